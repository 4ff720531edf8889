/** Bundles the workbench page into `dist/workbench-page`; does nothing when the bundle is newer than all its inputs. */
export function buildPage(): Promise<{ built: boolean; folder: string }>;

/** What esbuild resolves but TypeScript does not know. */
declare module "*.css";

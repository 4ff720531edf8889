/** Requirement sets each kind of Excel supports (Microsoft's requirement-set pages, read 2026-08). */
import type { HostOptions } from "./types";

export type HostProfile = NonNullable<HostOptions["profile"]>;

const SHARED_BY_ALL = {
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  ImageCoercion: "1.1",
  IdentityApi: "1.3",
} as const;

const SETS: Readonly<Record<HostProfile, Readonly<Record<string, string>>>> = {
  "excel-web": {
    ...SHARED_BY_ALL,
    ExcelApi: "1.21",
    ExcelApiOnline: "1.1",
    CustomFunctionsRuntime: "1.5",
    SharedRuntime: "1.2",
    RibbonApi: "1.3",
    KeyboardShortcuts: "1.1",
  },
  "ltsc-2021": { ...SHARED_BY_ALL, ExcelApi: "1.14", OpenBrowserWindowApi: "1.1" },
  m365: {
    ...SHARED_BY_ALL,
    ExcelApi: "1.21",
    ExcelApiDesktop: "1.1",
    CustomFunctionsRuntime: "1.5",
    SharedRuntime: "1.2",
    RibbonApi: "1.3",
    KeyboardShortcuts: "1.1",
    OpenBrowserWindowApi: "1.1",
  },
};

/**
 * Requirement sets of a profile, as the text Office.js expects in `_requirementMatrix`.
 * @example requirementMatrixOf("ltsc-2021") // {"sets":{"ExcelApi":"1.14",…}}
 */
export const requirementMatrixOf = (profile: HostProfile): string => JSON.stringify({ sets: SETS[profile] });

const compare = (a: string, b: string): number => {
  const [majorA = 0, minorA = 0] = a.split(".").map(Number);
  const [majorB = 0, minorB = 0] = b.split(".").map(Number);
  return majorA - majorB || minorA - minorB;
};

/** What `Office.context.requirements.isSetSupported(name, version)` answers on a host with this matrix. */
export const isSetSupported = (matrix: string, name: string, version = "1.1"): boolean => {
  const { sets } = JSON.parse(matrix) as { sets: Record<string, string> };
  const found = Object.entries(sets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  return found !== undefined && compare(found[1], version) >= 0;
};

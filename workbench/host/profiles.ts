/** The kinds of Excel the host plays: what each supports and where its limits are (Microsoft's pages, read 2026-08). */

export type ProfileName = "excel-web" | "ltsc-2021" | "m365";

export interface Profile {
  readonly name: ProfileName;
  /** As `Office.PlatformType` spells it. */
  readonly platform: "OfficeOnline" | "PC";
  /** `Office.context.diagnostics.version`. */
  readonly version: string;
  /** Requirement sets: name → highest version. */
  readonly sets: Readonly<Record<string, string>>;
  readonly limits: Limits;
}

/** https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins */
export interface Limits {
  /** Bytes of one request and of one answer; only Excel on the web has this limit. */
  readonly payloadBytes: number;
  /** Cells given out at once: "on all platforms, a range is limited to five million cells for get operations". */
  readonly readCells: number;
  /** Cells an operation may touch (`OperationCellsExceedLimit`); only Excel on the web has this limit. */
  readonly operationCells: number;
}

const READ_CELLS = 5_000_000;
const WEB_LIMITS: Limits = { payloadBytes: 5 * 1024 * 1024, readCells: READ_CELLS, operationCells: 33_554_000 };
const DESKTOP_LIMITS: Limits = { payloadBytes: Infinity, readCells: READ_CELLS, operationCells: Infinity };

/**
 * `DelayForCellEdit` and `CustomFunctions` are in no public list; Office.js asks for them before it sends the flag of
 * `Excel.RunOptions.delayForCellEdit`, and before it gives the results of custom functions in their short form.
 */
const SHARED_BY_ALL = {
  CustomFunctionsRuntime: "1.3",
  SharedRuntime: "1.1",
  DialogApi: "1.2",
  DialogOrigin: "1.1",
  RibbonApi: "1.2",
  ImageCoercion: "1.1",
  IdentityApi: "1.3",
  DelayForCellEdit: "1.1",
  CustomFunctions: "1.9",
} as const;

const NEWEST = {
  ExcelApi: "1.21",
  CustomFunctionsRuntime: "1.5",
  SharedRuntime: "1.2",
  RibbonApi: "1.3",
  KeyboardShortcuts: "1.1",
} as const;

const PROFILES: Readonly<Record<ProfileName, Profile>> = {
  "excel-web": {
    name: "excel-web",
    platform: "OfficeOnline",
    version: "16.0.18129.15002",
    sets: { ...SHARED_BY_ALL, ...NEWEST, ExcelApiOnline: "1.1" },
    limits: WEB_LIMITS,
  },
  "ltsc-2021": {
    name: "ltsc-2021",
    platform: "PC",
    version: "16.0.14332.20000",
    sets: { ...SHARED_BY_ALL, ExcelApi: "1.14", OpenBrowserWindowApi: "1.1" },
    limits: DESKTOP_LIMITS,
  },
  m365: {
    name: "m365",
    platform: "PC",
    version: "16.0.18129.20000",
    sets: { ...SHARED_BY_ALL, ...NEWEST, ExcelApiDesktop: "1.1", OpenBrowserWindowApi: "1.1" },
    limits: DESKTOP_LIMITS,
  },
};

/** @example profileOf("ltsc-2021").sets.ExcelApi // "1.14" */
export const profileOf = (name: ProfileName): Profile => PROFILES[name];

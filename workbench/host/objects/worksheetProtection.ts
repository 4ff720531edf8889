import type { ClassDefinition } from "../definitions";
import { ExcelError } from "../errors";
import { optional, readText } from "../guards";
import type { SheetTarget } from "./sheetObject";

type Options = Readonly<Record<string, boolean | string>>;

/** What `protect` allows when nothing is said. */
const DEFAULT_OPTIONS: Options = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: "Normal",
};

const readOptions = (value: unknown): Options => {
  if (typeof value !== "object" || value === null) throw new ExcelError("InvalidArgument");
  return { ...DEFAULT_OPTIONS, ...(value as Options) };
};

export const worksheetProtectionClass: ClassDefinition<SheetTarget> = {
  name: "WorksheetProtection",
  properties: {
    Protected: { get: ({ sheetId }, session) => session.model.protection(session.sheet(sheetId).id).protected },
    Options: { get: ({ sheetId }, session) => session.model.protection(session.sheet(sheetId).id).options ?? DEFAULT_OPTIONS },
  },
  methods: {
    /** Protecting what is protected, and the other way round, is refused (office-js issue 6784). */
    Protect: ({ sheetId }, [options, password], session) => {
      if (session.model.protection(session.sheet(sheetId).id).protected) throw new ExcelError("AccessDenied");
      const secret = optional<string | undefined>(password, readText, undefined);
      session.model.setProtection(sheetId, {
        protected: true,
        options: optional(options, readOptions, DEFAULT_OPTIONS),
        ...(secret === undefined ? {} : { password: secret }),
      });
      return null;
    },
    Unprotect: ({ sheetId }, [password], session) => {
      const current = session.model.protection(session.sheet(sheetId).id);
      if (!current.protected) throw new ExcelError("AccessDenied");
      if (current.password !== undefined && password !== current.password) throw new ExcelError("AccessDenied");
      session.model.setProtection(sheetId, { protected: false });
      return null;
    },
  },
};

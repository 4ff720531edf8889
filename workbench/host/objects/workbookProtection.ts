import type { ClassDefinition } from "../definitions";
import { ExcelError } from "../errors";
import { optional, readText } from "../guards";

/** Protects the structure: the sheets themselves, not their cells. */
export const workbookProtectionClass: ClassDefinition<null> = {
  name: "WorkbookProtection",
  properties: { Protected: { get: (_target, session) => session.model.workbookProtection().protected } },
  methods: {
    Protect: (_target, [password], session) => {
      if (session.model.workbookProtection().protected) throw new ExcelError("AccessDenied");
      const secret = optional<string | undefined>(password, readText, undefined);
      session.model.setWorkbookProtection({ protected: true, ...(secret === undefined ? {} : { password: secret }) });
      return null;
    },
    Unprotect: (_target, [password], session) => {
      const current = session.model.workbookProtection();
      if (!current.protected || (current.password !== undefined && password !== current.password)) throw new ExcelError("AccessDenied");
      session.model.setWorkbookProtection({ protected: false });
      return null;
    },
  },
};

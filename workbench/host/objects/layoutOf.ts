import type { PageLayout } from "../../model/model";
import type { HostSession } from "../session";
import type { SheetTarget } from "./sheetObject";

/** The layout is read, changed and given back whole: protection of a sheet does not cover its page setup. */
export const changeLayout = ({ sheetId }: SheetTarget, patch: Partial<PageLayout>, session: HostSession): void => {
  session.model.setPageLayout(session.sheet(sheetId).id, { ...session.model.pageLayout(sheetId), ...patch });
};

export const layoutOf = ({ sheetId }: SheetTarget, session: HostSession): PageLayout => session.model.pageLayout(session.sheet(sheetId).id);

import type { HeaderFooter, PageLayout } from "../../model/model";
import type { ClassDefinition, PropertyDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { apiNotFound } from "../errors";
import { readText, readWord } from "../guards";
import type { HostSession } from "../session";
import { changeLayout, layoutOf } from "./layoutOf";
import type { SheetTarget } from "./sheetObject";

type Pages = "defaultPages" | "firstPage";

interface PagesTarget extends SheetTarget {
  readonly pages: Pages;
}

const STATES = ["Default", "FirstAndDefault", "OddAndEven", "FirstOddAndEven"] as const;

const change = (target: SheetTarget, patch: Partial<PageLayout["headersFooters"]>, session: HostSession): void => {
  changeLayout(target, { headersFooters: { ...layoutOf(target, session).headersFooters, ...patch } }, session);
};

const text = (part: keyof HeaderFooter): PropertyDefinition<PagesTarget> => ({
  get: (target, session) => layoutOf(target, session).headersFooters[target.pages][part],
  set: (target, value, session) => {
    const before = layoutOf(target, session).headersFooters[target.pages];
    change(target, { [target.pages]: { ...before, [part]: readText(value) } }, session);
  },
});

export const headerFooterClass: ClassDefinition<PagesTarget> = {
  name: "HeaderFooter",
  properties: {
    LeftHeader: text("leftHeader"),
    CenterHeader: text("centerHeader"),
    RightHeader: text("rightHeader"),
    LeftFooter: text("leftFooter"),
    CenterFooter: text("centerFooter"),
    RightFooter: text("rightFooter"),
  },
};

const setState = (target: SheetTarget, value: unknown, session: HostSession): void => {
  const state = readWord(value, STATES);
  // The model has no pages of their own for odd and even numbers.
  if (state === "OddAndEven" || state === "FirstOddAndEven") throw apiNotFound("HeaderFooterGroup", `state(${state})`);
  change(target, { differentFirstPage: state === "FirstAndDefault" }, session);
};

export const headersFootersClass: ClassDefinition<SheetTarget> = {
  name: "HeaderFooterGroup",
  properties: {
    State: {
      get: (target, session) => (layoutOf(target, session).headersFooters.differentFirstPage ? "FirstAndDefault" : "Default"),
      set: setState,
    },
  },
  navigation: {
    DefaultForAllPages: ({ sheetId }) => new HostObject("HeaderFooter", { sheetId, pages: "defaultPages" }),
    FirstPage: ({ sheetId }) => new HostObject("HeaderFooter", { sheetId, pages: "firstPage" }),
  },
};

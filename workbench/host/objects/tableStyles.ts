/** Table styles: Excel's own and those of the workbook. */
import { BUILT_IN_TABLE_STYLES, STANDARD_TABLE_STYLE, type TableStyleData, type TableStylesData } from "../../model/items/tableStyles";
import { nameKey } from "../../model/tables/tableNames";
import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { optional, readBoolean, readText } from "../guards";
import type { HostSession } from "../session";
import { existing, listCollection } from "./listCollection";
import { changeTable, tablePlaces } from "./tableObject";

interface StyleTarget {
  /** Follows a new name. */
  name: string;
}

const NONE: TableStylesData = { styles: [] };
const stored = (session: HostSession): TableStylesData => session.model.workbookItem("tableStyles") ?? NONE;

const sameName = (a: string, b: string): boolean => nameKey(a) === nameKey(b);
const custom = (name: string, session: HostSession): TableStyleData | undefined =>
  stored(session).styles.find((style) => sameName(style.name, name));

/** As it is spelled; `undefined` when there is no such style. */
const known = (name: string, session: HostSession): string | undefined =>
  BUILT_IN_TABLE_STYLES.find((builtIn) => sameName(builtIn, name)) ?? custom(name, session)?.name;

/** @returns `null` for "", no style. @throws ExcelError `InvalidArgument` for a style the workbook does not have */
export const readTableStyleName = (value: unknown, session: HostSession): string | null => {
  const text = readText(value);
  if (text === "") return null;
  const name = known(text, session);
  if (name === undefined) throw new ExcelError("InvalidArgument");
  return name;
};

export const defaultTableStyle = (session: HostSession): string => stored(session).defaultStyle ?? STANDARD_TABLE_STYLE;

const newStyle = (name: string): HostObject<StyleTarget> => new HostObject("TableStyle", { name });

const freeName = (wanted: string, session: HostSession): string => {
  let name = wanted;
  for (let number = 2; known(name, session) !== undefined; number++) name = `${wanted} ${number}`;
  return name;
};

const addStyle = (name: string, elements: TableStyleData["elements"], session: HostSession): HostObject => {
  const now = stored(session);
  session.model.setWorkbookItem("tableStyles", { ...now, styles: [...now.styles, { name, elements }] });
  return newStyle(name);
};

/** Excel's own styles can neither be renamed nor deleted. @throws ExcelError `InvalidOperation`, `ItemNotFound` */
const ownStyle = ({ name }: StyleTarget, session: HostSession): TableStyleData => {
  if (BUILT_IN_TABLE_STYLES.some((builtIn) => sameName(builtIn, name))) throw new ExcelError("InvalidOperation");
  return existing(custom(name, session));
};

/** Tables of the style get another. */
const restyle = (from: string, to: string | null, session: HostSession): void => {
  for (const { sheetId, table } of tablePlaces(session)) {
    if (table.style.name !== null && sameName(table.style.name, from))
      changeTable({ sheetId, id: table.id }, (now) => ({ ...now, style: { ...now.style, name: to } }), session);
  }
};

const rename = (target: StyleTarget, value: unknown, session: HostSession): void => {
  const style = ownStyle(target, session);
  const name = readText(value);
  const holder = known(name, session);
  if (name === "" || (holder !== undefined && holder !== style.name)) throw new ExcelError("InvalidArgument");
  const now = stored(session);
  session.model.setWorkbookItem("tableStyles", {
    defaultStyle: now.defaultStyle === style.name ? name : now.defaultStyle,
    styles: now.styles.map((other) => (other === style ? { ...style, name } : other)),
  });
  restyle(style.name, name, session);
  target.name = name;
};

const remove = (target: StyleTarget, session: HostSession): null => {
  const style = ownStyle(target, session);
  const { defaultStyle, styles } = stored(session);
  session.model.setWorkbookItem("tableStyles", {
    ...(defaultStyle !== undefined && defaultStyle !== style.name ? { defaultStyle } : {}),
    styles: styles.filter((other) => other !== style),
  });
  restyle(style.name, defaultTableStyle(session), session);
  return null;
};

export const tableStyleClass: ClassDefinition<StyleTarget> = {
  name: "TableStyle",
  identity: ({ name }) => ({ _Id: name }),
  properties: {
    Name: { get: ({ name }, session) => existing(known(name, session)), set: rename },
    ReadOnly: { get: ({ name }, session) => existing(known(name, session)) !== custom(name, session)?.name },
    _Id: { get: ({ name }) => name },
  },
  methods: {
    Delete: (target, _args, session) => remove(target, session),
    Duplicate: ({ name }, _args, session) =>
      addStyle(freeName(`${existing(known(name, session))} 2`, session), custom(name, session)?.elements ?? [], session),
  },
};

const find = (key: unknown, session: HostSession): HostObject | null => {
  const name = known(readText(key), session);
  return name === undefined ? null : newStyle(name);
};

const isStyle = (value: unknown): value is HostObject<StyleTarget> => value instanceof HostObject && value.className === "TableStyle";

const add = (value: unknown, makeUnique: unknown, session: HostSession): HostObject => {
  const wanted = readText(value);
  const isFree = wanted !== "" && known(wanted, session) === undefined;
  if (!isFree && !optional(makeUnique, readBoolean, false)) throw new ExcelError("InvalidArgument");
  return addStyle(freeName(wanted, session), [], session);
};

export const tableStyleCollectionClass = listCollection<null>("TableStyleCollection", {
  list: (_target, session) => [...BUILT_IN_TABLE_STYLES, ...stored(session).styles.map(({ name }) => name)].map(newStyle),
  find: (_target, key, session) => find(key, session),
  methods: {
    Add: (_target, [name, makeUniqueName], session) => add(name, makeUniqueName, session),
    GetDefault: (_target, _args, session) => newStyle(defaultTableStyle(session)),
    SetDefault: (_target, [style], session) => {
      const name = readTableStyleName(isStyle(style) ? style.target.name : style, session);
      if (name === null) throw new ExcelError("InvalidArgument");
      session.model.setWorkbookItem("tableStyles", { ...stored(session), defaultStyle: name });
      return null;
    },
  },
});

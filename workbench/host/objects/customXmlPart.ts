import type { CustomXmlPartData } from "../../model/items/customXmlParts";
import { rootNamespace } from "../../model/rootNamespace";
import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { ExcelError } from "../errors";
import { readText } from "../guards";
import { newGuid } from "../guid";
import type { HostSession } from "../session";
import { existing, listCollection } from "./listCollection";

interface PartTarget {
  readonly id: string;
}

/** `null`: the parts of every namespace. */
interface PartsTarget {
  readonly namespace: string | null;
}

const all = (session: HostSession): readonly CustomXmlPartData[] => session.model.workbookItem("customXmlParts") ?? [];

const partOf = ({ id }: PartTarget, session: HostSession): CustomXmlPartData => existing(all(session).find((part) => part.id === id));

const change = (target: PartTarget, edit: (part: CustomXmlPartData) => CustomXmlPartData[], session: HostSession): null => {
  partOf(target, session);
  session.model.setWorkbookItem(
    "customXmlParts",
    all(session).flatMap((part) => (part.id === target.id ? edit(part) : [part]))
  );
  return null;
};

/** @throws ExcelError `InvalidArgument` for what is not well-formed */
const readXml = (value: unknown): Omit<CustomXmlPartData, "id"> => {
  const xml = readText(value);
  try {
    return { xml, namespace: rootNamespace(xml) };
  } catch {
    throw new ExcelError("InvalidArgument");
  }
};

export const customXmlPartClass: ClassDefinition<PartTarget> = {
  name: "CustomXmlPart",
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    NamespaceUri: { get: (target, session) => partOf(target, session).namespace },
  },
  methods: {
    Delete: (target, _args, session) => change(target, () => [], session),
    GetXml: (target, _args, session) => partOf(target, session).xml,
    SetXml: (target, [value], session) => {
      const xml = readXml(value);
      return change(target, (part) => [{ ...part, ...xml }], session);
    },
  },
};

const newPart = ({ id }: CustomXmlPartData): HostObject => new HostObject("CustomXmlPart", { id });

const listed = ({ namespace }: PartsTarget, session: HostSession): CustomXmlPartData[] =>
  all(session).filter((part) => namespace === null || part.namespace === namespace);

const list = (target: PartsTarget, session: HostSession): HostObject[] => listed(target, session).map(newPart);

const find = (target: PartsTarget, key: unknown, session: HostSession): HostObject | null => {
  const id = readText(key).toUpperCase();
  const part = listed(target, session).find((candidate) => candidate.id.toUpperCase() === id);
  return part ? newPart(part) : null;
};

const onlyOne = (target: PartsTarget, session: HostSession): HostObject | null => {
  const parts = list(target, session);
  return parts.length === 1 ? parts[0]! : null;
};

export const customXmlPartCollectionClass = listCollection<PartsTarget>("CustomXmlPartCollection", {
  list,
  find,
  methods: {
    Add: (_target, [xml], session) => {
      const part = { id: newGuid(), ...readXml(xml) };
      session.model.setWorkbookItem("customXmlParts", [...all(session), part]);
      return newPart(part);
    },
    GetByNamespace: (_target, [uri]) => new HostObject("CustomXmlPartScopedCollection", { namespace: readText(uri) }),
  },
});

export const customXmlPartScopedCollectionClass = listCollection<PartsTarget>("CustomXmlPartScopedCollection", {
  list,
  find,
  methods: {
    GetOnlyItem: (target, _args, session) => {
      const part = onlyOne(target, session);
      if (!part) throw new ExcelError("InvalidOperation");
      return part;
    },
    GetOnlyItemOrNullObject: (target, _args, session) => onlyOne(target, session),
  },
});

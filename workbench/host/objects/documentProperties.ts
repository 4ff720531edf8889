import type { PropertiesData } from "../../model/items/properties";
import type { ClassDefinition, PropertyDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { readInteger, readText } from "../guards";
import type { HostSession } from "../session";

/** A workbook that was not opened from a file is as old as the session, and its author is whoever is signed in. */
export const propertiesOf = (session: HostSession): PropertiesData =>
  session.model.workbookItem("properties") ?? { created: session.startedAt.toISOString(), author: session.user.name };

export const changeProperties = (change: PropertiesData, session: HostSession): void =>
  session.model.setWorkbookItem("properties", { ...propertiesOf(session), ...change });

type TextKey = { [K in keyof PropertiesData]-?: PropertiesData[K] extends string | undefined ? K : never }[keyof PropertiesData];

const text = (key: TextKey): PropertyDefinition<null> => ({
  get: (_target, session) => propertiesOf(session)[key] ?? "",
  set: (_target, value, session) => changeProperties({ [key]: readText(value) }, session),
});

export const documentPropertiesClass: ClassDefinition<null> = {
  name: "DocumentProperties",
  properties: {
    Author: text("author"),
    Category: text("category"),
    Comments: text("comments"),
    Company: text("company"),
    CreationDate: { get: (_target, session) => propertiesOf(session).created ?? null },
    Keywords: text("keywords"),
    LastAuthor: { get: (_target, session) => propertiesOf(session).lastAuthor ?? "" },
    Manager: text("manager"),
    RevisionNumber: {
      get: (_target, session) => propertiesOf(session).revisionNumber ?? 0,
      set: (_target, value, session) => changeProperties({ revisionNumber: readInteger(value, { min: 0 }) }, session),
    },
    Subject: text("subject"),
    Title: text("title"),
  },
  navigation: { Custom: () => new HostObject("CustomPropertyCollection", null) },
};

import type { Locale } from "../../model/model";
import type { ClassDefinition, PropertyDefinition } from "../definitions";
import { HostObject } from "../definitions";
import type { HostSession } from "../session";

interface Culture {
  readonly decimal: string;
  readonly group: string;
  readonly shortDate: string;
  readonly longDate: string;
  readonly longTime: string;
}

/** As Windows has them; patterns in the spelling of .NET, which Office.js uses here. */
const CULTURES: Readonly<Record<Locale, Culture>> = {
  "en-US": { decimal: ".", group: ",", shortDate: "M/d/yyyy", longDate: "dddd, MMMM d, yyyy", longTime: "h:mm:ss tt" },
  "vi-VN": { decimal: ",", group: ".", shortDate: "dd/MM/yyyy", longDate: "dd MMMM yyyy", longTime: "h:mm:ss tt" },
};

/** The regional settings of this Excel. */
export const cultureOf = (session: HostSession): Culture => CULTURES[session.model.locale()];

const of = (read: (culture: Culture) => string): PropertyDefinition<null> => ({ get: (_target, session) => read(cultureOf(session)) });

export const cultureInfoClass: ClassDefinition<null> = {
  name: "CultureInfo",
  properties: { Name: { get: (_target, session) => session.model.locale() } },
  navigation: {
    NumberFormat: () => new HostObject("NumberFormatInfo", null),
    DatetimeFormat: () => new HostObject("DatetimeFormatInfo", null),
  },
};

export const numberFormatInfoClass: ClassDefinition<null> = {
  name: "NumberFormatInfo",
  properties: {
    NumberDecimalSeparator: of(({ decimal }) => decimal),
    NumberGroupSeparator: of(({ group }) => group),
  },
};

export const datetimeFormatInfoClass: ClassDefinition<null> = {
  name: "DatetimeFormatInfo",
  properties: {
    DateSeparator: of(() => "/"),
    TimeSeparator: of(() => ":"),
    ShortDatePattern: of(({ shortDate }) => shortDate),
    LongDatePattern: of(({ longDate }) => longDate),
    LongTimePattern: of(({ longTime }) => longTime),
  },
};

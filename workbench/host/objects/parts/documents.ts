/** Where the documents of charts and shapes lie in the model. */
import type { Json } from "../../../model/items/drawing";
import type { HostSession } from "../../session";
import { existing } from "../listCollection";
import type { ItemTarget } from "../sheetItem";
import { changeItem, itemOf } from "../sheetItem";

interface MemberTarget extends ItemTarget {
  readonly member?: string;
}

interface DocumentStore {
  read(target: MemberTarget, session: HostSession): Json;
  write(target: MemberTarget, edit: (document: Json) => Json, session: HostSession): void;
}

/** A chart, or one of its series. */
const charts: DocumentStore = {
  read: (target, session) => {
    const chart = itemOf("charts", target, session);
    return target.member === undefined ? chart.details : existing(chart.series.find(({ id }) => id === target.member)).details;
  },
  write: (target, edit, session) =>
    changeItem(
      "charts",
      target,
      (chart) =>
        target.member === undefined
          ? { ...chart, details: edit(chart.details) }
          : {
              ...chart,
              series: chart.series.map((series) => (series.id === target.member ? { ...series, details: edit(series.details) } : series)),
            },
      session
    ),
};

export const DOCUMENTS = { charts };

import { notAfter } from "../dates";
import type { CellAddress } from "../facts";
import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import { classifyStatus } from "../vocabulary";
import { blank, known } from "./exampleFacts";
import { dataFirst, type DataFinding } from "./judged";
import type { ConditionContext, ConditionImplementation, ConditionOf } from "./types";

/** One sign: for, against, or not clear. */
interface Sign {
  readonly says: "yes" | "no" | "unclear";
  readonly reason: Reason;
}

const statusSign = ({ facts: { trangThai } }: Subject, asOf: string): Sign | undefined => {
  if (!trangThai) return undefined;
  const { cell } = trangThai;
  if (trangThai.state === "blank") return { says: "unclear", reason: { code: "blank", fact: "trangThai", cell } };
  const { text } = trangThai;
  if (trangThai.state === "unreadable")
    return { says: "unclear", reason: { code: "unreadable", fact: "trangThai", cell, text, problem: trangThai.problem } };
  const { status, since } = classifyStatus(trangThai.value);
  if (status === "working") return { says: "yes", reason: { code: "working", cell, text } };
  const hasLeft = status === "left" && (since === undefined || notAfter(since, asOf) === "yes");
  return hasLeft
    ? { says: "no", reason: { code: "leftStatus", cell, text } }
    : { says: "unclear", reason: { code: "statusUnknown", cell, text } };
};

const leavingSign = ({ facts: { ngayNghi } }: Subject, asOf: string): Sign | undefined => {
  if (!ngayNghi || ngayNghi.state === "blank") return undefined;
  const { cell } = ngayNghi;
  if (ngayNghi.state === "unreadable")
    return { says: "unclear", reason: { code: "unreadable", fact: "ngayNghi", cell, text: ngayNghi.text, problem: ngayNghi.problem } };
  const left = notAfter(ngayNghi.value, asOf);
  if (left === "no") return undefined;
  return left === "yes"
    ? { says: "no", reason: { code: "leftOn", cell, date: ngayNghi.value } }
    : { says: "unclear", reason: { code: "leavingUncertain", cell, date: ngayNghi.value, asOf } };
};

const sectorSign = ({ facts: { thuocNganh } }: Subject): Sign | undefined => {
  if (!thuocNganh) return undefined;
  const { cell } = thuocNganh;
  if (thuocNganh.state === "blank") return { says: "unclear", reason: { code: "blank", fact: "thuocNganh", cell } };
  const { text } = thuocNganh;
  if (thuocNganh.state === "unreadable")
    return { says: "unclear", reason: { code: "unreadable", fact: "thuocNganh", cell, text, problem: thuocNganh.problem } };
  return thuocNganh.value
    ? { says: "yes", reason: { code: "inSector", cell, text } }
    : { says: "no", reason: { code: "notInSector", cell, text } };
};

type Body = ConditionOf<"workingStatus">["body"];
const BODIES: Readonly<Record<NonNullable<Body>, { readonly vi: string; readonly en: string }>> = {
  thuocTongCuc: { vi: "Tổng cục Khí tượng Thủy văn", en: "hydrometeorological administration" },
};

/** Whether the subject belongs to the body that the document names. */
const bodySign = ({ facts }: Subject, fact: NonNullable<Body>): Sign | undefined => {
  const found = facts[fact];
  if (!found) return undefined;
  const { cell } = found;
  if (found.state === "blank") return { says: "unclear", reason: { code: "blank", fact, cell } };
  const { text } = found;
  if (found.state === "unreadable") return { says: "unclear", reason: { code: "unreadable", fact, cell, text, problem: found.problem } };
  return found.value
    ? { says: "yes", reason: { code: "inBody", fact, cell, text } }
    : { says: "no", reason: { code: "notInBody", fact, cell, text } };
};

/** Of a body inside the sector the sector's column can only raise a doubt: "Có" does not say to which body. */
const membershipSigns = (subject: Subject, body: Body): readonly (Sign | undefined)[] => {
  const sector = sectorSign(subject);
  if (body === undefined) return [sector];
  return [bodySign(subject, body), sector?.says === "no" ? { ...sector, says: "unclear" } : undefined];
};

/** "Đang công tác" beside a date of leaving that has passed: the two cells contradict each other. */
const conflictOf = (status: Sign | undefined, leaving: Sign | undefined): Sign | undefined =>
  status?.reason.code === "working" && leaving?.reason.code === "leftOn"
    ? {
        says: "unclear",
        reason: {
          code: "statusConflict",
          cell: status.reason.cell,
          text: status.reason.text,
          date: leaving.reason.date,
          dateCell: leaving.reason.cell,
        },
      }
    : undefined;

/** "Nghỉ hưu" with a date of leaving after the as-of date: on that day the person was still working. */
const leftLater = ({ facts: { ngayNghi } }: Subject, status: Sign | undefined, asOf: string): Sign | undefined =>
  status?.reason.code === "leftStatus" && ngayNghi?.state === "known" && notAfter(ngayNghi.value, asOf) === "no"
    ? { says: "unclear", reason: { code: "leavingUncertain", cell: ngayNghi.cell, date: ngayNghi.value, asOf } }
    : undefined;

const cellsOf = (reasons: readonly Reason[]): readonly CellAddress[] =>
  reasons.flatMap((reason) => [...("cell" in reason ? [reason.cell] : []), ...("dateCell" in reason ? [reason.dateCell] : [])]);

const readStatus = (subject: Subject, asOf: string, body: Body): DataFinding => {
  const status = statusSign(subject, asOf);
  const leaving = leavingSign(subject, asOf);
  const conflict = conflictOf(status, leaving) ?? leftLater(subject, status, asOf);
  const signs = [...(conflict ? [conflict] : [status, leaving]), ...membershipSigns(subject, body)].filter((sign) => sign !== undefined);
  const reasons = signs.map(({ reason }) => reason);
  const found = { reasons, years: [], cells: cellsOf(reasons) };
  // A blank status does not hold up a date that says the person left.
  if (signs.some(({ says }) => says === "no")) return { outcome: "notMet", ...found };
  if (signs.some(({ says }) => says === "unclear")) return { outcome: "unclear", ...found };
  if (status?.says === "yes") return { outcome: "met", ...found };
  return { outcome: "silent", ...found, reasons: [...reasons, { code: "statusNotListed" }] };
};

const SELF = { type: "workingStatus" } as const;
const OF_BODY = { type: "workingStatus", body: "thuocTongCuc" } as const;

/** Working, labouring or studying in the sector (BTNMT-SUB1), or in the body named (KTTV-SUB1), at the as-of date. */
export const workingStatus: ConditionImplementation<"workingStatus"> = {
  evaluate: ({ body }, subject, context: ConditionContext) => dataFirst(readStatus(subject, context.settings.asOf, body), subject, context),
  describe: {
    vi: ({ body }) =>
      body === undefined
        ? "Đang công tác, lao động hoặc học tập trong ngành tại ngày xét."
        : `Đang công tác, lao động hoặc học tập tại ${BODIES[body].vi} tại ngày xét.`,
    en: ({ body }) =>
      body === undefined
        ? "Working, labouring or studying in the sector at the as-of date."
        : `Working, labouring or studying in the ${BODIES[body].en} at the as-of date.`,
  },
  examples: [
    { name: "working", condition: SELF, subject: { kind: "individual", facts: { trangThai: known("Đang công tác") } }, expected: "met" },
    { name: "studying", condition: SELF, subject: { kind: "individual", facts: { trangThai: known("Đi học") } }, expected: "met" },
    { name: "retired", condition: SELF, subject: { kind: "individual", facts: { trangThai: known("Nghỉ hưu") } }, expected: "notMet" },
    {
      name: "to retire later",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: known("Nghỉ hưu từ 01/05/2025") } },
      expected: "unclear",
    },
    {
      name: "maternity leave",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: known("Nghỉ thai sản") } },
      expected: "unclear",
    },
    { name: "blank", condition: SELF, subject: { kind: "individual", facts: { trangThai: blank() } }, expected: "unclear" },
    {
      name: "left on the as-of date",
      condition: SELF,
      subject: { kind: "individual", facts: { ngayNghi: known("2023-12-31") } },
      expected: "notMet",
    },
    {
      name: "leaving a day later",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: known("Đang công tác"), ngayNghi: known("2024-01-01") } },
      expected: "met",
    },
    {
      name: "working and left",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: known("Đang công tác"), ngayNghi: known("2022-05-01") } },
      expected: "unclear",
    },
    {
      name: "retired later than the as-of date",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: known("Nghỉ hưu"), ngayNghi: known("2025-05-01") } },
      expected: "unclear",
    },
    {
      name: "another sector",
      condition: SELF,
      subject: { kind: "collective", facts: { thuocNganh: known(false, "Không") } },
      expected: "notMet",
    },
    {
      name: "of another body",
      condition: OF_BODY,
      subject: { kind: "individual", facts: { trangThai: known("Đang công tác"), thuocTongCuc: known(false, "Không") } },
      expected: "notMet",
    },
    {
      name: "of the sector does not say of which body",
      condition: OF_BODY,
      subject: { kind: "individual", facts: { thuocNganh: known(true, "Có") } },
      expected: "unassessed",
    },
    {
      name: "not of the sector, and so hardly of the body",
      condition: OF_BODY,
      subject: { kind: "individual", facts: { trangThai: known("Đang công tác"), thuocNganh: known(false, "Không") } },
      expected: "unclear",
    },
    { name: "no column", condition: SELF, subject: { kind: "collective" }, expected: "unassessed" },
  ],
};

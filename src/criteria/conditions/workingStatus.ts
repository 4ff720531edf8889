import { notAfter } from "../dates";
import type { Fact, PartialDate } from "../facts";
import type { Subject } from "../subject";
import { classifyStatus } from "../vocabulary";
import { blank, known } from "./exampleFacts";
import { noteGap, written } from "./gaps";
import type { Notes } from "./notes";
import type { ConditionImplementation, ConditionOf, Reading } from "./types";

type Body = ConditionOf<"workingStatus">["body"];

/** What one column says of working here at the as-of date; undefined: nothing. */
type Sign = "yes" | "no" | "unclear" | undefined;

/** "Nghỉ hưu" with a date after the as-of date: on that day the person was still working. */
const leavesAfter = ({ facts: { trangThai, ngayNghi } }: Subject, asOf: string): boolean => {
  const since = trangThai?.state === "known" ? trangThai.value.since : undefined;
  if (since !== undefined) return notAfter(since, asOf) === "no";
  return ngayNghi?.state === "known" && notAfter(ngayNghi.value, asOf) === "no";
};

const statusSign = (subject: Subject, asOf: string, notes?: Notes): Sign => {
  const { trangThai } = subject.facts;
  if (trangThai?.state !== "known") {
    if (trangThai) noteGap("trangThai", trangThai, notes);
    return trangThai && "unclear";
  }
  const { status, since } = trangThai.value;
  if (status === "working") {
    notes?.add({ code: "working", ...written(trangThai) });
    return "yes";
  }
  if (status !== "other" && leavesAfter(subject, asOf)) {
    notes?.add({ code: "leavesLater", cell: trangThai.cell, date: since ?? dateOfLeaving(subject), asOf });
    return "yes";
  }
  const left = status === "left" && (since === undefined || notAfter(since, asOf) === "yes");
  notes?.add({ code: left ? "leftStatus" : status === "moved" ? "statusMoved" : "statusUnknown", ...written(trangThai) });
  return left ? "no" : "unclear";
};

const dateOfLeaving = ({ facts: { ngayNghi } }: Subject): PartialDate => (ngayNghi?.state === "known" ? ngayNghi.value : "");

const leavingSign = ({ facts: { ngayNghi } }: Subject, asOf: string, notes?: Notes): Sign => {
  if (!ngayNghi || ngayNghi.state === "blank") return undefined;
  if (ngayNghi.state === "unreadable") {
    noteGap("ngayNghi", ngayNghi, notes);
    return "unclear";
  }
  const { cell, value: date } = ngayNghi;
  const left = notAfter(date, asOf);
  notes?.add(
    left === "yes" ? { code: "leftOn", cell, date } : { code: left === "no" ? "leavesLater" : "leavingUncertain", cell, date, asOf }
  );
  return left === "yes" ? "no" : left === "no" ? "yes" : "unclear";
};

/** Whoever joins after the as-of date was not here on that day, though perhaps in another unit of the sector. */
const joiningSign = ({ facts: { ngayVao } }: Subject, asOf: string, notes?: Notes): Sign => {
  if (ngayVao?.state !== "known" || notAfter(ngayVao.value, asOf) !== "no") return undefined;
  notes?.add({ code: "joinsLater", cell: ngayVao.cell, date: ngayVao.value, asOf });
  return "unclear";
};

/** "Đang công tác" beside a date of leaving that has passed: the two cells contradict each other. */
const contradicts = ({ facts: { trangThai, ngayNghi } }: Subject, asOf: string, notes?: Notes): boolean => {
  if (trangThai?.state !== "known" || trangThai.value.status !== "working") return false;
  if (ngayNghi?.state !== "known" || notAfter(ngayNghi.value, asOf) !== "yes") return false;
  notes?.add({ code: "statusConflict", ...written(trangThai), date: ngayNghi.value, dateCell: ngayNghi.cell });
  return true;
};

const membershipSign = (fact: "thuocNganh" | NonNullable<Body>, found: Fact<boolean> | undefined, notes?: Notes): Sign => {
  if (!found) return undefined;
  if (found.state !== "known") {
    noteGap(fact, found, notes);
    return "unclear";
  }
  const { value } = found;
  if (fact === "thuocNganh") notes?.add({ code: value ? "inSector" : "notInSector", ...written(found) });
  else notes?.add({ code: value ? "inBody" : "notInBody", fact, ...written(found) });
  return value ? "yes" : "no";
};

const BODIES: Readonly<Record<NonNullable<Body>, { readonly vi: string; readonly en: string }>> = {
  thuocTongCuc: { vi: "Tổng cục Khí tượng Thủy văn", en: "hydrometeorological administration" },
};

/** Of a body inside the sector the sector's column can only raise a doubt: "Có" does not say to which body. */
const sectorSign = ({ facts: { thuocNganh } }: Subject, body: Body, notes?: Notes): Sign => {
  if (body === undefined) return membershipSign("thuocNganh", thuocNganh, notes);
  if (thuocNganh?.state !== "known" || thuocNganh.value) return undefined;
  return membershipSign("thuocNganh", thuocNganh, notes) && "unclear";
};

/** Who has moved on still belongs where a column says so: "thuộc ngành" is what the document asks. */
const settledByMembership = ({ facts: { trangThai } }: Subject, belongs: Sign): boolean =>
  belongs === "yes" && trangThai?.state === "known" && trangThai.value.status === "moved";

const readStatus = (subject: Subject, asOf: string, body: Body, notes?: Notes): Reading => {
  const conflict = contradicts(subject, asOf, notes);
  const status = conflict ? "unclear" : statusSign(subject, asOf, notes);
  const leaving = conflict ? undefined : leavingSign(subject, asOf, notes);
  const joining = joiningSign(subject, asOf, notes);
  const ofBody = body === undefined ? undefined : membershipSign(body, subject.facts[body], notes);
  const ofSector = sectorSign(subject, body, notes);
  // A blank status does not hold up a date that says the person left.
  if (status === "no" || leaving === "no" || ofBody === "no" || ofSector === "no") return "notMet";
  if (leaving === "unclear" || joining === "unclear" || ofBody === "unclear" || ofSector === "unclear") return "unclear";
  if (status === "unclear") return settledByMembership(subject, body === undefined ? ofSector : ofBody) ? "met" : "unclear";
  if (status === "yes" || leaving === "yes") return "met";
  notes?.add({ code: "statusNotListed" });
  return "silent";
};

const status = (text: string) => known(classifyStatus(text), text);
const SELF = { type: "workingStatus" } as const;
const OF_BODY = { type: "workingStatus", body: "thuocTongCuc" } as const;

/** Working, labouring or studying in the sector (BTNMT-SUB1), or in the body named (KTTV-SUB1), at the as-of date. */
export const workingStatus: ConditionImplementation<"workingStatus"> = {
  read: ({ body }, subject, { settings }, notes) => readStatus(subject, settings.asOf, body, notes),
  judgement: () => "after",
  facts: ({ body }) => ["trangThai", "ngayVao", "ngayNghi", "thuocNganh", ...(body === undefined ? [] : [body])],
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
    { name: "working", condition: SELF, subject: { kind: "individual", facts: { trangThai: status("Đang công tác") } }, expected: "met" },
    { name: "studying", condition: SELF, subject: { kind: "individual", facts: { trangThai: status("Đi học") } }, expected: "met" },
    { name: "retired", condition: SELF, subject: { kind: "individual", facts: { trangThai: status("Nghỉ hưu") } }, expected: "notMet" },
    {
      name: "to retire later",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: status("Nghỉ hưu từ 01/05/2025") } },
      expected: "met",
    },
    {
      name: "maternity leave",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: status("Nghỉ thai sản") } },
      expected: "unclear",
    },
    {
      name: "moved to another body",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: status("Chuyển sang Cục Viễn thám") } },
      expected: "unclear",
    },
    {
      name: "moved, still of the sector",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: status("Chuyển sang Cục Viễn thám"), thuocNganh: known(true, "Có") } },
      expected: "met",
    },
    {
      name: "moved, where to is not said",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: status("Chuyển công tác") } },
      expected: "notMet",
    },
    {
      name: "moved out of the sector",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: status("Chuyển ra ngoài ngành") } },
      expected: "notMet",
    },
    {
      name: "joins after the as-of date",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: status("Đang công tác"), ngayVao: known("2024-01-01") } },
      expected: "unclear",
    },
    {
      name: "a date of leaving later than the as-of date, and no status",
      condition: SELF,
      subject: { kind: "individual", facts: { ngayNghi: known("2024-01-01") } },
      expected: "met",
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
      subject: { kind: "individual", facts: { trangThai: status("Đang công tác"), ngayNghi: known("2024-01-01") } },
      expected: "met",
    },
    {
      name: "working and left",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: status("Đang công tác"), ngayNghi: known("2022-05-01") } },
      expected: "unclear",
    },
    {
      name: "retired later than the as-of date",
      condition: SELF,
      subject: { kind: "individual", facts: { trangThai: status("Nghỉ hưu"), ngayNghi: known("2025-05-01") } },
      expected: "met",
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
      subject: { kind: "individual", facts: { trangThai: status("Đang công tác"), thuocTongCuc: known(false, "Không") } },
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
      subject: { kind: "individual", facts: { trangThai: status("Đang công tác"), thuocNganh: known(false, "Không") } },
      expected: "unclear",
    },
    { name: "no column", condition: SELF, subject: { kind: "collective" }, expected: "unassessed" },
  ],
};

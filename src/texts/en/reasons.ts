import { factNumber, FACTS, limitInWords, rating, title, type FactId, type PositionDoubt, type Verdict } from "../../criteria";
import { readableDate, yearList, type ReasonSentences } from "../criteriaTexts";
import { unreadableText } from "./unreadable";

const label = (fact: FactId): string => FACTS[fact].labelEn;
const noun = (fact: FactId): string => label(fact).charAt(0).toLowerCase() + label(fact).slice(1);
const column = (fact: FactId): string => `column “${FACTS[fact].label}” (${noun(fact)})`;
const wrote = ({ cell, text }: { readonly cell: string; readonly text: string }): string => `${cell} says “${text}”`;
const ofYear = (year: number | undefined): string => (year === undefined ? "" : `${year}: `);
const yesNo = (value: boolean): string => (value ? "met" : "not met");

const POSITION_DOUBTS: Readonly<Record<PositionDoubt, string>> = {
  formerPost: "is a post no longer held",
  teamLeader: "heads a unit in some places and only a group in others",
  council: "may be a post of a council",
};

const UNIT_VERDICTS: Readonly<Record<Verdict, string>> = {
  eligible: "meets the criteria for collectives",
  awaitingAssessment: "meets the data criteria and awaits assessment; this follows once the collective is assessed",
  needsReview: "needs review; settle it in the row of that collective",
  notEligible: "does not meet the criteria for collectives",
};

export const reasonSentences: ReasonSentences = {
  noYearDue: ({ dueFrom }) => `No year is due yet; testing begins on ${readableDate(dueFrom)}.`,
  yearsNotReviewed: ({ years }) => `The criterion is about ${yearList(years)} only, outside the period under review.`,
  noColumn: ({ fact }) => `The roster has no ${column(fact)}; add it or check the header.`,
  noYearColumn: ({ fact, year }) => `The roster has no ${column(fact)} for ${year}; add the column of ${year}.`,
  blank: ({ fact, cell }) => `Missing: ${noun(fact)} (${cell} is empty); fill in the cell.`,
  blankYear: ({ fact, year, cell }) =>
    `Missing: ${noun(fact)} of ${year} (${cell} is empty); fill in the result, or “Không” if there is none.`,
  unreadable: ({ fact, year, problem, ...at }) =>
    `Cannot read the ${noun(fact)}${year === undefined ? "" : ` of ${year}`}: ${wrote(at)}. ${unreadableText(problem)}`,
  undated: ({ fact, ...at }) =>
    `${label(fact)} without a year (${wrote(at)}) counts for no year; put the year into the header or the cell.`,
  newcomer: ({ fact, year, joined, cell }) =>
    `${year} is before the ${noun(fact)} (${readableDate(joined)}, ${cell}); review, or choose to exempt the years before it.`,
  newcomerExempt: ({ fact, years, joined, cell }) =>
    `Exempt for ${yearList(years)}: the ${noun(fact)} is ${readableDate(joined)} (${cell}), as the officer chose.`,
  leave: ({ year, ...at }) => `A long leave or study in ${year} is noted (${wrote(at)}); review, or choose to exempt years of leave.`,
  leaveExempt: ({ year, ...at }) => `Exempt for ${year}: a long leave or study (${wrote(at)}), as the officer chose.`,

  titleEveryYear: ({ title: code, years }) => `${yearList(years)}: title ${title(code).nameEn} or higher in every year.`,
  titleHigher: ({ year, title: code, ...at }) => `${year}: met through ${title(code).nameEn} (${wrote(at)}).`,
  titleLower: ({ year, title: code, required, ...at }) =>
    `${year}: only ${title(code).nameEn} (${wrote(at)}), lower than ${title(required).nameEn}.`,
  titleNone: ({ year, required, ...at }) => `${year}: no title (${wrote(at)}); ${title(required).nameEn} is required.`,
  titleFlag: ({ year, title: code, required, ...at }) =>
    `${year}: ${title(code).nameEn} (${wrote(at)}) without ${title(required).nameEn}; add the title, or choose that a flag counts.`,
  titleFlagCounted: ({ year, title: code, required, ...at }) =>
    `${year}: ${title(code).nameEn} (${wrote(at)}) counts as ${title(required).nameEn}, as the officer chose.`,
  titleSameRank: ({ year, title: code, required, ...at }) =>
    `${year}: ${title(code).nameEn} (${wrote(at)}) has the rank of ${title(required).nameEn} but is another title; compare the decision.`,
  titleOtherScope: ({ year, title: code, required, ...at }) =>
    `${year}: ${title(code).nameEn} (${wrote(at)}) is a title of ${title(code).scope === "individual" ? "persons" : "collectives"}, not ${title(required).nameEn}; check the cell.`,
  titleAwardOnly: ({ year, required, ...at }) =>
    `${year}: only an award (${wrote(at)}), which does not replace ${title(required).nameEn}; add the title.`,

  ratingEveryYear: ({ rating: code, years }) => `${yearList(years)}: rated “${rating(code).nameEn}” in every year.`,
  ratingLower: ({ year, rating: code, required, ...at }) =>
    `${year}: rated “${rating(code).nameEn}” (${wrote(at)}); “${rating(required).nameEn}” is required.`,
  ratingRefutes: ({ year, rating: code, ...at }) => `${year}: rated “${rating(code).nameEn}” (${wrote(at)}).`,

  working: (at) => `Working, labouring or studying (${wrote(at)}).`,
  leftStatus: (at) => `No longer working here (${wrote(at)}).`,
  leftOn: ({ date, cell }) => `Left on ${readableDate(date)} (${cell}).`,
  leavingUncertain: ({ date, cell, asOf }) =>
    `The date of leaving is ${readableDate(date)} (${cell}): not clear whether still working on ${readableDate(asOf)}; give the full date and the status.`,
  statusConflict: ({ date, dateCell, ...at }) =>
    `Two cells contradict each other: ${wrote(at)}, but ${dateCell} says left on ${readableDate(date)}; correct one.`,
  statusUnknown: (at) => `Not clear whether working at the as-of date (${wrote(at)}); write “Đang công tác” or the actual status.`,
  statusMoved: (at) =>
    `Has moved to another post or body (${wrote(at)}), perhaps of the same sector; say so in the column “Thuộc ngành”, or take the row out.`,
  leavesLater: ({ date, cell, asOf }) => `Still here on ${readableDate(asOf)}: leaves on ${readableDate(date)} (${cell}).`,
  joinsLater: ({ date, cell, asOf }) =>
    `The date of joining ${readableDate(date)} (${cell}) is after the as-of date ${readableDate(asOf)}; check the as-of date, or confirm earlier work in the sector.`,
  statusNotListed: () => "The roster has no column “Trạng thái công tác”; confirm that it lists only those now working.",
  notInSector: (at) => `Not of the sector (${wrote(at)}).`,
  inSector: (at) => `Of the sector (${wrote(at)}).`,
  inBody: ({ fact, ...at }) => `${label(fact)}: yes (${wrote(at)}).`,
  notInBody: ({ fact, ...at }) => `${label(fact)}: no (${wrote(at)}).`,

  assessed: ({ value, evidence, by, on, ...at }) => {
    const who = [by, on].filter(Boolean).join(", ");
    return `The officer's assessment: ${yesNo(value)} (${[wrote(at), who].filter(Boolean).join("; ")})${evidence ? `; evidence: ${evidence}` : ""}.`;
  },
  assessmentOutdated: ({ value, ...at }) =>
    `The roster has changed since the assessment “${yesNo(value)}” (${wrote(at)}); look again, then confirm it or record a new result.`,
  assessmentMissing: () => "Not assessed yet; record the assessment of this criterion.",
  assessmentBlank: ({ cell }) => `Not assessed yet (${cell} is empty); record the result there.`,
  assessmentUnreadable: (at) => `The assessment cannot be read (${wrote(at)}); write “Đạt” or “Không đạt”.`,
  assessmentContradicts: ({ value, ...at }) =>
    `The data contradict the recorded assessment “${yesNo(value)}” (${wrote(at)}); check the data or the assessment.`,
  assessmentSeen: (at) => `An assessment is recorded (${wrote(at)}), but it does not replace the data; complete the data.`,
  assumedMet: () => "Assumed as assessed and met (a what-if, not the officer's judgement).",
  interimOnly: () => "Judged only at the interim review.",

  documentCited: ({ fact, ...at }) => `On record: ${noun(fact)} (${wrote(at)}).`,
  documentNotCitable: ({ fact, ...at }) => `${label(fact)} without number and date (${wrote(at)}); write both.`,
  documentNone: ({ fact, ...at }) => `None on record: ${noun(fact)} (${wrote(at)}).`,
  support: ({ fact, ...at }) => `In support: ${noun(fact)} (${wrote(at)}).`,

  disciplineInPeriod: ({ form, year, cell }) => `Disciplined in ${year}: “${form}” (${cell}), within the review period.`,
  disciplineContradictsRating: ({ form, year, cell, rating: code, ratingCell }) =>
    `Contradiction in ${year}: discipline “${form}” (${cell}) beside the rating “${rating(code).nameEn}” (${ratingCell}); check both cells.`,
  disciplineYearUnknown: ({ form, cell }) => `Discipline “${form}” (${cell}) without a year; write the year.`,
  disciplineOutside: ({ form, year, cell }) => `Discipline “${form}” of ${year} (${cell}) is outside the review period and does not count.`,
  membersDisciplined: ({ count, year, cell }) => `${count} member(s) disciplined in ${year} (${cell}).`,

  limitKept: ({ fact, years, limit }) =>
    `${years.length === 0 ? "" : `${yearList(years)}: `}${noun(fact)} ${limitInWords(fact, limit, "en")}.`,
  limitMissed: ({ fact, year, value, limit, ...at }) =>
    `${ofYear(year)}${noun(fact)} is ${factNumber(fact, value, "en")} (${wrote(at)}), required: ${limitInWords(fact, limit, "en")}.`,
  numberAmbiguous: ({ fact, year, readings, ...at }) =>
    `${ofYear(year)}${noun(fact)} is not clear: ${wrote(at)}${readings.length > 0 ? `, perhaps ${readings.map((value) => factNumber(fact, value, "en")).join(" or ")}` : ""}; write the % sign.`,

  initiativeCited: (at) => `An initiative with its decision (${wrote(at)}).`,
  initiativeNotCited: (at) => `An initiative is named, its decision is not (${wrote(at)}); write number and date of the decision.`,
  initiativeUnnamed: (at) => `Not clear which initiative: ${wrote(at)}; write its name and the decision.`,
  initiativeOutside: (at) =>
    `The initiative was recognised outside the years under review (${wrote(at)}); the document does not say when it must be: review, or add one of the period.`,
  initiativeNone: (at) => `No initiative (${wrote(at)}).`,

  saidYes: ({ fact, ...at }) => `${label(fact)}: yes (${wrote(at)}).`,
  saidNo: ({ fact, ...at }) => `${label(fact)}: no (${wrote(at)}).`,
  combined: ({ met, needed, of }) => `${met} of ${of} conditions are met; at least ${needed} must be.`,

  servicesOnline: ({ online, total, ...at }) => `${online} of ${total} public services are online at level 3 or 4 (${wrote(at)}).`,
  servicesNotOnline: ({ online, total, ...at }) =>
    `Only ${online} of ${total} public services are online at level 3 or 4 (${wrote(at)}); all of them are required.`,
  servicesShareFull: (at) => `All public services are online at level 3 or 4 (${wrote(at)}).`,
  servicesShareBelow: ({ percent, ...at }) => `${percent}% of the public services are online at level 3 or 4 (${wrote(at)}), below 100%.`,
  servicesShareUnclear: (at) => `The share of public services online at level 3 or 4 is unclear (${wrote(at)}); write it with a % sign.`,
  servicesNone: (at) => `The unit has no public services, as the officer confirmed (${wrote(at)}).`,
  servicesZero: (at) =>
    `The number of public services is 0 (${wrote(at)}); if the unit has none write “Không có dịch vụ công”, otherwise the number.`,
  servicesContradict: ({ otherCell, ...at }) =>
    `The figures of the public services contradict each other: ${wrote(at)}, which does not fit ${otherCell}; correct the wrong cell.`,

  unitLeading: ({ unit, ...at }) => `The unit “${unit}” is an outstanding collective that leads in the movements (${wrote(at)}).`,
  unitNotLeading: ({ unit, ...at }) => `The unit “${unit}” is not an outstanding collective that leads in the movements (${wrote(at)}).`,
  unitLeadingConflict: ({ unit, otherCell, ...at }) =>
    `Two cells differ on whether “${unit}” leads in the movements: ${wrote(at)}, ${otherCell} says otherwise; correct the wrong cell.`,
  unitLeadingUnknown: ({ unit }) =>
    `It is not known whether “${unit}” is an outstanding collective that leads in the movements; write “Có” or “Không” in the column “Đơn vị dẫn đầu phong trào”.`,

  notHead: (at) => `Not the head of a unit (${wrote(at)}).`,
  markedNotHead: (at) => `Not the head of a unit (${wrote(at)} in “Là thủ trưởng đơn vị”).`,
  headNotListed: () => "The roster has neither “Chức vụ” nor “Là thủ trưởng đơn vị”; confirm that this person does not head a unit.",
  headUnknown: ({ cell }) =>
    `Not clear whether this person heads a unit (${cell} is empty); write the position, or “Không” in “Là thủ trưởng đơn vị”.`,
  headContradiction: ({ markCell, ...at }) =>
    `Two cells contradict each other: ${wrote(at)}, a head's position, but ${markCell} says no head; correct one.`,
  positionDoubtful: ({ doubt, ...at }) =>
    `The position (${wrote(at)}) ${POSITION_DOUBTS[doubt]}; write “Có” or “Không” in “Là thủ trưởng đơn vị”.`,
  deputyReview: (at) => `A deputy (${wrote(at)}): the document speaks only of heads; choose whether it applies to deputies.`,
  deputyExempt: (at) => `A deputy (${wrote(at)}): does not apply, as the officer chose.`,
  unitLedUnknown: ({ position, unit, cell }) =>
    `Not clear which unit “${position}” (${cell}) heads${unit === undefined ? "" : `; the unit of work is “${unit}”`}; write it in “Thủ trưởng của”.`,
  noCollectives: ({ unit }) => `The roster lists no collective to compare “${unit}” with; add the list of collectives.`,
  unitAmbiguous: ({ unit, rows }) => `${rows.length} collectives are called “${unit}” (${rows.join(", ")}); give them distinct names.`,
  unitSimilar: ({ unit, candidate, candidateCell }) =>
    `“${unit}” may be “${candidate}” (${candidateCell}); confirm that they are one unit, or add the missing collective.`,
  unitNotListed: ({ unit }) => `“${unit}” is not among the registered collectives; the unit must be an exemplary collective.`,
  unitVerdict: ({ unit, unitCell, verdict }) => `The unit “${unit}” (${unitCell}) ${UNIT_VERDICTS[verdict]}.`,

  fieldRegistered: ({ field, nameEn, ...at }) => `Registered in field ${field}) ${nameEn} (${wrote(at)}).`,
  fieldOther: ({ field, nameEn, ...at }) => `Registered in field ${field}) ${nameEn} (${wrote(at)}), so this criterion does not apply.`,
  fieldUnclear: ({ codes, ...at }) =>
    `Not clear in which field it is registered: ${wrote(at)}; write one of the fields ${codes.join(", ")}.`,
  fieldSeveral: ({ codes, ...at }) => `Several fields (${codes.join(", ")}): ${wrote(at)}; write one, or register one row for each field.`,

  latestYearOnly: ({ years }) =>
    `The document names no year; the latest (${yearList(years)}) was tested, the officer may choose every year.`,
  noRevenue: (at) => `A unit without revenue (${wrote(at)}).`,
  revenueContradiction: ({ figureCell, ...at }) =>
    `Two cells contradict each other: ${wrote(at)} in “${FACTS.coDoanhThu.label}”, but ${figureCell} holds a figure; correct one.`,
  arrears: (at) => `Owes tax or social insurance (${wrote(at)}).`,
  arrearsNone: (at) => `No arrears of tax or social insurance (${wrote(at)}).`,
  arrearsUnclear: (at) => `Not clear whether there are arrears (${wrote(at)}); write “Không” or the amount.`,
  initiativesCounted: ({ count, required, ...at }) => `Proposals and initiatives: ${count} (${wrote(at)}); at least ${required} required.`,
  initiativesFew: ({ count, required, ...at }) =>
    `Proposals and initiatives seen: ${count} (${wrote(at)}); at least ${required} required; add any that are missing.`,
  satisfactionRose: ({ year, percent, earlier, otherCell, ...at }) =>
    `Satisfaction index of ${year}: ${percent}% (${wrote(at)}), above the ${earlier}% of the year before (${otherCell}).`,
  satisfactionNotRisen: ({ year, percent, earlier, otherCell, ...at }) =>
    `Satisfaction index of ${year}: ${percent}% (${wrote(at)}), not above the ${earlier}% of the year before (${otherCell}); consider the aim of raising satisfaction.`,
};

import { aliased, isLeadership } from "./conditions/unitLed";
import type { EvaluationSettings } from "./settings";
import type { Subject } from "./subject";
import { couldBeSame, significantWords, unitKey } from "./units";
import { foldWords } from "./vocabulary";

/** A phòng or đơn vị with all that it registers. */
export interface QuotaUnit {
  readonly name: string;
  readonly key: string;
  readonly subjects: readonly Subject[];
}

/** Whether a name is that of a body above the phòng, đơn vị, or of its leaders: the plan asks its units, not these. */
export const isAboveUnits = (name: string): boolean => /^(so|bo|ubnd|uy ban|tinh)\b/.test(foldWords(name)) || isLeadership(name);

/** The units that owe a quota, as the officer lists them or as the roster names them, and whom each of them registers. */
export class QuotaUnits {
  readonly list: "given" | "roster";
  readonly all: readonly QuotaUnit[];
  /** Subjects without a unit. */
  readonly homeless: readonly Subject[];
  /** Every unit with a row, listed or not, and the words of its name: taken apart once, compared with many. */
  private readonly registering: readonly { readonly unit: QuotaUnit; readonly words: readonly string[] }[];
  private readonly similar = new Map<string, readonly QuotaUnit[]>();

  constructor(
    subjects: readonly Subject[],
    private readonly settings: EvaluationSettings
  ) {
    const given = new Map(settings.quotaUnits.map((name) => [unitKey(name), name] as const));
    this.list = given.size > 0 ? "given" : "roster";
    const known = this.list === "given" ? new Set(given.keys()) : this.namedIn(subjects);
    const named = new Map([...given].map(([key, name]) => [key, { name, key, subjects: [] as Subject[] }]));
    const homeless: Subject[] = [];
    for (const subject of subjects) {
      const name = this.unitOf(subject, known);
      if (name === undefined) homeless.push(subject);
      else this.into(named, name).push(subject);
    }
    const units = [...named.values()];
    this.all = this.list === "given" ? units.filter(({ key }) => given.has(key)) : units;
    this.registering = units.filter((unit) => unit.subjects.length > 0).map((unit) => ({ unit, words: significantWords(unit.name) }));
    this.homeless = homeless;
  }

  /** Other names that could be another spelling of this unit. */
  similarTo(unit: QuotaUnit): readonly QuotaUnit[] {
    const known = this.similar.get(unit.key);
    if (known) return known;
    const words = significantWords(unit.name);
    const found = this.registering
      .filter((other) => other.unit.key !== unit.key && couldBeSame(words, other.words))
      .map((other) => other.unit);
    this.similar.set(unit.key, found);
    return found;
  }

  private into(named: Map<string, { name: string; key: string; subjects: Subject[] }>, name: string): Subject[] {
    const key = unitKey(name);
    const unit = named.get(key) ?? { name, key, subjects: [] };
    named.set(key, unit);
    return unit.subjects;
  }

  private namedIn(subjects: readonly Subject[]): ReadonlySet<string> {
    const names = subjects.map((subject) => (subject.kind === "collective" ? subject.name : subject.unit));
    return new Set(names.flatMap((name) => (name === undefined ? [] : [unitKey(aliased(name, this.settings))])));
  }

  /**
   * A person counts for the unit of work. A collective counts for itself, unless it is a group inside a unit: one that the officer
   * lists, or that the roster names and that is no body above the units.
   */
  private unitOf({ kind, name, unit }: Subject, known: ReadonlySet<string>): string | undefined {
    const written = unit === undefined ? undefined : aliased(unit, this.settings);
    if (kind === "individual") return written;
    const own = aliased(name, this.settings);
    if (written === undefined || (this.list === "given" && known.has(unitKey(own)))) return own;
    const above = this.list === "roster" && isAboveUnits(written);
    return !above && known.has(unitKey(written)) ? written : own;
  }
}

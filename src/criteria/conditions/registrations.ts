import type { Reason } from "../reasons";
import type { Subject } from "../subject";
import type { RegistrationFact } from "./types";

/** What a column "Đăng ký …" (Có/Không) says. */
export interface RegistrationSign {
  readonly says: "yes" | "no" | "unclear" | "noColumn";
  readonly reason: Reason;
}

/** One sign for each registration asked. */
export const registrationSigns = ({ facts }: Subject, asked: readonly RegistrationFact[]): readonly RegistrationSign[] =>
  asked.map((fact): RegistrationSign => {
    const found = facts[fact];
    if (!found) return { says: "noColumn", reason: { code: "noColumn", fact } };
    const { cell } = found;
    if (found.state === "blank") return { says: "unclear", reason: { code: "blank", fact, cell } };
    const { text } = found;
    if (found.state === "unreadable") return { says: "unclear", reason: { code: "unreadable", fact, cell, text, problem: found.problem } };
    return found.value
      ? { says: "yes", reason: { code: "registered", fact, cell, text } }
      : { says: "no", reason: { code: "notRegistered", fact, cell, text } };
  });

import type { ClassDefinition } from "../definitions";
import { HostObject } from "../definitions";
import { optional, readWord } from "../guards";
import { cultureOf } from "./cultureInfo";

const MODES = ["Automatic", "AutomaticExceptTables", "Manual"] as const;
const CALCULATIONS = ["Recalculate", "Full", "FullRebuild"] as const;

export const applicationClass: ClassDefinition<null> = {
  name: "Application",
  properties: {
    CalculationMode: {
      get: (_target, session) => session.calculationMode,
      set: (_target, value, session) => {
        session.calculationMode = readWord(value, MODES);
      },
    },
    CalculationState: { get: () => "Done" },
    CalculationEngineVersion: { get: () => 191_029 },
    DecimalSeparator: { get: (_target, session) => cultureOf(session).decimal },
    ThousandsSeparator: { get: (_target, session) => cultureOf(session).group },
    UseSystemSeparators: { get: () => true },
  },
  navigation: { CultureInfo: () => new HostObject("CultureInfo", null) },
  methods: {
    Calculate: async (_target, [type], session) => {
      await session.calculate(optional(type, (value) => readWord(value, CALCULATIONS), "Recalculate") !== "Recalculate");
      return null;
    },
    SuspendApiCalculationUntilNextSync: (_target, _args, session) => {
      session.suspendCalculation();
      return null;
    },
    /** The grid is drawn after the batch in any case. */
    SuspendScreenUpdatingUntilNextSync: () => null,
  },
};

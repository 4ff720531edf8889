import type { StoredSettings } from "../criteria";
import type {
  AssessRequest,
  AssessResult,
  PublishRequest,
  ScoreResult,
  CheckRequest,
  CheckResult,
  JobOptions,
  RegisterRequest,
  RegisterResult,
} from "../flow";
import type { Roster } from "../roster";

export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
}

/** One cell, without the sheet in the address: `{ sheet: "Tập thể", cell: "F7" }`. */
export interface CellTarget {
  readonly sheet: string;
  readonly cell: string;
}

/**
 * Everything the pane asks of the workbook. The product gives it `src/flow`, the tests give it their own:
 * the pane itself never meets Excel.
 *
 * @throws FlowError (as a rejection) from every job, with a code of `FlowErrorCode`.
 */
export interface Jobs {
  readonly check: (request: CheckRequest, options?: JobOptions) => Promise<CheckResult>;
  readonly register: (request: RegisterRequest, options?: JobOptions) => Promise<RegisterResult>;
  readonly assess: (request: AssessRequest, options?: JobOptions) => Promise<AssessResult>;
  readonly prepareAssessments: (request: CheckRequest, options?: JobOptions) => Promise<AssessResult>;
  readonly prepareScoring: (request: CheckRequest, options?: JobOptions) => Promise<{ readonly sheetName: string; readonly added: number }>;
  readonly score: (request: { readonly write: boolean }) => Promise<ScoreResult>;
  readonly publishScores: (
    request: PublishRequest,
    options?: JobOptions
  ) => Promise<{ readonly sheetName: string; readonly ranked: number }>;
  readonly recognise: (options: { readonly sheet?: string; readonly set: string } & JobOptions) => Promise<Roster>;
  readonly listSheets: () => Promise<readonly SheetInfo[]>;
  readonly selectCells: (target: CellTarget) => Promise<void>;
  readonly loadSettings: () => Promise<StoredSettings | null>;
  readonly saveSettings: (settings: StoredSettings) => Promise<void>;
}

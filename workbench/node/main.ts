/** The commands `check`, `register` and `copy-set`: the same flow as the pane, through Microsoft's Office.js and the headless host. */
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { defaultSettings } from "../../src/criteria";
import { FlowError, type CheckRequest, check, copyCriteriaSet, loadSettings, register, score, type ScoreResult } from "../../src/flow";
import { createHost, formatTranscript } from "../host";
import type { WorkbookModel } from "../model";
import { openWorkbook, saveWorkbook, XlsxError } from "../model/index.node";
import { type CommandArguments, parseArguments, USAGE, UsageError } from "./arguments";
import { messageOf } from "./messages";
import { installOfficeJs } from "./officeJs";
import { mistakeReport, report } from "./report";
import { summary } from "./summary";

const DONE = 0;
const INPUT_UNUSABLE = 1;
const WRONG_ARGUMENTS = 2;

/** Argument errors that only show when the job starts. */
const ARGUMENT_CODES = new Set(["unknownSet", "asOfOutOfRange"]);

/**
 * Runs one command. Results go to standard output, everything else to standard error.
 * @param argv command name and its arguments
 * @returns exit status: 0 done, 1 the input could not be used, 2 wrong arguments
 */
export async function main(argv: readonly string[]): Promise<number> {
  try {
    const args = parseArguments(argv);
    await runCommand(args).catch((error: unknown) => {
      if (args.json && error instanceof FlowError && error.mistakes.length > 0)
        process.stdout.write(`${JSON.stringify(mistakeReport(error), null, 2)}\n`);
      throw error;
    });
    return DONE;
  } catch (error) {
    return explain(error);
  }
}

async function runCommand(args: CommandArguments): Promise<void> {
  if (args.out !== undefined && resolve(args.out) === resolve(args.file))
    throw new UsageError("-o phải là một tệp khác: lệnh ghi vào bản sao, không ghi đè tệp gốc.");
  const model = await openWorkbook(await readFile(args.file), args.file);
  const host = createHost(model, { locale: "vi-VN" });
  const uninstall = installOfficeJs(host);
  try {
    await RUN[args.command](args, model);
  } finally {
    if (args.transcript) process.stderr.write(formatTranscript(host.log));
    uninstall();
    model.dispose();
  }
}

type Run = (args: CommandArguments, model: WorkbookModel) => Promise<void>;
const RUN: Readonly<Record<CommandArguments["command"], Run>> = { check: runCheck, register: runRegister, "copy-set": runCopy };

async function runCheck(args: CommandArguments): Promise<void> {
  const result = await check(await requestOf(args));
  const scored = result.evaluation.criteria.scoring ? await scoresIfAny() : undefined;
  process.stdout.write(args.json ? `${JSON.stringify(report(result, scored), null, 2)}\n` : summary(result));
}

/** The unit's own scoring table, where the document asks for one and the workbook has it. */
async function scoresIfAny(): Promise<ScoreResult | undefined> {
  try {
    return await score();
  } catch (error) {
    if (error instanceof FlowError && error.code === "noScoringTable") return undefined;
    throw error;
  }
}

async function runRegister(args: CommandArguments, model: WorkbookModel): Promise<void> {
  // A sheet of that name may already be in the file: it stays, and the new list gets a number.
  const result = await register({ ...(await requestOf(args)), onExisting: "newVersion" });
  const out = args.out as string;
  await writeFile(out, await saveWorkbook(model));
  const { sheetName, collectives, individuals } = result;
  process.stdout.write(
    args.json
      ? `${JSON.stringify({ file: out, sheetName, collectives, individuals, ...report(result) }, null, 2)}\n`
      : `Đã ghi trang tính "${sheetName}" (${collectives} tập thể, ${individuals} cá nhân) vào ${out}\n`
  );
}

async function runCopy({ set, out = "", json }: CommandArguments, model: WorkbookModel): Promise<void> {
  const { sheetName, setId } = await copyCriteriaSet({ set, onExisting: "newVersion" });
  await writeFile(out, await saveWorkbook(model));
  process.stdout.write(
    json
      ? `${JSON.stringify({ file: out, sheetName, set: setId }, null, 2)}\n`
      : `Đã ghi bộ tiêu chí ${set} vào trang tính "${sheetName}" của ${out}, mã bộ mới là ${setId}. Sửa ở đó, rồi dùng: npm run check -- ${out} --set ${setId}\n`
  );
}

async function requestOf({ set, asOf, phase, sheet, assumeAssessed }: CommandArguments): Promise<CheckRequest> {
  const stored = await loadSettings();
  const date = asOf ?? stored?.asOf ?? new Date().toISOString().slice(0, 10);
  return { sheet, settings: { ...defaultSettings(set, date), ...stored, set, asOf: date, phase, assumeAssessed } };
}

function explain(error: unknown): number {
  if (error instanceof UsageError) return say(`${error.message}\n\n${USAGE}`, WRONG_ARGUMENTS);
  if (error instanceof FlowError) return say(messageOf(error), ARGUMENT_CODES.has(error.code) ? WRONG_ARGUMENTS : INPUT_UNUSABLE);
  if (error instanceof XlsxError) return say(XLSX_MESSAGES[error.code], INPUT_UNUSABLE);
  if (error instanceof Error && "code" in error && "path" in error)
    return say(`Không mở được tệp ${String(error.path)}: ${fileMessage(String(error.code))}`, INPUT_UNUSABLE);
  return say(error instanceof Error ? (error.stack ?? error.message) : String(error), INPUT_UNUSABLE);
}

const XLSX_MESSAGES: Readonly<Record<XlsxError["code"], string>> = {
  notXlsx: "Tệp không phải là sổ tính .xlsx. Nếu là .xls, hãy mở bằng Excel và lưu lại dưới dạng .xlsx.",
  encrypted: "Tệp đang đặt mật khẩu mở. Hãy bỏ mật khẩu rồi làm lại.",
  damaged: "Tệp .xlsx bị hỏng, không đọc được. Hãy mở bằng Excel để sửa, rồi lưu lại.",
};

function fileMessage(code: string): string {
  return { ENOENT: "không có tệp này.", EISDIR: "đây là một thư mục.", EACCES: "không có quyền." }[code] ?? code;
}

function say(message: string, status: number): number {
  process.stderr.write(`${message}\n`);
  return status;
}

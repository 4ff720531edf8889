import { parseArgs } from "node:util";

const COMMANDS = ["check", "register", "copy-set"] as const;
type Command = (typeof COMMANDS)[number];

export interface CommandArguments {
  readonly command: Command;
  readonly file: string;
  readonly out?: string;
  readonly set: string;
  /** `YYYY-MM-DD`; absent: the workbook's own setting, else today. */
  readonly asOf?: string;
  readonly phase: "all" | "1" | "2";
  readonly sheet?: string;
  readonly assumeAssessed: boolean;
  readonly json: boolean;
  /** Every request to the workbook is listed on standard error. */
  readonly transcript: boolean;
}

/** Wrong arguments: exit status 2. */
export class UsageError extends Error {}

export const USAGE = `npm run check -- TỆP.xlsx [--set BTNMT] [--as-of YYYY-MM-DD] [--phase all|1|2] [--sheet TÊN] [--assume-assessed] [--json] [--transcript]
npm run register -- TỆP.xlsx -o KẾT-QUẢ.xlsx [các tuỳ chọn như trên]
npm run copy-set -- TỆP.xlsx -o KẾT-QUẢ.xlsx [--set BTNMT] [--json]`;

const isCommand = (text: string | undefined): text is Command => COMMANDS.some((command) => command === text);

/**
 * @param argv command name, then its arguments.
 * @throws {UsageError} saying which argument is wrong and what is allowed.
 */
export function parseArguments(argv: readonly string[]): CommandArguments {
  const [command, ...rest] = argv;
  if (!isCommand(command)) throw new UsageError(`Không có lệnh "${command ?? ""}"; chỉ có ${COMMANDS.join(", ")}.`);
  const { values, positionals } = parse(rest);
  const [file, ...others] = positionals;
  if (file === undefined) throw new UsageError("Thiếu tên tệp .xlsx.");
  if (others.length > 0) throw new UsageError(`Chỉ nhận một tệp; thừa: ${others.join(", ")}.`);
  if (command !== "check" && values.out === undefined) throw new UsageError("Thiếu -o TỆP.xlsx: nơi ghi bản sao có trang tính mới.");
  return {
    command,
    file,
    out: values.out,
    set: values.set ?? "BTNMT",
    asOf: values["as-of"] === undefined ? undefined : date(values["as-of"]),
    phase: phase(values.phase ?? "all"),
    sheet: values.sheet,
    assumeAssessed: values["assume-assessed"] ?? false,
    // npm takes `--json` for itself when it stands before `--`, and says so in the environment.
    json: values.json ?? process.env.npm_config_json === "true",
    transcript: values.transcript ?? false,
  };
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        out: { type: "string", short: "o" },
        set: { type: "string" },
        "as-of": { type: "string" },
        phase: { type: "string" },
        sheet: { type: "string" },
        "assume-assessed": { type: "boolean" },
        json: { type: "boolean" },
        transcript: { type: "boolean" },
      },
    });
  } catch (error) {
    throw new UsageError(`Tham số không đúng: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function phase(value: string): CommandArguments["phase"] {
  if (value === "all" || value === "1" || value === "2") return value;
  throw new UsageError(`--phase ${value}: chỉ nhận all, 1 hoặc 2.`);
}

function date(value: string): string {
  const parsed = new Date(`${value}T00:00:00Z`);
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value)) return value;
  throw new UsageError(`--as-of ${value}: cần một ngày có thật, viết YYYY-MM-DD, ví dụ 2024-12-31.`);
}

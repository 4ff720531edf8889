import { act, fireEvent, screen, within } from "@testing-library/react";
import "./support/setup";
import { FlowError } from "../../src/flow/types";
import type { CellTarget } from "../../src/taskpane/jobs";
import { PANE_TEXTS, type Language } from "../../src/taskpane/texts";
import { STAGE } from "./support/knowledge";
import { pending, press, renderPane } from "./support/renderPane";
import { checkResult, EMPTY_ROSTER, manyResults } from "./support/results";

const LANGUAGES: readonly Language[] = ["vi", "en"];
const CHECKED = /Lê Hoà Bình/;

describe.each(LANGUAGES)("in %s", (language) => {
  const texts = PANE_TEXTS[language];

  test("landmarks, headings in order, and the language of the page", async () => {
    await renderPane({ language });
    await press(texts.commands.check);
    expect(screen.getByRole("banner")).toBeVisible();
    expect(screen.getByRole("main")).toBeVisible();
    for (const name of [texts.source.title, texts.conditions.title, texts.results.title])
      expect(screen.getByRole("region", { name })).toBeVisible();
    const levels = screen.getAllByRole("heading").map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, position) => expect(level - (levels[position] ?? 0)).toBeLessThanOrEqual(1));
    expect(document.documentElement.lang).toBe(language);
    expect(document.title).toBe(texts.product);
  });

  test("the roster: sheets, header rows, numbers, columns, rows left out, issues", async () => {
    await renderPane({ language });
    expect(screen.getByText(texts.source.found("Cá nhân"))).toBeVisible();
    expect(screen.getByText(texts.source.counts(3, 0))).toBeVisible();
    expect(screen.getByText(texts.source.headerRows([3, 4]), { exact: false })).toBeVisible();
    await press(texts.source.columns(4));
    const columns = within(screen.getByRole("table", { name: texts.source.columns(4) }));
    expect(columns.getByRole("row", { name: "G Danh hiệu thi đua / 2021 field:danhHieu, 2021" })).toBeVisible();
    expect(columns.getByText(texts.source.clause("BTNMT-G1"))).toBeVisible();
    await press(texts.source.unrecognised(2));
    expect(screen.getByText("Mã hồ sơ")).toBeVisible();
    expect(screen.getByText(texts.source.emptyHeader)).toBeVisible();
    await press(texts.source.ignoredRows(2));
    expect(screen.getByText(/ignored:total/)).toHaveTextContent("“Tổng số: 3”");
    await press(texts.source.issues(1));
    expect(screen.getByText(/issue:unrecognisedColumn/)).toBeVisible();
  });

  test("the conditions: phases, years, date as dd/mm/yyyy, deadline", async () => {
    await renderPane({ language });
    const phases = within(screen.getByLabelText(texts.conditions.phase)).getAllByRole("option");
    expect(phases.map(({ textContent }) => textContent)).toEqual([
      texts.conditions.phaseAll(2021, 2025),
      texts.conditions.phaseNumber("1", 2021, 2023),
      texts.conditions.phaseNumber("2", 2023, 2025),
    ]);
    expect(screen.getByText(texts.conditions.years([2021, 2022, 2023, 2024]))).toBeVisible();
    expect(screen.getByText(texts.conditions.late("BTNMT-M2", "14/09/2021"))).toBeVisible();
    fireEvent.change(screen.getByLabelText(texts.conditions.asOf), { target: { value: "2021-09-01" } });
    expect(screen.getByText(texts.conditions.noYears)).toBeVisible();
    expect(screen.getByText(texts.conditions.inTime("BTNMT-M2", "14/09/2021"))).toBeVisible();
    expect(screen.getByText(/01\/09\/2021/)).toBeVisible();
    fireEvent.change(screen.getByLabelText(texts.conditions.asOf), { target: { value: "" } });
    expect(screen.getByText(texts.conditions.asOfInvalid)).toBeVisible();
    await press(texts.conditions.today);
    expect(screen.getByText(texts.conditions.years([2021, 2022, 2023, 2024]))).toBeVisible();
  });

  test("another document: the stage of its plan; a phase it does not know is its whole period", async () => {
    await renderPane({ language });
    fireEvent.change(screen.getByLabelText(texts.conditions.phase), { target: { value: "2" } });
    expect(screen.getByLabelText(texts.conditions.phase)).toHaveValue("2");
    await act(async () => void fireEvent.change(screen.getByLabelText(texts.conditions.set), { target: { value: "KTTV" } }));
    expect(screen.getByLabelText(texts.conditions.phase)).toHaveValue("all");
    expect(screen.getByText(texts.conditions.stage(STAGE, "31/03/2025"))).toBeVisible();
  });

  test("results: date, years, a tile each verdict, records by kind", async () => {
    await renderPane({ language });
    await press(texts.commands.check);
    expect(screen.getByText(texts.results.basis("31/12/2024", [2021, 2022, 2023, 2024]))).toBeVisible();
    expect(within(screen.getByRole("group", { name: texts.results.tilesLabel })).getAllByRole("button")).toHaveLength(4);
    expect(within(screen.getByRole("list", { name: texts.results.collectives(1) })).getAllByRole("heading")).toHaveLength(1);
    expect(within(screen.getByRole("list", { name: texts.results.individuals(3) })).getAllByRole("heading")).toHaveLength(3);
  });

  test("registered: says the sheet and the numbers", async () => {
    await renderPane({ language });
    await press(texts.commands.register);
    expect(screen.getByText(texts.registered.title)).toBeVisible();
    expect(screen.getAllByText(texts.registered.body("Đăng ký ĐHTT", 1, 2), { exact: false })[0]).toBeVisible();
    expect(document.activeElement).toHaveTextContent(texts.registered.title);
  });
});

describe("records", () => {
  test("a record opens with the keyboard's own button and shows every criterion with its quotation", async () => {
    const gone: CellTarget[] = [];
    await renderPane({ jobs: { selectCells: async (target) => void gone.push(target) } });
    await press("Kiểm tra");
    const row = screen.getByRole("button", { name: CHECKED });
    expect(row).toHaveAttribute("type", "button");
    expect(row).toHaveAttribute("aria-expanded", "false");
    row.focus();
    expect(row).toHaveFocus();
    await press(CHECKED);
    expect(row).toHaveAttribute("aria-expanded", "true");
    expect(document.getElementById(row.getAttribute("aria-controls") ?? "")).toContainElement(screen.getByText("BTNMT-L1"));
    expect(gone).toEqual([{ sheet: "Cá nhân", cell: "B9" }]);
    const criteria = within(screen.getByRole("list", { name: "Từng tiêu chí của Lê Hoà Bình" }));
    expect(criteria.getAllByText(/^BTNMT-/).map(({ textContent }) => textContent)).toEqual(["BTNMT-N5", "BTNMT-N6", "BTNMT-L1"]);
    expect(criteria.getByText("[notMet]")).toBeVisible();
    expect(criteria.getByText("Năm xét: 2021")).toBeVisible();
    expect(criteria.getByText(/liên tục các năm đều được công nhận/).closest("blockquote")).toHaveTextContent(
      "Kế hoạch số 03/KH-BTNMT, BTNMT-N5, dòng 43"
    );
    await press(CHECKED);
    expect(screen.queryByText("BTNMT-L1")).toBeNull();
    expect(gone).toHaveLength(1);
  });

  test("cells are ways into the workbook, also to other sheets", async () => {
    const gone: CellTarget[] = [];
    await renderPane({ jobs: { selectCells: async (target) => void gone.push(target) } });
    await press("Kiểm tra");
    await press(CHECKED);
    await press("Đến ô I9");
    await press("Đến ô 'Tập thể'!B5");
    await press("Đến dòng trong danh sách (B9)");
    expect(gone.slice(1)).toEqual([
      { sheet: "Cá nhân", cell: "I9" },
      { sheet: "Tập thể", cell: "B5" },
      { sheet: "Cá nhân", cell: "B9" },
    ]);
  });

  test("doubts about the record itself come before the criteria", async () => {
    await renderPane();
    await press("Kiểm tra");
    await press(/Trần Văn Đức/);
    expect(screen.getByText(/doubt:possibleDuplicate:B12/)).toBeVisible();
  });

  test("the meaning of a clause in English", async () => {
    await renderPane({ language: "en" });
    await press("Check");
    await press(CHECKED);
    expect(screen.getByText("Rated as having completed tasks excellently every year")).toBeVisible();
  });

  test("tiles filter and let go", async () => {
    await renderPane();
    await press("Kiểm tra");
    const tile = within(screen.getByRole("group", { name: "Lọc theo kết luận" })).getByRole("button", { name: /Không đạt/ });
    act(() => tile.click());
    expect(tile).toHaveAttribute("aria-pressed", "true");
    expect(screen.getByText("1 trên 4 kết quả")).toBeVisible();
    expect(screen.queryByRole("heading", { name: /Nguyễn Thị Hương/ })).toBeNull();
    await press("Bỏ lọc");
    expect(tile).toHaveAttribute("aria-pressed", "false");
    expect(screen.getByText("4 kết quả")).toBeVisible();
  });

  test("search without marks, and nothing found", async () => {
    await renderPane();
    await press("Kiểm tra");
    const search = screen.getByRole("searchbox");
    fireEvent.change(search, { target: { value: "huong" } });
    expect(await screen.findByText("1 trên 4 kết quả")).toBeVisible();
    fireEvent.change(search, { target: { value: "không có" } });
    expect(await screen.findByText(/Không có tập thể, cá nhân nào khớp/)).toBeVisible();
  });

  test("10,000 people come a hundred at a time", async () => {
    await renderPane({ jobs: { check: async () => checkResult(manyResults(10_000)) } });
    await press("Kiểm tra");
    const list = () => within(screen.getByRole("list", { name: "Cá nhân (10.000)" })).getAllByRole("heading");
    expect(list()).toHaveLength(100);
    await press("Hiện thêm 100");
    expect(list()).toHaveLength(200);
  });

  test("changed conditions outdate the results", async () => {
    await renderPane();
    await press("Kiểm tra");
    expect(screen.queryByText(/đã đổi sau lần kiểm tra/)).toBeNull();
    fireEvent.change(screen.getByLabelText("Giai đoạn"), { target: { value: "1" } });
    expect(screen.getByText(/đã đổi sau lần kiểm tra/)).toBeVisible();
  });
});

describe("settings", () => {
  test("policies and head positions reach the check", async () => {
    const asked: unknown[] = [];
    await renderPane({
      jobs: {
        check: async ({ settings }) => {
          asked.push(settings);
          return checkResult();
        },
      },
    });
    await press("Thiết lập khác");
    fireEvent.change(screen.getByLabelText("Cấp phó và tiêu chí thủ trưởng"), { target: { value: "apply" } });
    fireEvent.change(screen.getByLabelText("Năm trước khi vào đơn vị"), { target: { value: "exempt" } });
    fireEvent.click(screen.getByRole("switch", { name: /Cờ thi đua/ }));
    const heads = screen.getByLabelText("Chức vụ được coi là thủ trưởng");
    fireEvent.change(heads, { target: { value: "Trạm trưởng\n\n  Giám đốc \nGiám đốc" } });
    fireEvent.blur(heads);
    await press("Kiểm tra");
    expect(asked).toMatchObject([
      { deputies: "apply", newcomers: "exempt", flagCountsAsTitle: true, headPositions: ["Trạm trưởng", "Giám đốc"] },
    ]);
    await press("Khôi phục mặc định");
    expect(heads).toHaveValue("Trưởng phòng\nGiám đốc");
  });

  test("another sheet, hidden ones named as such", async () => {
    const asked: (string | undefined)[] = [];
    await renderPane({
      jobs: {
        recognise: async ({ sheet }) => {
          asked.push(sheet);
          return EMPTY_ROSTER;
        },
      },
    });
    expect(screen.getByText("Chưa nhận ra danh sách nào")).toBeVisible();
    expect(screen.getByRole("option", { name: "Mã (đang ẩn)" })).toBeVisible();
    await act(async () => fireEvent.change(screen.getByLabelText("Trang tính"), { target: { value: "Tập thể" } }));
    await press("Đọc lại");
    expect(asked).toEqual([undefined, "Tập thể", "Tập thể"]);
  });

  test("the officer's language is remembered", async () => {
    const remembered: Language[] = [];
    await renderPane({ rememberLanguage: (language) => remembered.push(language) });
    await press("English");
    expect(screen.getByRole("button", { name: "Create registration list" })).toBeVisible();
    expect(remembered).toEqual(["en"]);
    expect(document.documentElement.lang).toBe("en");
  });
});

describe("while a job runs", () => {
  test("step, numbers, cancel, and commands that stay in the tab order", async () => {
    await renderPane({
      jobs: {
        check: (_request, options) => {
          options?.onProgress?.({ step: "evaluating", done: 1234, total: 5678 });
          return new Promise((_resolve, reject) => options?.signal?.addEventListener("abort", () => reject(new FlowError("cancelled"))));
        },
      },
    });
    await press("Kiểm tra");
    expect(screen.getByRole("progressbar")).toHaveAttribute("aria-valuetext", "Đang đối chiếu tiêu chí 1.234/5.678");
    expect(screen.getByRole("button", { name: "Kiểm tra" })).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByRole("button", { name: "Kiểm tra" })).toBeEnabled();
    await press("Huỷ");
    expect(screen.getByText("Đã huỷ theo yêu cầu")).toBeVisible();
    expect(screen.queryByRole("progressbar")).toBeNull();
  });

  test("the announcer speaks the step, then the results", async () => {
    const job = pending<ReturnType<typeof checkResult>>();
    await renderPane({ jobs: { check: () => job.promise } });
    await press("Kiểm tra");
    const spoken = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
    expect(spoken()).toContain("Đang chuẩn bị: Kiểm tra");
    await act(async () => job.resolve(checkResult()));
    expect(spoken().join()).toContain("Đã kiểm tra xong 3 cá nhân và 1 tập thể.");
    expect(screen.getByRole("heading", { name: "Kết quả kiểm tra" })).toHaveFocus();
  });
});

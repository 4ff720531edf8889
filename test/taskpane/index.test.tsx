import { screen, waitFor } from "@testing-library/react";
import "./support/setup";
import { PANE_TEXTS } from "../../src/taskpane/texts";

/** Office.js as far as the entry asks it. */
const officeStub = (host: string | null, displayLanguage: string) => ({
  onReady: async () => ({ host, platform: null }),
  HostType: { Excel: "Excel" },
  context: { displayLanguage, officeTheme: { isDarkTheme: true } },
});

async function open(office: ReturnType<typeof officeStub> | undefined): Promise<void> {
  jest.resetModules();
  document.body.innerHTML = '<div id="root"></div>';
  if (office) Object.assign(globalThis, { Office: office });
  else Reflect.deleteProperty(globalThis, "Office");
  await import("../../src/taskpane/index");
}

// The entry draws by itself, outside of the testing library's act().
beforeAll(() => Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: false }));
beforeEach(() => window.localStorage.clear());
afterAll(() => Reflect.deleteProperty(globalThis, "Office"));

const heading = (level: number, name: string) =>
  waitFor(() => expect(screen.getByRole("heading", { level, name })).toBeVisible(), { timeout: 10_000 });

test("without Office.js the page says where to open it", async () => {
  await open(undefined);
  const { vi, en } = PANE_TEXTS;
  await heading(1, (navigator.language.startsWith("en") ? en : vi).outside.title);
});

test("Office.js without Excel around it is the same", async () => {
  await open(officeStub(null, "vi-VN"));
  await heading(1, PANE_TEXTS.vi.outside.title);
});

test("in Excel the pane is drawn in Excel's language, and a workbook that cannot be read is said", async () => {
  await open(officeStub("Excel", "en-US"));
  await heading(1, PANE_TEXTS.en.product);
  const { title } = PANE_TEXTS.en.errors.unexpected({});
  await waitFor(() => expect(screen.getAllByRole("alert").some(({ textContent }) => textContent?.includes(title))).toBe(true), {
    timeout: 10_000,
  });
});

test("the language chosen before wins", async () => {
  window.localStorage.setItem("dtt.language", "vi");
  await open(officeStub("Excel", "en-US"));
  await heading(1, PANE_TEXTS.vi.product);
});

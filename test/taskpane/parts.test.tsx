import { act, render, screen } from "@testing-library/react";
import { media } from "./support/setup";
import { CrashGuard } from "../../src/taskpane/components/CrashGuard";
import { Root } from "../../src/taskpane/components/Root";
import { PANE_TEXTS } from "../../src/taskpane/texts";
import { useDarkMode } from "../../src/taskpane/useDarkMode";

describe("outside Excel", () => {
  test.each(["vi", "en"] as const)("the page says so in %s", (language) => {
    render(<Root app={null} language={language} rememberLanguage={() => undefined} officeIsDark={() => undefined} />);
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(PANE_TEXTS[language].outside.title);
    expect(screen.getByText(PANE_TEXTS[language].outside.next)).toBeVisible();
    expect(screen.queryByRole("button")).toBeNull();
    expect(document.documentElement.lang).toBe(language);
  });
});

describe("useDarkMode", () => {
  const Probe = ({ office }: { readonly office: () => boolean | undefined }) => <output>{String(useDarkMode(office))}</output>;
  const setSystem = (dark: boolean) =>
    act(() => {
      media.dark = dark;
      for (const listener of media.listeners) listener();
    });
  afterEach(() => setSystem(false));

  test("follows the system where Office does not know", () => {
    render(<Probe office={() => undefined} />);
    expect(screen.getByRole("status")).toHaveTextContent("false");
    setSystem(true);
    expect(screen.getByRole("status")).toHaveTextContent("true");
  });

  test("Office's theme wins and is asked again when the pane comes back", () => {
    let dark = false;
    const office = () => dark;
    setSystem(true);
    render(<Probe office={office} />);
    expect(screen.getByRole("status")).toHaveTextContent("false");
    dark = true;
    act(() => void document.dispatchEvent(new Event("visibilitychange")));
    expect(screen.getByRole("status")).toHaveTextContent("true");
  });

  test("stops listening when the pane is gone", () => {
    const before = media.listeners.size;
    const { unmount } = render(<Probe office={() => undefined} />);
    expect(media.listeners.size).toBe(before + 1);
    unmount();
    expect(media.listeners.size).toBe(before);
  });
});

test("a display that fails leaves a message and a way on, without personal data", () => {
  const quiet = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Broken = (): never => {
    throw new RangeError("Nguyễn Thị Hương");
  };
  render(
    <CrashGuard texts={PANE_TEXTS.vi}>
      <Broken />
    </CrashGuard>
  );
  expect(screen.getByRole("alert")).toHaveTextContent("Ngăn tác vụ gặp lỗi");
  expect(screen.getByRole("alert")).not.toHaveTextContent("Hương");
  expect(screen.getByRole("alert")).toHaveTextContent("RangeError");
  expect(screen.getByRole("button", { name: "Tải lại ngăn tác vụ" })).toBeVisible();
  quiet.mockRestore();
});

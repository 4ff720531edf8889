import { fireEvent, screen } from "@testing-library/react";
import "./support/setup";
import { FlowError } from "../../src/flow/types";
import { press, renderPane } from "./support/renderPane";
import { checkResult } from "./support/results";

describe("an existing registration sheet", () => {
  const asked: (string | undefined)[] = [];
  const jobs = {
    register: async ({ onExisting }: { readonly onExisting?: string }) => {
      asked.push(onExisting);
      if (!onExisting) throw new FlowError("sheetExists", { sheet: "Đăng ký ĐHTT" });
      return { ...checkResult(), sheetName: "Đăng ký ĐHTT (2)", collectives: 1, individuals: 2 };
    },
  };
  beforeEach(() => asked.splice(0));

  test.each([
    ["Tạo bản mới", "newVersion"],
    ["Thay thế", "replace"],
  ])("%s", async (button, answer) => {
    await renderPane({ jobs });
    await press("Tạo danh sách đăng ký");
    expect(screen.getByRole("alertdialog")).toHaveTextContent("Đăng ký ĐHTT");
    await press(button);
    expect(asked).toEqual([undefined, answer]);
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(screen.getByText("Đã tạo danh sách đăng ký")).toBeVisible();
  });

  test("refused: nothing is written and the keyboard is back at the button", async () => {
    await renderPane({ jobs });
    await press("Tạo danh sách đăng ký");
    await press("Huỷ");
    expect(asked).toEqual([undefined]);
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(screen.getByRole("button", { name: "Tạo danh sách đăng ký" })).toHaveFocus();
  });

  test("Escape refuses", async () => {
    await renderPane({ jobs });
    await press("Tạo danh sách đăng ký");
    fireEvent.keyDown(screen.getByRole("alertdialog"), { key: "Escape" });
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(asked).toEqual([undefined]);
  });
});

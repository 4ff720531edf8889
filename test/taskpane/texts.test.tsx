import { PANE_TEXTS } from "../../src/taskpane/texts";

const leaves = (value: unknown, path: string): [string, unknown][] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`))
    : [[path, value]];

const vi = new Map(leaves(PANE_TEXTS.vi, "texts"));
const en = new Map(leaves(PANE_TEXTS.en, "texts"));
/** Not sentences: the codes of the languages. */
const CODES = /\.(language|locale|code)$/;
const VIETNAMESE_LETTER = /[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]/i;

test("both languages have the same sentences", () => expect([...en.keys()]).toEqual([...vi.keys()]));

test.each([...vi.keys()].filter((path) => !CODES.test(path)))(
  "%s is there in both languages, and is the same only if it has no words",
  (path) => {
    const [one, other] = [vi.get(path), en.get(path)];
    expect(typeof one).toBe(typeof other);
    if (typeof one !== "string") return;
    expect(one.trim()).not.toBe("");
    expect(one).not.toBe(other);
  }
);

test("English sentences quote Vietnamese only as column names and titles", () => {
  const quoted = /“[^”]*”|Tập thể lao động xuất sắc|Tiếng Việt/g;
  for (const [path, text] of en) {
    if (typeof text === "string") expect([path, VIETNAMESE_LETTER.test(text.replace(quoted, ""))]).toEqual([path, false]);
  }
});

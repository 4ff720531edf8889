/** Kinds of document by the abbreviation in their number (Nghị định 30/2020/NĐ-CP, Phụ lục III); a letter (công văn) has none. */
const KINDS: Readonly<Record<string, string>> = {
  KH: "Kế hoạch",
  QĐ: "Quyết định",
  HD: "Hướng dẫn",
  TB: "Thông báo",
  CTr: "Chương trình",
  ĐA: "Đề án",
};

/**
 * A document as it is cited in short.
 *
 * @param document its number ("" when it has none) and its full title.
 * @example citedDocument({ number: "03/KH-BTNMT", title: "Kế hoạch xây dựng…" }) // "Kế hoạch số 03/KH-BTNMT"
 */
export function citedDocument({ number, title }: { readonly number: string; readonly title: string }): string {
  if (number === "") return title;
  const kind = /\/(?:\d{4}\/)?([A-ZĐ][A-Za-zĐđ]*)-/.exec(number)?.[1] ?? "";
  return `${KINDS[kind] ?? "Văn bản"} số ${number}`;
}

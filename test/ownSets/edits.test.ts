/** What officers do to the sheet besides mistakes: all of it has one meaning. */
import { criteriaSet, type Clause, type CriteriaSet } from "../../src/criteria";
import { isOwnSetSheet, proposedId, readSet } from "../../src/ownSets";
import { cellsOf, clauseCell, copyOf, gridOf, headerCell, infoCell, put, spareRow, type Cells } from "./grids";

const original = (set = "BTNMT"): CriteriaSet => copyOf(criteriaSet(set));
const read = (cells: Cells, formats: Readonly<Record<string, string>> = {}): CriteriaSet => {
  const { mistakes, set } = readSet(gridOf(cells, formats));
  expect(mistakes).toEqual([]);
  if (!set) throw new Error("no set");
  return set;
};
const clauseOf = (set: CriteriaSet, code: string): Clause | undefined => set.clauses.find(({ id }) => id === `DV2630-${code}`);
const conditionOf = (set: CriteriaSet, code: string): unknown => {
  const clause = clauseOf(set, code);
  return clause && "condition" in clause ? clause.condition : undefined;
};
/** Changes cells, and reads what comes of it. */
const edited = (edit: (cells: Cells) => void, set = "BTNMT"): CriteriaSet => {
  const cells = cellsOf(original(set));
  edit(cells);
  return read(cells);
};

describe("the sheet means the same", () => {
  const same = (edit: (cells: Cells) => Cells | void, set = "BTNMT"): void => {
    const cells = cellsOf(original(set));
    const changed = edit(cells) ?? cells;
    expect(read(changed)).toStrictEqual(original(set));
  };

  test("with columns inserted, among them one of the unit's own", () =>
    same((cells) => {
      const { column, row } = headerCell(cells, "Điều kiện");
      for (const line of cells) line.splice(column, 0, "");
      put(cells, { row, column, address: "" }, "Người theo dõi");
      for (const line of cells) line.unshift("");
    }));

  test("with the columns of the criteria in another order", () =>
    same((cells) => {
      const { row } = headerCell(cells, "Điều kiện");
      return cells.map((line, index) => (index < row ? line : [...line].reverse()));
    }));

  test("with rows inserted and blank rows between", () =>
    same((cells) => {
      const width = cells[0]?.length ?? 0;
      return cells.flatMap((line) => [line, Array<string>(width).fill("")]);
    }));

  test("with the lines of general information in another order", () =>
    same((cells) => {
      const [first, last] = [infoCell(cells, "Mã bộ tiêu chí").row, infoCell(cells, "Tên tiếng Anh").row];
      const lines = cells.slice(first, last + 1).reverse();
      cells.splice(first, lines.length, ...lines);
    }));

  test("but for the order of its clauses, when the rows are sorted backwards", () => {
    const cells = cellsOf(original());
    const { row } = headerCell(cells, "Mã");
    const rows = cells.splice(row + 1, spareRow(cells) - row - 1).reverse();
    cells.splice(row + 1, 0, ...rows);
    expect(read(cells)).toStrictEqual({ ...original(), clauses: [...original().clauses].reverse() });
  });

  test("with headings rewritten", () =>
    same((cells) => {
      for (const line of cells) if (/^[1-3]\. /.test(String(line[0]))) line[0] = `Phần ${String(line[0])} của Sở`;
    }, "SXDQB"));

  test("without the legend, and with its heading rewritten", () => {
    same((cells) => {
      cells.length = cells.findIndex((line) => String(line[0]).startsWith("4. "));
    });
    same((cells) => {
      const row = cells.findIndex((line) => String(line[0]).startsWith("4. "));
      put(cells, { row, column: 0, address: "" }, "Phụ lục");
    });
  });

  test("in decomposed letters, with odd spaces and in capitals", () =>
    same((cells) => {
      const { row } = headerCell(cells, "Điều kiện");
      cells.forEach((line, index) => {
        if (index >= row)
          line.forEach((cell, column) => {
            const header = String(cells[row]?.[column]);
            if (typeof cell !== "string" || cell === "") return;
            const words = ["Đối tượng", "Điều kiện", "Danh hiệu", "Mức xếp loại", "Cột dữ liệu", "Loại"].includes(header);
            line[column] = `\u00a0${(words ? cell.toUpperCase() : cell).normalize("NFD")} `;
          });
      });
    }));

  test("with ticks, TRUE and “có” instead of x", () =>
    same((cells) => {
      const { column, row } = headerCell(cells, "Dùng");
      const marks = ["X", "✓", true, "Có", 1, "x "];
      cells.slice(row + 1).forEach((line, i) => {
        if (line[column] === "x") line[column] = marks[i % marks.length] ?? "x";
      });
    }));

  test("in English words and headers", () =>
    same((cells) => {
      const words: Readonly<Record<string, string>> = {
        "Nội dung": "Content",
        "Điều kiện": "Condition",
        "Đối tượng": "Subject",
        Mã: "Code",
        Dùng: "Used",
        "Danh hiệu": "Title",
        "Danh hiệu hằng năm": "Title every year",
        "Xếp loại hằng năm": "Rating every year",
        "Tập thể và cá nhân": "Collectives and persons",
        "Thủ trưởng đơn vị": "Heads of units",
        "Chiến sĩ thi đua cơ sở": "Grassroots Emulation Soldier",
        "Hoàn thành xuất sắc nhiệm vụ": "Excellent completion of duties",
        "Biên bản bình xét, suy tôn": "Minutes of the vote",
        "Giai đoạn: từ năm": "Period: from",
        "có đánh giá thêm": "judged besides",
      };
      const section = headerCell(cells, "Mục trong văn bản").column;
      for (const line of cells) line.forEach((cell, column) => (line[column] = column === section ? cell : (words[String(cell)] ?? cell)));
      const info = cells.find((line) => line.includes("Content"));
      if (info) info[info.indexOf("Thông tin")] = "Information";
    }));

  test("with numbers as text and years as numbers", () =>
    same((cells) => {
      for (const line of cells) line.forEach((cell, column) => (line[column] = typeof cell === "number" ? ` ${cell} ` : cell));
    }));

  test("with “Loại” left to the condition", () =>
    same((cells) => {
      const { column } = clauseCell(cells, "N5", "Loại");
      for (const code of ["N5", "N6", "T6", "L1", "M2", "SUB2"]) put(cells, { ...clauseCell(cells, code, "Loại"), column }, "");
    }));

  test("without the columns that may be absent, as far as they say nothing", () => {
    const cells = cellsOf(original());
    const { column } = headerCell(cells, "Ghi chú");
    for (const line of cells) line.splice(column, 1);
    expect(read(cells)).toStrictEqual(original());
  });

  test("when the table begins elsewhere in the sheet", () => {
    const grid = { ...gridOf(cellsOf(original())), firstRow: 4, firstColumn: 2 };
    expect(readSet(grid).set).toStrictEqual(original());
    const wrong = cellsOf(original());
    put(wrong, clauseCell(wrong, "N6", "Danh hiệu"), "?");
    const at = clauseCell(wrong, "N6", "Danh hiệu");
    const found = readSet({ ...gridOf(wrong), firstRow: 4, firstColumn: 2 }).mistakes[0];
    expect(found?.cell).toBe(`I${at.row + 5}`);
  });
});

describe("an officer changes", () => {
  test("the period, its phases, the title, the recipient", () => {
    const { document } = edited((cells) => {
      put(cells, infoCell(cells, "Giai đoạn: từ năm"), 2026);
      put(cells, infoCell(cells, "Giai đoạn: đến năm"), "2030");
      put(cells, infoCell(cells, "Giai đoạn 1"), "2026 - 2028");
      put(cells, infoCell(cells, "Giai đoạn 2"), "");
      put(cells, infoCell(cells, "Số, ký hiệu"), "15/KH-SNNMT");
      put(cells, infoCell(cells, "Ngày ban hành"), 46096);
      put(cells, infoCell(cells, "Nơi nhận danh sách"), "Sở Nội vụ");
      put(cells, infoCell(cells, "Có dòng số lượng dự kiến"), "x");
    });
    expect(document).toMatchObject({
      number: "15/KH-SNNMT",
      issued: { date: "2026-03-15" },
      period: { from: 2026, to: 2030 },
      phases: { all: { from: 2026, to: 2030 }, "1": { from: 2026, to: 2028 } },
      recipient: "Sở Nội vụ",
      list: { expectedNumber: true },
    });
    expect(document.phases["2"]).toBeUndefined();
  });

  test("a title, in any spelling; a rating", () => {
    const set = edited((cells) => {
      put(cells, clauseCell(cells, "N6", "Danh hiệu"), "LĐTT");
      put(cells, clauseCell(cells, "N5", "Mức xếp loại"), "HTTNV");
    });
    expect(conditionOf(set, "N6")).toEqual({ type: "titleEveryYear", title: "LDTT" });
    expect(conditionOf(set, "N5")).toEqual({ type: "ratingEveryYear", rating: "HTTNV" });
  });

  test.each([
    [95, "General", 95],
    [0.95, "0%", 95],
    [0.955, "0.0%", 95.5],
    ["95%", "@", 95],
    ["95,5 %", "@", 95.5],
    [100, "General", undefined],
    ["", "General", undefined],
  ])("a limit: %p shown as %s is %p percent", (value, format, expected) => {
    const cells = cellsOf(original());
    const at = put(cells, clauseCell(cells, "T1", "Ngưỡng"), value);
    expect(conditionOf(read(cells, { [at.address]: format }), "T1")).toEqual({
      type: "planFulfilled",
      ...(expected === undefined ? {} : { atLeast: expected }),
    });
  });

  test.each([
    ["≥ 95", { atLeast: 95 }],
    [">=95%", { atLeast: 95 }],
    ["> 100", { above: 100 }],
    ["<= 1", { atMost: 1 }],
    ["< 5,5", { below: 5.5 }],
    [95, { atLeast: 95 }],
  ])("a column against a limit: %p", (value, limit) => {
    const set = edited((cells) => {
      put(cells, clauseCell(cells, "T1", "Điều kiện"), "So với ngưỡng");
      put(cells, clauseCell(cells, "T1", "Cột dữ liệu"), "% hoàn thành kế hoạch");
      put(cells, clauseCell(cells, "T1", "Ngưỡng"), value);
    });
    expect(conditionOf(set, "T1")).toEqual({ type: "limit", fact: "keHoach", limit, years: "every" });
  });

  test("the years of a criterion", () => {
    const years = (value: string | number) => {
      const clause = clauseOf(
        edited((cells) => put(cells, clauseCell(cells, "N6", "Năm áp dụng"), value)),
        "N6"
      );
      return clause && "years" in clause ? clause.years : undefined;
    };
    expect(years("2023–2025")).toEqual([2023, 2024, 2025]);
    expect(years("2025; 2021-2022, 2022")).toEqual([2021, 2022, 2025]);
    expect(years(2024)).toEqual([2024]);
  });

  test.each([
    ["15/9/2026", "2026-09-15"],
    ["2026-09-15", "2026-09-15"],
    ["ngày 15 tháng 9 năm 2026", "2026-09-15"],
    [46280, "2026-09-15"],
  ])("a deadline: %p", (value, before) => {
    const clause = clauseOf(
      edited((cells) => put(cells, clauseCell(cells, "M2", "Thời hạn"), value)),
      "M2"
    );
    expect(clause).toMatchObject({ milestone: { type: "deadline", before } });
  });

  test("which criteria are used", () => {
    const cells = cellsOf(original());
    for (const code of ["T7", "N2"]) put(cells, clauseCell(cells, code, "Dùng"), "");
    put(cells, clauseCell(cells, "N3", "Dùng"), "Không");
    // What is switched off may be unfinished.
    put(cells, clauseCell(cells, "T7", "Điều kiện"), "?");
    const { set, off } = readSet(gridOf(cells));
    expect(off).toEqual(["T7", "N2", "N3"]);
    expect(set?.clauses.map(({ id }) => id)).toEqual(
      original()
        .clauses.map(({ id }) => id)
        .filter((id) => !["DV2630-T7", "DV2630-N2", "DV2630-N3"].includes(id))
    );
  });

  const add = (cells: Cells, values: Readonly<Record<string, string | number>>): void => {
    const row = spareRow(cells);
    for (const [header, value] of Object.entries(values)) put(cells, { ...headerCell(cells, header), row }, value);
  };

  test("adds a criterion", () => {
    const set = edited((cells) =>
      add(cells, {
        Mã: "N9",
        "Nguyên văn": "Có đăng ký sáng kiến",
        Dùng: "x",
        "Đối tượng": "Cá nhân",
        "Điều kiện": "Cột ghi Có",
        "Cột dữ liệu": "Đăng ký sáng kiến",
      })
    );
    expect(clauseOf(set, "N9")).toStrictEqual({
      id: "DV2630-N9",
      section: "",
      vi: "Có đăng ký sáng kiến",
      en: "",
      kind: "AUTO",
      subject: "individual",
      condition: { type: "yesNo", fact: "dangKySangKien" },
    });
  });

  test("adds a combination of conditions, one of them switched off", () => {
    const set = edited((cells) => {
      add(cells, { Mã: "N9", "Nguyên văn": "Có thành tích", Dùng: "x", "Đối tượng": "Cá nhân", "Điều kiện": "Kết hợp", Ngưỡng: 2 });
      add(cells, { Mã: "N9.1", Dùng: "x", "Điều kiện": "Danh hiệu hằng năm", "Danh hiệu": "LĐTT" });
      add(cells, { Mã: "N9.2", "Điều kiện": "Cán bộ đánh giá" });
      add(cells, { Mã: "N9.3", Dùng: "x", "Điều kiện": "Có sáng kiến" });
      add(cells, { Mã: "N9.2.1", Dùng: "x", "Điều kiện": "Có sáng kiến" });
    });
    expect(conditionOf(set, "N9")).toEqual({
      type: "combination",
      need: 2,
      of: [{ type: "titleEveryYear", title: "LDTT" }, { type: "initiative" }],
    });
  });

  test("a title in a part is one for whom the whole addresses", () => {
    const cells = cellsOf(original());
    add(cells, { Mã: "T9", "Nguyên văn": "Danh hiệu", Dùng: "x", "Đối tượng": "Tập thể", "Điều kiện": "Kết hợp", Ngưỡng: "tất cả" });
    add(cells, { Mã: "T9.1", Dùng: "x", "Điều kiện": "Danh hiệu hằng năm", "Danh hiệu": "LĐTT", "Đối tượng": "Cá nhân" });
    expect(readSet(gridOf(cells)).mistakes.map(({ code, values }) => [code, values])).toMatchObject([
      ["notUsed", { column: "Đối tượng" }],
      ["unknownWord", { column: "Danh hiệu" }],
    ]);
  });

  test("the fields of exemplars", () => {
    const set = edited((cells) => {
      const row = cells.findIndex((line) => line[0] === "c");
      put(cells, { row, column: 2, address: "" }, "Cải cách hành chính;  CCHC; chuyển đổi số");
      put(cells, { row: row + 1, column: 0, address: "" }, "d");
      put(cells, { row: row + 1, column: 1, address: "" }, "Điển hình về chuyển đổi số");
      put(cells, clauseCell(cells, "A1", "Lĩnh vực"), "d");
    }, "SXDQB");
    expect(set.fields?.slice(2)).toEqual([
      {
        code: "c",
        name: "Điển hình tiên tiến về thực hiện cải cách hành chính",
        nameEn: "administrative reform",
        words: ["cai cach hanh chinh", "cchc", "chuyen doi so"],
      },
      { code: "d", name: "Điển hình về chuyển đổi số", nameEn: "", words: [] },
    ]);
    expect(clauseOf(set, "A1")).toMatchObject({ field: "d" });
    expect(conditionOf(set, "F0")).toMatchObject({ fields: set.fields });
  });
});

test("sheets of criteria are known by how their names begin", () => {
  for (const name of ["DTT Bộ tiêu chí", "DTT Bộ tiêu chí (2)", "dtt bộ tiêu chí 2026-2030", " DTT  Bộ tiêu chí Sở"])
    expect([name, isOwnSetSheet(name)]).toEqual([name, true]);
  for (const name of ["DTT Đánh giá", "Bộ tiêu chí", "DTT Bộ tiêu chíx", "Danh sách"])
    expect([name, isOwnSetSheet(name)]).toEqual([name, false]);
});

test("a copy gets an id that nobody bears", () => {
  expect(proposedId("BTNMT", ["BTNMT"])).toBe("BTNMTDV");
  expect(proposedId("BTNMT", ["BTNMT", "BTNMTDV", "BTNMTDV2"])).toBe("BTNMTDV3");
  expect(proposedId("ABCDEFGHIJKL", [])).toBe("ABCDEFGHIJDV");
});

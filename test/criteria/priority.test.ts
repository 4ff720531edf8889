import { compareVietnameseNames, defaultSettings, evaluate, highestTitle, orderForList, type Subject } from "../../src/criteria";
import { collective, goodTitles, person, years } from "./support/builder";

const listed = (subjects: readonly Subject[], set = "BTNMT"): readonly string[] => {
  const evaluation = evaluate(subjects, defaultSettings(set, "2024-12-31"));
  return orderForList(evaluation.results, evaluation).map(({ subject }) => subject.name);
};

test("BTNMT-P1: highest title, then years of it, then given name", () => {
  const subjects = [
    person({ name: "Nguyễn Văn Bình", row: 11 }),
    person({ name: "Trần Thị An", row: 12 }),
    person({ name: "Lê Văn Xuân", row: 13, danhHieu: { ...goodTitles, 2023: "CSTĐ cấp Bộ" } }),
    person({ name: "Phạm Văn Yên", row: 14, danhHieu: { ...goodTitles, 2022: "CSTĐ cấp tỉnh", 2023: "CSTĐ cấp Bộ" } }),
    person({ name: "Võ Văn Zung", row: 15, danhHieu: { ...goodTitles, 2021: "CSTĐ toàn quốc" } }),
    person({ name: "Ánh", row: 16, danhHieu: years("Không", 2021) }),
  ];
  const expected = ["Võ Văn Zung", "Phạm Văn Yên", "Lê Văn Xuân", "Trần Thị An", "Nguyễn Văn Bình", "Ánh"];
  expect(listed(subjects)).toEqual(expected);
  expect(listed([...subjects].reverse())).toEqual(expected);
  // KTTV-P1 says the same; PT21 ranks nobody, so names alone order its list.
  expect(listed(subjects, "KTTV")).toEqual(expected);
  expect(listed(subjects, "PT21")[0]).toBe("Trần Thị An");
});

test("collectives come first, by title and name", () => {
  const subjects = [
    person(),
    collective({ name: "Phòng 10" }),
    collective({ name: "Phòng 2" }),
    collective({ name: "Phòng 30", danhHieu: { 2022: "Cờ thi đua của Bộ; TTLĐXS" } }),
  ];
  expect(listed(subjects)).toEqual(["Phòng 30", "Phòng 2", "Phòng 10", "Nguyễn Văn An"]);
});

test("titles of the other scope and of years outside the period do not count", () => {
  expect(
    highestTitle(
      person({ danhHieu: { 2020: "CSTĐ toàn quốc", 2021: "Cờ thi đua của Chính phủ", 2022: "LĐTT", 2023: "CSTĐ" } }),
      [2021, 2022, 2023]
    )
  ).toEqual({ rank: 1, years: 1 });
  expect(highestTitle(person({ danhHieu: undefined }), [2021])).toEqual({ rank: 0, years: 0 });
});

test("the list order changes no verdict", () => {
  const evaluation = evaluate([person(), collective()], defaultSettings("BTNMT", "2024-12-31"));
  expect(new Set(orderForList(evaluation.results, evaluation))).toEqual(new Set(evaluation.results));
});

test("Vietnamese names: given, middle, family; đ after d, marks after letters", () => {
  const names = ["Nguyễn Văn Đức", "Nguyễn Thị Dung", "Lê Ái", "Trần An", "Bùi Văn An", "Lê Anh", "An", "Lê Văn An"];
  expect([...names].sort(compareVietnameseNames)).toEqual([
    "Lê Ái",
    "An",
    "Trần An",
    "Bùi Văn An",
    "Lê Văn An",
    "Lê Anh",
    "Nguyễn Thị Dung",
    "Nguyễn Văn Đức",
  ]);
});

import { leaveIn } from "../../../src/criteria";

test.each([
  ["nghỉ thai sản 2022", [2022]],
  ["Nghỉ sinh con từ 10/2022 đến 4/2023", [2022, 2023]],
  ["Đi học tập trung 2021-2023", [2021, 2022, 2023]],
  ["nghỉ không lương năm 2022, năm 2024", [2022, 2024]],
  ["nghỉ ốm dài ngày", []],
])("%j speaks of leave in %j", (text, years) => {
  expect(leaveIn(text)).toEqual({ years });
});

test.each(["LĐTT 2022", "chuyển từ Cục B sang năm 2022", "nghỉ hưu 2025", "học tập và làm theo Bác", "nghỉ phép"])(
  "%j does not",
  (text) => {
    expect(leaveIn(text)).toBeUndefined();
  }
);

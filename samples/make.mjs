/** Writes the sample workbooks: `npm run samples`. Names are made up; the same content at every run. */
import { writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ministry } from "./make/ministry.mjs";
import { smallUnit, smallUnitAtRegistration, smallUnitExpected } from "./make/smallUnit.mjs";

const folder = dirname(fileURLToPath(import.meta.url));

const SAMPLES = [
  ["don-vi-nho.xlsx", "Đơn vị 40 người, 6 tập thể (kết quả 2021–2025)", smallUnit],
  ["don-vi-nho-dang-ky-2021.xlsx", "Cùng đơn vị khi đăng ký, tháng 9/2021 (chưa có kết quả)", smallUnitAtRegistration],
  ["toan-nganh-10000.xlsx", "Toàn ngành 10.000 người, 300 tập thể", ministry],
];

for (const [file, , make] of SAMPLES) await writeFile(join(folder, file), Buffer.from(await make().xlsx.writeBuffer()));
await writeFile(
  join(folder, "titles.json"),
  `${JSON.stringify(Object.fromEntries(SAMPLES.map(([file, title]) => [file, title])), null, 2)}\n`
);
await writeFile(join(folder, "don-vi-nho.expected.json"), `${JSON.stringify(smallUnitExpected(), null, 2)}\n`);
console.log(`Wrote ${SAMPLES.length} workbooks to samples/`);

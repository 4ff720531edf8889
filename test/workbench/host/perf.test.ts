import { openOffice } from "./support";
test("perf", async () => {
  const { Excel } = await openOffice({ profile: "m365" });
  const [rows, cols] = [2000, 15];
  const data = Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (_, c) => (c % 2 ? r * c : `Nguyễn Văn ${r} ${c}`)));
  const out: string[] = [];
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRangeByIndexes(0, 0, rows, cols);
    let t = Date.now();
    const lap = (n: string) => { out.push(`${n} ${Date.now() - t}`); t = Date.now(); };
    range.values = data; await context.sync(); lap("write");
    range.load("values,numberFormat"); await context.sync(); lap("read");
    range.format.font.name = "Times New Roman"; await context.sync(); lap("font");
    for (const s of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"] as const) range.format.borders.getItem(s).style = "Continuous";
    await context.sync(); lap("borders");
  });
  console.log(out.join("; "));
}, 110000);

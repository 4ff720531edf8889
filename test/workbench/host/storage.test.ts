import { failureOf, openOffice } from "./support";

test("settings hold any JSON and survive in the model as JSON texts", async () => {
  const { Excel, model } = await openOffice();
  await Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("dtt", { set: "BTNMT", years: [2021, 2022], deputies: null });
    settings.add("b", "chữ");
    settings.add("b", 2);
    const one = settings.getItem("dtt").load("key,value");
    const none = settings.getItemOrNullObject("không").load("value");
    const count = settings.getCount();
    settings.load("items/key,items/value");
    await context.sync();
    expect([one.key, one.value, none.isNullObject, count.value]).toEqual([
      "dtt",
      { set: "BTNMT", years: [2021, 2022], deputies: null },
      true,
      2,
    ]);
    expect(settings.items.map((item) => [item.key, item.value])).toEqual([
      ["dtt", { set: "BTNMT", years: [2021, 2022], deputies: null }],
      ["b", 2],
    ]);
    one.value = { set: "KTTV" };
    settings.getItem("b").delete();
    await context.sync();
  });
  expect([...model.settings()]).toEqual([["dtt", '{"set":"KTTV"}']]);
  const failure = await failureOf(Excel.run(async (context) => context.workbook.settings.getItem("b").load("value")));
  expect(failure.code).toBe("ItemNotFound");
});

test("a setting loaded with everything it has", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const setting = context.workbook.settings.add("a", [1]);
    setting.load();
    await context.sync();
    expect(setting.toJSON()).toMatchObject({ key: "a", value: [1] });
  });
});

test("custom properties of a sheet: texts, keys without regard to case", async () => {
  const { Excel, model } = await openOffice();
  await Excel.run(async (context) => {
    const { customProperties } = context.workbook.worksheets.getFirst();
    customProperties.add("dtt.kind", "register");
    customProperties.add("DTT.KIND", "registration");
    customProperties.add("x", "1");
    const one = customProperties.getItemOrNullObject("Dtt.Kind").load("key,value");
    const same = customProperties.getItem("dtt.kind").load("value");
    const none = customProperties.getItemOrNullObject("y").load("value");
    const count = customProperties.getCount();
    customProperties.load("items/key,items/value");
    await context.sync();
    expect([one.key, one.value, same.value, none.isNullObject, count.value]).toEqual(["dtt.kind", "registration", "registration", true, 2]);
    expect(customProperties.items.map((item) => [item.key, item.value])).toEqual([
      ["dtt.kind", "registration"],
      ["x", "1"],
    ]);
    one.value = "2";
    customProperties.getItem("x").delete();
    await context.sync();
  });
  expect([...model.sheetProperties(model.sheets()[0]!.id)]).toEqual([["dtt.kind", "2"]]);
  const failure = await failureOf(
    Excel.run(async (context) => context.workbook.worksheets.getFirst().customProperties.add("n", 1 as unknown as string))
  );
  expect(failure.code).toBe("InvalidArgument");
});

test("defined names of the workbook and of a sheet", async () => {
  const { Excel, model } = await openOffice();
  const sheetId = model.sheets()[0]!.id;
  const names = [
    { name: "Danh_sach", formula: "=Sheet1!$A$1:$B$9", visible: true },
    { name: "He_so", formula: "=2", visible: false },
    { name: "Rieng", formula: "Sheet1!$C$3", visible: true, sheetId },
  ];
  jest.spyOn(model, "names").mockImplementation(() => names);
  await Excel.run(async (context) => {
    const ofBook = context.workbook.names.load("items/name,items/formula,items/value,items/type,items/visible,items/scope");
    const sheet = context.workbook.worksheets.getFirst();
    const ofSheet = sheet.names.load("items/name,items/scope");
    const range = context.workbook.names.getItem("danh_sach").getRange().load("address");
    const byName = sheet.getRange("Danh_sach").load("address");
    const noRange = context.workbook.names.getItem("He_so").getRangeOrNullObject().load("address");
    const none = context.workbook.names.getItemOrNullObject("Rieng").load("name");
    const own = sheet.names.getItemOrNullObject("Rieng");
    own.worksheet.load("name");
    const counts = [context.workbook.names.getCount(), sheet.names.getCount()];
    await context.sync();
    expect(ofBook.items.map((item) => [item.name, item.formula, item.value, item.type, item.visible, item.scope])).toEqual([
      ["Danh_sach", "=Sheet1!$A$1:$B$9", "Sheet1!$A$1:$B$9", "Range", true, "Workbook"],
      ["He_so", "=2", "2", "String", false, "Workbook"],
    ]);
    expect(ofSheet.items.map((item) => [item.name, item.scope])).toEqual([["Rieng", "Worksheet"]]);
    expect([range.address, byName.address, noRange.isNullObject, none.isNullObject, own.worksheet.name]).toEqual([
      "Sheet1!A1:B9",
      "Sheet1!A1:B9",
      true,
      true,
      "Sheet1",
    ]);
    expect(counts.map((count) => count.value)).toEqual([2, 1]);
  });
  const failure = await failureOf(Excel.run(async (context) => context.workbook.names.add("Moi", "=1")));
  expect([failure.code, failure.debugInfo.errorLocation]).toEqual(["ApiNotFound", "NamedItemCollection.add"]);
});

test("workbook and application", async () => {
  const { Excel } = await openOffice();
  await Excel.run(async (context) => {
    const { workbook, application, runtime } = context;
    workbook.load("name,readOnly");
    application.calculationMode = "AutomaticExceptTables";
    application.load("calculationMode,calculationState,decimalSeparator,thousandsSeparator");
    application.cultureInfo.load("name");
    runtime.load("enableEvents");
    application.suspendScreenUpdatingUntilNextSync();
    await context.sync();
    expect([workbook.name, workbook.readOnly, application.calculationMode, application.calculationState]).toEqual([
      "Sổ.xlsx",
      false,
      "AutomaticExceptTables",
      "Done",
    ]);
    expect([application.decimalSeparator, application.thousandsSeparator, application.cultureInfo.name, runtime.enableEvents]).toEqual([
      ".",
      ",",
      "en-US",
      true,
    ]);
  });
});

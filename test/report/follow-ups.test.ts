import { writeXlsx } from "hucre/xlsx";
import { expect, it } from "vitest";
import { readFollowUps } from "../../src/report/follow-ups.ts";

const HEAD = ["Mã", "Kết quả đôn đốc", "Ghi chú", "Đơn vị", "Nội dung"];

/** What is read from one row with these values in the two columns of the officer. */
async function read(result: string | number | Date, note: string | { readonly formula: string }) {
  const isFormula = typeof note === "object";
  const rows = [HEAD, ["ma", result, isFormula ? null : note, "Sở Y tế", "Chưa nhận được kế hoạch."]];
  const cells = isFormula ? new Map([["1,2", { formula: note.formula }]]) : undefined;
  const workbook = await writeXlsx({ sheets: [{ name: "Cảnh báo", rows, ...(cells ? { cells } : {}) }] });
  const [found] = await readFollowUps(workbook);
  return found && [found.result, found.note];
}

it("reads texts and numbers as they are", async () => {
  expect(await read("đã gọi", "gửi lại 2 lần")).toEqual(["đã gọi", "gửi lại 2 lần"]);
  expect(await read(3, "")).toEqual(["3", ""]);
});

it("reads a day that a spreadsheet recognised as the day that it shows", async () => {
  expect(await read(new Date("2026-03-21T00:00:00Z"), "")).toEqual(["21/3/2026", ""]);
  expect(await read(new Date("2026-03-21T14:05:00Z"), "")).toEqual(["21/3/2026 14:05", ""]);
});

it("keeps a note that a spreadsheet took for a formula", async () => {
  expect(await read("", { formula: "1+1 <b>" })).toEqual(["", "=1+1 <b>"]);
});

it("leaves out rows without notes", async () => {
  expect(await read("", "")).toBeUndefined();
});

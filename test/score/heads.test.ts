import { expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { readValues } from "../../src/parse/read-values.ts";
import { plainLines } from "../support/rule-corpus.ts";
import { keysOf } from "./duties/labelled-duties.ts";
import { resolveHead } from "./heads/labelled-heads.ts";
import { emptyHeadTally, scoreHead } from "./heads/score-heads.ts";

const TEXT = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH CAO BẰNG",
  "Số: 15/KH-UBND",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Cao Bằng, ngày 5 tháng 2 năm 2026",
  "KẾ HOẠCH",
  "Sửa chữa kho lưu trữ",
  "năm 2026",
  "I. MỤC ĐÍCH",
  "1. Bảo quản hồ sơ.",
  "Nơi nhận:",
  "- Sở Nội vụ (để t/h);",
  "- Lưu: VT.",
  "TM. ỦY BAN NHÂN DÂN",
  "KT. CHỦ TỊCH",
  "PHÓ CHỦ TỊCH",
  "Hoàng Văn Khánh",
];
const lines = plainLines(TEXT);
const keys = keysOf(lines);
const catalogue = loadCatalogue();

const place = (line: number, text = TEXT[line]!) => {
  const at = TEXT[line]!.indexOf(text);
  return `${keys[line]}:${at}-${at + text.length}`;
};
const LABELS: readonly (readonly string[])[] = [
  ["a", "type", place(5)],
  ["a", "number", place(2, "15/KH-UBND")],
  ["a", "date", place(4, "ngày 5 tháng 2 năm 2026")],
  ["a", "issuer", `${place(0)}+${place(1)}`],
  ["a", "superior", "-"],
  ["a", "title", `${place(6)}+${place(7)}`],
  ["a", "signer", place(16)],
  ["a", "position", place(15)],
  ["a", "authority", `${place(13)}+${place(14)}`],
  ["a", "recipients", `${place(11, "Sở Nội vụ (để t/h)")},${place(12, "Lưu: VT")}`],
];

function score(rows: readonly (readonly string[])[]) {
  const tally = emptyHeadTally();
  const misses = scoreHead(readValues(lines, catalogue).plan, resolveHead(rows, lines)!, tally);
  return { tally, misses };
}

test("counts the values of a head and a signature that are read as printed", () => {
  const { tally, misses } = score(LABELS);
  expect(misses).toEqual([]);
  expect(tally.title).toEqual({ printed: 1, right: 1, missing: 0, wrong: 0, absent: 0, invented: 0 });
  expect(tally.superior).toMatchObject({ printed: 0, absent: 1, invented: 0 });
  // The filed copy is no recipient.
  expect(tally.recipients).toMatchObject({ printed: 1, right: 1, invented: 0 });
});

test("counts values that are missing, read otherwise or invented", () => {
  const { tally, misses } = score([
    ["a", "number", place(2, "5/KH-UBND")],
    ["a", "date", "-"],
    ["a", "superior", place(1)],
    ["a", "signer", "?"],
    ["a", "recipients", place(12, "Lưu: VT")],
  ]);
  expect(tally.number).toMatchObject({ printed: 1, right: 0, wrong: 1 });
  expect(tally.date).toMatchObject({ absent: 1, invented: 1 });
  expect(tally.superior).toMatchObject({ printed: 1, missing: 1 });
  expect(tally.signer).toMatchObject({ printed: 0, absent: 0 });
  expect(tally.recipients).toMatchObject({ printed: 0, invented: 1 });
  expect(misses.map(({ field }) => field)).toEqual(["number", "date", "superior", "recipients"]);
});

test("leaves out values whose line is not found, and documents that are none of an office", () => {
  expect(resolveHead([["a", "number", "000000000000:0-5"]], lines)?.size).toBe(0);
  expect(resolveHead([["a", "none"]], lines)).toBeNull();
});

test("takes a type without an id as other", () => {
  const { plan } = readValues(lines, catalogue);
  const misses = (docType: string, printed: string) =>
    scoreHead({ ...plan, docType }, new Map([["type", [printed]]]), emptyHeadTally()).length;
  expect(misses("other", "QUY TRÌNH")).toBe(0);
  expect(misses("other", "QUYẾT ĐỊNH")).toBe(1);
  expect(misses("ke-hoach", "QUY TRÌNH")).toBe(1);
});

import { expect, test } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { plainLines } from "../support/rule-corpus.ts";
import { keysOf, resolveLabels } from "./duties/labelled-duties.ts";
import { emptyDutyTally, scoreDuties } from "./duties/score-duties.ts";
import { isSameName } from "./lines/same-names.ts";

const TEXT = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH CAO BẰNG",
  "Số: 15/KH-UBND",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Cao Bằng, ngày 5 tháng 2 năm 2026",
  "KẾ HOẠCH",
  "Sửa chữa kho lưu trữ năm 2026",
  "I. TỔ CHỨC THỰC HIỆN",
  "1. Sở Nội vụ",
  "- Lập danh mục tài liệu, phối hợp với Sở Xây dựng khảo sát kho.",
  "- Báo cáo UBND tỉnh trước ngày 15/11/2026.",
  "2. Giao Sở Tài chính thẩm định dự toán.",
  "3. Sở Y tế hướng dẫn bảo quản hồ sơ.",
];
const lines = plainLines(TEXT);
const catalogue = loadCatalogue();
const keys = keysOf(lines);

const place = (line: number, name: string, from = line) => {
  const at = TEXT[line]!.indexOf(name);
  return `${line === from ? "" : keys[line]}:${at}-${at + name.length}`;
};
const work = (line: number, bearers: string, partners = "") => ["a", "W", keys[line]!, bearers, partners];

function score(...rows: readonly (readonly string[])[]) {
  const tally = emptyDutyTally();
  const results = scoreDuties(lines, resolveLabels(rows, lines), catalogue, tally);
  return { tally, results };
}

const UNDER_HEADING = work(9, place(8, "Sở Nội vụ", 9), place(9, "Sở Xây dựng"));

test("counts bearers that a heading names, partners and owners of due dates", () => {
  const date = TEXT[10]!.indexOf("15/11/2026");
  const { tally } = score(
    UNDER_HEADING,
    work(10, place(8, "Sở Nội vụ", 10)),
    ["a", "D", keys[10]!, `${date}-${date + 10}`, place(8, "Sở Nội vụ", 10)],
    work(11, place(11, "Sở Tài chính")),
    work(12, place(12, "Sở Y tế")),
  );
  expect(tally).toMatchObject({
    duties: 4,
    exact: 4,
    unread: 0,
    partners: 1,
    withPartners: 1,
    invented: 0,
    dueDates: 1,
    owners: 1,
  });
});

test("counts another unit than labelled, work of nobody, and a line that states none", () => {
  const { tally, results } = score(
    work(9, place(12, "Sở Y tế", 9)),
    work(10, "-"),
    work(11, place(11, "Sở Tài chính")),
  );
  expect(tally).toMatchObject({ duties: 2, exact: 1, ofNobody: 1, presumed: 1, invented: 1 });
  expect(results.map(({ line, result }) => [line, result])).toEqual([
    [9, "wrong"],
    [10, "presumed"],
    [11, "exact"],
    [12, "invented"],
  ]);
});

test("leaves out lines that a careful reader could not decide", () => {
  const { tally } = score(UNDER_HEADING, work(10, "?"), work(11, "?"), work(12, "?"));
  expect(tally).toMatchObject({ duties: 1, exact: 1, invented: 0 });
});

test("finds the second of two equal lines, and counts labels whose line is gone", () => {
  const twice = plainLines(["Sở Y tế báo cáo.", "Sở Y tế báo cáo."]);
  const [first, second] = keysOf(twice) as [string, string];
  expect(first).not.toBe(second);
  const resolved = resolveLabels(
    [
      ["a", "W", second, ":0-7", ""],
      ["a", "W", "000000000000", "-", ""],
    ],
    twice,
  );
  expect(resolved.duties.map(({ line }) => line)).toEqual([1]);
  expect(resolved.lost).toBe(1);
});

test("counts no line that only states when the work above it is due", () => {
  const timed = plainLines([
    ...TEXT.slice(0, 9),
    "- Lập danh mục tài liệu.",
    "- Thời gian: quý II năm 2026.",
  ]);
  const label = keysOf(timed)[9]!;
  const rows = [["a", "W", label, `${keysOf(timed)[8]}:3-12`, ""]];
  const tally = emptyDutyTally();
  scoreDuties(timed, resolveLabels(rows, timed), catalogue, tally);
  expect(tally).toMatchObject({ duties: 1, exact: 1, invented: 0 });
});

test("takes a name with and without the title of a person as one", () => {
  expect(isSameName("Đồng chí Lê Thị Cúc - Thư ký", "Lê Thị Cúc - Thư ký")).toBe(true);
  expect(isSameName("Ông. Trần Văn Bảo", "Trần Văn Bảo")).toBe(true);
  expect(isSameName("Ông Trần Văn Bảo", "Lê Thị Cúc")).toBe(false);
});

test("says nothing of lines without a label where a label was lost", () => {
  const lost = ["a", "W", "000000000000", "", ""];
  expect(score(UNDER_HEADING).tally.invented).toBeGreaterThan(0);
  expect(score(UNDER_HEADING, lost).tally).toMatchObject({ duties: 1, others: 0, invented: 0 });
});

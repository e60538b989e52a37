import { expect, test } from "vitest";
import { stamps } from "../../../src/restore/repairs/stamps.ts";

type Role = "body" | "text-box";
const lineOf = (text: string, page: number, role: Role) => ({
  kind: "line" as const,
  page,
  line: { kind: "line" as const, text, paragraph: false, role, confidence: 1 },
});
const flow = (pages: readonly (readonly string[])[]) =>
  pages.flatMap((lines, i) => lines.map((text) => lineOf(text, i + 1, "body")));
const kept = (pages: readonly (readonly string[])[]) =>
  stamps.apply(flow(pages)).items.map((item) => (item.kind === "line" ? item.line.text : ""));

const MARK = ["Trung tâm Lưu trữ", "luutru@binhan.gov.vn", "21.03.2024 16:41:00 +07:00"];

test("the mark of a signature above a page is removed, without labels", () => {
  expect(kept([["Điều 1. Rà soát."], [...MARK, "Điều 2. Công khai."]])).toEqual([
    "Điều 1. Rà soát.",
    "Điều 2. Công khai.",
  ]);
});

test("the labels of a signature whose first line was lost are removed, also with dust before them", () => {
  const page = ["Cơ quan: VĂN PHÒNG ỦY BAN", "/ Ngày ký: 2026-05-08 16:42:19 +07:00", "ỦY BAN NHÂN DÂN"];
  expect(kept([page])).toEqual(["ỦY BAN NHÂN DÂN"]);
  const text = ["Cơ quan: Sở Tài chính", "Ngày ký: 08/5/2026", "Nội dung: rà soát."];
  expect(kept([text])).toEqual(text);
});

test("who signed, with the day and the second, is removed", () => {
  const signed = "ỦY BAN NHÂN DÂN TỈNH BÌNH AN; 20/02/2025; 10:47:25 +07:00";
  expect(kept([[signed, "ỦY BAN NHÂN DÂN"]])).toEqual(["ỦY BAN NHÂN DÂN"]);
  const meeting = "Thành phần: Sở Nội vụ; 20/02/2025; 10:30";
  expect(kept([[meeting]])).toEqual([meeting]);
});

test.each(["DỰ THẢO", "DỰ THẢO (lần 2)", "Dự thảo ngày 12/5/2026"])(
  "the mark of a draft is removed: %s",
  (mark) => {
    const { items, removed } = stamps.apply(flow([[mark, "KẾ HOẠCH", "Dự thảo nghị quyết"]]));
    expect(items).toHaveLength(2);
    expect(removed).toEqual([{ page: 1, text: mark, why: "stamp" }]);
  },
);

test("a time, and an address in the text, stay", () => {
  const report = ["Báo cáo gửi về hộp thư luutru@binhan.gov.vn", "trước 16:41 ngày 21.03.2024."];
  expect(kept([report])).toEqual(report);
  const below = ["Điều 1.", "Điều 2.", "Điều 3.", ...MARK];
  expect(kept([below])).toEqual(below);
});

const withBox = (...box: string[]) => [
  lineOf("1. Sở Tài chính rà soát, bảo đảm việc", 1, "body"),
  ...box.map((text) => lineOf(text, 1, "text-box")),
  lineOf("thực hiện đúng quy định.", 2, "body"),
];
const keptOf = (items: ReturnType<typeof withBox>) =>
  stamps.apply(items).items.map((item) => (item.kind === "line" ? item.line.text : ""));
const BODY = ["1. Sở Tài chính rà soát, bảo đảm việc", "thực hiện đúng quy định."];

test.each([
  [["TRUNG TÂM LƯU TRỮ", "TỈNH BÌNH AN", "luutru@binhan.gov.vn", "09.01.2025 10:21:11 +07:00"]],
  [["TRUNG TÂM LƯU TRỮ", "luutru@binhan.gov.v", "n", "09.01.2025 10:21:11", "+07:00"]],
  [["Ủy ban", "Nhân dân", "tỉnh Bình", "An", "18.07.2024", "14:17:55", "+07:00"]],
  [["Ủy ban Nhân dân tỉnh Bình An", "22.07.20 24 15:48:22 +07:00"]],
])("the box of a signature without labels is removed wherever it is: %j", (box) => {
  expect(keptOf(withBox(...box))).toEqual(BODY);
});

test.each([
  [["Ý kiến: trình trước 16:41 ngày 21.03.2024"]],
  [["Trung tâm Lưu trữ", "luutru@binhan.gov.vn"]],
  [["Giờ họp", "09.01.2025 10:21"]],
])("a text box without the time of a signature stays: %j", (box) => {
  expect(keptOf(withBox(...box))).toEqual([BODY[0], ...box, BODY[1]]);
});

test("what a text box states below the time of a signature stays", () => {
  const box = ["Trung tâm Lưu trữ", "09.01.2025 10:21:11 +07:00", "HẸN GIỜ GỬI"];
  expect(keptOf(withBox(...box))).toEqual([BODY[0], "HẸN GIỜ GỬI", BODY[1]]);
});

import { expect, test } from "vitest";
import { stamps } from "../../../src/restore/repairs/stamps.ts";

const flow = (pages: readonly (readonly string[])[]) =>
  pages.flatMap((lines, i) =>
    lines.map((text) => ({
      kind: "line" as const,
      page: i + 1,
      line: { kind: "line" as const, text, paragraph: false, role: "body" as const, confidence: 1 },
    })),
  );
const kept = (pages: readonly (readonly string[])[]) =>
  stamps.apply(flow(pages)).items.map((item) => (item.kind === "line" ? item.line.text : ""));

const MARK = ["Trung tâm Lưu trữ", "luutru@binhan.gov.vn", "21.03.2024 16:41:00 +07:00"];

test("the mark of a signature above a page is removed, without labels", () => {
  expect(kept([["Điều 1. Rà soát."], [...MARK, "Điều 2. Công khai."]])).toEqual([
    "Điều 1. Rà soát.",
    "Điều 2. Công khai.",
  ]);
});

test("a time, and an address in the text, stay", () => {
  const report = ["Báo cáo gửi về hộp thư luutru@binhan.gov.vn", "trước 16:41 ngày 21.03.2024."];
  expect(kept([report])).toEqual(report);
  const below = ["Điều 1.", "Điều 2.", "Điều 3.", ...MARK];
  expect(kept([below])).toEqual(below);
});

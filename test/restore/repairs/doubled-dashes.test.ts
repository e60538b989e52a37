import { expect, test } from "vitest";
import { linesIn, type ReadyLine } from "../../../src/restore/flow/flow.ts";
import { doubledDashes } from "../../../src/restore/repairs/doubled-dashes.ts";

const restored = (text: string, confidence = 0.9): ReadyLine =>
  linesIn(
    doubledDashes.apply([
      { kind: "line", page: 1, line: { kind: "line", text, paragraph: false, role: "body", confidence } },
    ]).items,
  )[0]!;

test.each([
  ["Phòng Tài chính —- Kế hoạch huyện", "Phòng Tài chính – Kế hoạch huyện"],
  ["Sở Lao động –- Thương binh và Xã hội", "Sở Lao động – Thương binh và Xã hội"],
  ["giai đoạn 2021 -- 2025", "giai đoạn 2021 – 2025"],
])("two dashes of recognised text are one: %s", (text, expected) => {
  expect(restored(text).text).toBe(expected);
});

test.each(["-- Rà soát", "Số: -- /KH", "-------", "2021 --- 2025", "--help"])(
  "other dashes stay: %s",
  (text) => {
    expect(restored(text).text).toBe(text);
  },
);

test("typed dashes stay", () => {
  expect(restored("Tài chính -- Kế hoạch", 1).text).toBe("Tài chính -- Kế hoạch");
});

test("what was read is recorded", () => {
  expect(restored("A —- B").changes).toEqual([{ start: 2, end: 3, original: "—-", confidence: 0.9 }]);
});

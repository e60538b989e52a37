import { expect, test } from "vitest";
import { linesIn, type ReadyLine } from "../../../src/restore/flow/flow.ts";
import { strayStops } from "../../../src/restore/repairs/stray-stops.ts";

const restored = (text: string, confidence = 0.9): ReadyLine =>
  linesIn(
    strayStops.apply([
      { kind: "line", page: 1, line: { kind: "line", text, paragraph: false, role: "body", confidence } },
    ]).items,
  )[0]!;

test.each([
  ["Sở Lao động - Thương binh và. Xã hội rà soát", "Sở Lao động - Thương binh và Xã hội rà soát"],
  ["thực hiện các. hoạt động của; Sở Y tế", "thực hiện các hoạt động của Sở Y tế"],
])("a stop after a word that ends no sentence is dust: %s", (text, expected) => {
  expect(restored(text).text).toBe(expected);
});

test.each([
  "Sở Y tế rà soát. Các đơn vị báo cáo.",
  "Ý kiến của: Sở Y tế",
  "Xã Và. Thôn",
  "mục tiêu và.",
  "Bản Cửacác. Tổ",
])("other stops stay: %s", (text) => {
  expect(restored(text).text).toBe(text);
});

test("typed stops stay", () => {
  expect(restored("Thương binh và. Xã hội", 1).text).toBe("Thương binh và. Xã hội");
});

test("what was read is recorded", () => {
  expect(restored("A và. B").changes).toEqual([{ start: 2, end: 4, original: "và.", confidence: 0.9 }]);
});

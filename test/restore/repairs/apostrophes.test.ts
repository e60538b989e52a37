import { expect, test } from "vitest";
import { linesIn, type ReadyLine } from "../../../src/restore/flow/flow.ts";
import { apostrophes } from "../../../src/restore/repairs/apostrophes.ts";

const PRINTED = ["UBND huyện Ea H'leo", "xã Dlê M'nang, huyện Ea H'leo"];
const restored = (text: string, others: readonly string[] = PRINTED, confidence = 0.9): ReadyLine => {
  const lines = [...others, text].map((text) => ({
    kind: "line" as const,
    page: 1,
    line: { kind: "line" as const, text, paragraph: false, role: "body" as const, confidence },
  }));
  return linesIn(apostrophes.apply(lines).items).at(-1)!;
};

test.each([
  ["Phòng Nội vụ huyện Ea H°leo rà soát.", "Phòng Nội vụ huyện Ea H'leo rà soát."],
  ["Phòng Nội vụ huyện Ea H leo rà soát.", "Phòng Nội vụ huyện Ea H'leo rà soát."],
  ["Phòng Nội vụ huyện Ea H?léo rà soát.", "Phòng Nội vụ huyện Ea H'leo rà soát."],
  ['Đảng ủy xã Dlê M" nang;', "Đảng ủy xã Dlê M'nang;"],
  ["Đảng ủy xã Dlê M 'Nang;", "Đảng ủy xã Dlê M'nang;"],
  ["UBND HUYỆN EA H LEO", "UBND HUYỆN EA H'LEO"],
])("a lost apostrophe is read as the document prints the name elsewhere: %s", (text, expected) => {
  expect(restored(text).text).toBe(expected);
});

test.each([
  ["huyện Cư M°gar", PRINTED],
  ["Ea H leo", ["UBND huyện Ea Súp"]],
  ["mục H - leo thang giá cả", PRINTED],
])("other words stay: %s", (text, others) => {
  expect(restored(text, others).text).toBe(text);
});

test("typed text stays", () => {
  expect(restored("huyện Ea H leo", PRINTED, 1).text).toBe("huyện Ea H leo");
});

test("what was read is recorded", () => {
  expect(restored("Ea H°leo").changes).toEqual([{ start: 4, end: 8, original: "°leo", confidence: 0.85 }]);
});

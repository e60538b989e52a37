import { describe, expect, it } from "vitest";
import { signatureStrokes } from "../../../src/restore/alternatives/signature-strokes.ts";

const nameIn = (text: string) => signatureStrokes(text).map(({ end }) => text.slice(end));

describe("strokes of a signature", () => {
  it.each([
    "Nguyễn Ngọc Phúc",
    "TS. Nguyễn Ngọc Phúc",
    "- Lưu: VT, Nguyễn Ngọc Phúc",
    "No WI J} -__Ö Giám Đốc",
    "iPhone Pro Max",
  ])("are not found in %s", (text) => {
    expect(nameIn(text)).toEqual([]);
  });

  it.each([
    ["No WI J} -__Ö Nguyễn Ngọc Phúc", "Nguyễn Ngọc Phúc"],
    ["~ | Trần Văn Minh.", "Trần Văn Minh."],
    ["ơNguyễn Đức Vũ", "Nguyễn Đức Vũ"],
    ["xả OUƯƯTỢBXBNNXĐ5N À 5 Trần Văn Minh", "Trần Văn Minh"],
    ["TU Ca 'Trần Văn Minh", "Trần Văn Minh"],
  ])("end before the name in %s", (text, name) => {
    expect(nameIn(text)).toEqual([name]);
  });
});

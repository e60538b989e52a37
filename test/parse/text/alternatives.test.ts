import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { Paragraph } from "../../../src/model/restored-text.ts";
import { signOff } from "../../../src/parse/fields/signer/sign-off.ts";
import { Occurrences } from "../../../src/parse/text/occurrences.ts";
import type { RuleContext } from "../../../src/parse/text/rule.ts";
import { textLines } from "../../../src/parse/text/text-line.ts";
import { readUnitList } from "../../../src/parse/units/list/unit-list.ts";

const context: RuleContext = {
  ...{ catalogue: loadCatalogue(), year: 2025, indexIds: ["pgi"], province: "Lạng Sơn" },
  occurrences: new Occurrences([]),
};

const linesOf = (...paragraphs: (Pick<Paragraph, "text"> & Partial<Paragraph>)[]) =>
  textLines({
    paragraphs: paragraphs.map((paragraph) => ({
      ...{ kind: "text", page: 1, breaks: [], boxes: [], confidence: 1, changes: [] },
      ...paragraph,
    })),
    ...{ pages: 1, extraction: [], removed: [], signature: null },
  });

describe("readings that restoration offers", () => {
  const unit = { start: 0, end: 2, text: "Sở", expected: "unit" } as const;

  it("are taken where the name of a unit is expected", () => {
    const [line] = linesOf({ text: "Số Nội vụ chủ trì", alternatives: [unit] });
    expect(readUnitList(line!, 0, context)?.units.map(({ name }) => name)).toEqual(["Sở Nội vụ"]);
  });

  it("are not taken elsewhere", () => {
    const [line] = linesOf({ text: "Số Nội vụ chủ trì", alternatives: [unit] });
    expect(line!.text).toBe("Số Nội vụ chủ trì");
    expect(linesOf({ text: "Số Nội vụ" }).map((l) => readUnitList(l, 0, context))).toEqual([null]);
  });

  it("are not taken for other words in the same place", () => {
    const [line] = linesOf({ text: "Số Nội vụ chủ trì", alternatives: [unit] });
    expect(line!.reworded("Báo Tin tức").asUnits().text).toBe("Báo Tin tức");
  });

  it("give the signer's name after strokes of the signature, less sure than a clear name", () => {
    const text = "No WI J} -__Ö Nguyễn Ngọc Phúc";
    const strokes = { start: 0, end: 14, text: "", expected: "signer" } as const;
    const lines = linesOf({ text: "GIÁM ĐỐC" }, { text, alternatives: [strokes] });
    const [found] = signOff.read(lines, context);
    expect(found?.value).toEqual({ name: "Nguyễn Ngọc Phúc", position: "Giám đốc", authority: null });
    expect(found?.confidence).toBe(0.8);
    // Without the reading only the position is certain.
    const [unread] = signOff.read(linesOf({ text: "GIÁM ĐỐC" }, { text }), context);
    expect(unread?.value).toEqual({ name: null, position: "Giám đốc", authority: null });
  });
});

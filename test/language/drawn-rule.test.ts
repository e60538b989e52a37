import { describe, expect, it } from "vitest";
import { isDrawnRule } from "../../src/language/drawn-rule.ts";

const RULES = [
  "-------",
  "–––––",
  "————",
  "_____",
  "=====",
  "*****",
  "* * *",
  "~~~~~",
  "‾‾‾‾‾",
  "¯¯¯¯",
  "ˉˉˉˉ",
  "――――",
  "═════",
];
const FURTHER = [
  "─────",
  "．．．".normalize("NFKC"),
  "........",
  "……",
  "---oOo---",
  "***o0o***",
  "-----\u00a0-----".replace("\u00a0", " "),
];

describe("isDrawnRule", () => {
  it.each([...RULES, ...FURTHER.filter((text) => text.length > 2)])("takes %s as a rule", (text) => {
    expect(isDrawnRule(text)).toBe(true);
  });

  it.each(["", "-", "--", "- a", "I. MỤC TIÊU", "---- a ----", "000", "oOo", "12 --- 13"])(
    "takes %j as no rule",
    (text) => {
      expect(isDrawnRule(text)).toBe(false);
    },
  );

  it("takes a single sign as a rule where one is enough", () => {
    expect(isDrawnRule("*", 1)).toBe(true);
    expect(isDrawnRule("", 1)).toBe(false);
  });
});

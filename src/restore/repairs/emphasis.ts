import { regex } from "../../language/regex.ts";
import { mapLines, type Repair } from "../flow/flow.ts";

// Remains of Markdown and web pages: "**05/12/2024**", "__x__", "# Tiêu đề", a rule of dashes. A single "*" is a bullet and
// stays, and so does a "-" that begins an item.
const PAIRED = /(\*{2,3}|_{2,3})(?=\S)(.{1,2000}?\S|\S)\1/gu;
const EMPTY_PAIR = /(?<!\*)\*{4,}|_{2,3}\*{2,}|(?<!\*)\*{2,}_{2,3}/g;
const SINGLE = regex.g`(?<![\p{L}\d*])\*(?=[^\s*])([^*]{1,300}?[^\s*])\*(?![\p{L}\d*])`;
const HEADING = /^#{1,6} +(?=\S)/;
const RULE = /^(?:[-–—_=*~] ?){3,}$/;

/** Removes Markdown emphasis and heading marks; a line that is only a rule becomes blank. */
export function dropEmphasis(text: string): string {
  if (RULE.test(text)) return "";
  if (!/[*_#]/.test(text)) return text;
  let out = text.replace(HEADING, "").replace(EMPTY_PAIR, "");
  // Twice, because "***x***" is bold and italic, and pairs may be nested.
  for (let i = 0; i < 2; i++) out = out.replace(PAIRED, "$2");
  return out.replace(SINGLE, "$1").trim();
}

export const emphasis: Repair = {
  id: "emphasis",
  apply(items) {
    return { items: mapLines(items, (line) => ({ ...line, text: dropEmphasis(line.text) })), removed: [] };
  },
};

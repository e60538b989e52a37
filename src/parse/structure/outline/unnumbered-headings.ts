import { isBulletLabel, parseLabel } from "../../../language/labels.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { labelAt } from "../../lexicon/label-grammar.ts";
import type { TextLine } from "../../text/text-line.ts";

// Headings without a number over paragraphs or bullets: in bold in the original, where only the words are left. "Mục tiêu", "Hạ tầng và dữ
// liệu". Without them the paragraphs would belong to the bullet above.

/** A single such line may be the rest of another one. */
const FEWEST = 2;
const LONGEST = 160;
const MOST_WORDS = 28;
/** Lines of names or of a form, each without a mark at its end, are a list. */
const LONGEST_RUN = 2;

/** The headings without a label over paragraphs and bullets; none where the document has only one such line. */
export function unnumberedHeadings(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const found = new Set<TextLine>();
  for (let at = 0; at < lines.length; at++) {
    if (!isShort(lines[at]!) || !endsAbove(lines[at - 1])) continue;
    let end = at + 1;
    while (end < lines.length && isShort(lines[end]!)) end++;
    if (end - at <= LONGEST_RUN && isBody(lines[end]))
      for (const line of lines.slice(at, end)) found.add(line);
    at = end - 1;
  }
  return found.size >= FEWEST ? found : new Set();
}

/** "Cơ quan được giao: Sở A" is a label with its value. */
const isPlain = ({ text, folded, source }: TextLine): boolean =>
  source.kind !== "row" && parseLabel(text) === null && labelAt(text, folded, 0) === null;

/** A few words that begin with a capital and end without a mark, or a month, a quarter or a year alone. */
const isShort = (line: TextLine): boolean =>
  line.text.length <= LONGEST &&
  isPlain(line) &&
  isCapitalAt(line.text, 0) &&
  (WORDS_AT_END.test(line.text) || PERIOD.test(line.text)) &&
  line.text.split(" ").length <= MOST_WORDS;
/** "Quý I/2026", "Tháng 10 năm 2026" over what is due then. */
const PERIOD = /^(?:Tháng|Quý|Năm) [\d/IVX-]{1,9}(?: năm \d{4})?\s{0,4}$/u;
const WORDS_AT_END = regex`[\p{L})”"]\s{0,4}$`;

/** True if the line above is whole: it ends with a mark, or is the heading of a numbered section. */
function endsAbove(above: TextLine | undefined): boolean {
  if (above === undefined || above.source.kind === "row") return true;
  if (SENTENCE_END.test(above.text)) return true;
  const label = parseLabel(above.text);
  return label !== null && !isBulletLabel(label) && above.text.length <= LONGEST;
}
const SENTENCE_END = /[.;:!?…][)”"]?\s*$/u;

/** True for the first line of what a heading is about: a bullet, or a sentence. */
function isBody(line: TextLine | undefined): boolean {
  if (!line || line.source.kind === "row") return false;
  const label = parseLabel(line.text);
  if (label) return isBulletLabel(label);
  // "Chủ trì: Sở A." is about the work of the line above.
  if (labelAt(line.text, line.folded, 0)) return false;
  return isCapitalAt(line.text, 0) && SENTENCE_END.test(line.text);
}

import { BARE_NUMBER, NUMBER_LINE } from "../../../language/document-number.ts";
import { parseLabel } from "../../../language/labels.ts";
import { regex } from "../../../language/regex.ts";
import { ADDRESSED, BOX, SUBJECT_LABEL } from "../../lexicon/headings.ts";
import type { TextLine } from "../../text/text-line.ts";

// Lines that decide where a zone begins or ends.

/** How many lines the head may have. */
export const HEAD_REACH = 60;
export const SUBJECT = new RegExp(`^["'“”_~–-]{0,3}(?:${SUBJECT_LABEL})[ :]`, "u");
export const ADDRESSED_LINE = new RegExp(`^${ADDRESSED}`, "u");

const BOX_LINE = new RegExp(`^(?:${BOX})[ .:!*]*$`, "u");

/** True for a number, a box, a national title or a date. Such a line belongs to the head, even next to or below the title. */
export const isOfHead = ({ text, folded }: TextLine) =>
  text.length < 60 &&
  (BARE_NUMBER.test(text) ||
    BOX_LINE.test(folded) ||
    (/^số ?:/u.test(folded) && NUMBER_LINE.test(text)) ||
    /^(?:cộng hòa xã hội|độc lập ?- ?tự do|đảng cộng sản việt nam$)|, ngày[\d .…?]{0,12}tháng/u.test(folded));

/** "V/v triển khai Kế hoạch số" over "147/KH-UBND": the number of a document that the line above cites, and not the document's own. */
export const isCitedNumber = (line: TextLine, above: TextLine | undefined): boolean =>
  above !== undefined && / số$/u.test(above.folded) && BEGINS_WITH_NUMBER.test(line.text);
const BEGINS_WITH_NUMBER = regex`^\d{1,5}[a-z]?(?:\/\d{4})?[-\/]\p{Lu}`;

/** The line of the number divided before the subject that a web copy joined to it: "Số: 5/SNV-CCHC | V/v cải thiện Chỉ số". */
export function beforeSubject(line: TextLine): TextLine[] {
  const at = line.folded.indexOf(" v/v ");
  if (at < 0 || !STATES_NUMBER.test(line.folded) || line.source.kind === "row") return [line];
  const number = line.upTo(at);
  if (!NUMBER_LINE.test(number.text) || number.text.length > LONGEST_NUMBER_LINE) return [line];
  return [number, line.reworded(line.text.slice(at + 1), line.folded.slice(at + 1))];
}
/** "Số: 45/KH-UBND" */
export const STATES_NUMBER = /^số ?:/u;
const LONGEST_NUMBER_LINE = 60;

/** True for a line that begins the outline: a part, a Roman number, a capital letter, "1." or "Điều 1". */
export function startsSection(line: TextLine): boolean {
  // "V/v" is not the Roman number 5.
  if (SUBJECT.test(line.folded)) return false;
  const label = parseLabel(line.text);
  if (!label || line.source.kind === "row") return false;
  return (
    ["part", "roman", "upper-letter", "article"].includes(label.kind) ||
    (label.kind === "arabic" && label.ordinal === 1)
  );
}

import { BARE_NUMBER, NUMBER_LINE } from "../../language/document-number.ts";
import { parseLabel } from "../../language/labels.ts";
import { ADDRESSED, BOX, SUBJECT_LABEL } from "../lexicon/headings.ts";
import type { TextLine } from "../text/text-line.ts";

// Lines that decide where a zone begins or ends.

/** How many lines the head may have. */
export const HEAD_REACH = 60;
export const SUBJECT = new RegExp(`^["'“”_~–-]{0,3}(?:${SUBJECT_LABEL})[ :]`, "u");
export const ADDRESSED_LINE = new RegExp(`^${ADDRESSED}`, "u");

const BOX_LINE = new RegExp(`^(?:${BOX}|dự thảo lần \\d)[ .:!*]*$`, "u");

/** True for a number, a box, a national title or a date. Such a line belongs to the head, even next to or below the title. */
export const isOfHead = ({ text, folded }: TextLine) =>
  text.length < 60 &&
  (BARE_NUMBER.test(text) ||
    BOX_LINE.test(folded) ||
    (/^số ?:/u.test(folded) && NUMBER_LINE.test(text)) ||
    /^(?:cộng hòa xã hội|độc lập ?- ?tự do|đảng cộng sản việt nam$)|, ngày[\d .…?]{0,12}tháng/u.test(folded));

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

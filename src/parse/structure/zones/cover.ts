import { BARE_NUMBER, NUMBER_LINE } from "../../../language/document-number.ts";
import { NATION } from "../../lexicon/headings.ts";
import type { TextLine } from "../../text/text-line.ts";
import { namesBody } from "./metadata.ts";

/** The last line of a cover page: month or year alone, also after a place. A head has the day, or leaves it blank. */
const DATE_OF_COVER =
  /^\(?(?:[^,;.:\d]{2,30}(?:,| [-–]) ?)?(?:(?:tháng )?\d{1,2} ?(?:[-–/.]|năm) ?|năm )?20\d{2}\)?\.?$/u;
const LONGEST_COVER = 20;
/** Lines of a head from the issuer to its national title and number. */
const HEAD_BELOW = 10;

/**
 * The number of lines of a cover page, which repeats issuer, type and summary above the head; 0 without one. A cover ends with month and
 * year and has no number, and the head with the issuer, a national title and a number follows. A year may also end the issuer's name.
 */
export function coverLines(lines: readonly TextLine[]): number {
  for (const [at, line] of lines.slice(0, LONGEST_COVER).entries()) {
    if (hasNumber(line)) return 0;
    if (at === 0 || !DATE_OF_COVER.test(line.folded)) continue;
    const below = lines.slice(at + 1, at + 1 + HEAD_BELOW);
    if ([namesIssuer, isNationalTitle, hasNumber].every((isOfHead) => below.some(isOfHead))) return at + 1;
  }
  return 0;
}

const isNationalTitle = ({ folded }: TextLine) =>
  folded.includes(NATION) || folded.includes("đảng cộng sản việt nam");
const namesIssuer = (line: TextLine) => namesBody(line) && !isNationalTitle(line);
const hasNumber = ({ text }: TextLine) => BARE_NUMBER.test(text) || NUMBER_LINE.test(text);

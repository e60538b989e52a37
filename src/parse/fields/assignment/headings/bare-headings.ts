import { parseLabel } from "../../../../language/labels.ts";
import { isCapitalAt } from "../../../../language/letter-case.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { UnitHeadings } from "./unit-headings.ts";

// Headings of units without a label and a colon, over paragraphs: in bold in the original, where only the words are left.

const LONGEST = 160;
const SENTENCE_END = /[.;]["”]?\s*$/u;
/** Least number of such headings among paragraphs, because a single name may be the rest of another line. */
const MIN_HEADINGS = 2;

/**
 * The lines without a label that consist of names of units over paragraphs of their work: "Sở Tài chính", "Bố trí kinh phí.", "Sở
 * Nội vụ", "Kiểm tra công vụ.". The names of a list are not headings.
 */
export function bareHeadings(lines: readonly TextLine[], unitHeadings: UnitHeadings): ReadonlySet<TextLine> {
  const found = new Set<TextLine>();
  let among: TextLine[] = [];
  const close = () => {
    const ofUnits = among.filter((line) => unitHeadings.alone(line, 0));
    if (ofUnits.length >= MIN_HEADINGS) for (const line of among) found.add(line);
    among = [];
  };
  for (const [at, line] of lines.entries()) {
    if (!isPlain(line)) close();
    else if (isHeading(line, lines[at + 1]) && (among.length > 0 || unitHeadings.alone(line, 0)))
      among.push(line);
  }
  close();
  return found;
}

/** A line without a label; a row and a numbered line end the paragraphs. */
const isPlain = ({ text, source }: TextLine): boolean => source.kind !== "row" && parseLabel(text) === null;

/** A few words without a mark at their end over a sentence. */
const isHeading = (line: TextLine, next: TextLine | undefined): boolean =>
  line.text.length <= LONGEST &&
  !/[.;:,]\s*$/u.test(line.text) &&
  isCapitalAt(line.text, 0) &&
  next !== undefined &&
  isPlain(next) &&
  isCapitalAt(next.text, 0) &&
  SENTENCE_END.test(next.text);

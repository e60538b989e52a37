import { isCapitals } from "../../../language/is-capitals.ts";
import { APPENDIX_LABEL } from "../../lexicon/headings.ts";
import type { TextLine } from "../../text/text-line.ts";
import { ANNEX_OF, isAnnexType } from "../lines/line-kinds.ts";

// The charter ("Điều lệ") of an association or fund says how it is organised: its members, its bodies, its money. These are no tasks
// of a plan, so nothing is read from them. A coordination regulation ("Quy chế phối hợp") divides work and is read.

const TYPE = /^điều lệ(?=$|[ :(])/u;
/** "Chương I", "Điều 1. Tên gọi": where the text of a charter begins. */
const FIRST_PART = /^(?:chương|phần|mục) (?:[ivx]{1,4}|\d|thứ )|^điều 1(?!\d)/u;
/** Most lines between the type and the first chapter or article: the name, the note on the decision, a preface. */
const REACH = 12;
const NEXT_ANNEX = new RegExp(`^(?:${APPENDIX_LABEL})(?= |$|[.:])`, "u");

/** The lines without those of a charter, which ends at the next annex or with the document. */
export function withoutCharter(lines: readonly TextLine[], all: readonly TextLine[]): readonly TextLine[] {
  const first = all.findIndex((line, i) => beginsCharter(line, all.slice(i + 1, i + 1 + REACH)));
  if (first < 0) return lines;
  const end = all.findIndex((line, i) => i > first && beginsOtherAnnex(line));
  const from = all[first]!.index;
  const to = end < 0 ? Number.POSITIVE_INFINITY : all[end]!.index;
  return lines.filter(({ index }) => index < from || index >= to);
}

const beginsCharter = ({ text, folded }: TextLine, next: readonly TextLine[]): boolean =>
  TYPE.test(folded) &&
  isCapitals(text) &&
  next.some((line) => FIRST_PART.test(line.folded) || ANNEX_OF.test(line.folded));

const beginsOtherAnnex = (line: TextLine): boolean =>
  isCapitals(line.text) && !TYPE.test(line.folded) && (NEXT_ANNEX.test(line.folded) || isAnnexType(line));

import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import type { Occurrences } from "../../text/occurrences.ts";
import type { TextLine } from "../../text/text-line.ts";
import { likelyEnd } from "./likely-end.ts";

const STOP = /[.;:()“"]/u;
const LONGEST = 130;

interface MemberStart {
  readonly start: number;
  /** Number of characters of the words that begin the name. */
  readonly head: number;
  /** The offset after the noun that begins the name. */
  readonly from: number;
}

interface Surroundings {
  readonly occurrences: Occurrences;
  /** True if a further member of the list follows an offset. */
  readonly isBeforeMember: (end: number) => boolean;
}

/**
 * The offset after a member of a list that begins with a common noun, where a verb of duty or a further member follows; null where
 * none follows. The first such verb decides where the likely end is before neither.
 */
export function memberEnd(
  line: TextLine,
  { start, head, from }: MemberStart,
  { occurrences, isBeforeMember }: Surroundings,
): number | null {
  const likely = likelyEnd(line, { start, head, group: true }, occurrences);
  return dutyVerbAt(line.folded, likely + 1) || isBeforeMember(likely) ? likely : verbAfter(line, from);
}

/** The offset before the first verb of duty in the same part of the sentence, without a comma between. */
function verbAfter({ text, folded }: TextLine, from: number): number | null {
  const last = Math.min(text.length, from + LONGEST);
  for (let at = from; at < last; at++) {
    if (text[at] === "," || STOP.test(text[at]!)) return null;
    if (text[at] === " " && at > from && dutyVerbAt(folded, at + 1)) return at;
  }
  return null;
}

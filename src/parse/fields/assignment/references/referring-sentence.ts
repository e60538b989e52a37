import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { mayReferAbove } from "../../../structure/references/position-references.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { type RoleByNumber, roleAfter, roleByNumber } from "./role-by-number.ts";

// "Viết tin bài. In tờ rơi. Các nội dung này giao Sở A.", "Công khai quy hoạch; việc này Sở B thực hiện": a sentence gives the work that the
// same line states before it.

/** Such a sentence: where it and the mark before it begin, where it ends, and what it says. */
export interface ReferringSentence {
  readonly mark: number;
  readonly from: number;
  readonly to: number;
  readonly role: RoleByNumber;
}

const MARK = regex.g`(?:[.;]|,(?= (?:riêng |còn )?(?:việc|nội dung|công việc|nhiệm vụ) (?:này|đó|trên) )) (?=\p{L})`;
const SENTENCE_END = regex.g`;|\. (?=\p{Lu})`;
/** "Việc kiểm tra | do Sở A làm đầu mối": the sentence names the work again. */
const REPEATS = regex.y`(?:việc|công tác|hoạt động) (?<what>\p{L}{1,8} \p{L}{1,8})(?:,? \p{L}{1,8}){0,8}?(?= (?:do|giao|thuộc|được giao) )`;
const MAY_REPEAT = regex`(?:^|[.;] )(?:việc|công tác|hoạt động) [^.;:]{3,80} (?:do|giao|thuộc) `;
/** Shortest work before the sentence, in characters. */
const SHORTEST = 16;
const MOST_MARKS = 12;
const LONGEST_LINE = 1200;

/** The first sentence after the beginning of a line that gives the work before it to units; null for none. */
export function referringSentence(
  line: TextLine,
  from: number,
  context: RuleContext,
): ReferringSentence | null {
  const words = line.folded.slice(from);
  if (words.length > LONGEST_LINE || !(mayReferAbove(words) || MAY_REPEAT.test(words))) return null;
  for (const { index, 0: mark } of allMatches(MARK, line.text.slice(from)).slice(0, MOST_MARKS)) {
    if (index < SHORTEST) continue;
    const at = from + index + mark.length;
    const to = sentenceEnd(line, at);
    const cut = line.upTo(to);
    const role = roleOfRepeated(cut, from, at, context) ?? roleOfNearest(cut, at, context);
    if (role) return { mark: from + index, from: at, to, role };
  }
  return null;
}

function roleOfNearest(cut: TextLine, at: number, context: RuleContext): RoleByNumber | null {
  if (!mayReferAbove(cut.folded.slice(at - 1))) return null;
  const role = roleByNumber(cut, at, context);
  return role?.above?.nearest !== undefined && role.parts.length === 0 ? role : null;
}

/** The work is repeated if its words are also in the line before. */
function roleOfRepeated(cut: TextLine, from: number, at: number, context: RuleContext): RoleByNumber | null {
  REPEATS.lastIndex = at;
  const what = REPEATS.exec(cut.folded)?.groups?.what;
  if (what === undefined || !cut.folded.slice(from, at).includes(what)) return null;
  const end = REPEATS.lastIndex;
  return roleAfter(cut, { parts: [], above: { nearest: Number.POSITIVE_INFINITY }, end }, context);
}

/** The offset after the last word of the sentence at an offset. */
function sentenceEnd({ text }: TextLine, at: number): number {
  const [mark] = allMatches(SENTENCE_END, text.slice(at));
  return mark ? at + mark.index : text.length;
}

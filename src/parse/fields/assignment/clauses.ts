import { allMatches } from "../../../language/matcher.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { behindOrder, subjectAt } from "./subject.ts";

const TURN = /[;.] (?=\p{L})/gu;
const MAY_TURN = /[;.] /u;
const GIVES = /^(?:giao|phân công)(?: |$)/u;

/**
 * Where a line turns to another unit: "Giao Sở A chủ trì …; Sở B phối hợp …; giao Sở C kiểm tra …". Offsets of the
 * clauses, the first included; a clause without a unit of its own goes on with the one before. Under "Sở A: …" the
 * clauses are all its tasks, and whom they ask or guide is given nothing.
 */
export function clausesOf(
  line: TextLine,
  from: number,
  context: RuleContext,
): { from: number; to: number }[] {
  if (!MAY_TURN.test(line.text.slice(from))) return [{ from, to: line.text.length }];
  const ordered = behindOrder(line, from) > from;
  const first = subjectAt(line, behindOrder(line, from), context);
  const sentence = first !== null && / \p{Ll}/u.test(line.text.slice(first.end, first.end + 2));
  const starts = [from];
  for (const turn of allMatches(TURN, line.text.slice(from))) {
    const at = from + turn.index + turn[0].length;
    if (first && at <= first.end) continue;
    const start = behindOrder(line, at);
    const given = start > at ? ordered || GIVES.test(line.folded.slice(at)) : sentence;
    const list = given ? subjectAt(line, start, context) : null;
    if (list?.units.some(isSomebody) && /^ \p{Ll}/u.test(line.text.slice(list.end))) starts.push(at);
  }
  return starts.map((start, i) => ({ from: start, to: starts[i + 1] ?? line.text.length }));
}

const isSomebody = (unit: UnitRef) => unit.unitId !== null || unit.group;

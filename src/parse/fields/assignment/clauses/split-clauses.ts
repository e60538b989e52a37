import { isCapitalAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { CARRY_OUT, COORDINATE, LEAD } from "../../../lexicon/roles.ts";
import { SUBORDINATE } from "../../../lexicon/subordinates.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { statesOnlyFacts } from "../../../structure/lines/fact-sentence.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { labelsWorkBefore } from "../labels/inline-labels.ts";
import { rolesAfterTask } from "../labels/trailing-roles.ts";
import { startOfUnits } from "../sentence/author-order.ts";
import { endOfBearers } from "../sentence/bearers-end.ts";
import {
  commasBeforeBodies,
  continuesList,
  furtherSubject,
  isFurtherGroup,
} from "../sentence/further-subject.ts";
import { afterOrdinal } from "../sentence/ordinal.ts";
import { subjectAt } from "../sentence/subject.ts";
import { type FirstClause, firstClause } from "../subjects/first-clause.ts";
import { commasBeforeRequests } from "../subjects/further-requests.ts";
import { beginsClause, GIVES } from "./begins-clause.ts";

/** The end of a clause, also before the next one of a chain ("Phòng A lập danh sách → Phòng B …"), with the words that join them. */
const CLAUSE_END = regex.g`(?:[;.]|,(?= đồng thời)| (?:→|⇒|=>)) (?:(?:đồng thời|ngoài ra|bên cạnh đó|mặt khác|cùng với đó),? |trong đó (?=\p{Lu})|(?:riêng|còn) (?=\p{Lu}|các )(?![^.;:]{3,100} giao ))?(?:\(?[1-9]\d?[.)] |[a-hđ]\) )?(?=\p{L})`;
/** "… . | 2. Sở B: bố trí kinh phí": items of a list in one line. */
const IS_COUNTED = /[\da-hđ][.)] $/u;
const MAY_ASK = /, (?:đề nghị|yêu cầu|giao) /u;
const MAY_SPLIT = /[;.] |, đồng thời | (?:→|⇒|=>) /u;
/**
 * Splits a line where another unit gets a task: "Giao Sở A chủ trì …; Sở B phối hợp …; giao Sở C kiểm tra …". A clause
 * without a unit belongs to the clause before it. After "Sở A: …" all clauses are tasks of Sở A, even if they ask other
 * units for something.
 */
export function splitClauses(
  line: TextLine,
  from: number,
  context: RuleContext,
): { from: number; to: number }[] {
  const commas = commasBeforeBodies(line, from);
  const mayAsk = MAY_ASK.test(line.folded.slice(from));
  if (commas.length === 0 && !mayAsk && !MAY_SPLIT.test(line.text.slice(from)))
    return [{ from, to: line.text.length }];
  let clause = firstClause(line, from, context);
  const requests = mayAsk ? commasBeforeRequests(line, from, clause, context) : [];
  const starts: { readonly at: number; readonly end: number }[] = [{ at: from, end: from }];
  const facts = factsAtEnd(line, from);
  let workFrom =
    clause.isSentence || clause.isOrder ? clause.list && clause.end : workWithoutSubject(line, from);
  for (const mark of marksIn(line.text.slice(from, facts), [...commas, ...requests])) {
    if (requests.includes(mark)) {
      const asked = from + mark.index + 2;
      starts.push({ at: asked, end: asked });
      continue;
    }
    let at = from + mark.index + mark[0].length;
    const isStop = mark[0].startsWith(".");
    if (at <= clause.end) continue;
    if (mark[0].startsWith(",") && !mark[0].startsWith(", đồng thời")) {
      const comma = from + mark.index;
      if (workFrom === null || workFrom >= comma) continue;
      const withoutSubject = starts.length === 1 && workFrom === from;
      const further = subjectAfterWork(line, { start: workFrom, comma, at, withoutSubject }, context);
      if (!further) continue;
      starts.push({ at, end: comma + 2 });
      workFrom = endOfBearers(line, further.end, context);
      continue;
    }
    const { list } = clause;
    if (list && LEADS_ALONE.test(line.folded.slice(list.end, at)) && helpsAt(line, at, context)) continue;
    // "Trồng hoa ven đường. Giao UBND các xã thực hiện; các sở khác phối hợp.": the second sentence names the units, not further work.
    if (isStop && givesWorkBefore(line, at, list, context)) break;
    // "Công khai ngân sách. | Trách nhiệm thực hiện: Phòng A hướng dẫn …": the label is about the sentence before.
    if (list === null && !clause.isSentence && !clause.isOrder && labelsWorkBefore(line, at, context))
      continue;
    const isFree =
      isStop ||
      (isCapitalAt(line.text, at) && !continuesList(line, starts.at(-1)!.at, from + mark.index, context));
    // "… . | Bước 2: Sở B thẩm định …"
    const counted = afterOrdinal(line, at);
    const begins = (start: number) =>
      beginsClause(line, { at: start, isStop, isFree, isCounted: IS_COUNTED.test(mark[0]) }, clause, context);
    if (!begins(at) && !isFurtherGroup(line, { start: starts.at(-1)!.at, at }, context)) {
      if (counted === at || !begins(counted)) continue;
      at = counted;
    }
    starts.push({ at, end: from + mark.index + (mark[0].startsWith(" ") ? 0 : 2) });
    const next = subjectAt(line, startOfUnits(line, at, context), context);
    workFrom = next && endOfBearers(line, next.end, context);
    if (next) clause = afterSubject(clause, next, { end: workFrom!, isOrder: next.start > at });
  }
  if (facts < line.text.length) starts.push({ at: facts, end: facts });
  return starts.map(({ at }, i) => ({ from: at, to: starts[i + 1]?.end ?? line.text.length }));
}

/** The subject after a comma; null for "Rà soát thủ tục cấp phép, | Phòng A chủ trì.", which says who does the work before the comma. */
const subjectAfterWork = (
  line: TextLine,
  comma: Parameters<typeof furtherSubject>[1],
  context: RuleContext,
): UnitList | null =>
  comma.withoutSubject && rolesAfterTask(line, comma.at, context).length > 0
    ? null
    : furtherSubject(line, comma, context);

/** True for an order that only gives the work before it; with a subject before, not for "Sở A trồng hoa. | Giao Sở B phối hợp.". */
function givesWorkBefore(line: TextLine, at: number, list: UnitList | null, context: RuleContext): boolean {
  if (!GIVES.test(line.folded.slice(at))) return false;
  const roles = rolesAfterTask(line, at, context);
  return roles.length > 0 && !(list !== null && roles.every(({ role }) => role === "coordinate"));
}

/** "Niêm yết thủ tục tại trụ sở, | Công an xã bố trí người trực": work of a heading, after which another unit may have its own. */
const workWithoutSubject = ({ folded }: TextLine, from: number): number | null =>
  taskVerbAt(folded, from) && !OPENING.test(folded.slice(from, from + LONGEST_OPENING)) ? from : null;
const OPENING = new RegExp(`^(?:${SUBORDINATE})(?= |,)`, "u");
const LONGEST_OPENING = 24;

/** What a clause with a subject shows about those after it, where the first clause of its line has none. */
const afterSubject = (
  clause: FirstClause,
  list: UnitList,
  { end, isOrder }: Pick<FirstClause, "end" | "isOrder">,
): FirstClause =>
  clause.list === null && !clause.isSentence
    ? { ...clause, list, end, isSentence: true, isOrder: clause.isOrder || isOrder }
    : clause;

/** Where clauses of another subject begin after a comma. */
export const subjectsAfterComma = (line: TextLine, from: number, context: RuleContext): number[] =>
  commasBeforeBodies(line, from).length === 0
    ? []
    : splitClauses(line, from, context).flatMap(({ from: at }) =>
        line.text.startsWith(", ", at - 2) ? [at] : [],
      );

/** The marks after which a clause may begin, in order; `commas`: those before the first word of a body. */
function marksIn(text: string, commas: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const marks = allMatches(CLAUSE_END, text);
  const inText = commas.filter(({ index }) => index < text.length);
  const all = inText.length === 0 ? marks : [...marks, ...inText].sort((a, b) => a.index - b.index);
  return outsideBrackets(text, all);
}

/** The marks that are in no bracket of a text; `marks` in order. */
export function outsideBrackets(text: string, marks: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  if (!text.includes("(")) return marks;
  const brackets = allMatches(BRACKET, text);
  let next = 0;
  return marks.filter(({ index }) => {
    while (next < brackets.length && brackets[next]!.index + brackets[next]![0].length <= index) next++;
    return next >= brackets.length || brackets[next]!.index > index;
  });
}
/** "Sở A chủ trì (Sở B; Sở C phối hợp) rà soát …": a mark in a bracket ends no clause. */
const BRACKET = /\([^()]{1,400}\)/gu;

/** Where the last sentences begin that only state facts, after work: "Sở A rà soát. | Cuộc họp tiếp theo dự kiến …". */
function factsAtEnd({ text, folded }: TextLine, from: number): number {
  let facts = text.length;
  for (let end = facts; ; ) {
    const at = text.lastIndexOf(". ", end - 3) + 2;
    if (at < from + 2 || !statesOnlyFacts(folded.slice(at, end))) return facts;
    facts = end = at;
  }
}

/** "Sở A chủ trì; | Sở B phối hợp triển khai …": one task of both, after their roles. */
const LEADS_ALONE = new RegExp(`^,? (?:là (?:cơ quan|đơn vị) )?${LEAD}(?: ${CARRY_OUT})?; $`, "u");
const HELPS = new RegExp(`^ (?:cùng )?${COORDINATE}(?: |:)(?!với |cùng |chặt chẽ )`, "u");
const helpsAt = (line: TextLine, at: number, context: RuleContext): boolean => {
  const list = readUnitList(line, at, context);
  return list !== null && HELPS.test(line.folded.slice(list.end));
};

import { isCapitalAt, smallWordFollows } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import { isKnownUnit } from "../../../model/is-known-unit.ts";
import { INDEPENDENT_BODY } from "../../lexicon/bodies.ts";
import { ASSIGN, ORDER } from "../../lexicon/orders.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import { STATES_FACT } from "../../lexicon/predicate-words.ts";
import { CARRY_OUT, COORDINATE, LEAD, RESPONSIBLE } from "../../lexicon/roles.ts";
import { SUBORDINATE } from "../../lexicon/subordinates.ts";
import { statesOnlyFacts } from "../../structure/fact-sentence.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readAgentSubject } from "../../units/agents.ts";
import { isVerbAt } from "../../units/ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../../units/unit-list.ts";
import { bearersAfterTopic } from "./after-topic.ts";
import { ownSubject } from "./agent-subject.ts";
import { bearersAfterOpening } from "./duty-sentence.ts";
import { endOfOffice } from "./office-holder.ts";
import { passiveSubject } from "./passive.ts";
import { readRoleLine } from "./role-line.ts";
import { startOfUnits } from "./sentence/author-order.ts";
import { opinionAt } from "./sentence/author-statement.ts";
import { COMMA_BEFORE_NAME, furtherSubject, MAY_HAVE_FURTHER_SUBJECT } from "./sentence/further-subject.ts";
import { subjectAt } from "./sentence/subject.ts";
import { isHead, namesBody } from "./task-subject.ts";

/** The end of a clause, with the words that join the next one to it. */
const CLAUSE_END = regex.g`(?:[;.]|,(?= đồng thời)) (?:(?:đồng thời|ngoài ra|bên cạnh đó|mặt khác|cùng với đó),? )?(?=\p{L})`;
const MAY_SPLIT = /[;.] |, đồng thời /u;
const GIVES = new RegExp(`^(?:${ASSIGN})(?: |$)`, "u");
const INDEPENDENT = new RegExp(`^(?:${INDEPENDENT_BODY})(?= |,)`, "u");
/** At the beginning of a sentence the author asks, not the unit of the sentence before. */
const ASKS = new RegExp(`^(?:${ORDER})(?: |$)`, "u");

/** "Giao bà A - Phó Giám đốc chỉ đạo chung. | Phòng B đôn đốc …": a person has the first sentence only. */
const IS_PERSON = new RegExp(
  `^(?:(?:${ORDER})(?: cho)? )?(?:(?:các )?(?:đồng chí|đ\\/c)|ông|bà|(?:phó |quyền )${UNIT_HEAD}) (?![^.;]{0,120}: )`,
  "u",
);

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
  const text = line.text.slice(from);
  if (!MAY_SPLIT.test(text) && !MAY_HAVE_FURTHER_SUBJECT.test(text)) return [{ from, to: line.text.length }];
  const first = firstClause(line, from, context);
  const starts: { readonly at: number; readonly end: number }[] = [{ at: from, end: from }];
  const facts = factsAtEnd(line, from);
  let workFrom = first.isSentence || first.isOrder ? first.list && first.end : null;
  for (const mark of marksIn(line.text.slice(from, facts))) {
    const at = from + mark.index + mark[0].length;
    const isStop = mark[0].startsWith(".");
    if (at <= first.end) continue;
    if (mark[0].startsWith(",") && !mark[0].startsWith(", đồng thời")) {
      const comma = from + mark.index;
      const further =
        workFrom !== null && workFrom < comma
          ? furtherSubject(line, { from: workFrom, comma, at }, context)
          : null;
      if (!further) continue;
      starts.push({ at, end: comma + 2 });
      workFrom = endOfBearers(line, further.end, context);
      continue;
    }
    if (first.list && LEADS_ALONE.test(line.folded.slice(first.list.end, at)) && helpsAt(line, at, context))
      continue;
    // "Trồng hoa ven đường. Giao UBND các xã thực hiện; các sở khác phối hợp.": the second sentence names the units, not further work.
    if (isStop && GIVES.test(line.folded.slice(at)) && statesRoles(line, at, context)) break;
    if (!beginsClause(line, { at, isStop }, first, context)) continue;
    starts.push({ at, end: from + mark.index + 2 });
    const next = subjectAt(line, startOfUnits(line, at, context), context);
    workFrom = next && endOfBearers(line, next.end, context);
  }
  if (facts < line.text.length) starts.push({ at: facts, end: facts });
  return starts.map(({ at }, i) => ({ from: at, to: starts[i + 1]?.end ?? line.text.length }));
}

/** Where clauses of another subject begin after a comma. */
export const subjectsAfterComma = (line: TextLine, from: number, context: RuleContext): number[] =>
  MAY_HAVE_FURTHER_SUBJECT.test(line.text.slice(from))
    ? splitClauses(line, from, context).flatMap(({ from: at }) =>
        line.text.startsWith(", ", at - 2) ? [at] : [],
      )
    : [];

/** The marks after which a clause may begin, in order. */
function marksIn(text: string): RegExpExecArray[] {
  const marks = [...allMatches(CLAUSE_END, text), ...allMatches(COMMA_BEFORE_NAME, text)];
  return marks.sort((a, b) => a.index - b.index);
}

/** What the first clause of a line shows about the clauses after it. */
interface FirstClause {
  readonly list: UnitList | null;
  /** The end of its units and of their partners. */
  readonly end: number;
  /** True if a colon and their work follow the units. */
  readonly isHead: boolean;
  readonly isOpinion: boolean;
  readonly isOrder: boolean;
  /** True if it is a sentence with a subject. */
  readonly isSentence: boolean;
}

function firstClause(line: TextLine, from: number, context: RuleContext): FirstClause {
  const topic = bearersAfterTopic(line, from, context);
  const head = topic?.at ?? from;
  const isOpinion = opinionAt(line, head, context) !== null;
  const list =
    topic?.list ??
    subjectAt(line, startOfUnits(line, from, context), context) ??
    bearersAfterOpening(line, from, context);
  return {
    list,
    end: list ? endOfBearers(line, list.end, context) : from,
    isHead: list !== null && isHead(line, list.end),
    isOpinion,
    isOrder: isOpinion || startOfUnits(line, head, context) > head,
    isSentence:
      (list !== null && smallWordFollows(line.text, list.end)) ||
      IS_PERSON.test(line.folded.slice(head)) ||
      ownSubject(line, from, context)?.isSure === true,
  };
}

/** True if the words at an offset after a mark are a clause about other units. `isStop`: the mark is a full stop. */
function beginsClause(
  line: TextLine,
  { at, isStop }: { readonly at: number; readonly isStop: boolean },
  first: FirstClause,
  context: RuleContext,
): boolean {
  const { isOpinion, isOrder, isSentence } = first;
  const opened = isStop ? bearersAfterOpening(line, at, context, isSentence) : null;
  if (opened && (isSentence || opened.units.some(isKnownUnit))) return true;
  // "Sở A tổng hợp. | Kinh phí do Sở B bố trí.", "… . | Các Phó Giám đốc báo cáo …"
  const isPerson = isStop && isCapitalAt(line.text, at) && endOfOffice(line, at) !== null;
  if (isPerson || passiveSubject(line, at, context)) return true;
  const units = startOfUnits(line, at, context);
  const gives = GIVES.test(line.folded.slice(at));
  const isAsked =
    isSentence && ASKS.test(line.folded.slice(at)) && (isStop || INDEPENDENT.test(line.folded.slice(units)));
  const getsTask = units > at ? isOrder || isAsked || gives : isSentence || first.isHead;
  const mayLead = first.list === null && units === at && isStop;
  const list = getsTask || mayLead ? subjectAt(line, units, context) : null;
  if (list && !getsTask && !leadsTask(line, at, list, context)) return false;
  // "Triển khai Kế hoạch. | Giao cho Ban A theo dõi …": an order for a body that no catalogue knows.
  const isNewOrder = isAsked || ((isOpinion || isOrder) && units > at) || (isStop && gives);
  const isSure =
    mayLead || isNewOrder || list?.units.some(isKnownUnit) || (isStop && list !== null && areBodies(list));
  if (list && first.isHead && units === at)
    return (list.units.every(isKnownUnit) || areBodies(list)) && isVerbAt(line, list.end + 1);
  if (list && isSure && smallWordFollows(line.text, list.end)) return true;
  if (list && getsTask && isHead(line, list.end) && (isSure || areBodies(list))) return true;
  return (
    units === at && (isSentence || isOrder) && placedSubject(line, { at, isSentence: isStop }, list, context)
  );
}

/** Where the last sentences begin that only state facts, after work: "Sở A rà soát. | Cuộc họp tiếp theo dự kiến …". */
function factsAtEnd({ text, folded }: TextLine, from: number): number {
  let facts = text.length;
  for (let end = facts; ; ) {
    const at = text.lastIndexOf(". ", end - 3) + 2;
    if (at < from + 2 || !statesOnlyFacts(folded.slice(at, end))) return facts;
    facts = end = at;
  }
}

/** A sentence that begins with names of bodies is about them, whatever its verb: "… . | Huyện đoàn, Hội Phụ nữ huyện vận động …". */
const areBodies = ({ units }: UnitList): boolean =>
  units.some(namesBody) && units.every(({ name, group }) => !group && isCapitalAt(name, 0));

/** True for the words after an order that only say who leads and who helps. */
const statesRoles = (line: TextLine, at: number, context: RuleContext): boolean =>
  readRoleLine(line, startOfUnits(line, at, context), context).length > 0;

/** "Sở A chủ trì; | Sở B phối hợp triển khai …": one task of both, after their roles. */
const LEADS_ALONE = new RegExp(`^,? (?:là (?:cơ quan|đơn vị) )?${LEAD}(?: ${CARRY_OUT})?; $`, "u");
const HELPS = new RegExp(`^ (?:cùng )?${COORDINATE}(?: |:)(?!với |cùng |chặt chẽ )`, "u");
const helpsAt = (line: TextLine, at: number, context: RuleContext): boolean => {
  const list = readUnitList(line, at, context);
  return list !== null && HELPS.test(line.folded.slice(list.end));
};

const ROLE = new RegExp(`^,? (?:cùng )?(?:${LEAD}|${COORDINATE})(?= |,|:|$)`, "u");

const HELPS_WITH_WORK = new RegExp(`^ (?:cùng )?${COORDINATE} (?=\\S)`, "u");

/**
 * True for a subject by its place: a noun for a person or a body, or a name before a verb. `isSentence`: a full stop precedes it,
 * so that "Phòng A phối hợp thẩm định hồ sơ." is a further task.
 */
function placedSubject(
  line: TextLine,
  { at, isSentence }: { readonly at: number; readonly isSentence: boolean },
  list: UnitList | null,
  context: RuleContext,
): boolean {
  if (!isCapitalAt(line.text, at)) return false;
  if (list && !list.units.every(({ group }) => group) && isVerbAt(line, list.end + 1)) {
    const after = line.folded.slice(list.end);
    const role = isSentence ? HELPS_WITH_WORK.exec(after)?.[0].length : undefined;
    return (
      !ROLE.test(after) ||
      (role !== undefined && isVerbAt(line, list.end + role)) ||
      sharesWork(line, list, context)
    );
  }
  if (list && areBodies(list) && isWordOfWork(line, list.end)) return true;
  const subject = readAgentSubject(line, at, context);
  return subject?.isSure === true && !ROLE.test(line.folded.slice(subject.end));
}

/** "…; Phòng B phối hợp với Sở C | nâng cấp hạ tầng": work of its own, unlike "… | thực hiện". */
function sharesWork(line: TextLine, { end }: UnitList, context: RuleContext): boolean {
  const partners = partnersEnd(line, end, context);
  if (partners === end || !isVerbAt(line, partners + 1)) return false;
  return !CARRIES_OUT.test(line.folded.slice(partners));
}
const CARRIES_OUT = new RegExp(`^ (?:${CARRY_OUT}|triển khai)(?: thực hiện)?[.;,]`, "u");

/** True for a word in a small letter that begins no attribute, fact or time: a verb that no list has. */
const isWordOfWork = (line: TextLine, end: number): boolean =>
  smallWordFollows(line.text, end) &&
  !NO_WORK.test(line.folded.slice(end, end + LONGEST_ROLES)) &&
  !ROLE.test(line.folded.slice(end, end + LONGEST_ROLES));
const NO_WORK = new RegExp(`^ (?:${STATES_FACT}|${SUBORDINATE}|chậm|muộn|cùng)(?=[ ,.;]|$)`, "u");

const LEADS = new RegExp(`^,? (?:${LEAD}|${COORDINATE}|có trách nhiệm|${RESPONSIBLE})(?= |,)`, "u");

/** True if a sentence gives its subject a task: "Sở A chủ trì, cùng với Sở B kiểm tra …". False if it states only roles. */
const leadsTask = (line: TextLine, at: number, list: UnitList, context: RuleContext) =>
  LEADS.test(line.folded.slice(list.end)) && readRoleLine(line, at, context).length === 0;

const ONLY_ROLES = new RegExp(
  `^,? (?:(?:có trách nhiệm|chịu trách nhiệm|là cơ quan|là đơn vị) )?(?:${LEAD}(?: ${CARRY_OUT})?,? ?(?:và )?)?(?:${COORDINATE}(?: chặt chẽ)?(?: cùng với| cùng| với)?|cùng(?: với)?)(?: ?:)? (?=\\S)`,
  "u",
);

/** The end of the units of a clause and of their partners. */
const endOfBearers = (line: TextLine, end: number, context: RuleContext): number =>
  Math.max(end, partnersEnd(line, end, context));

/** The end of a list of partners, which continues until another verb: "Sở A chủ trì, phối hợp với Sở B; Sở C | lập phương án". */
function partnersEnd(line: TextLine, end: number, context: RuleContext): number {
  const roles = ONLY_ROLES.exec(line.folded.slice(end, end + LONGEST_ROLES))?.[0].length;
  return roles === undefined ? end : (readUnitList(line, end + roles, context)?.end ?? end);
}
const LONGEST_ROLES = 100;

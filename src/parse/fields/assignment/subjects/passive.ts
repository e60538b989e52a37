import { isCapitalAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import { CARRY_OUT, COORDINATE, LEAD } from "../../../lexicon/roles.ts";
import { SUBORDINATE } from "../../../lexicon/subordinates.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { beginsWithVerb, isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import type { AssignmentRule, ClauseUnits } from "../sentence/assignment-rule.ts";
import { authorStatement } from "../sentence/author-statement.ts";
import { clauseOf } from "../sentence/subject.ts";
import { actedOnBy } from "./acted-on.ts";
import {
  agentsOf,
  agentsOfFurtherThings,
  DOES,
  ENDS_GIVEN,
  furtherAgents,
  isHolder,
  MAKES,
  SIGNS,
  unitsOrHead,
} from "./passive-agents.ts";

/** A thing that somebody is given is named in few words. */
const LONGEST_GIVEN = 120;

/** First words of the work. "tham dự cuộc họp do Sở Y tế chủ trì" is an invitation and assigns nothing. */
const THING =
  /^(?:(?:các|những|toàn bộ|phần) )?(?:việc|công tác|nội dung|nhiệm vụ|hoạt động|công việc|phần việc|kinh phí|hội nghị|đề án|chương trình|kế hoạch|chỉ số|tiêu chí)(?: |$)/u;
const BY = new RegExp(`(?<=^| )(?<!(?:bàn|chuyển) )(?:do|(?:${ASSIGN})(?: cho)?) (?=\\S)`, "gu");
/** "Về giáo dục: | công tác thi do Sở A chủ trì." */
const TOPIC = /^(?:(?:về|đối với) [^.;:]{3,80}: |(?:riêng )?đối với [^.;:]{3,160}, (?=[^,.;:]{3,80} do ))/u;
/** "Việc cấp giấy phép được giao cho Sở Y tế, …": no verb has to follow. */
const GIVEN_TO = new RegExp(`(?:^| )được (?:${ASSIGN}) cho $`, "u");
const ENDS = /^(?:[,.;]|$)/u;
/** After any other first words the verb of the unit has to end the statement: "Hồ sơ … do Sở Y tế | thẩm định, …". */
const ENDS_SOON = /^(?:(?! (?:được|đã|là|bị|không|gồm|có|và) )[^,.;:]){0,40}(?:[,.;]|$| và )/u;
/** "Hội nghị do UBND tỉnh tổ chức hôm qua | đã thống nhất …": the predicate of the thing, so that the unit only says which one. */
const HAS_PREDICATE = /^[^,.;:]{0,60} đã /u;
const MAY_BE_PASSIVE = / (?:do|giao|được (?:giao|phân công) cho) /u;
/** "Nhiệm vụ | UBND tỉnh | giao Sở A", "Kế hoạch | được | giao": a unit before the verb is the one that gives it. */
const GIVEN_BY = new RegExp(
  `(?:^|[ ,])(?:ubnd|ủy ban|hđnd|chính phủ|thủ tướng|bộ|sở|ban|cục|phòng|tỉnh|huyện|xã|trường|công ty|lãnh đạo|chủ tịch|giám đốc|hiệu trưởng|cấp|cơ quan|đơn vị|trung ương|được|đã|khi|sau|để|và|bàn|chuyển)(?: [^ ,]{1,8}){0,4} (?:${ASSIGN})(?: cho)? $|[ ,]việc(?: [^ ,]{1,8}){0,4} (?:${ASSIGN})(?: cho)? $`,
  "u",
);

/** True for a clause that begins with a noun, unlike "Tham dự hội thảo do Sở Y tế chủ trì", and may tell who does the work. */
function mayBeThing(line: TextLine, from: number): boolean {
  const begins = isCapitalAt(line.text, from) || /[;,] $/u.test(line.text.slice(Math.max(0, from - 2), from));
  const clause = line.folded.slice(from);
  if (!begins || !MAY_BE_PASSIVE.test(clause) || NO_THING.test(clause)) return false;
  return !beginsWithVerb(line, from) || WITH_HELPERS.test(clause) || IS_DRAFTED.test(clause);
}
/** "Báo cáo năm trình UBND tỉnh cũng do Phòng A soạn thảo.": a report that somebody writes is a thing. */
const IS_DRAFTED =
  /^báo cáo [^.;:]{2,200} do [^.;:,]{3,120} (?:soạn thảo|dự thảo|chuẩn bị|tổng hợp|lập|viết|tham mưu)[.;]?\s*$/u;
/** "Rà soát thủ tục do Sở A chủ trì, phối hợp với Sở B thực hiện.": helpers at the end are named only for work that is given here. */
const WITH_HELPERS = new RegExp(
  ` do [^.;:,]{3,80} ${LEAD},? (?:và )?${COORDINATE}(?: chặt chẽ)? (?:với|cùng) [^.;:]{3,200} ${CARRY_OUT}[.;]?$`,
  "u",
);
/** "Cơ quan chủ trì là đơn vị do Chủ tịch UBND tỉnh | quyết định": what a word means. */
const DEFINES =
  "[^.;:]{3,120} là (?:cơ quan|đơn vị|tổ chức|bộ phận|người|cá nhân) (?:[^ .;:,]{1,8} ){0,6}do ";
/** "Nội dung chi tiết được trình bày tại Hồ sơ A | do Công ty B | lập": who has drawn up a document, not who does the work. */
const IN_DOCUMENT =
  /(?:được (?:nêu|trình bày|thể hiện|quy định|xác định) (?:tại|trong|ở|theo)|(?:thực hiện|tuân thủ) (?:đúng )?(?:theo )?(?:đúng )?(?:đề cương|hồ sơ|phương án|thiết kế|thuyết minh)) [^.;]{0,400}$/u;
const DRAWS_UP = /^ (?:lập|xây dựng|soạn thảo|thực hiện)(?=[,.;]|$| (?:và|ngày|năm) )/u;
/** "Hồ sơ khảo sát do Công ty A | lập, bao gồm …", "… thực hiện, được Sở B phê duyệt tại Quyết định số …": a document that exists. */
const IS_DOCUMENT = /^(?:[^:;]{2,120}: )?(?:[^:;]{2,200}: )?(?:hồ sơ|báo cáo|bản vẽ|tài liệu|thuyết minh) /u;
const DRAWN_UP =
  /^ (?:lập|thực hiện|cung cấp)(?:,? (?:bao )?gồm|, được [^;]{2,160} (?:phê duyệt|thẩm định) tại|,[^;]{2,160} thẩm tra và)(?=[ :])/u;
/** Conditions, times and purposes, whose own sentence follows, and reports. */
const NO_THING = new RegExp(
  `^(?:${SUBORDINATE}|trường hợp|nếu|dự|mời|số|kết quả|nguyên nhân|những|hạn chế|thành phần)(?= |,)|^${DEFINES}`,
  "u",
);

/** "Việc khảo sát do Sở Nội vụ chủ trì, phối hợp với …", "Việc khảo sát giao Bưu điện tỉnh thực hiện"; "Do Sở Y tế chủ trì …". */
export const passiveUnits: AssignmentRule = {
  id: "assignment/subjects/passive",
  read({ from: start, cut, leading }, context) {
    // "Trung tâm A do Giám đốc phụ trách": how a body is led.
    if (leading && authorStatement(cut.folded.slice(leading.end)) === "fact") return null;
    const from = start + (TOPIC.exec(cut.folded.slice(start))?.[0].length ?? 0);
    const clause = cut.folded.slice(from);
    const owner = ownerOf(cut, from, context);
    if (owner) return { units: owner.units, partners: null, role: null, end: owner.end, taskStart: start };
    const acted = actedOnBy(cut, from, context);
    if (acted) return { units: acted.units, partners: null, role: null, end: acted.end, taskStart: start };
    const isThing = THING.test(clause) || clause.startsWith("do ");
    if (!isThing && !mayBeThing(cut, from)) return labelledAgents(cut, from, start, context);
    for (const by of allMatches(BY, clause)) {
      const agent = agentAfter(cut, from, { by, isThing }, context);
      if (!agent) continue;
      const { list, workFrom } = agent;
      const helpers = workFrom === null ? null : helpersAfter(cut, workFrom, context);
      const further = helpers || workFrom === null ? [] : furtherAgents(cut, workFrom, context);
      const others = helpers ? [] : agentsOfFurtherThings(cut, workFrom ?? list.end, context);
      const units = [...list.units, ...further, ...others];
      return { units, partners: helpers, role: null, end: list.end, taskStart: start };
    }
    return null;
  },
};

/** "Việc dọn tuyến kênh thuộc trách nhiệm của | UBND các xã": those who bear a thing, where their list ends the sentence. */
function ownerOf(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const clause = line.folded.slice(from, from + LONGEST_OWNED);
  const owned = clause.includes(" của ") ? OWNED.exec(clause) : null;
  const list = owned && agentsOf(line, from + owned[0].length, context);
  if (!list || !/^[.;]?\s*$/u.test(line.text.slice(list.end))) return null;
  if (THING.test(clause)) return list;
  // "Giữ gìn vệ sinh là trách nhiệm của mọi người" gives nobody work.
  const areBodies = list.units.every((unit) => isKnownUnit(unit) || namesBody(unit));
  return areBodies && beginsWithVerb(line, from) ? list : null;
}
const OWNED =
  /^[^.,;:]{3,120}?(?<! (?:không|chưa|nào|vụ|dung))(?: (?:trước hết|chủ yếu|hoàn toàn|cũng|vẫn))? (?:thuộc (?:trách nhiệm|nhiệm vụ)|là (?:trách nhiệm|nhiệm vụ|việc|phần việc|công việc)) của (?=\S)/u;
const LONGEST_OWNED = 160;

/** The unit after "do" or "giao" and where its work goes on after the verb, null where no verb has to follow; null for another unit. */
function agentAfter(
  line: TextLine,
  from: number,
  { by, isThing }: { readonly by: RegExpExecArray; readonly isThing: boolean },
  context: RuleContext,
): { readonly list: UnitList; readonly workFrom: number | null } | null {
  const begin = from + by.index + by[0].length;
  const list = unitsOrHead(line, begin, context);
  if (!list) return null;
  const after = line.folded.slice(list.end);
  const toVerb = line.folded.slice(from, begin);
  if (GIVEN_TO.test(toVerb) && ENDS.test(after)) return { list, workFrom: null };
  const isGiven = !by[0].startsWith("do ") && !GIVEN_TO.test(toVerb);
  const isObject =
    isGiven &&
    toVerb.length <= LONGEST_GIVEN &&
    !GIVEN_BY.test(toVerb) &&
    (isCapitalAt(line.text, begin) || line.folded.startsWith("các ", begin));
  if (isGiven && !isThing && !isObject) return null;
  // "Nhiệm vụ (2) giao Sở Tài chính, nhiệm vụ (3) giao Sở Nội vụ.": no verb has to follow.
  if (isObject && ENDS_GIVEN.test(after)) return { list, workFrom: null };
  const does =
    DOES.exec(after) ??
    (isVerbAt(line, list.end + 1) && !MAKES.test(after) && ENDS_SOON.test(after)
      ? / /u.exec(after)
      : isHolder(line, begin) && SIGNS.exec(after));
  const thing = line.folded.slice(from, from + by.index);
  if (IN_DOCUMENT.test(thing) && DRAWS_UP.test(after)) return null;
  if (IS_DOCUMENT.test(thing) && DRAWN_UP.test(after)) return null;
  if (!does || HAS_PREDICATE.test(after)) return null;
  const isEnd = isThing || isGiven || ENDS_SOON.test(after.slice(does[0].length));
  return isEnd ? { list, workFrom: list.end + does[0].length } : null;
}

/** "Họp thôn mỗi quý: | do các trưởng thôn thực hiện": the work is the words before the colon, whatever they begin with. */
function labelledAgents(
  line: TextLine,
  from: number,
  start: number,
  context: RuleContext,
): ClauseUnits | null {
  const clause = line.folded.slice(from);
  const label = BY_AFTER_LABEL.exec(clause);
  if (!label || NO_THING.test(clause)) return null;
  const list = agentsOf(line, from + label.index + label[0].length, context);
  const does = list && CARRIES_OUT.exec(line.folded.slice(list.end));
  if (!list || !does) return null;
  const further = furtherAgents(line, list.end + does[0].length, context);
  return { units: [...list.units, ...further], partners: null, role: null, end: list.end, taskStart: start };
}
const BY_AFTER_LABEL = /(?<=^[^:;]{8,200}): do (?=\S)/u;
const CARRIES_OUT = new RegExp(
  `^,? (?:${LEAD}|${CARRY_OUT}|phụ trách|đảm nhận|đảm nhiệm)(?=[,.;]|$| (?:và|trong|trước|theo|từ) )`,
  "u",
);

const GAP = /^[,;] (?:và )?(?=\S)/u;
const HELPS = new RegExp(`^ (?:cùng )?${COORDINATE}(?: ${CARRY_OUT})?[\\s.;,]*$`, "u");

/** ", Sở Tư pháp phối hợp" at the end; null where the words after the units have to be read for partners. */
function helpersAfter(line: TextLine, at: number, context: RuleContext): readonly UnitRef[] | null {
  const gap = GAP.exec(line.folded.slice(at))?.[0].length ?? 0;
  const list = gap > 0 ? readUnitList(line, at + gap, context) : null;
  return list && HELPS.test(line.folded.slice(list.end)) ? list.units : null;
}

/** The units that do the work of a sentence inside a line: "…. | Kinh phí do Sở Tài chính bố trí."; null for another sentence. */
export function passiveSubject(
  line: TextLine,
  from: number,
  context: RuleContext,
): readonly UnitRef[] | null {
  const at = from + /^ */u.exec(line.text.slice(from))![0].length;
  const isThing = THING.test(line.folded.slice(at, at + LONGEST_THING));
  if (!isThing && !isCapitalAt(line.text, at) && !isAfterPassive(line.folded, at)) return null;
  const length = line.text.slice(at).search(/[;.](?: |$)/u);
  const to = length < 0 ? line.text.length : at + length + 1;
  if (!isThing && !MAY_BE_PASSIVE.test(line.folded.slice(at, to))) return null;
  return passiveUnits.read(clauseOf(line, at, to, context), context)?.units ?? null;
}
const LONGEST_THING = 40;

/** "Điện do Công ty A cung cấp; | nước sạch do Công ty B cung cấp": several things, each with its unit. */
const isAfterPassive = (folded: string, at: number): boolean =>
  folded.startsWith("; ", at - 2) && PASSIVE_BEFORE.test(folded.slice(Math.max(0, at - LONGEST_BEFORE), at));
const PASSIVE_BEFORE = / (?:do|giao) [^;.:]{5,120}; $/u;
const LONGEST_BEFORE = 130;

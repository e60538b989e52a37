import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import type { Role } from "../../../../model/plan.ts";
import { labelAt, type PlacedLabel } from "../../../lexicon/label-grammar.ts";
import { COORDINATE, LEAD, TASK_ROLE } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { afterOrder } from "../sentence/order.ts";
import { partnersIn } from "../sentence/role.ts";
import { subjectAt } from "../sentence/subject.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import { bearersAt } from "../subjects/bearers-at.ts";
import { givesDuty } from "../subjects/duty-sentence.ts";

const CLAUSE_END = regex.g`(?:[;.]|,(?: và)?) (?=\p{L})`;
const LEADS = new RegExp(`^,? ?(?:là (?:cơ quan|đơn vị) |chịu trách nhiệm )?${LEAD}`, "u");
const HELPS = new RegExp(`^,? ?${COORDINATE}`, "u");
export const LABEL_SENTENCE_RULE = "assignment/labels/label-sentence";

/**
 * The units of a sentence after a label: "Cơ quan thực hiện: Sở A chủ trì, tham mưu …; Sở B và các sở phối hợp". The first
 * subject has the role of its verb or of the label. The other subjects lead if the sentence says so, else they are partners.
 */
export function sentenceUnits(line: TextLine, label: PlacedLabel, context: RuleContext): LabelledUnits[] {
  const found: LabelledUnits[] = [];
  const put = (role: Role, units: LabelledUnits["units"], start: number, end: number) =>
    units.length > 0 &&
    found.push({ role, units, span: spanIn(line, start, end), rule: LABEL_SENTENCE_RULE });
  const clauses = subjectsFrom(line, label.end, context);
  clauses.forEach(({ start, list }, i) => {
    const to = clauses[i + 1]?.start ?? line.text.length;
    const verbs = line.folded.slice(list.end, to);
    const partners = partnersIn(line, list.end, to, context);
    // "Cơ quan chủ trì: Sở A, phối hợp với Sở B": the label says that Sở A leads.
    const isLabels = i === 0 && partners.length > 0 && !LEADS.test(verbs);
    const works = i > 0 && hasOwnWork(line, start, list.end);
    const role = roleOfSubject(verbs, i === 0 ? label.role : works ? "member" : "coordinate");
    put(isLabels ? label.role : role, list.units, start, works ? to : list.end);
    put("coordinate", partners, start, to);
  });
  return found;
}

/**
 * True if a subject after a semicolon or a full stop has its own verb: "Sở A chủ trì …; | các sở chủ động tổ chức triển khai …". Such
 * units carry the task out; other later subjects are partners.
 */
function hasOwnWork(line: TextLine, start: number, end: number): boolean {
  if (!/[;.] $/u.test(line.text.slice(0, start)) || ONLY_HELPS.test(line.folded.slice(end))) return false;
  const verb = end + 1 + (MANNER.exec(line.folded.slice(end + 1))?.[0].length ?? 0);
  return line.text[end] === " " && (taskVerbAt(line.folded, verb) || isVerbAt(line, verb));
}
const MANNER =
  /^(?:(?:chủ động|tích cực|khẩn trương|trực tiếp|có trách nhiệm|chịu trách nhiệm)(?: và|,)? ){1,3}/u;
const ONLY_HELPS =
  /^(?: (?:chủ động|tích cực|cùng|có trách nhiệm)){0,2} (?:phối hợp|tham gia|hỗ trợ|góp ý|cung cấp|cử|theo dõi|giám sát|đôn đốc|hướng dẫn|kiểm tra|cho ý kiến|đồng hành|liên quan|có liên quan|khác|theo|là|và)(?=[ ,.;]|$)/u;

/** The role that the verbs after a subject state, else `otherwise`. */
const roleOfSubject = (verbs: string, otherwise: Role): Role =>
  LEADS.test(verbs) ? "lead" : HELPS.test(verbs) ? "coordinate" : otherwise;

/** The subjects of the clauses of a sentence. After a comma a subject needs its own verb, because it may be part of a list. */
function subjectsFrom(line: TextLine, from: number, context: RuleContext) {
  const marks = allMatches(CLAUSE_END, line.text.slice(from));
  const starts = [{ start: from, listed: false }].concat(
    marks.map(({ index, 0: mark }) => ({ start: from + index + mark.length, listed: mark.startsWith(",") })),
  );
  let end = from;
  return starts.flatMap(({ start, listed }) => {
    const list = start < end ? null : subjectAt(line, afterOrder(line, start), context);
    if (!list || (listed && !HAS_ROLE.test(line.folded.slice(list.end)))) return [];
    end = list.end;
    return [{ start, list }];
  });
}

const HAS_ROLE = new RegExp(`^ [^,;.]{0,40}${TASK_ROLE}`, "u");

/**
 * The offset of a sentence with a subject and a duty after a label of time or of a product: "Thời hạn nộp hồ sơ: | Các đơn vị gửi
 * hồ sơ …", or of an order after its value: "Thời gian: trong quý II; | giao Sở A theo dõi"; null for other lines. A label directly before
 * a sentence is its topic.
 */
export function sentenceAfterDetail(line: TextLine, from: number, context: RuleContext): number | null {
  const label = labelAt(line.text, line.folded, from);
  if (!label || label.kind === "role") return null;
  if (givesDuty(line, label.end, context)) return label.end;
  const orders = allMatches(ORDER_BEHIND, line.folded.slice(label.end)).slice(0, MOST_ORDERS);
  const order = orders
    .map(({ index, 0: mark }) => label.end + index + mark.length)
    .find((at) => bearersAt(line, at, context) !== null);
  return order ?? (ofMoney(line, from) ? subjectBehind(line, label.end, context) : null);
}

/** "Kinh phí: do ngân sách bảo đảm; | Sở Tài chính tham mưu bố trí": a further clause names who has a duty. */
function subjectBehind(line: TextLine, from: number, context: RuleContext): number | null {
  const starts = allMatches(FURTHER_CLAUSE, line.text.slice(from)).map(
    ({ index, 0: mark }) => from + index + mark.length,
  );
  return starts.slice(0, MOST_ORDERS).find((at) => bearersAt(line, at, context) !== null) ?? null;
}
const FURTHER_CLAUSE = regex.g`[;.] (?=\p{Lu})`;
const ofMoney = ({ folded }: TextLine, from: number): boolean =>
  /^(?:nguồn )?kinh phí/u.test(folded.slice(from));
const ORDER_BEHIND = /[;.,] (?=(?:giao|phân công|đề nghị|yêu cầu) )/gu;
const MOST_ORDERS = 4;

import { regex } from "../../../../language/regex.ts";
import { EVERY } from "../../../lexicon/frequency.ts";
import { COORDINATE, OWN_PART, ROLE_WORD, roleOf } from "../../../lexicon/roles.ts";
import { readOnceIn } from "../../../text/read-once.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { hasTakenPredicate } from "../../../units/ends/sentence-end.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { isInCharge, isStaffPost } from "../../../units/persons/office-holders.ts";
import { readDueDates } from "../../due-date/due-dates.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import { readRoleLabels, withUnmarked } from "./role-label.ts";

export const ROLE_LINE_RULE = "assignment/labels/role-line";

const HELPS = `(?:cùng |tham gia )?${COORDINATE}(?: chặt chẽ)?(?: thực hiện)?|(?:cùng )?(?:tham gia|hỗ trợ)(?: thực hiện| phối hợp)?|cùng (?:thực hiện|làm|dự)`;
/** Carrying out the work that is stated elsewhere: "triển khai thực hiện nhiệm vụ này". */
const CARRIES_OUT = `(?:tổ chức |triển khai )?thực hiện(?: (?:các )?(?:nội dung|nhiệm vụ|công việc)(?: này| trên| nêu trên))?`;
const DOES = `${OWN_PART}|(?:có trách nhiệm |chịu trách nhiệm )?${CARRIES_OUT}|tham mưu|phụ trách|chịu trách nhiệm(?: chính)?|(?:trực tiếp )?(?:làm|lo)(?: chính)?|đảm (?:nhận|nhiệm|trách)|chuẩn bị|triển khai`;
/** "Sở A chủ trì | phối hợp với Sở B", without a comma. */
const THEN_WITH = `${COORDINATE}(?: chặt chẽ)? (?:với|cùng) `;
/** A verb for a role, also after a colon, before punctuation, partners or the end of the line, so that no task follows it. */
const VERB = new RegExp(
  `^(?: ?:| [-–])? (?:(?<helps>${HELPS})|(?<does>${DOES}))(?= ?(?:[;,.]|$)| (?:và )?${THEN_WITH}) ?[;,.]? ?(?:và )?`,
  "u",
);
const ONLY_HELPS = new RegExp(`^,? (?:${HELPS})[ .;,]*$`, "u");
/** True for the words after units that only help with the work stated before: "…; Sở B phối hợp." */
export const onlyHelps = (words: string): boolean => ONLY_HELPS.test(words);

const WITH = new RegExp(
  `^(?:${COORDINATE}(?: chặt chẽ)?(?: (?:với|cùng)(?: với)?)?|(?:có |với )?sự (?:tham gia|${COORDINATE}|hỗ trợ)(?: ${COORDINATE}| hỗ trợ)?(?: của)?) (?=\\S)`,
  "u",
);
/** The end of a list of partners, also with partners in general: ", báo, đài và các đơn vị có liên quan". */
const LAST_PARTNERS =
  /^(?:(?:,|;| và| cùng) ?(?:[^.;:]{1,60}(?:, | và | cùng ))?(?:các |những )?(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân|sở|ngành|ban)[^.;:]{0,40}liên quan)?[ .;,]*$/u;
/** "Sở A chủ trì, phối hợp với | các cơ quan, đơn vị liên quan.": partners in general, who are nobody in particular. */
const ONLY_OTHERS =
  /^(?:các |những )?(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân|sở|ngành|ban)(?:,? (?:và )?(?:cơ quan|đơn vị|địa phương|tổ chức|cá nhân|sở|ban|ngành|cấp|đoàn thể|doanh nghiệp)){0,6}(?: trên địa bàn| (?:của )?tỉnh)?(?: có)? liên quan(?: (?:cùng |triển khai |tổ chức )?thực hiện)?[ .;,]*$/u;
const BY = /^(?:do|giao cho) (?=\S)/u;
/**
 * A line without such a verb before punctuation is excluded by this fast test. It looks back from each punctuation mark,
 * because a line has fewer of them than of words.
 */
const HAS_VERB = new RegExp(
  `[;,.](?<=(?:${HELPS}|${DOES}) ?[;,.])|$(?<=(?:${HELPS}|${DOES}) ?)|(?<=(?:${DOES}) (?:và )?)${THEN_WITH}`,
  "u",
);
const LONGEST = 300;

/**
 * The units of a line that states only units and their roles, like a line of labels; [] for every other line: "Phòng A chủ
 * trì; Chi cục B và Văn phòng Sở cùng thực hiện", "Do Sở A chủ trì. Các cơ quan phối hợp: …". A due date may end it: "Phòng A chủ trì,
 * xong trong quý II".
 */
export const readRoleLine = readOnceIn(roleLineAt);

function roleLineAt(line: TextLine, from: number, context: RuleContext): readonly LabelledUnits[] {
  const found = rolesOnly(line, from, context);
  if (found.length > 0) return found;
  const timed = beforeTime(line, from, context);
  return timed ? rolesOnly(timed, from, context) : [];
}

/** The line up to the due date that ends it; null where none does. */
export function beforeDueDate(line: TextLine, from: number, context: RuleContext): TextLine | null {
  const { text, folded } = line;
  if (text.length - from > LONGEST || !MAY_END_WITH_DATE.test(folded.slice(-LONGEST_DATE))) return null;
  const dates = readDueDates(line, context).filter(({ span }) => span.start > from);
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !/^[ .;,]*$/u.test(text.slice(last!.span.end))) return null;
  const before = text.slice(0, first.span.start).trimEnd();
  return line.upTo(before.length - (DONE_THEN.exec(before)?.[0].length ?? 0));
}
/** "…, Phòng B phối hợp | , thực hiện | từ tháng 5 đến tháng 9": the words before the date have another verb. */
const DONE_THEN = /[,;.] ?(?:tổ chức |triển khai )?thực hiện(?: xong)?$/iu;
const MAY_END_WITH_DATE = /\d|quý|tháng|năm/u;
const LONGEST_DATE = 30;

/** The line up to when or how often its work is done, which ends it: "…; Phòng A | , hằng tháng." */
function beforeFrequency(line: TextLine): TextLine | null {
  const at = line.folded.slice(-LONGEST_FREQUENCY).search(FREQUENCY);
  return at < 0 ? null : line.upTo(Math.max(0, line.text.length - LONGEST_FREQUENCY) + at);
}
const LONGEST_FREQUENCY = 40;
const FREQUENCY = new RegExp(
  `[,;] (?:(?:thực hiện|triển khai|hoàn thành) )?(?:thường xuyên|liên tục|cả năm|trong năm(?: \\d{4})?|(?:định kỳ )?${EVERY} (?:tuần|tháng|quý|năm)|(?:định kỳ )?theo (?:tiến độ|lộ trình))[ .;]*$`,
  "u",
);

/** The line up to the due date or the frequency that ends it; null where none does. */
export const beforeTime = (line: TextLine, from: number, context: RuleContext): TextLine | null =>
  beforeDueDate(line, from, context) ?? beforeFrequency(line);

/**
 * The units that an order before a due date gives the work stated before: "Giao | Sở Y tế | hoàn thành trong quý II." `gives`: it needs no
 * date, "Phân công | Sở Y tế."
 */
export function readBareOrder(
  line: TextLine,
  from: number,
  context: RuleContext,
  gives: boolean,
): LabelledUnits[] {
  const order = beforeDueDate(line, from, context) ?? (gives ? line : null);
  const list = order && readUnitList(order, from, context);
  if (!list || list.units.length === 0 || !ENDS.test(order.text.slice(list.end))) return [];
  const span = spanIn(line, list.start, list.end);
  return [{ role: "member", units: list.units, span, rule: ROLE_LINE_RULE }];
}

const ENDS = /^[ .;,]{0,4}$/u;

function rolesOnly(line: TextLine, from: number, context: RuleContext): LabelledUnits[] {
  if (line.text.length - from > LONGEST || !HAS_VERB.test(line.folded.slice(from))) return [];
  const found: LabelledUnits[] = [];
  const end = line.text.trimEnd().length;
  const isItem = NUMBER_OR_LETTER.test(line.text.slice(0, from));
  let at = from + (BY.exec(line.folded.slice(from, from + 12))?.[0].length ?? 0);
  while (at < end) {
    const labelled = found.length > 0 ? readRoleLabels(line, at, context) : [];
    if (labelled.length > 0) return goesOn(line, labelled) ? [] : [...found, ...labelled];
    const helped = found.length > 0 ? WITH.exec(line.folded.slice(at)) : null;
    const from = at + (helped?.[0].length ?? 0);
    if (helped && ONLY_OTHERS.test(line.folded.slice(from))) return withUnmarked(line, found);
    const list = unitsBeforeVerb(line, from, context) ?? staffPost(line, from);
    if (!list || list.units.length === 0 || line.folded.endsWith(" việc", list.end)) return [];
    const verb = VERB.exec(line.folded.slice(list.end));
    if (!verb && !(helped && LAST_PARTNERS.test(line.folded.slice(list.end)))) return [];
    if (helped && isBeforeTask(line, list)) return [];
    const { helps, does } = verb?.groups ?? {};
    if (does !== undefined && isItem && ORGANISES.test(does)) return [];
    const role = helps || helped ? "coordinate" : roleOf(roleWordIn(does!));
    found.push({ role, units: list.units, span: spanIn(line, at, list.end), rule: ROLE_LINE_RULE });
    at = verb ? list.end + verb[0].length : end;
  }
  return withUnmarked(line, found);
}

const NUMBER_OR_LETTER = regex`[\p{L}\p{N}]`;
/** In a numbered item these words may be about the whole plan: "1. Trưởng các phòng | tổ chức thực hiện." */
const ORGANISES = /^(?:có trách nhiệm |chịu trách nhiệm (?=t)|tổ chức |triển khai )/u;

const BEFORE_ROLE = new RegExp(` (?:${HELPS}|${DOES})(?= ?[;,.]|$)`, "u");

/** The units at an offset, up to the word for their role if their name was read beyond it: "Phòng Kinh tế | lo chính". */
function unitsBeforeVerb(line: TextLine, start: number, context: RuleContext): UnitList | null {
  const list = readUnitList(line, start, context);
  const verb = start + (BEFORE_ROLE.exec(line.folded.slice(start, start + LONGEST_POST))?.index ?? Infinity);
  if (!list || list.end <= verb) return list;
  const cut = readUnitList(line.upTo(verb), start, context);
  return cut?.end === verb ? cut : list;
}

/** "Công chức Tư pháp - Hộ tịch | chủ trì": a post of a staff before a word for its role. */
function staffPost(
  { text, folded }: TextLine,
  start: number,
): Pick<UnitList, "units" | "end" | "start"> | null {
  const length = BEFORE_ROLE.exec(folded.slice(start, start + LONGEST_POST))?.index ?? 0;
  const name = text.slice(start, start + length);
  if (!isStaffPost(name) && !isInCharge(folded.slice(start, start + length))) return null;
  return { units: [{ name, unitId: null, group: false }], start, end: start + length };
}
const LONGEST_POST = 120;

/** "phối hợp với | Sở B", also without the preposition. */
const WITH_PARTNERS = new RegExp(
  `^,? (?:(?:chủ động|có trách nhiệm) )?${COORDINATE}(?: chặt chẽ)?(?: (?:với|cùng)(?: với)?)? (?=\\S)`,
  "u",
);
const ENDS_LINE =
  /^(?: (?:và )?(?:các )?(?:cơ quan|đơn vị)(?:,? (?:cơ quan|đơn vị|cá nhân))?(?: có)? liên quan)?(?: (?:cùng |triển khai |tổ chức )?thực hiện)?[ .;,]*$/u;

/** A line "Phòng A phối hợp với B, C." below a task without a unit: who does it and who helps; [] for every other line. */
export function bearerWithPartners(line: TextLine, from: number, context: RuleContext): LabelledUnits[] {
  if (line.text.length - from > LONGEST || !line.folded.includes(` ${COORDINATE} `, from)) return [];
  const bearer = readUnitList(line, from, context);
  if (!bearer || bearer.units.length === 0) return [];
  const joint = WITH_PARTNERS.exec(line.folded.slice(bearer.end))?.[0].length;
  if (joint === undefined) return [];
  const partners = readUnitList(line, bearer.end + joint, context);
  if (!partners || hasTakenTask(line, partners) || !ENDS_LINE.test(line.folded.slice(partners.end)))
    return [];
  return [
    { role: "member", units: bearer.units, span: spanIn(line, from, bearer.end), rule: ROLE_LINE_RULE },
    {
      role: "coordinate",
      units: partners.units,
      span: spanIn(line, from, partners.end),
      rule: ROLE_LINE_RULE,
    },
  ];
}

/** As below, also for a name that no catalogue knows: "phối hợp với Đội Quản lý đô thị | kiểm tra vỉa hè". */
function hasTakenTask(line: TextLine, { units, end }: UnitList): boolean {
  const last = units.at(-1);
  if (!last || last.unitId !== null) return false;
  const start = end - last.name.length;
  return line.text.startsWith(last.name, start) && hasTakenPredicate(line, start, end);
}

/** "…, phối hợp với Đoàn Thanh niên và các thôn | tuần tra đêm.": the last name includes the task. */
function isBeforeTask(line: TextLine, { units, end }: UnitList): boolean {
  const last = units.at(-1);
  if (!last) return false;
  const start = end - last.name.length;
  return last.group && line.text.startsWith(last.name, start) && hasTakenPredicate(line, start, end);
}

/** True where a sentence follows the units: "Sở A chủ trì, phối hợp với các đơn vị: Sở B; Sở C. | Tổ chức khám sức khỏe." */
const goesOn = (line: TextLine, labelled: readonly LabelledUnits[]): boolean =>
  FURTHER_SENTENCE.test(line.text.slice(labelled.at(-1)!.span.end));
const FURTHER_SENTENCE = regex`^\. \p{Lu}\p{Ll}*(?: [\p{L}\d,]+){2,}`;

/** The word for a role in a phrase: "là cơ quan đầu mối" → "đầu mối". */
const roleWordIn = (words: string) => new RegExp(ROLE_WORD, "u").exec(words)?.[0] ?? words;

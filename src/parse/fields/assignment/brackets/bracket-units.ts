import { isCapitalAt } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import type { Role, UnitRef } from "../../../../model/plan.ts";
import { UNIT_NOUN } from "../../../lexicon/bodies.ts";
import { BOUND_WORD } from "../../../lexicon/due-bounds.ts";
import { EACH } from "../../../lexicon/frequency.ts";
import { labelAt } from "../../../lexicon/label-grammar.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import {
  ADVISE,
  CARRY_OUT,
  COORDINATE,
  FOCAL,
  IN_CHARGE,
  LEAD,
  RESPONSIBLE,
  roleOf,
} from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { readUnitField } from "../../../units/field/unit-field.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { isPlaceName } from "../../../units/one-unit/bare-places.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { readMarkedUnits } from "../labels/role-label.ts";
import { readVerbClauses } from "../labels/verb-clauses.ts";
import { unitsOfDuty } from "../shared/duty-phrase.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import { isExplained } from "./bracket-explains.ts";
import {
  companiesBeforeVerb,
  endBeforePlace,
  onlyCompanies,
  wordsBeforeVerb,
} from "./bracketed-companies.ts";

// Who does the work that precedes a bracket, by the words in it: a label, a verb, clauses or only names.

/** When the task is due, after its unit: "; thường xuyên", ", hoàn thành trong quý III", " - quý III", ", 12/2026". */
export const TIME = `(?:(?:tổ chức |triển khai )?thực hiện|trình|báo cáo|áp dụng) (?:xong )?(?:từ|trong|trước|vào|chậm nhất|${EACH})|hoàn thành|xong|thường xuyên|thời gian|thời hạn|(?:từ )?(?:quý|tháng|ngày)|năm|mỗi (?:năm|quý|tháng)|${EACH}|${BOUND_WORD.source}|(?:\\d{1,2} ?/ ?)?\\d{1,2} ?/ ?20\\d{2}`;
export const WHEN_SOURCE = `(?: ?[;,]| [-–]) (?:${TIME})(?!\\p{L})`;
const DOES = regex`^(?: là đơn vị| là cơ quan| đồng| cùng)? ?(?<part>${LEAD}|(?:làm )?${FOCAL}|${CARRY_OUT}|${ADVISE}|${IN_CHARGE}|đảm (?:nhiệm|nhận|trách)|${RESPONSIBLE}|theo dõi(?= chung| chính|[,;.)]|$)|${COORDINATE})(?!\p{L})`;
const LABEL = new RegExp(
  `^(?:(?:${UNIT_NOUN}) ?: ?(?=\\S)|(?:(?:${UNIT_NOUN})(?: được giao)? )?(?<part>${LEAD}|${CARRY_OUT}|${FOCAL}|${IN_CHARGE}|(?:giao|phân công)(?: nhiệm vụ)?(?: cho)?)(?: ${CARRY_OUT})? ?: ?)`,
  "u",
);
/** "(chỉ số | do | Sở A làm đầu mối)" */
const GIVEN = new RegExp(
  `^(?:(?:chỉ số|nội dung|lĩnh vực|nhóm|tiêu chí|phần)(?: này)? )?(?:${ASSIGN}|do|đề nghị) `,
  "u",
);
const ASSIGNED = new RegExp(`^(?:${ASSIGN})(?: cho)? `, "u");
const AND_PARTNERS = new RegExp(
  `^(?: ?\\([^()]{1,80}\\)| ${LEAD}(?: ${CARRY_OUT})?)?[ ,;.(–-]{0,3}(?:và )?(?:(?:${UNIT_NOUN}) )?(?:(?:có |với )?sự (?:${COORDINATE}|tham gia|hỗ trợ)(?: [^ .;,()]{1,8}){0,2} của|${COORDINATE}(?: ${CARRY_OUT})?(?: cùng| chặt chẽ)?(?: với)?|(?:cùng )?(?:tham gia|hỗ trợ)(?: ${CARRY_OUT})?(?= ?:)) ?:? ?`,
  "u",
);
const WITH = new RegExp(
  `^,? ?${COORDINATE}(?: ${CARRY_OUT})?(?: chặt chẽ)?(?<with> (?:với|cùng))? (?=\\S)`,
  "u",
);
const HELPS = new RegExp(
  `^ (?:(?:cùng )?(?:${COORDINATE}|hướng dẫn|đôn đốc|kiểm tra|giám sát|hỗ trợ|giúp|góp ý|tham gia)|cùng (?:${CARRY_OUT}|làm|rà soát))(?=[ ,;.]|$)`,
  "u",
);

export interface BracketUnits {
  readonly units: readonly UnitRef[];
  readonly role: Role;
  readonly end: number;
}

/** "Chủ trì: Sở Y tế". */
export function byLabel(line: TextLine, at: number, context: RuleContext): BracketUnits | null {
  const duty = LABEL.exec(line.folded.slice(at));
  const label = duty ? null : labelAt(line.text, line.folded, at);
  if (!duty && label?.kind !== "role") return null;
  const named = namesAfterLabel(line, duty ? at + duty[0].length : label!.end, context);
  if (!named || named.units.length === 0) return null;
  return { units: named.units, role: duty ? roleOf(duty.groups!.part ?? "") : label!.role, end: named.end };
}

/** The units between a label and the next semicolon: a list, or names only ("VNPT Lào Cai, | MobiFone tỉnh Lào Cai"). */
function namesAfterLabel(
  line: TextLine,
  from: number,
  context: RuleContext,
): Pick<BracketUnits, "units" | "end"> | null {
  const list = readUnitList(line, from, context);
  const next = line.text.indexOf(";", from);
  const value = next < 0 ? line : line.upTo(next);
  const first = readUnitList(value, from, context);
  const field = readUnitField(value.asUnits(), { from, first, mayBeSentence: true }, context);
  return field.isWhole && field.units.length > (list?.units.length ?? 0) ? field : list;
}

/** "Sở A chủ trì; Sở B lập dự toán; Sở C phối hợp", "Sở A lập dự toán, Sở B mua sắm": clauses, each with its units and their verb. */
export function byClauses(line: TextLine, at: number, context: RuleContext) {
  const words = line.text.slice(at);
  const isDivided = words.includes("; ") || CHAIN.test(words);
  if (!isDivided && !COMMA_BEFORE_NAME.test(words)) return null;
  const clauses = readVerbClauses(line, at, context);
  // After a comma a name in a small letter may be an object of the clause before.
  const isName = ({ span }: LabelledUnits) => isCapitalAt(line.text, span.start);
  if (!isDivided && !(clauses.every(isName) && clauses.every(({ role }) => role === "member"))) return null;
  const works = clauses.filter(({ role }) => role !== "coordinate");
  if (works.length === 0) return null;
  const partners = clauses.filter(({ role }) => role === "coordinate");
  return {
    units: works.flatMap(({ units }) => units),
    partners: partners.flatMap(({ units }) => units),
    role: works[0]!.role,
  };
}

const COMMA_BEFORE_NAME = regex`, \p{Lu}`;
const CHAIN = / (?:→|⇒|=>) /u;

/** "(Sở Y tế (chủ trì), Sở Nội vụ (phối hợp))": each unit with its own bracket. */
export function byMarks(line: TextLine, at: number, context: RuleContext) {
  const marked = readMarkedUnits(line, readUnitList(line, at, context), context);
  const isHelp = ({ role }: LabelledUnits) => role === "coordinate";
  const lead = marked.find((one) => !isHelp(one));
  const after = lead && line.folded.slice(marked.at(-1)!.span.end);
  if (!lead || !(/^[ .;,]*$/u.test(after!) || WHEN.test(`, ${after!.trimStart()}`))) return null;
  const namesOf = (some: readonly LabelledUnits[]) => some.flatMap(({ units }) => units);
  return {
    units: namesOf(marked.filter((one) => !isHelp(one))),
    partners: namesOf(marked.filter(isHelp)),
    role: lead.role,
  };
}

/** "giao Sở Y tế chủ trì". */
export function byVerb(line: TextLine, at: number, context: RuleContext): BracketUnits | null {
  const start = at + (GIVEN.exec(line.folded.slice(at))?.[0].length ?? 0);
  const named = readUnitList(line, start, context) ?? companiesBeforeVerb(line, start, context);
  const isFollowed = named !== null && DOES.test(line.folded.slice(named.end));
  const list = isFollowed ? named : (wordsBeforeVerb(line, start, context) ?? named);
  if (!list || list.units.length === 0) return null;
  const verb = DOES.exec(line.folded.slice(list.end));
  if (!verb)
    return prepares(line, list) ? { units: list.units, role: "member", end: line.text.length } : null;
  // "Sở A, Sở B; Sở C | phối hợp": who helps is after the mark.
  const helps = HELPS.test(line.folded.slice(list.end));
  if (helps && line.text.slice(start, list.end).includes("; ")) return null;
  // "Sở Y tế phối hợp với Sở Tài chính", "Sở Y tế phối hợp Sở Tài chính": the first unit does the work.
  if (helpsOthers(line, list.end, context)) return { units: list.units, role: "member", end: list.end };
  return { units: list.units, role: roleOf(verb.groups!.part!), end: list.end + verb[0].length };
}

/** True for "phối hợp" before the units that help. */
function helpsOthers(line: TextLine, at: number, context: RuleContext): boolean {
  const joint = WITH.exec(line.folded.slice(at));
  if (!joint) return false;
  if (joint.groups!.with !== undefined) return true;
  const from = at + joint[0].length;
  const list = readUnitList(line, from, context);
  return list?.start === from && list.units.length > 0;
}

/** "Thông qua báo cáo quý I (Phòng A | chuẩn bị tài liệu)", "Nghe báo cáo tiến độ (Sở A | báo cáo)": not the source "(Sở A báo cáo)". */
const prepares = ({ folded }: TextLine, { units, end }: Pick<BracketUnits, "units" | "end">): boolean =>
  units.every((unit) => isKnownUnit(unit) || namesBody(unit)) &&
  (PREPARES.test(folded.slice(end)) || (REPORTS.test(folded.slice(end)) && ON_AGENDA.test(folded)));
const PREPARES =
  /^ (?:chuẩn bị|trình bày|soạn thảo|biên soạn|dự thảo|đôn đốc)(?: (?!ngày )[^.;:\d]{2,60})?$/u;
const REPORTS = /^ báo cáo$/u;
const ON_AGENDA =
  /^(?:[-+•*] |\d{1,2}(?:\.\d{1,2}){0,2}[.)] |[a-zđ]\) )?(?:thông qua|thảo luận|nghe|xem xét|cho ý kiến) /u;

const WHEN = regex`^${WHEN_SOURCE}`;

const LONGEST_NOUN = 30;

/** "Rút ngắn thời gian giải quyết (Sở Y tế, Sở Tài chính)": only names, and possibly a due date. `isTimed`: there must be one. */
export function byName(
  line: TextLine,
  at: number,
  context: RuleContext,
  must: { readonly isTimed: boolean } = { isTimed: false },
): BracketUnits | null {
  const owners = unitsOfDuty(line, at, context);
  if (owners) return { units: owners, role: "member", end: line.text.length };
  const start = at + (ASSIGNED.exec(line.folded.slice(at, at + LONGEST_NOUN))?.[0].length ?? 0);
  const names = withoutHelpers(line, start, context);
  const list = readUnitList(names, start, context) ?? onlyCompanies(names, start, context);
  if (!list || list.units.length === 0) return null;
  // "Di dời sang Cụm công nghiệp A (phường B)": where the work is.
  if (list.units.every(({ name }) => isPlaceName(name))) return null;
  const isTimed = WHEN.test(line.folded.slice(list.end));
  const before = line.folded.slice(Math.max(0, at - 80), at - 1).trimEnd();
  const inside = line.folded.slice(start, start + LONGEST_NOUN);
  if (!isTimed && (must.isTimed || list.end < endBeforePlace(names) || isExplained(before, inside, context)))
    return null;
  return { units: list.units, role: "member", end: list.end };
}

const COMMA_BEFORE_HELP = new RegExp(
  `, (?:${COORDINATE}|(?:có |với )?sự (?:${COORDINATE}|tham gia|hỗ trợ)) `,
  "u",
);

/** The line up to the units of a bracket that only help: "(UBND các xã | ; Phòng Nội vụ hướng dẫn)", "(Sở Y tế | , phối hợp Sở Nội vụ)". */
function withoutHelpers(line: TextLine, at: number, context: RuleContext): TextLine {
  const comma = line.folded.slice(at).search(COMMA_BEFORE_HELP);
  if (comma >= 0 && AND_PARTNERS.test(line.folded.slice(at + comma))) return line.upTo(at + comma);
  const mark = line.text.indexOf("; ", at);
  if (mark < 0) return line;
  if (AND_PARTNERS.test(line.folded.slice(mark))) return line.upTo(mark);
  const list = readUnitList(line, mark + 2, context);
  return list && HELPS.test(line.folded.slice(list.end)) ? line.upTo(mark) : line;
}

/**
 * The partners after the units of a bracket: ", Sở Nội vụ phối hợp", "; phối hợp: Sở Nội vụ", ", phối hợp với Sở Nội vụ". Who is named last
 * without a role beside units that lead ("; Sở Nội vụ, Sở Tư pháp)") takes part.
 */
export function partnersAfter(
  line: TextLine,
  { end: at, role }: Pick<BracketUnits, "end" | "role">,
  context: RuleContext,
): readonly UnitRef[] {
  const partners = AND_PARTNERS.exec(line.folded.slice(at));
  if (partners) return namesAfterLabel(line, at + partners[0].length, context)?.units ?? [];
  const gap = /^[ ,;.]{1,3}(?:và )?/u.exec(line.folded.slice(at))?.[0].length ?? 0;
  const list = gap > 0 ? readUnitList(line, at + gap, context) : null;
  if (!list) return [];
  const isLast = role === "lead" && line.text.slice(list.end).trim() === "";
  return isLast || HELPS.test(line.folded.slice(list.end)) ? list.units : [];
}

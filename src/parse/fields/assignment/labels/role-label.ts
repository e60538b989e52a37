import { isCapitalAt } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { Role, UnitRef } from "../../../../model/plan.ts";
import { labelAt, labelsFrom, type PlacedLabel } from "../../../lexicon/label-grammar.ts";
import { CARRY_OUT, COORDINATE, ROLE_WORD, roleOf } from "../../../lexicon/roles.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { staffNameAt } from "../../../units/field/staff-names.ts";
import { readUnitField, type UnitField } from "../../../units/field/unit-field.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { readOfficeHolders } from "../../../units/persons/office-holders.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import { everybodyIn } from "../subjects/everybody.ts";
import { withAdded } from "./added-units.ts";
import { sentenceUnits } from "./label-sentence.ts";
import { namesOfValue, namesWithClauses } from "./label-value.ts";

export const ROLE_LABEL_RULE = "assignment/labels/role-label";

/** The labels of a line from an offset on; see `label-grammar.ts`. */
export const labelsOfLine = (line: TextLine, from: number): readonly PlacedLabel[] =>
  labelsFrom(line.text, line.folded, from);

/**
 * The labels that a line with role labels consists of; empty where it does not begin with a label or has no role label. It may
 * begin with another one: "Thời hạn: quý II. Đơn vị thực hiện: …".
 */
export function roleLabelsAt(line: TextLine, from: number): readonly PlacedLabel[] {
  const first = labelAt(line.text, line.folded, from);
  if (!first) return [];
  const labels = labelsOfLine(line, from);
  return first.kind === "role" || labels.some(({ kind, firm }) => kind === "role" && firm) ? labels : [];
}

/**
 * The labels with units that a line consists of; empty where it does not begin with one. After a label come names, names with
 * their roles, or a sentence. `mayBeTask`: a sentence after a label such as "Phân công:" states the task itself, so it is
 * left out.
 */
export function readRoleLabels(
  line: TextLine,
  from: number,
  context: RuleContext,
  mayBeTask = true,
): LabelledUnits[] {
  return unitsAfterLabels(line, roleLabelsAt(line, from), context, mayBeTask);
}

/** The units after role labels of a line. */
export function unitsAfterLabels(
  line: TextLine,
  labels: readonly PlacedLabel[],
  context: RuleContext,
  mayBeTask: boolean,
): LabelledUnits[] {
  const found: LabelledUnits[] = [];
  labels.forEach((label, i) => {
    if (label.kind !== "role") return;
    const value = line.upTo(endOfValue(line, labels[i + 1]));
    const words = value.folded.slice(label.end);
    const rest = UNDER.exec(words) ?? TIME_AT_END.exec(words);
    const cut = rest ? value.upTo(label.end + rest.index) : value;
    const asked = ASKED.exec(words)?.[0].length ?? 0;
    const named = unitsBehind(cut, { ...label, end: label.end + asked }, context, mayBeTask);
    pushAll(found, label.ofRest ? named.map((one) => ({ ...one, ofRest: true })) : named);
  });
  return found;
}

/** "Thực hiện: VNPT tỉnh, Viettel tỉnh|, dưới sự điều phối của Sở A": who leads them. */
const UNDER =
  /,? dưới sự (?:chỉ đạo|điều phối|hướng dẫn|giám sát|chủ trì|điều hành|quản lý|hỗ trợ)(?:,? (?:và )?(?:trực tiếp|chỉ đạo|hướng dẫn|giám sát)){0,2} của /u;

/** "Hỗ trợ: đề nghị | Công an tỉnh" */
const ASKED = /^ ?(?:trân trọng )?(?:đề nghị|kính mời|mời) (?=\S)/u;

/** "Thực hiện: Phòng Quản lý du lịch|, quý II/2026." */
const TIME_AT_END =
  /,? (?:trong |vào |từ |dự kiến )?(?:quý|tháng) (?:\d{1,2}|i{1,3}|iv)(?: ?\/ ?\d{4}| năm \d{4})?[\s.;]*$/u;

/** Offset after the value of a label: at the punctuation before the next label, or at the end of the line. */
function endOfValue(line: TextLine, next: PlacedLabel | undefined): number {
  if (!next) return line.text.length;
  let end = next.start;
  while (end > 0 && " ;.,(-–+•".includes(line.text[end - 1]!)) end -= 1;
  return end;
}

function unitsBehind(
  cut: TextLine,
  label: PlacedLabel,
  context: RuleContext,
  mayBeTask: boolean,
): LabelledUnits[] {
  const helped = label.role === "coordinate" ? null : helpersAtEnd(cut, label.end, context);
  if (helped) {
    const bearers = unitsBehind(cut.upTo(helped.mark), label, context, mayBeTask);
    if (bearers.length > 0) return [...bearers, helped.named];
  }
  const holders = label.firm ? readOfficeHolders(cut, label.end, cut.text.length) : null;
  if (holders) {
    const span = spanIn(cut, label.start, cut.text.trimEnd().length);
    return [{ role: label.role, units: holders, span, rule: ROLE_LABEL_RULE }];
  }
  const list = readUnitList(cut, label.end, context);
  const isFirst = list !== null && /^ ?$/u.test(cut.text.slice(label.end, list.start));
  const clauses = label.firm && !isFirst ? namesWithClauses(cut, label.end, context) : null;
  if (clauses) {
    const span = spanIn(cut, label.start, cut.text.trimEnd().length);
    return [{ role: label.role, units: clauses, span, rule: ROLE_LABEL_RULE }];
  }
  const every = list?.units.length || label.role === "coordinate" ? null : everybodyIn(cut, label.end);
  if (every) {
    const span = spanIn(cut, label.start, every.end);
    return [{ role: label.role, units: every.units, span, rule: ROLE_LABEL_RULE }];
  }
  if (list) {
    const withVerbs = readUnitsWithVerbs(cut, list, context);
    if (withVerbs.length > 0) return withVerbs;
  }
  const added = list && withAdded(cut, list, context);
  if (added) {
    const span = spanIn(cut, label.start, added.end);
    return [{ role: label.role, units: added.units, span, rule: ROLE_LABEL_RULE }];
  }
  const isSentence = !list || regex`^,? \p{Ll}`.test(cut.text.slice(list.end));
  const whole = wholeField(cut, label.end, list, context);
  const field = label.firm || (whole && areBodies(whole.units)) ? whole : null;
  if (isSentence && !field) {
    const names = label.firm ? namesOfValue(cut, label.end, context) : null;
    const span = spanIn(cut, label.start, cut.text.trimEnd().length);
    if (names && names.length > 0) return [{ role: label.role, units: names, span, rule: ROLE_LABEL_RULE }];
    return label.firm || !mayBeTask ? sentenceUnits(cut, label, context) : [];
  }
  const marked = readMarkedUnits(cut, list, context);
  if (marked.length > 0) return marked;
  const { units: all, end } = field ?? list!;
  const span = spanIn(cut, label.start, end);
  const named = (role: Role, units: readonly UnitRef[]) => ({ role, units, span, rule: ROLE_LABEL_RULE });
  const [first, ...others] = all;
  // The first of the units after "Cơ quan chủ trì, phối hợp:" leads.
  if (label.shared && first && others.length > 0)
    return [named(label.role, [first]), named("coordinate", others)];
  return [named(label.role, all)];
}

/** "Phòng Quản lý đầu tư; | Văn phòng | hỗ trợ kỹ thuật.": who only helps, after the last semicolon of a value; null without one. */
function helpersAtEnd(line: TextLine, from: number, context: RuleContext) {
  const mark = line.text.lastIndexOf("; ");
  if (mark < from) return null;
  const start = mark + "; ".length;
  const list = readUnitList(line, start, context);
  if (!list?.units.length || list.start !== start || !HELPS_WITH.test(line.folded.slice(list.end)))
    return null;
  const span = spanIn(line, start, list.end);
  const named: LabelledUnits = { role: "coordinate", units: list.units, span, rule: ROLE_LABEL_RULE };
  return { mark, named };
}
const HELPS_WITH =
  /^ (?:hỗ trợ|giúp|tham gia|cùng tham gia|tạo điều kiện|cử (?:người|cán bộ|công chức|đại diện|thành viên)|cung cấp (?:số liệu|thông tin|tài liệu|hồ sơ))(?: [^.;:]{2,80})?[.\s]*$/u;

/** Names of bodies, among which a company may have only its own: "Viettel tỉnh, MobiFone tỉnh". */
function areBodies(units: readonly UnitRef[]): boolean {
  const isBody = (unit: UnitRef) => isKnownUnit(unit) || namesBody(unit);
  return units.some(isBody) && units.every((unit) => isBody(unit) || isCapitalAt(unit.name, 0));
}

/** The units of a label's value that consists of names, known or not; null where it has other words. */
function wholeField(
  line: TextLine,
  from: number,
  first: UnitList | null,
  context: RuleContext,
): UnitField | null {
  const field = readUnitField(line.asUnits(), { from, first, mayBeSentence: true }, context);
  return field.isWhole && field.units.length > 0 && field.end > (first?.end ?? from) ? field : null;
}

const PART = new RegExp(
  `^ (?:(?:là )?(?:cơ quan|đơn vị) |làm )?(?<role>${ROLE_WORD})(?: ${ROLE_WORD})?(?: ${CARRY_OUT})?(?=[;,.]|$)[;,.]? ?(?:và )?`,
  "u",
);
/** "Sở Tư pháp chủ trì | Sở Nội vụ phối hợp": the lines of a cell, without a mark between. */
const LINE = new RegExp(`^ (?<role>${ROLE_WORD})(?: ${CARRY_OUT})? (?=\\S)`, "u");
function partAt({ text, folded }: TextLine, at: number): RegExpExecArray | null {
  const line = LINE.exec(folded.slice(at));
  return line && isCapitalAt(text, at + line[0].length) ? line : PART.exec(folded.slice(at));
}
const HELPED = new RegExp(`^${COORDINATE}(?: chặt chẽ)? (?:(?:với|cùng) )?(?=\\S)`, "u");
const CONTINUES = new RegExp(`^ ?(?:${ROLE_WORD}|${CARRY_OUT}|[\\s.;,]|$)`, "u");

/** "Sở Tư pháp chủ trì; | Sở Nội vụ", "…; | Sở Nội vụ (mục 2)" : units without a role after the unit that leads help it. */
const LAST = /^(?: ?\([^()]{1,40}\))?[\s.;,]{0,4}$/u;
const leads = (found: readonly LabelledUnits[]) => found.some(({ role }) => role === "lead");

/** "Sở Tư pháp chủ trì; Sở Nội vụ phối hợp", "Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ": only units and their roles. */
export function readUnitsWithVerbs(line: TextLine, first: UnitList, context: RuleContext): LabelledUnits[] {
  const found: LabelledUnits[] = [];
  let at = first.start;
  while (at < line.text.length) {
    const helped = found.length > 0 ? HELPED.exec(line.folded.slice(at)) : null;
    const from = at + (helped?.[0].length ?? 0);
    const list =
      found.length === 0 ? first : (readUnitList(line, from, context) ?? staffNameAt(line, from, context));
    const part = helped ? null : list && partAt(line, list.end);
    if (list && !helped && !part && leads(found) && LAST.test(line.text.slice(list.end))) {
      const span = spanIn(line, list.start, list.end);
      return [...found, { role: "coordinate", units: list.units, span, rule: ROLE_LABEL_RULE }];
    }
    if (!list || (!helped && !part)) break;
    const word = part?.groups?.role ?? COORDINATE;
    const role = roleOf(word);
    at = list.end + (part?.[0].length ?? 0);
    found.push({ role, units: list.units, span: spanIn(line, list.start, list.end), rule: ROLE_LABEL_RULE });
  }
  const rest = line.folded.slice(found.at(-1)?.span.end ?? at);
  // With other words it is a sentence about the task.
  return CONTINUES.test(rest) && at >= line.text.trimEnd().length
    ? withUnmarked(line, found, unitsAfterLastMark(line, found, context))
    : [];
}

/** The number of units after the last semicolon of the only part. */
function unitsAfterLastMark(line: TextLine, found: readonly LabelledUnits[], context: RuleContext): number {
  const span = found[0]?.span;
  const mark = span ? line.text.slice(span.start, span.end).lastIndexOf("; ") : -1;
  return mark < 0 ? 1 : (readUnitList(line, span!.start + mark + 2, context)?.units.length ?? 1);
}

const MARK = new RegExp(
  `^ ?\\((?:(?:cơ quan|đơn vị|là|làm|là cơ quan|là đơn vị|mời|cùng|đề nghị) )?(?<role>${ROLE_WORD}|${CARRY_OUT})(?: chính| ${CARRY_OUT})?\\)[;,.]? ?(?:và )?`,
  "u",
);

/**
 * "Sở Nội vụ (chủ trì); Sở Tư pháp, Sở Y tế (phối hợp)": the role in a bracket after each unit; empty without one. `first`:
 * the units before the first bracket.
 */
export function readMarkedUnits(
  line: TextLine,
  first: UnitList | null,
  context: RuleContext,
): LabelledUnits[] {
  const found: LabelledUnits[] = [];
  for (let list = first; list; ) {
    const mark = MARK.exec(line.folded.slice(list.end));
    if (!mark) {
      // "Sở Nội vụ (chủ trì), | Sở Tư pháp, Sở Y tế.": who is named beside the one that leads takes part.
      const [only, ...others] = found;
      const isLast = list.units.length > 0 && LAST.test(line.text.slice(list.end));
      if (only?.role !== "lead" || others.length > 0 || !isLast) break;
      const span = spanIn(line, list.start, list.end);
      return [only, { role: "coordinate", units: list.units, span, rule: ROLE_LABEL_RULE }];
    }
    const role = roleOf(mark.groups!.role!);
    const end = list.end + mark[0].length;
    found.push({ role, units: list.units, span: spanIn(line, list.start, end), rule: ROLE_LABEL_RULE });
    const helped = HELPED.exec(line.folded.slice(end));
    list = readUnitList(line, end + (helped?.[0].length ?? 0), context);
    if (!helped) continue;
    // "Sở Nội vụ (chủ trì) | phối hợp với Sở Tư pháp.": no bracket follows.
    if (!list || !LAST.test(line.text.slice(list.end))) break;
    const span = spanIn(line, list.start, list.end);
    return [...found, { role: "coordinate", units: list.units, span, rule: ROLE_LABEL_RULE }];
  }
  return withUnmarked(line, found);
}

/**
 * "Phòng A; Trường B (phối hợp)", "Phòng A; Trường B phối hợp": somebody must lead, so the only role is about the last units and not
 * about the others. `count`: the number of these last units.
 */
export function withUnmarked(line: TextLine, found: LabelledUnits[], count = 1): LabelledUnits[] {
  const [only, ...others] = found;
  if (!only || others.length > 0 || only.role !== "coordinate" || only.units.length <= count) return found;
  const isListed = line.text.slice(only.span.start, only.span.end).includes(";");
  if (!isListed) return found;
  return [
    { ...only, role: "member", units: only.units.slice(0, -count) },
    { ...only, units: only.units.slice(-count) },
  ];
}

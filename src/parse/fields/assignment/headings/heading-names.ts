import { isCapitalAt, isSmallAt } from "../../../../language/letter-case.ts";
import { regex } from "../../../../language/regex.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import { PERSON_NOUN } from "../../../lexicon/agents.ts";
import { OF_MEDIA } from "../../../lexicon/bodies.ts";
import { NO_UNITS } from "../../../lexicon/no-units.ts";
import { ORDER } from "../../../lexicon/orders.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { COORDINATE, LEAD, RESPONSIBLE } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Section } from "../../../structure/outline/section.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt } from "../../../units/agents/agents.ts";
import { readUnitField } from "../../../units/field/unit-field.ts";
import { readUnitList, type UnitList } from "../../../units/list/unit-list.ts";
import { readWholeNames } from "../../../units/list/whole-names.ts";
import { nameUpTo } from "../../../units/shared/named-unit.ts";
import { beginsBody } from "../../../units/shared/names-body.ts";
import { isProperName } from "../../../units/shared/proper-name.ts";
import { leadInOf } from "../lead-ins/lead-in.ts";

// The words of a heading that may be names of units, known or not, and the units if they are.

/** The part of a heading that may consist of names, and the offset where its task begins. */
export interface Head {
  readonly start: number;
  readonly end: number;
  readonly taskStart: number;
  /** True where the words before it are certainly the subject: a lead-in follows. */
  readonly isSubject?: boolean;
}

export const LONGEST_HEAD = 240;

/** True for "Các chủ rừng có trách nhiệm" over the list of tasks. */
export const hasLeadIn = ({ line, lines, children }: Section, start: number): boolean =>
  lines.length + children.length > 0 && (leadInOf(line!.folded.slice(start))?.rest ?? 0) > 0;

/** The words up to a lead-in of tasks, up to a colon, up to the end of a heading over other lines, or, among headings of units, up to a verb. */
export function headOf(section: Section, start: number, isAmongUnits: boolean): Head | null {
  const line = section.line!;
  const leadIn = hasLeadIn(section, start) ? leadInOf(line.folded.slice(start)) : null;
  if (leadIn) {
    // "Thường trực Chi hội | gồm Chi hội trưởng và Chi hội phó, có nhiệm vụ:": who belongs to it.
    const composed = line.folded.slice(start, start + leadIn.rest).search(COMPOSED);
    const end = start + (composed < 0 ? leadIn.rest : composed);
    const head = headUntil(line, start, end, line.text.length);
    return head && { ...head, isSubject: true };
  }
  const colon = line.text.slice(start, start + LONGEST_HEAD).search(/:(?= |$)/u);
  if (colon >= 0) return headUntil(line, start, start + colon, start + colon + 1);
  if (section.lines.length + section.children.length > 0 && line.text.length - start <= LONGEST_HEAD)
    return headUntil(line, start, line.text.length, line.text.length);
  if (!isAmongUnits) return null;
  for (let at = line.text.indexOf(" ", start); at >= 0; at = line.text.indexOf(" ", at + 1)) {
    if (at - start > LONGEST_HEAD) return null;
    if (taskVerbAt(line.folded, at + 1) && isSmallAt(line.text, at + 1)) {
      const predicate = at - (OF_VERB.exec(line.folded.slice(start, at))?.[0].length ?? 0);
      return headUntil(line, start, predicate, predicate);
    }
  }
  return null;
}

/** "Các đơn vị còn lại | không ban hành kế hoạch riêng": words before a verb that are in no name. */
const OF_VERB = / (?:không|chưa|phải|cần|sẽ|đều|cũng)(?: (?:phải|cần))?$/u;
const COMPOSED = /,? (?:bao )?gồm (?=\S)/u;
const NOTE_AT_END = /[\s.;,:]{0,4}(?: ?\([^()]{1,200}\))?[\s.;,:]{0,4}$/u;

/** "TỔ CHỨC TRIỂN KHAI", "Tổ chức thực hiện": verbs before the lead-in, no bodies. */
const VERB_ALONE = /^tổ chức\s*$/u;

const MEMBERS_FOLLOW = / gồm(?: có)?(?: (?:các )?(?:ông|bà|đồng chí|thành viên)[^.;:]{0,40})?$/iu;

/** A head without a bracket and punctuation at its end; null if it is too short. */
function headUntil(line: TextLine, start: number, end: number, after: number): Head | null {
  const words = line.text.slice(start, end).replace(NOTE_AT_END, "");
  const gap = /^\s*/u.exec(line.text.slice(after))![0].length;
  // "Các ủy viên Hội đồng, gồm:" is above members, who have no tasks there.
  return words.length < 3 || MEMBERS_FOLLOW.test(words) || VERB_ALONE.test(line.folded.slice(start, end))
    ? null
    : { start, end: start + words.length, taskStart: after + gap };
}

/** "Bộ trưởng các Bộ, Chủ tịch UBND các tỉnh": several heads in place of their units. */
export const HEADS = new RegExp(`^(?:${UNIT_HEAD}) [^;]{1,200}(?:[,;]| và) (?:${UNIT_HEAD}) `, "u");

/** Verbs that make it a sentence instead of names: "Văn phòng Sở trân trọng đề nghị". */
export const HAS_VERB = new RegExp(
  `(?:^mời| (?:${ORDER}|${LEAD}|${COORDINATE}|trân trọng|phân cấp|ủy quyền|xin|thông báo|có trách nhiệm|${RESPONSIBLE}))(?= |$)`,
  "u",
);

const DIRECTING = "chỉ đạo|hướng dẫn|đôn đốc";
/** "Cục Y tế dự phòng | chỉ đạo các địa phương:" is a sentence. "Ban chỉ đạo các cấp" is a name. */
const DIRECTS = regex`(?<![Bb]an|[Tt]ổ) (?:${DIRECTING})(?:(?:,| và) (?:${DIRECTING}))* (?:các |những |toàn bộ |\p{Lu})`;

/** The units of a head; null unless all of its words are names. */
export function unitsOf(
  line: TextLine,
  { start, end, isSubject }: Head,
  context: RuleContext,
): readonly UnitRef[] | null {
  const cut = line.upTo(end);
  const first = readUnitList(cut, start, context);
  const isKnown = first?.units.some(isKnownUnit) ?? false;
  const whole = cut.text.slice(start);
  // "Liên hiệp các Hội Khoa học và Kỹ thuật tỉnh", "Hội đồng Thi đua - Khen thưởng tỉnh"
  if (HAS_VERB.test(cut.folded.slice(start)) || DIRECTS.test(whole)) return null;
  const persons = first ? null : personsOf(cut, start, context);
  if (persons) return persons;
  const heads = HEADS.test(cut.folded.slice(start)) ? readWholeNames(cut, start, end, context) : null;
  if (heads && heads.length > 1) return heads;
  if (!first && precedesName(cut, start, context)) return null;
  if (!isKnown && !/[,;]/u.test(whole) && isProperName(whole, cut.folded.slice(start)))
    return [{ name: whole, unitId: context.catalogue.matchUnit(whole)?.id ?? null, group: false }];
  // "Các đơn vị cấp nước sạch trên địa bàn": the first words alone name nobody.
  if (first?.units.length === 0 && PLURAL.test(cut.folded.slice(start))) {
    const rest = first.end + 1;
    const isName =
      isSubject ||
      RELATIVE.test(cut.folded.slice(rest)) ||
      MEDIA.test(cut.folded.slice(rest)) ||
      isNounPhrase(cut.folded, rest, cut.text.slice(rest));
    return !isName || whole.split(" ").length > LONGEST_GROUP || context.catalogue.namesNoUnit(whole)
      ? null
      : [{ name: whole, unitId: null, group: true }];
  }
  const field = readUnitField(cut, { from: start, first }, context);
  if (field.isWhole) return field.units.length > 0 ? field.units : null;
  const at = field.end;
  const gap = /^[\s,;]*(?:(?:và|cùng) )?/u.exec(cut.text.slice(at))![0].length;
  if (field.units.length > 0 ? gap === 0 : !OTHERS.test(cut.folded.slice(start))) return null;
  const name = cut.text.slice(at + gap);
  if (!isNounPhrase(cut.folded, at + gap, name) || cut.folded.startsWith("là ", at + gap)) return null;
  const last = field.units.at(-1);
  // "Ban Chỉ đạo xóa nhà tạm, | nhà dột nát huyện Bình An": no body, so it is the rest of the name.
  if (
    last &&
    !last.group &&
    last.unitId === null &&
    isSmallAt(cut.text, at + gap) &&
    !beginsBody(name.toLowerCase())
  )
    return [
      ...field.units.slice(0, -1),
      { ...last, name: nameUpTo(cut.text, last.name, at, cut.text.length) },
    ];
  const group = field.units.length === 0;
  return [...field.units, { name, unitId: null, group }];
}

/** Words between the noun of a group and the body that it belongs to: "Các đơn vị chuyên trách | về công nghệ thông tin của các sở". */
const OF_WHAT = /^ (?:về|của|thuộc|trực thuộc|làm công tác) (?=\S)/u;
const COLON_AT_END = /[\s:]{0,4}:\s{0,4}$/u;
export const LONGEST_GROUPS = 400;

/**
 * The whole names of a heading with a colon over items, whose group has more words than the list of units has read: "Các đơn vị chuyên
 * trách | về công nghệ thông tin của các sở, ban, ngành:". null for other headings. `units`: the list that begins at `start`.
 */
export function wholeGroups(
  line: TextLine,
  { start, units }: { readonly start: number; readonly units: UnitList | null },
  context: RuleContext,
): readonly UnitRef[] | null {
  const colon = line.text.search(COLON_AT_END);
  const end = colon < 0 ? line.text.trimEnd().length : colon;
  if (!units || end - start > LONGEST_GROUPS || !OF_WHAT.test(line.folded.slice(units.end, end))) return null;
  if (units.units.at(-1)?.unitId !== null || HAS_VERB.test(line.folded.slice(start, end))) return null;
  return readWholeNames(line, start, end, context);
}

/** True for words before a known name that are no name: "Biểu dương Sở Nội vụ". A name may follow another one, or own it. */
function precedesName({ text, folded }: TextLine, start: number, { catalogue }: RuleContext): boolean {
  for (let at = text.indexOf(" ", start); at >= 0; at = text.indexOf(" ", at + 1)) {
    if (!isCapitalAt(text, at + 1) || !catalogue.unitAt(text, at + 1)?.entry.id) continue;
    return !JOINED.test(folded.slice(start, at));
  }
  return false;
}
const JOINED = /(?:[,;/(]|[-–]| (?:và|cùng|của|thuộc|các))$/u;

/**
 * The persons of a heading under common nouns, which may be listed with units: "Nhân viên y tế, bảo mẫu", "Giáo viên chủ nhiệm, Đoàn
 * Thanh niên"; null for other words. `cut`: the line up to the end of the heading.
 */
export function personsOf(cut: TextLine, start: number, context: RuleContext): readonly UnitRef[] | null {
  if (!PERSON.test(cut.folded.slice(start)) || !agentAt(cut, afterCollective(cut, start))) return null;
  const units: UnitRef[] = [];
  let at = start;
  for (const part of cut.text.slice(start).split(/(?<=[,;]) | (?=và )/u)) {
    const end = at + part.replace(/[,;]$/u, "").length;
    if (part.startsWith("và ")) at += 3;
    const name = cut.text.slice(at, end);
    const list = readUnitList(cut.upTo(end), at, context);
    if (list?.end === end) pushAll(units, list.units);
    else if (
      agentAt(cut, afterCollective(cut, at)) &&
      isNounPhrase(cut.folded, at, name.split(CHARGE, 1)[0]!)
    )
      units.push({ name, unitId: null, group: true });
    else return null;
    at = end + (/^[,;]? /u.exec(cut.text.slice(end))?.[0].length ?? 0);
  }
  return units;
}
/** "giáo viên | phụ trách công tác Đoàn": which persons are meant. */
const CHARGE = / (?:phụ trách|được phân công|được giao|làm công tác|trực tiếp) /u;
/** "đội ngũ | giáo viên" */
export const afterCollective = ({ folded }: TextLine, at: number): number =>
  at + (COLLECTIVE.exec(folded.slice(at, at + 20))?.[0].length ?? 0);
const COLLECTIVE = /^(?:đội ngũ|tập thể)(?: các)? /u;

const PERSON = new RegExp(
  `^(?:(?:các|những|đội ngũ|tập thể|toàn thể) ){0,2}(?:${PERSON_NOUN})(?=[ ,;]|$)`,
  "u",
);

const LONGEST_GROUP = 20;
/** Words of a clause that describes a group: "Các cơ quan, đơn vị | được kiểm tra". */
const RELATIVE = /^(?:được|đang|có|thuộc|trực thuộc)(?= )[^.;:\d]{1,80}$/u;
const MEDIA = new RegExp(`^${OF_MEDIA}[^.;:\\d]{1,60}$`, "u");
const PLURAL = /^(?:các|những) /u;
/** First words of groups that the catalogue does not know: "Các chủ rừng là tổ chức", "Những hộ kinh doanh". */
const OTHERS = new RegExp(
  `^(?:các|những) (?!${NO_UNITS}|giải pháp|hoạt động|chỉ tiêu|biện pháp|mục tiêu|nhóm|khó khăn|vướng mắc|tồn tại|hạn chế|vấn đề|yêu cầu|quy định|kiến nghị|nguyên nhân|tiêu chuẩn|điều kiện|thủ tục|bước|khoản|chi phí)`,
  "u",
);
const MAX_WORDS = 9;

/** True for a few words without a verb. */
function isNounPhrase(folded: string, from: number, name: string): boolean {
  const words = name.split(" ");
  if (words.length > MAX_WORDS || !regex`^\p{L}`.test(name) || /[.;:\d]/u.test(name)) return false;
  let at = from;
  return words.every((word) => {
    // After "là" a noun follows: "các chủ rừng là tổ chức".
    const isNoun = word === "là" || folded.slice(from, at).endsWith(" là ");
    const isVerb = !isNoun && taskVerbAt(folded, at);
    at += word.length + 1;
    return !isVerb;
  });
}

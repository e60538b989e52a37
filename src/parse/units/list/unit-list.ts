import { isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import { EACH_CASE } from "../../lexicon/agents.ts";
import { readOnce } from "../../text/read-once.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { bracketedMembers } from "../members/bracketed-members.ts";
import { readCapitalMember } from "../members/capital-members.ts";
import { withContainingPlaces } from "../members/containing-place.ts";
import { readCouncilOrgans } from "../members/council-organs.ts";
import { givenClasses, withClauseOfLater } from "../members/given-classes.ts";
import { readHeadlessMember } from "../members/headless-members.ts";
import { readNamedVillages } from "../members/named-villages.ts";
import { withFurtherNumbers } from "../members/numbered-siblings.ts";
import { withParents } from "../members/parents.ts";
import { placedClasses, placedGroup } from "../members/placed-group.ts";
import { withRestriction } from "../members/restriction.ts";
import { readSharedDivisions, readSharedHead } from "../members/shared-names.ts";
import { readSharedPlaces } from "../members/shared-places.ts";
import { readUnknownMember } from "../members/unknown-members.ts";
import { readGenericMember } from "../one-unit/generic-members.ts";
import { withAttributes } from "../one-unit/group-attributes.ts";
import { withMembers } from "../one-unit/group-members.ts";
import { readUnit } from "../one-unit/one-unit.ts";
import { unitAt } from "../one-unit/unit-at.ts";
import { listedPersonsAt, namedPersonAt, teamMembersAt } from "../persons/listed-persons.ts";
import { afterHead } from "../shared/heads-of-units.ts";
import type { NamedUnit, UnitList } from "../shared/named-unit.ts";
import { withoutPlaces } from "../shared/the-rest.ts";
import { withPredicate } from "./ended-before-verb.ts";
import { SEPARATOR } from "./member-separator.ts";
import { withRestBeforeColon } from "./rest-before-colon.ts";
import { withNote } from "./unit-note.ts";

export type { UnitList };

/** "các đoàn thể, | như Hội Phụ nữ": some of the members of a group, which bear the same work. */
const SOME_MEMBERS = /^,? (?:như|nhất là|đặc biệt là|trọng tâm là|trong đó trọng tâm là) (?:các )?/u;
const GAP = ' "“';
/** "tất cả | các phòng, đơn vị": no part of the name. */
/** "Tất cả | các sở", "Chỉ | những xã có tên tại Phụ lục" */
const ALL =
  /(?:tất cả|toàn thể|toàn bộ) (?=(?:các|xã|phường|sở|huyện|ubnd|ủy ban nhân dân)[ ,])|chỉ (?:có )?(?=(?:các|những|ubnd|ủy ban nhân dân|sở|cơ quan|đơn vị|\d{1,3}) )/uy;
const EACH_OF_THEM = /^(?:mỗi|từng) /u;
const MAX_UNITS = 40;

/** Reads "Sở A, Báo B và các sở, ban, ngành khác" from offset `from`; null if no unit begins there. */
export const readUnitList = (line: TextLine, from: number, context: RuleContext): UnitList | null =>
  listAt(line.asUnits(), from, context);

const listAt = readOnce(readListAt);

function readListAt(line: TextLine, from: number, context: RuleContext): UnitList | null {
  const named: NamedUnit[] = [];
  let at = from;
  while (at < line.folded.length && GAP.includes(line.folded[at]!)) at++;
  ALL.lastIndex = at;
  if (ALL.test(line.folded)) at = ALL.lastIndex;
  const start = at;
  while (named.length < MAX_UNITS) {
    const unitStart = afterHead(line.folded, at);
    const shared =
      readSharedHead(line, unitStart, context) ??
      readSharedPlaces(line, unitStart, context) ??
      readSharedDivisions(line, unitStart, context) ??
      readCouncilOrgans(line, unitStart, context) ??
      readNamedVillages(line, unitStart, context);
    const further = () => (named.length > 0 ? furtherMember(line, unitStart, context) : null);
    const headless = () => readHeadlessMember(line, unitStart, named.at(-1), context);
    const bare = shared
      ? shared.at(-1)!
      : (readUnit(line, at, unitStart, context) ?? headless() ?? further());
    if (!bare) break;
    const whole =
      placedGroup(line, bare, context.catalogue, (at) => isUnitAt(line, at, context)) ??
      withAttributes(line, bare, (at) => unitAt(line, at, context));
    const inBracket = bracketedMembers(line, whole, (at) => readUnitList(line, at, context));
    if (inBracket) pushAll(named, membersAs(inBracket));
    else {
      const alone = wholeUnit(line, whole, context);
      const unit = withParents(line, alone, named.at(-1) ?? null, {
        context,
        unitAt: (at) => unitAt(line, at, context),
      });
      const members = named.length === 0 ? membersOf(line, unit, context) : null;
      if (members) return { ...members, start };
      pushAll(named, shared?.slice(0, -1) ?? []);
      const before = named.at(-1);
      const joined = before ? withNounsBefore(line, before, unit, context) : null;
      if (joined) named.pop();
      named.push(joined ?? unit);
    }
    pushAll(named, addedInBracket(line, named.at(-1)!, context));
    const { end, ref } = named.at(-1)!;
    const some = ref?.group ? SOME_MEMBERS.exec(line.folded.slice(end, end + 40)) : null;
    const isSome = some !== null && isUnitAt(line, end + some[0].length, context);
    // "các sở, ngành liên quan | như Sở Nội vụ": only those that are named.
    if (isSome && / liên quan$/u.test(ref!.name)) named.pop();
    const separator = isSome ? some : SEPARATOR.exec(line.folded.slice(end, end + 14));
    if (!separator) break;
    at = end + separator[0].length;
    // "Phòng A, Phòng B | mỗi phòng rà soát …": each of those before.
    if (separator[0] === " " && EACH_OF_THEM.test(line.folded.slice(at, at + 6))) break;
    // "Đảng ủy xã | lãnh đạo Mặt trận Tổ quốc": right after a body the verb, and no head of the next one.
    if (separator[0] === " " && line.folded.startsWith("lãnh đạo ", at)) break;
  }
  // "Mỗi vụ Đông Xuân, Sở Nông nghiệp và Môi trường kiểm tra …": a season or a case before the subject.
  if (named.length > 1 && isCaseBefore(line, start)) return null;
  return endedList(line, start, named);
}

/** True for "mỗi vụ Đông Xuân", "mỗi vụ việc"; false for "mỗi Vụ", an office of a ministry. */
function isCaseBefore(line: TextLine, start: number): boolean {
  const noun = line.folded.indexOf(" ", start) + 1;
  return CASE.test(line.folded.slice(start, start + LONGEST_CASE)) && isSmallAt(line.text, noun);
}
const CASE = new RegExp(EACH_CASE, "u");
const LONGEST_CASE = 30;

/** The list of the units that were read in order; null for none. */
function endedList(line: TextLine, start: number, named: readonly NamedUnit[]): UnitList | null {
  const read = named.at(-1);
  if (!read) return null;
  const last = withoutMark(withRestBeforeColon(line, read));
  const units = givenClasses(
    line,
    withoutPlaces(withClauseOfLater(line, [...named.slice(0, -1), last])),
    last.end,
  );
  const placed = placedClasses(line, { units, end: last.end });
  if (placed) return { ...placed, start };
  const end = last.end + (last.ref === null ? lengthOfPlace(line, last.end) : 0);
  const open = OPEN_END.exec(line.text.slice(end, end + LONGEST_OPEN_END))?.[0].length ?? 0;
  return withPredicate(line, start, { units, start, end: end + open });
}

/** No name ends in a comma, also where words that restrict a group do: "các tập đoàn do tỉnh làm chủ sở hữu |, …". */
function withoutMark(unit: NamedUnit): NamedUnit {
  const length = unit.ref ? (MARK_AT_END.exec(unit.ref.name)?.[0].length ?? 0) : 0;
  if (!unit.ref || length === 0) return unit;
  return { ...unit, ref: { ...unit.ref, name: unit.ref.name.slice(0, -length) }, end: unit.end - length };
}
const MARK_AT_END = /[,;:\s]{1,4}$/u;

/** "Thuế tỉnh (và | Thuế cơ sở), Sở A": further members in a bracket that the unit before has been read with. */
function addedInBracket(
  line: TextLine,
  { ref, start, end }: NamedUnit,
  context: RuleContext,
): readonly NamedUnit[] {
  if (!ref || line.text[end - 1] !== ")") return [];
  const named = start + ref.name.length;
  const opens = AND_IN_BRACKET.exec(line.folded.slice(named, end))?.[0].length;
  const list = opens === undefined ? null : readUnitList(line.upTo(end - 1), named + opens, context);
  if (!list || list.end !== end - 1) return [];
  return list.units.map((own) => ({ ref: own, start: end, end }));
}
const AND_IN_BRACKET = /^ ?\((?:và|cùng(?: với)?) (?=\S)/u;

/** "Các sở, UBND các xã | ,…", "Hội Phụ nữ, Thành Đoàn | ... phát động": a list that is left open. */
const OPEN_END = regex`^,? ?(?:…|\.{3}|v\.v\.?)(?=[.;:]?$|,? \p{Ll})`;
const LONGEST_OPEN_END = 8;

/** "các cơ quan liên quan | của tỉnh": the place of those who are nobody in particular. */
const lengthOfPlace = (line: TextLine, end: number): number =>
  OF_PLACE.exec(line.text.slice(end, end + LONGEST_PLACE))?.[0].length ?? 0;
const OF_PLACE = regex`^ (?:của|thuộc|ở|tại|trên địa bàn) (?:(?:các|toàn) )?(?:[Tt]ỉnh|[Tt]hành phố|[Hh]uyện|[Xx]ã|[Pp]hường|địa phương|Trung ương|ngành)(?: \p{Lu}\p{L}{0,6}){0,4}(?=[ ,;.:]|$)`;
const LONGEST_PLACE = 60;

/**
 * "Các cơ quan, đơn vị, | doanh nghiệp quản lý chợ": bare nouns before a noun with words of its own, which all of them share; null
 * for other members.
 */
function withNounsBefore(
  { text, folded }: TextLine,
  before: NamedUnit,
  { ref, start, end }: NamedUnit,
  { catalogue }: RuleContext,
): NamedUnit | null {
  const isJoined = text.slice(before.end, start) === ", ";
  if (!isJoined || !BARE_NOUNS.test(folded.slice(before.start, before.end))) return null;
  const name = text.slice(before.start, end);
  if (ref === null) return BARE_NOUNS.test(folded.slice(before.start, end)) ? { ...before, end } : null;
  if (!ref.group) return null;
  if (!isSmallAt(text, start) || !name.endsWith(ref.name) || catalogue.namesNoUnit(name)) return null;
  if (/^(?:các|những|ubnd) /u.test(folded.slice(start, start + 6))) return null;
  return { ref: { ...ref, name }, start: before.start, end };
}
const BARE_NOUNS =
  /^(?:các )?(?:cơ quan|đơn vị|tổ chức|cá nhân)(?:, (?:cơ quan|đơn vị|tổ chức|cá nhân)){0,3}$/u;

/** A unit with its note, the further members of its class and the clause that restricts it. */
function wholeUnit(line: TextLine, whole: NamedUnit, context: RuleContext): NamedUnit {
  const noted = withMembers(
    line,
    withNote(line, whole, {
      isUnitAt: (at) => isUnitAt(line, at, context),
      listAt: (at) => readUnitList(line, at, context),
    }),
  );
  return withFurtherNumbers(
    line,
    withRestriction(line, withContainingPlaces(line, noted), context.catalogue, (at) =>
      isUnitAt(line, at, context),
    ),
  );
}

const membersAs = ({ units, start, end }: UnitList): NamedUnit[] => units.map((ref) => ({ ref, start, end }));

/**
 * "các hội: Hội Nghề cá, Hội Tin học | hoàn thành …": the members that a colon after the group introduces, also with a group after
 * their names ("các sở: Sở A, Sở B và UBND các xã | ban hành …"); null for other words.
 */
function membersOf(line: TextLine, { ref, end }: NamedUnit, context: RuleContext): UnitList | null {
  if ((ref !== null && !ref.group) || !line.text.startsWith(": ", end)) return null;
  const at = end + 2;
  const first = readUnit(line, at, afterHead(line.folded, at), context);
  // A group after the colon is not read as a member, because members of its own may follow it.
  if (!first?.ref || first.ref.group) return null;
  const list = readUnitList(line, at, context);
  const isList = list !== null && list.units.filter(({ group }) => !group).length > 1;
  return isList && ENDS_LIST.test(line.text.slice(list.end)) ? list : null;
}
const ENDS_LIST = regex`^(?:[\s.;:,]*$|,? \p{Ll}|\. \p{Lu}\p{Ll})`;

/** Whether a unit, or the committees of a list of places, begin there. */
function isUnitAt(line: TextLine, at: number, context: RuleContext): boolean {
  const start = afterHead(line.folded, at);
  return readUnit(line, at, start, context)?.ref != null || readSharedPlaces(line, start, context) !== null;
}

/** A member after the first one that is no name: a common noun, or words up to the verb or a further member. */
function furtherMember(line: TextLine, at: number, context: RuleContext): NamedUnit | null {
  const beginsMember = (next: number): boolean => {
    const start = afterHead(line.folded, next);
    return readUnit(line, next, start, context) !== null || furtherMember(line, start, context) !== null;
  };
  return (
    listedPersonsAt(line, at) ??
    namedPersonAt(line, at) ??
    teamMembersAt(line, at) ??
    readGenericMember(line, at) ??
    readUnknownMember(line, at, { context, beginsMember }) ??
    readCapitalMember(line, at, beginsMember)
  );
}

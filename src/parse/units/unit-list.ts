import { capitalWordFollows, isSmallAt } from "../../language/letter-case.ts";
import { regex } from "../../language/regex.ts";
import { pushAll } from "../../model/lists.ts";
import { UNIT_HEAD } from "../lexicon/positions.ts";
import { TASK_ROLE } from "../lexicon/roles.ts";
import { dutyVerbAt } from "../lexicon/task-verbs.ts";
import { withoutAbbreviationStops } from "../text/abbreviation-stops.ts";
import { readOnce } from "../text/read-once.ts";
import type { RuleContext } from "../text/rule.ts";
import type { TextLine } from "../text/text-line.ts";
import { withZones } from "./board-zones.ts";
import { bracketedMembers } from "./bracketed-members.ts";
import { branchAt } from "./branches.ts";
import { readCapitalMember } from "./capital-members.ts";
import { withPredicate } from "./ended-before-verb.ts";
import { withoutBareBody } from "./ends/witnesses/next-body.ts";
import { readGenericMember } from "./generic-members.ts";
import { withAttributes } from "./group-attributes.ts";
import { concernedOf, withMembers } from "./group-members.ts";
import { afterHead, ofHeads, partyBodyAt } from "./heads-of-units.ts";
import type { NamedUnit, UnitList } from "./named-unit.ts";
import { withFurtherNumbers } from "./numbered-siblings.ts";
import { organAt } from "./organ-of-body.ts";
import { withParents } from "./parents.ts";
import { bodiesOfPlaces } from "./places-below.ts";
import { withRestriction } from "./restriction.ts";
import { schoolAt } from "./schools.ts";
import { afterSector } from "./sector.ts";
import { readSharedDivisions, readSharedHead, readSharedPlaces } from "./shared-names.ts";
import { withoutNamed, withoutPlaces } from "./the-rest.ts";
import { readUnitForm } from "./unit-form.ts";
import { readUnknownMember } from "./unknown-members.ts";

export type { UnitList };

const SEPARATOR = /^(?: ?[,;/] ?| )(?:và |cùng với |cùng |với |cùng các )?|^ ?& ?/u;
const GAP = ' "“';
/** "tất cả | các phòng, đơn vị": no part of the name. */
const ALL = /(?:tất cả|toàn thể|toàn bộ) (?=các )/uy;
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
      readSharedDivisions(line, unitStart, context);
    const further = () => (named.length > 0 ? furtherMember(line, unitStart, context) : null);
    const bare = shared ? shared.at(-1)! : (readUnit(line, at, unitStart, context) ?? further());
    if (!bare) break;
    const whole = withAttributes(line, bare, (at) => unitAt(line, at, context));
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
      named.push(unit);
    }
    const { end } = named.at(-1)!;
    const separator = SEPARATOR.exec(line.folded.slice(end, end + 14));
    if (!separator) break;
    at = end + separator[0].length;
    // "Phòng A, Phòng B | mỗi phòng rà soát …": each of those before.
    if (separator[0] === " " && EACH_OF_THEM.test(line.folded.slice(at, at + 6))) break;
  }
  const last = named.at(-1);
  if (!last) return null;
  const units = withoutPlaces(named);
  return withPredicate(line, start, { units, start, end: last.end });
}

/** A unit with its note, the further members of its class and the clause that restricts it. */
function wholeUnit(line: TextLine, whole: NamedUnit, context: RuleContext): NamedUnit {
  const noted = withMembers(line, withNote(line, whole, context));
  return withFurtherNumbers(
    line,
    withRestriction(line, noted, context.catalogue, (at) => isUnitAt(line, at, context)),
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

const isUnitAt = (line: TextLine, at: number, context: RuleContext) =>
  readUnit(line, at, afterHead(line.folded, at), context)?.ref != null;

/** A member after the first one that is no name: a common noun, or words up to the verb or a further member. */
function furtherMember(line: TextLine, at: number, context: RuleContext): NamedUnit | null {
  const beginsMember = (next: number): boolean => {
    const start = afterHead(line.folded, next);
    return readUnit(line, next, start, context) !== null || furtherMember(line, start, context) !== null;
  };
  return (
    readGenericMember(line, at) ??
    readUnknownMember(line, at, { context, beginsMember }) ??
    readCapitalMember(line, at, beginsMember)
  );
}

// "(nay là Sở Tài chính)", "(trừ Sở Y tế)", "(Trung tâm Phục vụ hành chính công)": notes on a unit inside the list.
const NOTE =
  /^ ?\((?:trừ|ngoại trừ|không bao gồm|nay là|trước đây là|sau đây|gọi tắt|viết tắt|qua|trung tâm|phòng|ban|chi cục|cơ quan thường trực|thường trực|(?:cấp )?(?:xã|phường|tỉnh|đặc khu)(?=[,)])|đối với|[a-zđ]{1,3}\d{2,3}(?=\)))[^();]{0,120}\)/u;
const DOES = regex`(?<!\p{L})${TASK_ROLE}(?!\p{L})`;

/** "(DTI)", "(Sở Công Thương)": not a time, a figure or a sub-index. */
const SHORT_NOTE =
  /^ ?\((?![^()]*(?:chỉ số|tiêu chí|chỉ tiêu|mục tiêu|nội dung|điểm|trước|hoàn thành|dự kiến|nếu|để|\d[./%]\d|quý |tháng |ngày |năm ))[^();:]{1,60}\)/u;

/** A bracket of any other words where a further unit or the verb of the sentence follows: "Phòng A (DTI), Phòng B (PII) | là …". */
function noteInside(line: TextLine, { ref, end }: NamedUnit, context: RuleContext): string | null {
  const note = ref?.group ? undefined : SHORT_NOTE.exec(line.folded.slice(end, end + 70))?.[0];
  if (note === undefined) return null;
  const after = end + note.length;
  if (isSmallAt(line.text, after + 1) && dutyVerbAt(line.folded, after + 1)) return note;
  if (/^ (?:là|làm) /u.test(line.folded.slice(after, after + 5))) return note;
  const joint = SEPARATOR.exec(line.folded.slice(after, after + 14))?.[0] ?? "";
  return joint.length > 1 && isUnitAt(line, after + joint.length, context) ? note : null;
}

const LEAVES_OUT = /^ ?\((?:ngoại )?(?:trừ|không bao gồm) /u;

/** The unit with the bracket after it; a group records the units that it excludes. */
function withNote(line: TextLine, unit: NamedUnit, context: RuleContext): NamedUnit {
  if (!line.folded.startsWith("(", unit.end) && !line.folded.startsWith(" (", unit.end)) return unit;
  const note = NOTE.exec(line.folded.slice(unit.end, unit.end + 140))?.[0] ?? noteInside(line, unit, context);
  if (!note || DOES.test(note)) return unit;
  const end = unit.end + note.length;
  const out = unit.ref?.group ? LEAVES_OUT.exec(note) : null;
  if (!out || !unit.ref) return { ...unit, end };
  const left = readUnitList(line, unit.end + out[0].length, context)?.units ?? [];
  const except = left.flatMap(({ unitId }) => (unitId === null ? [] : [unitId]));
  return { ...unit, end, ref: except.length > 0 ? { ...unit.ref, except } : unit.ref };
}

/**
 * One unit or group that begins exactly at `at`. The catalogue's longest name has priority over a name known by form
 * only.
 */
function readUnit(line: TextLine, at: number, unitStart: number, context: RuleContext): NamedUnit | null {
  const unit = readOneUnit(line, at, unitStart, context);
  return unit && withoutNamed(line, unit, context);
}

function readOneUnit(line: TextLine, at: number, unitStart: number, context: RuleContext): NamedUnit | null {
  // "Giám đốc sở, Thủ trưởng cơ quan ban, ngành": the name of a class may begin with the post.
  const unit =
    unitAt(line, unitStart, context) ??
    (unitStart > at ? (unitAt(line, at, context) ?? partyBodyAt(line, unitStart)) : null);
  if (unitStart === at || !unit || unit.ref?.group) return unit;
  if (!unit.ref) return ofHeads(line, unit);
  // "Trưởng ban Tuyên giáo", "Chánh văn phòng": the body's own name begins with a capital.
  const name = unit.ref.name[0]!.toUpperCase() + unit.ref.name.slice(1);
  return { ...unit, ref: { ...unit.ref, name } };
}

function unitAt(line: TextLine, start: number, context: RuleContext): NamedUnit | null {
  const known = knownUnit(line, start, context);
  const organ = organAt(line, start, (at) => unitAt(line, at, context));
  if (organ && organ.end > (known?.end ?? start)) {
    const name = line.text.slice(start, organ.end).trim();
    const isKnown = !organ.group && !organ.isBare;
    const unitId = isKnown ? (context.catalogue.matchUnit(name)?.id ?? null) : null;
    return { ref: { name, unitId, group: organ.group }, start, end: organ.end };
  }
  const ofPlaces = bodiesOfPlaces(line, start);
  if (ofPlaces !== null && ofPlaces > (known?.end ?? start)) {
    const name = line.text.slice(start, ofPlaces);
    return { ref: { name, unitId: null, group: true }, start, end: ofPlaces };
  }
  if (known) return known;
  const branch = branchAt(line, start) ?? schoolAt(line, start, context);
  if (branch) return branch;
  const ownedBy = concernedOf(line, start, (at) => unitAt(line, at, context));
  if (ownedBy) return ownedBy;
  const printed = readUnitForm(line, start, context);
  if (!printed) return null;
  const isOfPlaces = OF_PLACES.test(line.folded.slice(start, printed.end));
  const form = printed.group ? { ...printed, end: withoutHeads(line.text, start, printed.end) } : printed;
  const name = line.text.slice(start, form.end).trim();
  if (namesNobody(line, start, form.end, context)) return { ref: null, start, end: form.end };
  const unitId = form.group
    ? (context.catalogue.matchGroup(name)?.id ?? null)
    : (context.catalogue.matchUnit(withoutAbbreviationStops(name))?.id ?? null);
  const group = form.group || isOfPlaces;
  return { ref: { name, unitId: group ? null : unitId, group }, start, end: form.end };
}

/** "Trạm Y tế | các xã, phường": the body of each of the places or schools. */
const OF_PLACES = / các (?:xã|phường|đặc khu|thôn|ấp|bản|tổ dân phố|khu phố|khoa|trường)(?=[ ,]|$)/u;

/** Also "các đơn vị khác | có liên quan". */
const CONCERNED = / (?:có )?liên quan(?=[ ,;.:]|$)/uy;

/** True for words that mean no unit in particular: "các cơ quan, đơn vị có liên quan". */
function namesNobody(line: TextLine, start: number, end: number, { catalogue }: RuleContext): boolean {
  CONCERNED.lastIndex = end;
  return catalogue.namesNoUnit(
    line.text.slice(start, CONCERNED.test(line.folded) ? CONCERNED.lastIndex : end),
  );
}

const OWNER = regex.y` (?:(?:của|thuộc|trực thuộc|trong lĩnh vực|hoạt động trong lĩnh vực) \S|(?<=thuộc )\p{Lu})`;

/** The end of a group's name with its owner: "các phòng, đơn vị" + "thuộc Chi cục", "các đơn vị trực thuộc" + "Sở Y tế". */
function continuedGroup(line: TextLine, start: number, end: number, context: RuleContext): number {
  const sector = afterSector(line, end);
  if (sector > end) return sector;
  OWNER.lastIndex = end;
  if (!OWNER.test(line.text)) return end;
  const form = readUnitForm(line, start, context);
  return form?.group && form.end > end ? form.end : end;
}

/** Words that make it the name of another body than that of the catalogue: "Hiệp hội Doanh nghiệp | nhỏ và vừa". */
const NARROWER = /^ (?:nhỏ và vừa|trẻ|nữ|khởi nghiệp|cơ sở)(?=[ ,;.:)]|$)/u;

const ONE_AREA = regex`(?:, | và )(?:đặc khu|thành phố|thị xã)$`;

/** The end of a group before an area with a name, which is a unit of its own: "UBND các xã, phường, | đặc khu Phú Quý". */
function withoutOneArea(
  text: string,
  start: number,
  end: number,
  catalogue: RuleContext["catalogue"],
): number {
  if (!capitalWordFollows(text, end) || catalogue.unitAt(text, end + 1)) return end;
  return end - (ONE_AREA.exec(text.slice(start, end).toLowerCase())?.[0].length ?? 0);
}

const HEADS_INSIDE = new RegExp(`(?:,|;| và) ${UNIT_HEAD} (?=các |những )`, "u");

/** The end of a group before the heads of further ones: "các sở, | Thủ trưởng các ban, ngành". */
const withoutHeads = (text: string, start: number, end: number): number =>
  start + (HEADS_INSIDE.exec(text.slice(start, end).toLowerCase())?.index ?? end - start);

function knownUnit(line: TextLine, start: number, context: RuleContext): NamedUnit | null {
  const { catalogue } = context;
  const group = catalogue.groupAt(line.text, start);
  const unit = catalogue.unitAt(line.text, start);
  if (group && (!unit || group.end >= unit.end)) {
    const bare = withoutBareBody(line, start, group.end);
    const known = withoutHeads(line.text, start, withoutOneArea(line.text, start, bare, catalogue));
    const end = withoutHeads(line.text, start, continuedGroup(line, start, known, context));
    const name = line.text.slice(start, end).trim();
    if (namesNobody(line, start, end, context)) return { ref: null, start, end };
    return { ref: { name, unitId: null, group: true }, start, end };
  }
  // "Công an xã": every commune has one, so it is not a single unit of the catalogue.
  const ofCommunes = unit?.entry.level === "commune" || unit?.entry.level === "district";
  if (unit && NARROWER.test(line.folded.slice(unit.end, unit.end + 20))) return null;
  if (!unit || unit.entry.level === "division" || (unit.entry.id === null && !ofCommunes)) return null;
  EVERY_PROVINCE.lastIndex = unit.end;
  if (EVERY_PROVINCE.test(line.folded)) {
    const end = EVERY_PROVINCE.lastIndex;
    return { ref: { name: line.text.slice(start, end), unitId: null, group: true }, start, end };
  }
  EVERY_PLACE.lastIndex = unit.end;
  const isOfEach = EVERY_PLACE.test(line.folded) && !line.text.startsWith(" Các ", unit.end);
  if (isOfEach && !capitalWordFollows(line.text, EVERY_PLACE.lastIndex)) {
    const end = EVERY_PLACE.lastIndex;
    return { ref: { name: line.text.slice(start, end), unitId: null, group: true }, start, end };
  }
  const end = withZones(line, start, unit.end);
  return {
    ref: { name: line.text.slice(start, end).trim(), unitId: unit.entry.id, group: false },
    start,
    end,
  };
}

/** The unit of each province: "Sở Y tế | các tỉnh, thành phố trực thuộc Trung ương", "Sở Y tế | các tỉnh/thành phố". */
const EVERY_PROVINCE =
  /(?:(?:(?: các)? tỉnh|(?<= tỉnh))(?:,| và|,? ?\/) ?thành phố trực thuộc (?:trung ương|tw)| các tỉnh(?:, | và | ?\/ ?)thành phố)(?=[ ,;.:()]|$)/uy;

/** The unit of each commune: "Trung tâm Phục vụ hành chính công | các xã, phường". */
const EVERY_PLACE =
  / các (?:xã|phường|đặc khu)(?:(?:, | và |, và )(?:xã|phường|đặc khu|thị trấn)){0,3}(?=[ ,;.:()]|$)/uy;

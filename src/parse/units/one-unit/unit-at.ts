import { capitalWordFollows } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import { withoutAbbreviationStops } from "../../text/abbreviation-stops.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { withoutBareBody } from "../ends/witnesses/next-body.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { readUnitForm } from "../shared/unit-form.ts";
import { barePlaceAt } from "./bare-places.ts";
import { withZones } from "./board-zones.ts";
import { allLevelsAt, branchAt } from "./branches.ts";
import { brandAt, initialsAt } from "./brands.ts";
import { declaredClassAt } from "./declared-classes.ts";
import { declaredNameAt, isLongerName } from "./declared-names.ts";
import { withFurtherProvince } from "./further-province.ts";
import { concernedOf } from "./group-members.ts";
import { continuedGroup } from "./group-owner.ts";
import { organAt } from "./organ-of-body.ts";
import { bodiesOfPlaces } from "./places-below.ts";
import { schoolAt } from "./schools.ts";

/** The unit or group at an offset, without the head of a person before it. `ref` is null for words that mean no unit in particular. */
export function unitAt(line: TextLine, start: number, context: RuleContext): NamedUnit | null {
  const declared = declaredNameAt(line, start, context, (other, at) => wholeUnitAt(other, at, context));
  const whole = wholeUnitAt(line, start, context);
  return declared && !isLongerName(line, declared, whole?.end ?? start, context) ? declared : whole;
}

function wholeUnitAt(line: TextLine, start: number, context: RuleContext): NamedUnit | null {
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
  const branch = allLevelsAt(line, start) ?? branchAt(line, start) ?? schoolAt(line, start, context);
  if (branch) return branch;
  const company = brandAt(line, start, context);
  if (company) return company;
  const ownedBy = concernedOf(line, start, (at) => unitAt(line, at, context));
  if (ownedBy) return ownedBy;
  const place = barePlaceAt(line, start);
  if (place) return place;
  const printed = readUnitForm(line, start, context);
  if (!printed) return initialsAt(line, start, context) ?? declaredClassAt(line, start, context);
  const isOfPlaces = OF_PLACES.test(line.folded.slice(start, printed.end));
  const form = printed.group
    ? { ...printed, end: withoutHeads(line.text, start, beforeListed(line, printed.end)) }
    : printed;
  const name = line.text.slice(start, form.end).trim();
  if (namesNobody(line, start, form.end, context)) return { ref: null, start, end: form.end };
  const unitId = form.group
    ? (context.catalogue.matchGroup(name)?.id ?? null)
    : (context.catalogue.matchUnit(withoutAbbreviationStops(name))?.id ?? null);
  const group = form.group || isOfPlaces;
  return { ref: { name, unitId: group ? null : unitId, group }, start, end: form.end };
}

/** "Các cơ quan | có tên trong danh sách": the words belong to the place after them. */
const beforeListed = ({ folded }: TextLine, end: number): number =>
  folded.endsWith(LISTED, end) ? end - LISTED.length : end;
const LISTED = " có tên";

/** "Trạm Y tế | các xã, phường": the body of each of the places or schools. */
const OF_PLACES =
  / các (?:xã|phường|đặc khu|huyện|quận|thị xã|thôn|ấp|bản|tổ dân phố|khu phố|khoa|trường)(?=[ ,]|$)/u;

/** Also "các đơn vị khác | có liên quan". */
const CONCERNED = / (?:có )?liên quan(?=[ ,;.:]|$)/uy;

/** True for words that mean no unit in particular: "các cơ quan, đơn vị có liên quan". */
function namesNobody(line: TextLine, start: number, end: number, { catalogue }: RuleContext): boolean {
  CONCERNED.lastIndex = end;
  return catalogue.namesNoUnit(
    line.text.slice(start, CONCERNED.test(line.folded) ? CONCERNED.lastIndex : end),
  );
}

/** Words that make it the name of another body than that of the catalogue: "Hiệp hội Doanh nghiệp | nhỏ và vừa". */
const NARROWER = /^ (?:nhỏ và vừa|trẻ|nữ|khởi nghiệp|cơ sở)(?=[ ,;.:)]|$)/u;

const ONE_AREA = regex`(?:, | và )(?:đặc khu|thành phố|thị xã)$`;

/** The end of a group before a named area, which is another unit: "UBND các xã, phường, | đặc khu Phú Quý". */
function withoutOneArea(
  text: string,
  start: number,
  end: number,
  catalogue: RuleContext["catalogue"],
): number {
  if (!capitalWordFollows(text, end) || catalogue.unitAt(text, end + 1)) return end;
  return end - (ONE_AREA.exec(text.slice(start, end).toLowerCase())?.[0].length ?? 0);
}

const HEADS_INSIDE = new RegExp(`(?:,|;| và) ${UNIT_HEAD} (?=các |những |cơ quan, )`, "u");

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
  OF_REGION.lastIndex = unit.end;
  if (OF_REGION.test(line.folded)) {
    const name = line.text.slice(start, OF_REGION.lastIndex);
    return {
      ref: { name, unitId: catalogue.matchUnit(name)?.id ?? null, group: false },
      start,
      end: OF_REGION.lastIndex,
    };
  }
  const joined = withFurtherField(line.text, unit.end, catalogue);
  if (joined > unit.end && line.folded.startsWith("sở ", start))
    return { ref: { name: line.text.slice(start, joined), unitId: null, group: false }, start, end: joined };
  const end = withFurtherProvince(line, withCity(line, start, withZones(line, start, unit.end)), context);
  return {
    ref: { name: line.text.slice(start, end).trim(), unitId: unit.entry.id, group: false },
    start,
    end,
  };
}

/** "Sở Công Thương | - Xây dựng": one department of two fields that each have one elsewhere. */
function withFurtherField(text: string, end: number, catalogue: RuleContext["catalogue"]): number {
  const dash = " - ";
  if (!text.startsWith(dash, end)) return end;
  const head = "Sở ";
  const second = catalogue.unitAt(head + text.slice(end + dash.length, end + LONGEST_FIELD), 0);
  return second?.entry.id ? end + dash.length + second.end - head.length : end;
}
const LONGEST_FIELD = 60;

/** "Sở Y tế | Thành phố": the department of the city that issues the document. */
function withCity({ text, folded }: TextLine, start: number, end: number): number {
  if (!IS_DEPARTMENT.test(folded.slice(start, start + 8))) return end;
  CITY.lastIndex = end;
  return CITY.test(text) ? CITY.lastIndex : end;
}
const IS_DEPARTMENT = /^(?:sở|chi cục|ban|cục) /u;
const CITY = regex.y` [Tt]hành phố(?=[,;.:]| \p{Ll}|$)`;

/** "Chi cục Thống kê | khu vực", "Thuế | khu vực III": an office for several places. */
const OF_REGION = / khu vực(?: (?:\d{1,2}|[ivx]{1,5}))?(?=[ ,;.:()]|$)(?! \d)/uy;

/** The unit of each province: "Sở Y tế | các tỉnh, thành phố trực thuộc Trung ương", "Sở Y tế | các tỉnh/thành phố". */
const EVERY_PROVINCE =
  /(?:(?:(?: các)? tỉnh|(?<= tỉnh))(?:,| và|,? ?\/) ?(?:thành phố|tp\.?) trực thuộc (?:trung ương|tw)| các tỉnh(?:, | và | ?\/ ?)(?:thành phố|tp))(?=[ ,;.:()]|$)/uy;

/** The unit of each place: "Trung tâm Phục vụ hành chính công | các xã, phường", "Hội Nông dân | các cấp". */
const EVERY_PLACE =
  / các (?:(?:xã|phường|đặc khu|huyện)(?:(?:, | và |, và )(?:xã|phường|đặc khu|thị trấn|thị xã|thành phố)){0,3}|địa phương|cấp(?: tỉnh| thành phố| xã)?)(?=[ ,;.:()]|$)/uy;

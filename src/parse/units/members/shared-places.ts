import { isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { COMMITTEE, LOCAL_PLACE } from "../../lexicon/bodies.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { afterHead } from "../shared/heads-of-units.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { afterContainingPlaces } from "./containing-place.ts";
import { beginsUnit, closed, MAX_MEMBERS, NEXT } from "./shared-members.ts";

// Lists of places with one shared head word: "UBND các huyện: Bát Xát, Bảo Thắng", "UBND huyện Bát Xát, thị xã Sa Pa", "Ba xã Đức
// Trọng, Lâm Hà". Each member gets its full name; a single member is not a list.

const WORD = `(?:${LOCAL_PLACE}|tỉnh)`;
/** Where the places of a list are: "UBND các xã miền núi | Đam Rông, Cát Tiên". */
const LOCATED =
  "(?: (?:miền núi|biên giới|vùng cao|ven biển|hải đảo|bãi ngang|vùng sâu|vùng xa|đặc biệt khó khăn|trọng điểm|còn lại)){0,2}";
const COMMITTEES = `${COMMITTEE}|hđnd`.split("|").map((name) => `${name} `);
/** "xã, phường": the kinds of the places of one list. */
const KINDS = `(?<kinds>${WORD}(?:(?:, | và |, và )${WORD}){0,3})`;
const OF_PLACES = new RegExp(
  `^(?<head>${COMMITTEES.join("|")})(?:(?<all>các |\\d{1,2} (?=[^:(]{2,40}[:(]))${KINDS}${LOCATED}(?: ?\\((?:gồm:? )?| ?:? )|(?=${WORD} ))`,
  "u",
);
/** "UBND 05 xã, phường | nằm trong mẫu điều tra | (các phường: A, B; xã C)": the bracket lists as many places as the count says. */
const COUNTED_PLACES = new RegExp(
  `^(?<head>${COMMITTEES.join("|")})(?<all>(?<count>\\d{1,3}) )${KINDS} [^.;:()]{1,120} \\((?:gồm:? )?`,
  "u",
);
const LONGEST_COUNTED = 200;
/** "UBND các địa phương | thực hiện điểm gồm: | phường A, xã B": which places are meant, before their list. */
const LISTED_PLACES = new RegExp(
  `^(?<head>${COMMITTEES.join("|")})(?<all>các )(?:${WORD}(?:(?:, | và |, và )${WORD}){0,3}|địa phương)(?: [^.,;:()]{1,60}?)?,? (?:bao )?gồm(?: có)?:? (?=${WORD} )`,
  "u",
);
/** "UBND huyện A, | thị xã B", "UBND các xã A, B và | các phường: C, D": further members of another kind. */
const PLACE_WORD = new RegExp(`^(?<all>các )?(?<word>${WORD})(?: ?: ?| )`, "u");
/** "A Lưới 2": the number of one of several places with one name. */
const OF_SEVERAL = " \\d{1,2}(?= ?[,;.:()]|$| và )";
const PLACE = regex`^(?:\p{Lu}[\p{L}'’]{0,12}|\d{1,2}(?![\d/.]))(?: (?:[-–—] )?\p{Lu}[\p{L}'’]{0,12}){0,4}(?:${OF_SEVERAL})?`;

/** "UBND các huyện | , thị xã Sa Pa và thành phố Lào Cai": all places of some kinds before single ones of other kinds. */
const ALL_OF_KINDS = new RegExp(
  `^(?:${COMMITTEES.join("|")})các ${WORD}(?:, ${WORD}(?=,| và))*(?=(?:,| và) (?:thị xã|thành phố|đặc khu) )`,
  "u",
);
const SINGLE_KIND = /^(?:thị xã|thành phố|đặc khu) /u;

/** "Ba xã Đức Trọng, Lâm Hà", "Các xã biên giới A, B": places by their names, without a body. */
const PLACES = new RegExp(
  `^(?:các|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,2}) ${KINDS}${LOCATED}(?: ?: ?| )(?=\\S)`,
  "u",
);

/** "và 14 xã, phường khác": a number of further places. */
const COUNTED = new RegExp(`^\\d{1,2} ${WORD}(?= |,|$)`, "u");

const afterJoint = ({ folded }: TextLine, end: number) =>
  end + (NEXT.exec(folded.slice(end, end + 6))?.[0].length ?? 0);

/** The committees of all places of some kinds, as a group; null where no single place follows. */
function allOfKinds(line: TextLine, at: number): NamedUnit | null {
  const { text, folded } = line;
  const group = ALL_OF_KINDS.exec(folded.slice(at, at + 80))?.[0];
  if (group === undefined) return null;
  const end = at + group.length;
  const next = afterJoint(line, end);
  const kind = SINGLE_KIND.exec(folded.slice(next, next + 12))?.[0] ?? "";
  const place = PLACE.exec(text.slice(next + kind.length, next + kind.length + 60))?.[0];
  // One word with a capital may begin a sentence.
  if (!place?.includes(" ")) return null;
  return { ref: { name: text.slice(at, end), unitId: null, group: true }, start: at, end };
}

const OF_PROVINCES = new RegExp(
  `^(?:${COMMITTEES.join("|")})các tỉnh(?:,| và) thành phố(?: trực thuộc (?:trung ương|tw))? ?:? ?(?=[^ ])`,
  "u",
);
const LONGEST_PLACES = 600;

/**
 * The committees of provinces and cities of one list: "UBND các tỉnh, thành phố An Giang, Cần Thơ". null where all of them are cities,
 * which may be meant beside all provinces.
 */
function ofProvinces(line: TextLine, at: number, { catalogue }: RuleContext): NamedUnit[] | null {
  const head = OF_PROVINCES.exec(line.folded.slice(at, at + 60))?.[0];
  if (head === undefined) return null;
  const printed = line.text.slice(at, at + COMMITTEES.find((name) => head.startsWith(name))!.length).trim();
  const first = at + head.length;
  const places = catalogue.findProvinces(line.text.slice(first, first + LONGEST_PLACES));
  const named: NamedUnit[] = [];
  let kinds = "";
  for (let from = first; named.length < MAX_MEMBERS; ) {
    const place = places.find(({ start }) => first + start === from);
    if (!place) break;
    const end = first + place.end;
    const isCity = place.entry.kind === "city";
    const name = `${printed} ${isCity ? "thành phố" : "tỉnh"} ${line.text.slice(from, end)}`;
    const ref = { name, unitId: catalogue.matchUnit(name)?.id ?? null, group: false };
    named.push({ ref, start: named.length === 0 ? at : from, end });
    kinds += isCity ? "c" : "p";
    const next = NEXT.exec(line.folded.slice(end, end + 6));
    if (!next) break;
    from = end + next[0].length;
  }
  return named.length > 1 && kinds.includes("p") ? named : null;
}

/** The committees of a list of places, each with its full name; null if fewer than two follow. */
export function readSharedPlaces(line: TextLine, at: number, context: RuleContext): NamedUnit[] | null {
  const committee = COMMITTEES.find((name) => line.folded.startsWith(name, at));
  if (committee === undefined) return placesAt(line, at, context);
  const provinces = ofProvinces(line, at, context);
  if (provinces) return provinces;
  const group = allOfKinds(line, at);
  const head = group
    ? null
    : (COUNTED_PLACES.exec(line.folded.slice(at, at + LONGEST_COUNTED)) ??
      OF_PLACES.exec(line.folded.slice(at, at + 60)) ??
      LISTED_PLACES.exec(line.folded.slice(at, at + LONGEST_COUNTED)));
  if (!group && !head) return null;
  const printed = line.text.slice(at, at + committee.length);
  const named: NamedUnit[] = group ? [group] : [];
  const first = group ? afterJoint(line, group.end) : at + head![0].length;
  let { all, kinds } = { all: head?.groups?.all !== undefined, kinds: kindsOf(head) };
  for (let from = first; named.length < MAX_MEMBERS; ) {
    const own = PLACE_WORD.exec(line.folded.slice(from, from + LONGEST_WORD));
    if (!own && named.length === 0 && !all) break;
    if (own) kinds = [own.groups!.word!];
    all ||= own?.groups?.all !== undefined;
    const start = from + (own?.[0].length ?? 0);
    const place = placeOfList(line, start, named.at(-1));
    if (!place || (!own && (beginsUnit(line, start, context) || beginsCommittee(line, start)))) break;
    // "UBND phường A, | Quy Nhơn Bắc": without "các" a single word may begin another sentence.
    if (!own && !all && !place.includes(" ")) break;
    if (COUNTED.test(line.folded.slice(start, start + 14))) break;
    const name = nameOf(printed, place, kinds, context);
    // A place of which the catalogue knows no kind is one of a class that may have no other member here: never all communes.
    if (name === null && named.length === 0 && !line.text.startsWith(":", first - 2)) return null;
    const isCommune = kinds.length === 1 && IS_COMMUNE.test(kinds[0]!);
    const end = isCommune ? afterContainingPlaces(line, start + place.length) : start + place.length;
    const ref =
      name === null
        ? { name: `${printed}${kinds.join(", ")} ${place}`, unitId: null, group: true }
        : { name, unitId: context.catalogue.matchUnit(name)?.id ?? null, group: false };
    named.push({ ref, start: named.length === 0 ? at : from, end });
    const next = NEXT.exec(line.folded.slice(end, end + 6));
    if (!next) break;
    from = end + next[0].length;
  }
  const count = head?.groups?.count;
  if (count !== undefined && named.length !== Number(count)) return null;
  return closed(line, head?.[0] ?? "", named);
}
const LONGEST_WORD = 18;

const kindsOf = (head: RegExpExecArray | null): string[] =>
  head?.groups?.kinds?.split(/, và |, | và /u) ?? [];

/** "…; | Chủ tịch UBND các xã": the next member begins with a post. */
const beginsCommittee = (line: TextLine, at: number): boolean =>
  afterHead(line.folded, at) > at || COMMITTEES.some((name) => line.folded.startsWith(name, at));

/** The name of a place of a list; null for the first word of another clause after a semicolon ("; Cơ | quan phối hợp: …"). */
function placeOfList({ text }: TextLine, at: number, before: NamedUnit | undefined): string | null {
  const place = PLACE.exec(text.slice(at, at + LONGEST_PLACE))?.[0];
  if (place === undefined) return null;
  const end = at + place.length;
  const isAfterMark = before !== undefined && text[before.end] === ";";
  const goesOn = isAfterMark && !place.includes(" ") && isSmallAt(text, end + 1);
  return goesOn && !text.startsWith(" và ", end) ? null : place;
}
const LONGEST_PLACE = 60;

/**
 * The whole name of a place. For "xã, phường: Hồng Thái, Hà Giang" the kind of each is the one that the catalogue knows; null where
 * it does not.
 */
function nameOf(
  body: string,
  place: string,
  kinds: readonly string[],
  { catalogue, province, issued, year }: RuleContext,
): string | null {
  const [kind] = kinds;
  if (kinds.length < 2) return `${body}${kind} ${place}`;
  const commune = `UBND ${kinds.find((one) => IS_COMMUNE.test(one)) ?? kind} ${place}`;
  const day = issued?.iso ?? (year === null ? null : `${year}-12-31`);
  const unitId = catalogue.matchUnit(commune)?.id ?? null;
  const known = catalogue.communeOf({ unitId, name: commune }, province, day)?.name.slice("UBND ".length);
  const isMeant = known !== undefined && kinds.some((one) => known.startsWith(`${one} `));
  return isMeant ? body + known : null;
}
const IS_COMMUNE = /^(?:xã|phường|thị trấn|đặc khu)$/u;

/** The places of a list by their names; null if fewer than two follow. */
function placesAt(line: TextLine, at: number, context: RuleContext): NamedUnit[] | null {
  const head = PLACES.exec(line.folded.slice(at, at + 60));
  if (!head) return null;
  const named: NamedUnit[] = [];
  for (let from = at + head[0].length; named.length < MAX_MEMBERS; ) {
    const place = placeOfList(line, from, named.at(-1));
    if (!place || beginsUnit(line, from, context) || beginsCommittee(line, from)) break;
    const name = nameOf("", place, kindsOf(head), context);
    if (name === null) return null;
    const end = from + place.length;
    const ref = { name, unitId: context.catalogue.matchUnit(name)?.id ?? null, group: false };
    named.push({ ref, start: named.length === 0 ? at : from, end });
    const next = NEXT.exec(line.folded.slice(end, end + 6));
    if (!next) break;
    from = end + next[0].length;
  }
  return closed(line, "", named);
}

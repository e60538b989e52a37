import { regex } from "../../../language/regex.ts";
import { COMMITTEE, LOCAL_PLACE } from "../../lexicon/bodies.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { afterHead } from "../shared/heads-of-units.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { beginsUnit, closed, MAX_MEMBERS, NEXT } from "./shared-members.ts";

// Lists of places with one shared head word: "UBND các huyện: Bát Xát, Bảo Thắng", "UBND huyện Bát Xát, thị xã Sa Pa", "Ba xã Đức
// Trọng, Lâm Hà". Each member gets its full name; a single member is not a list.

const WORD = `(?:${LOCAL_PLACE}|tỉnh)`;
/** Where the places of a list are: "UBND các xã miền núi | Đam Rông, Cát Tiên". */
const LOCATED =
  "(?: (?:miền núi|biên giới|vùng cao|ven biển|hải đảo|bãi ngang|vùng sâu|vùng xa|đặc biệt khó khăn|trọng điểm|còn lại)){0,2}";
const COMMITTEES = `${COMMITTEE}|hđnd`.split("|").map((name) => `${name} `);
const OF_PLACES = new RegExp(
  `^(?<head>${COMMITTEES.join("|")})(?:(?<all>các )(?<word>${WORD})${LOCATED}(?: ?\\((?:gồm:? )?| ?:? )|(?=${WORD} ))`,
  "u",
);
const PLACE_WORD = new RegExp(`^${WORD} `, "u");
const PLACE = regex`^(?:\p{Lu}[\p{L}'’]{0,12}|\d{1,2}(?![\d/.]))(?: (?:[-–—] )?\p{Lu}[\p{L}'’]{0,12}){0,4}`;

/** "UBND các huyện | , thị xã Sa Pa và thành phố Lào Cai": all places of some kinds before single ones of other kinds. */
const ALL_OF_KINDS = new RegExp(
  `^(?:${COMMITTEES.join("|")})các ${WORD}(?:, ${WORD}(?=,| và))*(?=(?:,| và) (?:thị xã|thành phố|đặc khu) )`,
  "u",
);
const SINGLE_KIND = /^(?:thị xã|thành phố|đặc khu) /u;

/** "Ba xã Đức Trọng, Lâm Hà", "Các xã biên giới A, B": places by their names, without a body. */
const PLACES = new RegExp(
  `^(?:các|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d{1,2}) (?<word>${WORD})${LOCATED}(?: ?: ?| )(?=\\S)`,
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
  const head = group ? null : OF_PLACES.exec(line.folded.slice(at, at + 60));
  if (!group && !head) return null;
  const all = head?.groups?.all;
  const printed = line.text.slice(at, at + committee.length).trim();
  let word = head?.groups?.word ?? "";
  const named: NamedUnit[] = group ? [group] : [];
  const first = group ? afterJoint(line, group.end) : at + head![0].length;
  for (let from = first; named.length < MAX_MEMBERS; ) {
    const own = PLACE_WORD.exec(line.folded.slice(from, from + 12))?.[0] ?? "";
    if (!own && named.length === 0 && !all) break;
    word = own.trim() || word;
    const start = from + own.length;
    const place = PLACE.exec(line.text.slice(start, start + 60))?.[0];
    if (!place || (!own && (beginsUnit(line, start, context) || afterHead(line.folded, start) > start)))
      break;
    // "UBND phường A, | Quy Nhơn Bắc": without "các" a single word may begin another sentence.
    if (!own && !all && !place.includes(" ")) break;
    if (COUNTED.test(line.folded.slice(start, start + 14))) break;
    const name = `${printed} ${word} ${place}`;
    const end = start + place.length;
    const ref = { name, unitId: context.catalogue.matchUnit(name)?.id ?? null, group: false };
    named.push({ ref, start: named.length === 0 ? at : from, end });
    const next = NEXT.exec(line.folded.slice(end, end + 6));
    if (!next) break;
    from = end + next[0].length;
  }
  return closed(line, head?.[0] ?? "", named);
}

/** The places of a list by their names; null if fewer than two follow. */
function placesAt(line: TextLine, at: number, context: RuleContext): NamedUnit[] | null {
  const head = PLACES.exec(line.folded.slice(at, at + 60));
  if (!head) return null;
  const named: NamedUnit[] = [];
  for (let from = at + head[0].length; named.length < MAX_MEMBERS; ) {
    const place = PLACE.exec(line.text.slice(from, from + 60))?.[0];
    if (!place || beginsUnit(line, from, context)) break;
    const name = `${head.groups!.word} ${place}`;
    const end = from + place.length;
    const ref = { name, unitId: context.catalogue.matchUnit(name)?.id ?? null, group: false };
    named.push({ ref, start: named.length === 0 ? at : from, end });
    const next = NEXT.exec(line.folded.slice(end, end + 6));
    if (!next) break;
    from = end + next[0].length;
  }
  return closed(line, "", named);
}

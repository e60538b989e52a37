import { isCapitalAt } from "../../language/letter-case.ts";
import { regex } from "../../language/regex.ts";
import { withCapital } from "../../language/with-capital.ts";
import { COMMITTEE, LOCAL_PLACE } from "../lexicon/bodies.ts";
import { UNIT_HEAD } from "../lexicon/positions.ts";
import type { RuleContext } from "../text/rule.ts";
import type { TextLine } from "../text/text-line.ts";
import type { NamedUnit } from "./named-unit.ts";
import { readUnitForm } from "./unit-form.ts";

// Lists with one shared head word: "UBND các huyện: Bát Xát, Bảo Thắng", "UBND huyện Bát Xát, thị xã Sa Pa", "các
// phòng: Nghiệp vụ I, Nghiệp vụ II". Each member gets its full name; a single member is not a list.

const WORD = `(?:${LOCAL_PLACE}|tỉnh)`;
const COMMITTEES = `${COMMITTEE}|hđnd`.split("|").map((name) => `${name} `);
const OF_PLACES = new RegExp(
  `^(?<head>${COMMITTEES.join("|")})(?:(?<all>các )(?<word>${WORD})(?: ?\\((?:gồm:? )?| ?:? )|(?=${WORD} ))`,
  "u",
);
const PLACE_WORD = new RegExp(`^${WORD} `, "u");
const PLACE = regex`^(?:\p{Lu}[\p{L}'’]{0,12}|\d{1,2}(?![\d/.]))(?: (?:[-–—] )?\p{Lu}[\p{L}'’]{0,12}){0,4}`;
const NEXT = /^(?:[,;] ?(?:và )?| và )/u;
const MAX_MEMBERS = 40;

/** "UBND các huyện | , thị xã Sa Pa và thành phố Lào Cai": all places of some kinds before single ones of other kinds. */
const ALL_OF_KINDS = new RegExp(
  `^(?:${COMMITTEES.join("|")})các ${WORD}(?:, ${WORD}(?=,| và))*(?=(?:,| và) (?:thị xã|thành phố|đặc khu) )`,
  "u",
);
const SINGLE_KIND = /^(?:thị xã|thành phố|đặc khu) /u;

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

const OF_PROVINCES = new RegExp(`^(?:${COMMITTEES.join("|")})các tỉnh(?:,| và) thành phố ?:? ?(?=[^ ])`, "u");
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
  if (committee === undefined) return null;
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
    if (!place || (!own && beginsUnit(line, start, context))) break;
    // "UBND phường A, | Quy Nhơn Bắc": without "các" a single word may begin another sentence.
    if (!own && !all && !place.includes(" ")) break;
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

/** The members of a list; null for fewer than two, or where the bracket around them has further words. */
function closed({ text }: TextLine, head: string, named: readonly NamedUnit[]): NamedUnit[] | null {
  const last = named.at(-1);
  if (!last || named.length < 2) return null;
  if (!head.includes("(")) return [...named];
  return text[last.end] === ")" ? [...named.slice(0, -1), { ...last, end: last.end + 1 }] : null;
}

/** True in "UBND các huyện A, B, | Sở Tài chính": another unit follows, not a place. */
const beginsUnit = (line: TextLine, at: number, context: RuleContext) =>
  context.catalogue.unitAt(line.text, at) !== null || readUnitForm(line, at, context) !== null;

const DIVISIONS =
  /^các (?<head>phòng|chi cục|cục|vụ|trung tâm|ban|bộ|khoa|đội|trạm|tập đoàn|tổng công ty|công ty|ngân hàng|bệnh viện|trường)(?: (?:chuyên môn|chức năng|nghiệp vụ|lâm sàng|cận lâm sàng|trực thuộc|thuộc sở|của sở|tham mưu)){0,2}(?: ?: ?| ?\((?:gồm:? )?)/u;
const LONGEST_HEAD = 50;
const MEMBER_END = regex`[,;.:()]| và (?=\p{Lu})`;

/** A further member or the next name of a list follows: then no predicate is in the words before it. */
const AFTER_WHOLE = regex`^, \p{Lu}|^; ?(?:\p{Lu}|$)`;

/** The end of a member. "và" belongs to it where a comma follows: "các Cục: Hàng hải và Đường thủy, Đường sắt". */
function memberEnd(rest: string): number {
  const end = MEMBER_END.exec(rest)?.index ?? rest.length;
  const comma = rest.slice(end).startsWith(" và ") ? JOINED_NAME.exec(rest.slice(end)) : null;
  return comma ? end + comma[0].length : end;
}
const JOINED_NAME = regex`^ và \p{Lu}[^,;.:()]{1,60}(?=, \p{Lu})`;

/**
 * True where semicolons separate the members: "Các phòng: Kinh tế, Hạ tầng và Đô thị; Văn hóa - Xã hội". A name with its own head
 * after the semicolon ("; Văn phòng Sở") is no such member.
 */
function areSplitBySemicolon(line: TextLine, from: number, context: RuleContext): boolean {
  const mark = SEMICOLON.exec(line.text.slice(from, from + LONGEST_MEMBER));
  if (!mark) return false;
  const next = from + mark[0].length;
  return (
    isCapitalAt(line.text, next) &&
    !beginsUnit(line, next, context) &&
    !HEAD_OF_OTHER.test(line.folded.slice(next, next + LONGEST_HEAD))
  );
}
const LONGEST_MEMBER = 100;
const SEMICOLON = /^[^;.:()]{3,90}; (?=\S)/u;
/** "; Chánh Văn phòng Sở": the head of a unit that is no such division. */
const HEAD_OF_OTHER = new RegExp(`^(?:các |${UNIT_HEAD} )`, "u");

/** "Các phòng: Nghiệp vụ I, Nghiệp vụ II và Văn phòng Sở": divisions after one word and a colon. */
export function readSharedDivisions(line: TextLine, at: number, context: RuleContext): NamedUnit[] | null {
  const head = line.folded.startsWith("các ", at)
    ? DIVISIONS.exec(line.folded.slice(at, at + LONGEST_HEAD))
    : null;
  if (!head) return null;
  const word = withCapital(head.groups!.head!);
  const named: NamedUnit[] = [];
  const bySemicolon = areSplitBySemicolon(line, at + head[0].length, context);
  for (let from = at + head[0].length; named.length < MAX_MEMBERS; ) {
    const rest = line.text.slice(from, from + LONGEST_MEMBER);
    if (!isCapitalAt(line.text, from) || readUnitForm(line, from, context)) break;
    if (HEAD_OF_OTHER.test(line.folded.slice(from, from + LONGEST_HEAD))) break;
    const whole = bySemicolon ? SEMICOLON.exec(rest) : null;
    const member = `${word} ${rest.slice(0, whole ? whole[0].length - 2 : memberEnd(rest))}`;
    const isClosed = AFTER_WHOLE.test(rest.slice(member.length - word.length - 1));
    const length = isClosed
      ? member.length
      : (context.catalogue.unitAt(member, 0)?.end ?? readUnitForm(line.reworded(member), 0, context)?.end);
    if (!length || length <= word.length) break;
    const end = from + length - word.length - 1;
    const name = member.slice(0, length).trim();
    const ref = { name, unitId: context.catalogue.matchUnit(name)?.id ?? null, group: false };
    named.push({ ref, start: named.length === 0 ? at : from, end });
    const next = NEXT.exec(line.folded.slice(end, end + 6));
    if (!next) break;
    from = end + next[0].length;
  }
  return closed(line, head?.[0] ?? "", named);
}

const SHARED_HEAD = regex`^(?:các )(?<head>sở|ban)(?: ?:? | ?\((?:gồm:? )?)(?=\p{L})`;

/**
 * "các sở: Tài chính, Xây dựng và Công Thương", "các sở (Tài chính, Xây dựng)": each with its full name. With fewer than two,
 * "các sở …" is a group.
 * `from`: the offset after words for the heads of units.
 */
export function readSharedHead(line: TextLine, from: number, { catalogue }: RuleContext): NamedUnit[] | null {
  if (!line.folded.startsWith("các ", from)) return null;
  const head = SHARED_HEAD.exec(line.folded.slice(from, from + 20));
  if (!head) return null;
  const window = line.text.slice(from, from + 300);
  const word = head.groups!.head === "sở" ? "Sở" : "Ban";
  const named: NamedUnit[] = [];
  for (const { start, end, entry } of catalogue.findUnits(window)) {
    const gap = window.slice(named.at(-1) ? named.at(-1)!.end - from : head[0].length, start);
    if (!/^(?:[ ,;]{0,3}(?:và )?)?$/u.test(gap) || entry.id === null) break;
    if (new RegExp(`^${word} `, "iu").test(window.slice(start, end))) {
      // "các Sở Y tế, Sở Tư pháp": the next member has the head word itself.
      if (named.length === 1 && !head[0].includes("(")) return named;
      break;
    }
    // "các Sở: Tài chính, Nội vụ; Thanh tra tỉnh": a unit of another kind has its own head.
    if (!catalogue.unit(entry.id)?.name.startsWith(`${word} `)) break;
    const ref = { name: `${word} ${window.slice(start, end).trim()}`, unitId: entry.id, group: false };
    named.push({ ref, start: from + start, end: from + end });
  }
  return closed(line, head?.[0] ?? "", named);
}

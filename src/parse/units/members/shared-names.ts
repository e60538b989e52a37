import { fold } from "../../../language/fold.ts";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { NUMBER_WORDS } from "../../../language/numbers.ts";
import { regex } from "../../../language/regex.ts";
import { withCapital } from "../../../language/with-capital.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import { dutyVerbAt } from "../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { afterPhraseAround } from "../ends/witnesses/attributes.ts";
import type { NamedUnit } from "../shared/named-unit.ts";
import { readUnitForm } from "../shared/unit-form.ts";
import { beginsUnit, closed, MAX_MEMBERS, NEXT } from "./shared-members.ts";

// Lists of offices with one shared head word: "các sở: Tài chính, Xây dựng", "các phòng: Nghiệp vụ I, Nghiệp vụ II", "2 sở (Nội vụ, Tài chính)". Each member gets
// its full name; a single member is not a list.

/** Divisions of one office: their plural with a name is a list, unlike "các trạm Y tế", one in each place. */
const OF_NO_PLACE = "phòng|chi cục|cục|vụ|ban|bộ|khoa";
const DIVISIONS = regex`^(?:các|(?<count>\d{1,2}|${NUMBER_WORDS})) (?<head>phòng|chi cục|cục|vụ|trung tâm|ban|bộ|khoa|đội|trạm|tập đoàn|tổng công ty|công ty|ngân hàng|bệnh viện|trường)(?:(?<=các bộ) trưởng(?= ?:))?(?:, (?:ban|ngành|cơ quan))?(?: (?:chuyên môn|chức năng|nghiệp vụ|lâm sàng|cận lâm sàng|trực thuộc|thuộc sở|của sở|tham mưu)){0,2}(?: ?: ?| ?\((?:gồm:? )?|(?<= (?:${OF_NO_PLACE})) (?=\p{L}))`;
const LONGEST_HEAD = 50;
const MEMBER_END = regex`[,;.:()]| và (?=\p{Lu})`;

/** A further member or the next name of a list follows: then no predicate is in the words before it. */
const AFTER_WHOLE = regex`^, \p{Lu}|^; ?(?:\p{Lu}|$)`;

/**
 * The end of a member. "và" belongs to it where a comma follows ("các Cục: Hàng hải và Đường thủy, Đường sắt"), or where the document has
 * the whole name elsewhere. `word`: the noun before the members.
 */
function memberEnd(rest: string, word: string, { occurrences }: RuleContext): number {
  const mark = MEMBER_END.exec(rest)?.index ?? rest.length;
  // "Quản lý Khám, | chữa bệnh": a comma inside a set phrase.
  const phrase = afterPhraseAround(fold(rest), 0, mark);
  const end = phrase + (phrase > mark ? (MEMBER_END.exec(rest.slice(phrase))?.index ?? 0) : 0);
  const joined = rest.slice(end).startsWith(" và ") ? JOINED_NAME.exec(rest.slice(end)) : null;
  if (!joined) return end;
  const whole = end + joined[0].length;
  const isWhole = rest.startsWith(", ", whole) || occurrences.has(fold(`${word} ${rest.slice(0, whole)}`));
  return isWhole ? whole : end;
}
const JOINED_NAME = regex`^ và \p{Lu}[^,;.:()]{1,60}(?=, \p{Lu}|[;.:()]|$)`;

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
/** "Các trường: | Quán triệt đến giáo viên; …": work, by its first verb and words in small letters that no name of a division has. */
const statesWork = (rest: string): boolean =>
  dutyVerbAt(fold(rest), 0) && IN_NO_DIVISION.test(rest.slice(0, rest.search(/[;.:]|$/u)));
const IN_NO_DIVISION = / (?:đến|tới|để|theo|trong|cho|về|từ|việc|các|những) /u;
/** "; Chánh Văn phòng Sở": the head of a unit that is no such division. */
const HEAD_OF_OTHER = new RegExp(`^(?:các |${UNIT_HEAD} )`, "u");

/**
 * True for names after "các phòng" without a mark between: "Các phòng | Hành chính, Tổ chức, Kế toán". "Các phòng Kinh tế, Hạ tầng và Đô thị" may
 * be one name that many places have, unless the document has its parts as names.
 */
function mayShareBare(line: TextLine, from: number, word: string, context: RuleContext): boolean {
  const { occurrences } = context;
  if (areTwoKnown(line.text.slice(from, from + LONGEST_LIST), word, context)) return true;
  const names = BARE_NAMES.exec(line.text.slice(from, from + LONGEST_LIST))?.[0] ?? "";
  const [, second, ...others] = names.split(", ");
  if (second === undefined) return false;
  const joined = / và (?=[^ ])/u.exec(second);
  const isOneName =
    others.length === 0 && joined !== null && isCapitalAt(second, joined.index + " và ".length);
  return !isOneName || occurrences.has(fold(`${word} ${second.slice(0, joined.index)}`));
}
/** "các Bộ | Xây dựng và Công an": two names that the catalogue knows with the word before them. */
function areTwoKnown(rest: string, word: string, { catalogue }: RuleContext): boolean {
  const idAt = (from: number) => {
    const found = catalogue.unitAt(`${word} ${rest.slice(from)}`, 0);
    return found?.entry.id ? from + found.end - word.length - 1 : null;
  };
  const end = idAt(0);
  if (end === null || !rest.startsWith(" và ", end)) return false;
  return isCapitalAt(rest, end + " và ".length) && idAt(end + " và ".length) !== null;
}

const BARE_NAMES = regex`^(?:[^,;.:()]{1,80}(?:, (?=\p{Lu})(?![IVX]{1,4}(?:[ ,;.:]|$)))?){1,12}`;

/** "Các phòng: Nghiệp vụ I, Nghiệp vụ II và Văn phòng Sở": divisions after one word and a colon. */
export function readSharedDivisions(line: TextLine, at: number, context: RuleContext): NamedUnit[] | null {
  const head = DIVISIONS.exec(line.folded.slice(at, at + LONGEST_HEAD));
  if (!head) return null;
  const word = withCapital(head.groups!.head!);
  const isBare = !/[:(]/u.test(head[0]);
  if (isBare && head.groups!.count !== undefined) return null;
  if (isBare && !mayShareBare(line, at + head[0].length, word, context)) return null;
  const named: NamedUnit[] = [];
  const bySemicolon = areSplitBySemicolon(line, at + head[0].length, context);
  for (let from = at + head[0].length; named.length < MAX_MEMBERS; ) {
    const rest = line.text.slice(from, from + LONGEST_MEMBER);
    if (!isCapitalAt(line.text, from) || readUnitForm(line, from, context)) break;
    if (HEAD_OF_OTHER.test(line.folded.slice(from, from + LONGEST_HEAD))) break;
    if (!isBare && statesWork(rest)) break;
    if (isBare && context.catalogue.groupAt(line.text, from)) break;
    const whole = bySemicolon ? SEMICOLON.exec(rest) : null;
    const ended = whole ? whole[0].length - 2 : memberEnd(rest, word, context);
    // "các Bộ: Văn hóa, Thể thao và Du lịch, Y tế": the catalogue knows a name with a comma.
    const known = context.catalogue.unitAt(`${word} ${rest}`, 0);
    const inCatalogue = known?.entry.id ? known.end - word.length - 1 : 0;
    const member = `${word} ${rest.slice(0, Math.max(ended, inCatalogue))}`;
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
    // "Các phòng Kinh tế, | Phòng Nội vụ": the next member has the head word itself.
    if (isBare && named.length === 1 && line.text.startsWith(`${word} `, from)) return named;
  }
  return closed(line, head?.[0] ?? "", named);
}

const SHARED_HEAD = regex`^(?:các |(?<count>\d{1,2}|${NUMBER_WORDS}) |(?=sở ?: ))(?<head>sở|ban)(?:(?:, (?:ban|ngành)){0,2}(?: (?:cấp )?(?:tỉnh|thành phố))? ?: | | ?\((?:gồm:? )?)(?=\p{L})`;

/**
 * "các sở, ban, ngành tỉnh: Tài chính, Xây dựng", "các sở: Tài chính, Xây dựng và Công Thương", "các sở (Tài chính, Xây dựng)", "Giám đốc Sở: Tài chính, Xây dựng": each with its full name. With fewer than two,
 * "các sở …" is a group.
 * `from`: the offset after words for the heads of units.
 */
export function readSharedHead(line: TextLine, from: number, { catalogue }: RuleContext): NamedUnit[] | null {
  const head = SHARED_HEAD.exec(line.folded.slice(from, from + LONGEST_HEAD));
  if (!head || (head.groups!.count !== undefined && !/[:(]/u.test(head[0]))) return null;
  const rest = line.text.slice(from + head[0].length, from + LONGEST_LIST);
  // The catalogue knows "các sở: Tài chính, Xây dựng".
  const printed =
    head[0].includes(",") || !head[0].startsWith("các ") ? `các ${head.groups!.head}: ` : head[0];
  const window = printed + rest;
  const offset = from + head[0].length - printed.length;
  const word = head.groups!.head === "sở" ? "Sở" : "Ban";
  const named: NamedUnit[] = [];
  for (const { start, end, entry } of catalogue.findUnits(window)) {
    const gap = window.slice(named.at(-1) ? named.at(-1)!.end - offset : printed.length, start);
    if (!/^(?:[ ,;]{0,3}(?:và )?)?$/u.test(gap) || entry.id === null) break;
    if (new RegExp(`^${word} `, "iu").test(window.slice(start, end))) {
      // "các Sở Y tế, Sở Tư pháp": the next member has the head word itself.
      if (named.length === 1 && !head[0].includes("(")) return named;
      break;
    }
    // "các Sở: Tài chính, Nội vụ; Thanh tra tỉnh": a unit of another kind has its own head.
    if (!catalogue.unit(entry.id)?.name.startsWith(`${word} `)) break;
    const ref = { name: `${word} ${window.slice(start, end).trim()}`, unitId: entry.id, group: false };
    named.push({ ref, start: offset + start, end: offset + end });
  }
  return closed(line, head?.[0] ?? "", named);
}
const LONGEST_LIST = 300;

import { isSmallAt } from "../../language/letter-case.ts";
import { regex } from "../../language/regex.ts";
import type { Role } from "../../model/plan.ts";
import { LABEL_WORDS, type LabelWord } from "./label-words.ts";
import { dutyVerbAt } from "./task-verbs.ts";

// Labels by their shape: a noun of office and duties in any combination, or a noun of time, product or money with its
// qualifiers. A list of whole labels would never be complete.

/** A label before a colon, or the head of a column. */
export interface FieldLabel {
  readonly kind: "role" | "due" | "product" | "money" | "receiver";
  /** For kind "role": what the units after it do. */
  readonly role: Role;
  /** True where one label names leads and partners ("Cơ quan chủ trì, phối hợp"). */
  readonly shared: boolean;
  /** True if the words cannot be a topic: they name an office and its duty, or begin with the duty to lead or to coordinate. */
  readonly firm: boolean;
}

/** A label with its place in a line. */
export interface PlacedLabel extends FieldLabel {
  readonly start: number;
  /** Offset of the value of the label, after the colon and blanks. */
  readonly end: number;
  /** True where somebody else has a part of the work: "Chủ trì (trừ nội dung tập huấn): …". */
  readonly ofRest?: boolean;
}

const LONGEST_LABEL = 90;
const MAX_WORDS = 16;
/** Nouns that also begin names of bodies: "Ban Chỉ đạo", "Phòng Tổng hợp", "bộ phận giúp việc". */
const BODY_NOUN: ReadonlySet<string> = new Set(["ban", "phòng", "khoa", "tổ", "bộ phận", "sở"]);

/** "Hoàn thành:", "Dự kiến xong:" before a date. */
const COMPLETION: ReadonlySet<string> = new Set(["hoàn thành", "hoàn tất", "xong", "dự kiến", "phải"]);

/** The label that a folded text without colon is; null if one of its words does not occur in labels. */
export function labelOf(folded: string): FieldLabel | null {
  const words = wordsOf(folded);
  const first = words?.[0];
  if (!words || !first) return null;
  if (words.every(({ text }) => COMPLETION.has(text)))
    return { kind: "due", role: "member", shared: false, firm: true };
  for (const kind of ["time", "product", "money", "receiver"] as const)
    if (first.word.classes.has(kind))
      return { kind: kind === "time" ? "due" : kind, role: "member", shared: false, firm: true };
  return roleLabel(words);
}

interface PlacedWord {
  readonly text: string;
  readonly word: LabelWord;
}

interface SplitWord extends PlacedWord {
  readonly syllables: readonly string[];
}

/** True for "Đơn vị được kiểm tra", which names the unit to which something is done. */
const isPassive = (words: readonly PlacedWord[]) =>
  words.some(({ text }, i) => text === "được" && !["giao", "phân công"].includes(words[i + 1]?.text ?? ""));

function roleLabel(words: readonly PlacedWord[]): FieldLabel | null {
  if (isPassive(words)) return null;
  const duties = words.filter(({ word }) => word.classes.has("duty") || word.classes.has("weak-duty"));
  const hasDuty = duties.some(({ word }) => word.classes.has("duty"));
  const noun = words.find(({ word }) => word.classes.has("office"));
  // "Cơ quan được giao:" names no other duty.
  if (duties.length === 0 && noun && IS_GIVEN.test(words.map(({ text }) => text).join(" ")))
    return { kind: "role", role: "member", shared: false, firm: true };
  if (duties.length === 0 || (!hasDuty && !noun)) return null;
  // "Lĩnh vực phụ trách:", "Chủ trì các chỉ số:" name no unit.
  const ofPart = words.some(({ word }) => word.classes.has("part-of-index"));
  const isOffice = hasDuty && noun === words[0];
  if (ofPart && !isOffice && words[0]!.word.role !== "focal") return null;
  // "Ngành xây dựng" is a sector.
  if (noun?.text === "ngành" && words.length === 2 && !hasDuty) return null;
  const roles = duties.map(({ word }) => word.role ?? "member");
  const leads = roles.includes("lead");
  const helps = roles.includes("coordinate");
  const focal = roles.includes("focal");
  // "Đơn vị thực hiện, phối hợp": a duty of its own before the one to help.
  const own = duties.findIndex(({ word }) => word.classes.has("duty") && word.role === "member");
  const shared = helps && (leads || (own >= 0 && own < roles.indexOf("coordinate")));
  const role = leads ? "lead" : focal ? "focal" : helps && !shared ? "coordinate" : "member";
  const isBody = noun !== undefined && BODY_NOUN.has(noun.text) && !hasDuty && words.length <= 2;
  const first = duties[0]!.word.role;
  const firm =
    (noun !== undefined && !isBody) || (hasDuty && (first === "lead" || first === "coordinate" || focal));
  return { kind: "role", role, shared, firm };
}

const IS_GIVEN = /^[^,]{2,30} được giao(?: (?:nhiệm vụ|việc|công việc|nội dung))?$/u;

/** True for a folded text that only names duties ("có trách nhiệm theo dõi, đôn đốc"), and for an empty text. */
export const areDuties = (folded: string): boolean => folded.trim() === "" || wordsOf(folded.trim()) !== null;

/** The words of a text, longest first; null where one is unknown. */
function wordsOf(folded: string): PlacedWord[] | null {
  const syllables = syllablesOf(folded);
  if (!syllables) return null;
  const words: PlacedWord[] = [];
  for (let at = 0; at < syllables.length; ) {
    const next = wordAt(syllables, at);
    if (!next) return null;
    words.push(next);
    at += next.syllables.length;
  }
  return words;
}

const BETWEEN_SYLLABLES = " ,/&()–-";

/** The syllables of a text; null where they are too many for a label or the first one begins none. */
function syllablesOf(folded: string): string[] | null {
  const syllables: string[] = [];
  let from = -1;
  for (let at = 0; at <= folded.length; at++) {
    const ends = at === folded.length || BETWEEN_SYLLABLES.includes(folded[at]!);
    if (!ends && from < 0) from = at;
    if (!ends || from < 0) continue;
    const syllable = folded.slice(from, at);
    if (syllables.length === MAX_WORDS || (syllables.length === 0 && !BY_FIRST.has(syllable))) return null;
    syllables.push(syllable);
    from = -1;
  }
  return syllables.length === 0 ? null : syllables;
}

/** The label words by their first syllable, the longest first. */
const BY_FIRST = Map.groupBy(
  [...LABEL_WORDS]
    .map(([text, word]): SplitWord => ({ text, word, syllables: text.split(" ") }))
    .sort((a, b) => b.syllables.length - a.syllables.length),
  ({ syllables }) => syllables[0]!,
);

const wordAt = (syllables: readonly string[], at: number): SplitWord | undefined =>
  BY_FIRST.get(syllables[at]!)?.find((word) => word.syllables.every((one, i) => syllables[at + i] === one));

/**
 * A label inside a line follows one of these marks. With a capital it may have been a line or an item of a cell: "Chủ trì: Sở A | - Phối
 * hợp: Sở B", "Chủ trì: Sở A | Phối hợp: Sở B".
 */
const BOUNDARY = regex.g`[;.,(] ?(?=[^\s\d])| [-–+•] ?(?=\p{Lu})|(?<=[\p{L}\d)]) (?=(?:Đơn vị|Cơ quan|Bộ phận|Chủ trì|Phối hợp|Thời gian|Thời hạn|Sản phẩm)(?: [^:.;,]{1,30})?:|(?:CQ|ĐV)?(?:CT|PH): )`;
/** A name in capitals after the noun: "Ban Chỉ đạo: …", "Giao Sở Xây dựng:". */
const NAME = regex`(?:^| )(?:Ban|Phòng|Sở) \p{Lu}\p{Ll}`;

/**
 * "Giao cho: Sở A chủ trì; Sở B phối hợp." states the units of the work before it, like "Phân công:". The head of a column is no such label:
 * "Giao" beside "Thực hiện" is over figures.
 */
const GIVING = /^(?:giao|phân công)(?: nhiệm vụ| trách nhiệm| việc)?(?: cho)?$/u;
const GIVING_LABEL: FieldLabel = { kind: "role", role: "member", shared: false, firm: false };

/** "Tham gia: các sở, ban, ngành": who helps, without a noun for an office. */
const HELPING =
  /^(?:(?:cùng )?tham gia|cùng (?:thực hiện|phối hợp|làm|lo)|làm cùng|hỗ trợ|giúp)(?: thực hiện| phối hợp)?$/u;
const HELPING_LABEL: FieldLabel = { kind: "role", role: "coordinate", shared: false, firm: false };

/** "Phụ trách | cả hai việc:", "Chủ trì | các nội dung trên:": which work above it the label is about. */
const COVERS =
  / (?:chung )?(?:cho )?(?:(?:cả(?: (?:hai|ba|bốn|năm|\d{1,2}))?|các|toàn bộ|tất cả(?: các)?) (?:việc|nhiệm vụ|nội dung|công việc|phần việc|nhóm)(?: (?:này|trên|nêu trên|trong nhóm|(?:tại|ở|thuộc|của|trong) (?:mục|phần|điểm|khoản|nhóm) (?:này|trên|[\divx]{1,4}[a-zđ.]{0,4})))?|(?:các )?(?:mục|phần|nhóm|nội dung|nhiệm vụ|việc|công việc) (?:này|trên|nêu trên))$/u;

/**
 * "Cơ quan chủ trì | là | Sở A", "Ba cơ quan đồng chủ trì nội dung này | gồm | Sở A …", "Cùng phối hợp | có | Sở A": the words of a label before a
 * verb instead of a colon, over names.
 */
const IS = regex.y`(?:(?:hai|ba|bốn|năm|các|\d{1,2}) )?(?<words>[^.,;:()]{5,60}?) (?<verb>là|gồm(?: có)?|có) (?=\S)`;
/** Which work the role is about: "nội dung | này", "về chỉ số này". */
const THIS_WORK =
  / (?:(?:về|đối với|trong|cho|của) )?(?:các )?(?:nội dung|chỉ số|lĩnh vực|nhiệm vụ|việc|công việc|tiêu chí|phần việc|trụ cột)(?: thành phần)?(?: (?:này|trên|nêu trên))?$/u;
const OF_NAMES = regex.y`(?:các )?\p{Lu}|các (?:sở|ban|phòng|đơn vị|cơ quan) `;

function labelBeforeNames(text: string, folded: string, at: number): PlacedLabel | null {
  if (!HAS_VERB.test(folded)) return null;
  IS.lastIndex = at;
  const found = IS.exec(folded);
  if (!found) return null;
  OF_NAMES.lastIndex = at + found[0].length;
  if (!OF_NAMES.test(text)) return null;
  const label = labelIn(found.groups!.words!.replace(THIS_WORK, ""));
  if (label?.kind !== "role") return null;
  const isRole = label.role === "coordinate" || (label.firm && found.groups!.verb !== "có");
  return isRole ? { ...label, start: at, end: at + found[0].length } : null;
}

/** The label at an offset of a line, up to a colon or a verb before names; null without one. `folded` and `text` have the same length. */
export function labelAt(text: string, folded: string, at: number): PlacedLabel | null {
  const colon = folded.indexOf(":", at);
  if (colon < 0 || colon - at > LONGEST_LABEL) return labelBeforeNames(text, folded, at);
  const words = folded.slice(at, colon).trimEnd().replace(COVERS, "");
  const end = afterColon(folded, colon);
  const rest = words.endsWith(")") ? OF_REST.exec(words) : null;
  if (rest) {
    const ofRest = labelOf(words.slice(0, rest.index));
    return ofRest?.kind === "role" ? { ...ofRest, start: at, end, ofRest: true } : null;
  }
  if (NAME.test(text.slice(at, colon)) || isSentence(text, folded, words, end)) return null;
  const label = labelIn(words) ?? (words.endsWith(")") ? labelIn(words.replace(EXCEPT, "")) : null);
  // "Phối hợp với | các Sở: Tài chính, Y tế": the noun is a part of the names.
  const noun =
    label?.kind === "role" && end < folded.length ? PARTNERS.exec(words)?.groups?.noun?.length : undefined;
  return label && { ...label, start: at, end: noun === undefined ? end : at + words.length - noun };
}

/** "Chủ trì, phối hợp với các Sở | : Tài chính, Y tế xây dựng phương án": the colon is inside the list of partners, and their work follows. */
function isSentence(text: string, folded: string, words: string, from: number): boolean {
  if (!PARTNERS.test(words)) return false;
  for (let at = folded.indexOf(" ", from); at >= 0; at = folded.indexOf(" ", at + 1))
    if (isSmallAt(text, at + 1) && dutyVerbAt(folded, at + 1)) return true;
  return false;
}
const PARTNERS =
  / (?:với|cùng) (?<noun>(?:các|những) (?:bộ|sở|ban|ngành|phòng|huyện|xã|cơ quan|đơn vị)(?:, (?:bộ|sở|ban|ngành|phòng|cơ quan|đơn vị))*)$/u;

/** The label of those who help, without a noun for an office; null for other words. */
export const helpingLabel = (folded: string): FieldLabel | null =>
  HELPING.test(folded) ? HELPING_LABEL : null;

const labelIn = (words: string): FieldLabel | null =>
  GIVING.test(words) ? GIVING_LABEL : (helpingLabel(words) ?? labelOf(words));
/** "Chủ trì | (trừ nội dung tập huấn)", "Đơn vị thực hiện | (các nội dung còn lại)". */
const OF_REST = regex` ?\((?:(?:ngoại )?trừ|ngoài|không (?:gồm|bao gồm)|(?:các |những )?(?:nội dung|nhiệm vụ|công việc|việc|phần)(?: việc)? (?:còn lại|khác)(?=\)))[^()]{0,70}\)$`;
/** "Phối hợp | (nếu cần):" */
const EXCEPT = / ?\((?:riêng|nếu|khi|đối với|phần|nội dung|về|từ|mục|việc) ?[^()]{0,60}\)$/u;

function afterColon(folded: string, colon: number): number {
  let end = colon + 1;
  while (folded[end] === " " || folded[end] === ":") end += 1;
  return end;
}

const HAS_VERB = / (?:là|gồm|có) /u;

/** All labels of a line from an offset on: at its beginning, and after each mark. */
export function labelsFrom(text: string, folded: string, from: number): PlacedLabel[] {
  if (!folded.includes(":", from) && !HAS_VERB.test(folded)) return [];
  const found: PlacedLabel[] = [];
  const first = labelAt(text, folded, from);
  if (first) found.push(first);
  BOUNDARY.lastIndex = from;
  for (let mark = BOUNDARY.exec(text); mark; mark = BOUNDARY.exec(text)) {
    const at = mark.index + mark[0].length;
    const last = found.at(-1);
    if (last && at < last.end) continue;
    const label = labelAt(text, folded, at);
    if (label) found.push(label);
  }
  return found;
}

import { regex } from "../../../language/regex.ts";
import { pushAll } from "../../../model/lists.ts";
import type { Role, UnitRef } from "../../../model/plan.ts";
import { COORDINATE, FOCAL, IN_CHARGE, LEAD, RESPONSIBLE } from "../../lexicon/roles.ts";
import type { TextLine } from "../../text/text-line.ts";
import { roleIn } from "../assignment/sentence/role.ts";
import type { ClausePart } from "./clause-parts.ts";
import { areJoining, DUTY, endInWork, nameSubIndex, onlyAnnounce, statesWork } from "./joining-words.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";

/** Sub-indices with the units that a sentence gives them to. */
export interface Pair {
  readonly named: NamedSubIndex[];
  readonly units: UnitRef[];
  readonly partners: UnitRef[];
  /** null where no word states a role. */
  role: Role | null;
  /** The words after the units, up to the last name, where they state a duty; null for names alone. */
  words: { readonly from: number; to: number } | null;
}

type Sentence = Readonly<Record<"start" | "end", number>>;

const PARTNERS = regex`(?:(?:cơ quan|đơn vị) )?(?:phối hợp(?: chặt chẽ)?(?:,? (?:với|cùng|có|là|gồm))?|cùng với|cùng)[ ,:]*$`;
const HELPS = regex`^[ ,("]*(?:cùng |tham gia |(?:là |làm )(?:cơ quan |đơn vị )?)?(?:${COORDINATE})(?!,? (?:chặt chẽ )?(?:với|cùng))`;
/** "tham mưu UBND tỉnh", "chịu trách nhiệm trước UBND tỉnh": the unit that receives the work. */
export const ADDRESSEE = /(?:tham mưu|trình|giúp|trước|báo cáo|đề xuất)(?: cho| với)? $/u;
const ORDERS = /^ (?:giao|phân công|yêu cầu|đề nghị|chỉ đạo)(?= |$)/u;
/** What joins units to the names before them: "A: Sở Y tế", "A (Sở Y tế)", "A do Sở Y tế chủ trì", "A thuộc về Sở Y tế". */
const GIVEN_TO = regex`^["”’»\s]*(?:[:(–-]|cho |do |(?:được )?(?:giao|phân công)|thuộc|là |,? ?(?:đơn vị|cơ quan))`;
/** "Với chỉ số A, Sở Y tế chủ trì". */
const ABOUT = /^ ?(?:với|ở|về|đối với) /u;
/** "Sở A (đầu mối), Sở B": the second unit helps. */
const AFTER_MARK = /^ ?\([^()]{2,30}\)[,;] ?$/u;
const MARKED_FOCAL = new RegExp(`^ ?\\((?:cơ quan |đơn vị )?${FOCAL}\\)`, "u");
/** What may follow the units in that order: nothing, or what they do. */
const TAKES = regex`^[\s.;,()]*$|(?<!\p{L})(?:${LEAD}|${COORDINATE}|${FOCAL}|${IN_CHARGE}|${RESPONSIBLE}|thực hiện|tham mưu|theo dõi|đảm nhiệm|đảm nhận|đảm trách|đảm đương)(?!\p{L})`;

/**
 * Pairs the sub-indices of a sentence with its units, by their order: "Sở A: chỉ số X, Y; Sở B: chỉ số Z", or "chỉ số X (Sở A);
 * chỉ số Z do Sở B chủ trì". [] unless all words between them only join them.
 */
export function pairParts(line: TextLine, all: readonly ClausePart[], sentence: Sentence): Pair[] {
  // "UBND tỉnh giao …": the unit that gives the order is left out.
  const [orderer] = all;
  const isOrdered = orderer?.kind === "units" && ORDERS.test(line.folded.slice(orderer.end));
  const parts = isOrdered ? all.slice(1) : all;
  const from = isOrdered ? { ...sentence, start: orderer.end } : sentence;
  const [first] = parts;
  if (!first || !parts.some(({ kind }) => kind === "units")) return [];
  return first.kind === "units" ? unitsFirst(line, parts, from) : namesFirst(line, parts, from);
}

const between = (line: TextLine, a: { end: number }, b: { start: number }) =>
  line.folded.slice(a.end, b.start);

interface Owners {
  readonly units: UnitRef[];
  readonly partners: UnitRef[];
  /** The offset after their names. */
  readonly from: number;
  /** The words since then. */
  words: string;
}

const isClass = ({ units }: Owners) => units.every(({ group }) => group);

function unitsFirst(line: TextLine, parts: readonly ClausePart[], { start, end }: Sentence): Pair[] {
  const lastName = parts.findLastIndex(({ kind }) => kind === "name");
  // "Sở A: chỉ số X (phối hợp: Sở B)": the units after the last name help.
  const helper = parts[lastName + 1];
  const isHelped = helper && PARTNERS.test(between(line, parts[lastName]!, helper));
  const used = parts.slice(0, lastName + (isHelped ? 2 : 1));
  // "Đơn vị chủ trì các chỉ số: Sở A (X), Sở B (Y)": the role of all. "Phối hợp với Sở A …", "Tham mưu UBND tỉnh …": another
  // unit, named above the line, has the work.
  const opening = line.folded.slice(start, used[0]!.start).replace(GROUP_NAME, "");
  if (!areJoining(opening) || PARTNERS.test(opening) || ADDRESSEE.test(opening)) return [];
  const reader = new UnitsFirst(opening);
  for (const [i, part] of used.entries()) {
    const before = i === 0 ? opening : between(line, used[i - 1]!, part);
    const after = line.folded.slice(part.end, used[i + 1]?.start ?? part.end);
    if (!reader.add(part, before, after)) return [];
  }
  // "Sở A: kết quả chỉ số X còn thấp": without a duty, nothing may follow the names.
  const last = reader.pairs.at(-1);
  const after = line.folded.slice(used.at(-1)!.end, end);
  return last && (hasWork(line, last) || areJoining(after)) ? reader.pairs : [];
}

/** "Nhóm giảm chi phí (gồm | Sở A, Sở B): chỉ số X": a name for the units that its bracket lists. */
const GROUP_NAME = /^ ?(?:nhóm|tổ|khối|cụm) [^():;.]{1,80}?(?: ?\((?:(?:bao )?gồm:? )?| (?:bao )?gồm:? )$/u;

/** Reads parts in which units precede their sub-indices. */
class UnitsFirst {
  readonly pairs: Pair[] = [];
  readonly #opening: string;
  #owners: Owners | null = null;
  /** False after units whose names follow. */
  #hasNames = true;
  /** True after partners that help only with the names before them. */
  #isClosed = false;

  constructor(opening: string) {
    this.#opening = opening;
  }

  /** Adds a part with the folded words before and after it; false if the words are not those of a list of pairs. */
  add(part: ClausePart, before: string, after: string): boolean {
    const isWork = part.kind === "name" && this.#owners !== null && endInWork(before);
    if (!areJoining(before) && !isWork) return false;
    return part.kind === "units" ? this.#addUnits(part, before, after) : this.#addName(part, before);
  }

  #addUnits(part: Extract<ClausePart, { kind: "units" }>, before: string, after: string): boolean {
    const owners = this.#owners;
    const last = this.pairs.at(-1);
    if (owners && ADDRESSEE.test(before)) {
      owners.words += before;
    } else if (this.#hasNames && last && PARTNERS.test(before)) {
      pushAll(last.partners, part.list.units);
      this.#isClosed = true;
    } else if (owners && (PARTNERS.test(before) || (!this.#hasNames && HELPS.test(after)))) {
      pushAll(owners.partners, part.list.units);
      owners.words += before;
    } else {
      // "Các sở được giao chủ trì các chỉ số sau: Sở A: …": the class is followed by its members.
      const isLeadIn = owners !== null && isClass(owners) && nameSubIndex(before);
      if (owners && !this.#hasNames && !isLeadIn) return false;
      const words = isLeadIn ? before : "";
      this.#owners = { units: [...part.list.units], partners: [], from: part.end, words };
      this.#hasNames = false;
    }
    return true;
  }

  #addName({ named, end }: Extract<ClausePart, { kind: "name" }>, before: string): boolean {
    const owners = this.#owners;
    if (!owners) return false;
    const words = owners.words + before;
    const last = this.#hasNames ? this.pairs.at(-1) : undefined;
    if (last && !DUTY.test(before)) {
      if (this.#isClosed) this.pairs.push({ ...last, named: [named], partners: [], words: null });
      else {
        last.named.push(named);
        if (last.words) last.words.to = end;
      }
    } else {
      const stated = [words, this.#opening].find((one) => DUTY.test(one));
      const role = stated === undefined ? null : roleIn(stated, { collecting: false });
      const from = last?.named.at(-1)?.restStart ?? owners.from;
      this.pairs.push({
        named: [named],
        units: owners.units,
        partners: [...owners.partners],
        role,
        words: onlyAnnounce(words) ? null : { from, to: end },
      });
    }
    owners.words = "";
    this.#hasNames = true;
    this.#isClosed = false;
    return true;
  }
}

const hasWork = (line: TextLine, { words }: Pair) =>
  words !== null && statesWork(line.folded.slice(words.from, words.to));

/** "Chỉ số X | (phần quy hoạch): Sở A": which part of it is meant. */
const PART_MEANT = /^["”’»]? ?\((?:phần|mảng|về|nội dung|tiêu chí|lĩnh vực|riêng) [^()]{2,80}\)(?= ?[:–-])/u;

function namesFirst(line: TextLine, parts: readonly ClausePart[], { start, end }: Sentence): Pair[] {
  const pairs: Pair[] = [];
  let named: NamedSubIndex[] = [];
  let partners: UnitRef[] = [];
  for (const [i, part] of parts.entries()) {
    const printed = i === 0 ? line.folded.slice(start, part.start) : between(line, parts[i - 1]!, part);
    const before =
      named.length > 0 ? printed.replace(partners.length > 0 ? /^\)/u : PART_MEANT, "") : printed;
    if (!areJoining(before)) return [];
    if (part.kind === "name") {
      named.push(part.named);
      continue;
    }
    const after = line.folded.slice(part.end, parts[i + 1]?.start ?? end);
    const last = pairs.at(-1);
    if (named.length === 0) {
      if (!last || !(PARTNERS.test(before) || HELPS.test(after) || AFTER_MARK.test(before))) return [];
      pushAll(last.partners, part.list.units);
      continue;
    }
    // "Chỉ số X (phối hợp: | Sở B |): Sở A"
    if (PARTNERS.test(before)) {
      if (partners.length > 0 || !/^\) ?[:–-]/u.test(after)) return [];
      partners = [...part.list.units];
      continue;
    }
    // "Chỉ số X: Sở A (phối hợp: | Sở B)": these words are about the next units.
    const own = after
      .split(/[;.](?: |$)/u, 1)[0]!
      .replace(parts[i + 1]?.kind === "units" ? PARTNERS : "", "");
    const isGiven = GIVEN_TO.test(before) || (ABOUT.test(line.folded.slice(start)) && DUTY.test(own));
    if (!isGiven || !TAKES.test(own) || !areJoining(own)) return [];
    const lead = pairs.length === 0 ? line.folded.slice(start, parts[0]!.start) : "";
    const words = `${own} ${lead}`;
    const isFocal = MARKED_FOCAL.test(own);
    const role = isFocal ? "focal" : DUTY.test(words) ? roleIn(words, { collecting: false }) : null;
    pairs.push({ named, units: [...part.list.units], partners, role, words: null });
    named = [];
    partners = [];
  }
  return named.length > 0 || !areJoining(line.folded.slice(parts.at(-1)!.end, end)) ? [] : pairs;
}

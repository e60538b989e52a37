import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { isKnownUnit } from "../../../../model/is-known-unit.ts";
import { labelAt } from "../../../lexicon/label-grammar.ts";
import { ASSIGN } from "../../../lexicon/orders.ts";
import { CARRY_OUT, IN_CHARGE, LEAD } from "../../../lexicon/roles.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { namesBody } from "../../../units/shared/names-body.ts";
import { bracketedUnits } from "../brackets/bracketed.ts";
import { rolesByNumber } from "../references/roles-by-number.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import { clauseOf, subjectAt } from "../sentence/subject.ts";
import { namesAtEnd, UNITS_AT_END_RULE } from "./units-at-end.ts";

// "Mở lớp nghề (Sở A); kiểm tra giá (Sở B, UBND các xã)", "Mở lớp nghề giao Sở A; việc còn lại: Sở B", "Mở lớp nghề do Sở A thực hiện; …": a line of several clauses, each
// with those who do it at its end. One such clause may name a place or an object; two of the same form divide the work.

export interface DividedPart {
  readonly from: number;
  readonly to: number;
  /** null for a part that names nobody. */
  readonly units: (ClauseUnits & { readonly rule: string }) | null;
}

const END_OF_BRACKET = regex`\)[;.,] (?=\S)`;
const MAY_GIVE = regex` (?:giao|phân công|còn lại|khác)[ :]`;
const MAY_HAVE_AGENT = / do (?=\S)/u;
const MAY_NAME = regex`(?: [–-]|:) (?:\p{Lu}|các )`;
const MAY_END = /[;.] |\), /u;
const PART_END = regex.g`[;.] (?=\p{L})|(?<=\)), (?=\p{Ll})`;
const BRACKET_AT_END = regex`[)\]][ .;,]{0,3}$`;
const MOST_PARTS = 12;
const LONGEST_LINE = 1200;

/** The parts of a line from an offset on, where at least two of them end with those who do them; null for other lines. */
export function dividedWork(line: TextLine, from: number, context: RuleContext): DividedPart[] | null {
  const { text, folded } = line;
  if (text.length - from > LONGEST_LINE || !mayDivide(text.slice(from), folded.slice(from))) return null;
  // A line about a unit states its work, whatever the ends of its clauses name.
  if (subjectAt(line, from, context) || rolesByNumber(line, from, context).length > 0) return null;
  const parts = partsOf(line, from);
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  for (const { read, mayRead } of READERS) {
    if (parts.filter((part) => mayRead.test(text.slice(part.from, part.to))).length < 2) continue;
    const named = parts.map((part) => read(line, part, context));
    const isShared = ({ from, to }: Part, i: number) =>
      named[i] !== null && (read === asGiven || beginsWithWork(line, from, to));
    if (parts.filter(isShared).length >= 2) return joined(line, parts, named);
  }
  return null;
}

const mayDivide = (text: string, folded: string): boolean =>
  MAY_END.test(text) &&
  (END_OF_BRACKET.test(text) || MAY_GIVE.test(folded) || MAY_HAVE_AGENT.test(folded) || MAY_NAME.test(text));

interface Part {
  readonly from: number;
  readonly to: number;
}

/** The parts between semicolons, full stops, and commas after a bracket; marks in a bracket end none. */
function partsOf({ text }: TextLine, from: number): Part[] {
  const parts: Part[] = [];
  const brackets = allMatches(BRACKET, text.slice(from)).map(({ index, 0: found }) => ({
    start: from + index,
    end: from + index + found.length,
  }));
  let at = from;
  for (const { index, 0: mark } of allMatches(PART_END, text.slice(from))) {
    const end = from + index;
    if (brackets.some((one) => one.start < end && end < one.end)) continue;
    parts.push({ from: at, to: end });
    at = end + mark.length;
  }
  const last = text.trimEnd().replace(/[.;]{1,3}$/u, "").length;
  if (last > at) parts.push({ from: at, to: last });
  return parts;
}
const BRACKET = /\([^()]{1,400}\)/gu;

type ReadPart = (line: TextLine, part: Part, context: RuleContext) => DividedPart["units"];

/** "nâng cấp chợ (UBND các xã)": work with a bracket. */
const withBracket: ReadPart = (line, { from, to }, context) => {
  if (!BRACKET_AT_END.test(line.text.slice(from, to))) return null;
  const read = bracketedUnits.read(clauseOf(line, from, to, context), context);
  return read && read.units.length > 0 ? { ...read, rule: bracketedUnits.id } : null;
};

/** "nâng cấp chợ - UBND các xã", "nâng cấp chợ: UBND các xã": work with names after a mark. */
const withNames: ReadPart = (line, { from, to }, context) => {
  // "Thực hiện: Sở A; phối hợp: Sở B" after the work.
  if (labelAt(line.text, line.folded, from)?.kind === "role") return null;
  const read = namesAtEnd(line.upTo(to), from, context, SHORTEST);
  const [bearers, ...partners] = read?.units ?? [];
  if (!bearers) return null;
  return {
    units: bearers.units,
    partners: partners.flatMap(({ units }) => units),
    role: bearers.role,
    end: to,
    taskStart: from,
    rule: UNITS_AT_END_RULE,
  };
};
/** Shortest task before the names, in characters. */
const SHORTEST = 8;

const GIVEN = regex`^(?<what>[^:]{6,200}?),? (?:${ASSIGN})(?: cho)? (?=\S)|^(?:riêng |còn )?(?:các |những )?(?:nội dung|công việc|việc|nhiệm vụ|phần việc|phần) (?:còn lại|khác)(?:,? (?:thì )?(?:do|thuộc(?: về)?|${ASSIGN})(?: cho)?| ?:)? (?=\S)`;
const AFTER_GIVEN =
  /^(?:,? (?:chủ trì|thực hiện|phụ trách|đảm nhiệm|đảm nhận|tham mưu|giải quyết|lo|làm)(?: thực hiện)?)?$/u;

/** "danh sách hộ nghèo giao Phòng A", "các việc còn lại: Phòng B": matters that a sentence shares out. */
const asGiven: ReadPart = (line, { from, to }, context) => {
  const mark = GIVEN.exec(line.folded.slice(from, to));
  if (!mark) return null;
  const cut = line.upTo(to);
  const start = from + mark[0].length;
  const list = readUnitList(cut, start, context);
  if (list?.start !== start || !list.units.every((unit) => isKnownUnit(unit) || namesBody(unit))) return null;
  if (list.units.length === 0 || !AFTER_GIVEN.test(cut.folded.slice(list.end))) return null;
  const role = cut.folded.startsWith(" chủ trì", list.end) ? "lead" : "member";
  return { units: list.units, partners: null, role, end: to, taskStart: from, rule: UNITS_AT_END_RULE };
};

/** "nâng cấp chợ do UBND các xã thực hiện": work with its agent and a verb that only says so. */
const byAgent: ReadPart = (line, { from, to }, context) => {
  const cut = line.upTo(to);
  const by = cut.folded.lastIndexOf(BY);
  const list = by < from + SHORTEST ? null : readUnitList(cut, by + BY.length, context);
  const does = list && list.units.length > 0 ? AGENT_DOES.exec(cut.folded.slice(list.end)) : null;
  if (!list || !does) return null;
  const role = does[0].includes(LEAD) ? "lead" : "member";
  return { units: list.units, partners: null, role, end: to, taskStart: from, rule: UNITS_AT_END_RULE };
};
const BY = " do ";
const AGENT_DOES = new RegExp(`^,? (?:${LEAD}|${CARRY_OUT}|${IN_CHARGE}|đảm nhiệm|đảm nhận)$`, "u");

const READERS: readonly { readonly read: ReadPart; readonly mayRead: RegExp }[] = [
  { read: withBracket, mayRead: BRACKET_AT_END },
  { read: asGiven, mayRead: MAY_GIVE },
  { read: byAgent, mayRead: MAY_HAVE_AGENT },
  { read: withNames, mayRead: MAY_NAME },
];

/** True for words that begin with a verb, also after a topic: "Y tế cơ sở: | xây trạm y tế". */
function beginsWithWork(line: TextLine, from: number, to: number): boolean {
  const colon = line.text.lastIndexOf(": ", Math.min(to, from + LONGEST_TOPIC));
  const starts = colon > from ? [from, colon + 2] : [from];
  return starts.some((at) => {
    const words = line.text.slice(at, to);
    return (
      taskVerbAt(line.folded, at) ||
      isVerbAt(line.reworded(words.charAt(0).toLowerCase() + words.slice(1)), 0)
    );
  });
}
const LONGEST_TOPIC = 80;

/** Parts without units before a semicolon are done with the next part; other parts without units stay alone. */
function joined(
  line: TextLine,
  parts: readonly Part[],
  named: readonly DividedPart["units"][],
): DividedPart[] {
  const all: DividedPart[] = [];
  let start: number | null = null;
  parts.forEach(({ from, to }, i) => {
    const units = named[i]!;
    const at = start ?? from;
    const goesOn =
      units === null && line.text[to] === ";" && named.slice(i + 1).some((next) => next !== null);
    start = goesOn ? at : null;
    if (!goesOn)
      all.push({ from: at, to, units: units && { ...units, taskStart: Math.min(at, units.taskStart) } });
  });
  return all;
}

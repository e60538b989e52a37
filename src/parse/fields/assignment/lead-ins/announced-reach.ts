import { isBulletLabel } from "../../../../language/labels.ts";
import { allMatches } from "../../../../language/matcher.ts";
import type { Task } from "../../../../model/plan.ts";
import { ORDER } from "../../../lexicon/orders.ts";
import { SUBORDINATE_WITHOUT_VERB, VERB_OF_CLAUSE } from "../../../lexicon/subordinates.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import { descendants, linesUnder, type Section } from "../../../structure/outline/section.ts";
import { endsWithColon } from "../../../text/line-end.ts";
import type { Located } from "../../../text/located.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { agentAt } from "../../../units/agents/agents.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import { beginsBody } from "../../../units/shared/names-body.ts";
import { MANNER } from "./lead-in.ts";

// How far a sentence reaches that asks units for all items below it, where some of the items name units of their own.

/** A line with the sections above it, the nearest first, and the lines below it. */
interface Placed {
  readonly line: TextLine;
  readonly isBullet: boolean;
  readonly above: readonly Section[];
  readonly below: readonly TextLine[];
}

/** The lines of sections by their index. */
export type PlacedLines = ReadonlyMap<number, Placed>;

/** Finds the sections above each line of sections. */
export function placedLines(sections: readonly Section[]): PlacedLines {
  const placed = new Map<number, Placed>();
  for (const section of sections.flatMap((one) => [one, ...descendants(one)])) {
    const { line, lines, label } = section;
    const above = headingsAbove(section);
    const isBullet = label !== null && isBulletLabel(label);
    if (line)
      placed.set(line.index, { line, isBullet, above: above.slice(1), below: linesUnder(section).slice(1) });
    for (const plain of lines) placed.set(plain.index, { line: plain, isBullet: false, above, below: [] });
  }
  return placed;
}

function headingsAbove(section: Section): Section[] {
  const above: Section[] = [];
  for (let at: Section | null = section; at?.line; at = at.parent) above.push(at);
  return above;
}

/**
 * True for a task that begins with its verb below headings that are topics ("1. Về công tác tuyên truyền:"): only the sentence above all of
 * them says who does it. A task below words that may name a unit belongs to that unit, also where the name is not known. `assigned`: the
 * indices of the lines that give units work; a line over one of them is its heading.
 */
export function isOfAll(
  { span }: Located<Task>,
  placed: PlacedLines,
  { assigned, context }: { readonly assigned: ReadonlySet<number>; readonly context: RuleContext },
): boolean {
  const place = placed.get(span.from);
  if (!place || (place.isBullet && place.above.length === 0)) return false;
  const { line, above, below } = place;
  if (endsWithColon(line.text) || below.some(({ index }) => assigned.has(index))) return false;
  return beginsWork(line, span.start, context) && above.every((section) => isTopic(section, context));
}

function beginsWork(line: TextLine, from: number, context: RuleContext): boolean {
  const words = line.folded.slice(from);
  const first = OPENING.exec(words)?.[0].length ?? 0;
  const after = first + (MANNER_BEFORE.exec(words.slice(first))?.[0].length ?? 0);
  return [first, after].some((offset) => {
    const at = from + offset;
    if (NO_VERB.test(line.folded.slice(at)) || opensSentence(line, at, context)) return false;
    return taskVerbAt(line.folded, at) || beginsWithVerb(line, at);
  });
}
/** "Trên cơ sở kết quả rà soát, | khẩn trương | xây dựng kế hoạch": a basis and how the work is done, before its verb. */
const OPENING =
  /^(?:trên cơ sở|căn cứ) [^.;:,]{3,160}(?:, (?!(?:các|những|sở|ubnd|ủy ban) )[^.;:,]{3,80}){0,2}, (?=khẩn trương|tiếp tục|tập trung|chủ động|tích cực|rà soát|xây dựng|tổ chức|triển khai|lập|báo cáo|đề xuất|tham mưu|kịp thời|thường xuyên)/u;
const MANNER_BEFORE = new RegExp(`^(?:(?:${MANNER}|thường xuyên|định kỳ)(?:,| và)? ){1,3}`, "u");

/** "Thực hiện Kế hoạch số 12/KH-UBND, | Sở Y tế …": a clause that begins with a verb before its subject. */
const opensSentence = (line: TextLine, at: number, context: RuleContext): boolean =>
  CLAUSE.test(line.folded.slice(at, at + LONGEST_VERB)) &&
  allMatches(COMMA, line.folded.slice(at)).some(
    ({ index, 0: mark }) => (readUnitList(line, at + index + mark.length, context)?.units.length ?? 0) > 0,
  );
const CLAUSE = new RegExp(`^(?:${VERB_OF_CLAUSE}) `, "u");
const LONGEST_VERB = 24;
const COMMA = /, /gu;

/** An order to somebody who is not known, and a clause before the verb. */
const NO_VERB = new RegExp(`^(?:${ORDER}|${SUBORDINATE_WITHOUT_VERB}|qua)(?= |,)`, "u");

function isTopic({ line, textStart }: Section, context: RuleContext): boolean {
  const at = textStart + TOPIC_WORDS.exec(line!.folded.slice(textStart))![0].length;
  if (beginsBody(line!.folded.slice(at)) || agentAt(line!, at)) return false;
  return (readUnitList(line!, at, context)?.units.length ?? 0) === 0;
}
const TOPIC_WORDS = /^ ?(?:(?:đối với|giao|yêu cầu|đề nghị|trách nhiệm(?: của)?) )?/u;

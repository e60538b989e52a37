import { allMatches } from "../../../language/matcher.ts";
import { pushAll } from "../../../model/lists.ts";
import type { Role } from "../../../model/plan.ts";
import { COORDINATE } from "../../lexicon/roles.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { roleIn } from "../assignment/sentence/role.ts";
import { ASSIGNED_RULE } from "./assigned-sub-indices.ts";
import { clauseParts } from "./clause-parts.ts";
import { areJoining, DUTY } from "./joining-words.ts";
import { type NamedSubIndex, SUB_INDEX_WORDS } from "./named-sub-index.ts";
import { namesAfter } from "./names-after.ts";

// The sub-indices that the clauses of a sentence give, each clause with its role.

type NumberedNames = ReadonlyMap<number, NamedSubIndex>;

/** The sub-indices that a clause of a task gives, and as what; `role` null: as what the task is given. */
export interface StatedNames {
  readonly named: readonly NamedSubIndex[];
  readonly role: Role | null;
}

export type Clause = Pick<Span, "start" | "end">;

/** "Chủ trì chỉ số A; phối hợp nâng cao chỉ số B": each clause has its own role. */
export function clausesOf({ text }: TextLine, { start, end }: Clause): Clause[] {
  const ends = [...allMatches(CLAUSE_END, text.slice(start, end)).map(({ index }) => start + index), end];
  return ends.map((to, i) => ({ start: i === 0 ? start : ends[i - 1]! + 2, end: to }));
}
/** Not within a bracket. */
const CLAUSE_END = /;(?= )(?![^(]{0,120}\))/gu;

/**
 * The sub-indices that the clauses of a task give after duties ("Chủ trì cải thiện chỉ số A thông qua …") or in a bracket at their end. A
 * semicolon may also separate the names of one list.
 */
export function namesByClause(
  line: TextLine,
  task: Clause,
  numbered: NumberedNames,
  context: RuleContext,
): StatedNames[] {
  const found: StatedNames[] = [];
  let at = task.start;
  const clauses = clausesOf(line, task);
  for (const clause of clauses) {
    const named: NamedSubIndex[] = [];
    at = Math.max(at, clause.start);
    const list = () => listAt(line, { at, clauseEnd: clause.end, taskEnd: task.end }, numbered, context);
    for (
      let next = list() ?? namesInTag(line, clause, numbered, context);
      next.length > 0;
      next = list() ?? []
    ) {
      pushAll(named, next);
      // "Chủ trì chỉ số A | và cải thiện chỉ số B"
      at = next.at(-1)!.restStart;
    }
    const [first] = named;
    if (!first) continue;
    const role = roleOf(line, clause, clauses.length > 1);
    const isHelped =
      role === "coordinate" &&
      HELPED_BY.test(line.folded.slice(first.restStart, clause.end)) &&
      !line.folded.slice(clause.start, first.span.start).includes(COORDINATE);
    found.push({ named, role: isHelped ? null : role });
  }
  return found;
}

/** "Nâng cao chỉ số A, | phối hợp với Sở B": the other unit helps. */
const HELPED_BY = new RegExp(`${COORDINATE}(?: chặt chẽ)? (?:với|cùng) `, "u");

/** The list of names that begins in a clause, to its end; null for none. */
function listAt(
  line: TextLine,
  { at, clauseEnd, taskEnd }: Readonly<Record<"at" | "clauseEnd" | "taskEnd", number>>,
  numbered: NumberedNames,
  context: RuleContext,
): readonly NamedSubIndex[] | null {
  const list = at < clauseEnd ? namesAfter(line, at, taskEnd, numbered, context) : [];
  return list[0] !== undefined && list[0].span.start < clauseEnd ? list : null;
}

/**
 * What the words of a clause give; null where they only name work. `isOneOf`: one of several clauses, in which "chịu trách nhiệm về chỉ số A" is a
 * role beside "phối hợp cải thiện chỉ số B".
 */
export function roleOf({ folded }: TextLine, { start, end }: Clause, isOneOf: boolean): Role | null {
  const words = folded.slice(start, end);
  const role = roleIn(words, { collecting: false });
  return role !== "member" || (isOneOf && DUTY.test(words)) ? role : null;
}

/** The sub-indices of a bracket after a task: "Công an xã xử lý nhanh tin báo (Chỉ số nội dung 6)". */
function namesInTag(
  line: TextLine,
  { start, end }: Clause,
  numbered: NumberedNames,
  context: RuleContext,
): readonly NamedSubIndex[] {
  const tag = TAG.exec(line.folded.slice(start, end));
  if (!tag) return [];
  const from = start + tag.index;
  const parts = clauseParts(line, from, end, { rule: ASSIGNED_RULE, numbered }, context);
  const named = parts.flatMap((part) => (part.kind === "name" ? [part.named] : []));
  if (named.length === 0 || named.length < parts.length) return [];
  const words = [from, ...named.map(({ restStart }) => restStart)].map((at, i) =>
    line.folded.slice(at, named[i]?.span.start ?? end),
  );
  return words.every(areJoining) ? named : [];
}
const TAG = new RegExp(`\\((?:${SUB_INDEX_WORDS})(?: |(?<=cstp|csnd)\\d)[^()]{0,120}\\)[\\s.;,]*$`, "u");

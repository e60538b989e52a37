import { regex } from "../../../language/regex.ts";
import type { Role } from "../../../model/plan.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { ReadClause } from "../assignment/clauses/clause-units.ts";
import { partnersIn, roleIn } from "../assignment/sentence/role.ts";
import { ASSIGNMENT_CONFIDENCE, type AssignmentDraft } from "../assignment/shared/assignment-draft.ts";
import { readTask, TASK_RULE } from "../assignment/shared/task.ts";
import { ASSIGNED_RULE, type AssignedSubIndices } from "./assigned-sub-indices.ts";
import { areJoining, statesWork } from "./joining-words.ts";
import type { LabelledLine } from "./labelled-lines.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { namesAfter, WORD } from "./names-after.ts";
import { namesByClause } from "./names-by-clause.ts";

const ENDS = regex`^["”'’»]?[\s.;,:]*$`;

/**
 * What a clause assigns that names sub-indices after its units and their duties. `before`: those of the sentence before it, which "chỉ số này"
 * means.
 */
export function assignedIn(
  { line, label }: Pick<LabelledLine, "line" | "label">,
  { from, to, units }: ReadClause,
  {
    numbered,
    before = [],
  }: { readonly numbered: ReadonlyMap<number, NamedSubIndex>; readonly before?: readonly NamedSubIndex[] },
  context: RuleContext,
): AssignedSubIndices[] {
  const own = units ? namesAfter(line, units.end, to, numbered, context) : [];
  const named = own.length > 0 || !units ? own : meantByThis(line, units.end, to, before);
  const [first] = named;
  if (!units || !first) return [];
  const words = line.folded.slice(units.end, to);
  const role = units.role ?? roleIn(words, { collecting: false });
  // Names alone are not a task.
  const duties = line.folded.slice(units.taskStart, first.span.start);
  const isEnd = ENDS.test(line.text.slice(named.at(-1)!.restStart, to));
  const isNamesOnly = duties.replace(WORD, "").replace(/[\s:–-]/gu, "") === "" && isEnd;
  // "kết quả chỉ số A còn thấp" gives it to nobody.
  if (!isEnd && !statesWork(duties)) return [];
  const read = readTask(line, units.taskStart, to, context, { collecting: false });
  const task = {
    value: { ...read, label, role, units: [], partners: [...read.partners], product: null },
    span: spanIn(line, units.taskStart, to),
    rule: TASK_RULE,
    confidence: ASSIGNMENT_CONFIDENCE,
  };
  const assignment: AssignmentDraft = {
    label,
    units: units.units,
    place: { span: spanIn(line, 0, to), rule: ASSIGNED_RULE, confidence: ASSIGNMENT_CONFIDENCE },
    tasks: isNamesOnly ? [] : [task],
    partners: [...(units.partners ?? partnersIn(line, units.end, to, context))],
    labels: [],
    others: [],
    role,
  };
  const given = { line, sentence: { start: from, end: to }, leadIn: null };
  const further = namesByClause(line, { start: nextClause(line, named, to), end: to }, numbered, context);
  return [
    { ...given, named, assignment },
    ...further.map((one) => ({
      ...given,
      named: one.named,
      assignment: withRole(assignment, one.role ?? role),
    })),
  ];
}

/** The offset after the semicolon that follows the names; the end without one. */
function nextClause({ text }: TextLine, named: readonly NamedSubIndex[], to: number): number {
  const at = text.indexOf(";", named.at(-1)!.restStart);
  return at < 0 || at >= to ? to : at + 1;
}

const withRole = (assignment: AssignmentDraft, role: Role): AssignmentDraft => ({
  ...assignment,
  role,
  tasks: assignment.tasks.map((task) => ({ ...task, value: { ...task.value, role } })),
});

/** "Công an tỉnh đồng chủ trì | chỉ số này": the sub-indices named before, where only words for a duty precede these words. */
function meantByThis(
  line: TextLine,
  start: number,
  to: number,
  named: readonly NamedSubIndex[],
): NamedSubIndex[] {
  const found = named.length > 0 ? THIS.exec(line.folded.slice(start, to)) : null;
  if (!found || !areJoining(line.folded.slice(start, start + found.index))) return [];
  const [at, end] = [start + found.index, start + found.index + found[0].length];
  return named.map((one) => ({ ...one, span: spanIn(line, at, end), restStart: end }));
}
const THIS = /(?:các |hai |những )?chỉ số(?: thành phần)? (?:này|đó|(?:nêu |nói )?trên)(?=[ ,.;:]|$)/u;

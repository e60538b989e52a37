import type { Role, Task } from "../../../model/plan.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { strongestRole } from "../assignment/sentence/role.ts";
import { ASSIGNMENT_CONFIDENCE, type AssignmentDraft } from "../assignment/shared/assignment-draft.ts";
import {
  ASSIGNED_RULE,
  type AssignedSubIndices,
  LONGEST_BARE_LINE,
  placesOf,
  roleAbove,
  WORD_IN_LINE,
} from "./assigned-sub-indices.ts";
import { clauseParts } from "./clause-parts.ts";
import { areJoining, nameSubIndex, onlyAnnounce } from "./joining-words.ts";
import type { LabelledLine } from "./labelled-lines.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { type Clause, clausesOf, namesByClause, roleOf, type StatedNames } from "./names-by-clause.ts";

/** What the tasks of units assign, and the assignments without these tasks. */
interface TaskSubIndices {
  readonly assigned: readonly AssignedSubIndices[];
  readonly others: readonly AssignmentDraft[];
}

/** What is known of the lines of tasks: the lines, by index, and the sub-indices that the document numbers. */
interface TaskLines {
  readonly lines: ReadonlyMap<number, LabelledLine>;
  readonly numbered: ReadonlyMap<number, NamedSubIndex>;
}

/**
 * The tasks in a unit's list that give it sub-indices: "1. Sở Tư pháp" over "- Chủ trì cải thiện chỉ số A và B", or over the
 * names alone.
 */
export function subIndicesOfTasks(
  assignments: readonly AssignmentDraft[],
  of: TaskLines,
  context: RuleContext,
): TaskSubIndices {
  const assigned: AssignedSubIndices[] = [];
  const hasWord = linesWithWord();
  const statedNames = ({ span }: Located<Task>, line: TextLine): readonly StatedNames[] =>
    hasWord(line) ? namesByClause(line, span, of.numbered, context) : [];
  const others = assignments.map((draft) => {
    if (context.indexIds.length === 0 || draft.units.length === 0) return draft;
    const lists = draft.tasks.map((task) => nameListOf(task, of, context));
    const several = lists.filter((list) => list !== null).length > 1;
    const taken = draft.tasks.filter((task, i) => {
      const labelled = of.lines.get(task.span.from);
      const list = lists[i] ?? null;
      const isList =
        list !== null &&
        (list.isCertain || several) &&
        !(labelled && hasSeveralRoles(labelled.line, task.span));
      const stated = isList
        ? [{ named: list.named, role: null }]
        : labelled
          ? statedNames(task, labelled.line)
          : [];
      if (!labelled || stated.length === 0) return false;
      for (const { named, role } of stated)
        assigned.push(assignedBy(task, draft, { labelled, named, role, isList: isList && !list.hasDuty }));
      return true;
    });
    return taken.length === 0
      ? draft
      : { ...draft, tasks: draft.tasks.filter((one) => !taken.includes(one)) };
  });
  return { assigned, others };
}

/** "Chủ trì chỉ số A; phối hợp nâng cao chỉ số B" is no list with one role. */
const hasSeveralRoles = (line: TextLine, task: Clause): boolean =>
  new Set(clausesOf(line, task).flatMap((clause, _, all) => roleOf(line, clause, all.length > 1) ?? []))
    .size > 1;

interface NameList {
  readonly named: readonly NamedSubIndex[];
  /** True where its words or those above say that it is a list of sub-indices. */
  readonly isCertain: boolean;
  readonly hasDuty: boolean;
}

/** The sub-indices of a task that consists of their names ("Gia nhập thị trường;", "Chỉ số phụ trách: A, B."); else null. */
function nameListOf({ span }: Located<Task>, of: TaskLines, context: RuleContext): NameList | null {
  const labelled = of.lines.get(span.from);
  if (!labelled || span.end - span.start > LONGEST_BARE_LINE) return null;
  const { line, leadIn } = labelled;
  const source = { rule: ASSIGNED_RULE, numbered: of.numbered };
  const parts = clauseParts(line, span.start, span.end, source, context);
  const named = parts.flatMap((part) => (part.kind === "name" ? [part.named] : []));
  if (named.length === 0 || named.length < parts.length) return null;
  const ends = [span.start, ...named.map(({ restStart }) => restStart)];
  const words = ends.map((at, i) => line.folded.slice(at, named[i]?.span.start ?? span.end));
  if (!words.every(areJoining)) return null;
  const isLabel = /^chỉ số [^:]{0,40}: ?["“]?$/u.test(words[0]!.trimStart());
  const hasWord = words.some((one) => nameSubIndex(one));
  return {
    named,
    isCertain: named.length > 1 || hasWord || leadIn !== null,
    hasDuty: !isLabel && !words.every(onlyAnnounce),
  };
}

/** Whether a line has a word for sub-indices. Each line is tested once, because one line may contain thousands of tasks. */
function linesWithWord(): (line: TextLine) => boolean {
  const known = new Map<TextLine, boolean>();
  return (line) => {
    const hasWord = known.get(line) ?? WORD_IN_LINE.test(line.folded);
    known.set(line, hasWord);
    return hasWord;
  };
}

function assignedBy(
  task: Located<Task>,
  draft: AssignmentDraft,
  found: {
    readonly labelled: LabelledLine;
    readonly named: readonly NamedSubIndex[];
    /** What the words for the sub-indices say; null: nothing. */
    readonly role: Role | null;
    /** True for names alone, which are not a task. */
    readonly isList: boolean;
  },
): AssignedSubIndices {
  const { label, role, units } = task.value;
  const { line, leadIn } = found.labelled;
  const isLed =
    found.role === null && units.length === 0 && (draft.role === "lead" || draft.role === "focal");
  const ownRole = found.role ?? (isLed ? draft.role : role);
  const own = {
    label,
    units: units.length > 0 ? units : draft.units,
    place: { span: task.span, rule: ASSIGNED_RULE, confidence: ASSIGNMENT_CONFIDENCE },
    tasks: found.isList ? [] : [{ ...task, value: { ...task.value, role: ownRole } }],
    role: found.isList ? strongestRole([role, draft.role, roleAbove(leadIn)]) : ownRole,
  };
  return {
    line,
    sentence: { start: task.span.start, end: task.span.end },
    named: found.named,
    leadIn,
    assignment: {
      ...own,
      partners: [...draft.partners],
      labels: [draft.place, ...placesOf(leadIn)],
      others: [],
    },
  };
}

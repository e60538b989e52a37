import type { SubIndex, Target } from "../../../model/plan.ts";
import { linesUnder, type Section } from "../../structure/outline.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Found, Span } from "../../text/text-line.ts";
import { assignmentOf, type PlacedAssignment, type PlacedTask } from "../assignment/assigned.ts";
import { itemsUnder } from "../assignment/assignment-items.ts";
import { readAssignments } from "../assignment/assignments.ts";
import type { TableRow } from "../table/task-tables.ts";
import { readTargets } from "../target/targets.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import type { SubIndexGoal } from "./sub-index-goals.ts";
import type { SubIndexSections } from "./sub-index-sections.ts";

export interface FoundSubIndex {
  readonly value: SubIndex;
  readonly span: Span;
  readonly rule: string;
  readonly confidence: number;
  readonly targetSpan: Span | null;
  readonly targetRule: string | null;
  readonly otherTargetSpans: readonly Span[];
  readonly placed: readonly PlacedAssignment[];
  readonly placedTasks: readonly PlacedTask[];
}

interface Gathered {
  readonly named: NamedSubIndex;
  /** The first place that is about it. */
  first: Span;
  readonly rule: string;
  readonly targets: Found<Target>[];
  readonly assignments: PlacedAssignment[];
  readonly tasks: PlacedTask[];
}

/**
 * Sub-indices of the body's sections and of table rows, each once, in the order of the text; where there are none, those
 * that the aims set a goal for. What the aims set for one stands behind the goals of its own section.
 */
export function readSubIndices(
  sections: readonly SubIndexSections[],
  rows: readonly TableRow[],
  goals: () => readonly SubIndexGoal[],
  context: RuleContext,
): FoundSubIndex[] {
  const gathered = new Map<string, Gathered>();
  const entry = (named: NamedSubIndex, rule: string) => {
    const key = named.id ?? named.name.toLowerCase();
    const { span } = named;
    const known = gathered.get(key) ?? { named, rule, first: span, targets: [], assignments: [], tasks: [] };
    if (isBefore(span, known.first)) known.first = span;
    gathered.set(key, known);
    return known;
  };
  for (const { named, sections: own } of sections) {
    const into = entry(named, "sub-index/heading");
    for (const { section, named: here } of own) {
      into.targets.push(...sectionTargets(section, here, context));
      const read = readAssignments(itemsUnder(section, here.restStart), context, { collecting: false });
      into.assignments.push(...read.assignments);
      into.tasks.push(
        ...read.tasks.filter(
          (task) =>
            !into.targets.some(
              (t) =>
                t.span.from === task.span.from &&
                t.span.start >= task.span.start &&
                task.task.text.length < 200,
            ),
        ),
      );
    }
  }
  for (const row of rows) {
    if (!row.subIndex) continue;
    const into = entry(row.subIndex, "sub-index/table-row");
    into.targets.push(...row.targets);
    if (row.assignment) into.assignments.push(row.assignment);
    if (row.task) into.tasks.push(row.task);
  }
  const none = gathered.size === 0;
  for (const { named, targets } of goals()) {
    const known = none ? entry(named, "sub-index/goal") : gathered.get(named.id ?? "");
    known?.targets.push(...targets);
  }
  return [...gathered.values()]
    .sort((a, b) => (isBefore(a.first, b.first) ? -1 : 1))
    .map((sub, i) => foundSubIndex(sub, i + 1, context.year));
}

const isBefore = (a: Span, b: Span) => a.from < b.from || (a.from === b.from && a.start < b.start);

/** Score before rank; a goal of the plan's own year before one of another. */
const KINDS: readonly Target["kind"][] = ["score", "rank", "percent", "change", "other"];

const isLater = (stated: number | null, planYear: number | null) => stated !== null && stated !== planYear;

function foundSubIndex(
  { named, rule, targets, assignments, tasks }: Gathered,
  order: number,
  year: number | null,
): FoundSubIndex {
  const ranked = [...targets].sort(
    (a, b) =>
      Number(a.value.criterion !== null) - Number(b.value.criterion !== null) ||
      Number(isLater(a.value.year, year)) - Number(isLater(b.value.year, year)) ||
      KINDS.indexOf(a.value.kind) - KINDS.indexOf(b.value.kind),
  );
  const [main, ...others] = distinct(ranked);
  return {
    value: {
      id: named.id,
      index: named.index,
      order,
      name: named.name,
      target: main?.value ?? null,
      otherTargets: others.map((t) => t.value),
      assignments: assignments.map(assignmentOf),
      tasks: tasks.map(({ task }) => task),
    },
    span: named.span,
    rule,
    confidence: named.confidence,
    targetSpan: main?.span ?? null,
    targetRule: main?.rule ?? null,
    otherTargetSpans: others.map((t) => t.span),
    placed: assignments,
    placedTasks: tasks,
  };
}

/** Each goal once; one said again tells the rise and the result before that the first left out. */
function distinct(targets: readonly Found<Target>[]): Found<Target>[] {
  const said = new Map<string, Found<Target>>();
  for (const target of targets) {
    const { kind, comparator, value, year, criterion, increase, baseline } = target.value;
    const key = `${kind} ${comparator} ${value} ${year} ${criterion}`;
    const first = said.get(key);
    const completed = first && {
      ...first,
      value: {
        ...first.value,
        increase: first.value.increase ?? increase,
        baseline:
          first.value.baseline?.value == null ? (baseline ?? first.value.baseline) : first.value.baseline,
      },
    };
    said.set(key, completed ?? target);
  }
  return [...said.values()];
}

const GOAL_LINE = /mục tiêu|chỉ tiêu|phấn đấu|điểm số/u;
/** "- Tiêu chí “…”: từ 1,2 điểm trở lên": a goal of a part. */
const PART_GOAL = /^[-+*•]? ?(?:tiêu chí|chỉ số con|điểm (?:tiêu chí|chỉ tiêu))[^.]{0,200}\d ?(?:điểm|%)/u;

/** Lines of a section that state its own goal: the heading, plain lines, and items that speak of a goal. */
function sectionTargets(section: Section, named: NamedSubIndex, context: RuleContext): Found<Target>[] {
  const { line: heading } = section;
  const runsOn = heading !== null && /[\p{L}\d]/u.test(heading.text.slice(named.restStart));
  const found = runsOn ? [...readTargets(heading, context, named.restStart)] : [];
  for (const line of linesUnder(section))
    if (line !== heading && line.source.kind !== "row" && isGoalLine(line.folded))
      found.push(...readTargets(line, context));
  return found;
}

const isGoalLine = (folded: string) =>
  GOAL_LINE.test(folded) || PART_GOAL.test(folded) || /^[-+*•–]? ?đạt /u.test(folded);

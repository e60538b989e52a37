import { parseLabel } from "../../../../language/labels.ts";
import { pushAll } from "../../../../model/lists.ts";
import type { ParsedPlan, Task } from "../../../../model/plan.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Located } from "../../../text/located.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { beginsWithVerb } from "../../../units/ends/witnesses/predicates.ts";
import { isPlanType } from "../../plan-kind/plan-kind.ts";
import {
  type AssignmentDraft,
  finishAssignment,
  type LocatedAssignment,
  newDraft,
} from "../shared/assignment-draft.ts";
import type { DocumentSources } from "./document-sources.ts";

// The plan of a unit often lists what the unit will do without saying who does it: "- Rà soát thủ tục hành chính, hoàn thành trước ngày
// 30/6/2026." Such lines are assignments without units. In the plan of a province, in a directive or a letter somebody else must do the
// work, so there a line without a unit is one that was not read, and a warning is about it.

export const WORK_WITHOUT_UNIT_RULE = "assignment/sources/work-without-unit";

/** A line with at least this probability states work. Of 45 such lines in 19 labelled documents 44 do. */
const LIKELY_WORK = 0.5;
const CONFIDENCE = 0.75;

/** True for the plan of a unit, which itself does the work that it lists. */
export const statesOwnWork = ({
  planKind,
  docType,
  issuer,
}: Pick<ParsedPlan, "planKind" | "docType" | "issuer">): boolean =>
  planKind === "sub-plan" || (isPlanType(docType) && issuer !== null && OWN_LEVELS.has(issuer.level));
const OWN_LEVELS: ReadonlySet<string> = new Set(["department", "district", "commune", "other"]);

/** A line that no field quotes, and the heading above it. */
interface UnreadLine {
  readonly line: TextLine;
  readonly heading: string | null;
}

/** Assignments without units, one for the lines below a heading and one for a line that names partners, and their lines. */
interface WorkWithoutUnit {
  readonly assignments: Located<LocatedAssignment>[];
  readonly lines: ReadonlySet<TextLine>;
}

/**
 * The tasks without a unit on lines that no field quotes, that begin with a verb, and that are work by the second witness. `tasks`: those
 * that the rules found outside the sub-indices. `unread`: the lines that no field quotes, in order.
 */
export function workWithoutUnit(
  tasks: readonly Located<Task>[],
  unread: readonly UnreadLine[],
  sources: DocumentSources,
): WorkWithoutUnit {
  const byLine = Map.groupBy(tasks, ({ span }) => span.from);
  const drafts: { heading: string | null; draft: AssignmentDraft }[] = [];
  const lines = new Set<TextLine>();
  for (const { line, heading } of unread) {
    const ofLine = byLine.get(line.index);
    if (!ofLine || lines.has(line) || !statesWork(line, sources)) continue;
    lines.add(line);
    const last = drafts.at(-1);
    const isAlone = [...ofLine, ...(last?.draft.tasks ?? [])].every(
      ({ value }) => value.partners.length === 0,
    );
    if (last && last.heading === heading && isAlone) pushAll(last.draft.tasks, ofLine);
    else drafts.push({ heading, draft: draftOf(ofLine) });
  }
  return { assignments: drafts.map(({ draft }) => finishAssignment(draft)), lines };
}

function statesWork(line: TextLine, sources: DocumentSources): boolean {
  if (line.source.kind === "row") return false;
  const start = parseLabel(line.text)?.length ?? 0;
  const isVerb = taskVerbAt(line.folded, start) || beginsWithVerb(line, start);
  return isVerb && sources.workProbability(line) >= LIKELY_WORK;
}

function draftOf(tasks: readonly Located<Task>[]): AssignmentDraft {
  const { span } = tasks[0]!;
  const stated = { label: null, units: [], role: null, span, rule: WORK_WITHOUT_UNIT_RULE };
  const draft = newDraft({ ...stated, confidence: CONFIDENCE }, []);
  pushAll(draft.tasks, tasks);
  return draft;
}

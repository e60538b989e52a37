import type { Target } from "../../../model/plan.ts";
import { linesUnder, type Section } from "../../structure/outline/section.ts";
import type { Located } from "../../text/located.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Span, spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { AssignmentDraft } from "../assignment/shared/assignment-draft.ts";
import { clauseParts } from "./clause-parts.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";

const RULE = "sub-index/assigned";

/** What a section on a sub-index states of it, and of the parts that its sentences name. */
export interface DividedSection {
  readonly targets: readonly Located<Target>[];
  readonly assignments: readonly AssignmentDraft[];
  readonly ofParts: readonly {
    readonly named: NamedSubIndex;
    readonly targets: readonly Located<Target>[];
    readonly assignments: readonly AssignmentDraft[];
  }[];
}

/**
 * Gives the tasks and goals of a section to the parts of its sub-index that they name: "Giao Sở Tư pháp chủ trì cải thiện Chỉ số thành
 * phần 3.3 “Tiếp cận dịch vụ tư pháp”" below "Trách nhiệm giải trình". A task that also names the whole stays there.
 */
export function divideByParts(
  section: Section,
  whole: NamedSubIndex,
  { targets, assignments }: Pick<DividedSection, "targets" | "assignments">,
  context: RuleContext,
): DividedSection {
  const parts = whole.id === null ? [] : context.catalogue.partsOf(whole.id);
  if (parts.length === 0) return { targets, assignments, ofParts: [] };
  const ids = new Set(parts.map(({ id }) => id));
  const lines = new Map(linesUnder(section).map((line) => [line.index, line]));
  const partsIn = (line: TextLine | undefined, from: number, to: number): NamedSubIndex[] => {
    const names = line ? namesIn(line, from, to, context) : [];
    return names.every(({ id }) => id !== null && ids.has(id)) ? names : [];
  };
  const ofTask = ({ from, start, end }: Span) => partsIn(lines.get(from), start, end);
  const ofTarget = ({ from, start }: Span) => {
    const line = lines.get(from);
    const begin = line
      ? Math.max(whole.span.from === from ? whole.restStart : 0, sentenceStart(line, start))
      : 0;
    return partsIn(line, begin, start).slice(-1);
  };
  const ofParts: DividedSection["ofParts"][number][] = [];
  const kept = assignments.map((draft) => {
    const own = draft.tasks.filter((task) => {
      const named = ofTask(task.span);
      for (const part of named)
        ofParts.push({ named: part, targets: [], assignments: [{ ...draft, tasks: [task] }] });
      return named.length === 0;
    });
    return own.length === 0 && draft.tasks.length > 0 ? null : { ...draft, tasks: own };
  });
  const left = targets.filter((target) => {
    const [named] = ofTarget(target.span);
    if (named) ofParts.push({ named, targets: [target], assignments: [] });
    return !named;
  });
  return { targets: left, assignments: kept.filter((draft) => draft !== null), ofParts };
}

/** The sub-indices between two offsets, by name or number. */
const namesIn = (line: TextLine, from: number, to: number, context: RuleContext): NamedSubIndex[] =>
  clauseParts(line, from, to, { rule: RULE, numbered: new Map() }, context).flatMap((part) =>
    part.kind === "name" ? [{ ...part.named, span: spanIn(line, part.start, part.end) }] : [],
  );

const sentenceStart = ({ text }: TextLine, at: number): number =>
  Math.max(text.lastIndexOf(". ", at), text.lastIndexOf("; ", at), -1) + 1;

import type { Role } from "../../../../model/plan.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { AssignmentDrafts } from "../shared/assignment-draft.ts";
import type { LabelledUnits } from "../shared/labelled-units.ts";
import type { BlockStart } from "../shared/open-work.ts";
import { applyLabels } from "./apply-labels.ts";
import { readLabels, readLabelsBelowTasks, repeatsAbove } from "./line-labels.ts";
import { OpenLabel } from "./open-label.ts";
import { roleLabelsAt } from "./role-label.ts";

/** What a line of labels did. */
export interface LabelLine {
  /** True if it named units. */
  readonly hasUnits: boolean;
  /** Number of tasks of the block without a unit before the line was read. */
  readonly withoutUnit: number;
}

/** The last label of partners (true) and the last one of those who do the work (false) that were read. */
export type LabelsAbove = Map<boolean, LabelledUnits>;

/** Reads lines of labels: lead, partners, due date, product. Keeps the label whose units are in the following items. */
export class LabelLines {
  readonly open: OpenLabel;
  readonly #context: RuleContext;
  readonly #above: LabelsAbove;

  /** `above`: the last labels of the document, which further labels of it refer to. */
  constructor(context: RuleContext, above: LabelsAbove = new Map()) {
    this.#context = context;
    this.#above = above;
    this.open = new OpenLabel(context);
  }

  /** Applies the labels of a line to the drafts of a block; null where the line has no label. */
  read(line: TextLine, start: number, into: AssignmentDrafts, block: BlockStart): LabelLine | null {
    const withoutUnit = into.tasks.length - block.tasks;
    const read = (withoutUnit > 0 ? readLabelsBelowTasks : readLabels)(line, start, this.#context);
    const labels = read && { ...read, units: [...this.#unitsAsAbove(line, start), ...read.units] };
    for (const named of labels?.units ?? []) this.#above.set(isOfHelpers(named.role), named);
    if (labels) applyLabels(labels, spanIn(line, start, line.text.length), into, block);
    this.open.begin(line, start, into, block);
    if (!labels) return this.open.isOpen ? { hasUnits: false, withoutUnit } : null;
    return { hasUnits: labels.units.length > 0, withoutUnit };
  }

  /** The units of labels that only refer to the last such label: "Cơ quan chủ trì: như trên". */
  #unitsAsAbove(line: TextLine, start: number): LabelledUnits[] {
    if (!REFERS.test(line.folded)) return [];
    return roleLabelsAt(line, start).flatMap((label) => {
      const above = label.kind === "role" ? this.#above.get(isOfHelpers(label.role)) : undefined;
      if (!above || above.span.from >= line.index || !repeatsAbove(line, label)) return [];
      return [{ ...above, role: label.role, span: spanIn(line, label.start, line.text.length) }];
    });
  }
}

/** Labels of partners and labels of those who do the work refer to labels of their own kind. */
const isOfHelpers = (role: Role): boolean => role === "coordinate";
const REFERS = /: ?[("]?(?:như |nt[ .;,)"]|nt$|n\/t)/u;

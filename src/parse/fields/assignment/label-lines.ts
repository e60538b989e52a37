import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { applyLabels, type BlockStart } from "./apply-labels.ts";
import type { AssignmentDrafts } from "./assignment-draft.ts";
import { readLabels, readLabelsBelowTasks } from "./line-labels.ts";
import { OpenLabel } from "./open-label.ts";

/** What a line of labels did. */
export interface LabelLine {
  /** True if it named units. */
  readonly hasUnits: boolean;
  /** Number of tasks of the block without a unit before the line was read. */
  readonly withoutUnit: number;
}

/** Reads lines of labels: lead, partners, due date, product. Keeps the label whose units are in the following items. */
export class LabelLines {
  readonly open: OpenLabel;
  readonly #context: RuleContext;

  constructor(context: RuleContext) {
    this.#context = context;
    this.open = new OpenLabel(context);
  }

  /** Applies the labels of a line to the drafts of a block; null where the line has no label. */
  read(line: TextLine, start: number, into: AssignmentDrafts, block: BlockStart): LabelLine | null {
    const withoutUnit = into.tasks.length - block.tasks;
    const labels = (withoutUnit > 0 ? readLabelsBelowTasks : readLabels)(line, start, this.#context);
    if (labels) applyLabels(labels, spanIn(line, start, line.text.length), into, block);
    this.open.begin(line, start, into, block);
    if (!labels) return this.open.isOpen ? { hasUnits: false, withoutUnit } : null;
    return { hasUnits: labels.units.length > 0, withoutUnit };
  }
}

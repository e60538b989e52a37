import { pushAll } from "../../../../model/lists.ts";
import type { UnitRef } from "../../../../model/plan.ts";
import type { AssignmentDraft, AssignmentDrafts } from "./assignment-draft.ts";

/** The numbers of drafts when a numbered item begins: a label applies to the drafts that were read since then. */
export interface BlockStart {
  readonly assignments: number;
  readonly tasks: number;
  /** Number of tasks of the last assignment that a label is not about, because they precede the block. */
  readonly ofLast: number;
}

/** The assignments and tasks that have been read, and which of them later lines may still add to. */
export class OpenWork {
  readonly drafts: AssignmentDrafts = { assignments: [], tasks: [] };
  /** The assignment of labels that precede their tasks ("Cơ quan chủ trì: …", then the tasks). */
  awaitingTasks: AssignmentDraft | null = null;
  #block: BlockStart = { assignments: 0, tasks: 0, ofLast: 0 };
  /** The number of tasks that no label below is about. */
  #closed = 0;

  /** The numbered item that is being read. */
  get block(): BlockStart {
    return this.#block.tasks < this.#closed ? { ...this.#block, tasks: this.#closed } : this.#block;
  }

  set block(block: BlockStart) {
    this.#block = block;
  }

  /** Closes the open tasks: labels that follow do not apply to them. Returns false if no task is open. */
  closeTasks(): boolean {
    this.#closed = this.drafts.tasks.length;
    return this.#closed > 0;
  }

  /** True where tasks of the block have no unit yet. */
  isAwaitingUnits(): boolean {
    return this.drafts.tasks.length > this.block.tasks;
  }

  /** The block that begins at the next item. */
  here(): BlockStart {
    return { assignments: this.drafts.assignments.length, tasks: this.drafts.tasks.length, ofLast: 0 };
  }

  /** Adds partners that a later clause names to the last assignment and its last task. */
  addPartners(partners: readonly UnitRef[]): void {
    const draft = this.drafts.assignments.at(-1);
    if (!draft) return;
    pushAll(draft.partners, partners);
    const last = draft.tasks.pop();
    if (last)
      draft.tasks.push({
        ...last,
        value: { ...last.value, partners: [...last.value.partners, ...partners] },
      });
  }
}

import type { Task } from "../../../../model/plan.ts";
import type { Located } from "../../../text/located.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { spanIn } from "../../../text/span.ts";
import { dueDatesByLine } from "../../due-date/due-dates.ts";
import { datedParts } from "../clauses/dated-parts.ts";
import { joinedTask } from "../line-kinds/joined-task.ts";
import { numberedParts } from "../references/numbered-parts.ts";
import { TASK_CONFIDENCE } from "../shared/assignment-draft.ts";
import type { Item } from "../shared/items.ts";
import { readTask, TASK_RULE } from "../shared/task.ts";

/** Makes tasks from parts of items. `collecting`: the duty to collect reports makes a unit the focal point. */
export class ItemTasks {
  readonly collecting: boolean;
  readonly #context: RuleContext;
  readonly #dueDatesOf: ReturnType<typeof dueDatesByLine>;

  constructor(context: RuleContext, collecting: boolean) {
    this.#context = context;
    this.collecting = collecting;
    this.#dueDatesOf = dueDatesByLine(context);
  }

  /** The words between two offsets of an item's line as a task. */
  of(
    { line, label }: Pick<Item, "line" | "label">,
    start: number,
    end: number,
    collecting = this.collecting,
  ): Located<Task> {
    const options = { collecting, dueDates: this.#dueDatesOf(line) };
    const { text, role, partners, due } = readTask(line, start, end, this.#context, options);
    const value: Task = { label, text, role, units: [], partners: [...partners], due, product: null };
    return { value, span: spanIn(line, start, end), rule: TASK_RULE, confidence: TASK_CONFIDENCE };
  }

  /** The words between two offsets as tasks: one for each part with a number or a due date of its own, in order. */
  each(
    item: Pick<Item, "line" | "label">,
    start: number,
    end: number,
    collecting = this.collecting,
  ): [Located<Task>, ...Located<Task>[]] {
    const [first, ...further] = numberedParts(item.line, { from: start, to: end }).flatMap((part) =>
      datedParts(item.line, part, this.#dueDatesOf(item.line)),
    );
    return [
      this.of(item, first?.from ?? start, first?.to ?? end, collecting),
      ...further.map(({ from, to }) => this.of(item, from, to, collecting)),
    ];
  }

  /** A task with the words of further items, which continue its sentence. */
  joined(task: Located<Task>, items: readonly Item[]): Located<Task> {
    return items.map((item) => this.of(item, item.start, item.line.text.length)).reduce(joinedTask, task);
  }

  /** A task that also quotes lines which describe it. */
  quoting(task: Located<Task>, items: readonly Item[]): Located<Task> {
    const places = items.map(({ line, start }) => ({
      span: spanIn(line, start, line.text.length),
      rule: TASK_RULE,
      confidence: TASK_CONFIDENCE,
    }));
    return places.length > 0 ? { ...task, alsoAt: [...(task.alsoAt ?? []), ...places] } : task;
  }
}

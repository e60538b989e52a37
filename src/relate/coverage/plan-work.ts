import type { Catalogue } from "../../catalogue/catalogue.ts";
import type { Place } from "../../model/comparison.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { NEAR_TASK } from "../../model/similar-texts.ts";
import { nameLines, sectionFinder, workLines } from "../plan/work-lines.ts";
import type { ParentTask, ParentTasks, taskContent } from "../similarity/assigned-tasks.ts";
import { PassageIndex } from "../similarity/passage-index.ts";
import { type Passage, passagesOf } from "../similarity/passages.ts";
import { statementsOf } from "../similarity/statements.ts";

/** A passage below this similarity, with fewer terms of the task anywhere in the plan, is no sign of its content. */
const PERHAPS_NEAR = 0.2;
const SIGNS_OF_CONTENT = 2;
/** Passages that are compared with the tasks under other sub-indices: bounds the time for long plans. */
const MOST_CANDIDATES = 50;

/** The closing sentences of a plan, which state no work. */
const CLOSING =
  /^(?:trên đây là|(?:trong )?quá trình (?:tổ chức |triển khai )?thực hiện|nếu có (?:khó khăn|vướng mắc)|kế hoạch này )/u;

/** An aim with a figure: "Tỷ lệ người dân có điện thoại thông minh đạt 90%"; other aims are those of every plan. */
const isAim = (folded: string): boolean => /(?:^| )\d/u.test(folded);

type TaskContent = ReturnType<typeof taskContent>;

/** What the plans of a unit contain of the tasks that it has under a sub-index. */
export interface Content {
  /** "near": a passage treats one of the tasks. "perhaps": something in the plan may. */
  readonly found: "near" | "perhaps" | "nothing";
  readonly places: readonly Place[];
}

export const NOTHING: Content = { found: "nothing", places: [] };

/** The work of one plan, compared with the tasks of one parent. */
export class PlanWork {
  readonly #planId: string;
  readonly #passages: readonly Passage[];
  /** The aims with figures above the work. */
  readonly #aims: PassageIndex;
  readonly #index: PassageIndex;
  readonly #tasks: readonly ParentTask[];
  readonly #sectionsOf: (line: number) => ReadonlySet<string>;
  readonly #catalogue: Catalogue;

  constructor(plan: PlanRecord, text: string, { tasks, counts }: ParentTasks, catalogue: Catalogue) {
    const isWork = workLines(plan);
    const names = nameLines(plan);
    const statements = statementsOf(plan, text);
    this.#planId = plan.id;
    this.#passages = passagesOf(
      statements.filter(({ line, folded }) => isWork(line) && !names.has(line) && !CLOSING.test(folded)),
    );
    const first = this.#passages[0]?.line ?? 0;
    const aims = passagesOf(statements.filter(({ line, folded }) => line < first && isAim(folded)));
    this.#aims = new PassageIndex(aims, { tasks: tasks.length, counts });
    this.#index = new PassageIndex(this.#passages, { tasks: tasks.length, counts });
    this.#tasks = tasks;
    this.#sectionsOf = sectionFinder(plan);
    this.#catalogue = catalogue;
  }

  /** How far the plan treats a task of its unit under a sub-index. */
  find(task: ParentTask, subIndex: string): Content {
    const found = this.#findInWork(task, subIndex);
    return found.found === "nothing" ? this.#findInAims(task) : found;
  }

  /** An aim in the words of a task says that the plan may treat it. */
  #findInAims({ words, terms }: TaskContent): Content {
    const { found } = this.#aims.nearest(words);
    const isNear = found && found.similarity >= NEAR_TASK && !terms.isDisjointFrom(found.passage.terms);
    return isNear ? { found: "perhaps", places: [this.#placeOf(found.passage)] } : NOTHING;
  }

  #findInWork(task: ParentTask, subIndex: string): Content {
    const nearest = this.#nearest(task, subIndex);
    if (!nearest) return NOTHING;
    const { similarity, passage } = nearest;
    const terms = task.terms.intersection(passage.terms).size;
    const places = [this.#placeOf(passage)];
    const isNear = similarity >= NEAR_TASK && terms > 0;
    if (this.#isUnderAnother(passage, subIndex)) return isNear ? { found: "perhaps", places } : NOTHING;
    if (isNear) return { found: "near", places };
    const isPerhaps = terms >= SIGNS_OF_CONTENT || similarity >= (terms > 0 ? PERHAPS_NEAR : NEAR_TASK);
    return isPerhaps ? { found: "perhaps", places } : NOTHING;
  }

  /** Whether the plan may treat what a parent states for all: that is no task of the unit, so it shows less. */
  findStated(stated: TaskContent, subIndex: string): Content {
    const nearest = this.#nearest(stated, subIndex, (passage) => !stated.terms.isDisjointFrom(passage.terms));
    const isNear =
      nearest && nearest.similarity >= NEAR_TASK && !this.#isUnderAnother(nearest.passage, subIndex);
    return isNear ? { found: "perhaps", places: [this.#placeOf(nearest.passage)] } : this.#findInAims(stated);
  }

  /** The passage nearest to a task, without those that are nearer to a task under another sub-index. */
  #nearest({ words }: TaskContent, subIndex: string, accepts: (passage: Passage) => boolean = () => true) {
    return this.#passages
      .filter(accepts)
      .map((passage) => ({ passage, similarity: this.#index.similarity(passage, words) }))
      .filter(({ similarity }) => similarity >= PERHAPS_NEAR / 2)
      .sort((a, b) => b.similarity - a.similarity)
      .slice(0, MOST_CANDIDATES)
      .find(({ passage, similarity }) => !this.#isOfAnother(passage, similarity, subIndex));
  }

  #isOfAnother(passage: Passage, similarity: number, subIndex: string): boolean {
    return this.#tasks.some(
      (task) => task.subIndex !== subIndex && this.#index.similarity(passage, task.words) > similarity,
    );
  }

  /** Whether the plan has a passage under the name of another sub-index, or of another part of the same one. */
  #isUnderAnother({ line }: Passage, subIndex: string): boolean {
    const sections = this.#sectionsOf(line);
    if (sections.size === 0 || sections.has(subIndex)) return false;
    const whole = this.#catalogue.wholeOf(subIndex);
    return [...sections].some((section) => section !== whole);
  }

  #placeOf({ page, line, text }: Passage): Place {
    return { planId: this.#planId, page, line, quote: text };
  }
}

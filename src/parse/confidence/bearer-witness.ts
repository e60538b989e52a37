import { nameKey } from "../../language/fold.ts";
import type { Assignment, Evidence, UnitRef } from "../../model/plan.ts";
import type { DocumentSources } from "../fields/assignment/sources/document-sources.ts";
import type { ReadPlan } from "./features/features.ts";

/**
 * What the second witness says of the units of assignments and of their tasks, by JSON pointer. The units of an assignment are judged at the
 * lines of its tasks: at the likeliest one, because it gives a unit work where one of its tasks does.
 */
export class BearerWitness {
  readonly #probabilities = new Map<string, number>();
  readonly #sources: DocumentSources;

  constructor(plan: ReadPlan, evidence: Readonly<Record<string, Evidence[]>>, sources: DocumentSources) {
    this.#sources = sources;
    this.#addAll(plan.assignments, "/assignments", evidence);
    for (const [i, { assignments }] of plan.subIndices.entries())
      this.#addAll(assignments, `/subIndices/${i}/assignments`, evidence);
  }

  /** The probability (0..1) that the value at a pointer is right; null where the witness says nothing. */
  probabilityAt(pointer: string): number | null {
    return this.#probabilities.get(pointer) ?? null;
  }

  #addAll(
    assignments: readonly Assignment[],
    pointer: string,
    evidence: Readonly<Record<string, Evidence[]>>,
  ): void {
    for (const [i, assignment] of assignments.entries()) this.#add(assignment, `${pointer}/${i}`, evidence);
  }

  #add({ units, tasks }: Assignment, pointer: string, evidence: Readonly<Record<string, Evidence[]>>): void {
    const best = new Map<string, number>();
    for (const [k, task] of tasks.entries()) {
      const line = evidence[`${pointer}/tasks/${k}`]?.[0]?.line;
      const own = task.units.length > 0 ? task.units : units;
      const found = line === undefined ? [] : this.#at(line - 1, own);
      for (const [name, probability] of found) best.set(name, Math.max(best.get(name) ?? 0, probability));
      if (found.length > 0)
        this.#probabilities.set(
          `${pointer}/tasks/${k}`,
          found.reduce((most, [, probability]) => Math.max(most, probability), 0),
        );
    }
    const all = units.map(({ name }) => best.get(nameKey(name)));
    for (const [k, probability] of all.entries())
      if (probability !== undefined) this.#probabilities.set(`${pointer}/units/${k}`, probability);
    if (all.length > 0 && all.every((probability) => probability !== undefined))
      this.#probabilities.set(
        pointer,
        all.reduce((least, one) => Math.min(least, one), 1),
      );
  }

  #at(line: number, units: readonly UnitRef[]): (readonly [name: string, probability: number])[] {
    return units.flatMap(({ name }) => {
      const probability = this.#sources.bearerProbability(line, name);
      return probability === null ? [] : [[nameKey(name), probability] as const];
    });
  }
}

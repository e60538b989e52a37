import type { UnitEntry } from "../../model/catalogue.ts";

/** More steps than any unit has gone through; stops a cycle in the user's own entries. */
const MAX_STEPS = 10;

/** Successors and predecessors of units. */
export class Succession {
  readonly #units: ReadonlyMap<string, UnitEntry>;
  readonly #before = new Map<string, string[]>();

  constructor(units: readonly UnitEntry[]) {
    this.#units = new Map(units.map((u) => [u.id, u]));
    for (const unit of units) {
      for (const { id } of unit.successors) this.#before.set(id, [...(this.#before.get(id) ?? []), unit.id]);
    }
  }

  /** The units that carry on the work of `id` on a day (YYYY-MM-DD). */
  after(id: string, date: string): string[] {
    let now = [id];
    for (let step = 0; step < MAX_STEPS; step++) {
      const next = [...new Set(now.flatMap((unit) => this.#step(unit, date)))];
      if (next.join() === now.join()) break;
      now = next;
    }
    return now;
  }

  #step(id: string, date: string): string[] {
    const gone = (this.#units.get(id)?.successors ?? []).filter((s) => s.date <= date).map((s) => s.id);
    return gone.length > 0 ? gone : [id];
  }

  /** All predecessors, through every step. */
  before(id: string): string[] {
    const found = new Set<string>();
    const waiting = [id];
    while (waiting.length > 0) {
      for (const earlier of this.#before.get(waiting.pop()!) ?? []) {
        if (!found.has(earlier) && earlier !== id) waiting.push(earlier);
        if (earlier !== id) found.add(earlier);
      }
    }
    return [...found];
  }
}

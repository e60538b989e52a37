import type { UnitEntry } from "../../model/catalogue.ts";
import { isOnlyInSomeProvinces } from "./membership.ts";

/** More mergers than any unit has gone through. The limit ends the search if the user's own entries form a cycle. */
const MAX_STEPS = 10;

/** The units that replaced a unit in every province, the day (YYYY-MM-DD) of the change and the national document. */
export interface Replacement {
  readonly ids: readonly string[];
  readonly date: string;
  readonly legal: string;
}

/** Only these kinds have the same successor in every province; "Cục Thuế", "Báo" are also names of other bodies. */
const REPLACED_KINDS: ReadonlySet<UnitEntry["kind"]> = new Set(["department", "ministry"]);
/** A national document: "Nghị định 45/2025/NĐ-CP"; decisions of one province do not count for others. */
const NATIONAL =
  /^(?:Nghị định|Nghị quyết|Quyết định|Luật) (?:số )?\d{1,4}\/\d{4}\/(?:NĐ-CP|QH\d{1,2}|QĐ-TTg)/u;
// Decree 45/2025/NĐ-CP set the new departments from 1 March 2025; some provinces decided a few weeks later.
const DAYS_FOR_DECISION = 31;
const DAY_MS = 86_400_000;

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

  /**
   * The units that replaced a unit by a day in every province; null if its name can still be in use, or if some
   * provinces have no such successor.
   */
  replacement(id: string, day: string): Replacement | null {
    const unit = this.#units.get(id);
    if (!unit || !REPLACED_KINDS.has(unit.kind) || unit.valid.to === null) return null;
    const after = unit.successors.flatMap(({ id: next, date, legal }) => {
      const named = legal.split(";").flatMap((part) => NATIONAL.exec(part.trim())?.[0] ?? []);
      return named.length > 0 ? [{ id: next, date, legal: named[0]! }] : [];
    });
    const [first] = after;
    if (!first || Date.parse(day) - Date.parse(first.date) < DAYS_FOR_DECISION * DAY_MS) return null;
    const ids = after.map((one) => one.id);
    const isEverywhere = (next: string) =>
      this.#units.has(next) && !isOnlyInSomeProvinces(this.#units.get(next)!);
    return ids.every(isEverywhere) ? { ids, date: first.date, legal: first.legal } : null;
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

import type { Place } from "./comparison.ts";
import { withoutListedUnit } from "./listed-unit.ts";
import { namedUnit } from "./named-unit.ts";
import type { Evidence, PlanRecord } from "./plan.ts";
import { columnOf } from "./table-grid.ts";

/** The rule of evidence for a sub-index whose name begins a line that was not read as its section. */
const BEGINS_LINE = "sub-index/begins-line";
/** The rule of evidence for a sub-index that the work of a line serves. */
const SERVES = "sub-index/serves";
/** The rules of evidence for a sub-index that a line merely names: it is not a place of the section or of the index. */
const MENTIONS: ReadonlySet<string> = new Set(["sub-index/mention", SERVES, BEGINS_LINE]);

/**
 * Where a field is in its document: the evidence of a JSON pointer ("/subIndices/0/target"), else that of the
 * nearest pointer above it that has some. [] where nothing above it has any. A unit has the places of its assignment: those that
 * name it, where some do.
 */
export function placesOf(plan: PlanRecord, pointer: string): Place[] {
  const name = namedUnit(plan, pointer)?.name;
  for (let at = withoutListedUnit(pointer); at !== ""; at = at.slice(0, Math.max(0, at.lastIndexOf("/")))) {
    const evidence = evidenceAt(plan, at).filter(({ rule }) => !MENTIONS.has(rule));
    if (evidence.length === 0) continue;
    const naming = name === undefined ? [] : evidence.filter(({ quote }) => quote.includes(name));
    const shown = naming.length > 0 ? naming : evidence;
    return shown.map((entry) => withSentence(plan, placeOf(plan, at, entry), entry));
  }
  return [];
}

/** The evidence of a deadline is its date; the sentence around it says what is due from whom. A table row has no sentence. */
function withSentence({ deadlines }: PlanRecord, place: Place, { cell }: Evidence): Place {
  const position = /^\/deadlines\/(?<position>\d{1,6})$/.exec(place.pointer ?? "")?.groups?.position;
  if (position === undefined || cell) return place;
  const sentence = deadlines[Number(position)]?.text;
  return sentence?.includes(place.quote) ? { ...place, quote: sentence } : place;
}

/** A place where a plan merely names a sub-index. */
export interface MentionPlace {
  readonly place: Place;
  /** True where the name begins a line that states more, which was not read as a section on the sub-index. */
  readonly beginsLine: boolean;
  /** True where the line states that its work serves the sub-index. */
  readonly serves: boolean;
}

/** Where a plan merely names the sub-index of a section; with "/index", sub-indices that have no section. */
export const mentionsAt = (plan: PlanRecord, pointer: string): MentionPlace[] =>
  evidenceAt(plan, pointer)
    .filter(({ rule }) => MENTIONS.has(rule))
    .map((entry) => ({
      place: placeOf(plan, pointer, entry),
      beginsLine: entry.rule === BEGINS_LINE,
      serves: entry.rule === SERVES,
    }));

const evidenceAt = ({ evidence }: PlanRecord, pointer: string): readonly Evidence[] =>
  Object.hasOwn(evidence, pointer) ? evidence[pointer]! : [];

function placeOf(plan: PlanRecord, pointer: string, { page, line, quote, cell }: Evidence): Place {
  const table = cell && plan.tables.find(({ id }) => id === cell.table);
  const column = table ? columnOf(table, cell.row, cell.column) : null;
  const place = { planId: plan.id, pointer, page, line, quote };
  return column === null ? place : { ...place, column };
}

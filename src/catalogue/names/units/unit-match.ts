import type { UnitEntry } from "../../../model/catalogue.ts";

/** The meaning of a unit's printed name. `id` is null if only the form is known (a division, an unnamed commune). */
export interface UnitMatch {
  readonly id: string | null;
  readonly name: string;
  readonly level: "province" | "department" | "district" | "commune" | "ministry" | "division" | "other";
  readonly entry: UnitEntry | null;
  /** The province stated in the name ("Sở Tư pháp tỉnh Lạng Sơn"). */
  readonly province: string | null;
}

const DEPARTMENTS: ReadonlySet<UnitEntry["kind"]> = new Set(["department", "board", "centre", "office"]);
const PROVINCIAL: ReadonlySet<UnitEntry["kind"]> = new Set(["people-committee", "council", "party"]);

/** The level at which a unit of the catalogue issues documents. */
function levelOf(entry: UnitEntry): UnitMatch["level"] {
  if (entry.level === "district" || entry.level === "commune") return entry.level;
  if (entry.kind === "ministry") return "ministry";
  if (DEPARTMENTS.has(entry.kind)) return "department";
  return PROVINCIAL.has(entry.kind) && entry.level === "province" ? "province" : "other";
}

/** A unit of the catalogue. */
export const knownUnit = (entry: UnitEntry, name: string, province: string | null): UnitMatch => ({
  id: entry.id,
  name,
  level: levelOf(entry),
  entry,
  province,
});
/** A known form of name; which unit it is depends on the document. */
export const unknownUnit = (level: UnitMatch["level"], province: string | null): UnitMatch => ({
  id: null,
  name: "",
  level,
  entry: null,
  province,
});

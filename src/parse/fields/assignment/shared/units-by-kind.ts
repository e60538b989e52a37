import { fold } from "../../../../language/fold.ts";
import type { UnitRef } from "../../../../model/plan.ts";

/** Kinds of bodies. A text calls a body by its kind where a heading above has its name. */
const KINDS: ReadonlySet<string> = new Set(
  "sở|ban|cục|chi cục|thanh tra|trung tâm|trường|nhà trường|bệnh viện|viện|công ty|phòng|hội|quỹ|ngân hàng".split(
    "|",
  ),
);

/**
 * The units of an order with those that it calls by their kind under their names in the heading above: "Giao Sở chủ trì …" below "8. Sở
 * Xây dựng". A kind that fits none or several of `above` stays as printed.
 */
export function unitsByKind(units: readonly UnitRef[], above: readonly UnitRef[]): readonly UnitRef[] {
  if (above.length === 0) return units;
  return units.map((unit) => {
    const word = fold(unit.name);
    if (!KINDS.has(word)) return unit;
    const kind = word === "nhà trường" ? "trường" : word;
    const [named, ...others] = above.filter(({ name, group }) => !group && fold(name).startsWith(`${kind} `));
    return named && others.length === 0 ? named : unit;
  });
}

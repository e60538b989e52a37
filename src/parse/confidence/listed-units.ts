import type { Assignment } from "../../model/plan.ts";
import { addListedUnit, type ListedUnit } from "./features/listed-unit.ts";
import type { AssessedField, AssessedPlace } from "./field-features.ts";

/** The units and partners of assignments, one by one. Only those of a doubtful list have evidence of their own. */
const LISTED_UNIT: AssessedField = { name: "listedUnit", add: addListedUnit };

/** The units and the partners of an assignment with their pointers. `pointer`: that of the assignment. */
export function listedUnits(
  pointer: string,
  assignment: Assignment,
): { readonly pointer: string; readonly place: AssessedPlace }[] {
  const listed = (["unit", "partner"] as const).flatMap((kind) =>
    assignment[`${kind}s`].map((unit, i): [string, ListedUnit] => [
      `${pointer}/${kind}s/${i}`,
      { unit, kind, assignment },
    ]),
  );
  return listed.map(([own, value]) => ({ pointer: own, place: { field: LISTED_UNIT, value } }));
}

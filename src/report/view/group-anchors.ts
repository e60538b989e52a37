import { nameKey } from "../../language/fold.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";

/** The ids of a group's elements on the page. */
export interface GroupAnchors {
  readonly id: string;
  /** The id of each row of the matrix, in the order of the units. */
  readonly rows: readonly string[];
  /** The part of an id that stands for a unit: its id in the catalogue, else its name. */
  unitPart(name: string): string;
}

export function groupAnchors(group: ComparisonGroup, { anchor }: ViewContext): GroupAnchors {
  const unitIds = new Map(group.units.map(({ name, unitId }) => [nameKey(name), unitId]));
  const unitPart = (name: string) => unitIds.get(nameKey(name)) ?? name;
  const id = anchor(group.index, group.province, group.year);
  return { id, rows: group.units.map(({ name }) => anchor(id, unitPart(name))), unitPart };
}

/** The ids of the findings on plans that belong to no group. */
export const looseAnchors: Pick<GroupAnchors, "id" | "unitPart"> = { id: "loose", unitPart: (name) => name };

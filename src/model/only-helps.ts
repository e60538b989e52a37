import type { Due } from "./duty.ts";
import { namedUnit } from "./named-unit.ts";
import type { PlanRecord } from "./plan.ts";

/**
 * True where a unit has a sub-index only to help those who lead it: "phối hợp thực hiện chỉ số …".
 * @param planOf finds a parent by its id
 */
export const onlyHelps = (
  { names }: Pick<Due, "names">,
  planOf: (id: string) => PlanRecord | undefined,
): boolean =>
  names.every(({ parentId, pointer }) => namedUnit(planOf(parentId), pointer)?.role === "coordinate");

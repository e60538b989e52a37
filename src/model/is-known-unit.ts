import type { UnitRef } from "./plan.ts";

/** True for a unit or a group of units that the catalogue knows. Other names may be read wrongly. */
export const isKnownUnit = ({ unitId, group }: UnitRef): boolean => unitId !== null || group;

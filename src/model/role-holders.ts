import type { Role } from "./plan.ts";

interface Assigned {
  readonly role: Role;
  readonly tasks: readonly unknown[];
}

/**
 * The assignments of those who are responsible for a sub-index as a whole: the ones of a lead that name no task ("Cơ quan chủ trì: Sở Nội vụ"
 * below its heading), else those that name none beside others that do (a row "Sở Y tế phụ trách" over the rows of the tasks), else those of the
 * units that lead or are the focal point, else all of them but those who only help. `stated`: the role and the tasks of an assignment.
 */
export function holdersOf<T>(assignments: readonly T[], stated: (assignment: T) => Assigned): readonly T[] {
  const isLeading = (one: T) => ["lead", "focal"].includes(stated(one).role);
  const isOwn = (one: T) => stated(one).role !== "coordinate";
  const isWhole = (one: T) => stated(one).tasks.length === 0 && isOwn(one);
  const choices = [
    assignments.filter((one) => isWhole(one) && isLeading(one)),
    assignments.some((one) => !isWhole(one)) ? assignments.filter(isWhole) : [],
    assignments.filter(isLeading),
  ];
  return choices.find((meant) => meant.length > 0) ?? assignments.filter(isOwn);
}

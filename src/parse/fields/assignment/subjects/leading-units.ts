import type { AssignmentRule } from "../sentence/assignment-rule.ts";
import { unitsAtStart } from "../sentence/subject.ts";

/** "Sở Nội vụ, Sở Tư pháp:", "Sở Y tế phối hợp với …". */
export const leadingUnits: AssignmentRule = {
  id: "assignment/subjects/leading-units",
  read: (clause, context) => unitsAtStart(clause, { ordered: false, context }),
};

import type { AssignmentRule } from "../sentence/assignment-rule.ts";
import { unitsAtStart } from "../sentence/subject.ts";

/** "Giao Sở Nội vụ chủ trì …", "Đề nghị Công an tỉnh:". */
export const orderedUnits: AssignmentRule = {
  id: "assignment/subjects/ordered-units",
  read: (clause, context) => unitsAtStart(clause, { ordered: true, context }),
};

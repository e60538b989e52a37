import { blankColumnCases } from "../../../test/support/blank-column-cases.ts";
import { taskWithoutLead } from "./task-without-lead.ts";

const COLUMN = 2;

export default blankColumnCases(taskWithoutLead, COLUMN);

import { blankColumnCases } from "../../../test/support/blank-column-cases.ts";
import { taskWithoutDeadline } from "./task-without-deadline.ts";

const COLUMN = 3;

export default blankColumnCases(taskWithoutDeadline, COLUMN);

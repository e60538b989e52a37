import { fold } from "../../../language/fold.ts";
import type { Located } from "../../text/located.ts";

const GIVEN =
  "(?:(?:do|mà) [^.;:]{2,60} (?:chủ trì|phụ trách|đầu mối|theo dõi|được giao)|(?:đã )?được (?:giao|phân công))";
/** "chỉ số do Sở A làm đầu mối", "chỉ số được giao chủ trì": the sub-indices that a unit was given, without their names. */
export const GIVEN_SUB_INDICES = `chỉ số ${GIVEN}`;

const GIVEN_PARTS = new RegExp(
  `(?:chỉ số(?: thành phần| nội dung)?|lĩnh vực|nội dung|tiêu chí) ${GIVEN}`,
  "u",
);

/** True for a title about the parts that a unit was given: "Nâng cao điểm số lĩnh vực được giao chủ trì trong Chỉ số PAR INDEX". */
export const isAboutGivenParts = (title: Located<string> | string): boolean =>
  GIVEN_PARTS.test(fold(typeof title === "string" ? title : title.value));

const GOAL_OF_GIVEN = new RegExp(
  `${GIVEN_SUB_INDICES}[^.;:]{0,60} (?:đạt|tăng|lên|thuộc nhóm|vào nhóm) [^.;:]{0,20}\\d`,
  "u",
);

/** True for folded words that state a goal of such sub-indices: "đưa điểm chỉ số được giao đạt 8,00 điểm". */
export const statesGoalOfGiven = (folded: string): boolean => GOAL_OF_GIVEN.test(folded);

/** "chỉ số do Sở A làm đầu mối", "chỉ số được giao chủ trì": the sub-indices that a unit was given, without their names. */
export const GIVEN_SUB_INDICES =
  "chỉ số (?:(?:do|mà) [^.;:]{2,60} (?:chủ trì|phụ trách|đầu mối|theo dõi|được giao)|(?:đã )?được (?:giao|phân công))";

const GOAL_OF_GIVEN = new RegExp(
  `${GIVEN_SUB_INDICES}[^.;:]{0,60} (?:đạt|tăng|lên|thuộc nhóm|vào nhóm) [^.;:]{0,20}\\d`,
  "u",
);

/** True for folded words that state a goal of such sub-indices: "đưa điểm chỉ số được giao đạt 8,00 điểm". */
export const statesGoalOfGiven = (folded: string): boolean => GOAL_OF_GIVEN.test(folded);

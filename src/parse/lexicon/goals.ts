// The words for goals, as pattern sources over folded text.

/** Nouns that head goals: "Mục tiêu năm 2025", "Chỉ tiêu cụ thể". */
export const GOAL_NOUN = "mục tiêu|chỉ tiêu";
/** Words before a figure that is a goal: "phấn đấu đạt 6,5 điểm". */
export const GOAL = `${GOAL_NOUN}|phấn đấu`;
/** The figure is to stay as it is. */
export const KEEP = "duy trì|giữ vững";
/** Words that make a sentence one on goals. */
export const GOAL_IN_SENTENCE = `${GOAL}|${KEEP}|đặt ra|nhằm`;

import type { Role } from "../../model/plan.ts";

// The words that state what a unit does in a task, as pattern sources over folded text.

export const LEAD_WORD = "chủ trì";
export const LEAD = `(?:(?:đầu mối )?${LEAD_WORD}|chịu trách nhiệm chính)`;
export const COORDINATE = "phối hợp";
/** Verbs of help that may follow "phối hợp" before the same names: "phối hợp, hỗ trợ Sở A". */
export const HELP = "hỗ trợ|giúp đỡ|giúp|tham gia cùng|đồng hành cùng";
export const FOCAL = "đầu mối";
export const CARRY_OUT = "thực hiện";
export const ADVISE = "tham mưu";
export const IN_CHARGE = "phụ trách";
export const RESPONSIBLE = "chịu trách nhiệm(?! chính(?= |[.,;:]|$))";
export const STANDING = "thường trực";

/** The words for roles that differ in a record. */
export const ROLE_WORD = `(?:${LEAD}|${COORDINATE}|${FOCAL})`;
/** All words for what a unit does in a task: "Sở Y tế là cơ quan tham mưu …". */
export const TASK_ROLE = `(?:${LEAD}|${COORDINATE}|${FOCAL}|${CARRY_OUT}|${ADVISE})`;

/** What a unit does in work that is stated elsewhere: "Sở Y tế | chủ trì triển khai thực hiện", "… | là cơ quan đầu mối". */
export const OWN_PART = `(?:đồng |cùng )?${LEAD}(?:,? (?:(?:và )?(?:tổ chức |triển khai )?${CARRY_OUT}|triển khai))?|(?:là |làm )?(?:cơ quan |đơn vị |bộ phận )?${ROLE_WORD}`;

const BEGINNINGS: readonly (readonly [RegExp, Role])[] = [
  [new RegExp(`^${LEAD}`, "u"), "lead"],
  [new RegExp(`^${COORDINATE}`, "u"), "coordinate"],
  [new RegExp(`^(?:làm )?${FOCAL}`, "u"), "focal"],
];

/** The role that folded words begin with; "member" for all others ("thực hiện", "tham mưu"). */
export const roleOf = (words: string): Role =>
  BEGINNINGS.find(([pattern]) => pattern.test(words))?.[1] ?? "member";

import type { Target } from "../../src/model/plan.ts";
import { emptyTarget } from "../../src/parse/fields/target/empty-target.ts";

/** A target as plans print it: `text` is the phrase, with the figures as printed. */
const target = (text: string, parts: Partial<Target> & Pick<Target, "kind">): Target => ({
  ...emptyTarget(text, parts.kind),
  comparator: "=",
  ...parts,
});

/** A score in the words of a plan: `scoreAs("đạt 7 điểm", 7)`. */
export const scoreAs = (text: string, value: number, parts: Partial<Target> = {}): Target =>
  target(text, { kind: "score", unit: "điểm", value, ...parts });

/** "trong nhóm 15 tỉnh dẫn đầu" */
export const rank = (value: number): Target =>
  target(`trong nhóm ${value} tỉnh dẫn đầu`, { kind: "rank", comparator: "<=", value });

/** "đạt trên 90%", of something that has a name or not. */
export const share = (value: number, parts: Partial<Target> = {}): Target =>
  target(`đạt từ ${value}% trở lên`, { kind: "percent", unit: "%", comparator: ">=", value, ...parts });

/** "tăng ít nhất 0,5 điểm", "tăng ít nhất 2 bậc" */
export const rise = (printed: string, value: number, unit: string): Target =>
  target(`tăng ít nhất ${printed} ${unit}`, { kind: "change", comparator: ">=", value, unit });

/** "không thấp hơn năm 2023" */
export const notBelow = (year: number): Target =>
  target(`không thấp hơn năm ${year}`, {
    kind: "other",
    comparator: ">=",
    baseline: { year, value: null },
  });

/** "nằm trong nhóm khá" */
export const inClass = (name: string): Target =>
  target(`nằm trong nhóm ${name}`, { kind: "other", comparator: null });

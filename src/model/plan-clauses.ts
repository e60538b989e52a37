import type { Place } from "./comparison.ts";

/** The main headings of a plan ("I. Mục đích, yêu cầu"), in the order of its text. */
export interface PlanHeadings {
  readonly planId: string;
  readonly places: readonly Place[];
}

/** A numbered part of a plan as it is cited. Kinds: Decree 30/2020/NĐ-CP, Appendix I, part II, point 6. */
export interface ClauseLabel {
  readonly kind: "appendix" | "part" | "section" | "article" | "arabic" | "decimal" | "letter";
  /** As printed, without the sign after it: "PHẦN II", "III", "2", "a". */
  readonly label: string;
  /** Without the word before it: "2" of "Phần thứ hai"; null: it has none. */
  readonly number: string | null;
}

/** For each line from which it changes: the clauses that contain the line and those after it, from the outermost on. */
export interface PlanClauses {
  readonly planId: string;
  readonly clauses: readonly { readonly line: number; readonly path: readonly ClauseLabel[] }[];
}

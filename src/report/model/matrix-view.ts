import type { CoverageState } from "../../model/comparison.ts";
import type { FileLink } from "./links.ts";
import type { QuotationList } from "./quotation.ts";
import type { Tone } from "./tone.ts";

/** The quotations for one cell of the matrix: the parent plan's assignment and the sub-plan's section. */
export interface EvidenceView {
  readonly id: string;
  readonly unit: string;
  readonly subIndex: string;
  readonly state: string;
  readonly tone: Tone;
  /** Says whether it is assigned by name, through a predecessor or through a group; null where it is not assigned. */
  readonly because: string | null;
  /** The plan's target compared with the province's, once for each different verdict. */
  readonly targets: readonly { readonly text: string; readonly tone: Tone }[];
  readonly assigned: QuotationList;
  readonly covered: QuotationList;
}

/** One unit and one sub-index. */
export interface MatrixCell {
  readonly state: CoverageState;
  readonly sign: string;
  /** Short, for a narrow cell. */
  readonly word: string;
  /** The full wording of `word`. */
  readonly meaning: string;
  readonly tone: Tone;
  /** A sub-index that the unit's plan lacks is only to check. */
  readonly toCheck: boolean;
  /** Id of an EvidenceView; null where there are no quotations. */
  readonly evidence: string | null;
}

/** One unit, or one printed group of units. */
export interface MatrixRow {
  readonly id: string;
  readonly no: number;
  readonly unit: string;
  /** The units into which it was merged by the day of the report; []: it exists, or nobody took its place. */
  readonly now: readonly string[];
  /** A note on a group of units, or on a plan of an unknown sender. */
  readonly note: string | null;
  readonly state: string;
  readonly stateWord: string;
  readonly stateTone: Tone;
  /** Why the state is unclear, and what to do. */
  readonly why: string | null;
  /** Why the state is unclear, for a paper to sign. */
  readonly reason: string | null;
  readonly plans: readonly {
    readonly id: string;
    readonly text: string;
    readonly file: FileLink | null;
    /** Says that the officer stated the sender; null: it was read. */
    readonly stated: string | null;
  }[];
  readonly cells: readonly MatrixCell[];
  /** The unit's own findings, and those on its joint plans. */
  readonly findings: readonly { readonly count: number; readonly href: string; readonly tone: Tone }[];
}

/** The matrix of a group: units by sub-indices. */
export interface MatrixView {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly name: string }[];
  readonly rows: readonly MatrixRow[];
  /**
   * For each column, "6/14": covered and assigned units; without a parent plan, covered units and received plans. null where
   * no unit was assigned the sub-index.
   */
  readonly totals: readonly (string | null)[];
  readonly totalsOf: string;
  /** States that occur, for the legend and the filter. */
  readonly states: readonly { readonly state: string; readonly sign: string; readonly word: string }[];
}

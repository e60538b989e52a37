import type { Lang } from "../../language/lang.ts";
import type { Office } from "../../model/config.ts";
import type { ReportWords } from "../words/vi/words.ts";
import type { ChangesView } from "./changes-view.ts";
import type { CountedRows } from "./counted-rows.ts";
import type { DeadlinesView } from "./deadline-view.ts";
import type { FilesView } from "./file-view.ts";
import type { FindingsView } from "./finding-view.ts";
import type { LetterView } from "./letter-view.ts";
import type { FileLink, Sentence } from "./links.ts";
import type { EvidenceView, MatrixView } from "./matrix-view.ts";
import type { ReportTable } from "./report-table.ts";
import type { TargetView } from "./target-view.ts";
import type { TasksView } from "./task-view.ts";
import type { UnitSheet } from "./unit-sheet.ts";
import type { YearView } from "./year-view.ts";

/** One group of plans: an index, a province and a year. */
export interface GroupView {
  readonly id: string;
  readonly name: string;
  /** For tables: "PGI 2026, Cao Bằng". */
  readonly shortName: string;
  /** Inside a sentence: "PGI năm 2026". */
  readonly indexYear: string;
  /** "tỉnh Cao Bằng". */
  readonly province: string;
  readonly summary: Sentence;
  /** Tells the officer to name the senders of plans; null where they are known. */
  readonly nameSenders: Sentence | null;
  /** The same figures for a paper to sign. */
  readonly summaryForPapers: string;
  /** The rows of each number in `summary`. */
  readonly counts: readonly CountedRows[];
  /** The province's plans inside a sentence of a paper to sign; "" where there is none. */
  readonly parentsToSign: string;
  /** Parts of the province's plans were not read, so it is not known what they do not state. */
  readonly parentsUnread: boolean;
  readonly parents: readonly {
    readonly text: string;
    readonly file: FileLink | null;
    readonly note: string | null;
    /** A sentence that says why the plans were joined without a number; null if the number joined them. */
    readonly reason: string | null;
  }[];
  /** A sentence that says which plan of the province was not received; null if the group has one. */
  readonly noParent: string | null;
  readonly others: readonly { readonly text: string; readonly file: FileLink | null }[];
  /** A sentence for an index that is assigned as a whole (tasks and deadlines then come first); null for other indices. */
  readonly asWhole: string | null;
  /** Has no columns where the index is assigned as a whole. */
  readonly matrix: MatrixView;
  readonly targets: readonly TargetView[];
  readonly tasks: TasksView;
  readonly deadlines: DeadlinesView;
  readonly findings: FindingsView;
  readonly evidence: readonly EvidenceView[];
  /** There are plans of units, or units of which something is asked. */
  readonly hasUnits: boolean;
  /** Shown folded under "other": it has no parent or no units, and other groups have both. */
  readonly folded: boolean;
  /** There is no later group of the same index and province with a parent. */
  readonly isLatest: boolean;
  /** The comparison with the year before; null where there is none. */
  readonly lastYear: YearView | null;
}

/** Everything that a report shows, in words, in order and counted. Writers decide only the layout. */
export interface View {
  readonly lang: Lang;
  readonly title: string;
  readonly asOf: { readonly iso: string; readonly text: string };
  readonly program: string;
  readonly summary: readonly Sentence[];
  /** Says which years the papers are about, where the first group of the page is of an earlier year; else null. */
  readonly papers: Sentence | null;
  /** null: there is no report of an earlier day. */
  readonly changes: ChangesView | null;
  readonly groups: readonly GroupView[];
  /** Findings on plans that belong to no group. */
  readonly loose: FindingsView;
  readonly years: readonly YearView[];
  readonly files: FilesView;
  readonly letters: readonly LetterView[];
  readonly sheets: readonly UnitSheet[];
  /** How letters and reports are signed; null: everything stays blank. */
  readonly office: Office | null;
  readonly tables: readonly ReportTable[];
  readonly words: ReportWords;
}

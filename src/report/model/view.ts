import type { Lang } from "../../language/lang.ts";
import type { CoverageState } from "../../model/comparison.ts";
import type { Words } from "../words/vi.ts";
import type { FileLink, Part, PlaceView, PlotMark, Quantity, Quotes, Sentence, Tone } from "./basics.ts";
import type { Table } from "./table.ts";
import type { YearView } from "./years.ts";

/** What stands behind a cell of the matrix: the parent's words and the plan's own, side by side. */
export interface EvidenceView {
  readonly id: string;
  readonly unit: string;
  readonly subIndex: string;
  readonly state: string;
  readonly tone: Tone;
  /** By name, through a predecessor, through a group; null where nobody asked. */
  readonly because: string | null;
  readonly assigned: Quotes;
  readonly covered: Quotes;
}

export interface MatrixCell {
  readonly state: CoverageState;
  readonly sign: string;
  /** In a narrow cell. */
  readonly word: string;
  /** The same with all that it means. */
  readonly meaning: string;
  readonly tone: Tone;
  /** Id of an EvidenceView; null where there is nothing to show. */
  readonly evidence: string | null;
}

export interface MatrixRow {
  readonly id: string;
  readonly no: number;
  readonly unit: string;
  /** Said of a class whose members are not known. */
  readonly note: string | null;
  readonly state: string;
  readonly stateWord: string;
  readonly stateTone: Tone;
  readonly plans: readonly { readonly text: string; readonly file: FileLink | null }[];
  readonly cells: readonly MatrixCell[];
  readonly findings: { readonly count: number; readonly href: string; readonly tone: Tone } | null;
}

export interface MatrixView {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly name: string }[];
  readonly rows: readonly MatrixRow[];
  /** Covered of assigned (without a parent: of received), a column each: "6/14". */
  readonly totals: readonly string[];
  readonly totalsOf: string;
  /** States that occur, for the key and the filter. */
  readonly states: readonly { readonly state: string; readonly sign: string; readonly word: string }[];
}

export interface PlotDot {
  readonly value: number;
  readonly unit: string;
  /** Only dots that differ from the province's target carry one. */
  readonly label: string | null;
}

/** One scale for all plots of a kind in a group. */
export interface Plot {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly PlotMark[];
  readonly baseline: PlotMark | null;
  readonly line: PlotMark | null;
  readonly dots: readonly PlotDot[];
  /** The plot in words. */
  readonly alt: string;
}

export interface TargetRow {
  readonly who: string;
  readonly province: boolean;
  readonly target: Quantity;
  readonly baseline: Quantity;
  readonly increase: Quantity;
  readonly difference: Quantity;
  readonly verdict: string;
  readonly tone: Tone;
  readonly place: PlaceView | null;
  readonly quote: string;
}

export interface TargetView {
  readonly id: string;
  readonly label: string;
  readonly name: string;
  readonly plot: Plot | null;
  /** "Kết quả năm 2023" where all speak of one year. */
  readonly baselineLabel: string;
  readonly rows: readonly TargetRow[];
  /** Plans that state no target for it: a sentence, or null. */
  readonly silent: string | null;
}

export interface TaskItem {
  readonly role: string;
  readonly roleWord: string;
  /** The division or unit that the text names, where it is not the row's own. */
  readonly who: string | null;
  readonly text: string;
  readonly due: string | null;
  readonly dueIso: string | null;
  readonly document: string;
  readonly where: string | null;
  readonly file: FileLink | null;
}

/** What the province asks of a unit under a sub-index, and what the unit's own plan says. */
export interface TaskRow {
  readonly unit: string;
  readonly subIndex: string;
  readonly province: readonly TaskItem[];
  readonly own: readonly TaskItem[];
  readonly ownNone: string;
}

export interface TasksView {
  readonly rows: readonly TaskRow[];
  /** Said where the province's side of a row is empty. */
  readonly provinceNone: string;
  readonly units: readonly string[];
  readonly subIndices: readonly string[];
  readonly roles: readonly { readonly id: string; readonly word: string }[];
}

export interface DeadlineRow {
  readonly date: string;
  readonly iso: string | null;
  readonly what: string;
  readonly who: string;
  readonly to: string;
  readonly text: string;
  readonly document: string;
  readonly province: boolean;
  readonly status: string;
  readonly tone: Tone;
  readonly file: FileLink | null;
}

export interface DeadlinesView {
  readonly dated: readonly DeadlineRow[];
  readonly recurring: readonly DeadlineRow[];
}

export interface FindingItem {
  readonly id: string;
  readonly rule: string;
  readonly severity: "error" | "warning" | "info";
  readonly severityWord: string;
  readonly tone: Tone;
  readonly subIndex: string | null;
  readonly sentence: string;
  readonly ask: string | null;
  readonly quotes: Quotes;
  /** Why it was accepted by hand; null where it stands. */
  readonly accepted: string | null;
}

export interface UnitFindings {
  readonly id: string;
  readonly unit: string;
  readonly tone: Tone;
  readonly count: string;
  readonly items: readonly FindingItem[];
}

export interface FindingsView {
  readonly kinds: readonly {
    readonly id: string;
    readonly rule: string;
    readonly title: string;
    readonly severityWord: string;
    readonly tone: Tone;
    readonly count: number;
    readonly units: readonly Part[];
  }[];
  readonly units: readonly UnitFindings[];
}

/** One index, province and year. */
export interface GroupView {
  readonly id: string;
  readonly name: string;
  /** For tables: "PGI 2026, Cao Bằng". */
  readonly shortName: string;
  readonly summary: Sentence;
  readonly parents: readonly {
    readonly text: string;
    readonly file: FileLink | null;
    readonly note: string | null;
    /** Why the plans were joined without a number, in a sentence. */
    readonly reason: string | null;
  }[];
  readonly others: readonly { readonly text: string; readonly file: FileLink | null }[];
  readonly matrix: MatrixView;
  readonly targets: readonly TargetView[];
  readonly tasks: TasksView;
  readonly deadlines: DeadlinesView;
  readonly findings: FindingsView;
  readonly evidence: readonly EvidenceView[];
}

export interface FileRow {
  readonly file: FileLink;
  readonly outcome: string;
  readonly outcomeWord: string;
  readonly tone: Tone;
  /** What the file turned out to be. */
  readonly document: string;
  readonly how: string;
  readonly pages: number;
  readonly confidence: Quantity;
  readonly notes: readonly string[];
}

export interface FilesView {
  readonly sentence: string;
  readonly rows: readonly FileRow[];
}

/** Everything a report shows, worded, ordered and summed. Writers decide how it looks and nothing else. */
export interface View {
  readonly lang: Lang;
  readonly title: string;
  readonly asOf: { readonly iso: string; readonly text: string };
  readonly program: string;
  readonly summary: readonly Sentence[];
  readonly groups: readonly GroupView[];
  /** Findings on plans that stand in no group. */
  readonly loose: FindingsView;
  readonly years: readonly YearView[];
  readonly files: FilesView;
  readonly tables: readonly Table[];
  readonly words: Words;
}

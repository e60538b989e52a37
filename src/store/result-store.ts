import type { Comparison } from "../model/comparison.ts";
import type { Findings } from "../model/finding.ts";
import type { PlanRecord } from "../model/plan.ts";
import type { RunReport } from "../model/run-report.ts";
import type { LocalFiles } from "./local-files.ts";
import type { State } from "./state.ts";

/** A file for people to edit. `path` is relative to the output folder, with "/" between folders. */
export interface PaperFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** "plan": the record. "extraction": the extraction before repairs, with what was removed from the text. */
export type ResultKind = "plan" | "text" | "extraction";

/** A file that is being written. Every function but `discard` throws KehoachError "unwritable". */
export interface ResultFile {
  write(bytes: Uint8Array): Promise<void>;
  /** After the last piece: makes sure that everything is stored. */
  close(): Promise<void>;
  /** After `close`: puts the file in place. */
  commit(): Promise<void>;
  /** Instead of `commit`: removes what was written. */
  discard(): Promise<void>;
}

/** Where a file that people edit was written. */
export interface WrittenPaper {
  readonly path: string;
  /** The earlier file that was kept, and why; null: none. */
  readonly kept: { readonly path: string; readonly reason: KeepReason } | null;
}

/** Someone edited the file; a program has it open; or what people wrote in it cannot be read. */
export type KeepReason = "edited" | "open" | "unreadable";

/**
 * Where results are kept. The pipeline uses only this interface, so results may also be kept on another machine.
 * A write is complete or has no effect; it throws KehoachError "unwritable" if it fails. Reading returns null if there is
 * no valid result.
 */
export interface ResultStore {
  /**
   * The folder on this machine that contains the results. It is never read as input, and reports link to the input files
   * relative to it. null if the results are kept elsewhere.
   */
  readonly folder: string | null;

  planIds(): Promise<string[]>;
  readPlan(id: string): Promise<PlanRecord | null>;
  /** All plans, by id. @throws KehoachError "damaged" if one does not fit the schema */
  readPlans(): Promise<PlanRecord[]>;
  writePlan(plan: PlanRecord): Promise<void>;
  readText(id: string): Promise<string | null>;
  /** A new file of a plan's results, written in pieces. It replaces the earlier one when it is committed. */
  openResult(kind: ResultKind, id: string): Promise<ResultFile>;
  /** The same for the picture of a page (WebP). `id`: of the file's first document. */
  openPageImage(id: string, page: number): Promise<ResultFile>;
  /** Whether these pages of a file have their pictures. */
  hasPageImages(id: string, pages: readonly number[]): Promise<boolean>;
  /** Removes the pictures of all other pages of a file. */
  keepPageImages(id: string, pages: readonly number[]): Promise<void>;
  /** Removes the results of all plans except those with these ids. */
  keepOnly(ids: ReadonlySet<string>): Promise<void>;

  /** What earlier runs finished; the empty state if there was none. */
  readState(): Promise<State>;
  writeState(state: State): Promise<void>;
  /** Where the files of the last run are; `NO_LOCAL_FILES` if that is not known. */
  readLocalFiles(): Promise<LocalFiles>;
  writeLocalFiles(files: LocalFiles): Promise<void>;
  /** @throws KehoachError "damaged" if there is no valid run report */
  readRun(): Promise<RunReport>;
  writeRun(run: RunReport): Promise<void>;
  readFindings(): Promise<Findings | null>;
  writeFindings(findings: Findings): Promise<void>;
  readComparison(): Promise<Comparison | null>;
  writeComparison(comparison: Comparison): Promise<void>;
  /** Returns the report's location, for people. */
  writeReport(fileName: string, content: Uint8Array): Promise<string>;
  /** Removes the pages ("report-….html") of an earlier, larger report of a format. @param fileNames of the new report */
  keepReportPages(format: string, fileNames: readonly string[]): Promise<void>;
  /** What the reports of earlier days found, as `writeEarlier` stored it; null if nothing is stored. Not validated. */
  readEarlier(): Promise<unknown>;
  writeEarlier(value: unknown): Promise<void>;
  /** A report of an earlier run; null if there is none. */
  readReport(fileName: string): Promise<Uint8Array | null>;
  /**
   * Writes a report to which people add notes, after their notes were carried over. Where the earlier file is open in a
   * program or cannot be read, it is kept and the new one is written beside it. Otherwise a file that was written beside
   * it earlier is removed. @param unreadable names of files whose notes could not be read
   */
  writeNotedReport(
    fileName: string,
    content: Uint8Array,
    unreadable: ReadonlySet<string>,
  ): Promise<WrittenPaper>;
  /**
   * Writes papers that people edit, in place of all earlier ones of the format. A paper that was edited or is open in a program is
   * kept, and the new one is written beside it. Returns locations, for people.
   */
  writePapers(format: string, papers: readonly PaperFile[]): Promise<WrittenPaper[]>;

  /** A value that changes whenever a stored plan or text changes. */
  plansFingerprint(): Promise<string>;
  /** A value that changes whenever the findings, the comparison or a report changes. */
  reportsFingerprint(): Promise<string>;
}

import type { View } from "./view.ts";

/** A file of a report. `path` is relative to the output folder, with "/" between folders. */
export interface ReportFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Turns a view into files. The same view gives the same bytes. */
export interface ReportWriter {
  readonly format: string;
  /**
   * Whether people change the files. "no": a file is replaced. "notes": people add notes, which the view carries over.
   * "all": a file that was changed is kept, and the new one is written beside it.
   */
  readonly edited: "no" | "notes" | "all";
  write(view: View): Promise<readonly ReportFile[]>;
}

import type { View } from "./view.ts";

/** A file of a report. `path` is relative to the output folder, with "/" between folders. */
export interface ReportFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Turns a view into files. The same view gives the same bytes. */
export interface ReportWriter {
  readonly format: string;
  /** Whether people edit the files. An edited file is never replaced. */
  readonly edited: boolean;
  write(view: View): Promise<readonly ReportFile[]>;
}

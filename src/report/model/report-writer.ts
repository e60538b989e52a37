import type { View } from "./view.ts";

/** Turns a view into one file. The same view gives the same bytes. */
export interface ReportWriter {
  readonly format: string;
  readonly fileName: string;
  write(view: View): Promise<Uint8Array>;
}

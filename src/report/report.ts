import type { View } from "./model/view.ts";
import { html } from "./writers/html.ts";
import { xlsx } from "./writers/xlsx.ts";

/** Turns the view into one file. Decides how things look and nothing else: the same view gives the same bytes. */
export interface ReportWriter {
  readonly format: string;
  readonly fileName: string;
  write(view: View): Promise<Uint8Array>;
}

/** All formats by name; a new one is its file and a line here. */
export const writers: Readonly<Record<string, ReportWriter>> = { html, xlsx };

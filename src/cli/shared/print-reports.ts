import { formatIsoDate } from "../../language/format.ts";
import type { Terminal } from "./terminal.ts";

/** Prints the paths of the reports and the day to which they apply. @param asOf YYYY-MM-DD */
export function printReports(files: readonly string[], asOf: string, terminal: Terminal): void {
  terminal.printLine(terminal.texts.asOf(formatIsoDate(asOf, terminal.lang)));
  terminal.printLine(terminal.texts.reports(files.join(", ")));
}

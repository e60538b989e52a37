import type { Terminal } from "./terminal.ts";

/** Prints where the reports are, and the day they apply to. @param asOf YYYY-MM-DD */
export function printReports(files: readonly string[], asOf: string, terminal: Terminal): void {
  const [year, month, day] = asOf.split("-").map(Number);
  terminal.printLine(terminal.texts.asOf(terminal.lang === "vi" ? `${day}/${month}/${year}` : asOf));
  terminal.printLine(terminal.texts.reports(files.join(", ")));
}

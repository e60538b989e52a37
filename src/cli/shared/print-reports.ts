import { dirname } from "node:path";
import { formatIsoDate } from "../../language/format.ts";
import type { Terminal } from "./terminal.ts";

/** More files of one folder are counted, not listed. */
const MOST_LISTED = 3;

/** The reports that were written, and what their first screen says. */
interface WrittenReports {
  readonly files: readonly string[];
  readonly sentences: readonly string[];
  /** The files that need attention, each in one line. */
  readonly attention: readonly string[];
}

/** Number of these files printed; the report has all of them. */
const MOST_ATTENTION = 20;

/**
 * Prints the first sentences of the report, the day to which they apply, the files that need attention, and where the reports
 * are. @param asOf YYYY-MM-DD
 */
export function printReports(
  { files, sentences, attention }: WrittenReports,
  asOf: string,
  terminal: Terminal,
): void {
  const { texts } = terminal;
  terminal.printLine(texts.asOf(formatIsoDate(asOf, terminal.lang)));
  for (const sentence of sentences) terminal.printLine(sentence);
  for (const note of attention.slice(0, MOST_ATTENTION)) terminal.printLine(note);
  if (attention.length > MOST_ATTENTION)
    terminal.printLine(texts.moreInReport(attention.length - MOST_ATTENTION));
  const folders = Map.groupBy(files, (file) => dirname(file));
  const listed = [...folders].flatMap(([folder, inFolder]) =>
    inFolder.length > MOST_LISTED ? [texts.filesIn(folder, inFolder.length)] : inFolder,
  );
  terminal.printLine(texts.reports(listed.join(", ")));
}

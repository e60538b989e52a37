import { dirname } from "node:path";
import { formatIsoDate } from "../../language/format.ts";
import type { Terminal } from "./terminal.ts";

/** More files of one folder are counted, not listed. */
const MOST_LISTED = 3;

/** The reports that were written, and what their first screen says. */
interface WrittenReports {
  readonly files: readonly string[];
  readonly sentences: readonly string[];
}

/** Prints the first sentences of the report, the day to which they apply, and where the reports are. @param asOf YYYY-MM-DD */
export function printReports({ files, sentences }: WrittenReports, asOf: string, terminal: Terminal): void {
  const { texts } = terminal;
  terminal.printLine(texts.asOf(formatIsoDate(asOf, terminal.lang)));
  for (const sentence of sentences) terminal.printLine(sentence);
  const folders = Map.groupBy(files, (file) => dirname(file));
  const listed = [...folders].flatMap(([folder, inFolder]) =>
    inFolder.length > MOST_LISTED ? [texts.filesIn(folder, inFolder.length)] : inFolder,
  );
  terminal.printLine(texts.reports(listed.join(", ")));
}

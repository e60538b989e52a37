import { fold } from "../../../language/fold.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { parseLabel } from "../../../language/labels.ts";
import { type Column, columnOf } from "../../fields/table/columns.ts";
import { startsSection } from "../../structure/lines/zone-lines.ts";
import { isClosing } from "../../structure/outline/closing-zone.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { DutyLine } from "./duty-lines.ts";
import { headsWork } from "./duty-rows.ts";

// A table without drawn lines may be read as a mixture of its columns. Its heading shows it: several headings of columns are one
// text ("STT Nhiệm vụ Cơ quan chủ trì").

const MIN_COLUMNS = 3;
const OF_WORK: ReadonlySet<Column> = new Set(["lead", "partners", "due"]);
const LONGEST_HEADING = 120;
const MOST_WORDS_OF_COLUMN = 6;
/** The title of a table has at most this many lines below its first one. */
const LONGEST_TITLE = 4;
/** A table is followed for at most this many lines. */
const LONGEST_TABLE = 200;

/** The lines of tables of work whose columns were mixed, from the line below the heading to the next section. */
export function tornTableLines(lines: readonly TextLine[], { catalogue }: RuleContext): DutyLine[] {
  const found: DutyLine[] = [];
  for (let at = 0; at < lines.length; at++) {
    const head = lines[at]!;
    if (!textsOf(head).some(hasSeveralColumns)) continue;
    const below = lines.slice(at + 1, at + 1 + LONGEST_TABLE);
    // "PHÂN CÔNG THỰC HIỆN NHIỆM VỤ NĂM 2026" is the title of the table below it.
    if (below.slice(0, LONGEST_TITLE).some((line) => line.source.row && headsWork(line))) continue;
    const end = below.findIndex(endsTable);
    const table = end < 0 ? below : below.slice(0, end);
    at += table.length;
    if (!table.some(({ text }) => catalogue.findUnits(text).length > 0)) continue;
    for (const line of table)
      found.push({ line, heading: head.text.replaceAll("\t", " "), carriesDuty: () => true });
  }
  return found;
}

/** The texts of the cells of a row, or of a line. */
const textsOf = ({ text, source }: TextLine): string[] =>
  source.row ? source.row.cells.map(({ start, end }) => text.slice(start, end)) : [text];

/** True for a text that consists of the headings of at least three columns, one of which is of work. */
function hasSeveralColumns(text: string): boolean {
  if (text.length > LONGEST_HEADING || /[,;:.()–]/u.test(text)) return false;
  const words = fold(text).trim().split(/\s+/u);
  if (words.length < MIN_COLUMNS) return false;
  /** The most different columns of the first n words; null if they are not all in columns. */
  const columns: (ReadonlySet<Column> | null)[] = [new Set()];
  for (let n = 1; n <= words.length; n++) {
    columns[n] = null;
    for (let from = Math.max(0, n - MOST_WORDS_OF_COLUMN); from < n; from++) {
      const before = columns[from];
      const column = before && columnOf(words.slice(from, n).join(" "));
      if (!column) continue;
      const all = new Set([...before, column]);
      if (all.size > (columns[n]?.size ?? 0)) columns[n] = all;
    }
  }
  const all = columns[words.length];
  return all != null && all.size >= MIN_COLUMNS && [...all].some((column) => OF_WORK.has(column));
}

/** True for the heading of the next section, and for the closing sentence. */
function endsTable(line: TextLine): boolean {
  if (line.source.row) return false;
  const label = parseLabel(line.text);
  if (label === null) return isClosing(line.folded);
  return label.kind === "arabic" ? isCapitals(line.text.slice(label.length)) : startsSection(line);
}

import { fold } from "../../src/language/fold.ts";
import type { PartialDate } from "../../src/model/date.ts";
import type { Paragraph } from "../../src/model/restored-text.ts";
import { withAbbreviationStops } from "../../src/parse/text/abbreviation-stops.ts";
import type { Reader, Rule, RuleContext } from "../../src/parse/text/rule.ts";
import { TextLine, Wording } from "../../src/parse/text/text-line.ts";

/** Facts of the document that an example may set; see `RuleContext`. */
interface ExampleContext {
  readonly year?: number;
  readonly severalYears?: boolean;
  readonly indexIds?: readonly string[];
  readonly province?: string;
  readonly issued?: PartialDate;
}

/** Examples of one rule: values with the phrasings that state them, and texts that state nothing. */
export interface RuleCorpus<T> {
  readonly rule: Rule<T> | Reader<T>;
  /** Each value with its texts. "\n" separates the lines of a text. */
  readonly finds: readonly (readonly [T, readonly string[]])[];
  readonly ignores: readonly string[];
  readonly context?: ExampleContext;
}

/** Declares the examples of a rule; `test/parse/corpora.test.ts` runs all of them. */
export function corpus<T>(rule: Rule<T> | Reader<T>, examples: Omit<RuleCorpus<T>, "rule">): RuleCorpus<T> {
  return { rule, ...examples };
}

/** Examples of a function that reads several lines: each text ("\n" separates lines) with the expected result. */
export interface SnippetCorpus<T> {
  readonly name: string;
  readonly context?: ExampleContext;
  readonly read: (lines: readonly TextLine[], context: RuleContext) => T;
  readonly cases: readonly (readonly [string, T])[];
}

/** Declares examples of a reader; `test/parse/snippets.test.ts` runs all of them. */
export const snippets = <T>(corpus: SnippetCorpus<T>): SnippetCorpus<T> => corpus;

/** As in lines of a document: the full stops of abbreviations are marked. */
function wordingOf(printed: string): Wording {
  const text = withAbbreviationStops(printed, false);
  return new Wording(text, fold(text));
}

/** Plain strings as typed lines; "\f" at the beginning of one begins a page. */
export function plainLines(texts: readonly string[]): TextLine[] {
  let page = 1;
  return texts.map((raw, index) => {
    if (raw.startsWith("\f")) page += 1;
    const text = raw
      .normalize("NFC")
      .replace(/[ \u00a0]+/g, " ")
      .trim();
    const source: Paragraph = {
      text,
      kind: "text",
      page,
      breaks: [],
      boxes: [],
      confidence: 1,
      changes: [],
    };
    return new TextLine(index, wordingOf(text), source);
  });
}

interface PrintedLine {
  readonly text: string;
  /** null for a line outside a table. */
  readonly cells: readonly string[] | null;
  readonly table: number;
  readonly row: number;
}

/**
 * Lines of a snippet. "| a | b |" is a row of a table; a cell "^" continues the cell above, "<" the cell on its left.
 * A line between rows, or "|---", begins another table.
 */
export function snippetLines(text: string): TextLine[] {
  const printed = printedLines(text);
  return plainLines(printed.map((line) => (line.cells ? "-" : line.text))).map((line, i) => {
    const { cells, table, row } = printed[i]!;
    return cells ? tableRow(line, cells, printed, { table: `t${table}`, row }) : line;
  });
}

function printedLines(text: string): PrintedLine[] {
  let table = 0;
  let row = -1;
  return text.split("\n").flatMap((line): PrintedLine[] => {
    if (!line.startsWith("|")) {
      row = -1;
      return [{ text: line, cells: null, table, row }];
    }
    if (line.startsWith("|---")) {
      row = -1;
      return [];
    }
    row += 1;
    if (row === 0) table += 1;
    const cells = line.split("|").slice(1, -1);
    return [{ text: "", cells: cells.map((cell) => cell.trim()), table, row }];
  });
}

function tableRow(
  line: TextLine,
  cells: readonly string[],
  all: readonly PrintedLine[],
  position: { table: string; row: number },
): TextLine {
  const rowSpanOf = (column: number) => {
    let rows = 1;
    for (
      let below = all[line.index + rows];
      below?.row === position.row + rows && below.cells?.[column] === "^";
      below = all[line.index + rows]
    )
      rows += 1;
    return rows;
  };
  let text = "";
  const placed: NonNullable<Paragraph["row"]>["cells"] = [];
  cells.forEach((cell, column) => {
    if (cell === "^") return;
    const last = placed.at(-1);
    if (cell === "<" && last) {
      last.colSpan += 1;
      return;
    }
    if (placed.length > 0) text += "\t";
    const start = text.length;
    text += cell.normalize("NFC").replace(/[ \u00a0]+/g, " ");
    placed.push({ start, end: text.length, column, rowSpan: rowSpanOf(column), colSpan: 1 });
  });
  const source: Paragraph = { ...line.source, text, kind: "row", row: { ...position, cells: placed } };
  return new TextLine(line.index, wordingOf(text), source);
}

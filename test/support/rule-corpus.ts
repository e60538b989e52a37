import { fold } from "../../src/language/fold.ts";
import type { Paragraph } from "../../src/model/restored-text.ts";
import type { Reader, Rule, RuleContext } from "../../src/parse/text/rule.ts";
import { plainLines, TextLine, Wording } from "../../src/parse/text/text-line.ts";

/** Examples of one rule: a value and the phrasings that must give it, and what must stay silent. */
export interface RuleCorpus<T> {
  readonly rule: Rule<T> | Reader<T>;
  /** Each value with its texts; several lines of a text are parted by "\n". */
  readonly finds: readonly (readonly [T, readonly string[]])[];
  readonly ignores: readonly string[];
  /** Facts of the document that the rule may ask for; see RuleContext. */
  readonly context?: {
    readonly year?: number;
    readonly indexIds?: readonly string[];
    readonly province?: string;
  };
}

/** Declares the corpus of a rule; `test/parse/corpora.test.ts` runs every one of them. */
export function corpus<T>(rule: Rule<T> | Reader<T>, examples: Omit<RuleCorpus<T>, "rule">): RuleCorpus<T> {
  return { rule, ...examples };
}

/** Examples of what is read from several lines together: each text, its lines parted by "\n", and what it must give. */
export interface SnippetCorpus<T> {
  readonly name: string;
  readonly context?: RuleCorpus<T>["context"];
  readonly read: (lines: readonly TextLine[], context: RuleContext) => T;
  readonly cases: readonly (readonly [string, T])[];
}

/** Declares a corpus of snippets; `test/parse/snippets.test.ts` runs every one of them. */
export const snippets = <T>(corpus: SnippetCorpus<T>): SnippetCorpus<T> => corpus;

interface PrintedLine {
  readonly text: string;
  /** null: no row of a table. */
  readonly cells: readonly string[] | null;
  readonly table: number;
  readonly row: number;
}

/**
 * Lines of a snippet. "| a | b |" is a row of a table; a cell "^" goes on with the one above, "<" with the one on its left.
 * Rows apart from each other belong to different tables; so do rows parted by "|---".
 */
export function snippetLines(text: string): TextLine[] {
  let table = 0;
  let row = -1;
  const printed = text.split("\n").flatMap((line): PrintedLine[] => {
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
    return [
      {
        text: "",
        cells: line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
        table,
        row,
      },
    ];
  });
  return plainLines(printed.map((line) => (line.cells ? "-" : line.text))).map((line, i) => {
    const { cells, table, row } = printed[i]!;
    return cells ? tableRow(line, cells, printed, { table: `t${table}`, row }) : line;
  });
}

function tableRow(
  line: TextLine,
  cells: readonly string[],
  all: readonly PrintedLine[],
  at: { table: string; row: number },
): TextLine {
  const below = (column: number) => {
    let rows = 1;
    while (all[line.index + rows]?.row === at.row + rows && all[line.index + rows]?.cells?.[column] === "^")
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
    placed.push({ start, end: text.length, column, rowSpan: below(column), colSpan: 1 });
  });
  const source: Paragraph = { ...line.source, text, kind: "row", row: { ...at, cells: placed } };
  return new TextLine(line.index, new Wording(text, fold(text)), source);
}

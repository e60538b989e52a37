import type { Line } from "../../model/extraction.ts";
import { pushAll } from "../../model/lists.ts";
import type { PageExtraction } from "../../model/restored-text.ts";
import type { Warning } from "../../model/warning.ts";
import {
  type Change,
  changesOf,
  type FlowItem,
  type FlowLine,
  type FlowTable,
  mapLines,
  type ReadyLine,
} from "../flow/flow.ts";
import { completeLines } from "./complete-lines.ts";
import type { Verdict } from "./diagnosis.ts";
import { KeptWords } from "./kept-words.ts";
import { doubtWarning, figuresWarning } from "./page-warnings.ts";
import { withRepairs } from "./repaired-tokens.ts";
import { type BlockLine, BlockRestorer, isBroken } from "./restore-blocks.ts";
import { changeOf, hasChanges, type Token, textsOf } from "./restored-tokens.ts";
import type { LostMarks, Restored, Restorer } from "./restorer.ts";

/** The diagnosis of a page's letters, and the confidence of its words after restoration. */
export interface PageLetters {
  readonly judgement: NonNullable<PageExtraction["judgement"]>;
  readonly restored: boolean;
  /** Mean probability of the decoded words; 1 if there are none. */
  readonly confidence: number;
}

/** The restored flow, with the diagnosis of each page by page number. */
export interface RestoredFlow {
  readonly items: FlowItem[];
  readonly pages: ReadonlyMap<number, PageLetters>;
  readonly warnings: readonly Warning[];
  /** True if misread words show that an engine with Vietnamese read the text layers. */
  readonly isEngineText: boolean;
}

/** A word less probable than this is recorded even if it was not changed. */
const DOUBTFUL = 0.5;
/** A page with fewer words gets the diagnosis of its document. */
const MIN_WORDS = 15;
/** Share of doubtful words above which a warning is given. */
const DOUBTFUL_SHARE = 0.05;

/**
 * Diagnoses every page before any change, and restores pages that lost their marks or were read by an engine without
 * Vietnamese. On a good page only words that lost their marks are restored. Correct Vietnamese changes only on recognised
 * pages, and only if another word is far more probable.
 * `recognised`: those pages, each with the lines of its hidden layer ([] if it has none).
 */
export function restoreLetters(
  printed: readonly FlowItem[],
  recognised: ReadonlyMap<number, readonly string[]>,
  restorer: Restorer,
): RestoredFlow {
  const { items, warnings: ofWords } = completeLines(printed, recognised, restorer);
  const byPage = Map.groupBy(items, (item) => item.page);
  const whole = restorer.diagnose(items.flatMap(textsOf));
  const around = restorer.lostMarks(
    items.flatMap((item) => (recognised.has(item.page) ? [] : textsOf(item))),
  );
  const typed = new BlockRestorer(restorer, items.flatMap(textsOf).join("\n"));
  const pages = new Map<number, PageLetters>();
  const keptWords = new KeptWords();
  const warnings = [...ofWords];
  const restored = [...byPage].flatMap(([page, own]) => {
    const judgement = restorer.diagnose(own.flatMap(textsOf));
    const verdict = judgement.words < MIN_WORDS ? whole.verdict : judgement.verdict;
    const layer = recognised.get(page) ?? null;
    const done =
      layer === null
        ? restoreTyped(own, verdict, {
            running: (lines) => typed.restore(lines, around),
            cell: (line) => restoreLine(line, verdict, around, restorer),
          })
        : restoreRecognised(own, verdict, layer, { restorer, keptWords });
    pages.set(page, {
      judgement: verdict,
      restored: done.changes.length > 0,
      confidence: mean(done.changes),
    });
    const doubtful = done.changes.filter((change) => change.confidence < DOUBTFUL).length;
    if (done.figures.length > 0) warnings.push(figuresWarning(page, done.figures));
    if (done.isDamaged && doubtful > done.changes.length * DOUBTFUL_SHARE)
      warnings.push(doubtWarning(page, doubtful, judgement));
    return done.items;
  });
  return { items: restored, pages, warnings, isEngineText: around?.misread?.isRecognised ?? false };
}

interface RestoredPage {
  readonly items: FlowItem[];
  readonly changes: readonly Change[];
  /** False if only words that lost marks were restored. */
  readonly isDamaged: boolean;
  /** Figures that the hidden layer has otherwise. */
  readonly figures: readonly Token[];
}

/** Restores a page that an engine read. */
function restoreRecognised(
  items: readonly FlowItem[],
  verdict: Verdict,
  layer: readonly string[],
  { restorer, keptWords }: { readonly restorer: Restorer; readonly keptWords: KeptWords },
): RestoredPage {
  const broken = isBroken(verdict);
  // Running text is restored in order, because each line is context for the next; table cells are independent.
  const running = runningLines(items);
  const read = (lines: readonly string[]): Restored[] =>
    broken ? restorer.restoreLines(lines, verdict) : restorer.correctLines(lines);
  const texts = running.map((item) => item.line.text);
  const fused = !broken && layer.length > 0;
  const results = new Map(
    keptWords
      .keep(fused ? restorer.fuse(layer, texts) : read(texts))
      .map((result, i) => [running[i]!, result]),
  );
  const log = new ChangeLog();
  const done = items.map((item): FlowItem => {
    if (item.kind === "line") return { ...item, line: log.apply(item.line, results.get(item)!) };
    const inCells = readCells(item, read);
    return mapLines([item], (line) => (inCells.has(line) ? log.apply(line, inCells.get(line)!) : line))[0]!;
  });
  const figures = [...results.values()].flatMap(({ tokens }) =>
    tokens.filter(({ witness }) => witness !== undefined),
  );
  return { items: done, changes: log.changes, isDamaged: verdict !== "good", figures };
}

/** The lines of the cells of a table as they are read: those of a cell together, because a sentence goes on on the next one. */
function readCells(
  { table }: FlowTable,
  read: (lines: readonly string[]) => readonly Restored[],
): ReadonlyMap<Line, Restored> {
  const found = new Map<Line, Restored>();
  for (const { cells } of table.rows)
    for (const cell of cells) {
      const lines = cell.lines.filter(({ text }) => text !== "");
      for (const [i, result] of read(lines.map(({ text }) => text)).entries()) found.set(lines[i]!, result);
    }
  return found;
}

interface TypedRestorer {
  running(lines: readonly string[]): readonly BlockLine[];
  cell(line: string): BlockLine;
}

/** Restores one line by the verdict of its page. */
function restoreLine(line: string, verdict: Verdict, around: LostMarks, restorer: Restorer): BlockLine {
  const [restored] = isBroken(verdict)
    ? restorer.restoreLines([line], verdict, around)
    : restorer.restoreLosses([line], around);
  return { restored: restored!, verdict };
}

/** Restores a page of a text or a text layer. */
function restoreTyped(items: readonly FlowItem[], verdict: Verdict, restorer: TypedRestorer): RestoredPage {
  const running = runningLines(items);
  const results = restorer.running(running.map((item) => item.line.text));
  const byLine = new Map(running.map((item, i) => [item, results[i]!]));
  const log = new ChangeLog();
  // On a good page an unchanged word is not in doubt.
  const apply = (line: ReadyLine, result: BlockLine) =>
    isBroken(result.verdict) || hasChanges(result.restored) ? log.apply(line, result.restored) : line;
  const done = items.map((item): FlowItem => {
    if (item.kind === "line") return { ...item, line: apply(item.line, byLine.get(item)!) };
    return mapLines([item], (line) => (line.text === "" ? line : apply(line, restorer.cell(line.text))))[0]!;
  });
  const isDamaged = verdict !== "good" || results.some((result) => isBroken(result.verdict));
  return { items: done, changes: log.changes, isDamaged, figures: [] };
}

const runningLines = (items: readonly FlowItem[]) =>
  items.filter((item): item is FlowLine => item.kind === "line");

/** Applies results to lines and collects the changes of a page. */
class ChangeLog {
  readonly changes: Change[] = [];

  apply(line: ReadyLine, result: Restored): ReadyLine {
    const { text, tokens } = withRepairs(result, line.text, changesOf(line));
    pushAll(this.changes, tokens.map(changeOf));
    return { ...line, text, changes: tokens.flatMap(noted) };
  }
}

const noted = (token: Token): Change[] =>
  token.restored !== token.original || token.probability < DOUBTFUL ? [changeOf(token)] : [];

const mean = (changes: readonly Change[]) =>
  changes.length === 0 ? 1 : changes.reduce((sum, change) => sum + change.confidence, 0) / changes.length;

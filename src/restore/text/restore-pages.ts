import type { PageExtraction } from "../../model/restored-text.ts";
import type { Warning } from "../../model/warning.ts";
import { type Change, type FlowItem, type FlowLine, mapLines, type ReadyLine } from "../flow/flow.ts";
import type { Judgement, Verdict } from "./diagnosis.ts";
import type { Restored, Restorer } from "./restorer.ts";

/** How a page's letters were judged, and how sure its words are after restoration. */
export interface PageLetters {
  readonly judgement: NonNullable<PageExtraction["judgement"]>;
  readonly restored: boolean;
  /** Mean probability of the words that were weighed; 1 where none was. */
  readonly confidence: number;
}

export interface RestoredFlow {
  readonly items: FlowItem[];
  readonly pages: ReadonlyMap<number, PageLetters>;
  readonly warnings: readonly Warning[];
}

/** A reading less probable than this is noted even where it left the letters as they were. */
const DOUBTFUL = 0.5;
/** A page of fewer words is judged with its document. */
const FEWEST_WORDS = 15;
/** Share of doubtful words above which the page's reader is warned. */
const DOUBTFUL_SHARE = 0.05;

/**
 * Judges every page before anything is changed, and restores those that lost their marks or were read by an engine that
 * did not know Vietnamese. On a good page only a line that is plainly bare is restored. Right Vietnamese is not touched,
 * but on recognised pages, where another reading is far more probable.
 * `recognised`: those pages, each with the lines of its hidden layer ([] where it has none).
 */
export function restoreLetters(
  items: readonly FlowItem[],
  recognised: ReadonlyMap<number, readonly string[]>,
  restorer: Restorer,
): RestoredFlow {
  const byPage = Map.groupBy(items, (item) => item.page);
  const whole = restorer.judge(items.flatMap(textsOf));
  const pages = new Map<number, PageLetters>();
  const warnings: Warning[] = [];
  const restored = [...byPage].flatMap(([page, own]) => {
    const judgement = restorer.judge(own.flatMap(textsOf));
    const verdict = judgement.words < FEWEST_WORDS ? whole.verdict : judgement.verdict;
    const done = restorePage(own, verdict, recognised.get(page) ?? null, restorer);
    pages.set(page, {
      judgement: verdict,
      restored: done.changes.length > 0,
      confidence: mean(done.changes),
    });
    const doubtful = done.changes.filter((change) => change.confidence < DOUBTFUL).length;
    if (verdict !== "good" && doubtful > done.changes.length * DOUBTFUL_SHARE)
      warnings.push(doubt(page, doubtful, judgement));
    return done.items;
  });
  return { items: restored, pages, warnings };
}

const textsOf = (item: FlowItem): string[] =>
  item.kind === "line"
    ? [item.line.text]
    : item.table.rows.flatMap((row) => row.cells.flatMap((cell) => cell.lines.map((line) => line.text)));

interface RestoredPage {
  readonly items: FlowItem[];
  readonly changes: readonly Change[];
}

function restorePage(
  items: readonly FlowItem[],
  verdict: Verdict,
  layer: readonly string[] | null,
  restorer: Restorer,
): RestoredPage {
  const broken = verdict === "stripped" || verdict === "foreign-ocr";
  if (!broken && layer === null) return restoreLoneLines(items, restorer);
  // Running text is restored line after line, so that each sees the words before it; cells stand alone.
  const running = items.filter((item): item is FlowLine => item.kind === "line");
  const read = (lines: readonly string[]): Restored[] =>
    broken ? restorer.restoreLines(lines, verdict) : restorer.correctLines(lines);
  const texts = running.map((item) => item.line.text);
  const fused = !broken && layer !== null && layer.length > 0;
  const results = new Map(
    (fused ? restorer.fuse(layer, texts) : read(texts)).map((result, i) => [running[i]!, result]),
  );
  const log = new ChangeLog();
  const done = items.map((item): FlowItem => {
    if (item.kind === "line") return { ...item, line: log.apply(item.line, results.get(item)!) };
    return mapLines([item], (line) => (line.text === "" ? line : log.apply(line, read([line.text])[0]!)))[0]!;
  });
  return { items: done, changes: log.changes };
}

/** On a page of right Vietnamese a line without any mark was typed or pasted bare. */
function restoreLoneLines(items: readonly FlowItem[], restorer: Restorer): RestoredPage {
  const log = new ChangeLog();
  const done = mapLines(items, (line) =>
    restorer.judge(line.text).verdict === "stripped"
      ? log.apply(line, restorer.restore(line.text, "stripped"))
      : line,
  );
  return { items: done, changes: log.changes };
}

/** Puts restored text into lines, and keeps what was changed on the page. */
class ChangeLog {
  readonly changes: Change[] = [];

  apply(line: ReadyLine, result: Restored): ReadyLine {
    this.changes.push(...result.tokens.map(changeOf));
    return { ...line, text: result.text, changes: result.tokens.flatMap(noted) };
  }
}

type Token = Restored["tokens"][number];
const changeOf = (token: Token): Change => ({
  start: token.start,
  end: token.end,
  original: token.original,
  confidence: token.probability,
});
const noted = (token: Token): Change[] =>
  token.restored !== token.original || token.probability < DOUBTFUL ? [changeOf(token)] : [];

const mean = (changes: readonly Change[]) =>
  changes.length === 0 ? 1 : changes.reduce((sum, change) => sum + change.confidence, 0) / changes.length;

function doubt(page: number, words: number, judgement: Judgement): Warning {
  const marked = Math.round(judgement.marked * 100);
  const vi = `Trang ${page}: chữ bị hỏng (chỉ ${marked}% số từ còn dấu), đã khôi phục; ${words} từ còn ngờ, cần đối chiếu lại với bản gốc.`;
  const en = `Page ${page}: damaged letters (only ${marked}% of the words have marks) were restored; ${words} words are in doubt, compare with the original.`;
  return { code: "restored-with-doubt", message: vi, messages: { vi, en }, page };
}

// Restores running lines block by block: a text may have damaged parts, parts without marks and correct parts.

import { codeLines } from "../../language/code-line.ts";
import { regex } from "../../language/regex.ts";
import { VIETNAMESE_LETTER } from "../../language/vietnamese-letters.ts";
import type { Diagnosis, Verdict } from "./diagnosis.ts";
import { isForeignLine } from "./foreign-line.ts";
import { unchanged } from "./loss-restorer.ts";
import { withMailHeaders } from "./mail-headers.ts";
import type { LostMarks, Restored, Restorer } from "./restorer.ts";

/** A line after restoration, with the verdict of its block. */
export interface BlockLine {
  readonly restored: Restored;
  readonly verdict: Verdict;
}

/** Length of the text before a short block that helps to diagnose it, in UTF-16 units. */
const MEMORY = 4000;
/** A block with fewer words is diagnosed together with the text before it. */
const FEW_WORDS = 15;
/** A short block whose share of marked words exceeds that of its context by this is diagnosed alone. */
const DIFFERENT = 0.3;

/**
 * Share of marked words from which a block is damaged only if the text before it is: lists of measures and letters look
 * damaged too. An engine without Vietnamese leaves about 0.1; one for French 0.5, but on every block.
 */
const PARTLY_MARKED = 0.3;

/** Lines with less than one in this many characters of a block, beside lines in another language, are judged by themselves. */
const MINORITY = 2;

/** True for text that is restored as a whole; in other text only words that lost marks are. */
export const isBroken = (verdict: Verdict): boolean => verdict === "stripped" || verdict === "foreign-ocr";

/** Restores the lines of a text in order, and remembers the text before them. */
export class BlockRestorer {
  private readonly restorer: Restorer;
  private memory: string;

  /** `head`: the beginning of the text, which helps to diagnose a short first block. */
  constructor(restorer: Restorer, head: string) {
    this.restorer = restorer;
    this.memory = head.slice(0, MEMORY);
  }

  /** One result per line. Blank lines separate blocks. `around`: of the text around these lines. */
  restore(lines: readonly string[], around: LostMarks): BlockLine[] {
    const code = codeIn(lines);
    const foreign = lines.map((line, i) => code[i]! || isForeignLine(line.normalize("NFC")));
    const verdicts = this.verdictsOf(lines, foreign);
    const restored = new Map<number, Restored>();
    // Blocks that are restored alike are restored together, because each shows how the others were damaged.
    for (const [kind, numbers] of Map.groupBy(lines.keys(), (i) =>
      code[i] ? "code" : foreign[i] ? "foreign" : kindOf(verdicts[i]!),
    )) {
      if (kind === "code") {
        for (const i of numbers) restored.set(i, unchanged(lines[i]!));
        continue;
      }
      const own = withGaps(numbers);
      const texts = own.map((i) => (i === null ? "" : lines[i]!));
      const results =
        kind === "kept" || kind === "foreign"
          ? this.restorer.restoreLosses(texts, kind === "foreign" ? null : around)
          : this.restorer.restoreLines(texts, kind, around);
      for (const [n, i] of own.entries()) if (i !== null) restored.set(i, results[n]!);
    }
    const results = withMailHeaders(
      lines,
      lines.map((_, i) => restored.get(i)!),
    );
    return results.map((result, i) => ({
      restored: result,
      verdict: verdictAfter(verdicts[i]!, lines[i]!, result),
    }));
  }

  /** Lines in another language are judged first: they say nothing about the damage of the lines around them. */
  private verdictsOf(lines: readonly string[], foreign: readonly boolean[]): Verdict[] {
    const verdicts: Verdict[] = [];
    for (let from = 0; from < lines.length; ) {
      const to = blockEnd(lines, from);
      const block = lines.slice(from, to);
      const own = block.filter((_, i) => !foreign[from + i]);
      const isMinority = lengthOf(own) * MINORITY < lengthOf(block);
      const verdict = own.length === 0 ? "other" : this.verdictOf(own.join("\n"), isMinority);
      for (; from < to; from++) verdicts.push(foreign[from] ? "other" : verdict);
    }
    return verdicts;
  }

  /** `amongForeign`: most lines of the block are in another language, so a short text may be too. */
  private verdictOf(text: string, amongForeign: boolean): Verdict {
    const own = this.restorer.diagnose(text);
    const before = this.memory;
    this.memory = `${before}\n${text}`.slice(-MEMORY);
    if (amongForeign) return own.words < FEW_WORDS && isBroken(own.verdict) ? "other" : own.verdict;
    if (own.words === 0 || (own.words >= FEW_WORDS && !isDoubtful(own))) return own.verdict;
    const around: Diagnosis = this.restorer.diagnose(`${before}\n${text}`);
    return own.marked < around.marked + DIFFERENT ? around.verdict : own.verdict;
  }
}

const lengthOf = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.length, 0);

function codeIn(lines: readonly string[]): boolean[] {
  const code: boolean[] = [];
  while (code.length < lines.length)
    for (const own of codeLines(lines.slice(code.length, blockEnd(lines, code.length)))) code.push(own);
  return code;
}

/** Index after the last line of the block that begins at `from`, with the blank lines after it. */
function blockEnd(lines: readonly string[], from: number): number {
  let to = from;
  while (to < lines.length && lines[to]!.trim() !== "") to++;
  while (to < lines.length && lines[to]!.trim() === "") to++;
  return to;
}

/** True if the text before must decide: a block with some marks and damage, or without marks and with little damage. */
const isDoubtful = ({ verdict, marked, damaged }: Diagnosis): boolean =>
  (verdict === "foreign-ocr" && marked >= PARTLY_MARKED) || (verdict === "stripped" && damaged > 0);

/** In a text without marks, the own verdict of a line that stays: it has its marks, or no word of it was decoded. */
function verdictAfter(verdict: Verdict, line: string, { tokens }: Restored): Verdict {
  if (verdict !== "stripped" || tokens.some(({ original, restored }) => original !== restored))
    return verdict;
  if (VIETNAMESE_LETTER.test(line.normalize("NFC"))) return "good";
  const isOther = tokens.length === 0 && (line.match(WORDS)?.length ?? 0) >= LANGUAGE_WORDS;
  return isOther ? "other" : verdict;
}

const WORDS = regex.g`\p{L}{2,40}`;
/** Number of words that show the language of a line. */
const LANGUAGE_WORDS = 4;

/** How the text of a verdict is restored; only lost marks are restored in text that is kept. */
const kindOf = (verdict: Verdict): "stripped" | "foreign-ocr" | "kept" =>
  verdict === "stripped" || verdict === "foreign-ocr" ? verdict : "kept";

/** Line numbers, with two blank lines (null) where lines between them are missing, so that paragraphs end there. */
function withGaps(numbers: readonly number[]): (number | null)[] {
  return numbers.flatMap((i, n) => (n > 0 && numbers[n - 1] !== i - 1 ? [null, null, i] : [i]));
}

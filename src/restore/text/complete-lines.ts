// Completes lines of typed pages before they are diagnosed: words from which letters vanished, letters written as "?", and names
// that the document has elsewhere with marks.

import { regex } from "../../language/regex.ts";
import type { Warning } from "../../model/warning.ts";
import { changesOf, type FlowItem, mapLines, type ReadyLine } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";
import { incompleteWarning } from "./incomplete-words.ts";
import { NAME_CONFIDENCE, namesElsewhere } from "./names-elsewhere.ts";
import { withRepairs } from "./repaired-tokens.ts";
import { changeOf, hasChanges, textsOf } from "./restored-tokens.ts";
import type { Restored, Restorer } from "./restorer.ts";
import { incompleteWords, vanishedWarning } from "./vanished-warning.ts";

export interface CompletedItems {
  readonly items: readonly FlowItem[];
  readonly warnings: readonly Warning[];
}

/**
 * Completes words and names by the model and by the document. An engine does not lose letters of one kind, so recognised pages
 * stay as they are.
 */
export function completeLines(
  printed: readonly FlowItem[],
  recognised: ReadonlyMap<number, unknown>,
  restorer: Restorer,
): CompletedItems {
  const vanished = restoreVanished(printed, recognised, restorer);
  const filled = restoreLostLetters(vanished.items, recognised, restorer);
  const items = restoreNames(filled.items, recognised);
  const lost = [...vanished.warnings, ...filled.warnings];
  return { items, warnings: lost.length > 0 ? lost : incompleteWarnings(items, recognised, restorer) };
}

/** The lines of pages that no engine read here. */
const typedTexts = (items: readonly FlowItem[], recognised: ReadonlyMap<number, unknown>): string[] =>
  items.flatMap((item) => (recognised.has(item.page) ? [] : textsOf(item)));

/** Completes words from which letters vanished. An engine does not lose letters of one kind, so recognised pages stay. */
function restoreVanished(
  items: readonly FlowItem[],
  recognised: ReadonlyMap<number, unknown>,
  restorer: Restorer,
): CompletedItems {
  const found = restorer.restoreVanished(typedTexts(items, recognised));
  if (found === null) return { items, warnings: [] };
  return { items: withResults(items, recognised, found.lines), warnings: [vanishedWarning(found)] };
}

/** A warning for each page of a whole text with single words that lack letters. */
function incompleteWarnings(
  items: readonly FlowItem[],
  recognised: ReadonlyMap<number, unknown>,
  restorer: Restorer,
): Warning[] {
  const typed = items.filter((item) => !recognised.has(item.page));
  const pages = typed.flatMap((item) => textsOf(item).map(() => item.page));
  const words = restorer.incompleteWords(typedTexts(items, recognised));
  return [...Map.groupBy(words, ({ line }) => pages[line]!)].map(([page, own]) =>
    incompleteWarning(page, own),
  );
}

/** Restores letters that a program wrote as "?". An engine reads a printed "?", so recognised pages stay. */
function restoreLostLetters(
  items: readonly FlowItem[],
  recognised: ReadonlyMap<number, unknown>,
  restorer: Restorer,
): CompletedItems {
  const results = restorer.restoreLostLetters(typedTexts(items, recognised), []);
  if (!results.some(hasChanges)) return { items, warnings: [] };
  const completed = results
    .flatMap(({ tokens }) => tokens)
    .filter(({ original }) => LOST.test(original)).length;
  const warnings = incompleteWords(
    results.map(({ text }) => text),
    completed,
  );
  return { items: withResults(items, recognised, results), warnings };
}

/** The sign of a lost letter beside another letter. */
const LOST = regex`\p{L}[?_□▯■¤¿\ufffd]|[?_□▯■¤¿\ufffd]\p{L}`;

/** The items with the results for the lines of pages that no engine read here. */
function withResults(
  items: readonly FlowItem[],
  recognised: ReadonlyMap<number, unknown>,
  results: readonly Restored[],
): readonly FlowItem[] {
  let next = 0;
  return items.map((item) => {
    if (recognised.has(item.page)) return item;
    return mapLines([item], (line: ReadyLine): ReadyLine => {
      const { text, tokens } = withRepairs(results[next++]!, line.text, changesOf(line));
      return tokens.length === 0 ? line : { ...line, text, changes: tokens.map(changeOf) };
    })[0]!;
  });
}

/** Restores short lines by the names that the document has elsewhere with marks. */
function restoreNames(
  items: readonly FlowItem[],
  recognised: ReadonlyMap<number, unknown>,
): readonly FlowItem[] {
  const own = items.filter((item) => !recognised.has(item.page));
  const names = namesElsewhere(own.flatMap(textsOf));
  if (names.every((name) => name === null)) return items;
  let next = 0;
  return items.map((item) => {
    if (recognised.has(item.page)) return item;
    return mapLines([item], (line: ReadyLine): ReadyLine => {
      const text = names[next++] ?? null;
      if (text === null) return line;
      return replaceInLine(line, { start: 0, end: line.text.length, text, confidence: NAME_CONFIDENCE });
    })[0]!;
  });
}

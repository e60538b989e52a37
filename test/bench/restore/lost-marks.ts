// Families of text in which words lost marks, and text of other languages and of programs, which must stay as it is.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Loss, withLoss } from "../../../src/restore/loss/mark-loss.ts";
import type { Restorer } from "../../../src/restore/text/restorer.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { accuracy } from "./accuracy.ts";

export interface LossFamily {
  readonly what: string;
  readonly loss: Loss;
  /** Share of the words, 0..1, drawn with a fixed seed. */
  readonly share: number;
  /** Percent. */
  readonly bar: number;
  /** underthesea's restore_diacritics (bigram model, August 2026) on other lines of the same kind. */
  readonly peer: string;
}

export const LOSS_FAMILIES: readonly LossFamily[] = [
  { what: "marks missing on 10 % of the words", loss: "all", share: 0.1, bar: 99.8, peer: "99.5 %" },
  { what: "marks missing on 30 % of the words", loss: "all", share: 0.3, bar: 99.6, peer: "98.9 %" },
  { what: "only đ became d", loss: "stroke", share: 1, bar: 99.5, peer: "88.3 %" },
  { what: "hats and horns lost, tones kept", loss: "hats", share: 1, bar: 99, peer: "none" },
  { what: "all marks but đ lost", loss: "all-but-stroke", share: 1, bar: 99, peer: "none" },
  { what: "only tones lost", loss: "tones", share: 1, bar: 99, peer: "none" },
];

/** Lines of one document, as far as rates are estimated. */
const DOCUMENT = 40;

/** Draws the words of a text that lose marks; each call draws the same ones. */
export function lossDamage({ loss, share }: LossFamily): (line: string) => string {
  const draw = random();
  return (line) => line.replace(/[\p{L}\p{M}]+/gu, (word) => (draw() < share ? lossOf(word, loss) : word));
}

/** Accuracy before and after (0..1) of lines restored in documents of forty lines. */
export function damageAccuracy(
  lines: readonly string[],
  damage: (line: string) => string,
  restorer: Restorer,
): { before: number; after: number } {
  const damaged = lines.map(damage);
  const restored: string[] = [];
  for (let from = 0; from < damaged.length; from += DOCUMENT) {
    const filter = new TextFilter(restorer);
    const text = `${damaged.slice(from, from + DOCUMENT).join("\n\n")}\n`;
    const out = [...filter.push(text), ...filter.end()].map((line) => line.restored.text);
    restored.push(...out.filter((_, i) => i % 2 === 0));
  }
  return { before: accuracy(lines, damaged).share, after: accuracy(lines, restored).share };
}

function lossOf(word: string, loss: Loss): string {
  const left = withLoss(word.toLowerCase(), loss);
  return [...left].map((c, i) => (word[i] === word[i]!.toLowerCase() ? c : c.toUpperCase())).join("");
}

function random(): () => number {
  let state = 1;
  return () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
}

/** Files below a folder with one of these endings, in the order of their paths, at most `most`. */
export function filesBelow(folder: string, ending: RegExp, most: number): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const step = Math.max(1, Math.floor(files.length / most));
  return files.filter((_, i) => i % step === 0).slice(0, most);
}

/** Number of words that restoration changes in files; the first 30,000 characters of each. */
export function changedWords(files: readonly string[], restorer: Restorer): number {
  let changed = 0;
  for (const file of files) {
    const filter = new TextFilter(restorer);
    const text = readFileSync(file, "utf8").slice(0, 30_000);
    for (const { restored } of [...filter.push(text), ...filter.end()])
      changed += restored.tokens.filter((token) => token.original !== token.restored).length;
  }
  return changed;
}

// Serialises the mixed model into the sections that LanguageModel reads.

import { BACKOFF_SHIFT, STEPS } from "../src/language/model/language-model.ts";
import type { Level } from "./mixture.ts";

const clamp = (value: number) => Math.max(0, Math.min(255, Math.round(value)));

export function modelSections(
  levels: readonly Level[],
  words: readonly string[],
): Map<string, ArrayBufferView> {
  const sections = new Map<string, ArrayBufferView>();
  sections.set("words", new TextEncoder().encode(words.join("\n")));
  levels.forEach((level, n) => {
    if (n > 0) sections.set(`w${n}`, level.word);
    sections.set(
      `p${n}`,
      Uint8Array.from(level.logProbability, (lp) => clamp(-lp * STEPS)),
    );
    const below = levels[n + 1];
    if (!below) return;
    sections.set(
      `b${n}`,
      Uint8Array.from(level.backoff, (lw) => clamp((BACKOFF_SHIFT - lw) * STEPS)),
    );
    const children = new Uint32Array(level.word.length);
    for (const parent of below.prefix) children[parent]!++;
    if (n === 0) {
      sections.set("c0", Uint16Array.from(children));
      return;
    }
    const long: number[] = [];
    children.forEach((count, row) => {
      if (count >= 255) long.push(row, count - 255);
    });
    sections.set(
      `c${n}`,
      Uint8Array.from(children, (count) => Math.min(count, 255)),
    );
    sections.set(`x${n}`, Uint32Array.from(long));
  });
  return sections;
}

// The catalogue facts as training text: places, units, indices, and fixed phrases of plans and reports.

import { readdirSync, readFileSync } from "node:fs";

const LETTERS = /\p{Ll}/u;
const MAX_LENGTH = 200;

/** Every string of a JSON value that consists of Vietnamese words, without addresses, ids and codes. */
function* phrasesIn(value: unknown): Generator<string> {
  if (typeof value === "string") {
    if (
      value.length <= MAX_LENGTH &&
      / /.test(value) &&
      LETTERS.test(value) &&
      !/https?:|[{}<>=_]/.test(value)
    ) {
      yield value;
    }
  } else if (Array.isArray(value)) {
    for (const item of value) yield* phrasesIn(item);
  } else if (value && typeof value === "object") {
    for (const [key, item] of Object.entries(value))
      if (!/source|note|legal/.test(key)) yield* phrasesIn(item);
  }
}

/** Phrases with their counts. @throws Error if a file is missing */
export function readPhrases(
  placesPath: string,
  vocabularyPath: string,
  cataloguePath: string,
): [string, number][] {
  const phrases: [string, number][] = [];
  const seen = new Set<string>();
  const add = (text: string, times: number) => {
    if (seen.has(text)) return;
    seen.add(text);
    phrases.push([text, times]);
  };
  for (const line of readFileSync(placesPath, "utf8").split("\n")) if (line) add(line, PLACE_TIMES);
  for (const line of readFileSync(vocabularyPath, "utf8").split("\n")) if (line) add(line, PHRASE_TIMES);
  for (const file of readdirSync(cataloguePath).sort()) {
    if (!file.endsWith(".json")) continue;
    for (const phrase of phrasesIn(JSON.parse(readFileSync(`${cataloguePath}/${file}`, "utf8"))))
      add(phrase, PHRASE_TIMES);
  }
  return phrases;
}

/** At least the cut-off, so that a listed phrase is never dropped as rare. */
const PLACE_TIMES = 3;
const PHRASE_TIMES = 6;

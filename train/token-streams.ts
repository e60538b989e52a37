// Reads the corpus once: every component becomes one row of word numbers with sentence starts between them.

import {
  CLASSES,
  modelTokens,
  PERSON,
  START,
  tokenClass,
  UNKNOWN,
} from "../src/language/model/model-tokens.ts";
import { isSyllableShape } from "../src/language/model/syllable-shape.ts";
import { bareKey, placementOf, wordKey } from "../src/language/model/word-key.ts";
import { COMPONENTS, corpusLines, isHeldOut } from "./corpus.ts";
import { GrowableArray } from "./growable-array.ts";
import type { PersonFinder } from "./person-runs.ts";

/** Counts of a word by case, without sentence starts and lines in capitals. */
export interface WordUse {
  perComponent: Uint32Array;
  lower: number;
  title: number;
  upper: number;
}

export interface TokenStreams {
  words: string[];
  uses: WordUse[];
  /** Word numbers, one row per component. */
  streams: Uint32Array[];
  /** Offset of each line in its row: the position of its first sentence start. */
  lines: Uint32Array[];
  /** Syllables printed in the old tone placement, and in the new. */
  placement: { old: number; new: number };
  /** Parts of document numbers that consist of letters ("QĐ", "UBND") with their counts. */
  symbolParts: Map<string, number>;
}

const newRow = () => new GrowableArray((length) => new Uint32Array(length));

/** After these signs a capital marks the beginning of a clause and says nothing about the word. */
const OPENING = new Set(["“", '"', "(", "‘", "'", "-", "–", "+", "•", "*", "/"]);

export interface ReadOptions {
  folder: string;
  /** "train": the nine tenths; "all": every line. */
  part: "train" | "all";
  persons: PersonFinder;
  /** Phrases that form a further component, with their counts. */
  phrases: readonly (readonly [text: string, times: number])[];
}

/** Reads the components of the corpus, then the phrases as a further component. @throws Error if a file is missing */
export async function readTokenStreams(options: ReadOptions): Promise<TokenStreams> {
  const components = COMPONENTS.length + 1;
  const words: string[] = [...CLASSES];
  const ids = new Map<string, number>(words.map((word, i) => [word, i]));
  const use = (): WordUse => ({ perComponent: new Uint32Array(components), lower: 0, title: 0, upper: 0 });
  const uses: WordUse[] = words.map(use);
  const streams = Array.from({ length: components }, newRow);
  const lines = Array.from({ length: components }, newRow);
  const placement = { old: 0, new: 0 };
  const symbolParts = new Map<string, number>();

  const add = (component: number, id: number) => {
    streams[component]!.push(id);
    uses[id]!.perComponent[component]!++;
  };
  const idOf = (key: string): number => {
    let id = ids.get(key);
    if (id === undefined) {
      id = words.length;
      ids.set(key, id);
      words.push(key);
      uses.push(use());
    }
    return id;
  };
  const readLine = (text: string, component: number) => {
    const line = text.normalize("NFC");
    const tokens = modelTokens(line);
    const persons = options.persons(line, tokens);
    const inCapitals = line === line.toUpperCase();
    lines[component]!.push(streams[component]!.length);
    add(component, START);
    let atStart = true;
    let afterOpening = false;
    for (let i = 0; i < tokens.length; i++) {
      const { kind, start, end } = tokens[i]!;
      const personEnd = persons.get(i);
      if (personEnd !== undefined) {
        add(component, PERSON);
        i = personEnd - 1;
        atStart = false;
      } else if (kind === "word") {
        const printed = line.slice(start, end);
        const lower = printed.toLowerCase();
        const id = idOf(wordKey(printed));
        add(component, id);
        const placed = placementOf(lower);
        if (placed) placement[placed]++;
        if (!atStart && !afterOpening && !inCapitals) {
          const seen = uses[id]!;
          if (printed === lower) seen.lower++;
          else if (printed.length > 1 && printed === printed.toUpperCase()) seen.upper++;
          else seen.title++;
        }
        atStart = false;
      } else if (kind === "number" || kind === "code") {
        add(component, tokenClass(kind)!);
        atStart = false;
        if (kind === "code") {
          for (const part of line.slice(start, end).split(/[^\p{L}]+/u)) {
            if (part.length > 1 && part === part.toUpperCase())
              symbolParts.set(part, (symbolParts.get(part) ?? 0) + 1);
          }
        }
      } else if (kind === "mark" && OPENING.has(line.slice(start, end))) {
        afterOpening = true;
        continue;
      } else if (kind === "end" && i + 1 < tokens.length) {
        add(component, START);
        atStart = true;
      }
      afterOpening = false;
    }
  };

  for (const [component, { files }] of COMPONENTS.entries()) {
    for (const file of files) {
      for await (const [line, n] of corpusLines(options.folder, file)) {
        if (options.part === "train" && isHeldOut(n)) continue;
        readLine(line, component);
      }
    }
  }
  for (const [text, times] of options.phrases) {
    for (let i = 0; i < times; i++) readLine(text, COMPONENTS.length);
  }
  const done = (rows: readonly ReturnType<typeof newRow>[]) => rows.map((row) => row.done());
  return { words, uses, streams: done(streams), lines: done(lines), placement, symbolParts };
}

const MIN_WORD_COUNT = 3;
/** Minimum count of a word that is not a Vietnamese syllable; rare foreign words would fill the table. */
const MIN_OTHER_COUNT = 40;
const MIN_OTHER_OFFICIAL = 8;

export interface Vocabulary {
  words: string[];
  uses: WordUse[];
  /** Old number → new number, UNKNOWN for dropped words. */
  renumber: Uint32Array;
}

/** Keeps the classes, syllables that occur three times, and other frequent words; sorted for a stable order. */
export function chooseVocabulary(streams: TokenStreams): Vocabulary {
  const general = COMPONENTS.length - 1;
  const chosen: number[] = [];
  for (let i = CLASSES.length; i < streams.words.length; i++) {
    const counts = streams.uses[i]!.perComponent;
    const total = counts.reduce((a, b) => a + b, 0);
    const official = total - counts[general]!;
    const syllable = isSyllableShape(bareKey(streams.words[i]!));
    const known = syllable
      ? total >= MIN_WORD_COUNT
      : official >= MIN_OTHER_OFFICIAL || total >= MIN_OTHER_COUNT;
    if (known && streams.words[i]!.length <= 20) chosen.push(i);
  }
  chosen.sort((a, b) => (streams.words[a]! < streams.words[b]! ? -1 : 1));
  const renumber = new Uint32Array(streams.words.length).fill(UNKNOWN);
  CLASSES.forEach((_, i) => {
    renumber[i] = i;
  });
  chosen.forEach((old, i) => {
    renumber[old] = CLASSES.length + i;
  });
  const kept = [...CLASSES.keys(), ...chosen];
  return { words: kept.map((i) => streams.words[i]!), uses: kept.map((i) => streams.uses[i]!), renumber };
}

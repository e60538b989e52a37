import { createRequire } from "node:module";
import { inflateRawSync } from "node:zlib";
import { isCapitalAt } from "../../../../language/letter-case.ts";
import { AUXILIARY } from "../../../lexicon/predicate-words.ts";
import type { Occurrences } from "../../../text/occurrences.ts";
import { wordWindow } from "../../../text/word-window.ts";
import { bestOf, EndModel } from "./end-model.ts";
import { HashedBytes } from "./hashed-bytes.ts";
import { type NameStart, nameSituation } from "./name-situation.ts";
import { WordClasses } from "./word-classes.ts";

const unpack = (text: string) => new Uint8Array(inflateRawSync(Buffer.from(text, "base64")));

/** Loaded on demand, because many documents name only units of the catalogue. */
function loadModel(): EndModel {
  const { weights, classes } = createRequire(import.meta.url)("./data/name-ends.json");
  return new EndModel(new HashedBytes(unpack(weights)), new WordClasses(unpack(classes)));
}

let model: EndModel | null = null;

/** The classes of words from counts over a large corpus. */
export function wordClasses(): WordClasses {
  model ??= loadModel();
  return model.classes;
}

interface Line {
  readonly text: string;
  readonly folded: string;
}

/**
 * The offset after the name of a unit by a model that is trained on names and the text after them (`train/unit-ends.ts`).
 * `occurrences`: the other places of the document.
 */
export function modelEnd(line: Line, name: NameStart, occurrences: Occurrences): number {
  const { text, folded } = line;
  const end = endWith(line, name, (words) => occurrences.agreementOn(words, folded));
  // "các Ban | Xây dựng Đảng": elsewhere it is "các ban, ngành", but a name does not end before a capital.
  if (text[end] !== " " || !isCapitalAt(text, end + 1)) return end;
  return Math.max(
    end,
    endWith(line, name, () => null),
  );
}

function endWith(
  { text, folded }: Line,
  name: NameStart,
  agreementOn: Parameters<typeof nameSituation>[3],
): number {
  model ??= loadModel();
  const at = nameSituation(text, folded, name, agreementOn);
  const end = at.window.words[bestOf(model.scores(at), at)]?.end ?? name.start + name.head;
  const auxiliary = AUXILIARY.exec(folded.slice(name.start + name.head, end))?.[0].length ?? 0;
  return end - auxiliary;
}

/** Words that are looked up together. */
const PAIR = 2;

/**
 * How often the words at an offset begin a predicate in a large corpus, 1 (as nouns) to 7 (as verbs): of the first word, and of
 * the first two as a pair; 0 for unknown ones.
 */
export function verbClassAt(text: string, folded: string, at: number): { word: number; pair: number } {
  model ??= loadModel();
  return model.verbClassOf(wordWindow(text, folded, at, PAIR).words);
}

/** True if the words at an offset are the first two syllables of a compound. */
export function compoundAt(text: string, folded: string, at: number): boolean {
  model ??= loadModel();
  return model.isCompound(wordWindow(text, folded, at, PAIR).words);
}

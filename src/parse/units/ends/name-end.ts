import { createRequire } from "node:module";
import { inflateRawSync } from "node:zlib";
import { isCapitalAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import type { Occurrences } from "../../text/occurrences.ts";
import { LONGEST, wordWindow } from "../../text/word-window.ts";
import { bestOf, EndModel } from "./end-model.ts";
import { HashedBytes } from "./hashed-bytes.ts";
import { headedNames } from "./headed-names.ts";
import { type NameStart, nameSituation } from "./name-situation.ts";
import { WordClasses } from "./word-classes.ts";

const unpack = (text: string) => new Uint8Array(inflateRawSync(Buffer.from(text, "base64")));

/** Loaded on demand, because many documents name only units of the catalogue. */
function loadModel(): EndModel {
  const { weights, classes } = createRequire(import.meta.url)("./data/name-ends.json");
  return new EndModel(new HashedBytes(unpack(weights)), new WordClasses(unpack(classes)));
}

let model: EndModel | null = null;

/**
 * The offset after the name of a unit that the catalogue does not know, decided by a model that is trained on names and the
 * text after them (`train/unit-ends.ts`). `occurrences`: the other places of the document.
 */
export function nameEnd(text: string, folded: string, name: NameStart, occurrences: Occurrences): number {
  const words = text.slice(name.start, name.start + LONGEST);
  const known = occurrences.ends.get(words);
  if (known !== undefined) return name.start + known;
  const end = Math.max(
    decidedEnd(text, folded, name, occurrences),
    headedEnd(folded, name.start, occurrences),
  );
  occurrences.ends.set(words, end - name.start);
  return end;
}

/**
 * How often the words at an offset begin a predicate in a large corpus, 1 (as nouns) to 7 (as verbs): of the first word, and of
 * the first two as a pair; 0 for unknown ones.
 */
export function verbClassAt(text: string, folded: string, at: number): { word: number; pair: number } {
  model ??= loadModel();
  return model.verbClassOf(wordWindow(text, folded, at).words);
}

/** True if the words at an offset are the first two syllables of a compound. */
export function compoundAt(text: string, folded: string, at: number): boolean {
  model ??= loadModel();
  return model.isCompound(wordWindow(text, folded, at).words);
}

/** The end of the name if a heading of the document consists of it; else `start`. */
function headedEnd(folded: string, start: number, occurrences: Occurrences): number {
  const names = occurrences.headedNames((lines) =>
    headedNames(lines, (line, at, head) =>
      decidedEnd(line.text, line.folded, { start: at, head, group: false }, occurrences),
    ),
  );
  const name = names.find((own) => folded.startsWith(own, start) && !isLetterAt(folded, start + own.length));
  return start + (name?.length ?? 0);
}
const isLetterAt = (text: string, at: number) => regex`^\p{L}`.test(text.slice(at, at + 1));

function decidedEnd(text: string, folded: string, name: NameStart, occurrences: Occurrences): number {
  const end = endWith(text, folded, name, (words) => occurrences.agreementOn(words, folded));
  // "các Ban | Xây dựng Đảng": elsewhere it is "các ban, ngành", but a name does not end before a capital.
  if (text[end] !== " " || !isCapitalAt(text, end + 1)) return end;
  return Math.max(
    end,
    endWith(text, folded, name, () => null),
  );
}

/** A word that belongs to the verb after it: "Đoàn kiểm tra | đã yêu cầu". */
export const AUXILIARY = / (?:đã|sẽ|đang|phải|cũng|vẫn)$/u;

function endWith(
  text: string,
  folded: string,
  name: NameStart,
  agreementOn: Parameters<typeof nameSituation>[3],
): number {
  model ??= loadModel();
  const at = nameSituation(text, folded, name, agreementOn);
  const end = at.window.words[bestOf(model.scores(at), at)]?.end ?? name.start + name.head;
  const auxiliary = AUXILIARY.exec(folded.slice(name.start + name.head, end))?.[0].length ?? 0;
  return end - auxiliary;
}

// Blanks between the syllables of marked text: missing ones ("tổchức thực hiện") and those within a syllable ("gi ải pháp").
// Programs that write PDF files and engines lose and add them. In text without marks see `GluedWords`.

import { codeLines } from "../../language/code-line.ts";
import { memoizeRuns } from "../../language/memoize.ts";
import { outsideAddresses } from "../../language/model/addresses.ts";
import type { LanguageModel } from "../../language/model/language-model.ts";
import {
  type ModelToken,
  modelTokens,
  readToken,
  START,
  tokenClass,
  UNKNOWN,
} from "../../language/model/model-tokens.ts";
import { hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import { VIETNAMESE_LETTER } from "../../language/vietnamese-letters.ts";
import type { Restored } from "../decode/restored-line.ts";
import { type BlankChange, withBlanks } from "./changed-blanks.ts";
import { isForeignLine } from "./foreign-line.ts";
import { beginAtCapitals, mayBeDivided, SyllableParts, startsOf } from "./syllable-parts.ts";

/** Minimum mean log-probability (nats) of the parts of a word and the two words after it. Names begin with a capital. */
const USUAL = { marked: -6.75, bare: -5.5, name: -5 };
/** By how much (nats) the sentence must prefer a syllable to its parts, if the model lacks one of them and if it knows both. */
const JOINED = { unknown: 2, known: 6 };
const PROBABILITY = 0.95;
const WORDS_AFTER = 2;
/** A syllable in three parts is joined in two rounds. */
const ROUNDS = 3;
/** A number of a document before a word: "335/BC-UBNDngày". */
const NUMBER_FIRST = regex`\p{Lu}{2,8}(?<word>\p{Ll}{2,7})$`;
/** An abbreviation beside a word: "UBNDtỉnh", "SởTNMT". */
const ABBREVIATION_FIRST = regex`^(?<first>\p{Lu}{2,8})(?<second>\p{Ll}{2,7})$`;
const ABBREVIATION_LAST = regex`^(?<first>\p{L}\p{Ll}{1,6})(?<second>\p{Lu}{2,8})$`;
const VOWEL = /[aeiouyà-ãè-êìíò-õùúýăĩũơưạ-ỹ]/u;
const NAME = regex`^\p{Lu}\p{Ll}+$`;
/** A sign between the parts of a file's name, or in place of a letter. */
const IN_NAME = regex`^(?:[._\\][\p{L}\d]|[?_□▯■¤¿#~\ufffd\ue000-\uf8ff])`;
const LOST_BEFORE = regex`[?_□▯■¤¿#~\ufffd\ue000-\uf8ff]$`;
/** Romanian has "ă", too. */
const BEYOND_ROMANIAN = /[đơưĐƠƯ\u1ea0-\u1ef9]/u;

/**
 * What the letters of a word show, as bits: a blank may be missing in it, it has a vowel, it begins with one. Nearly every word
 * shows that its blanks are right, so most lines need no more than this.
 */
const [MAY_BE_GLUED, HAS_VOWEL, BEGINS_WITH_VOWEL] = [1, 2, 4];
/** Maximum length of the lines that are remembered (UTF-16 units): two windows of a stream. */
const MAX_RIGHT = 1 << 17;
/** Number of words whose form is cached. */
const CACHED_FORMS = 1 << 13;

/** A word of a line. `id`: its number in the model, or that of its class. */
interface Word {
  readonly token: ModelToken;
  readonly text: string;
  readonly key: string;
  readonly id: number;
}

export class WordBlanks {
  private readonly model: LanguageModel;
  private readonly parts: SyllableParts;
  /** Lines whose blanks are right: the steps of restoration ask again for the same lines. */
  private readonly right = new Set<string>();
  /** The sum of their lengths. */
  private rightLength = 0;
  private readonly formOf: (line: string, start: number, end: number) => number;

  constructor(model: LanguageModel) {
    this.model = model;
    this.parts = new SyllableParts(model);
    this.formOf = memoizeRuns((printed) => this.form(printed), CACHED_FORMS);
  }

  /** The result with the blanks of its words repaired. A line without Vietnamese letters stays as it is. */
  repair(restored: Restored): Restored {
    let result = restored;
    for (let round = 0; round < ROUNDS; round++) {
      const changes = this.changesOf(result.text);
      if (changes.length === 0) break;
      result = withBlanks(result, changes);
    }
    return result;
  }

  private changesOf(line: string): BlankChange[] {
    if (!VIETNAMESE_LETTER.test(line) || this.right.has(line)) return [];
    const found = this.findChanges(line);
    const isRomanian = found.length > 0 && !BEYOND_ROMANIAN.test(line) && isForeignLine(line);
    const changes = isRomanian ? [] : found;
    if (changes.length === 0) this.remember(line);
    return changes;
  }

  private remember(line: string): void {
    this.rightLength += line.length;
    if (this.rightLength > MAX_RIGHT) {
      this.right.clear();
      this.rightLength = line.length;
    }
    this.right.add(line);
  }

  private findChanges(line: string): BlankChange[] {
    if (!this.mayLackBlanks(line)) return [];
    const tokens = outsideAddresses(line, modelTokens(line));
    const words = this.wordsOf(line, tokens);
    const changes: BlankChange[] = [];
    for (let i = 0; i < words.length; i++) {
      for (const at of this.missingBlanks(line, words, i))
        changes.push({ at, isMissing: true, probability: PROBABILITY });
      if (!this.isOneSyllable(line, words, i)) continue;
      changes.push({ at: words[i]!.token.end, isMissing: false, probability: PROBABILITY });
      i++;
    }
    return changes.length === 0 || codeLines([line])[0] ? [] : changes;
  }

  /** False for a line that surely needs no other blanks: a quick test that nearly all lines fail. */
  private mayLackBlanks(line: string): boolean {
    const token: ModelToken = { kind: "mark", start: 0, end: 0 };
    let before = 0;
    let start = 0;
    let end = -1;
    for (let at = 0; readToken(line, at, token); at = token.end) {
      if (token.kind === "code" && NUMBER_FIRST.test(line.slice(token.start, token.end))) return true;
      if (token.kind !== "word") {
        end = -1;
        continue;
      }
      const form = this.formOf(line, token.start, token.end);
      if ((form & MAY_BE_GLUED) !== 0) return true;
      const isUsual = (before & form & HAS_VOWEL) !== 0 && (form & BEGINS_WITH_VOWEL) === 0;
      if (token.start === end + 1 && end > 0 && !isUsual) {
        const joined = line.slice(start, end) + line.slice(token.start, token.end);
        if (this.model.id(wordKey(joined)) !== UNKNOWN) return true;
      }
      before = form;
      start = token.start;
      end = token.end;
    }
    return false;
  }

  private form(printed: string): number {
    const key = wordKey(printed);
    const vowels = (VOWEL.test(key) ? HAS_VOWEL : 0) | (VOWEL.test(key[0]!) ? BEGINS_WITH_VOWEL : 0);
    return this.mayBeGlued(printed, key) ? vowels | MAY_BE_GLUED : vowels;
  }

  private mayBeGlued(printed: string, key: string): boolean {
    if (this.model.id(key) !== UNKNOWN) return false;
    if (ABBREVIATION_FIRST.test(printed) || ABBREVIATION_LAST.test(printed)) return true;
    return mayBeDivided(key) && this.parts.of(key).some((parts) => parts.length > 1);
  }

  private wordsOf(line: string, tokens: readonly ModelToken[]): Word[] {
    return tokens.map((token) => {
      const text = line.slice(token.start, token.end);
      const key = token.kind === "word" ? wordKey(text) : "";
      return { token, text, key, id: tokenClass(token.kind) ?? this.model.id(key) };
    });
  }

  /** Offsets of the blanks that word `i` lacks. */
  private missingBlanks(line: string, words: readonly Word[], i: number): number[] {
    const { token, text, key, id } = words[i]!;
    const word = token.kind === "code" ? NUMBER_FIRST.exec(text)?.groups?.word : undefined;
    if (word !== undefined) return this.parts.isMarkedSyllable(word) ? [token.end - word.length] : [];
    if (token.kind !== "word" || id !== UNKNOWN || isPart(line, token)) return [];
    const { first, second } = (ABBREVIATION_FIRST.exec(text) ?? ABBREVIATION_LAST.exec(text))?.groups ?? {};
    if (first !== undefined && (this.parts.isMarkedSyllable(first) || this.parts.isMarkedSyllable(second!)))
      return [token.start + first.length];
    if (!mayBeDivided(key)) return [];
    const isMarked = hasMark(key);
    const least = NAME.test(text) ? USUAL.name : isMarked ? USUAL.marked : USUAL.bare;
    let best: { parts: readonly string[]; mean: number } | null = null;
    for (const parts of this.parts.of(key)) {
      if (parts.length < 2 || !beginAtCapitals(text, parts)) continue;
      const ids = parts.map((part) => this.model.id(part));
      if (!isMarked && !ids.every((id, n) => n === 0 || this.model.pair(ids[n - 1]!, id) >= 0)) continue;
      const score = this.score(words, i, i + 1, ids);
      const mean = score.log / score.count;
      if (best === null || mean > best.mean) best = { parts, mean };
    }
    if (best === null || best.mean < least) return [];
    return startsOf(best.parts).map((start) => token.start + start);
  }

  /** True if word `i` and the word after it are one syllable. */
  private isOneSyllable(line: string, words: readonly Word[], i: number): boolean {
    const [one, two] = [words[i]!, words[i + 1]];
    if (!two || one.token.kind !== "word" || two.token.kind !== "word") return false;
    if (isPart(line, one.token) || isPart(line, two.token)) return false;
    if (two.token.start !== one.token.end + 1 || !mayBeParts(one.key, two.key)) return false;
    const id = this.model.id(wordKey(one.text + two.text));
    if (id === UNKNOWN || !isOneCase(one.text, two.text)) return false;
    const least = one.id === UNKNOWN || two.id === UNKNOWN ? JOINED.unknown : JOINED.known;
    const apart = this.score(words, i, i + 2, [one.id, two.id]);
    return this.score(words, i, i + 2, [id]).log - apart.log >= least;
  }

  /** Log-probability of `ids` in place of the words from `from` to `to`, and of the words after them. */
  private score(
    words: readonly Word[],
    from: number,
    to: number,
    ids: readonly number[],
  ): { log: number; count: number } {
    const { model } = this;
    const after = words.slice(to, to + WORDS_AFTER).filter(({ token }) => token.kind !== "mark");
    let one = words[from - 1]?.id ?? START;
    let [two, three, log] = [-1, -1, 0];
    for (const id of [...ids, ...after.map((word) => word.id)]) {
      log += model.step(one, two, three, id, model.pair(one, id));
      ({ one, two, three } = model.next);
    }
    return { log, count: ids.length + after.length };
  }
}

/** True for a part of a file's name, and beside a letter that is lost. */
const isPart = (line: string, { start, end }: ModelToken) =>
  IN_NAME.test(line.slice(end, end + 2)) || LOST_BEFORE.test(line.slice(Math.max(0, start - 1), start));

/** True if two syllables cannot be meant, or the second begins with a vowel, as the rest of a syllable mostly does. */
const mayBeParts = (one: string, two: string) => !VOWEL.test(one) || !VOWEL.test(two) || VOWEL.test(two[0]!);

/** True if the letters after the first are alike, so that both may be parts of one syllable. */
const isOneCase = (one: string, two: string) =>
  two === two.toLowerCase()
    ? one.slice(1) === one.slice(1).toLowerCase()
    : one === one.toUpperCase() && two === two.toUpperCase() && one.length + two.length > 2;

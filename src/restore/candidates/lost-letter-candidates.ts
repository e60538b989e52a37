// Finds the words that a printed word may stand for if some of its letters were printed as "?".

import { memoize } from "../../language/memoize.ts";
import { CLASSES, type ModelToken, tokenClass, UNKNOWN } from "../../language/model/model-tokens.ts";
import { hasMark, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import type { LetterCase } from "../channel/letter-case.ts";
import type { Lattice } from "../decode/lattice.ts";
import { type LostSign, LostSignForms } from "./lost-sign-forms.ts";
import type { RestorerTools } from "./restorer-tools.ts";

/** Stands for a lost letter, so that the word is one token. No language of these documents has it. */
export const LOST = "ŧ";
/** After `LOST`: a mark for each further sign of "á»", "áº" or "Ã", what remains of its UTF-8 bytes, and of a sign for the lost one. */
export const AFTER_LOST = { "»": "\u0332", º: "\u0333", Ã: "\u0347", Ă: "\u0348" } as const;
/** Stand for "Ã" and "Ä", the first bytes of letters, in text that lost all bytes from 80 to 9F. */
export const LOST_AFTER = { Ã: "ɉ", Ä: "ƀ" } as const;

/** Letters that the remaining bytes allow, in small letters; in words in capitals and at the beginning of a word others. */
interface AllowedLetters {
  readonly small: string;
  readonly capitals: string;
}
/** The letters whose last byte is lost, by the mark for what remains. */
const WITH_BYTES: Readonly<Record<string, AllowedLetters>> = {
  [AFTER_LOST["»"]]: { small: "ềờọỏửở", capitals: "ốởớỏị" },
  [AFTER_LOST.º]: { small: "ậ", capitals: "ạ" },
  [AFTER_LOST.Ã]: { small: "í", capitals: "áíý" },
  [AFTER_LOST.Ă]: { small: "í", capitals: "áíýêú" },
};
const both = (letters: string): AllowedLetters => ({ small: letters, capitals: letters });
/** The same where all bytes from 80 to 9F are lost. */
const WITH_LEADS: Readonly<Record<string, AllowedLetters>> = {
  ...WITH_BYTES,
  [AFTER_LOST["»"]]: both("ềểễệỉịọỏốồổỗộớờở"),
  [LOST_AFTER.Ã]: { small: "í", capitals: "àáâãèéêìíòóôõùúý" },
  [LOST_AFTER.Ä]: both("đă"),
};
const LOST_LETTER = /(?<sign>[ŧƀɉ])(?:(?<mark>[\u0332\u0333\u0347\u0348])\k<mark>?)?/gu;
const ANY_LOST = /[ŧƀɉ]/u;

/** True for a word with the sign of a lost letter. */
export const hasLostLetter = (word: string): boolean => ANY_LOST.test(word);

/** Marked letters that windows-1252 has: a program that kept one of them kept all. */
const WESTERN = /[àáâãèéêìíòóôõùúý]/u;
/** Log-probability that the model does not know the word with a lost letter (nats). */
const KEEP = -9;
/** Log-probability that "?" after a word is a lost letter, where a small letter follows. */
const CERTAIN = -0.01;

/** How letters were lost in a text. */
export interface LetterLoss {
  /** Share of words that lost letters, 0..1. */
  readonly share: number;
  /** True if only letters that windows-1252 lacks were lost. */
  readonly keepsWestern: boolean;
  /** True if all bytes from 80 to 9F were lost. */
  readonly losesControls: boolean;
  readonly sign: LostSign;
}

/** Candidates for words that lost letters; all other words stay. */
export class LostLetterCandidates {
  private readonly tools: RestorerTools;
  private readonly byLength = new Map<number, number[]>();
  /** `pattern`: lower case, with `LOST` for each lost letter. */
  private readonly find: (pattern: string) => readonly number[];
  private readonly forms: LostSignForms;

  constructor(tools: RestorerTools) {
    this.tools = tools;
    this.forms = new LostSignForms(tools.model, LOST);
    this.find = memoize((pattern) => this.search(pattern), { maxKeyLength: 12, maxWeight: 8_000 });
  }

  private search(pattern: string): readonly number[] {
    const { words } = this.tools.model;
    if (this.byLength.size === 0)
      for (let id = CLASSES.length; id < words.length; id++) {
        const { length } = words[id]!;
        const list = this.byLength.get(length);
        if (list) list.push(id);
        else this.byLength.set(length, [id]);
      }
    return (this.byLength.get(pattern.length) ?? []).filter((id) => fits(words[id]!, pattern));
  }

  /** The words that fit; `printed`: with `LOST` for each lost letter. */
  wordsFor(
    printed: string,
    { keepsWestern, losesControls, sign }: LetterLoss,
    inCapitals = false,
  ): readonly number[] {
    if (sign !== "letters") return this.forms.wordsFor(printed.toLowerCase(), sign);
    const table = losesControls ? WITH_LEADS : WITH_BYTES;
    const allowed = Array.from(printed.matchAll(LOST_LETTER), ({ index, groups }) => {
      const letters = table[groups!.mark ?? groups!.sign!];
      return letters?.[inCapitals || (losesControls && index === 0) ? "capitals" : "small"] ?? null;
    });
    const pattern = printed.replace(LOST_LETTER, LOST).toLowerCase();
    const found = this.find(pattern);
    const { words } = this.tools.model;
    if (allowed.some((letters) => letters !== null))
      return found.filter((id) => hasLetters(words[id]!, pattern, allowed));
    if (!keepsWestern) return found;
    return found.filter((id) =>
      Array.from(pattern).every((c, i) => c !== LOST || !WESTERN.test(words[id]![i]!)),
    );
  }

  /** Fills the lattice of a segment. `line`: with `LOST` for each lost letter. */
  build(lattice: Lattice, line: string, tokens: readonly ModelToken[], loss: LetterLoss): void {
    const { model, cases } = this.tools;
    lattice.clear();
    tokens.forEach(({ kind, start, end }, i) => {
      lattice.open();
      const printed = line.slice(start, end);
      if (kind !== "word" || !hasLostLetter(printed)) {
        lattice.arc(1, kind === "word" ? model.id(wordKey(printed)) : (tokenClass(kind) ?? UNKNOWN), 0);
        return;
      }
      // "?" at the end of a word may also end a question.
      const whole = printed.endsWith(LOST) ? model.id(wordKey(printed.slice(0, -1))) : UNKNOWN;
      const isInside = regex`^ \p{Ll}`.test(line.slice(end, end + 2));
      const lost = whole === UNKNOWN || isInside ? CERTAIN : Math.log(loss.share);
      const letterCase = caseOf(line, tokens, i);
      // Where every "đ" is lost, a name shows by a capital beside it.
      const mayBeName = letterCase === null && (!loss.losesControls || isBesideCapital(line, tokens, i));
      for (const id of this.wordsFor(printed, loss, letterCase === "upper")) {
        const isName = mayBeName && cases.log(id, "capital") > cases.log(id, "small");
        const note = { words: [model.words[id]!], cases: [isName ? "title" : (letterCase ?? "lower")] };
        lattice.arc(1, id, lost, note);
      }
      lattice.arc(1, whole, whole === UNKNOWN ? KEEP : Math.log(1 - Math.exp(lost)));
    });
  }
}

/** True if the remaining bytes allow each lost letter of a word; false if another letter is lost too. */
function hasLetters(word: string, pattern: string, allowed: readonly (string | null)[]): boolean {
  const lost = Array.from(pattern).flatMap((c, i) => (c === LOST ? [word[i]!] : []));
  return lost.every((letter, i) => allowed[i]?.includes(letter) ?? false);
}

/** True if the word is the pattern with a marked letter for each lost one. */
function fits(word: string, pattern: string): boolean {
  for (let i = 0; i < pattern.length; i++)
    if (pattern[i] === LOST ? !hasMark(word[i]!) : pattern[i] !== word[i]) return false;
  return true;
}

/** The case of a word by its other letters and its neighbours; null if only the word itself can tell. */
function caseOf(line: string, tokens: readonly ModelToken[], i: number): LetterCase | null {
  const own = lettersOf(line, tokens[i]);
  const inCapitals = (letters: string) => letters.length > 1 && letters === letters.toUpperCase();
  if (own !== "" && own !== own.toUpperCase())
    return hasLostLetter(line[tokens[i]!.start]!)
      ? i === 0
        ? "title"
        : null
      : own[0] === own[0]!.toUpperCase()
        ? "title"
        : "lower";
  const around = [tokens[i - 1], tokens[i + 1]].map((token) => lettersOf(line, token));
  if (inCapitals(own) || around.some(inCapitals)) return "upper";
  if (own !== "") return "title";
  return i === 0 ? "title" : null;
}

const isBesideCapital = (line: string, tokens: readonly ModelToken[], i: number): boolean =>
  [tokens[i - 1], tokens[i + 1]].some((token) => regex`^\p{Lu}\p{Ll}`.test(lettersOf(line, token)));

const lettersOf = (line: string, token: ModelToken | undefined) =>
  token?.kind === "word" ? line.slice(token.start, token.end).replace(LOST_LETTER, "") : "";

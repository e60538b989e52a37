// Restores letters that a program wrote as "?" because its encoding lacked them, and letters of UTF-8 of which a byte is lost
// ("vá»" for "về"), where only one word fits.

import { outsideAddresses, withoutAddresses } from "../../language/model/addresses.ts";
import { type ModelToken, modelTokens } from "../../language/model/model-tokens.ts";
import { isSyllableShape } from "../../language/model/syllable-shape.ts";
import { bareKey, wordKey } from "../../language/model/word-key.ts";
import { regex } from "../../language/regex.ts";
import type { ArcNote } from "../candidates/candidate.ts";
import {
  AFTER_LOST,
  hasLostLetter,
  type LetterLoss,
  LOST,
  LOST_AFTER,
  LostLetterCandidates,
} from "../candidates/lost-letter-candidates.ts";
import type { LostSign } from "../candidates/lost-sign-forms.ts";
import type { RestorerTools } from "../candidates/restorer-tools.ts";
import type { SymbolRepair } from "../candidates/symbol-repair.ts";
import { inCase } from "../channel/letter-case.ts";
import { type BeamSearch, SENTENCE_START } from "../decode/beam-search.ts";
import { Lattice } from "../decode/lattice.ts";
import { assemble, type Replacement, type Restored } from "../decode/restored-line.ts";
import { segments } from "../decode/segments.ts";
import type { Change } from "../flow/flow.ts";
import { haveLostControls, letterLoss, lostSign } from "./letter-loss.ts";
import { unchanged } from "./loss-restorer.ts";
import { NAME, NAME_LINE } from "./name-line.ts";
import { withRepairs } from "./repaired-tokens.ts";

/** A "?" before a letter cannot end a question; one after a letter or between blanks may. After a bracket it is source code: "f(a)?b". */
const INSIDE = regex`(?<![)\]])\?\p{L}`;
/** What remains of a letter of UTF-8; after an opening quotation mark it may be "á" at the end of the quotation. */
const LOST_BYTE = regex`^[^«]*?á[»º]|[ÃĂ]\ufffd`;
const LOST_BYTES = regex.g`(?:á(?=[»º])|(?=[ÃĂ]\ufffd))(?<left>[»ºÃĂ])[\ufffd?]?`;
/** What remains of letters of two bytes where all bytes from 80 to 9F were lost. */
const LEAD = /[ÃÄ](?!\ufffd)/u;
const LEADS = /[ÃÄ](?!\ufffd)/gu;
/** A letter that could not be decoded, or has a code of its font alone; several together may stand for one letter or for more. */
const REPLACEMENT = regex.g`(?<![\ufffd\ue000-\uf8ff?\d])(?:(?<=\p{L})[\ufffd\ue000-\uf8ff]|[\ufffd\ue000-\uf01f\uf100-\uf8ff](?=\p{L}))(?![\ufffd\ue000-\uf8ff?\d])`;
const LOST_LETTER = regex`\?\p{L}|[\p{L} ]\? \p{Ll}|á[»º]|\p{L}[\ufffd\ue000-\uf8ff]|[\ufffd\ue000-\uf01f\uf100-\uf8ff]\p{L}`;
/** Part of every lost letter: a quick test that most lines fail. */
const LOST_TRACE = /[?»º\ufffd\ue000-\uf8ff]/;
const BESIDE_LETTER = regex.g`(?<=[\p{L}?])\?|(?<![)\]])\?(?=[\p{L}?])`;
const ALONE = /(?<![^\s("“])\?(?= )/gu;
/** Share of words with lost letters from which a "?" between blanks is one too. */
const HEAVY = 0.2;
/** Minimum share of words that are Vietnamese, as printed or with their lost letters. */
const VIETNAMESE = 0.7;
/** Signs of source code, which also has a "?" beside letters. A sign between blanks is a table border or a relation. */
const CODE = /[{}$\\]|[=<>|](?! |$)|(?<! |^)[=<>|]/u;
/** Less probable words are not restored. */
const MIN_PROBABILITY = 0.75;
/** Document numbers are restored only where the abbreviation is known. */
const CODE_PROBABILITY = 0.95;
/** "S?: 41/KH-UBND", the line with the document's number. */
const NUMBER_LABEL = regex`^(?<label>[^\p{L}]{0,9}S\?)\s?:?\s?\d{0,6}\s?/\s?(?:\d{4}/)?\p{Lu}`;
const SEARCH = { beam: 16, margin: 10, languageWeight: 1 };

/** Words with a sign that programs write for letters that they lack. */
const WITH_SIGN = regex.g`(?<![\p{L}\p{N}_□▯■¤¿#~])\p{L}{1,6}(?<sign>[_□▯■¤¿#~])(?:\k<sign>{0,2}\p{L}{1,6})(?![\p{L}\p{N}_□▯■¤¿#~])`;
const SIGN = /[_□▯■¤¿#~]/;
const BESIDE_SIGN = regex.g`(?<=[\p{L}_□▯■¤¿#~])[_□▯■¤¿#~]|[_□▯■¤¿#~](?=[\p{L}_□▯■¤¿#~])`;
/** So many different words, and this share of those with the sign, show that it stands for letters. */
const SIGN_WORDS = 5;
const SIGN_SHARE = 0.7;
const ANY_LETTER: LetterLoss = { share: 1, keepsWestern: false, losesControls: false, sign: "letters" };

/** More rounds restore hardly any word. */
const ROUNDS = 4;

const hasTokens = ({ tokens }: Restored) => tokens.length > 0;
const asChange = ({ start, end, original, probability }: Restored["tokens"][number]): Change => ({
  start,
  end,
  original,
  confidence: probability,
});

/** Restores lost letters by their context. It reuses its lattice and is for one thread. */
export class LostLetters {
  private readonly candidates: LostLetterCandidates;
  private readonly symbols: SymbolRepair;
  private readonly search: BeamSearch;
  private readonly lattice = new Lattice();

  constructor(tools: RestorerTools, search: BeamSearch) {
    this.candidates = new LostLetterCandidates(tools);
    this.symbols = tools.symbols;
    this.search = search;
  }

  /** One result per line (NFC). `around`: other lines of the same document, which show what was lost. */
  restore(lines: readonly string[], around: readonly string[]): Restored[] {
    const sign = this.signOf([...around, ...lines]);
    if (sign === null) return this.restoreSigns(lines, around);
    const asQuestion = (line: string) =>
      line.normalize("NFC").replace(BESIDE_SIGN, (own) => (own === sign ? "?" : own));
    const composed = lines.map((line) => line.normalize("NFC"));
    const results = this.restoreSigns(composed.map(asQuestion), around.map(asQuestion));
    return results.map((result, i) => withSigns(result, composed[i]!));
  }

  private restoreSigns(lines: readonly string[], around: readonly string[]): Restored[] {
    const all = [...around, ...lines];
    const kind = {
      losesControls: haveLostControls(all),
      sign: lostSign(all, (word, sign) => this.explains(word, sign)),
    };
    let results = this.restoreOnce(lines, around, kind);
    // Restored words are context for those that were in doubt.
    for (let round = 1; round < ROUNDS && results.some(hasTokens); round++) {
      const texts = results.map(({ text }) => text);
      const next = this.restoreOnce(texts, around, kind);
      if (!next.some(hasTokens)) break;
      results = next.map((result, i) => withRepairs(result, texts[i]!, results[i]!.tokens.map(asChange)));
    }
    return results;
  }

  private explains(word: string, sign: LostSign): boolean {
    return this.candidates.wordsFor(word.replaceAll("?", LOST), { ...ANY_LETTER, sign }).length > 0;
  }

  /** The sign that stands for letters in a text; null if there is none but "?". */
  private signOf(lines: readonly string[]): string | null {
    for (const [sign, words] of signWords(lines)) {
      const known = [...words].filter(
        (word) => this.candidates.wordsFor(word.replaceAll(sign, LOST), ANY_LETTER).length > 0,
      );
      if (known.length >= SIGN_WORDS && known.length >= SIGN_SHARE * words.size) return sign;
    }
    return null;
  }

  private restoreOnce(
    lines: readonly string[],
    around: readonly string[],
    kind: Pick<LetterLoss, "losesControls" | "sign">,
  ): Restored[] {
    const loss = letterLoss([...around, ...lines], kind);
    return lines.map((line) => this.restoreLine(line.normalize("NFC"), loss));
  }

  private restoreLine(line: string, loss: LetterLoss): Restored {
    const kept = unchanged(line);
    const hasLeads = loss.losesControls && LEAD.test(line);
    const hasBytes = hasLeads || LOST_BYTE.test(line);
    const hasSigns = line.includes("?") && (INSIDE.test(line) || loss.share >= HEAVY);
    const withLeads = hasLeads ? line.replace(LEADS, (lead) => LOST_AFTER[lead as "Ã" | "Ä"]) : line;
    const bytes = (hasBytes ? withLeads.replace(LOST_BYTES, withMarks) : line).replace(REPLACEMENT, LOST);
    if (bytes.includes("\ufffd") || !(bytes !== line || hasSigns)) return kept;
    const beside = hasSigns ? bytes.replace(BESIDE_LETTER, LOST) : bytes;
    const marked = loss.share >= HEAVY ? beside.replace(ALONE, LOST) : beside;
    const label = NUMBER_LABEL.exec(line)?.groups?.label?.length ?? 0;
    const tokens = outsideAddresses(line, modelTokens(marked)).filter(({ start }) => start >= label);
    const replacements: Replacement[] = [];
    const isName = NAME_LINE.test(marked.replaceAll(LOST, ""));
    if (label > 0)
      replacements.push({ start: label - 2, end: label, text: "Số", probability: CODE_PROBABILITY });
    const addCode = ({ start, end }: ModelToken) => {
      const text = this.symbols.withLostLetters(line.slice(start, end));
      if (text !== line.slice(start, end))
        replacements.push({ start, end, text, probability: CODE_PROBABILITY });
    };
    for (const { tokens: own } of segments(marked, tokens)) {
      const hasLost = own.some(({ start, end }) => hasLostLetter(marked.slice(start, end)));
      if (!hasLost || !this.isVietnamese(marked, own, loss)) continue;
      this.candidates.build(this.lattice, marked, own, loss);
      const { arcs, probabilities } = this.search.decode(this.lattice, SENTENCE_START, SEARCH);
      arcs.forEach((arc, i) => {
        const note = this.lattice.note[arc] as ArcNote | null;
        if (own[i]!.kind === "code") addCode(own[i]!);
        const probability = isName ? Math.min(NAME.most, probabilities[i]!) : probabilities[i]!;
        if (note === null || probabilities[i]! < (isName ? NAME.least : MIN_PROBABILITY)) return;
        const { start, end } = own[i]!;
        const text = inCase(note.words[0]!, note.cases[0] ?? null, line.slice(start, end));
        replacements.push({ start, end, text, probability });
      });
    }
    return replacements.length === 0 ? kept : { ...kept, ...assemble(line, replacements) };
  }

  /** True if most words can be Vietnamese. In code and in other languages a "?" beside a letter has other meanings. */
  private isVietnamese(line: string, tokens: readonly ModelToken[], loss: LetterLoss): boolean {
    const part = line.slice(Math.max(0, tokens[0]!.start - 2), tokens.at(-1)!.end + 2);
    if (CODE.test(withoutAddresses(part))) return false;
    let words = 0;
    let native = 0;
    for (const { kind, start, end } of tokens) {
      const printed = line.slice(start, end);
      const key = wordKey(printed);
      if (kind !== "word" || (printed === printed.toUpperCase() && !isSyllableShape(bareKey(key)))) continue;
      words++;
      if (
        hasLostLetter(printed)
          ? this.candidates.wordsFor(printed, loss).length > 0
          : isSyllableShape(bareKey(key))
      )
        native++;
    }
    return words > (loss.share >= HEAVY ? 0 : 1) && native >= VIETNAMESE * words;
  }
}

/** The different words with each sign. */
function signWords(lines: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const line of lines) {
    if (!SIGN.test(line)) continue;
    for (const { 0: word, groups } of line.matchAll(WITH_SIGN)) {
      const words = found.get(groups!.sign!);
      if (words) words.add(word.toLowerCase());
      else found.set(groups!.sign!, new Set([word.toLowerCase()]));
    }
  }
  return found;
}

/** True if letters of the lines may be lost: a quick test that most texts fail. */
export const mayHaveLost = (lines: readonly string[]): boolean =>
  lines.some((line) => LOST_TRACE.test(line) && LOST_LETTER.test(line)) ||
  [...signWords(lines).values()].some((words) => words.size >= SIGN_WORDS);

/** The result with what was printed where nothing was restored. `line`: as long as the line that was restored. */
function withSigns(result: Restored, line: string): Restored {
  let text = "";
  let at = 0;
  let shift = 0;
  const tokens = result.tokens.map((token) => {
    const from = token.start - shift;
    const to = from + token.original.length;
    text += line.slice(at, from) + token.restored;
    at = to;
    shift += token.restored.length - token.original.length;
    return { ...token, original: line.slice(from, to) };
  });
  return { ...result, text: text + line.slice(at), tokens };
}

const withMarks = (whole: string, left: keyof typeof AFTER_LOST) =>
  LOST + AFTER_LOST[left].repeat(whole.length - 1);

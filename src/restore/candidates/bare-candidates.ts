// Finds candidates in text that lost its marks: all words with the same bare letters. Marked words are kept.

import { memoize } from "../../language/memoize.ts";
import { type ModelToken, tokenClass, UNKNOWN } from "../../language/model/model-tokens.ts";
import { bareKey, hasMark, wordKey } from "../../language/model/word-key.ts";
import type { Lattice } from "../decode/lattice.ts";
import { type ArcNote, CANDIDATE_CACHE, type Candidate } from "./candidate.ts";
import { caseHint } from "./case-model.ts";
import { addPersonArcs, type SegmentView } from "./person-arcs.ts";
import type { RestorerTools } from "./restorer-tools.ts";
import { UnlikelyWords } from "./unlikely-words.ts";

/** Log-probability of keeping a bare word that the model knows only with marks: a foreign word in Vietnamese text. */
const UNCHANGED = -12;
/** "IoT", "eMBB": a name; words of Vietnamese have no capitals inside. */
const CAPITAL_INSIDE = /[a-z][A-Z]/u;
const NONE: readonly Candidate[] = [];
/** Limits of the cache of lists by printed word, which it shares with the cache by key. */
const PRINTED_CACHE = { maxKeyLength: 12, maxWeight: 8000 };

/** Candidates in text without marks. */
export class BareCandidates {
  private readonly tools: RestorerTools;
  private readonly unlikely: UnlikelyWords;
  /** Words that a printed word may stand for; the same list for the same word while it is cached. */
  private readonly candidatesOf: (printed: string) => readonly Candidate[];

  constructor(tools: RestorerTools) {
    this.tools = tools;
    const { model } = tools;
    this.unlikely = new UnlikelyWords(model);
    // The most probable first, so that the decoder discards the others sooner.
    const ofKey = memoize(
      (key) =>
        findCandidates(tools, key).sort((a, b) => b.log + model.alone(b.id) - a.log - model.alone(a.id)),
      CANDIDATE_CACHE,
    );
    this.candidatesOf = memoize(
      (printed) => (CAPITAL_INSIDE.test(printed) ? NONE : ofKey(wordKey(printed))),
      PRINTED_CACHE,
    );
  }

  /** Fills the lattice of a segment; `tokens` contain no sentence ends and no punctuation. */
  build(lattice: Lattice, line: string, tokens: readonly ModelToken[], hasCapitals: boolean): void {
    const { nameParts: parts, cases, symbols } = this.tools;
    const words: (string | null)[] = [];
    const found: (readonly Candidate[])[] = [];
    for (const { kind, start, end } of tokens) {
      const word = kind === "word" ? line.slice(start, end) : null;
      words.push(word);
      found.push(word === null ? NONE : this.candidatesOf(word));
    }
    const view: SegmentView = { line, tokens, parts, hasCapitals, candidates: (i) => found[i]! };
    lattice.clear();
    for (let i = 0; i < tokens.length; i++) {
      lattice.open();
      const { kind, start } = tokens[i]!;
      const printed = words[i]!;
      if (printed === null) {
        lattice.arc(1, tokenClass(kind) ?? UNKNOWN, 0);
        continue;
      }
      const hint = caseHint(line, start, printed, i === 0);
      let isKnown = false;
      const unlikely = this.unlikely.at(line, tokens, i, hint);
      const own = found[i]!;
      for (let k = 0; k < own.length; k++) {
        const { id, log, note } = own[k]!;
        const cost = unlikely === null ? log : log + (unlikely.get(id) ?? 0);
        lattice.arc(1, id, cost + cases.log(id, hint), note);
        if (note === null) isKnown = true;
      }
      if (own.length === 0) lattice.arc(1, UNKNOWN, 0, abbreviationNote(printed, this.tools));
      else if (!isKnown && !symbols.isBareForm(printed, isNumber(tokens[i + 1])))
        lattice.arc(1, UNKNOWN, UNCHANGED);
      addPersonArcs(lattice, view, i);
    }
  }
}

const isNumber = (token: ModelToken | undefined) => token?.kind === "number" || token?.kind === "code";

/** A word in capitals that the model does not know may still lack its Đ. */
function abbreviationNote(printed: string, tools: RestorerTools): ArcNote | null {
  if (printed !== printed.toUpperCase()) return null;
  const marked = tools.symbols.abbreviation(printed);
  return marked === printed ? null : { words: [marked.toLowerCase()], cases: ["upper"] };
}

/** A marked word is kept, unless it is not a word and its marks are part of one ("đien" → "điện"). */
function findCandidates(tools: RestorerTools, key: string): Candidate[] {
  const { model } = tools;
  const marked = hasMark(key);
  const words = model.withBare(marked ? bareKey(key) : key);
  if (!marked) return words.map((id) => candidate(tools, id, key, 0));
  const id = model.id(key);
  if (id === UNKNOWN) {
    return words
      .filter((other) => addsMarks(key, model.words[other]!))
      .map((other) => candidate(tools, other, key, 0));
  }
  // A marked word without a tone may have lost only its tone ("thưc hiên"). This is rare, so it has a cost.
  const fuller = words.filter((other) => other !== id && withoutTone(model.words[other]!) === key);
  return [candidate(tools, id, key, 0), ...fuller.map((other) => candidate(tools, other, key, LOST_TONE))];
}

function candidate({ model, notes }: RestorerTools, id: number, key: string, log: number): Candidate {
  const word = model.words[id]!;
  return { id, word, log, letterCase: null, note: word === key ? null : notes.of(id, null) };
}

const withoutTone = (word: string) => word.normalize("NFD").replace(TONE, "").normalize("NFC");
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
const LOST_TONE = -6;

/** True if `fuller` differs from `key` only in letters that are bare in `key`. */
function addsMarks(key: string, fuller: string): boolean {
  for (let i = 0; i < key.length; i++) {
    if (key[i] !== fuller[i] && hasMark(key[i]!)) return false;
  }
  return true;
}

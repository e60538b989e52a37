import { type ModelToken, PERSON } from "../../language/model/model-tokens.ts";
import type { NameModel, NamePart } from "../../language/model/name-model.ts";
import type { Lattice } from "../decode/lattice.ts";
import type { Candidate } from "./candidate.ts";

const MIN_WORDS = 2;
const MAX_WORDS = 4;
/** Log-probability by number of words: three is usual, four frequent (73 and 26 % of the men in the name facts). */
const LENGTH = [0, 0, Math.log(0.03), Math.log(0.77), Math.log(0.2)];
/** Names in lower case occur only in text without any capitals. */
const SMALL_LETTERS = -4;
/** Number of words of a name that may be absent from the name lists. */
const MAX_UNLISTED = 1;
/** Added for a name that is the whole line: it is a signature, and the language model underestimates its probability. */
const ALONE = 4;

/** Character codes of "A" and "Z", and the first one beyond ASCII. */
const [CAPITAL_A, CAPITAL_Z, FIRST_BEYOND_ASCII] = [0x41, 0x5a, 0x80];

/** A segment of tokens and what is needed to find names in it. */
export interface SegmentView {
  readonly line: string;
  readonly tokens: readonly ModelToken[];
  readonly parts: NameParts;
  /** The text has capitals, so words in lower case are not names. */
  readonly hasCapitals: boolean;
  /** Candidates of token `i`; the same list for the same word while it is cached. */
  candidates(i: number): readonly Candidate[];
}

/** Adds arcs for a person named by tokens i, i + 1 …: one for each number of words that can be a name. */
export function addPersonArcs(lattice: Lattice, view: SegmentView, i: number): void {
  const capital = isCapital(view, i);
  if (!capital && view.hasCapitals) return;
  const best = (at: number, part: NamePart) => view.parts.best(view.candidates(at), part);
  const family = best(i, "family");
  if (!family?.listed) return;
  const chosen: Choice[] = [family];
  let sum = family.log + (capital ? 0 : SMALL_LETTERS);
  let unlisted = 0;
  for (let span = MIN_WORDS; span <= MAX_WORDS; span++) {
    const at = i + span - 1;
    if (!follows(view, at) || isCapital(view, at) !== capital) return;
    const given = best(at, "given");
    const ends = !capital || !follows(view, at + 1) || !isCapital(view, at + 1);
    if (given && ends && unlisted + (given.listed ? 0 : 1) <= MAX_UNLISTED) {
      const all = [...chosen, given];
      const alone = capital && span === view.tokens.length ? ALONE : 0;
      lattice.arc(span, PERSON, sum + given.log + LENGTH[span]! + alone, {
        words: all.map((c) => c.candidate.word),
        cases: all.map((c) => c.candidate.letterCase),
        shares: all.map((c) => c.share),
      });
    }
    const middle = best(at, "middle");
    if (!middle) return;
    if (!middle.listed) unlisted++;
    chosen.push(middle);
    sum += middle.log;
  }
}

/** True if token `at` is a word one blank after the token before it. */
function follows(view: SegmentView, at: number): boolean {
  const token = view.tokens[at];
  return token !== undefined && token.kind === "word" && token.start === view.tokens[at - 1]!.end + 1;
}

function isCapital(view: SegmentView, i: number): boolean {
  const at = view.tokens[i]!.start;
  const code = view.line.charCodeAt(at);
  if (code < FIRST_BEYOND_ASCII) return code >= CAPITAL_A && code <= CAPITAL_Z;
  const first = view.line[at]!;
  return first !== first.toLowerCase();
}

interface Choice {
  readonly candidate: Candidate;
  readonly log: number;
  readonly listed: boolean;
  /** 0..1 among the candidates for this part of a name. */
  readonly share: number;
}

/** Chooses the best candidate for each part of a name. Choices are cached as long as their lists of candidates live. */
export class NameParts {
  private readonly names: NameModel;
  private readonly known = new WeakMap<readonly Candidate[], Map<NamePart, Choice | null>>();

  constructor(names: NameModel) {
    this.names = names;
  }

  best(candidates: readonly Candidate[], part: NamePart): Choice | null {
    let choices = this.known.get(candidates);
    if (!choices) {
      choices = new Map();
      this.known.set(candidates, choices);
    }
    let choice = choices.get(part);
    if (choice === undefined) {
      choice = this.choose(candidates, part);
      choices.set(part, choice);
    }
    return choice;
  }

  private choose(candidates: readonly Candidate[], part: NamePart): Choice | null {
    const { names } = this;
    let best = -1;
    let sum = 0;
    const logs = candidates.map((candidate) => candidate.log + names.logProbability(part, candidate.word));
    logs.forEach((log, k) => {
      sum += Math.exp(log);
      if (
        best < 0 ||
        log > logs[best]! ||
        (log === logs[best] && this.isCommoner(part, candidates[k]!.word, candidates[best]!.word))
      )
        best = k;
    });
    if (best < 0) return null;
    const candidate = candidates[best]!;
    const listed = part === "family" ? names.has(part, candidate.word) : names.hasAnywhere(candidate.word);
    return { candidate, log: logs[best]!, listed, share: Math.exp(logs[best]!) / sum };
  }

  /** Of two words equally frequent in a part, prefers the one listed for more parts ("Hùng" before "Hưng"). */
  private isCommoner(part: NamePart, word: string, other: string): boolean {
    return this.names.has(part, word) && this.names.parts(word) > this.names.parts(other);
  }
}

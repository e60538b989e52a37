import { type ModelToken, PERSON } from "../../language/model/model-tokens.ts";
import type { NameModel, NamePart } from "../../language/model/name-model.ts";
import type { Lattice } from "../decode/lattice.ts";
import type { Candidate } from "./candidate.ts";

const MIN_WORDS = 2;
const MAX_WORDS = 4;
/** By number of words: three is the rule, four frequent (names.json of the facts: 73 and 26 % of the men). */
const LENGTH = [0, 0, Math.log(0.03), Math.log(0.77), Math.log(0.2)];
/** Names in small letters are met only in mail without any capitals. */
const SMALL_LETTERS = -4;
const MAX_UNLISTED = 1;
/** A line that is a name and nothing else is a signature, more often than running text lets expect. */
const ALONE = 4;

/** A segment of tokens as the person arcs see it. */
export interface NameView {
  readonly line: string;
  readonly tokens: readonly ModelToken[];
  readonly names: NameModel;
  /** The text has capitals, so a name in small letters is none. */
  readonly hasCapitals: boolean;
  /** The same list for the same word, as long as it is held. */
  readings(i: number): readonly Candidate[];
}

/** A person named by tokens i, i + 1 …: one arc for each number of words that the name lists can read. */
export function addPersonArcs(lattice: Lattice, view: NameView, i: number): void {
  const capital = isCapital(view, i);
  if (!capital && view.hasCapitals) return;
  const family = choose(view, i, "family");
  if (!family?.listed) return;
  const chosen: Choice[] = [family];
  let sum = family.log + (capital ? 0 : SMALL_LETTERS);
  let unlisted = 0;
  for (let span = MIN_WORDS; span <= MAX_WORDS; span++) {
    const at = i + span - 1;
    if (!follows(view, at) || isCapital(view, at) !== capital) return;
    const given = choose(view, at, "given");
    const ends = !capital || !follows(view, at + 1) || !isCapital(view, at + 1);
    if (given && ends && unlisted + (given.listed ? 0 : 1) <= MAX_UNLISTED) {
      const all = [...chosen, given];
      const alone = capital && span === view.tokens.length ? ALONE : 0;
      lattice.arc(span, PERSON, sum + given.log + LENGTH[span]! + alone, {
        words: all.map((c) => c.reading.word),
        cases: all.map((c) => c.reading.letterCase),
        shares: all.map((c) => c.share),
      });
    }
    const middle = choose(view, at, "middle");
    if (!middle) return;
    if (!middle.listed) unlisted++;
    chosen.push(middle);
    sum += middle.log;
  }
}

/** True where token `at` is a word that stands one blank behind the token before it. */
function follows(view: NameView, at: number): boolean {
  const token = view.tokens[at];
  return token !== undefined && token.kind === "word" && token.start === view.tokens[at - 1]!.end + 1;
}

function isCapital(view: NameView, i: number): boolean {
  const first = view.line[view.tokens[i]!.start]!;
  return first !== first.toLowerCase();
}

interface Choice {
  readonly reading: Candidate;
  readonly log: number;
  readonly listed: boolean;
  /** 0..1 among the readings as this part of a name. */
  readonly share: number;
}

/** What was chosen of readings before; gone with them. */
const chosenBefore = new WeakMap<readonly Candidate[], Map<NamePart, Choice | null>>();

function choose(view: NameView, i: number, part: NamePart): Choice | null {
  const readings = view.readings(i);
  let choices = chosenBefore.get(readings);
  if (!choices) {
    choices = new Map();
    chosenBefore.set(readings, choices);
  }
  let choice = choices.get(part);
  if (choice === undefined) {
    choice = chosen(view.names, readings, part);
    choices.set(part, choice);
  }
  return choice;
}

function chosen(names: NameModel, readings: readonly Candidate[], part: NamePart): Choice | null {
  let best = -1;
  let sum = 0;
  const logs = readings.map((reading) => reading.log + names.logProbability(part, reading.word));
  logs.forEach((log, k) => {
    sum += Math.exp(log);
    if (
      best < 0 ||
      log > logs[best]! ||
      (log === logs[best] && isMoreOfAName(names, part, readings[k]!.word, readings[best]!.word))
    )
      best = k;
  });
  if (best < 0) return null;
  const reading = readings[best]!;
  const listed = part === "family" ? names.has(part, reading.word) : names.hasAnywhere(reading.word);
  return { reading, log: logs[best]!, listed, share: Math.exp(logs[best]!) / sum };
}

/** Of two words as frequent in a part, the one that more parts of names list ("Hùng" before "Hưng"). */
function isMoreOfAName(names: NameModel, part: NamePart, word: string, other: string): boolean {
  return names.has(part, word) && names.parts(word) > names.parts(other);
}

// Single letters d inside a line of text that lost its đ: list letters ("a) …; b) …; c) …; d) …; d) …": the second one is "đ)"),
// and the sign of an amount in đồng ("50.000 d").

import { regex } from "../../language/regex.ts";
import type { Replacement } from "../decode/restored-line.ts";

/** "d)", "(d)"; "d." only after the end of a clause. */
const LABEL = /(?<=[\s(|])(?<letter>[a-zđ])\)(?=\s)|(?<=[;:.|\-–+]\s)(?<dotted>[a-zđ])\.(?=\s)/gu;
/** "điểm d)": a reference to a list elsewhere. */
const REFERENCE = /(?:điểm|diem)\s$/iu;
const LETTERS = "abcdđeghiklmnopqrstuvxy";
const AMOUNT = regex.g`(?<=\d\.\d00 )d(?![\p{L}\p{M}\d)])`;
const PROBABILITY = 0.95;

/** Where the label of a line ends, its letter, and the letter of the label before it. */
interface LineLabel {
  readonly end: number;
  readonly letter: string | null;
  readonly before: string | null;
}

export interface LoneLetters {
  /** Each second "d" of a list, and the signs of amounts. */
  readonly replacements: readonly Replacement[];
  /** Offsets of letters that are no words: they are not decoded. */
  readonly offsets: ReadonlySet<number>;
  /** The last list letter if the labels go on from the line's own one, else that one. */
  readonly letter: string | null;
}

/** Parts of each label that is decided, and of an amount: a quick test that most lines fail. */
const TRACES = ["d)", "đ)", "d.", "đ.", "00 d"];

/** Decides the single letters of a line after its own label. */
export function loneLetters(line: string, label: LineLabel): LoneLetters {
  if (!TRACES.some((trace) => line.includes(trace)))
    return { replacements: [], offsets: new Set(), letter: label.letter };
  const strokes = Array.from(line.matchAll(AMOUNT), ({ index }) => index);
  const offsets = new Set(strokes);
  let [last, beforeLast] = [label.end > 0 ? label.letter : null, label.before];
  let goesOn = last !== null;
  for (const { index, groups } of line.matchAll(LABEL)) {
    if (index < label.end) continue;
    const letter = groups!.letter ?? groups!.dotted!;
    const isSecond = letter === "d" && last === "d" && beforeLast === "c" && !isReference(line, index);
    const isNext = isSecond || follows(letter, last);
    if (groups!.dotted !== undefined && !isNext && letter !== "a") continue;
    if (isSecond) strokes.push(index);
    if (letter === "d") offsets.add(index);
    goesOn &&= isNext;
    [last, beforeLast] = [isSecond ? "đ" : letter, last];
  }
  return {
    replacements: strokes.map((start) => ({ start, end: start + 1, text: "đ", probability: PROBABILITY })),
    offsets,
    letter: goesOn ? last : label.letter,
  };
}

const follows = (letter: string, before: string | null): boolean =>
  before !== null && LETTERS[LETTERS.indexOf(before) + 1] === letter;

const isReference = (line: string, at: number): boolean =>
  REFERENCE.test(line.slice(Math.max(0, at - 5), at));

import { codeLines } from "../../language/code-line.ts";
import { TYPING_METHODS, type TypingMethod } from "../../language/encoding/key-strokes.ts";
import { linesIn, mapLines, type Repair } from "../flow/flow.ts";
import { readTyped, type TypedLine } from "./typed-words.ts";

/** Minimum share of typed words and maximum share of foreign words in a line; in Vietnamese, 7 of 10 words have a mark. */
const TYPED = 0.35;
const FOREIGN = 0.2;
/** Number of words; shorter lines, and lines without a word of two keys, are decoded only near a decoded line. */
const LONG = 7;
/**
 * A short line with this many different typed words and no foreign word is decoded without its neighbours; with one less if one
 * of them is typed as no word of another language is spelled ("Kees hoachj").
 */
const SURE = 3;
/** A larger share of such words, and of words with two keys, shows that a long line is typed, without its neighbours. */
const STRONG = 0.25;
/** Lines on each side of one that is decoded near others. */
const NEAR = 3;
/** A line that is decoded near others shows how to read the next one. */
const ROUNDS = 2;
/** The keys of a method in a word: a quick test that most lines fail. */
const TRACE: Readonly<Record<TypingMethod, RegExp>> = {
  telex: /[aeiouyAEIOUY][a-zA-Z]{0,3}[sfrxjwSFRXJW]|aa|ee|oo|dd|AA|EE|OO|DD|[Ww]/u,
  vni: /[a-zA-Z][1-9]/u,
  viqr: /[aeiouyAEIOUY][\^+*(`'?~.]|dd|DD/u,
};

interface Reading {
  readonly method: TypingMethod;
  readonly line: TypedLine;
}

/**
 * Decodes lines that are typed in Telex, VNI or VIQR while the input method was off ("ke61 hoa5ch"). A line is decoded as
 * a whole or not at all; words of other languages in it stay.
 */
export const keyStrokes: Repair = {
  id: "key-strokes",
  apply(items) {
    const texts = linesIn(items).map((line) => line.text);
    const readings = readingsOf(texts);
    if (readings.every((reading) => reading === null)) return { items: [...items], removed: [] };
    const encodings = new Map<number, Set<string>>();
    let at = 0;
    const changed = mapLines(items, (line, page) => {
      const reading = readings[at++];
      if (!reading || reading.line.text === line.text) return line;
      encodings.set(page, (encodings.get(page) ?? new Set()).add(reading.method));
      // The font runs refer to offsets in the typed text, so they are dropped.
      const { runs: _, ...rest } = line;
      return { ...rest, text: reading.line.text };
    });
    return { items: changed, removed: [], encodings };
  },
};

/** How to read each line; null for a line that stays. */
function readingsOf(texts: readonly string[]): (Reading | null)[] {
  const code = codeLines(texts);
  // The signs of VIQR occur in code too.
  const methods = code.map((isCode): readonly TypingMethod[] => (isCode ? ["viqr"] : TYPING_METHODS));
  let readings = texts.map((text, i) => sureReading(text, methods[i]!));
  for (let round = 0; round < ROUNDS; round++) {
    const before = readings;
    readings = texts.map((text, i) => before[i] ?? readingNear(text, typedNear(before, i, methods[i]!)));
  }
  return readings;
}

function sureReading(text: string, methods: readonly TypingMethod[]): Reading | null {
  for (const method of methods) {
    if (!TRACE[method].test(text)) continue;
    const line = readTyped(text, method);
    if (line !== null && isTyped(line) && (line.words < LONG ? isSure(line) : isLikely(line)))
      return { method, line };
  }
  return null;
}

/** Words of other languages have keys by chance ("vero", "sono"), hardly ever two in one word. */
const isLikely = ({ typed, strong, plain }: TypedLine) => strong + plain > STRONG * typed;

const isSure = ({ words, typed, native, kinds, strong, plain }: TypedLine) =>
  typed + native >= words && kinds.size >= SURE - Math.min(plain, 1) && strong + plain > 0;

const isTyped = (line: TypedLine): boolean =>
  line.typed >= line.abbreviations && isTypedButForAbbreviations(line);

const isTypedButForAbbreviations = ({ words, typed, native }: TypedLine): boolean =>
  words > 0 && typed >= TYPED * words && words - typed - native <= FOREIGN * words;

/** The typed lines near a line. `isAmong`: above and below it. */
interface TypedNear {
  readonly method: TypingMethod;
  readonly isAmong: boolean;
}

/** The method of the nearest typed line, if there is one near. */
function typedNear(
  readings: readonly (Reading | null)[],
  i: number,
  methods: readonly TypingMethod[],
): TypedNear | null {
  const nearest = (step: 1 | -1) => {
    for (let distance = 1; distance <= NEAR; distance++) {
      const reading = readings[i + step * distance];
      if (reading) return { method: reading.method, distance };
    }
    return null;
  };
  const [above, below] = [nearest(-1), nearest(1)];
  const near = above && (!below || above.distance <= below.distance) ? above : below;
  if (near === null || !methods.includes(near.method)) return null;
  return { method: near.method, isAmong: above?.method === below?.method };
}

/** Among typed lines a line may have more abbreviations than typed words: "Soos: 12/KH-STC", "Luwu: VT, VP". */
function readingNear(text: string, near: TypedNear | null): Reading | null {
  if (near === null || !TRACE[near.method].test(text)) return null;
  const line = readTyped(text, near.method);
  if (line === null) return null;
  const reads = near.isAmong ? isTypedButForAbbreviations(line) : isTyped(line);
  return reads ? { method: near.method, line } : null;
}

import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import type { Restored, RestoredToken } from "../decode/restored-line.ts";

/** A word is kept everywhere in a document if it was kept in so many places after the same word, and changed in fewer. */
const LEAST_KEPT = 3;
/** The probability of a word that was kept for this reason. */
const PROBABILITY = 0.9;

/** A decoded word, and the word before it, which may be the last of the line above; "" without one. */
interface Place {
  readonly before: string;
  readonly token: RestoredToken;
}

/**
 * The words that the decoder kept and changed in the recognised pages of a document, by the word before them. It decides on each
 * place alone: where "túy." is alone in the last line of a paragraph, it prefers the frequent word "tuy", although it keeps "ma túy"
 * everywhere else.
 */
export class KeptWords {
  readonly #kept = new Map<string, number>();
  readonly #changed = new Map<string, number>();

  /** The lines of the next page, with the words as printed that were kept in other places of this page and those before it. */
  keep(lines: readonly Restored[]): Restored[] {
    let before = "";
    const placesOfLines = lines.map(({ tokens }) =>
      tokens.map((token): Place => {
        const place = { before, token };
        before = token.restored;
        return place;
      }),
    );
    for (const place of placesOfLines.flat()) {
      const counts = isChanged(place.token) ? this.#changed : this.#kept;
      counts.set(keyOf(place), (counts.get(keyOf(place)) ?? 0) + 1);
    }
    return lines.map((line, i) => this.#keepIn(line, placesOfLines[i]!));
  }

  #isKeptElsewhere(place: Place): boolean {
    const { token } = place;
    if (!isChanged(token) || !isVietnameseSyllable(token.original.toLowerCase())) return false;
    const kept = this.#kept.get(keyOf(place)) ?? 0;
    return kept >= LEAST_KEPT && kept > this.#changed.get(keyOf(place))!;
  }

  #keepIn(line: Restored, places: readonly Place[]): Restored {
    const kept = new Set(places.filter((place) => this.#isKeptElsewhere(place)).map(({ token }) => token));
    if (kept.size === 0) return line;
    let text = "";
    let end = 0;
    const tokens = line.tokens.map((token): RestoredToken => {
      text += line.text.slice(end, token.start);
      end = token.end;
      const start = text.length;
      const { original } = token;
      text += kept.has(token) ? original : token.restored;
      return kept.has(token)
        ? { start, end: text.length, original, restored: original, probability: PROBABILITY }
        : { ...token, start, end: text.length };
    });
    return { ...line, text: text + line.text.slice(end), tokens };
  }
}

const isChanged = ({ original, restored }: RestoredToken) =>
  original.toLowerCase() !== restored.toLowerCase();

const keyOf = ({ before, token }: Place) => `${before} ${token.original}`.toLowerCase();

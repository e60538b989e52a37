import type { Candidate } from "./candidate.ts";

/** Readings held at a time; about 200 bytes each. */
const MOST_READINGS = 50_000;
/** A longer token is hardly met again, and a part cut from a long line keeps the whole line in memory. */
const LONGEST = 12;

/** The readings of tokens met before. Emptied when full, so that memory stays flat however long a text is. */
export class CandidateCache {
  private readonly held = new Map<string, readonly Candidate[]>();
  private room = MOST_READINGS;

  /** Tokens held now. */
  get size(): number {
    return this.held.size;
  }

  /** What is held of a token, else what `find` gives. */
  of(token: string, find: (token: string) => readonly Candidate[]): readonly Candidate[] {
    const known = this.held.get(token);
    if (known) return known;
    const readings = find(token);
    if (token.length > LONGEST) return readings;
    this.room -= 1 + readings.length;
    if (this.room < 0) {
      this.held.clear();
      this.room = MOST_READINGS;
    }
    this.held.set(token, readings);
    return readings;
  }
}

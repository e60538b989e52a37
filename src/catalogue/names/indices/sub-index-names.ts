import { lazy, memoizeBy } from "../../../language/memoize.ts";
import type { IndexEntry } from "../../../model/catalogue.ts";
import type { Mention } from "../../matching/mention.ts";
import { NameTrie } from "../../matching/name-trie.ts";
import { tokenAt, wordAt } from "../../matching/token-at.ts";
import { type Token, tokens } from "../../matching/tokens.ts";
import { hasInitialism, withInitialisms } from "./initialisms.ts";
import { nameCandidates } from "./name-candidates.ts";
import { namesOf, nearest, type SpelledEntry, spelledEntry, WIDEST } from "./nearest-sub-index.ts";
import { placesOfNames } from "./places-of-names.ts";
import { nearestByWords, type Vocabulary, vocabularyOf } from "./shared-words.ts";
import type { SubIndexMatch } from "./sub-index-match.ts";
import { subIndicesAndParts } from "./sub-indices-in.ts";

/** The sub-indices that a text may name. */
interface Allowed {
  readonly entries: ReadonlySet<SpelledEntry>;
  readonly vocabulary: () => Vocabulary;
}

/** The distance of a name in which initials replace words. */
const BY_INITIALS = 0.02;

/** Size of the cache of allowed sets, one for each set of indices and year. */
const MAX_SETS = 200;

const NO_ENTRIES: readonly SpelledEntry[] = [];

/** Names and aliases of sub-indices. */
export class SubIndexNames {
  readonly #entries: readonly SpelledEntry[];
  readonly #names = new NameTrie<SpelledEntry>();
  readonly #wholeNames = new NameTrie<SpelledEntry>();
  readonly #indices: readonly IndexEntry[];
  /** The sub-indices of some indices in a year. A document asks for the same few sets on each of its lines. */
  readonly #allowed = memoizeBy(
    (indexIds: readonly string[], year: number | null) => `${year} ${indexIds.join(" ")}`,
    (indexIds, year) => this.#entriesOf(indexIds, year),
    { maxKeyLength: Number.POSITIVE_INFINITY, maxWeight: MAX_SETS },
  );

  constructor(indices: readonly IndexEntry[]) {
    this.#indices = indices;
    this.#entries = indices.flatMap((index) =>
      index.subIndices.map((subIndex) => spelledEntry(index, subIndex)),
    );
    for (const entry of this.#entries) {
      for (const name of namesOf(entry.subIndex)) this.#names.add(name, entry, true);
      for (const name of entry.subIndex.wholeNames ?? []) this.#wholeNames.add(name, entry, true);
    }
  }

  match(
    text: string,
    indexIds: readonly string[],
    year: number | null,
    within = WIDEST,
  ): SubIndexMatch | null {
    const { entries: allowed, vocabulary } = this.#allowed(indexIds, year);
    const wordings: string[] = [];
    for (const candidate of nameCandidates(text)) {
      wordings.push(candidate);
      const exact = this.#named(candidate).filter((entry) => allowed.has(entry));
      if (exact.length === 1) return { index: exact[0]!.index, subIndex: exact[0]!.subIndex, distance: 0 };
      if (exact.length > 1) return null;
    }
    return (
      this.#byInitials(wordings, allowed) ??
      nearest(wordings, allowed, within) ??
      nearestByWords(wordings, vocabulary, within < WIDEST)
    );
  }

  /** The single sub-index whose name a wording is with initials for some of its words: "Thiết chế pháp lý và ANTT". */
  #byInitials(wordings: readonly string[], allowed: ReadonlySet<SpelledEntry>): SubIndexMatch | null {
    const shortened = wordings.filter(hasInitialism);
    if (shortened.length === 0) return null;
    const named = [...allowed].filter((entry) =>
      namesOf(entry.subIndex).some((name) =>
        shortened.some((text) => this.#named(withInitialisms(text, name) ?? "").includes(entry)),
      ),
    );
    const [only] = named;
    return only && named.length === 1
      ? { index: only.index, subIndex: only.subIndex, distance: BY_INITIALS }
      : null;
  }

  /** The sub-indices with exactly this name. */
  #named(candidate: string): readonly SpelledEntry[] {
    // If the text begins with a sign or "và", its first token comes later, so the first word cannot rule out a name.
    const first = wordAt(candidate, 0);
    const tries = [this.#names, this.#wholeNames].filter(
      (names) => first === "" || first === "và" || names.canBeginAt(candidate, 0),
    );
    if (tries.length === 0) return NO_ENTRIES;
    const list = tokens(candidate);
    return tries.flatMap((names) => names.whole(list));
  }

  find(text: string, indexIds: readonly string[], year: number | null): Mention<SubIndexMatch>[] {
    const { entries: allowed, vocabulary } = this.#allowed(indexIds, year);
    const list = tokens(text);
    const found: Mention<SubIndexMatch>[] = [];
    for (let i = 0; i < list.length; i++) {
      const hit = this.#at(list, i, allowed);
      if (!hit) continue;
      found.push(hit.mention);
      i = hit.to - 1;
    }
    const others = placesOfNames(text).filter(({ start, end }) =>
      found.every((known) => known.end <= start || end <= known.start),
    );
    if (others.length === 0) return found;
    const named = others.flatMap(({ start, end }) => {
      const entry = nearestByWords([text.slice(start, end)], vocabulary, false);
      return entry ? [{ start, end, entry }] : [];
    });
    return [...found, ...named].sort((a, b) => a.start - b.start);
  }

  findAt(
    text: string,
    at: number,
    indexIds: readonly string[],
    year: number | null,
  ): Mention<SubIndexMatch> | null {
    const place = this.#names.canBeginAt(text, at) ? tokenAt(text, at) : null;
    return place && (this.#at(place.list, place.at, this.#allowed(indexIds, year).entries)?.mention ?? null);
  }

  /** The sub-index whose name begins at token `at`. */
  #at(
    list: readonly Token[],
    at: number,
    allowed: ReadonlySet<SpelledEntry>,
  ): { to: number; mention: Mention<SubIndexMatch> } | null {
    const hit = this.#names.longest(list, at);
    if (!hit) return null;
    const entries = hit.values.filter((entry) => allowed.has(entry));
    if (entries.length !== 1) return null;
    const { index, subIndex } = entries[0]!;
    // One or two lower-case words ("thể chế") are common words rather than a name.
    const isName = subIndex.partOf ? isCalledPart(list, at) : hit.to - at >= 3 || list[at]!.capital;
    if (!isName) return null;
    const [start, end] = [list[at]!.start, list[hit.to - 1]!.end];
    return { to: hit.to, mention: { start, end, entry: { index, subIndex, distance: 0 } } };
  }

  #entriesOf(indexIds: readonly string[], year: number | null): Allowed {
    const held = new Set(
      this.#indices
        .filter((index) => indexIds.length === 0 || indexIds.includes(index.id))
        .flatMap((index) => subIndicesAndParts(index, year))
        // The names of parts ("Thủ tục hành chính") are common words, so only a document on this index alone means them.
        .filter(({ partOf }) => partOf === undefined || indexIds.length === 1),
    );
    const entries = new Set(this.#entries.filter((entry) => held.has(entry.subIndex)));
    return { entries, vocabulary: lazy(() => vocabularyOf(entries)) };
  }
}

/**
 * "yếu tố | thủ tục hành chính", "chỉ số thành phần 5.3 | thủ tục hành chính cấp xã": in running text only the words before show that a
 * part of a sub-index is meant.
 */
function isCalledPart(list: readonly Token[], at: number): boolean {
  let before = at;
  while (before > at - MOST_NUMBERS && /^\d/u.test(list[before - 1]?.key ?? "")) before--;
  const [word, last] = [list[before - 2]?.key, list[before - 1]?.key];
  return last === "cstp" || PART_WORDS.has(`${word} ${last}`);
}
const PART_WORDS: ReadonlySet<string> = new Set(["yếu tố", "tiêu chí", "chỉ số", "nội dung", "thành phần"]);
/** "5.3" is two numbers. */
const MOST_NUMBERS = 2;

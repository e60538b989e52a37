import { lazy, memoizeBy } from "../../../language/memoize.ts";
import type { IndexEntry } from "../../../model/catalogue.ts";
import { bareLetters, isCleanText } from "../../matching/bare-letters.ts";
import { type LetterPairs, letterPairs, minEdits } from "../../matching/letter-pairs.ts";
import type { Mention } from "../../matching/mention.ts";
import { NameTrie } from "../../matching/name-trie.ts";
import { isWithinOcrDistance, ocrDistance, plainDistance } from "../../matching/ocr-distance.ts";
import { tokenAt, wordAt } from "../../matching/token-at.ts";
import { type Token, tokens } from "../../matching/tokens.ts";
import { hasInitialism, withInitialisms } from "./initialisms.ts";
import { nameCandidates } from "./name-candidates.ts";
import { placesOfNames } from "./places-of-names.ts";
import { nearestByWords, type Vocabulary, vocabularyOf } from "./shared-words.ts";
import type { SubIndexEntry, SubIndexMatch } from "./sub-index-match.ts";
import { subIndicesAndParts } from "./sub-indices-in.ts";

/** A sub-index, its index and the spellings of its name. */
interface Part {
  readonly index: IndexEntry;
  readonly subIndex: SubIndexEntry;
  /** The name and aliases. */
  readonly spellings: readonly Spelling[];
}

interface Spelling {
  /** The bare letters. */
  readonly text: string;
  readonly pairs: LetterPairs;
}

/** The sub-indices that a text may name. */
interface Allowed {
  readonly parts: ReadonlySet<Part>;
  readonly vocabulary: () => Vocabulary;
}

/** A candidate from a heading. Its pairs are computed when it is first compared with a name. */
interface Candidate {
  readonly text: string;
  readonly clean: boolean;
  pairs: LetterPairs | null;
}

const spelling = (text: string): Spelling => ({ text, pairs: letterPairs(text) });

/** The allowed distance by a name's length in letters; a short name is soon a different word. */
const BOUNDS: readonly (readonly [letters: number, clean: number, damaged: number])[] = [
  [24, 0.18, 0.34],
  [16, 0.14, 0.3],
  [12, 0.1, 0.28],
  [8, 0.08, 0.22],
  [0, 0, 0.15],
];
/** More than the widest bound of a clean name plus the margin. */
const FAR = 0.3;
/** The next best sub-index must be at least this much further away. */
const MARGIN = 0.1;
/**
 * If every other sub-index is this much further away, a badly damaged name may exceed its bound by `more`, up to
 * `most`.
 */
const ALONE = { margin: 0.25, more: 0.1, most: 0.34 };

/** The distance of a name in which initials replace words. */
const BY_INITIALS = 0.02;

/** Size of the cache of allowed sets, one for each set of indices and year. */
const MAX_SETS = 200;

const NO_PARTS: readonly Part[] = [];

/** Names and aliases of sub-indices. */
export class SubIndexNames {
  readonly #parts: readonly Part[];
  readonly #names = new NameTrie<Part>();
  readonly #indices: readonly IndexEntry[];
  /** The sub-indices of some indices in a year. A document asks for the same few sets on each of its lines. */
  readonly #allowed = memoizeBy(
    (indexIds: readonly string[], year: number | null) => `${year} ${indexIds.join(" ")}`,
    (indexIds, year) => this.#partsOf(indexIds, year),
    { maxKeyLength: Number.POSITIVE_INFINITY, maxWeight: MAX_SETS },
  );

  constructor(indices: readonly IndexEntry[]) {
    this.#indices = indices;
    this.#parts = indices.flatMap((index) =>
      index.subIndices.map((subIndex) => ({
        index,
        subIndex,
        spellings: [...new Set(namesOf(subIndex).map(bareLetters))].map(spelling),
      })),
    );
    for (const part of this.#parts)
      for (const name of namesOf(part.subIndex)) this.#names.add(name, part, true);
  }

  match(
    text: string,
    indexIds: readonly string[],
    year: number | null,
    within = ALONE.most,
  ): SubIndexMatch | null {
    const { parts: allowed, vocabulary } = this.#allowed(indexIds, year);
    const wordings: string[] = [];
    for (const candidate of nameCandidates(text)) {
      wordings.push(candidate);
      const exact = this.#named(candidate).filter((part) => allowed.has(part));
      if (exact.length === 1) return { index: exact[0]!.index, subIndex: exact[0]!.subIndex, distance: 0 };
      if (exact.length > 1) return null;
    }
    return (
      this.#byInitials(wordings, allowed) ??
      nearest(wordings, allowed, within) ??
      nearestByWords(wordings, vocabulary, within < ALONE.most)
    );
  }

  /** The single sub-index whose name a wording is with initials for some of its words: "Thiết chế pháp lý và ANTT". */
  #byInitials(wordings: readonly string[], allowed: ReadonlySet<Part>): SubIndexMatch | null {
    const shortened = wordings.filter(hasInitialism);
    if (shortened.length === 0) return null;
    const named = [...allowed].filter((part) =>
      namesOf(part.subIndex).some((name) =>
        shortened.some((text) => this.#named(withInitialisms(text, name) ?? "").includes(part)),
      ),
    );
    const [only] = named;
    return only && named.length === 1
      ? { index: only.index, subIndex: only.subIndex, distance: BY_INITIALS }
      : null;
  }

  /** The sub-indices with exactly this name. */
  #named(candidate: string): readonly Part[] {
    // If the text begins with a sign or "và", its first token comes later, so the first word cannot rule out a name.
    const first = wordAt(candidate, 0);
    if (first !== "" && first !== "và" && !this.#names.canBeginAt(candidate, 0)) return NO_PARTS;
    return this.#names.whole(tokens(candidate));
  }

  find(text: string, indexIds: readonly string[], year: number | null): Mention<SubIndexMatch>[] {
    const { parts: allowed, vocabulary } = this.#allowed(indexIds, year);
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
    return place && (this.#at(place.list, place.at, this.#allowed(indexIds, year).parts)?.mention ?? null);
  }

  /** The sub-index whose name begins at token `at`. */
  #at(
    list: readonly Token[],
    at: number,
    allowed: ReadonlySet<Part>,
  ): { to: number; mention: Mention<SubIndexMatch> } | null {
    const hit = this.#names.longest(list, at);
    if (!hit) return null;
    const parts = hit.values.filter((part) => allowed.has(part));
    if (parts.length !== 1) return null;
    const { index, subIndex } = parts[0]!;
    // One or two lower-case words ("thể chế") are common words rather than a name.
    const isName = subIndex.partOf ? isCalledPart(list, at) : hit.to - at >= 3 || list[at]!.capital;
    if (!isName) return null;
    const [start, end] = [list[at]!.start, list[hit.to - 1]!.end];
    return { to: hit.to, mention: { start, end, entry: { index, subIndex, distance: 0 } } };
  }

  #partsOf(indexIds: readonly string[], year: number | null): Allowed {
    const held = new Set(
      this.#indices
        .filter((index) => indexIds.length === 0 || indexIds.includes(index.id))
        .flatMap((index) => subIndicesAndParts(index, year))
        // The names of parts ("Thủ tục hành chính") are common words, so only a document on this index alone means them.
        .filter(({ partOf }) => partOf === undefined || indexIds.length === 1),
    );
    const parts = new Set(this.#parts.filter((part) => held.has(part.subIndex)));
    return { parts, vocabulary: lazy(() => vocabularyOf(parts)) };
  }
}

/** "yếu tố | thủ tục hành chính": in running text only the word before shows that a part of a sub-index is meant. */
const isCalledPart = (list: readonly Token[], at: number): boolean =>
  PART_WORDS.has(`${list[at - 2]?.key} ${list[at - 1]?.key}`);
const PART_WORDS: ReadonlySet<string> = new Set(["yếu tố", "tiêu chí", "chỉ số", "nội dung"]);

const namesOf = (subIndex: SubIndexEntry) => [subIndex.name, subIndex.shortName, ...subIndex.aliases];

/** The sub-index closest to one of the candidates; null if none is within its bound or two are equally close. */
function nearest(
  wordings: readonly string[],
  allowed: ReadonlySet<Part>,
  within: number,
): SubIndexMatch | null {
  const texts = wordings
    .map(
      (candidate): Candidate => ({
        text: bareLetters(candidate),
        clean: isCleanText(candidate),
        pairs: null,
      }),
    )
    .filter((t) => t.text.length >= 5);
  if (!isAnyNear(texts, allowed, within)) return null;
  const scored = [...allowed]
    .map((part) => ({ part, ...best(part, texts) }))
    .sort((a, b) => a.distance - b.distance);
  const [first, second] = scored;
  if (!first || first.distance > within) return null;
  const lead = (second?.distance ?? 1) - first.distance;
  const bound =
    lead >= ALONE.margin && first.bound > 0.2 ? Math.min(first.bound + ALONE.more, ALONE.most) : first.bound;
  if (first.distance > bound || lead < MARGIN) return null;
  return { index: first.part.index, subIndex: first.part.subIndex, distance: first.distance };
}

/** Most headings resemble no name at all; this rules them out before any ranking. */
function isAnyNear(texts: readonly Candidate[], allowed: ReadonlySet<Part>, within: number): boolean {
  for (const text of texts)
    for (const { spellings } of allowed)
      for (const spelling of spellings) if (isNear(text, spelling, within)) return true;
  return false;
}

function isNear(candidate: Candidate, spelling: Spelling, within: number): boolean {
  if (differsInLength(candidate, spelling)) return false;
  if (!candidate.clean) return isWithinOcrDistance(candidate.text, spelling.text, within);
  const most = within * Math.max(candidate.text.length, spelling.text.length);
  candidate.pairs ??= letterPairs(candidate.text);
  return (
    minEdits(candidate.pairs, spelling.pairs) <= most &&
    plainDistance(candidate.text, spelling.text) <= within
  );
}

/** The difference in length alone is a lower bound of the edit distance. */
function differsInLength({ text, clean }: Candidate, { text: name }: Spelling): boolean {
  const apart = Math.abs(text.length - name.length) / Math.max(text.length, name.length);
  return apart > (clean ? FAR : 0.5);
}

function best(part: Part, texts: readonly Candidate[]): { distance: number; bound: number } {
  let found = { distance: 1, bound: 0 };
  for (const candidate of texts) {
    for (const spelling of part.spellings) {
      if (differsInLength(candidate, spelling)) continue;
      const [text, name] = [candidate.text, spelling.text];
      const distance = candidate.clean ? plainDistance(text, name) : ocrDistance(text, name);
      const [, whole, damaged] = BOUNDS.find(([length]) => Math.min(text.length, name.length) >= length)!;
      const bound = candidate.clean ? whole : damaged;
      const better =
        distance <= bound === found.distance <= found.bound ? distance < found.distance : distance <= bound;
      if (better) found = { distance, bound };
    }
  }
  return found;
}

// The second pass: when a line is decoded, its doubtful segments are decoded again, with scores from the words around each
// doubtful word, as the first pass chose them.

import type { Context, LanguageModel } from "../../language/model/language-model.ts";
import { CLASSES, type ModelToken, START, UNKNOWN } from "../../language/model/model-tokens.ts";
import { NeighbourModel } from "../../language/model/neighbour-model.ts";
import type { BeamSearch, Decoded } from "./beam-search.ts";
import { Lattice } from "./lattice.ts";
import type { Segment } from "./segments.ts";

/** More probable words are hardly ever corrected by their neighbours. */
const DOUBT = 0.9;
/** True for a word that the second pass may correct. `probability`: 0..1. */
export const isDoubtful = (probability: number) => probability < DOUBT;
/** Arcs less probable than this are dropped. */
const HOPELESS = 1e-3;
/** Weight of the neighbours' score; 1 would be right for a model without error. */
const WEIGHT = 0.9;
/** Initial capacity of a lattice of doubtful words. */
const FEW_ARCS = 128;

/** A segment to be decoded again. */
export interface DoubtfulSegment {
  readonly tokens: readonly ModelToken[];
  /** The lattice without improbable arcs. */
  readonly lattice: Lattice;
  /** The words before it. */
  readonly context: Context;
  /** Doubtful positions of the lattice, each with its word's position in the line. */
  readonly doubtfulWords: readonly (readonly [position: number, place: number])[];
}

/** Words with the lattice that was decoded last. */
type DecodedPart = Omit<DoubtfulSegment, "doubtfulWords">;

/** Collects the segments of a line (`begin`, then `add` or `skip` for each) and returns the doubtful ones rescored. */
export class SecondPass {
  private readonly neighbours: NeighbourModel;
  private readonly decoder: BeamSearch;
  /** One per segment of a line, reused for the next line. */
  private readonly lattices: Lattice[] = [];
  /** The words of the line as the first pass chose them. */
  private readonly text: number[] = [];
  private readonly doubted: DoubtfulSegment[] = [];

  constructor(model: LanguageModel, decoder: BeamSearch) {
    this.neighbours = new NeighbourModel(model);
    this.decoder = decoder;
  }

  /** Starts a new line. */
  begin(): void {
    this.text.length = 0;
    this.doubted.length = 0;
  }

  /** Records a segment that is not decoded; returns the place of its first word. */
  skip({ tokens, startsSentence }: Segment): number {
    if (startsSentence) this.text.push(START);
    const from = this.text.length;
    for (let i = 0; i < tokens.length; i++) this.text.push(UNKNOWN);
    return from;
  }

  /** Records the segment decoded last; returns true if it is doubtful and will be decoded again. */
  add(segment: Segment, lattice: Lattice, decoded: Decoded, context: Readonly<Context>): boolean {
    if (segment.startsSentence) this.text.push(START);
    const from = this.text.length;
    for (const arc of decoded.arcs) this.text.push(lattice.word[arc]!);
    return this.doubt({ tokens: segment.tokens, lattice, context }, decoded, (_, chosen) => from + chosen);
  }

  /** Records a decoded part of a skipped segment, as `add` does a segment. `places`: of its words, counted as by `skip`. */
  addPart(part: DecodedPart, decoded: Decoded, places: readonly number[]): boolean {
    let position = 0;
    for (const arc of decoded.arcs)
      for (; position < part.lattice.to[arc]!; position++)
        this.text[places[position]!] = part.lattice.word[arc]!;
    return this.doubt(part, decoded, (own) => places[own]!);
  }

  /** `placeOf`: the place of a word of the line, by its position in the lattice and the number of its arc. */
  private doubt(
    { tokens, lattice, context }: DecodedPart,
    decoded: Decoded,
    placeOf: (position: number, chosen: number) => number,
  ): boolean {
    if (!decoded.probabilities.some(isDoubtful)) return false;
    const narrow = this.emptyLattice();
    const doubtfulWords: [number, number][] = [];
    let chosen = 0;
    for (let position = 0; position < lattice.length; position++) {
      while (lattice.to[decoded.arcs[chosen]!]! <= position) chosen++;
      narrow.open();
      if (this.copy(lattice, position, narrow)) doubtfulWords.push([position, placeOf(position, chosen)]);
    }
    if (doubtfulWords.length === 0) return false;
    this.doubted.push({ tokens, lattice: narrow, context: { ...context }, doubtfulWords });
    return true;
  }

  /** The doubtful segments of the line, rescored by the neighbours of their doubtful words. */
  *rescored(): Generator<DoubtfulSegment> {
    if (this.doubted.length === 0) return;
    this.neighbours.read(this.text);
    for (const doubted of this.doubted) {
      for (const [position, place] of doubted.doubtfulWords) {
        this.neighbours.look(place);
        this.rescore(doubted.lattice, position);
      }
      yield doubted;
    }
  }

  /** Copies the probable arcs of a position; returns true if several words are possible and none of them is certain. */
  private copy(lattice: Lattice, position: number, narrow: Lattice): boolean {
    const end = lattice.end(position);
    let words = 0;
    let most = 0;
    for (let arc = lattice.first[position]!; arc < end; arc++) {
      const share = this.decoder.posterior(arc);
      if (share < HOPELESS) continue;
      const word = lattice.word[arc]!;
      const span = lattice.to[arc]! - position;
      narrow.arc(span, word, lattice.channel[arc]!, lattice.note[arc], lattice.word2[arc]!);
      if (!isWord(word)) continue;
      words++;
      most = Math.max(most, share);
    }
    return words > 1 && isDoubtful(most);
  }

  private rescore(lattice: Lattice, position: number): void {
    const { neighbours } = this;
    const from = lattice.first[position]!;
    const end = lattice.end(position);
    let most = Number.NEGATIVE_INFINITY;
    for (let arc = from; arc < end; arc++) {
      if (isWord(lattice.word[arc]!)) most = Math.max(most, neighbours.score(lattice.word[arc]!));
    }
    // The neighbour model has no scores for names and unknown words.
    for (let arc = from; arc < end; arc++) {
      const word = lattice.word[arc]!;
      if (isWord(word)) lattice.channel[arc]! += WEIGHT * (neighbours.score(word) - most);
    }
  }

  private emptyLattice(): Lattice {
    const used = this.doubted.length;
    const lattice = this.lattices[used] ?? new Lattice(FEW_ARCS);
    this.lattices[used] = lattice;
    lattice.clear();
    return lattice;
  }
}

const isWord = (id: number) => id >= CLASSES.length;

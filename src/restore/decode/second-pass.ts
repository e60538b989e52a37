// A segment that the n-grams leave in doubt is decoded once more when the whole line has been read, with what stands
// around its doubtful words: the words that the first decoding has chosen.

import type { Context, LanguageModel } from "../../language/model/language-model.ts";
import { CLASSES, type ModelToken, START, UNKNOWN } from "../../language/model/model-tokens.ts";
import { NeighbourModel } from "../../language/model/neighbour-model.ts";
import type { BeamSearch, Decoded } from "./beam-search.ts";
import { Lattice } from "./lattice.ts";
import type { Segment } from "./segments.ts";

/** A surer word is hardly ever turned rightly by what stands around it. */
const DOUBT = 0.9;
export const isDoubtful = (probability: number) => probability < DOUBT;
/** Arcs less probable than this are not thought of again. */
const HOPELESS = 1e-3;
/** How far the surroundings are believed; one would be right if they were learned without error. */
const WEIGHT = 0.9;
/** Room that a segment's few open readings take at first. */
const FEW_ARCS = 128;

/** A segment to be decoded again. */
export interface DoubtfulSegment {
  readonly tokens: readonly ModelToken[];
  /** Its doubts, and little else. */
  readonly lattice: Lattice;
  /** What stood before it. */
  readonly context: Context;
  /** Positions of the lattice that are in doubt, and where each stands in the line. */
  readonly doubts: readonly (readonly [position: number, place: number])[];
}

export class SecondPass {
  private readonly neighbours: NeighbourModel;
  private readonly decoder: BeamSearch;
  /** One for each segment of a line, used again for the next line. */
  private readonly lattices: Lattice[] = [];
  /** The line as the first decoding reads it. */
  private readonly text: number[] = [];
  private readonly doubted: DoubtfulSegment[] = [];

  constructor(model: LanguageModel, decoder: BeamSearch) {
    this.neighbours = new NeighbourModel(model);
    this.decoder = decoder;
  }

  /** A new line begins. */
  begin(): void {
    this.text.length = 0;
    this.doubted.length = 0;
  }

  /** A segment that is not decoded. */
  pass({ tokens, afterEnd }: Segment): void {
    if (afterEnd) this.text.push(START);
    for (let i = 0; i < tokens.length; i++) this.text.push(UNKNOWN);
  }

  /** Takes in the segment that was decoded last; true where it is in doubt, and will come again. */
  doubt(segment: Segment, lattice: Lattice, decoded: Decoded, context: Readonly<Context>): boolean {
    if (segment.afterEnd) this.text.push(START);
    const from = this.text.length;
    for (const arc of decoded.arcs) this.text.push(lattice.word[arc]!);
    if (!decoded.probabilities.some(isDoubtful)) return false;
    const narrow = this.emptyLattice();
    const doubts: [number, number][] = [];
    let chosen = 0;
    for (let position = 0; position < lattice.length; position++) {
      while (lattice.to[decoded.arcs[chosen]!]! <= position) chosen++;
      narrow.open();
      if (this.copy(lattice, position, narrow)) doubts.push([position, from + chosen]);
    }
    if (doubts.length === 0) return false;
    this.doubted.push({ tokens: segment.tokens, lattice: narrow, context: { ...context }, doubts });
    return true;
  }

  /** The segments of the line that were in doubt, each weighed by what stands around its doubts. */
  *weighed(): Generator<DoubtfulSegment> {
    if (this.doubted.length === 0) return;
    this.neighbours.read(this.text);
    for (const doubted of this.doubted) {
      for (const [position, place] of doubted.doubts) {
        this.neighbours.look(place);
        this.weigh(doubted.lattice, position);
      }
      yield doubted;
    }
  }

  /** Copies what is not hopeless at a position; true where it is in doubt between words. */
  private copy(lattice: Lattice, position: number, narrow: Lattice): boolean {
    const end = lattice.end(position);
    let words = 0;
    let most = 0;
    for (let arc = lattice.first[position]!; arc < end; arc++) {
      const share = this.decoder.share(arc);
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

  private weigh(lattice: Lattice, position: number): void {
    const { neighbours } = this;
    const from = lattice.first[position]!;
    const end = lattice.end(position);
    let most = Number.NEGATIVE_INFINITY;
    for (let arc = from; arc < end; arc++) {
      if (isWord(lattice.word[arc]!)) most = Math.max(most, neighbours.score(lattice.word[arc]!));
    }
    // Names and words that nobody knows are neither likelier nor less likely for what stands around.
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

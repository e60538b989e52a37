// A stretch that the n-grams leave in doubt is decoded once more, with what stands around its doubtful words.

import { CLASSES, type ModelToken, START, tokenClass } from "../../language/model/model-tokens.ts";
import { NeighbourModel } from "../../language/model/neighbour-model.ts";
import type { BeamDecoder, Decoded } from "./beam-decoder.ts";
import { Lattice } from "./lattice.ts";
import type { RestorerTools } from "./restorer-tools.ts";
import type { Stretch } from "./stretches.ts";
import type { StrippedReader } from "./stripped-reader.ts";

/** A surer word is hardly ever turned rightly by what stands around it. */
const DOUBT = 0.8;
/** Arcs less probable than this are not thought of again. */
const HOPELESS = 1e-4;
/** How far the surroundings are believed; one would be right if they were learned without error. */
const WEIGHT = 0.6;

export class SecondThoughts {
  private readonly neighbours: NeighbourModel;
  private readonly decoder: BeamDecoder;
  private readonly reader: StrippedReader;
  private readonly narrow = new Lattice();
  private line = "";
  private tokens: readonly ModelToken[] = [];
  /** Of the line at hand: rows of its tokens, and where each token stands among them. Made at its first doubt. */
  private rows: number[] = [];
  private readonly places = new Map<ModelToken, number>();

  constructor(tools: RestorerTools, decoder: BeamDecoder, reader: StrippedReader) {
    this.neighbours = new NeighbourModel(tools.model);
    this.decoder = decoder;
    this.reader = reader;
  }

  /** The stretches that follow are of this line. */
  begin(line: string, tokens: readonly ModelToken[]): void {
    this.line = line;
    this.tokens = tokens;
    this.rows = [];
  }

  /** The lattice that was decoded last, with little but its doubts, to be decoded again; null where it has none. */
  about(lattice: Lattice, stretch: Stretch, decoded: Decoded): Lattice | null {
    if (decoded.probabilities.every((probability) => probability >= DOUBT)) return null;
    const { narrow } = this;
    narrow.clear();
    for (let position = 0; position < lattice.length; position++) {
      narrow.open();
      const end = lattice.end(position);
      let words = 0;
      let most = 0;
      for (let arc = lattice.first[position]!; arc < end; arc++) {
        const share = this.decoder.share(arc);
        if (share < HOPELESS || !isWord(lattice.word[arc]!)) continue;
        words++;
        most = Math.max(most, share);
      }
      const doubtful = words > 1 && most < DOUBT;
      this.copy(lattice, position, doubtful ? stretch.tokens[position]! : null);
    }
    return narrow;
  }

  /** `doubted`: the token whose readings are weighed by what stands around it. */
  private copy(lattice: Lattice, position: number, doubted: ModelToken | null): void {
    const { narrow, neighbours, decoder } = this;
    const end = lattice.end(position);
    let most = Number.NEGATIVE_INFINITY;
    if (doubted) {
      const rows = this.rowsOfLine();
      neighbours.look(rows, this.places.get(doubted)!);
      for (let arc = lattice.first[position]!; arc < end; arc++) {
        const word = lattice.word[arc]!;
        if (isWord(word) && decoder.share(arc) >= HOPELESS) most = Math.max(most, neighbours.score(word));
      }
    }
    for (let arc = lattice.first[position]!; arc < end; arc++) {
      if (decoder.share(arc) < HOPELESS) continue;
      const word = lattice.word[arc]!;
      // Names and words that nobody knows are neither likelier nor less likely for what stands around.
      const around = doubted && isWord(word) ? WEIGHT * (neighbours.score(word) - most) : 0;
      const span = lattice.to[arc]! - position;
      narrow.arc(span, word, lattice.channel[arc]! + around, lattice.note[arc], lattice.word2[arc]!);
    }
  }

  private rowsOfLine(): readonly number[] {
    if (this.rows.length > 0) return this.rows;
    this.places.clear();
    for (const token of this.tokens) {
      if (token.kind === "mark") continue;
      this.places.set(token, this.rows.length);
      const id =
        token.kind === "end" ? START : (tokenClass(token.kind) ?? this.reader.numberOf(this.line, token));
      this.rows.push(this.neighbours.row(id));
    }
    return this.rows;
  }
}

const isWord = (id: number) => id >= CLASSES.length;

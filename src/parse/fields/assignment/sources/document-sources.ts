import { nameKey } from "../../../../language/fold.ts";
import type { Section } from "../../../structure/outline/section.ts";
import type { Zones } from "../../../structure/zones/zones.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { hashOf } from "../../../text/word-window.ts";
import { LineSources } from "./line-sources.ts";
import { type FeaturedSource, type RuleReading, SourceFeatures } from "./source-features.ts";
import { sourceModel } from "./source-model.ts";
import { workFeatures } from "./work-features.ts";

/** A document after the rules have read it. */
export interface RuledDocument {
  readonly zones: Zones;
  readonly tree: Section;
  readonly context: RuleContext;
  readonly docType: string;
  readonly read: ReadonlyMap<number, RuleReading>;
}

/**
 * Judges who must do the work of each line from all places of a document where the line may learn it, by models that are trained on
 * labelled documents (decision 17). It is a second witness of what the rules read.
 */
export class DocumentSources {
  readonly #features: SourceFeatures;
  readonly #docType: number;
  readonly #lines = new Map<number, TextLine>();
  readonly #places = new Map<number, { readonly zone: number; readonly before: TextLine | undefined }>();
  readonly #probabilities = new Map<number, ReadonlyMap<string, number>>();

  constructor({ zones, tree, context, docType, read }: RuledDocument) {
    const sources = new LineSources({ zones, tree }, context);
    this.#features = new SourceFeatures({ sources, context, docType, read });
    this.#docType = hashOf(docType);
    let before: TextLine | undefined;
    for (const [zone, lines] of [zones.bases, zones.body, zones.appendices].entries())
      for (const line of lines) {
        this.#lines.set(line.index, line);
        this.#places.set(line.index, { zone, before });
        before = line;
      }
  }

  /** The sources of a line with their features, for training. */
  featured(line: TextLine): FeaturedSource[] {
    return this.#features.of(line);
  }

  /** The features of a line that may state work; null for a line outside the text of the document. */
  workFeatures(line: TextLine): readonly number[] | null {
    const place = this.#places.get(line.index);
    if (!place) return null;
    return workFeatures({ ...place, facts: this.#features.facts.of(line), docType: this.#docType });
  }

  /** The probability (0..1) that a line states work. */
  workProbability(line: TextLine): number {
    const features = this.workFeatures(line);
    return features ? sourceModel().work.probability(features) : 0;
  }

  /**
   * The probability (0..1) that a unit bears the work of a line, by its likeliest source. `line`: its index. null for a row of a table, whose
   * columns say who does what; 0 where no source names the unit.
   */
  bearerProbability(line: number, name: string): number | null {
    const own = this.#lines.get(line);
    if (!own || own.source.kind === "row") return null;
    return this.#probabilitiesOf(own).get(nameKey(name)) ?? 0;
  }

  /** The probability (0..1) that the likeliest of all units that the document names bears the work of a line. 0 for a row of a table. */
  likeliestBearer(line: TextLine): number {
    return this.#probabilitiesOf(line)
      .values()
      .reduce((most, one) => Math.max(most, one), 0);
  }

  #probabilitiesOf(line: TextLine): ReadonlyMap<string, number> {
    const known = this.#probabilities.get(line.index);
    if (known) return known;
    const found = new Map<string, number>();
    for (const { candidate, features } of this.#features.of(line)) {
      const probability = sourceModel().source.probability(features);
      for (const { name } of candidate.units) {
        const key = nameKey(name);
        found.set(key, Math.max(found.get(key) ?? 0, probability));
      }
    }
    this.#probabilities.set(line.index, found);
    return found;
  }
}

import { createRequire } from "node:module";
import { HashedRegression, type StoredRegression } from "../bearers/hashed-regression.ts";

/** The trained models, as `train/duties.ts` writes them. */
export interface StoredSourceModel {
  /** Whether the units of a source bear the work of a line. */
  readonly source: StoredRegression;
  /** Whether a line states work. */
  readonly work: StoredRegression;
  /**
   * The share of right units of real documents; see `confidence/witnessed-confidence.ts`.
   */
  readonly confidence: readonly (readonly number[])[];
}

interface SourceModel {
  readonly source: HashedRegression;
  readonly work: HashedRegression;
  readonly confidence: StoredSourceModel["confidence"];
}

/** Loaded on demand, because many documents give no work. */
function loadModel(): SourceModel {
  const { source, work, confidence }: StoredSourceModel = createRequire(import.meta.url)(
    "./data/source-model.json",
  );
  return { source: new HashedRegression(source), work: new HashedRegression(work), confidence };
}

let model: SourceModel | null = null;

export const sourceModel = (): SourceModel => (model ??= loadModel());

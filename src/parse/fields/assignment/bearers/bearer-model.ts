import { createRequire } from "node:module";
import { inflateRawSync } from "node:zlib";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { wordClasses } from "../../../units/ends/model/boundary-model.ts";
import { HashedBytes } from "../../../units/ends/model/hashed-bytes.ts";
import { bearerFeatures } from "./bearer-features.ts";
import { type Candidate, scanLine } from "./candidates.ts";

/** The trained weights, as `train/bearers.ts` writes them: signed bytes by the hash of a feature, in units of `step`. */
interface StoredModel {
  readonly bias: number;
  readonly step: number;
  readonly weights: string;
}

interface Model {
  readonly bias: number;
  readonly step: number;
  readonly weights: HashedBytes;
}

/** Loaded on demand, because many documents give no work. */
function loadModel(): Model {
  const { bias, step, weights }: StoredModel = createRequire(import.meta.url)("./data/bearer-model.json");
  return {
    bias,
    step,
    weights: new HashedBytes(new Uint8Array(inflateRawSync(Buffer.from(weights, "base64")))),
  };
}

let model: Model | null = null;

/**
 * The probability (0..1) that the units of a candidate bear the work of their line, by a logistic regression over the words around
 * them. `isRead`: a rule says so.
 */
export function bearerProbability(
  line: TextLine,
  candidate: Candidate,
  context: RuleContext,
  isRead: boolean,
): number {
  model ??= loadModel();
  const { bias, step, weights } = model;
  const scanned = scanLine(line, context);
  const classes = wordClasses();
  let sum = 0;
  for (const key of bearerFeatures({ line, scanned, candidate, isRead, context, classes }))
    sum += (weights.get(key) << 24) >> 24;
  return 1 / (1 + Math.exp(-(bias + sum * step)));
}

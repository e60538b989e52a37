import { createRequire } from "node:module";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { wordClasses } from "../../../units/ends/model/boundary-model.ts";
import { bearerFeatures } from "./bearer-features.ts";
import { type Candidate, scanLine } from "./candidates.ts";
import { HashedRegression } from "./hashed-regression.ts";

/** Loaded on demand, because many documents give no work. `npm run train:bearers` writes the weights. */
const loadModel = () => new HashedRegression(createRequire(import.meta.url)("./data/bearer-model.json"));

let model: HashedRegression | null = null;

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
  let known = (isRead ? READ : UNREAD).get(candidate);
  if (known?.context !== context) {
    model ??= loadModel();
    const scanned = scanLine(line, context);
    const at = { line, scanned, candidate, isRead, context, classes: wordClasses() };
    known = { context, probability: model.probability(bearerFeatures(at)) };
    (isRead ? READ : UNREAD).set(candidate, known);
  }
  return known.probability;
}

/** The probabilities of candidates, which several readers ask for. */
type Known = WeakMap<Candidate, { readonly context: RuleContext; readonly probability: number }>;
const READ: Known = new WeakMap();
const UNREAD: Known = new WeakMap();

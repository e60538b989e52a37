import { nameKey } from "../../../../language/fold.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";
import { bearerProbability } from "./bearer-model.ts";
import { scanLine } from "./candidates.ts";

/** The least probability of lists that bear the work of a clause that no rule reads. */
export const LIKELY_BEARERS = 0.9;
/** The least probability of a list that a rule may then read as the subject of a further sentence. */
const LIKELY_SUBJECT = 0.5;

/**
 * The probability that the units of a clause, which a rule has read between two offsets, bear its work: that of the least likely unit. A
 * unit may be named several times, then its likeliest place counts. null where the model sees none of them.
 */
export function witnessOf(
  line: TextLine,
  { from, to }: { readonly from: number; readonly to: number },
  { units }: Pick<ClauseUnits, "units">,
  context: RuleContext,
): number | null {
  const found = new Map<string, number>();
  const names = new Set(units.map(({ name }) => nameKey(name)));
  for (const list of scanLine(line, context).candidates) {
    const own = list.units.map(({ name }) => nameKey(name)).filter((name) => names.has(name));
    if (list.start < from || list.start >= to || own.length === 0) continue;
    const probability = bearerProbability(line, list, context, true);
    for (const name of own) found.set(name, Math.max(found.get(name) ?? 0, probability));
  }
  let least: number | null = null;
  for (const probability of found.values()) least = Math.min(least ?? 1, probability);
  return least;
}

/** True where the units that begin at an offset rather bear the work of their sentence than not, by the words around them. */
export function mayBearWork(line: TextLine, at: number, context: RuleContext): boolean {
  const candidate = scanLine(line, context).candidates.find(({ start }) => start === at);
  return candidate !== undefined && bearerProbability(line, candidate, context, false) >= LIKELY_SUBJECT;
}

import type { Evidence } from "../../../model/plan.ts";

/** The fields that may quote a line with a duty. */
const DUTY_FIELDS = /^\/(?:subIndices|assignments|deadlines|overall|figures)\//u;
/** A sub-index that a sentence merely names. */
const MENTION = "sub-index/mention";

/** Indices of the lines that these fields quote. */
export function consumedLines(evidence: Readonly<Record<string, readonly Evidence[]>>): Set<number> {
  const consumed = new Set<number>();
  for (const pointer in evidence) {
    if (!DUTY_FIELDS.test(pointer)) continue;
    for (const { line, endLine, rule } of evidence[pointer]!)
      if (rule !== MENTION) for (let at = line; at <= endLine; at++) consumed.add(at - 1);
  }
  return consumed;
}

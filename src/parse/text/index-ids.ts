import type { RuleContext } from "./rule.ts";
import type { TextLine } from "./text-line.ts";

/** The ids of the indices that a line may be about: in a plan on several indices, only that of the part which the line is in. */
export function indexIdsAt(
  { index }: Pick<TextLine, "index">,
  { indexIds, indexParts }: Pick<RuleContext, "indexIds" | "indexParts">,
): readonly string[] {
  const part = indexParts?.get(index);
  return part === undefined ? indexIds : [part];
}

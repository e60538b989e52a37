import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { SUB_INDEX_RULES } from "./rules.ts";

/** The sub-indices that a heading names: those of the first rule that finds only known names, else of the first rule. */
export function readSubIndexNames(
  line: TextLine,
  from: number,
  context: RuleContext,
): readonly NamedSubIndex[] {
  let unknown: NamedSubIndex[] | null = null;
  for (const rule of SUB_INDEX_RULES) {
    const named = rule.read(line, from, context);
    if (named.length === 0) continue;
    if (named.every((sub) => sub.id !== null)) return named;
    unknown ??= named;
  }
  return unknown ?? [];
}

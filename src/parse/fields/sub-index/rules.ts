import { readOnce } from "../../text/read-once.ts";
import type { RuleContext } from "../../text/rule.ts";
import { onLine, type TextLine } from "../../text/text-line.ts";
import { readSubIndexHeading } from "./heading.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { readSubIndexNumbers } from "./numbers.ts";
import { readSeveralSubIndices } from "./several.ts";

export interface SubIndexRule {
  readonly id: string;
  /** The sub-indices that the words from `from` on name as a heading; mostly one. */
  read(line: TextLine, from: number, context: RuleContext): NamedSubIndex[];
}

/** In this order: the first that reads a heading wins. */
export const SUB_INDEX_RULES: readonly SubIndexRule[] = [
  { id: "sub-index/several", read: readSeveralSubIndices },
  {
    id: "sub-index/heading",
    read(line, from, context) {
      const named = readSubIndexHeading(line, from, context);
      return named ? [named] : [];
    },
  },
  { id: "sub-index/numbers", read: readSubIndexNumbers },
];

/** The sub-indices that a heading names, by the first rule that knows it; with a known name before an unknown one. */
export const readSubIndices = readOnce(subIndicesAt, onLine);

function subIndicesAt(line: TextLine, from: number, context: RuleContext): readonly NamedSubIndex[] {
  let unknown: NamedSubIndex[] | null = null;
  for (const rule of SUB_INDEX_RULES) {
    const read = rule.read(line, from, context);
    if (read.length === 0) continue;
    if (read.every((sub) => sub.id !== null)) return read;
    unknown ??= read;
  }
  return unknown ?? [];
}

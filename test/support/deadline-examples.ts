import type { Deadline, UnitRef } from "../../src/model/plan.ts";
import { readDeadlines } from "../../src/parse/fields/deadline/deadlines.ts";
import { outline } from "../../src/parse/structure/outline/outline.ts";
import { defineReader } from "../../src/parse/text/rule.ts";
import { wholeLines } from "../../src/parse/text/span.ts";
import { corpus, type RuleCorpus } from "./rule-corpus.ts";

// Sentences → "what date, units → addressees". Examples of the dates are in the folder due-date.

const due = defineReader<string[]>({
  id: "deadline/sentence",
  read(lines, context) {
    const found = readDeadlines(outline(lines), context);
    if (found.length === 0) return [];
    return [
      { value: found.map(({ value }) => formatDeadline(value)), span: wholeLines(lines[0]!, lines.at(-1)!) },
    ];
  },
});

/** "what date, units → addressees". */
export function formatDeadline({ what, date, units, to }: Deadline): string {
  const day = date.iso ?? [date.recurring, date.year, date.month, date.day].filter(Boolean).join("-");
  const names = (refs: readonly UnitRef[]) => refs.map(({ name }) => name).join(", ");
  return `${what} ${day}${units.length > 0 ? `, ${names(units)}` : ""}${to.length > 0 ? ` → ${names(to)}` : ""}`;
}

/** Examples of the deadlines of sentences: each list of deadlines with the texts that state it. */
export const deadlineExamples = (
  finds: RuleCorpus<string[]>["finds"],
  ignores: readonly string[] = [],
): RuleCorpus<string[]> => corpus(due, { context: { year: 2024, province: "Lào Cai" }, finds, ignores });

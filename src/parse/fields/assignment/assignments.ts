import { itemsOf, type Section } from "../../structure/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import { type Announced, withAnnounced } from "./announced.ts";
import { placedLines } from "./announced-reach.ts";
import type { AssignmentDrafts } from "./assignment-draft.ts";
import { AssignmentReader } from "./assignment-reader.ts";
import { itemOf } from "./items.ts";
import { withLabelsOfSentences } from "./labels-of-sentence.ts";
import { withoutLists } from "./list-kind.ts";
import { withoutPastStates } from "./past-states.ts";
import { withReportContinuations } from "./report-continuations.ts";
import { UnitHeadings } from "./unit-headings.ts";

interface AssignmentOptions {
  readonly collecting: boolean;
  readonly announced?: readonly Announced[];
  readonly unitHeadings?: UnitHeadings;
}

/**
 * Reads the assignments and tasks of sections. `collecting`: the duty to collect reports makes a unit the focal point.
 * `announced`: sentences that ask units, in order; these units do what names no unit below the sentence. `unitHeadings`:
 * those of the document, where other fields use them too.
 */
export function readAssignments(
  sections: readonly Section[],
  context: RuleContext,
  { collecting, announced = [], unitHeadings = new UnitHeadings(context) }: AssignmentOptions,
): AssignmentDrafts {
  const reader = new AssignmentReader(unitHeadings, collecting);
  let parent: Section | null = null;
  for (const [at, section] of sections.entries()) {
    if (parent && section.parent && section.parent !== parent) reader.openBlock();
    parent = section.parent ?? parent;
    // The closing paragraphs are a section without a heading.
    if (!section.line) for (const item of itemsOf(section)) reader.readClosing(itemOf(item));
    else {
      const whole = withoutPastStates(itemOf(section), context);
      for (const item of whole ? withoutLists(whole, context) : [])
        reader.readItemBefore(item, sections[at + 1]);
    }
  }
  const drafts = withReportContinuations(withLabelsOfSentences(reader.drafts));
  if (announced.length === 0) return drafts;
  const reach = { placed: placedLines(sections), context };
  return announced.reduceRight((read, one) => withAnnounced(read, one, reach), drafts);
}

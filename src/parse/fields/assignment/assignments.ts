import { itemsOf, type Section } from "../../structure/outline/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { Announced } from "./announced/announced.ts";
import { withAnnounced } from "./announced/announced-tasks.ts";
import { AssignmentReader } from "./assignment-reader.ts";
import { onlyIntroduces } from "./headings/over-units.ts";
import { UnitHeadings } from "./headings/unit-headings.ts";
import { descriptionsAboveLabels } from "./items/above-labels.ts";
import { withReportContinuations } from "./items/report-continuations.ts";
import { withLabelsOfSentences } from "./labels/labels-of-sentence.ts";
import { placedLines } from "./lead-ins/announced-reach.ts";
import { withoutLists } from "./line-kinds/list-kind.ts";
import { withoutPastStates } from "./line-kinds/past-states.ts";
import type { AssignmentDrafts } from "./shared/assignment-draft.ts";
import { itemOf } from "./shared/items.ts";

interface AssignmentOptions {
  readonly collecting: boolean;
  readonly announced?: readonly Announced[];
  readonly unitHeadings?: UnitHeadings;
}

/** True for "Chính phủ yêu cầu các bộ thực hiện các nhiệm vụ sau:" over the parts of a document, which have units of their own. */
const onlyAnnouncesParts = (
  { line, textStart, children }: Section,
  announced: readonly Announced[],
  context: RuleContext,
): boolean =>
  line !== null &&
  children.length === 0 &&
  announced.some(({ span }) => span.from === line.index) &&
  onlyIntroduces(line, textStart, context);

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
  const described = descriptionsAboveLabels(sections, context);
  for (const [at, section] of sections.entries()) {
    if (described.has(section) || onlyAnnouncesParts(section, announced, context)) continue;
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

import { itemsOf, linesBeforeItems, linesUnder, type Section } from "../../../structure/outline/section.ts";
import { isRequirements, purposeOf } from "../../../structure/outline/section-purpose.ts";
import type { RuleContext } from "../../../text/rule.ts";
import { readClauses } from "../clauses/clause-units.ts";
import { unitsOfContents } from "../headings/heading-subject.ts";
import type { UnitHeadings } from "../headings/unit-headings.ts";
import { readLabelsBelowTasks } from "../labels/line-labels.ts";
import { itemOf } from "../shared/items.ts";
import { type Announced, readAnnounced } from "./announced.ts";

/**
 * The sections that assign work outside any sub-index: the children of "Tổ chức thực hiện", and of task sections that are
 * not divided by sub-index. `ofSubIndices`: the sections about sub-indices.
 */
export function organisationSections(
  root: Section,
  ofSubIndices: ReadonlySet<Section>,
  unitHeadings: UnitHeadings,
): Section[] {
  const found: Section[] = [];
  const visit = (section: Section): void => {
    if (ofSubIndices.has(section)) return;
    const purpose = purposeOf(section);
    if (purpose === "aims" && isRequirements(section)) {
      found.push(section);
      return;
    }
    if (purpose === "aims" || (purpose === "facts" && contains(section, ofSubIndices))) return;
    if (purpose === "facts") {
      found.push(section);
      return;
    }
    if (contains(section, ofSubIndices) && namesUnits(section, unitHeadings)) {
      found.push(withoutSubIndices(section, ofSubIndices));
      return;
    }
    if (contains(section, ofSubIndices) || isHeadingOnly(section, unitHeadings)) {
      for (const child of itemsOf(section)) visit(child);
      return;
    }
    found.push(section);
  };
  for (const child of itemsOf(root)) visit(child);
  return found;
}

/** Whether the heading or the sentence over the items names who does them: "…, UBND tỉnh yêu cầu các sở thực hiện các nhiệm vụ sau:". */
const namesUnits = (section: Section, unitHeadings: UnitHeadings): boolean =>
  unitHeadings.of(section) !== null ||
  readAnnounced(linesBeforeItems(section), unitHeadings.context) !== null;

const contains = (section: Section, ofSubIndices: ReadonlySet<Section>): boolean =>
  section.children.some((child) => ofSubIndices.has(child) || contains(child, ofSubIndices));

/** The section of a unit without the items that give it a sub-index ("- Chủ trì Chỉ số A"); its other tasks stay. */
const withoutSubIndices = (section: Section, ofSubIndices: ReadonlySet<Section>): Section => ({
  ...section,
  children: section.children.flatMap((child) => {
    if (ofSubIndices.has(child)) return [];
    return [contains(child, ofSubIndices) ? withoutSubIndices(child, ofSubIndices) : child];
  }),
});

/** A heading of a part or chapter over several lines; not "II. Sở Y tế" over its tasks, nor a task over its labels. */
const isHeadingOnly = (section: Section, unitHeadings: UnitHeadings) =>
  section.children.length > 0 &&
  section.rank <= 3 &&
  linesUnder(section).length > 1 &&
  !isAssigned(section, unitHeadings.context) &&
  !namesUnits(section, unitHeadings) &&
  unitsOfContents(itemOf(section), unitHeadings.context) === null;

function isAssigned({ line, textStart, lines, children }: Section, context: RuleContext): boolean {
  if (!line) return false;
  return (
    lines.some((own) => readLabelsBelowTasks(own, 0, context)) ||
    children.some((child) => readLabelsBelowTasks(child.line!, child.textStart, context)) ||
    readClauses(line, textStart, context).some(({ units }) => units)
  );
}

/** Sections below a sentence that asks for what they say, inside a section on results or aims. */
export interface AskedSections {
  readonly announced: readonly Announced[];
  readonly sections: readonly Section[];
}

/** "I. ĐÁNH GIÁ CHUNG" may end with "…, UBND tỉnh cần thực hiện các nhiệm vụ sau:" over the tasks. */
export const askedBelow = (section: Section, context: RuleContext): AskedSections | null => {
  const announced =
    section.children.length > 0 && purposeOf(section) === "aims"
      ? readAnnounced(section.lines, { ...context, addressed: [] })
      : null;
  return announced && { announced: [announced], sections: section.children };
};

/** All such sections of a document. */
export const askedSections = (root: Section, context: RuleContext): AskedSections[] =>
  root.children.flatMap((section) => askedBelow(section, context) ?? askedSections(section, context));

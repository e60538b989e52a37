import { addAnnexedWork } from "./annexed-work.ts";
import { addressedUnits } from "./fields/assignment/announced/addressed-units.ts";
import { bareHeadings } from "./fields/assignment/headings/bare-headings.ts";
import { leadInsOverSiblings } from "./fields/assignment/headings/over-siblings.ts";
import { sectorLines } from "./fields/assignment/headings/sector-headings.ts";
import { namesSubIndex, SectionHeadings } from "./fields/sub-index/section-heading.ts";
import { isSubIndexHeading } from "./fields/sub-index/unlabelled-heading.ts";
import { headsLastPart, headsTopic } from "./structure/lines/line-kinds.ts";
import { indexParts } from "./structure/outline/index-parts.ts";
import { type OutlineRules, outline } from "./structure/outline/outline.ts";
import type { Section } from "./structure/outline/section.ts";
import type { Zones } from "./structure/zones/zones.ts";
import type { RuleContext } from "./text/rule.ts";
import type { TextLine } from "./text/text-line.ts";

/** The outline of a document, and its headings, which know the parts of a plan on several indices. */
export function outlineOf(zones: Zones, ofHead: RuleContext) {
  const context = { ...ofHead, addressed: addressedUnits([...zones.head, ...zones.bases], ofHead) };
  const headings = new SectionHeadings(context);
  const tree = treeOf(zones, headings);
  const parts = indexParts(tree, inTables(zones), context);
  if (parts.size === 0) return { tree, headings, context };
  const ofParts = { ...context, indexParts: parts };
  return { tree, headings: new SectionHeadings(ofParts), context: ofParts };
}

/** The outline of the body and of the annexes that give work. */
function treeOf(zones: Zones, headings: SectionHeadings): Section {
  const sectionsOf = (lines: readonly TextLine[], root?: Section) => outlineOfLines(lines, headings, root);
  const tree = sectionsOf(zones.body);
  addAnnexedWork(tree, zones, sectionsOf, headings.units);
  return tree;
}

/** The outline of lines. Those without a label may be headings of sub-indices or of the last part, or announce the lists of units. */
function outlineOfLines(body: readonly TextLine[], headings: SectionHeadings, root?: Section): Section {
  const bare = bareHeadings(body, headings.units);
  const sectors = sectorLines(body);
  const rules: OutlineRules = {
    isHeading: (line, next) => headsLastPart(line) || isSubIndexHeading(line, next, headings),
    announcesList: (line, next, start) =>
      headings.units.at(line, start).announces(next) ??
      (bare.has(line) ? "lines" : sectors.has(line) || (start === 0 && headsTopic(line)) ? "list" : null),
    holdsLists: (bullet) => namesSubIndex(bullet, headings),
    leadIns: leadInsOverSiblings(headings.units),
  };
  return outline(body, rules, root);
}

/** The lines of a document in which tables are read, in order. */
export const inTables = ({ bases, body, appendices }: Zones): TextLine[] => [
  ...bases,
  ...body,
  ...appendices,
];

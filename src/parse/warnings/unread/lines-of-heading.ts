import { onlyIntroduces } from "../../fields/assignment/headings/over-units.ts";
import type { UnitHeadings } from "../../fields/assignment/headings/unit-headings.ts";
import type { Section } from "../../structure/outline/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";

// The lines below a heading that show that the heading was read: a field that quotes one of them has read the heading too.

/** Such lines of a section; none where its heading has to be quoted itself. `line`: the heading. */
export const linesOfHeading = (
  section: Section,
  line: TextLine,
  unitHeadings: UnitHeadings,
): readonly TextLine[] =>
  headsGroup(section, unitHeadings)
    ? section.lines
    : (headingsBelow(section, unitHeadings) ??
      introduced(section, line, section.textStart, unitHeadings.context));

/**
 * True for "2. Các phòng, đơn vị thuộc Sở" over paragraphs that name them again. Below the heading of a single unit a paragraph may have
 * been given to another one, so there the heading has to be read itself.
 */
const headsGroup = ({ line, textStart, lines }: Section, unitHeadings: UnitHeadings): boolean =>
  lines.length > 0 && unitHeadings.alone(line!, textStart)?.units.every(({ group }) => group) === true;

/**
 * The headings of units below a heading that does not end as a sentence: "2. Nâng cao hiệu quả quản lý" over "2.1. Công an tỉnh", "2.2. Sở
 * Y tế". null for other lines.
 */
function headingsBelow({ line, children }: Section, unitHeadings: UnitHeadings): readonly TextLine[] | null {
  if (/[.;:]\s*$/u.test(line!.text)) return null;
  const named = children.filter(
    (child) => child.line !== null && unitHeadings.alone(child.line, child.textStart) !== null,
  );
  return named.length > 1 && named.length * 2 > children.length ? named.map((child) => child.line!) : null;
}

/** The first line below "Các sở, ngành thực hiện các nhiệm vụ sau:", which is read where its heading of units is; none for other lines. */
export function introduced(
  { lines, children }: Section,
  line: TextLine,
  start: number,
  context: RuleContext,
): readonly TextLine[] {
  if (!onlyIntroduces(line, start, context)) return [];
  const below = [...lines, ...children.flatMap((child) => child.line ?? [])].filter(
    ({ index }) => index > line.index,
  );
  return below.sort((a, b) => a.index - b.index).slice(0, 1);
}

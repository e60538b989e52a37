import type { UnitRef } from "../../../model/plan.ts";
import { ancestors, type Section } from "../../structure/outline/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { ownersAfterOpening } from "./after-opening.ts";
import { unitsOfFirstLabels } from "./label-units.ts";
import { ownersAt } from "./owners-at.ts";
import type { SectionLines } from "./section-lines.ts";

/** The units of the nearest heading that names some, or of the labels right below it. */
export function unitsAbove(
  section: Section,
  line: TextLine,
  sections: SectionLines,
  context: RuleContext,
): readonly UnitRef[] | null {
  for (const above of ancestors(section)) {
    const opening = openingLine(above, line);
    const units = opening ? (ownersAt(opening, 0, context) ?? []) : [];
    if (units.length > 0) return units;
    if (!above.line) continue;
    const last = sections.unitHeadings.at(above.line, above.textStart).lastSentence();
    const headed = ownersAt(above.line, last?.start ?? above.textStart, context) ?? [];
    if (headed.length > 0) return headed;
    // "2. Trên cơ sở báo cáo, giao Sở Tài chính …" over the rest of its paragraph.
    const opened = ownersAfterOpening(above.line, above.textStart, above.line.text.length, context);
    if (opened && opened.length > 0) return opened;
    const heading = sections.unitHeadings.of(above);
    if (heading) return heading.units;
    const labelled = unitsOfFirstLabels(above, line, sections, context);
    if (labelled.length > 0) return labelled;
  }
  return null;
}

/** The line without a label that introduces the list which a line belongs to: "Giao Sở Tư pháp:" below "2. Cải cách thể chế". */
function openingLine({ lines }: Section, line: TextLine): TextLine | null {
  const last = lines.findLast(({ index, source }) => index < line.index && source.kind !== "row");
  return last?.text.endsWith(":") ? last : null;
}

import { parseLabel } from "../../../../language/labels.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Section } from "../../../structure/outline/section.ts";
import type { RuleContext } from "../../../text/rule.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { readUnitList } from "../../../units/list/unit-list.ts";
import type { ClauseUnits } from "../sentence/assignment-rule.ts";

// "Ngành y tế" and "Ngành xây dựng" over the work of each: all bodies of a sector. A plan on the economy has such headings over what is to
// become of a sector, so the words must say that bodies are meant.

const SECTOR = /^ngành (?!nghề|hàng|dọc|mình|kinh tế)(?:[^ .,;:()\d]{1,9} ?){1,9}$/u;
const MARKS = /[\s.:]{0,4}$/u;
/** Sectors of authorities and services, which are no branches of the economy. */
const OF_AUTHORITIES =
  /^ngành (?:y tế|giáo dục|công an|quân sự|tài chính|nội vụ|tư pháp|thanh tra|thuế|kho bạc|hải quan|ngân hàng|kiểm sát|tòa án|tuyên giáo|bảo hiểm|văn hóa|khoa học|công thương|điện lực|tài nguyên|nông nghiệp và (?:môi trường|phát triển nông thôn))(?= |$)/u;
/** "Nhiệm vụ của các ngành", "Phân công thực hiện" */
const OF_BODIES =
  /(?:các|từng|của) (?:sở, |ban, ){0,2}ngành(?= |,|$)|phân công|tổ chức thực hiện|trách nhiệm/u;

const nameOf = ({ text }: { readonly text: string }): string => text.trim().replace(MARKS, "");
const isSector = (heading: { readonly text: string }): boolean =>
  heading.text.length <= LONGEST && SECTOR.test(nameOf(heading).toLowerCase());
const isOfAuthorities = (heading: { readonly text: string }) =>
  OF_AUTHORITIES.test(nameOf(heading).toLowerCase());
const LONGEST = 90;

/** The lines without a label that name a sector over a list, where several do and one of them is of authorities. */
export function sectorLines(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const found = lines.filter(
    (line, at) =>
      line.folded.startsWith("ngành ") &&
      line.source.kind !== "row" &&
      isSector(line) &&
      lines[at + 1] !== undefined &&
      parseLabel(lines[at + 1]!.text) !== null,
  );
  return new Set(found.length >= FEWEST && found.some(isOfAuthorities) ? found : []);
}

/** The sector of a heading over its work, among other such headings or those of units; null for other headings. */
export function sectorHeading(section: Section, context: RuleContext): ClauseUnits | null {
  const { line, textStart, parent, lines, children } = section;
  if (!line?.folded.startsWith("ngành ", textStart) || lines.length + children.length === 0) return null;
  if (!isSector(section) || !isOverWork(section, context) || !isOfBodies(section, parent)) return null;
  const name = nameOf(section);
  const end = line.text.indexOf(name, textStart) + name.length;
  const units = [{ name, unitId: null, group: true }];
  return { units, partners: null, role: null, end, taskStart: line.text.length };
}

/** True by the words above the headings, or by another heading. A line without a label is among `sectorLines`, unless it has a colon. */
function isOfBodies(section: Section, parent: Section | null): boolean {
  if (!parent) return isOfAuthorities(section) || !/:\s*$/u.test(section.text);
  const sectors = parent.children.filter(isSector);
  return (
    sectors.length >= FEWEST && (OF_BODIES.test(parent.line?.folded ?? "") || sectors.some(isOfAuthorities))
  );
}
const FEWEST = 2;

/** True where half of the items begin with a verb, or name their own units. */
function isOverWork({ lines, children }: Section, context: RuleContext): boolean {
  const items = [
    ...lines.map((line) => ({ line, start: 0 })),
    ...children.flatMap(({ line, textStart }) => (line ? [{ line, start: textStart }] : [])),
  ];
  const work = items.filter(
    ({ line, start }) =>
      taskVerbAt(line.folded, start) ||
      isVerbAt(line.reworded(line.text.toLowerCase()), start) ||
      readUnitList(line, start, context) !== null,
  );
  return work.length * 2 >= items.length;
}

import { isCapitalAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { readUnitForm } from "../shared/unit-form.ts";
import { afterSector } from "./sector.ts";

// The body that the members of a group belong to, at the end of the group's name.

const OWNER = regex.y` (?:(?:của|thuộc|trực thuộc|trong lĩnh vực|hoạt động trong lĩnh vực) \S|(?<=thuộc )\p{Lu})`;

/** "các phòng, đơn vị thuộc Sở | Y tế": the owner has a name. */
const NOUN_OF_OWNER = /(?<=thuộc )(?:sở|bộ|cục|chi cục)$/u;

/** The end of a group's name with its owner: "các phòng, đơn vị" + "thuộc Chi cục", "các đơn vị trực thuộc" + "Sở Y tế". */
export function continuedGroup(line: TextLine, start: number, end: number, context: RuleContext): number {
  const sector = afterSector(line, end);
  if (sector > end) return sector;
  const owner = NOUN_OF_OWNER.exec(line.folded.slice(start, end))?.[0].length;
  if (owner !== undefined && line.text[end] === " " && isCapitalAt(line.text, end + 1)) {
    const at = end - owner;
    const named = context.catalogue.unitAt(line.text, at) ?? readUnitForm(line, at, context);
    return Math.max(end, named?.end ?? end);
  }
  OWNER.lastIndex = end;
  if (!OWNER.test(line.text)) return end;
  const form = readUnitForm(line, start, context);
  return form?.group && form.end > end ? form.end : end;
}

import { regex } from "../../../language/regex.ts";
import { readTargetsUnderHeading } from "../../fields/target/targets.ts";
import { goalLinesOf } from "../../structure/outline/line-headings.ts";
import { linesUnder, type Section } from "../../structure/outline/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { DutyLine } from "./duty-lines.ts";

/** Words for a part of an index or for what surveys measure. Other figures under a heading of goals are of the work. */
const PART = regex`(?<!\p{L})(?:hài lòng|chỉ số|chỉ tiêu|tiêu chí|nội dung|trụ cột|lĩnh vực|thành phần|yếu tố|nhóm)(?!\p{L})`;
const LONGEST = 600;

/**
 * The lines under headings of goals, in a plan on an index, that set a goal for a part of it: "Mức độ hài lòng về tiếp cận dịch vụ
 * đạt 87%". A field has it only where the catalogue knows the part.
 */
export function goalsOfParts(tree: Section, context: RuleContext): DutyLine[] {
  if (context.indexIds.length === 0) return [];
  const goals = goalLinesOf(tree);
  return linesUnder(tree)
    .filter((line) => goals.has(line.index) && line.source.kind !== "row" && line.text.length <= LONGEST)
    .map((line) => ({ line, heading: null, carriesDuty: () => setsGoal(line, context) }));
}

const setsGoal = (line: TextLine, context: RuleContext): boolean =>
  PART.test(line.folded) && readTargetsUnderHeading(line, context).some(({ value }) => value.value !== null);

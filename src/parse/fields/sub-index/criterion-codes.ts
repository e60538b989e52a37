import { allMatches } from "../../../language/matcher.ts";
import { indexIdsAt } from "../../text/index-ids.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedSubIndex, SubIndexRule } from "./named-sub-index.ts";

// Codes of criteria, whose first number is that of their sub-index: "TC 1.1, 1.2", "tiêu chí thành phần 6.4.2", "DTI 2.2".

const RULE = "sub-index/criterion-codes";

const CODE = "\\d{1,2}(?:\\.\\d{1,2}){1,2}";
const WORD = "(?:(?:các )?(?:tiêu chí(?: thành phần)?|tctp|tc)(?: số)? )";
const LIST = `${CODE}(?:(?:, ?| ?; ?| và | & )(?:${WORD})?${CODE}){0,11}`;
const CODES = /(?<![\d.])(?<order>\d{1,2})(?:\.\d{1,2}){1,2}(?![\d.]\d)/gu;

/** "(TC 1.1, 1.2)": a bracket that contains only codes. */
export const ONLY_CODES = new RegExp(`^${WORD}${LIST}$`, "u");
/** "Phiếu số 01 (TC 1.1, 1.2)", "Nhóm 3 (tiêu chí 4.4, 5.6)": a noun and a number, and the codes of what is below. */
const NUMBERED_GROUP = new RegExp(
  `^(?:phiếu|nhóm|phần|bảng|thẻ|nhiệm vụ|nội dung|cụm)(?: (?:việc|nhiệm vụ|giao việc|tiêu chí))?(?: số)? \\d{1,2}:? ?\\(${WORD}${LIST}\\)[.:; ]*$`,
  "u",
);

/** The sub-indices of codes between two offsets of a line, each once. */
export function subIndicesOfCodes(
  line: TextLine,
  { from, to }: Readonly<Record<"from" | "to", number>>,
  index: string,
  { catalogue, year }: RuleContext,
): NamedSubIndex[] {
  const all = catalogue.subIndicesOf(index, year);
  const found = new Map<string, NamedSubIndex>();
  for (const match of allMatches(CODES, line.folded.slice(from, to))) {
    const entry = all[Number(match.groups!.order) - 1];
    if (!entry || found.has(entry.id)) continue;
    const [start, end] = [from + match.index, from + match.index + match[0].length];
    const place = { span: spanIn(line, start, end), restStart: to, rule: RULE, confidence: 0.7 };
    found.set(entry.id, { id: entry.id, index, name: entry.shortName, ...place, byNumber: true });
  }
  return [...found.values()];
}

/** The sub-indices of a heading that consists of a numbered noun and codes. */
export const criterionCodes: SubIndexRule = {
  id: RULE,
  read(line, from, context) {
    const [index] = indexIdsAt(line, context);
    const match = index === undefined ? null : NUMBERED_GROUP.exec(line.folded.slice(from));
    return match ? subIndicesOfCodes(line, { from, to: from + match[0].length }, index!, context) : [];
  },
};

import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { PAPER } from "../../lexicon/documents.ts";
import { ORDER } from "../../lexicon/orders.ts";
import type { Section } from "../../structure/outline/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isDetail } from "../assignment/labels/detail-label.ts";
import { ownersAfterOpening } from "./after-opening.ts";
import { ownersAt } from "./owners-at.ts";
import type { SectionLines } from "./section-lines.ts";

const SENTENCE = regex.g`^|[.;] (?=\p{Lu})`;
const MOST_SENTENCES = 12;

/** "Báo cáo kết quả gửi về Sở Nội vụ …": a paper and its receiver, and nobody who sends it. */
const IS_SENT = new RegExp(
  `^(?:các )?(?:${PAPER})(?: [^.;:,()]{0,100})? (?:gửi|nộp|báo cáo)(?: (?:về|đến|cho|tới))? (?=\\p{L})`,
  "u",
);
const ASKS = new RegExp(`(?:^|[ ,;])(?:${ORDER}) `, "u");

/**
 * The subjects of the paragraph right above a line with a label of time ("Sở Tài chính thẩm định dự toán." over "Thời gian hoàn
 * tất: trước ngày …"), or above a line that only says where a paper is sent: several bodies, or those who are asked for the work
 * ("Yêu cầu các sở triển khai Kế hoạch này." over "Báo cáo gửi về Sở Nội vụ trước ngày …"). null elsewhere, or where the paragraph
 * names nobody.
 */
export function unitsOfParagraphAbove(
  section: Section,
  line: TextLine,
  sections: SectionLines,
  context: RuleContext,
): readonly UnitRef[] | null {
  if (section.line === line) return null;
  const isTime = isDetail(line, 0);
  if (!isTime && !IS_SENT.test(line.folded)) return null;
  const { lines, positions } = sections.of(section);
  const above = lines[(positions.get(line) ?? 0) - 1];
  if (!above || above.section || above.line.source.kind === "row") return null;
  const found = new Map<string, UnitRef>();
  const starts = allMatches(SENTENCE, above.line.text).slice(0, MOST_SENTENCES);
  for (const { index, 0: mark } of starts)
    for (const unit of subjectsFrom(above.line, index + mark.length, context) ?? [])
      found.set(unit.name.toLowerCase(), unit);
  const units = [...found.values()];
  if (units.length === 0) return null;
  const send = isTime || units.length > 1 || units[0]!.group || ASKS.test(above.line.folded);
  return send ? units : null;
}

function subjectsFrom(line: TextLine, from: number, context: RuleContext): readonly UnitRef[] | null {
  const length = line.text.slice(from).search(/[.;] /u);
  const end = length < 0 ? line.text.length : from + length;
  return ownersAt(line, from, context) ?? ownersAfterOpening(line, from, end, context);
}

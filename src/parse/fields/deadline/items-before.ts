import { nameKey } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { UnitRef } from "../../../model/plan.ts";
import type { Section } from "../../structure/outline/section.ts";
import type { RuleContext } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { ownersAfterOpening } from "./after-opening.ts";
import { ownersAt } from "./owners-at.ts";
import type { SectionLines } from "./section-lines.ts";

/** "Bước 1 (đến 25/9): " */
const STEP = regex`^ ?(?:bước|giai đoạn|đợt|nhiệm vụ|việc) (?:thứ )?\p{L}{0,3}\d{0,2}(?: ?\([^()]{1,60}\))? ?[:.] `;
/** A paper that carries on what the items before ask for: "Gửi báo cáo kết quả", "Kết quả thực hiện … gửi Sở A". */
const CARRIES_ON =
  /^(?:[^.;:]{0,40}[:,] )?(?:(?:định kỳ|hằng năm|hàng năm|(?:hằng|hàng) (?:quý|tháng)|trước ngày [\d/]{3,10}|chậm nhất [^,]{3,20}),? ){0,2}(?:(?:tổng hợp,? )?(?:gửi |nộp |lập |hoàn thành )?(?:các )?báo cáo|(?:gửi|nộp) (?:kết quả|kế hoạch)|kết quả (?:thực hiện|triển khai|khắc phục)|(?:việc|chế độ) báo cáo|tự đánh giá,|tổng kết)/u;
const MOST_ITEMS = 12;

/**
 * The units that the items before a line begin with, for a report or a plan without a subject of its own: "1. Các sở lồng ghép nội dung …" over
 * "2. Kết quả thực hiện gửi Sở Nội vụ trước ngày …". null where the items before have different subjects, or none, or one body.
 */
export function unitsOfItemsBefore(
  section: Section,
  line: TextLine,
  sections: SectionLines,
  context: RuleContext,
): readonly UnitRef[] | null {
  const isItem = section.line === line;
  if (!isItem || !section.parent) return null;
  const start = section.textStart + (STEP.exec(line.folded.slice(section.textStart))?.[0].length ?? 0);
  if (!CARRIES_ON.test(line.folded.slice(start).trimStart())) return null;
  const { lines, positions } = sections.of(section.parent);
  const at = positions.get(line) ?? 0;
  const before = lines.slice(Math.max(0, at - MOST_ITEMS), at).toReversed();
  let found: readonly UnitRef[] | null = null;
  for (const item of before) {
    if (!item.section || item.line.source.kind === "row") break;
    const units = subjectOf(item.line, item.start, context);
    if (!units || units.length === 0) {
      // A heading over items of its own ends the list.
      if (item.section.children.length > 0) break;
      continue;
    }
    if (found && !areSame(found, units)) return null;
    found = units;
  }
  // "1. Phòng A theo dõi chung." over "2. Báo cáo kết quả": who only follows the work need not be the one who reports.
  return found && (found.length > 1 || found[0]!.group) ? found : null;
}

function subjectOf(line: TextLine, start: number, context: RuleContext): readonly UnitRef[] | null {
  const from = start + (STEP.exec(line.folded.slice(start))?.[0].length ?? 0);
  return ownersAt(line, from, context) ?? ownersAfterOpening(line, from, line.text.length, context);
}

function areSame(a: readonly UnitRef[], b: readonly UnitRef[]): boolean {
  const keys = new Set(a.map(({ name }) => nameKey(name)));
  return a.length === b.length && b.every(({ name }) => keys.has(nameKey(name)));
}

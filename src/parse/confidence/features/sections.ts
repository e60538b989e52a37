import { parseLabel } from "../../../language/labels.ts";
import { isSmallAt } from "../../../language/letter-case.ts";
import type { TextLine } from "../../text/text-line.ts";

/** What a section is about, by the words of its heading. */
export type SectionKind = "duties" | "facts" | "other" | "none";

const DUTIES = /tổ chức|phân công|trách nhiệm|nhiệm vụ|giải pháp|thực hiện/u;
const FACTS =
  /kết quả|tình hình|đánh giá|tồn tại|hạn chế|nguyên nhân|chương trình|nội dung|mục đích|mục tiêu|yêu cầu|quan điểm|căn cứ/u;
const LONGEST_HEADING = 120;

/** The kind of section of each line: that of the nearest heading in capitals at or above it; "none" above the first one. */
export function sectionsOf(lines: readonly TextLine[]): readonly SectionKind[] {
  let kind: SectionKind = "none";
  return lines.map((line) => {
    if (isHeading(line)) kind = kindOf(line.folded);
    return kind;
  });
}

const isHeading = ({ text }: TextLine) => {
  if (text.length > LONGEST_HEADING || text.length < 5 || text !== text.toUpperCase()) return false;
  const label = parseLabel(text);
  return label !== null && label.ordinal !== null && !isSmallAt(text, 0);
};

function kindOf(folded: string): SectionKind {
  if (FACTS.test(folded) && !folded.includes("tổ chức")) return "facts";
  return DUTIES.test(folded) ? "duties" : "other";
}

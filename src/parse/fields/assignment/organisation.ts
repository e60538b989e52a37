import { itemsOf, linesUnder, type Section } from "../../structure/outline.ts";
import type { SubIndexSections } from "../sub-index/sub-index-sections.ts";

/** Sections that say why, what for and with what money: they assign nothing. */
const PURPOSE =
  /^(?:mục đích|mục tiêu|yêu cầu|quan điểm|sự cần thiết|căn cứ|phạm vi|đối tượng|kinh phí|nguồn kinh phí|thành phần|hình thức|thời gian|địa điểm|thực trạng|đánh giá|kết quả|tình hình|cách thức|nội dung tập huấn|phần mở đầu|cơ sở|bối cảnh|định hướng|những (?:kết quả|tồn tại|hạn chế))/u;

const LONGEST_HEADING = 120;

/**
 * The sections outside any sub-index that assign work: the children of "Tổ chức thực hiện", and of task sections that
 * are not divided by sub-index.
 */
export function organisationSections(root: Section, subIndices: readonly SubIndexSections[]): Section[] {
  const taken = new Set(subIndices.flatMap((entry) => entry.sections.map(({ section }) => section)));
  const found: Section[] = [];
  const visit = (section: Section): void => {
    if (taken.has(section)) return;
    const heading = section.line ? section.line.folded.slice(section.textStart) : "";
    if (heading.length < LONGEST_HEADING && PURPOSE.test(heading)) return;
    if (holdsTaken(section, taken) || isHeadingOnly(section)) {
      for (const child of itemsOf(section)) visit(child);
      return;
    }
    found.push(section);
  };
  for (const child of itemsOf(root)) visit(child);
  return found;
}

const holdsTaken = (section: Section, taken: ReadonlySet<Section>): boolean =>
  section.children.some((child) => taken.has(child) || holdsTaken(child, taken));

/** A part's or chapter's heading, in capitals or above the level of items. */
const isHeadingOnly = (section: Section) =>
  section.children.length > 0 && section.rank <= 3 && linesUnder(section).length > 1;

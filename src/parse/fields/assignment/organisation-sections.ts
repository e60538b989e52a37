import { RESULT_NOUN } from "../../lexicon/headings.ts";
import { itemsOf, linesUnder, type Section } from "../../structure/section.ts";

/** Headings of sections about reasons, aims and money, which assign nothing. */
const PURPOSE = new RegExp(
  `^(?:mục đích|mục tiêu|yêu cầu|quan điểm|sự cần thiết|căn cứ|phạm vi|đối tượng|kinh phí|nguồn kinh phí|thành phần|hình thức|thời gian|địa điểm|${RESULT_NOUN}|cách thức|nội dung tập huấn|phần mở đầu|cơ sở|bối cảnh|định hướng|những (?:kết quả|tồn tại|hạn chế))`,
  "u",
);

const LONGEST_HEADING = 120;

/**
 * The sections that assign work outside any sub-index: the children of "Tổ chức thực hiện", and of task sections that are
 * not divided by sub-index. `ofSubIndices`: the sections about sub-indices.
 */
export function organisationSections(root: Section, ofSubIndices: ReadonlySet<Section>): Section[] {
  const found: Section[] = [];
  const visit = (section: Section): void => {
    if (ofSubIndices.has(section)) return;
    const heading = section.line ? section.line.folded.slice(section.textStart) : "";
    if (heading.length < LONGEST_HEADING && PURPOSE.test(heading)) return;
    if (contains(section, ofSubIndices) || isHeadingOnly(section)) {
      for (const child of itemsOf(section)) visit(child);
      return;
    }
    found.push(section);
  };
  for (const child of itemsOf(root)) visit(child);
  return found;
}

const contains = (section: Section, ofSubIndices: ReadonlySet<Section>): boolean =>
  section.children.some((child) => ofSubIndices.has(child) || contains(child, ofSubIndices));

/** A heading of a part or chapter over several lines. */
const isHeadingOnly = (section: Section) =>
  section.children.length > 0 && section.rank <= 3 && linesUnder(section).length > 1;

import { isCapitalAt, isSmallAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isVerbAt, predicatesAfter } from "../ends/witnesses/predicates.ts";
import type { NamedUnit } from "../shared/named-unit.ts";

// Members of a list of units whose first word is no known noun for a body: "Sở Công Thương, | Siêu thị Tân Mai, | Bưu điện văn hóa xã
// | bán hàng". In the middle of a sentence only a name begins with a capital.

/** The first word with a capital and a second one in small letters: a common noun, unlike the name of a place or a person. */
const BEGINS = regex.y`\p{Lu}\p{Ll}+ \p{Ll}+(?![\p{L}\d])`;
const AFTER_JOINT = /[,;] ?(?:và )?$| và $/u;
/** Documents, their parts, programmes, times and places begin with a capital as well. */
const NO_BODY =
  /^(?:kế hoạch|chương trình|quyết định|nghị (?:quyết|định)|chỉ thị|thông (?:tư|báo)|công (?:văn|điện)|luật|bộ luật|đề án|dự án|phụ lục|điều|khoản|mục|phần|chỉ số|bộ (?:chỉ số|tiêu chí)|tiêu chí|quốc lộ|tỉnh lộ|đường|cầu|tết|lễ|ngày|tháng|năm|quý|hội nghị|hội thảo|cuộc thi|giải|phong trào|hệ thống|cơ sở dữ liệu|phần mềm|đồng chí|ông|bà|đảng|nhà nước|nhân dân|tỉnh|thành phố|xã|phường|huyện|thôn|việt nam|trung ương)(?= )/u;
/** A field of work alone: "Trung tâm Xúc tiến Thương mại | , Du lịch và Đầu tư". */
const FIELD_ONLY =
  /^(?:du lịch|đầu tư|thương mại|thể thao|văn hóa|truyền thông|phát thanh|truyền hình|công nghệ|khoa học|môi trường|nông nghiệp|công nghiệp|thông tin|hạ tầng|đô thị|xây dựng|giáo dục|đào tạo|việc làm|pháp chế|tổng hợp|kế hoạch|tài chính|dịch vụ|tư vấn|năng lượng|kỹ thuật|an toàn|lao động|dân tộc|tôn giáo|thanh tra|khảo thí)(?=[,;.]| và |$)/u;
const LONGEST = 90;
const ENDS = regex`^(?:[;.:]|$|,(?= \p{Lu}))`;

/**
 * Such a member at an offset, up to a further member, to the verb of the sentence or to the end of the line; null for other words.
 * `beginsMember`: true if a member of the list begins at an offset.
 */
export function readCapitalMember(
  line: TextLine,
  at: number,
  beginsMember: (at: number) => boolean,
): NamedUnit | null {
  const { text, folded } = line;
  BEGINS.lastIndex = at;
  if (!AFTER_JOINT.test(folded.slice(Math.max(0, at - 6), at)) || !BEGINS.test(text)) return null;
  const small = line.reworded(text.slice(0, at) + text[at]!.toLowerCase() + text.slice(at + 1));
  const words = folded.slice(at, at + LONGEST);
  if (NO_BODY.test(words) || FIELD_ONLY.test(words) || isVerbAt(small, at)) return null;
  const end = endOf(line, at, beginsMember);
  if (end === null) return null;
  return { ref: { name: text.slice(at, end).trim(), unitId: null, group: false }, start: at, end };
}

function endOf(line: TextLine, at: number, beginsMember: (at: number) => boolean): number | null {
  const { text, folded } = line;
  const verb = predicatesAfter(line, text.indexOf(" ", at + 1))[0] ?? Number.POSITIVE_INFINITY;
  for (let end = at + 1; end < at + LONGEST; end++) {
    if (end >= text.length) return end;
    if (end >= verb) return isSmallAt(text, end + 1) ? end : null;
    if (ENDS.test(text.slice(end, end + 3))) return end;
    const joint = /^(?:,| và) /u.exec(folded.slice(end, end + 5))?.[0].length;
    if (joint !== undefined && (isCapitalAt(text, end + joint) || beginsMember(end + joint))) return end;
  }
  return null;
}

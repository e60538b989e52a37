import { fold } from "../../../language/fold.ts";
import { parseLabel } from "../../../language/labels.ts";
import { regex } from "../../../language/regex.ts";
import type { RuleContext } from "../../text/rule.ts";
import { spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";

// Parts of an index that only the document names, in lines with their goals.

type OwnPart = Omit<NamedSubIndex, "rule">;

/** "- Nhóm các chỉ số phấn đấu đạt trên 8,0 điểm (02 chỉ số):" before the names of the group. */
export const OF_GROUP =
  /^[-+*•–\s]{0,4}(?:[a-zđ]\) |\d{1,2}[.)] )?(?:các |những |nhóm (?:các )?)(?:chỉ số|nội dung|lĩnh vực|trụ cột|yếu tố)(?: thành phần)?(?= )[^:]{0,120}\d[^:]{0,60}: /u;

/**
 * The parts that a line names: "- Chi phí thời gian tăng từ 6,58 điểm lên 7,30 điểm", "Vai trò người đứng đầu: 7,8 điểm", "Nhóm chỉ số phấn đấu
 * tăng 1,0 điểm: Hỗ trợ doanh nghiệp; Tính minh bạch".
 */
export function ownParts(line: TextLine, { catalogue, indexIds }: RuleContext): OwnPart[] {
  const index = indexIds[0] ?? null;
  const partAt = (name: string, start: number): OwnPart => {
    const end = start + name.length;
    return { id: null, index, name, restStart: end, span: spanIn(line, start, end), confidence: 0.7 };
  };
  if (OF_GROUP.test(line.folded)) return namesAfterColon(line).map(({ name, start }) => partAt(name, start));
  const from = parseLabel(line.text)?.length ?? 0;
  const found = OWN_PART.exec(line.text.slice(from));
  const name = found?.groups?.name ?? "";
  const isPart = SAYS_POINTS.test(line.folded) && !NO_PART.test(fold(name));
  if (!found || !isPart || catalogue.findIndices(name).length > 0) return [];
  return [partAt(name, from + found[0].lastIndexOf(name))];
}
const SAYS_POINTS = / điểm/u;
const OWN_PART = regex`^[-+*•–\s]{0,3}(?:Chỉ số (?:thành phần )?)?["“«]?(?<name>\p{Lu}[^:;.\d“”"«»]{5,100}?)["”»]?(?: ?: | (?=(?:phấn đấu |duy trì |giữ vững )?(?:đạt|tăng|từ|trên|tối thiểu|ít nhất) [^;:]{0,30}\d))`;
/** First words of goals that name no part. */
const NO_PART =
  /^(?:nhóm|phấn đấu|tổng|điểm|điểm số|xếp hạng|thứ hạng|mục tiêu|chỉ tiêu|năm|kết quả|tỷ lệ|các|một số|mỗi|đối với)(?= |$)/u;

function namesAfterColon({ text }: TextLine): { readonly name: string; readonly start: number }[] {
  const from = text.indexOf(": ") + 2;
  const list = text.slice(from);
  const separator = list.includes(";") ? ";" : ",";
  let at = from;
  return list.split(separator).flatMap((part) => {
    const name = part.trim().replace(/[.;,]$/u, "");
    const start = text.indexOf(name, at);
    at += part.length + 1;
    return OWN_NAME.test(name) ? [{ name, start }] : [];
  });
}
const OWN_NAME = regex`^\p{Lu}[^:;.\d]{5,80}$`;

import { regex } from "../../../language/regex.ts";
import type { TextLine } from "../../text/text-line.ts";

// Older documents and copies of gazettes print the whole head as one sentence below or after the type: "CHỈ THỊ" over "CỦA BỘ
// TRƯỞNG BỘ THỦY SẢN SỐ 07/2004/CT-BTS NGÀY 18 THÁNG 6 NĂM 2004 VỀ …".

/** A head in one sentence: lines with its issuer, number and date, and those with the summary. */
export interface HeadSentence {
  readonly head: readonly TextLine[];
  readonly title: readonly TextLine[];
}

const NUMBER = String.raw`số ?:? ?[\d.]{0,6} ?(?:[/-] ?[\p{L}\d.&-]{1,24}){1,4}`;
const DATE = String.raw`(?:ra )?ngày ?\d{0,2} ?(?:tháng|[/.-]) ?\d{0,2} ?(?:năm|[/.-]) ?\d{4}`;
const BY_FIRST = regex`^của (?<issuer>[^,;:]{3,120}?),? (?<number>${NUMBER}),? (?<date>${DATE}),? (?<title>\p{L}.{9,})$`;
/** With the issuer last, the summary begins with one of these words. */
const SUMMARY =
  "(?:về|v/v|ban hành|phê duyệt|quy định|sửa đổi|bổ sung|bãi bỏ|hướng dẫn|thành lập|giao|công bố|tăng cường|đẩy mạnh|triển khai|thực hiện)";
const BY_LAST = regex`^(?<number>${NUMBER}),? (?<date>${DATE}),? của (?<issuer>[^,;:]{3,120}?),? (?<title>${SUMMARY} .{9,})$`;
/** The post of the person who decides for a body: the body issues the document. */
const POST_OF =
  /^(?:bộ trưởng|thống đốc|(?:tổng )?giám đốc|chủ tịch|chủ nhiệm|(?:tổng )?cục trưởng|trưởng ban)(?= (?:bộ|ngân hàng|sở|ubnd|ủy ban|ban|cục|tổng cục|công ty|hội đồng) )/u;

/** "của Sở A thực hiện Kế hoạch | số 5/KH-UBND ngày …": number and date are those of the document that is carried out. */
const CARRIES_OUT = / (?:thực hiện|triển khai|thi hành|hưởng ứng|theo) /u;

/** A line of the sentence with the offset where the sentence begins in it. */
export interface SentencePart {
  readonly line: TextLine;
  readonly from: number;
}

/** Divides a head that is printed as one sentence; null for a summary alone. */
export function headSentence(parts: readonly SentencePart[]): HeadSentence | null {
  const folded = parts.map(({ line, from }) => line.folded.slice(from)).join(" ");
  const groups = (BY_FIRST.exec(folded) ?? BY_LAST.exec(folded))?.groups;
  if (!groups || CARRIES_OUT.test(groups.issuer ?? "")) return null;
  const { issuer = "", number = "", date = "", title = "" } = groups;
  const post = POST_OF.exec(issuer)?.[0];
  const body = post === undefined ? issuer : issuer.slice(post.length + 1);
  const at = (text: string, from = 0) => folded.indexOf(text, from);
  const titleAt = folded.length - title.length;
  const cut = (text: string) => slices(parts, at(text), at(text) + text.length);
  return { head: [...cut(body), ...cut(number), ...cut(date)], title: slices(parts, titleAt, folded.length) };
}

/** A range of the sentence as parts of its lines; offsets in these lines stay valid. */
function slices(parts: readonly SentencePart[], from: number, to: number): TextLine[] {
  let start = 0;
  return parts.flatMap(({ line, from: first }) => {
    const length = line.text.length - first;
    const [begin, end] = [Math.max(from - start, 0), Math.min(to - start, length)];
    start += length + 1;
    return begin < end ? [line.masked(first + begin, first + end)] : [];
  });
}

import { isFamilyName } from "../../../language/family-names.ts";
import { regex } from "../../../language/regex.ts";
import { isVietnameseSyllable } from "../../../language/vietnamese-syllable.ts";
import type { SignOffPart } from "../../structure/sign-off/sign-off-columns.ts";
import { isPostLine, STROKES } from "../../structure/sign-off/sign-off-zone.ts";
import type { Span } from "../../text/span.ts";

// The posts of a sign-off: one part for each, although a line has several, or a post has several lines.

/** Where a further post begins on a line of posts. */
const NEXT_POSTS: readonly string[] = [
  // "TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH"
  " (?=(?:KT|TL|TUQ|Q|K\\/T|T\\/L)(?:\\.? |\\.(?=\\p{Lu}{2})))",
  // "KT. CHỦ TỊCH | PHÓ CHỦ TỊCH", also after remains of a seal
  "(?<=\\p{L}{2}(?: [^ ]{1,2}){0,3}) (?=PHÓ (?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG|CHÁNH|TRƯỞNG|CỤC|CHI|VỤ|BÍ THƯ|VIỆN|HIỆU|THỦ))",
  // "TL. GIÁM ĐỐC | TRƯỞNG PHÒNG", "GIÁM ĐỐC | CHÁNH VĂN PHÒNG", "BỘ TRƯỞNG | THỨ TRƯỞNG"
  "(?<=^TL\\.? (?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|CỤC TRƯỞNG)) (?=CHÁNH |TRƯỞNG |VỤ TRƯỞNG|CỤC TRƯỞNG)",
  "(?<=^(?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC)) (?=CHÁNH VĂN PHÒNG)",
  "(?<=BỘ TRƯỞNG|BỘ TRƯỞNG BỘ [\\p{Lu} ,-]{2,50}) (?=THỨ TRƯỞNG)",
  // "TM. HỘI ĐỒNG QUẢN LÝ QUỸ | CHỦ TỊCH", unlike "TM. BAN GIÁM ĐỐC"
  "(?<=^T\\/?M\\.? \\p{Lu}{2,}(?: [\\p{Lu},]{1,8}){1,12}(?<!BAN|THƯỜNG TRỰC|KIÊM|PHÓ|TỔNG)) (?=(?:PHÓ )?(?:CHỦ TỊCH|TRƯỞNG BAN|TRƯỞNG ĐOÀN|TỔ TRƯỞNG|BÍ THƯ|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG)(?: THƯỜNG TRỰC)?$)",
  "(?<=NHÂN DÂN|BAN CHỈ ĐẠO|HỘI ĐỒNG|THẨM ĐỊNH|THƯỜNG VỤ) (?=(?:PHÓ )?CHỦ TỊCH|TRƯỞNG BAN)",
  "(?<=^TM\\.? CHÍNH PHỦ) (?=THỦ TƯỚNG$)",
];
const NEXT_POST = regex`${NEXT_POSTS.join("|")}`;
/** "PHÓ GIÁM ĐỐC Hà Văn Tuyên": post and name on one line, also with a stroke of the signature or "(đã ký)" between them. */
const POST_AND_NAME = regex`^(?<post>\p{Lu}[\p{Lu} .,/-]{3,80})(?: \p{Ll}{1,2})?(?: \([^()]{2,60}\))? (?<name>(?:\p{Lu}\p{Ll}{1,6}(?: |$)){2,5})$`;
/** The second line of a post: words in capitals, not noise of the signature. */
const POST_CONTINUES = regex`^\p{Lu}{2,8}(?:(?: - |[ ,])?[ ]?\p{Lu}{2,8}){1,7}(?: -)?$`;

/** Abbreviations in the names of posts. */
const ABBREVIATION = /^(?:UBND|HĐND|HĐQT|HĐTV|UBMTTQ|MTTQ|KHCN|LĐ|TB|XH|TP|VN|TW)$/u;

/** True for words in capitals that go on with a post. On a scan they must be words: "TH NON" are letters of a seal. */
const continuesPost = ({ text, line }: SignOffPart): boolean =>
  POST_CONTINUES.test(text) &&
  (line.source.confidence === 1 ||
    text
      .split(regex`[ ,–-]{1,3}`)
      .every((word) => word === "" || ABBREVIATION.test(word) || isVietnameseSyllable(word.toLowerCase())));

/** The parts of a column with one post, name or other text each; the noise after posts is left out. */
export const partsOfColumn = (column: readonly SignOffPart[]): SignOffPart[] =>
  withWholePosts(column.map(withoutNoise).flatMap(splitName).flatMap(postsOf));

/** "PHÓ GIÁM ĐỐC SỞ": the name of the body is on the next line. */
const OPEN_POST = regex`(?<=\p{Lu} )(?:SỞ|BỘ|VÀ)$|[,–-]$`;

/**
 * True for a recognised line directly below another one. Above a name there is the space of the signature, so words in capitals there
 * continue the post.
 */
function isRightBelow({ line: above }: SignOffPart, { line: below }: SignOffPart): boolean {
  const [upper, lower] = [above.source.boxes.at(-1), below.source.boxes[0]];
  if (!upper || !lower || upper.page !== lower.page || below.source.confidence === 1) return false;
  const distance = lower.bbox[1] - upper.bbox[3];
  return (
    distance > -LINE * (lower.bbox[3] - lower.bbox[1]) && distance < LINE * (lower.bbox[3] - lower.bbox[1])
  );
}
/** Greatest distance of two lines of a post, in heights of the lower one. */
const LINE = 0.6;

/** The parts with posts whose last word needs the words of the next line joined to that line. */
function withWholePosts(parts: readonly SignOffPart[]): SignOffPart[] {
  const whole: SignOffPart[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    const goesOn =
      last &&
      (OPEN_POST.test(last.text) || isRightBelow(last, part)) &&
      isPostLine(last.line) &&
      continuesPost(part) &&
      !isPostLine(part.line);
    if (goesOn) {
      const text = `${last.text} ${part.text}`;
      const line = last.line.reworded(text);
      if (isPostLine(line)) {
        whole[whole.length - 1] = { text, line, span: spanOver(last.span, part.span) };
        continue;
      }
    }
    whole.push(part);
  }
  return whole;
}
/** Splits a part with a post and a name into two. */
function splitName(part: SignOffPart): SignOffPart[] {
  const { post, name } = POST_AND_NAME.exec(part.text)?.groups ?? {};
  if (!post || !name || !isFamilyName(name.split(" ")[0]!)) return [part];
  const pieces = [post, name].map((text) => ({
    ...part,
    text,
    line: part.line.reworded(text),
  }));
  return isPostLine(pieces[0]!.line) ? pieces : [part];
}

/** Strokes of a seal or signature after a post: "3 )Q", ",~ 'o". A number alone may belong to the post ("ĐỘI TRƯỞNG ĐỘI 3"). */
const NOISE = regex`(?<=\p{Lu}{2})(?= .{0,30}[^\p{L}\d\s.,-])(?: (?:[^\p{L}\s]{1,6}\p{L}{0,2}|\p{L}[^\p{L}\s]{0,4})){1,6}$`;

/** A post that was read twice: "CHỦ TỊCH 9 PEQ CHỦ TỊCH". */
const READ_TWICE = /^(?<post>[^\d.,]{6,40}) .{0,12}\k<post>$/u;

/** Small letters after a post in capitals: strokes of the signature ("KT. CHỦ TỊCH đản"). */
const SMALL_NOISE = regex`(?<=\p{Lu}{2})(?: [^\p{Lu}\s;:]{1,4}){1,2}$`;

/** What is left of a mark such as "[daky]" right after a post: "PHÓ CHỦ TỊCHy]". */
const STUCK_NOISE = regex`(?<=\p{Lu}{2})\p{Ll}{0,2}[[\]{}|]{1,2}$`;

/** "Kiêm" between two posts of one signer, on the line of the first one. */
const ALSO = regex`(?<=\p{Lu}{2}) Kiêm(?: ?[-–:,.])?$`;

/** One digit after a post that has no number: a stroke of the seal ("PHÓ CHỦ TỊCH 1"), unlike "ĐỘI TRƯỞNG ĐỘI 3". */
const DIGIT_NOISE = /(?<=(?:CHỦ TỊCH|GIÁM ĐỐC|BÍ THƯ|THỨ TRƯỞNG|CHỦ NHIỆM|HIỆU TRƯỞNG|CHÁNH VĂN PHÒNG)) \d$/u;

/** Short words of a seal before a post in capitals: "A Ă CHÁNH VĂN PHÒNG". Authorities and "P." for "PHÓ" are no such words. */
const NOISE_BEFORE = regex`^(?:(?!(?:TM|KT|TL|Q|P)[. ])[^\s]{1,2} ){1,3}(?=\p{Lu}{2,}(?: |$))`;

/** A note on the line of a post: "GIÁM ĐỐC (đã ký số)". */
const SIGNED = /(?<=\S) \((?:đã )?(?:ký|kí|chữ ký)[^()]{0,50}\)$/iu;

/** A post without the noise around it. */
export function withoutNoise(part: SignOffPart): SignOffPart {
  const read = withoutNoiseBefore(part)
    .replace(SIGNED, "")
    .replace(DIGIT_NOISE, "")
    .replace(STUCK_NOISE, "")
    .replace(READ_TWICE, "$<post>")
    .replace(ALSO, "")
    .replace(NOISE, "");
  const text = isPostLine(part.line.reworded(read))
    ? read.replace(STROKES, "")
    : read.replace(SMALL_NOISE, "");
  const cleaned = part.line.reworded(text);
  return text !== part.text && isPostLine(cleaned) ? { ...part, text, line: cleaned } : part;
}

/** The text without short words before a post. */
function withoutNoiseBefore({ text, line }: SignOffPart): string {
  if (isPostLine(line)) return text;
  const post = text.replace(NOISE_BEFORE, "");
  return post !== text && isPostLine(line.reworded(post)) ? post : text;
}

/** Splits a line with several posts. */
function postsOf(part: SignOffPart): SignOffPart[] {
  if (!isPostLine(part.line)) return [part];
  return part.text.split(NEXT_POST).map((text) => ({
    ...part,
    text,
    line: part.line.reworded(text),
  }));
}

/** "TRƯỞNG PHÒNG HÀNH CHÍNH" + "TỔNG HỢP": a post may continue on lines in capitals. */
export function joinPosts(parts: readonly SignOffPart[]): string[] {
  const posts: string[] = [];
  for (const part of parts) {
    if (isPostLine(part.line)) posts.push(part.text);
    else if (continuesPost(part)) posts.push(`${posts.pop()} ${part.text}`);
  }
  return posts;
}

/** The span from the beginning of the first to the end of the last. */
export const spanOver = (first: Span, last: Span): Span => ({ ...first, to: last.to, end: last.end });

import { isFamilyName, resemblesFamilyName } from "../../../language/family-names.ts";
import { bare, fold } from "../../../language/fold.ts";
import { isCapitals } from "../../../language/is-capitals.ts";
import { regex } from "../../../language/regex.ts";
import { trimEndSigns } from "../../../language/trim-end-signs.ts";
import type { Signer } from "../../../model/plan.ts";
import { NOBODYS_NAME } from "../../lexicon/bodies.ts";
import { APPENDIX_LABEL, FILED } from "../../lexicon/headings.ts";
import { type SignOffPart, signOffColumns } from "../../structure/sign-off-columns.ts";
import { isPostLine, RECIPIENTS_HEADING } from "../../structure/sign-off-zone.ts";
import { signersBeside } from "../../structure/signers-beside.ts";
import type { Located } from "../../text/located.ts";
import { defineReader } from "../../text/rule.ts";
import type { Span } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isDamagedName } from "./damaged-name.ts";
import { postName } from "./post-name.ts";

// Decree 30/2020/NĐ-CP, Article 13 and Appendix I, II.7: TM., KT., TL., TUQ., Q. before the post of the head, the signer's
// post below, then the name, which a military or police rank may precede. Party documents write "T/M", "K/T", "T/L"
// (Guidance 36-HD/VPTW).
const AUTHORITY = regex`^(TUQ|TM|KT|TL|Q|T\/M|K\/T|T\/L)(?:[.,]{1,2} ?| )(?=\p{L})`;
/** Where a further post begins on a line of posts. */
const NEXT_POSTS: readonly string[] = [
  // "TM. ỦY BAN NHÂN DÂN | KT. CHỦ TỊCH"
  " (?=(?:KT|TL|TUQ|Q|K\\/T|T\\/L)\\.? )",
  // "KT. CHỦ TỊCH | PHÓ CHỦ TỊCH", also after remains of a seal
  "(?<=\\p{L}{2}(?: [^ ]{1,2}){0,3}) (?=PHÓ (?:CHỦ TỊCH|CHỦ NHIỆM|GIÁM ĐỐC|TỔNG|CHÁNH|TRƯỞNG|CỤC|CHI|VỤ|BÍ THƯ|VIỆN|HIỆU|THỦ))",
  // "TL. GIÁM ĐỐC | TRƯỞNG PHÒNG", "GIÁM ĐỐC | CHÁNH VĂN PHÒNG", "BỘ TRƯỞNG | THỨ TRƯỞNG"
  "(?<=^TL\\.? (?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC|CỤC TRƯỞNG)) (?=CHÁNH |TRƯỞNG |VỤ TRƯỞNG|CỤC TRƯỞNG)",
  "(?<=^(?:BỘ TRƯỞNG|CHỦ TỊCH|GIÁM ĐỐC)) (?=CHÁNH VĂN PHÒNG)",
  "(?<=BỘ TRƯỞNG) (?=THỨ TRƯỞNG)",
  // "TM. HỘI ĐỒNG QUẢN LÝ QUỸ | CHỦ TỊCH", unlike "TM. BAN GIÁM ĐỐC"
  "(?<=^T\\/?M\\.? \\p{Lu}{2,}(?: [\\p{Lu},]{1,8}){1,12}(?<!BAN|THƯỜNG TRỰC|KIÊM|PHÓ|TỔNG)) (?=(?:PHÓ )?(?:CHỦ TỊCH|TRƯỞNG BAN|TRƯỞNG ĐOÀN|TỔ TRƯỞNG|BÍ THƯ|(?:TỔNG )?GIÁM ĐỐC|HIỆU TRƯỞNG)(?: THƯỜNG TRỰC)?$)",
  "(?<=NHÂN DÂN|BAN CHỈ ĐẠO|HỘI ĐỒNG|THẨM ĐỊNH|THƯỜNG VỤ) (?=(?:PHÓ )?CHỦ TỊCH|TRƯỞNG BAN)",
];
const NEXT_POST = regex`${NEXT_POSTS.join("|")}`;
/** "PHÓ GIÁM ĐỐC Hà Văn Tuyên": post and name on one line, also with a stroke of the signature between them. */
const POST_AND_NAME = regex`^(?<post>\p{Lu}[\p{Lu} .,/-]{3,80})(?: \p{Ll}{1,2})? (?<name>(?:\p{Lu}\p{Ll}{1,6}(?: |$)){2,5})$`;
const RANK =
  /^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy|uý)|(?:PGS|GS|TS|ThS|Ths|TSKH|BS|DS|LS|KS|CN)(?:[. ]{0,2}(?:CK ?I{1,2}|NT|CC)(?=[. ]))?(?:\.|(?=[ -]))|NG[ƯN]T\.?|TT(?:ND|[ƯU]T)\.?|Tiến sĩ|Thạc sĩ|Bác sĩ|Luật sư)[ .,-]*/u;
const NAME = regex`^\p{Lu}[\p{L}'’]*(?:[ -]\p{Lu}[\p{L}'’]*){1,5}$`;
/** First words of a unit, a heading or a note. */
const NO_NAME = new RegExp(
  `^(?:${NOBODYS_NAME}|${APPENDIX_LABEL}|${FILED}|phó|như|các|nơi|ký|người|danh sách|chữ ký|cộng|độc|số|kính)(?: |$)`,
  "u",
);
/** "Lưu Thị Hồng", unlike "Lưu: VT" and "Lưu VT": a family name. */
const NAMED_LUU = regex`^(?:Lưu(?: \p{Lu}\p{Ll}{1,6}){1,4}|LƯU(?: \p{Lu}{3,7}){2,4})$`;
const SIGNED = /^\(? ?(?:đã ký|đã kí|chữ ký, dấu|ký tên, đóng dấu|ký, đóng dấu)(?: và đóng dấu)? ?\)? ?/iu;
/** The second line of a post: words in capitals, not noise of the signature. */
const POST_CONTINUES = regex`^\p{Lu}{2,8}(?:(?: - |[ ,])?[ ]?\p{Lu}{2,8}){1,7}(?: -)?$`;
const LONGEST_NAME = 45;
const SURE = 0.95;
const UNSURE = 0.8;
/** Letters or marks of the name were misread or are hidden. */
const DOUBTFUL = 0.4;

interface FoundName {
  readonly text: string;
  /** True where it begins with a family name. */
  readonly known: boolean;
  readonly confidence: number;
}

/** The name, post and authority of the signer; the first one of several. The name is null where it is missing or cannot be read. */
export const signOff = defineReader<Signer>({
  id: "signer/sign-off",
  read: (lines) => signersIn(lines).slice(0, 1),
});

/** All signers: those of two columns, or those below each other. */
export function signersIn(lines: readonly TextLine[]): Located<Signer>[] {
  const found = (parts: readonly SignOffPart[]) =>
    signersBelow(parts).map((signer) => ({ ...signer, rule: signOff.id }));
  const columns = signersBeside(lines);
  if (columns) return columns.flatMap((column) => found(column).slice(0, 1));
  const { right } = signOffColumns(lines);
  const signers = found(right);
  return signers.length === 0 && lines.some(({ folded }) => RECIPIENTS_HEADING.test(folded))
    ? nameAlone(right)
    : signers;
}

/** Lines below a signer in which further signers are looked for. */
const MAX_LINES_OF_FURTHER = 16;

/** The signers of a column, from top to bottom. */
function signersBelow(column: readonly SignOffPart[]): Omit<Located<Signer>, "rule">[] {
  const parts = column.map(withoutNoise).flatMap(splitName).flatMap(postsOf);
  const start = parts.findIndex((part) => isPostLine(part.line));
  if (start < 0) return [];
  const found = nameBelow(parts, start);
  if (!found) return withoutName(parts, start);
  const { name, at: nameAt } = found;
  const above = parts.slice(start, nameAt);
  const read = signerOf(joinPosts(above), name.text);
  const value = isHeadOrDeputy(above, read) ? { ...read, position: null } : read;
  // If two columns were read as one, recipients are between post and name: then the evidence quotes only the name.
  const [first, last] = [parts[start]!.span, parts[nameAt]!.span];
  const span = last.from - first.from <= nameAt - start + 1 ? spanOver(first, last) : last;
  const further = signersBelow(parts.slice(nameAt + 1, nameAt + 1 + MAX_LINES_OF_FURTHER));
  return [
    { value, span, confidence: name.confidence },
    ...further.filter(({ confidence }) => confidence === SURE),
  ];
}

/** The name at the end of a sign-off whose post cannot be read ("x...CHLU TỊCH" under a seal). */
function nameAlone(column: readonly SignOffPart[]): Located<Signer>[] {
  const parts = column.map(withoutNoise);
  const at = parts.findLastIndex((part) => nameIn(part, [])?.known === true);
  const part = parts[at];
  if (!part || at < parts.length - MAX_LINES_AFTER_NAME) return [];
  const value = { name: nameIn(part, [])!.text, position: null, authority: null };
  return [{ value, span: part.span, rule: signOff.id, confidence: DOUBTFUL }];
}
const MAX_LINES_AFTER_NAME = 2;

/** The signer with the posts above the name, and their authorities. */
function signerOf(posts: readonly string[], name: string | null): Signer {
  const own = ownPost(posts);
  const represented = posts.at(-1)!.replace(AUTHORITY, "");
  // A line under a seal may have been read twice.
  const authorities = [
    ...new Set(posts.flatMap((post) => AUTHORITY.exec(post)?.[1]?.replace("/", "") ?? [])),
  ];
  return {
    name,
    position: own ? postName(own) : isOwnPost(posts.at(-1)!, represented) ? postName(represented) : null,
    authority: authorities.length > 0 ? authorities.map((a) => `${a}.`).join(", ") : null,
  };
}

/**
 * True where the line below the post ends with the same post after letters that a seal hides: "CHỦ TỊCH" over "ZZfK CHỤ TỊCH". It
 * is "KT. CHỦ TỊCH" over "PHÓ CHỦ TỊCH", or the same line read twice.
 */
function isHeadOrDeputy(parts: readonly SignOffPart[], { position, authority }: Signer): boolean {
  if (!position || authority !== null || /^phó /iu.test(position)) return false;
  const post = bare(fold(position));
  const isMisread = ({ text }: SignOffPart) => {
    const words = bare(fold(text));
    return HIDDEN.test(words.slice(0, -post.length)) && words.endsWith(post);
  };
  return parts.slice(1).some((part) => !isPostLine(part.line) && (isMisread(part) || isDeputy(part)));
}
/** Lines below a post that may have the rest of the signer's own post. */
const MAX_LINES_OF_POST = 3;
const HIDDEN = /^[^ ]{2,8} $/u;
/** "PHÓ G LÁ": the rest of a deputy's post. */
const isDeputy = ({ text }: SignOffPart) => /^PHÓ (?! )/u.test(text);

/** The signer whose name is missing or cannot be read: the posts are kept. Nothing where they state no position. */
function withoutName(parts: readonly SignOffPart[], start: number) {
  const after = parts.slice(start).findIndex(({ line }) => !isPostLine(line));
  const posts = parts.slice(start, after < 0 ? undefined : start + after);
  const read = signerOf(joinPosts(posts), null);
  const near = parts.slice(start, start + posts.length + MAX_LINES_OF_POST);
  const value = isHeadOrDeputy(near, read) ? { ...read, position: null } : read;
  const span = spanOver(posts[0]!.span, posts.at(-1)!.span);
  return value.position === null ? [] : [{ value, span, confidence: UNSURE }];
}

/** The signer's own post: that of a deputy or of the chief of the office, if it follows the head's, of which a seal hides the authority. */
function ownPost(posts: readonly string[]): string | undefined {
  const at = posts.findIndex((post) => !AUTHORITY.test(post));
  if (at < 0) return undefined;
  const next = posts[at + 1];
  return next && (fold(next) === `phó ${fold(posts[at]!)}` || BY_ORDER.test(next)) ? next : posts[at];
}

const BY_ORDER = /^CHÁNH VĂN PHÒNG/u;

/** Names further below belong to other signers or to notes. */
const MAX_LINES_BELOW = 8;

/**
 * The name below a post: the first one with a family name, else the first one, else one that lost letters. Text without a
 * family name may be the post read a second time under the seal ("Ceo Ñ Tịch").
 */
function nameBelow(parts: readonly SignOffPart[], start: number): { name: FoundName; at: number } | null {
  const names = parts.flatMap((part, at) => {
    // A wrapped item of the recipients ends with a semicolon.
    const name = at > start && !part.text.endsWith(";") ? nameIn(part, parts.slice(at + 1)) : null;
    return name ? [{ name, at }] : [];
  });
  const [first] = names;
  if (first) {
    const isNear = ({ name, at }: (typeof names)[number]) => at - first.at <= 2 && name.known;
    // Below a further post of the same signer: what is above it is text of the other column.
    const isBelowOwnPost = ({ name, at }: (typeof names)[number]) =>
      name.known && parts.slice(first.at, at).some(({ line }) => isPostLine(line));
    return names.find(isNear) ?? (first.name.known ? first : (names.find(isBelowOwnPost) ?? first));
  }
  const at = parts.findIndex(
    (part, i) =>
      i > start && i <= start + MAX_LINES_BELOW && isDamagedName(part.text) && !NO_NAME.test(fold(part.text)),
  );
  return at < 0 ? null : { name: { text: parts[at]!.text, known: false, confidence: DOUBTFUL }, at };
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

/** "Kiêm" between two posts of one signer, on the line of the first one. */
const ALSO = regex`(?<=\p{Lu}{2}) Kiêm(?: ?[-–:,.])?$`;

/** A post without the noise after it. */
function withoutNoise(part: SignOffPart): SignOffPart {
  const read = part.text.replace(READ_TWICE, "$<post>").replace(ALSO, "").replace(NOISE, "");
  const text = isPostLine(part.line.reworded(read)) ? read : read.replace(SMALL_NOISE, "");
  const cleaned = part.line.reworded(text);
  return text !== part.text && isPostLine(cleaned) ? { ...part, text, line: cleaned } : part;
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
function joinPosts(parts: readonly SignOffPart[]): string[] {
  const posts: string[] = [];
  for (const part of parts) {
    if (isPostLine(part.line)) posts.push(part.text);
    else if (POST_CONTINUES.test(part.text)) posts.push(`${posts.pop()} ${part.text}`);
  }
  return posts;
}

/** False for "TM. ỦY BAN NHÂN DÂN", which is not a post, and for "KT. GIÁM ĐỐC", the post of somebody who does not sign. */
const isOwnPost = (printed: string, post: string) =>
  !/^(?:KT|K\/T)/u.test(printed) &&
  !/^(?:ủy ban|ubnd|hội đồng|ban |thường trực|đảng ủy|tập thể|liên)/u.test(fold(post));

/** The name on a line. Words in capitals are the second line of a post if a name follows, else a name. */
function nameIn(part: SignOffPart, below: readonly SignOffPart[]): FoundName | null {
  const printed = trimEndSigns(part.text.replace(SIGNED, ""), ".,;");
  const isMarked = MARK_IN_NAME.test(printed);
  let text = joinFamilyName(printed.replace(MARK_IN_NAME, ""));
  for (let rank = RANK.exec(text); rank; rank = RANK.exec(text)) text = text.slice(rank[0].length);
  if (isPostLine(part.line)) return null;
  if (!NAME.test(text)) return nameAfterStrokes(part) ?? nameBeforeStrokes(text);
  if (text.length > LONGEST_NAME) return null;
  if (NO_NAME.test(fold(text)) && !NAMED_LUU.test(text)) return null;
  const known = isFamilyName(text.split(" ")[0]!);
  // "Nguyên Văn An": the marks of the family name were misread. Typed text is not misread: "Vân Đình Thảo" is a name.
  const isRecognised = part.line.source.confidence < 1;
  const isDoubtful = isRecognised && !known && resemblesFamilyName(text.split(" ")[0]!);
  if (!isCapitals(text)) return { text, known, confidence: isDoubtful ? DOUBTFUL : isMarked ? UNSURE : SURE };
  // One letter and a word in capitals are letters of a seal, but some peoples have names such as "Y Thông" and "H'Lim".
  if (!known && regex`^(?![YH])\p{Lu} `.test(text)) return null;
  const named = below.slice(0, 4).some((p) => !isCapitals(p.text) && nameIn(p, []) !== null);
  if (named && !known) return null;
  return { text: inNameCase(text), known, confidence: known ? SURE : UNSURE };
}

/** A quotation mark after a word of a name: a stroke of the signature ("Nguyễn” Văn An"). */
const MARK_IN_NAME = regex`(?<=^\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){0,2})["“”](?= \p{Lu}\p{Ll})`;

const SPLIT_FAMILY_NAME = regex`^(?<first>\p{Lu}\p{Ll}{0,4}) (?<rest>\p{Ll}{1,4})(?= \p{Lu})`;

/** Joins a family name that a blank divides: "Phạ m Trường Thọ". */
function joinFamilyName(text: string): string {
  const { first, rest } = SPLIT_FAMILY_NAME.exec(text)?.groups ?? {};
  const joined = `${first}${rest}`;
  return first && rest && isFamilyName(joined) ? joined + text.slice(first.length + rest.length + 1) : text;
}

/** The name after text that restoration marked as strokes of the signature: "No WI J} -__Ö | Nguyễn Ngọc Phúc". */
function nameAfterStrokes({ line, span, text }: SignOffPart): FoundName | null {
  const strokes = line.source.alternatives?.find(({ expected }) => expected === "signer");
  if (!strokes || strokes.start > span.start || strokes.end <= span.start) return null;
  const name = trimEndSigns(line.source.text.slice(strokes.end, span.end), ".,;");
  return text.includes(name) ? { text: name, known: false, confidence: UNSURE } : null;
}

/** A whole name before strokes of the signature that were read as small letters: "Phan Đình Lương | nã nà". */
function nameBeforeStrokes(text: string): FoundName | null {
  const name = WHOLE_NAME_AND_STROKES.exec(text)?.groups?.name;
  return name && isFamilyName(name.split(" ")[0]!) ? { text: name, known: true, confidence: UNSURE } : null;
}
const WHOLE_NAME_AND_STROKES = regex`^(?<name>\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{1,6}){2,3})(?: \p{Ll}{1,3}){1,3}$`;

const inNameCase = (text: string) =>
  text.toLowerCase().replace(regex.g`(?<=^|[ -])\p{L}`, (letter) => letter.toUpperCase());

const spanOver = (first: Span, last: Span): Span => ({ ...first, to: last.to, end: last.end });

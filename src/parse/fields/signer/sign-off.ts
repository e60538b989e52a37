import { bare, fold } from "../../../language/fold.ts";
import { regex } from "../../../language/regex.ts";
import type { Signer } from "../../../model/plan.ts";
import { SIGNER_POSITION } from "../../lexicon/positions.ts";
import { type SignOffPart, signOffColumns } from "../../structure/sign-off/sign-off-columns.ts";
import { isPostLine, RECIPIENTS_HEADING } from "../../structure/sign-off/sign-off-zone.ts";
import { signersBeside } from "../../structure/sign-off/signers-beside.ts";
import type { Located } from "../../text/located.ts";
import { defineReader } from "../../text/rule.ts";
import type { TextLine } from "../../text/text-line.ts";
import { isDamagedName } from "./damaged-name.ts";
import { DOUBTFUL, type FoundName, NO_NAME, nameIn, SURE, UNSURE } from "./name-in-part.ts";
import { joinPosts, partsOfColumn, spanOver, withoutNoise } from "./parts-of-column.ts";
import { postName } from "./post-name.ts";

// Decree 30/2020/NĐ-CP, Article 13 and Appendix I, II.7: TM., KT., TL., TUQ., Q. before the post of the head, the signer's
// post below, then the name, which a military or police rank may precede. Party documents write "T/M", "K/T", "T/L"
// (Guidance 36-HD/VPTW).
const AUTHORITY = regex`^(TUQ|TM|KT|TL|Q|T\/M|K\/T|T\/L)(?:[.,]{1,2} ?| )(?=\p{L})`;

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
  const parts = partsOfColumn(column);
  const start = parts.findIndex((part) => isPostLine(part.line));
  if (start < 0) return [];
  const found = nameBelow(parts, start);
  if (!found) return withoutName(parts, start);
  const { name, at: nameAt } = found;
  const above = parts.slice(start, nameAt);
  const read = signerOf(joinPosts(above), name.text);
  const isForHead = isForHiddenHead(above, read);
  const value = isHeadOrDeputy(above, read)
    ? { ...read, position: null }
    : deputyOf(isForHead ? forHead(read) : read, above);
  // If two columns were read as one, recipients are between post and name: then the evidence quotes only the name.
  const [first, last] = [parts[start]!.span, parts[nameAt]!.span];
  const span = last.from - first.from <= nameAt - start + 1 ? spanOver(first, last) : last;
  const further = signersBelow(parts.slice(nameAt + 1, nameAt + 1 + MAX_LINES_OF_FURTHER));
  return [
    { value, span, confidence: isForHead ? Math.min(name.confidence, UNSURE) : name.confidence },
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

/**
 * The signer for the head ("KT.", "TL.", "TUQ.") never has the head's own post: a seal hides "PHÓ", or the post below. The deputy's post
 * is stated where "PHÓ" is on another line.
 */
function deputyOf(read: Signer, above: readonly SignOffPart[]): Signer {
  const { position } = read;
  if (!position || /^(?:phó|quyền) /iu.test(position)) return read;
  const head = above.find(({ text }) => FOR_HEAD.test(text) && fold(text).endsWith(` ${fold(position)}`));
  if (!head) return read;
  const isStated = /^K/u.test(head.text) && above.some(({ text }) => regex`^PHÓ(?! ?\p{L})`.test(text));
  return { ...read, position: isStated ? `Phó ${position}` : null };
}
const FOR_HEAD = /^(?:K\/?T|T\/?L|TUQ)[. ]/u;

/**
 * True for the deputy's post below the head's on lines of a scan: "KT." before the head's post is by hand or under the seal. On typed
 * lines it is missing, and nothing is added.
 */
function isForHiddenHead(above: readonly SignOffPart[], { position, authority }: Signer): boolean {
  if (!position || /KT/u.test(authority ?? "")) return false;
  const posts = above.filter(({ line }) => isPostLine(line));
  const at = posts.findIndex(({ text }) => fold(text) === fold(position));
  const head = posts[at - 1];
  return head !== undefined && head.line.source.confidence < 1 && fold(position) === `phó ${fold(head.text)}`;
}

const forHead = (read: Signer): Signer => ({
  ...read,
  authority: read.authority ? `${read.authority}, KT.` : "KT.",
});

/** "PHÓ G LÁ": the rest of a deputy's post. "PHÓ TRƯỞNG BAN CHỈ ĐẠO" is a further post of the same person. */
const isDeputy = ({ text }: SignOffPart) => /^PHÓ (?! )/u.test(text) && !DEPUTY_POST.test(fold(text));
const DEPUTY_POST = new RegExp(`^phó ${SIGNER_POSITION}(?= )`, "u");

/** The signer whose name is missing or cannot be read: the posts are kept. Nothing where they state no position. */
function withoutName(parts: readonly SignOffPart[], start: number) {
  const below = parts.slice(start).filter(({ line, text }) => isPostLine(line) || text.length > LONGEST_DUST);
  const after = below.findIndex(({ line }) => !isPostLine(line));
  const posts = after < 0 ? below : below.slice(0, after);
  const read = signerOf(joinPosts(posts), null);
  const near = parts.slice(start, start + posts.length + MAX_LINES_OF_POST);
  const value = isHeadOrDeputy(near, read) ? { ...read, position: null } : read;
  const span = spanOver(posts[0]!.span, posts.at(-1)!.span);
  return value.position === null ? [] : [{ value, span, confidence: UNSURE }];
}

/** Letters of a stroke between two posts. */
const LONGEST_DUST = 2;

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

/** False for "TM. ỦY BAN NHÂN DÂN", which is not a post, and for "KT. GIÁM ĐỐC", the post of somebody who does not sign. */
const isOwnPost = (printed: string, post: string) =>
  !/^(?:KT|K\/T)/u.test(printed) &&
  !/^(?:ủy ban|ubnd|hội đồng|ban |thường trực|đảng ủy|tập thể|liên|chính phủ)/u.test(fold(post));

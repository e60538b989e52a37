// Fonts such as .VnTimeH print every letter as a capital, so "céng hßa x· héi" was typed in small letters. Conversion to Unicode
// drops the font: heads, headings and posts are left in small letters. Readers of issuers and signers look at capitals.

import { isFamilyName } from "../../language/family-names.ts";
import { fold } from "../../language/fold.ts";
import { COLLECTIVES, POSITIONS } from "../../language/head-positions.ts";
import { regex } from "../../language/regex.ts";
import type { Line } from "../../model/extraction.ts";
import { linesIn, mapLines, type ReadyLine, type Repair } from "../flow/flow.ts";
import { replaceInLine } from "../flow/replace-in-line.ts";

/** Boundaries of names are less certain than in a text with its own capitals. */
const CONFIDENCE = 0.9;
/** Columns of a plain text are divided by blanks. */
const SEGMENT = /\S+(?:[ \u00a0]{1,2}\S+)*/gu;
/** Most segments of a head, with those of a subject. */
const HEAD = 40;
/** Most segments between an authority and the posts that belong to it. */
const NEAR = 6;
const MOST_WORDS = 14;
/** Least number of segments with capitals of their own; a document in small letters is recased as a whole. */
const SENTENCES = 3;

const NATIONAL_TITLE = "cộng hòa xã hội chủ nghĩa việt nam";
const AUTHORITY = /^(?:tm|kt|tl|tuq|q)\. ?/iu;
const POSITION = new RegExp(`^(?:${POSITIONS.join("|").toLowerCase()})(?= |$)`, "u");
const NAMES_BODY = new RegExp(`^(?:${[...POSITIONS, ...COLLECTIVES].join("|").toLowerCase()})(?= |$)`, "u");
/** Most lines of the name of who issues a decision. */
const MOST_LINES = 3;
const NAME = regex`^\p{Lu}\p{Ll}{1,6}(?: \p{Lu}\p{Ll}{0,6}){1,4}$`;
const KIND =
  /^(?:kế hoạch|quyết định|báo cáo|thông báo|tờ trình|chỉ thị|chương trình|nghị quyết|công điện|đề án|phương án|hướng dẫn)(?: ?:)?$/u;
const PART = /^(?:phụ lục|chương|phần)(?: [ivx\d]{1,4})?$/u;
const ROMAN_HEADING = regex`^[IVX]{1,5}[.)] ?\p{Ll}`;
const SUBJECT = /^(?:v\/v|về việc)(?: |$)/u;
const ENDS_HEAD = /^(?:kính gửi|căn cứ|thực hiện|nhằm)(?: |:|$)|[.;:]$/u;
const RECIPIENTS = /^nơi nhận/u;
const ENDS_OPEN = /(?:^| )(?:của|và|về|cho|thuộc|do|tại|bởi|với|là|,)$/u;
const CAPITAL_WORD = regex`(?<![\p{L}\p{M}])\p{Lu}\p{Ll}`;
const ANY_SMALL = regex`\p{Ll}`;
const PUNCTUATED = /[;,.!?]$/u;

interface Segment {
  readonly line: number;
  readonly start: number;
  readonly text: string;
  readonly folded: string;
}

/** Restores the capitals of heads, headings and sign-offs in documents that lost those of a font of capitals. */
export const lostCapitals: Repair = {
  id: "lost-capitals",
  apply(items) {
    const segments = linesIn(items).flatMap((line, i) => segmentsOf(line, i));
    const sentences = segments.filter(({ text }) => CAPITAL_WORD.test(text)).length;
    if (sentences < SENTENCES || !segments.some((own, i) => isEvidence(own, segments[i + 1])))
      return { items: [...items], removed: [] };
    const recipientsAt = segments.findIndex(({ folded }) => RECIPIENTS.test(folded));
    const lost = Map.groupBy(
      segments.filter((_, i) => isLost(segments, i, recipientsAt)),
      ({ line }) => line,
    );
    let at = 0;
    const changed = mapLines(items, (line) => (lost.get(at++) ?? []).reduce(inCapitals, line));
    return { items: changed, removed: [] };
  },
};

const segmentsOf = (line: Line, i: number): Segment[] =>
  [...line.text.matchAll(SEGMENT)].map(({ 0: text, index }) => ({
    line: i,
    start: index,
    text,
    folded: fold(text),
  }));

/** The national title, or a post after its authority or above a name, in small letters: nobody types them so. */
function isEvidence({ text, folded }: Segment, below: Segment | undefined): boolean {
  if (folded === NATIONAL_TITLE) return text === text.toLowerCase();
  const authority = /^(?:TM|KT|TL|TUQ)\. ?/u.exec(text)?.[0] ?? "";
  const post = text.slice(authority.length);
  if (post !== post.toLowerCase() || !POSITION.test(post) || wordsIn(post) > 3) return false;
  return authority !== "" || (NAME.test(below?.text ?? "") && isFamilyName(below!.text.split(" ")[0]!));
}

/** `recipientsAt`: the index of "Nơi nhận"; -1 without it. */
function isLost(segments: readonly Segment[], i: number, recipientsAt: number): boolean {
  const { text, folded } = segments[i]!;
  if (!isSmall(text) || wordsIn(text) > MOST_WORDS) return false;
  if (folded === NATIONAL_TITLE || KIND.test(folded) || PART.test(folded) || ROMAN_HEADING.test(text))
    return true;
  return isOfHead(segments, i) || isOfSignOff(segments, i, recipientsAt) || isWhoDecides(segments, i);
}

/** No word with a capital first; abbreviations and labels do not count. */
const isSmall = (text: string) => ANY_SMALL.test(text) && !CAPITAL_WORD.test(text);

/** A name beside or below the national title, before the number and the subject; or the title below the kind. */
function isOfHead(segments: readonly Segment[], i: number): boolean {
  if (i >= HEAD || /[;.!?]$/u.test(segments[i]!.text)) return false;
  const before = segments.slice(0, i);
  if ([...before, segments[i]!].some(({ folded }) => SUBJECT.test(folded) || ENDS_HEAD.test(folded)))
    return false;
  const kind = before.findIndex(({ folded }) => KIND.test(folded));
  if (kind >= 0) return before.slice(kind).every(({ text }) => isSmall(text));
  return !before.some(({ folded }) => /^số ?:/u.test(folded));
}

/** "KT. chủ tịch", "phó chủ tịch" below it, or a post below the recipients. */
function isOfSignOff(segments: readonly Segment[], i: number, recipientsAt: number): boolean {
  const { text, folded } = segments[i]!;
  if (PUNCTUATED.test(text) || isContinued(segments, i)) return false;
  const post = folded.replace(AUTHORITY, "");
  if (post !== folded) return true;
  if (!POSITION.test(post)) return false;
  const isBelowRecipients = recipientsAt >= 0 && recipientsAt < i;
  return (
    isBelowRecipients || segments.slice(Math.max(0, i - NEAR), i).some((own) => AUTHORITY.test(own.folded))
  );
}

/** "chủ tịch ủy ban nhân dân tỉnh" over "Căn cứ", on one line or more: who issues a decision. */
function isWhoDecides(segments: readonly Segment[], i: number): boolean {
  const isSmallAt = (at: number) => isSmall(segments[at]?.text ?? "");
  let first = i;
  while (first > 0 && i - first < MOST_LINES && !NAMES_BODY.test(segments[first]!.folded)) first--;
  let next = i + 1;
  while (next - first < MOST_LINES && isSmallAt(next)) next++;
  if (!NAMES_BODY.test(segments[first]!.folded) || isContinued(segments, first)) return false;
  if (segments[next]?.folded.startsWith("căn cứ") !== true) return false;
  return segments.slice(first, next).every(({ text }) => isSmall(text));
}

/** The line above cannot end where it does. */
const isContinued = (segments: readonly Segment[], i: number) =>
  ENDS_OPEN.test(segments[i - 1]?.folded ?? "");

const wordsIn = (text: string) => text.split(" ").length;

function inCapitals(line: ReadyLine, { start, text }: Segment): ReadyLine {
  const capitals = text.toUpperCase();
  if (capitals.length !== text.length) return line;
  return replaceInLine(line, { start, end: start + text.length, text: capitals, confidence: CONFIDENCE });
}

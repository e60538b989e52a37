import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import {
  COUNCIL,
  GROUP_MEMBERS,
  LIKE_BODY_WORDS,
  ONE_IN_A_PROVINCE,
  ONLY_BODY_WORDS,
  OWN_BODY_WORDS,
  TEXT_BODY_WORDS,
} from "../lexicon/bodies.ts";
import { UNIT_HEAD } from "../lexicon/positions.ts";
import { taskVerbAt } from "../lexicon/task-verbs.ts";
import type { TextLine } from "../text/text-line.ts";

// The form of a unit's name, for units that the catalogue does not know: divisions, boards, companies. A name begins
// with a word for a body, and ends before a verb, a sign or another body.

const NO_BODY = `(?!${LIKE_BODY_WORDS})`;
const HEAD = new RegExp(`^${NO_BODY}(?:${TEXT_BODY_WORDS})(?= |$|[,;.:])`, "u");
const NEXT_HEAD = new RegExp(
  `^${NO_BODY}(?:các |những )?(?:${TEXT_BODY_WORDS}|cơ quan|đơn vị)(?= |$|[,;.:)])`,
  "u",
);

const BODY_WORD = new RegExp(`(?:${TEXT_BODY_WORDS})(?= )`, "gu");
const LETTER = regex`\p{L}`;

const PLURALS = ["các ", "những "];
const PLURAL = new RegExp(`^(?:${PLURALS.join("|")})(?=(?:${GROUP_MEMBERS})(?:[ ,;.:]|$))`, "u");
const CLASS_NEXT = new RegExp(`^(?:và )?(?:các )?(?:${GROUP_MEMBERS})(?=[ ,;.:)]|$)`, "u");

const LOOSE_HEADS: ReadonlySet<string> = new Set(ONLY_BODY_WORDS.split("|"));
/** "Hiệp hội phải báo cáo", "Liên đoàn được thành lập": what the body does, in statutes and rules. */
const DOES = /^(?:phải|được|đã|có|chịu|chấm dứt|hoạt động|chỉ|sẽ|không|do|là)(?= |$)/u;
const ONE_EACH: ReadonlySet<string> = new Set(ONE_IN_A_PROVINCE.split("|"));
const SHORT_FORMS: ReadonlySet<string> = new Set(OWN_BODY_WORDS.split("|"));
const LONGEST = 120;

/** The end of the name that begins at `start`, and whether it names a group; null if no body's name begins there. */
export function readUnitForm(line: TextLine, start: number): { end: number; group: boolean } | null {
  const folded = line.folded.slice(start, start + LONGEST);
  const text = line.text.slice(start, start + LONGEST);
  const plural = PLURALS.some((word) => folded.startsWith(word)) ? PLURAL.exec(folded) : null;
  if (plural) return { end: start + classEnd(folded, plural[0].length), group: true };
  const head = HEAD.exec(folded);
  if (!head) return null;
  if (isShortForm(text, folded, head[0])) return { end: start + head[0].length, group: false };
  const loose = LOOSE_HEADS.has(head[0]);
  const named = regex`^\s*[\p{Lu}\d]`.test(text.slice(head[0].length));
  if (!named && !loose && !ONE_EACH.has(head[0]) && head[0] !== "văn phòng") return null;
  const end = nameEnd(text, folded, head[0].length);
  const name = text.slice(0, end).trim();
  // "phòng ngừa thiên tai", "ban hành", "báo cáo UBND": in a body's name a capital follows the head word.
  const rest = name.slice(head[0].length).trim();
  if (loose && DOES.test(rest)) return null;
  const ofProvince =
    ONE_EACH.has(head[0]) &&
    /^(?:tỉnh|thành phố|huyện|khu vực|nhà nước|nhân dân|kiểm sát nhân dân)(?: |$)/u.test(fold(rest));
  if (regex`^[\p{Lu}\d]`.test(rest) || ofProvince || (loose && regex`\p{L}`.test(rest))) {
    return { end: start + name.length, group: false };
  }
  return head[0] === "văn phòng" && rest === "" ? { end: start + name.length, group: false } : null;
}

/** "Trung tâm tiếp tục …", "Chi cục dự kiến …": the document's own body, named by its head word before a verb. */
const isShortForm = (text: string, folded: string, head: string): boolean =>
  SHORT_FORMS.has(head) &&
  regex`^\p{Lu}`.test(text) &&
  text[head.length] === " " &&
  isSmallAt(text, head.length + 1) &&
  taskVerbAt(folded, head.length + 1);

function nameEnd(text: string, folded: string, headLength: number): number {
  const office = folded.startsWith("văn phòng ");
  MAY_END.lastIndex = headLength;
  while (MAY_END.test(text)) {
    const at = MAY_END.lastIndex - 1;
    const letter = text[at]!;
    if (ENDS.has(letter)) return at;
    const blank = letter === " " && at > headLength && !(office && OF_BOTH.test(folded.slice(0, at)));
    if (blank && endsAtBlank(text, folded, at)) return at;
    if (letter !== "," || isPrevention(folded, at)) continue;
    if (!commaInside(text.slice(at + 1).trimStart(), folded.slice(at + 1).trimStart())) return at;
  }
  return text.length;
}

/** Verbs that are part of a name: "Trung tâm Trợ giúp pháp lý", "Phòng Giáo dục thường xuyên". */
const inName = (before: string, after: string) =>
  (/ trợ$/u.test(before) && after.startsWith("giúp ")) ||
  (/ giáo dục$/u.test(before) && after.startsWith("thường xuyên"));

const ENDS: ReadonlySet<string> = new Set(':;.()"“”[]');
/** These signs, and a blank or comma after which something else may begin. */
const MAY_END = /[:;.()"“”[\] ,]/g;

const SMALL = regex.y`\p{Ll}`;
function isSmallAt(text: string, at: number): boolean {
  SMALL.lastIndex = at;
  return SMALL.test(text);
}

function endsAtBlank(text: string, folded: string, blank: number): boolean {
  const at = blank + 1;
  // The fold of a capital differs from it; this comparison is cheaper than testing for lower case.
  const printedSmall = text[at] === folded[at] && taskVerbAt(folded, at) && isSmallAt(text, at);
  if (printedSmall) return !inName(folded.slice(0, blank), folded.slice(at));
  if (folded.startsWith("và ", at)) return endsAtAnd(folded.slice(at + 3), text.slice(at + 3));
  return (text[at] === "-" || text[at] === "–") && text[at + 1] === " " && isSmallAt(text, at + 2);
}

/** "phòng, chống thiên tai" */
const isPrevention = (folded: string, comma: number) =>
  regex`(?<!\p{L})phòng$`.test(folded.slice(0, comma)) && /^, (?:chống|ngừa|cháy)/u.test(folded.slice(comma));

/** A person who heads another body: "Văn phòng Sở, Trưởng phòng Tổ chức". */
const PERSON = new RegExp(`^(?:các )?(?:${UNIT_HEAD}|ông|bà|đồng chí)(?: |$)`, "u");

/** "Văn phòng HĐND và UBND xã" is one office (Law 72/2025/QH15). */
const OF_BOTH = new RegExp(`^văn phòng (?:${COUNCIL}|đoàn đbqh)$`, "u");

const endsAtAnd = (after: string, printed: string) =>
  NEXT_HEAD.test(after) ||
  PERSON.test(after) ||
  PLURAL.test(after) ||
  (isSmallAt(printed, 0) && taskVerbAt(after, 0));

/**
 * "phòng Quản lý vận tải, Phương tiện và người lái": words that begin no other body continue the name. In lower case
 * they do so only if "và" ends the list before a sign or a verb.
 */
function commaInside(printed: string, after: string): boolean {
  if (NEXT_HEAD.test(after) || PLURAL.test(after) || CLASS_NEXT.test(after) || taskVerbAt(after, 0))
    return false;
  if (PERSON.test(after)) return false;
  if (regex`^\p{Lu}`.test(printed)) return !regex`^\p{Lu}{2}`.test(printed);
  const list = /^[^:;.()"“”]{2,60}/u.exec(after)?.[0] ?? "";
  const words = list.split(" ");
  // "Phòng Tổ chức đảng, đảng viên": a heading that consists of the name.
  if (list === after && words.length <= 3 && regex`^\p{Ll}`.test(printed)) return true;
  const verb = words.findIndex((_, i) => taskVerbAt(words.slice(i).join(" "), 0));
  const and = words.indexOf("và");
  return regex`^\p{Ll}`.test(printed) && and > 0 && and <= 6 && (verb < 0 || verb > and);
}

/** A group's name includes "phòng, ban, đơn vị trực thuộc Sở …" up to a verb or a sign. */
function classEnd(folded: string, from: number): number {
  for (let at = from; at < folded.length; at++) {
    const c = folded[at]!;
    if (ENDS.has(c)) return at;
    if (c !== " " && c !== ",") continue;
    const after = folded.slice(at + 1);
    if (c === "," && !CLASS_NEXT.test(after.trimStart())) return at;
    if (c === ",") continue;
    // "các cơ quan liên quan" is complete: the following words state what they do.
    const related = /^(?:có )?liên quan(?! đến)/u.exec(after);
    if (related) return at + 1 + related[0].length;
    if (at > from && taskVerbAt(after, 0) && !/^quản lý nhà nước/u.test(after)) return at;
    if (at > from && /^và (?!trực thuộc)/u.test(after) && !CLASS_NEXT.test(after)) return at;
  }
  return folded.length;
}

/** Offsets of words for bodies. The letter before is checked for the few matches only, not at every letter. */
function bodyWords(folded: string): number[] {
  const found: number[] = [];
  BODY_WORD.lastIndex = 0;
  for (let match = BODY_WORD.exec(folded); match; match = BODY_WORD.exec(folded)) {
    const inside = match.index > 0 && LETTER.test(folded[match.index - 1]!);
    if (inside) BODY_WORD.lastIndex = match.index + 1;
    else found.push(match.index);
  }
  return found;
}

/** Folded names of bodies that end at a sign or a line's end somewhere in the text, and so are complete. */
export function wholeNames(lines: readonly TextLine[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const line of lines) {
    for (const at of bodyWords(line.folded)) {
      const form = readUnitForm(line, at);
      if (!form || form.group || !":;.,()".includes(line.folded[form.end] ?? "")) continue;
      names.add(line.folded.slice(at, form.end));
    }
  }
  return names;
}

/**
 * Cuts a name that ran into an unlisted verb: if the text has the complete name elsewhere, and a lower-case word
 * follows it here.
 */
export function cutToWholeName(
  line: TextLine,
  start: number,
  end: number,
  whole: ReadonlySet<string>,
): number {
  const name = line.folded.slice(start, end);
  let best = end;
  for (const known of whole) {
    if (name[known.length] !== " " || !name.startsWith(known)) continue;
    const after = line.text.slice(start + known.length, end);
    if (regex`^ \p{Ll}`.test(after) && !/^ (?:và|-) /u.test(after)) {
      best = best === end ? start + known.length : Math.max(best, start + known.length);
    }
  }
  return best;
}

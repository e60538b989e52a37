import { isCapitalAt } from "../../../../language/letter-case.ts";
import { matchAt } from "../../../../language/matcher.ts";
import {
  ARMY_BODY,
  CAPITAL_BODY_WORDS,
  GROUP_MEMBERS,
  GROUP_WORDS,
  LIKE_BODY_WORDS,
  TEXT_BODY_WORDS,
} from "../../../lexicon/bodies.ts";
import { UNIT_HEAD } from "../../../lexicon/positions.ts";
import { ABBREVIATION_STOP } from "../../../text/abbreviation-stops.ts";

// The first words of names of bodies, of groups of bodies, and of persons who head a body, in folded text.

const NO_BODY = `(?!${LIKE_BODY_WORDS})`;
const HEAD = new RegExp(`${NO_BODY}(?:${TEXT_BODY_WORDS})(?= |$|[,;.:])`, "uy");
const NEXT_HEAD = new RegExp(`${NO_BODY}(?:${TEXT_BODY_WORDS}|cơ quan|đơn vị)(?= |$|[,;.:)])`, "uy");
const PLURAL = new RegExp(`(?:${GROUP_WORDS}) (?=(?:${GROUP_MEMBERS})(?:[ ,;.:]|$))`, "uy");
/** A person who heads another body: "Văn phòng Sở, Trưởng phòng Tổ chức". */
const PERSON = new RegExp(`(?:các )?(?:${UNIT_HEAD}|ông|bà|đồng chí)(?: |$)`, "uy");
const MEMBER = new RegExp(`${NO_BODY}(?:${GROUP_MEMBERS})(?=[ ,;.:)]|$)`, "uy");

const longestFirst = (words: string) =>
  words
    .split("|")
    .sort((a, b) => b.length - a.length)
    .join("|");

const VOWELS = [
  "aàáảãạăằắẳẵặâầấẩẫậ",
  "eèéẻẽẹêềếểễệ",
  "iìíỉĩị",
  "oòóỏõọôồốổỗộơờớởỡợ",
  "uùúủũụưừứửữự",
  "yỳýỷỹỵ",
];
const withAnyDiacritics = (text: string) =>
  text.replace(/[aeiouy]/gu, (letter) => `[${VOWELS.find((vowels) => vowels.startsWith(letter))!}]`);
/** First words that are recognised with any diacritics, because scans lose them: "chỉ cục", "trung tầm". */
const MISREAD_HEAD = new RegExp(
  `(?:${withAnyDiacritics("chi cuc|trung tam|van phong|ban quan ly|cong ty|hiep hoi|benh vien|ngan hang|lien hiep|hoc vien")})(?= )`,
  "uy",
);

/** "P. | Tài chính", "TT. | CNTT": an abbreviation with its full stop, as lines carry it. */
const SHORT_HEAD = new RegExp(`(?<![^ ,;:(/\\t"“+-])[a-z]{1,4}${ABBREVIATION_STOP}`, "uy");

const CAPITAL_HEAD = new RegExp(`(?:${longestFirst(CAPITAL_BODY_WORDS)})(?= )`, "uy");

const ARMY = new RegExp(`^(?:${ARMY_BODY})$`, "u");
const IS_DIGIT = /\d/u;

/** The words that begin a body's name at an offset, "trung tâm", "chi cục"; null if none begins there. */
export const bodyHeadAt = (text: string, folded: string, at: number): string | null =>
  matchAt(SHORT_HEAD, folded, at) ??
  capitalHeadAt(text, folded, at) ??
  matchAt(HEAD, folded, at) ??
  matchAt(MISREAD_HEAD, folded, at);

function capitalHeadAt(text: string, folded: string, at: number): string | null {
  if (!isCapitalAt(text, at)) return null;
  const head = matchAt(CAPITAL_HEAD, folded, at);
  if (head === null) return null;
  const isNumbered = ARMY.test(head) && IS_DIGIT.test(text[at + head.length + 1] ?? "");
  return isNumbered || isCapitalAt(text, at + head.length + 1) ? head : null;
}

/** "các ", "từng " before the members of a group of units; null if there is none at the offset. */
export const pluralAt = (folded: string, at: number) => matchAt(PLURAL, folded, at);

/** What begins at an offset: 1 a body, 2 a group, 3 a person, 4 a further member of a group, 0 none of these. */
export function beginningAt(text: string, folded: string, at: number): number {
  if (matchAt(PLURAL, folded, at)) return 2;
  if (matchAt(PERSON, folded, at)) return 3;
  if (
    matchAt(SHORT_HEAD, folded, at) ||
    matchAt(NEXT_HEAD, folded, at) ||
    capitalHeadAt(text, folded, at) ||
    matchAt(MISREAD_HEAD, folded, at)
  )
    return 1;
  return matchAt(MEMBER, folded, at) ? 4 : 0;
}

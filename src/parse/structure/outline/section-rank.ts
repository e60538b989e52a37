import { isBulletLabel, type Label } from "../../../language/labels.ts";
import { ancestors, descendants, type Section } from "./section.ts";

// Levels from the widest to the narrowest. Decimal numbers of depth 2 to 6 have the ranks 5 to 9.
const RANKS = {
  part: 0,
  article: 1,
  "upper-letter": 2,
  roman: 3,
  arabic: 4,
  decimal: 5,
  letter: 10,
  "small-roman": 10.5,
  ordinal: 11,
  "counted-noun": 11,
  dash: 12,
  plus: 13,
  star: 14,
};

// Decree 30/2020/NĐ-CP, Appendix I: Phần, Chương, Mục, Tiểu mục, Điều.
const PARTS = ["phần", "chương", "mục", "tiểu mục"];

/** A heading without a label has the level of Arabic numbers. */
export const UNLABELLED_RANK = RANKS.arabic;

/** Added to the rank of a section for a list directly below it; smaller than the distance between two levels. */
export const BELOW = 0.5;

/** True for an item of a list without numbers. */
export const isBullet = ({ label }: Section): boolean => label !== null && isBulletLabel(label);

/** The level of a labelled line, by its label and the open sections. */
export function rankIn(open: Section, label: Label, root: Section): number {
  return (
    bulletRank(label, open) ??
    belowBulletRank(label, open) ??
    belowHeadingRank(label, open) ??
    numberedRank(label, open) ??
    smallRomanRank(label, open) ??
    countedNounRank(label, open) ??
    partBelowRoman(label, open) ??
    partRank(label, open, root) ??
    continuedRank(label, open) ??
    shiftedRank(label, open) ??
    rankOf(label)
  );
}

/** The rank of a heading without a label over a list that begins or goes on with a label. */
export function rankOver(label: Label, open: Section): number {
  const list = ancestors(open).find((section) => section.label?.kind === label.kind);
  const above = list?.parent;
  // The heading above the items before it.
  if (above?.line && above.label === null) return above.rank;
  return (list?.rank ?? rankOf(label)) - BELOW / 2;
}

function rankOf(label: Label): number {
  if (label.kind === "decimal") return RANKS.decimal + label.depth - 2;
  if (label.kind !== "part") return RANKS[label.kind];
  const word = PARTS.findLastIndex((part) => label.text.toLowerCase().startsWith(part));
  return RANKS.part + Math.max(0, word) / PARTS.length;
}

/**
 * Reads a Roman numeral of one letter as a capital letter if it continues a count of letters: "D." after "C.", "I." after "H.".
 * The reverse for "i)" that follows no "h)": it begins a list "i)", "ii)".
 */
export function resolveLetter(label: Label, open: Section): Label {
  const small = smallRomanOf(label, open);
  if (small !== null) return { ...label, kind: "small-roman", ordinal: small };
  if (label.kind !== "roman" || label.text.length > 2) return label;
  const letter = label.text[0]!;
  const before = ancestors(open)
    .flatMap((s) => s.parent?.children ?? [])
    .findLast((s) => s.label?.kind === "upper-letter");
  const expected = before?.label?.ordinal;
  return expected && letter.charCodeAt(0) - 64 === expected + 1 && expected >= 3
    ? { ...label, kind: "upper-letter", ordinal: expected + 1 }
    : label;
}

/** The number of "i)" or "v)" in a list of small Roman numerals; null for another label. */
function smallRomanOf({ text }: Label, open: Section): number | null {
  if (text !== "i)" && text !== "v)") return null;
  const labels = ancestors(open).flatMap(({ label }) => label ?? []);
  if (text === "v)") return labels.some((l) => l.kind === "small-roman" && l.ordinal === 4) ? 5 : null;
  return labels.some((l) => l.kind === "letter" && /^[gh]/u.test(l.text)) ? null : 1;
}

/** The rank of "(i)" below a bullet that announces it: "- Sở Y tế:". Further labels have the same rank. */
function smallRomanRank(label: Label, open: Section): number | null {
  if (label.kind !== "small-roman") return null;
  const before = ancestors(open).find((s) => s.label?.kind === "small-roman");
  if (before && label.ordinal !== 1) return before.rank;
  const isBelow = isBullet(open) && open.text.endsWith(":");
  return isBelow ? open.rank + BELOW : null;
}

/** The rank of "A.", "I." or "1." right below a heading without a label, where a list begins again; null for other labels. */
function belowHeadingRank(label: Label, open: Section): number | null {
  const begins = BEGIN_AGAIN.has(label.kind) && label.ordinal === 1;
  const isHeading = open.label === null && open.line !== null && open.lines.length === 0;
  return begins && isHeading && open.children.length === 0 ? open.rank + BELOW : null;
}
/** The rank of "a)" or "1)" right below a bullet that announces it, "- Sở Y tế:", and of the letters or numbers after it; null elsewhere. */
function belowBulletRank(label: Label, open: Section): number | null {
  if (label.kind !== "letter" && label.kind !== "arabic") return null;
  const before = ancestors(open).find((s) => s.label?.kind === label.kind);
  if (before)
    return before.parent && isBullet(before.parent) && comesNext(before, label) ? before.rank : null;
  const isAnnounced =
    isBullet(open) && open.lines.length + open.children.length === 0 && /:\s*$/u.test(open.text);
  return label.ordinal === 1 && isAnnounced ? open.rank + BELOW : null;
}
const comesNext = ({ label: before }: Section, label: Label): boolean =>
  before!.ordinal !== null && before!.ordinal + 1 === label.ordinal;

/** The rank of "1." below "A." whose own rank is narrower than usual, because it is below a heading without a label. */
function shiftedRank(label: Label, open: Section): number | null {
  const usual = rankOf(label);
  const above = ancestors(open).find((s) => s.label && s.rank > usual && rankOf(s.label) < usual);
  return above && label.kind === "arabic" ? above.rank + BELOW / 4 : null;
}
const BEGIN_AGAIN: ReadonlySet<Label["kind"]> = new Set(["roman", "upper-letter", "arabic"]);

/** The rank of a label that continues the count in another style: "A.", "B.", then "III."; null for other labels. */
function continuedRank(label: Label, open: Section): number | null {
  if (label.kind !== "roman" && label.kind !== "upper-letter") return null;
  if (label.ordinal === null || label.ordinal < 2) return null;
  const other = label.kind === "roman" ? "upper-letter" : "roman";
  const chain = ancestors(open);
  const sameKindOpen = chain.some((s) => s.label?.kind === label.kind);
  if (sameKindOpen) return null;
  const before = chain.find((s) => s.label?.kind === other);
  return before?.label?.ordinal === label.ordinal - 1 ? before.rank : null;
}

/**
 * The rank of a number in nested lists of Arabic numbers: "1." below "a)", "(1)" or "1)" below "1." or a heading without a label. A number continues the
 * open list with the same punctuation; a new list is below the open section and ends where the outer list continues.
 */
function numberedRank(label: Label, open: Section): number | null {
  if (label.kind !== "arabic") return null;
  const chain = ancestors(open);
  const counted = chain.filter((s) => s.label?.kind === "arabic" || s.label?.kind === "decimal");
  const alike = counted.filter((s) => isLike(s, label));
  const before = alike.find((s) => s.label!.ordinal! + 1 === label.ordinal);
  if (before) return before.rank;
  if (label.ordinal === 1) {
    if (open.label?.kind === "letter" && announces(open)) return open.rank + BELOW;
    const holder = chain.find((s) => !s.label || !isBulletLabel(s.label) || s.text.endsWith(":"));
    // "1." may go on with the list above a heading.
    const isBelowHeading = holder?.label === null && holder.line !== null && marksOf(label).endsWith(")");
    if (holder && (isBelowHeading || (alike.length === 0 && counted.length > 0))) return holder.rank + BELOW;
  }
  return counted.length > alike.length ? (alike[0]?.rank ?? countedAcross(label, chain)) : null;
}

/**
 * The rank of a number that continues a count over several headings: "(3)" below "2." where "(1)" and "(2)" are below "1."; null for
 * another number.
 */
function countedAcross(label: Label, chain: readonly Section[]): number | null {
  for (const section of chain) {
    const before = section.parent?.children.at(-2);
    const last = before && descendants(before).findLast((one) => isLike(one, label));
    if (last) return last.label!.ordinal! + 1 === label.ordinal ? last.rank : null;
  }
  return null;
}

/** True for a number with the same marks or with the same noun. */
const isLike = (section: Section, label: Label): boolean =>
  section.label?.kind === label.kind && marksOf(section.label) === marksOf(label);

/**
 * The rank of "Nhiệm vụ 1:": that of the open list with the same noun, also where it counts on over several headings ("Nhiệm vụ 3:"
 * below "Nhóm 2:"); else below the open heading.
 */
function countedNounRank(label: Label, open: Section): number | null {
  if (label.kind !== "counted-noun") return null;
  const chain = ancestors(open);
  const alike = chain.find((section) => isLike(section, label));
  if (alike) return alike.rank;
  const across = countedAcross(label, chain);
  if (across !== null) return across;
  const holder = chain.find((section) => !isBullet(section));
  return holder ? holder.rank + BELOW : null;
}

/** The rank of "Phần 1." right below "III.", and of the parts after it: they divide this section, not the text; null for other labels. */
function partBelowRoman(label: Label, open: Section): number | null {
  if (label.kind !== "part") return null;
  const before = ancestors(open).find((s) => s.label?.kind === "part" && comesBefore(s.label, label));
  if (before) return before.rank > RANKS.roman ? before.rank : null;
  const isFirst = label.ordinal === 1 && open.label?.kind === "roman";
  return isFirst && open.lines.length + open.children.length === 0 ? open.rank + BELOW : null;
}

/**
 * The rank of "A." below "II.", if no capital letter divides the whole text, and of "I." after the last article of a decision,
 * where its annex begins. Further labels of the same kind have the same rank.
 */
function partRank(label: Label, open: Section, root: Section): number | null {
  if (label.kind !== "roman" && label.kind !== "upper-letter") return null;
  const chain = ancestors(open);
  const before = chain.find((s) => s.label?.kind === label.kind && comesBefore(s.label, label));
  if (before) return before.rank;
  if (label.ordinal !== 1) return null;
  const article = chain.find((s) => s.label?.kind === "article");
  if (article) return article.rank;
  const roman = chain.find((s) => s.label?.kind === "roman");
  const divided = root.children.some((s) => s.label?.kind === "upper-letter");
  return label.kind === "upper-letter" && roman && !divided ? roman.rank + BELOW : null;
}

/** True for "B." before "C.", and for "D." before "Đ.", which have the same number. */
const comesBefore = (before: Label, next: Label): boolean =>
  before.ordinal! + 1 === next.ordinal || (before.text.startsWith("D") && next.text.startsWith("Đ"));

/** The rank of a bullet: that of the open list with the same bullet, else a new list below ("-" under "*" or the reverse). */
function bulletRank(label: Label, open: Section): number | null {
  if (!isBulletLabel(label) || !isBullet(open)) return null;
  const alike = ancestors(open).find((s) => s.label?.kind === label.kind);
  return alike ? alike.rank : open.rank + BELOW;
}

/** "(1)" → "()", "1." → "." */
const marksOf = ({ text }: Label) => text.replace(/[\d ]/gu, "");

/** True if a list may follow: the section has no lines, or its last line ends with a colon. */
const announces = ({ lines }: Section) => lines.length === 0 || lines.at(-1)!.text.endsWith(":");

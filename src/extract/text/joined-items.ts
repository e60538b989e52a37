import { isCapitals } from "../../language/is-capitals.ts";
import { type Label, type LabelKind, parseLabel } from "../../language/labels.ts";
import { isCapitalAt } from "../../language/letter-case.ts";
import { regex } from "../../language/regex.ts";

// The labels of items in the words of joined text, and which of them count on.

/** Words that are read to find a label or a phrase. */
export const WORDS_AHEAD = 16;
/** The end of a sentence or of an item. */
export const ENDED = /[.;:!?…]["”’)]?$/u;
/** The word before the number of something that is cited. */
const CITES =
  /^[([“"]?(?:khoản|điểm|điều|mục|tiết|số|phần|chương|bảng|biểu|mẫu|hình|phụ|lục|quý|tháng|ngày|năm|kỳ|khóa|lần|bước|cấp|tổ|khối|lớp|loại|nhóm|phường|quận)$/iu;

/** The text from a word on, as far as a label or a phrase reaches. */
export const aheadOf = (words: readonly string[], at: number): string =>
  words.slice(at, at + WORDS_AHEAD).join(" ");

/** The label of an item that may begin with a word; null for the number of something that is cited. */
export function itemAt(words: readonly string[], at: number): Label | null {
  const word = words[at] ?? "";
  const next = words[at + 1] ?? "";
  const isPart = /^(?:Chương|Phần|CHƯƠNG|PHẦN)$/u.test(word) && /^[\dIVX]{1,4}[.:]?$/u.test(next);
  if (isPart || (word === "Điều" && /^\d{1,3}[.:]$/u.test(next))) return parseLabel(aheadOf(words, at));
  if (!/^(?:[-+•*]$|[\dIVXa-zđ]{1,5}(?:\.\d{1,2}){0,4}[.)]$)/u.test(word)) return null;
  return CITES.test(words[at - 1] ?? "") ? null : parseLabel(aheadOf(words, at));
}

/** How many items begin within a line, after the end of a sentence. */
export const itemsWithin = (words: readonly string[]): number =>
  words.filter((_, at) => at > 0 && ENDED.test(words[at - 1]!) && itemAt(words, at) !== null).length;

export const wordsIn = ({ text }: Label): number => text.split(" ").length;

export const isWordInCapitals = (word: string): boolean => isCapitals(word) && regex`\p{L}{2}`.test(word);

/** Rows of labels that begin again below a kind. */
const BELOW: { readonly [kind in LabelKind]?: readonly string[] } = {
  part: ["roman", "arabic", "letter"],
  article: ["arabic", "letter"],
  roman: ["arabic", "letter"],
  arabic: ["letter"],
  decimal: ["letter"],
};

/** The row that a label counts in: all labels of its kind, or those of the same number above ("decimal 2."). */
const rowOf = ({ kind, text }: Label): string =>
  kind === "decimal" ? `decimal ${text.replace(/[^.]{1,3}[.)]?$/u, "")}` : kind;

/** The last ordinal of each row of labels: of "arabic", of "decimal 2.". */
export class LabelRows {
  readonly #ordinals = new Map<string, number>();

  note(label: Label): void {
    if (label.ordinal === null) return;
    for (const kind of BELOW[label.kind] ?? []) this.#ordinals.delete(kind);
    this.#ordinals.set(rowOf(label), label.ordinal);
  }

  /** True for a label that is the next of its row, before a word with a capital. */
  countsOn(label: Label, next: string | undefined): boolean {
    if (label.ordinal === null || next === undefined || !isCapitalAt(next, 0)) return false;
    if (label.kind === "part") return isWordInCapitals(next);
    // An annex begins its articles again.
    if (label.kind === "article" && label.ordinal === 1) return true;
    if (label.ordinal !== (this.#ordinals.get(rowOf(label)) ?? 0) + 1) return false;
    // "2.1." below "2."
    const isBelow = rowOf(label) === `decimal ${this.#ordinals.get("arabic")}.`;
    return label.kind !== "decimal" || label.ordinal > 1 || isBelow;
  }
}

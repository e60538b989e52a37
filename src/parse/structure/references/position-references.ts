import { allMatches } from "../../../language/matcher.ts";
import { regex } from "../../../language/regex.ts";

// "nội dung thứ nhất", "ba nhiệm vụ nêu trên", "các nội dung còn lại", "việc này": parts of a document by their position before these words.

/** Which of the contents above are meant. */
export interface Positions {
  /** By their order: 1 is the first one, -1 the last one. */
  readonly places?: readonly number[];
  /** The last ones, so many; all of the list for `Infinity`. */
  readonly nearest?: number;
  /** Those that nobody else has. */
  readonly isRest?: boolean;
  /** How many contents the list must have. */
  readonly count?: number;
}

/** Positions that a text states in one place. */
export interface StatedPositions {
  readonly end: number;
  readonly positions: Positions;
}

const NOUN =
  "(?:nội dung|nhiệm vụ|công việc|phần việc|đầu việc|mảng việc|việc|giải pháp|hoạt động|biện pháp|hạng mục|yêu cầu|nhóm (?:nhiệm vụ|nội dung|giải pháp|việc)|gạch đầu dòng|ý|điểm|khoản|mục|đoạn)";
const ORDINALS = ["nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const NUMBERS = ["một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười"];
const ORDINAL = `(?:${ORDINALS.join("|")}|bốn|\\d{1,2})`;
const COUNT = `(?<count>${NUMBERS.join("|")}|\\d{1,2})`;
const ALL = "(?<all>toàn bộ|tất cả|cả|toàn thể|các|những)";
const END = "(?![\\p{L}\\p{M}\\d])";
/** The work as these words describe it: "nội dung | tuyên truyền | này". Words that join other things to it end it. */
const KIND =
  "(?:(?:,| và)? (?!(?:của|tại|theo|trong|cho|với|do|giao|được|phải|là|có|để|cần|sẽ|đã|không|sau|nêu|kế hoạch|chỉ thị|quyết định|chương trình|đề án|văn bản|công văn|nghị quyết|quy chế|thông báo|phụ lục)(?= ))\\p{L}{1,8}){0,6}?";
const ABOVE =
  "(?:(?:(?:đã |được |vừa |mới ){0,2}(?:nêu|nói|kể|ghi|đề cập|đề ra) (?:ở |tại |phía ){0,2})?trên(?: đây)?|ở trên|vừa nêu|này|đó)";
/** "các nhiệm vụ | tại mục này": all of the part that the words are in. */
const HERE =
  "(?:(?:nêu |quy định |ghi )?(?:tại|ở|thuộc|trong|của) (?:mục|phần|nhóm|khoản|điểm|điều|chỉ số(?: thành phần)?|trụ cột|tiêu chí|lĩnh vực)(?: nhiệm vụ)? này)";
/** "Mục này", "Nhóm nhiệm vụ này": the same without a noun of work before. */
const PART = "(?:mục|phần|nhóm|nhóm nhiệm vụ|nhóm giải pháp|chỉ số|chỉ số thành phần|trụ cột|lĩnh vực) này";

const BY_ORDER = regex.y`(?:các |những |cả )?${NOUN} (?:(?:thứ )(?<first>${ORDINAL})(?<more>(?:(?:, | và |, và )(?:(?:${NOUN} )?thứ )${ORDINAL}){0,6})|(?<edge>đầu tiên|đầu|cuối cùng|cuối))${END}`;
const AT_EDGE = regex.y`(?:cả )?${COUNT} ${NOUN} (?<edge>đầu tiên|đầu|cuối cùng|cuối)${END}`;
const REST = regex.y`(?:${ALL} )?(?:(?:các|những) )?(?:${COUNT} )?(?:${NOUN}|phần|số)${KIND} (?:còn lại|khác)${END}`;
const NEAREST = regex.y`(?:${ALL} )?(?:(?:các|những) )?(?:${COUNT} )?${NOUN}${KIND} (?:(?<here>${HERE})|${ABOVE})${END}`;
const WHOLE = regex.y`(?:toàn bộ |cả )?${PART}${END}`;
const ORDINAL_IN = regex.g`(?<=thứ )${ORDINAL}`;

const MAY_REFER = regex` (?:trên|này|đó|thứ (?:nhất|hai|ba|\d)|đầu|cuối|còn lại|khác|vừa nêu)${END}`;
const HAS_NOUN = regex`(?<![\p{L}\p{M}])(?:${NOUN}|nhóm|chỉ số|trụ cột|lĩnh vực) `;

/** A cheap test that rules out texts without positions. */
export const mayReferAbove = (folded: string): boolean => MAY_REFER.test(folded) && HAS_NOUN.test(folded);

/** The positions that a folded text states at an offset; null for other words. */
export function positionsAt(folded: string, at: number): StatedPositions | null {
  const byOrder = matchAt(BY_ORDER, folded, at);
  if (byOrder) return { end: BY_ORDER.lastIndex, positions: { places: placesOf(byOrder) } };
  const atEdge = matchAt(AT_EDGE, folded, at);
  if (atEdge) {
    const count = numberOf(atEdge.groups!.count!);
    const places = Array.from({ length: count }, (_, i) => i + 1);
    const isLast = atEdge.groups!.edge!.startsWith("cuối");
    return {
      end: AT_EDGE.lastIndex,
      positions: { places: isLast ? places.map((place) => -place).reverse() : places },
    };
  }
  if (matchAt(REST, folded, at)) return { end: REST.lastIndex, positions: { isRest: true } };
  if (matchAt(WHOLE, folded, at))
    return { end: WHOLE.lastIndex, positions: { nearest: Number.POSITIVE_INFINITY } };
  const nearest = matchAt(NEAREST, folded, at);
  if (!nearest) return null;
  const { all, count, here } = nearest.groups!;
  const many = all !== undefined || here !== undefined ? Number.POSITIVE_INFINITY : 1;
  return { end: NEAREST.lastIndex, positions: { nearest: count ? numberOf(count) : many } };
}

function matchAt(pattern: RegExp, folded: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(folded);
}

function placesOf({ 0: words, groups }: RegExpExecArray): readonly number[] {
  const { edge } = groups!;
  if (edge !== undefined) return [edge.startsWith("cuối") ? -1 : 1];
  return allMatches(ORDINAL_IN, words).map(({ 0: word }) => numberOf(word));
}

/** The number of "hai", "thứ nhất", "03". */
export function numberOf(word: string): number {
  if (/^\d/u.test(word)) return Number(word);
  const at = NUMBERS.indexOf(word);
  return (at < 0 ? ORDINALS.indexOf(word) : at) + 1;
}

/**
 * The contents of a list that positions mean; none where the list has too few of them or not the stated number. `isTaken`: true for a content
 * that somebody has.
 */
export function contentsAt<T>(
  list: readonly T[],
  { places, nearest, isRest, count }: Positions,
  isTaken: (one: T) => boolean,
): readonly T[] {
  if (count !== undefined && list.length !== count) return [];
  if (isRest) return list.some(isTaken) ? list.filter((one) => !isTaken(one)) : [];
  if (nearest !== undefined)
    return nearest === Number.POSITIVE_INFINITY ? list : list.length < nearest ? [] : list.slice(-nearest);
  const found = (places ?? []).map((place) => list.at(place > 0 ? place - 1 : place));
  return found.every((one) => one !== undefined) ? (found as T[]) : [];
}

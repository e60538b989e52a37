import { regex } from "../../../../language/regex.ts";
import { numberOf, type Positions, positionsAt } from "../../../structure/references/position-references.ts";
import { type ListedParts, partReferencesAt } from "../../../text/part-references.ts";
import type { TextLine } from "../../../text/text-line.ts";

// "nội dung 1.2", "các nhiệm vụ tại mục 4 này", "cả hai việc ở nhóm 2", "nội dung thứ nhất": work that a line refers to.

export const WORK_NOUNS =
  "nhiệm vụ|nội dung|công việc|phần việc|việc|giải pháp|hoạt động|biện pháp|hạng mục|chỉ tiêu|yêu cầu";
/** "Các nội dung nêu tại | mục 2 giao Sở A", "Đối với | mục 2: Sở A thực hiện", "Cả ba việc ở | nhóm 2". */
const AT_PART = regex.y`(?:(?:riêng|còn|đối với|với|và) ){0,2}(?:(?:(?:toàn bộ|tất cả|cả) )?(?:(?:các|những|(?<count>hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\d{1,2})) )?(?:${WORK_NOUNS})(?:,? (?:${WORK_NOUNS})){0,2}(?: nêu| quy định| ghi)? (?:tại|ở|thuộc|trong|của) |(?:toàn bộ|tất cả|cả) )?(?=(?:các |những )?\p{L})`;
const AT_POSITION = regex.y`(?:(?:riêng|còn|đối với|với|và) ){0,2}`;
/** "mục 4 | này", "điểm 1, 2 | mục này" */
const THIS =
  /(?: (?:của )?(?:mục|phần|khoản|điều|nhóm|kế hoạch|chương trình|quyết định))? này(?=[ ,:.;)]|$)/uy;

/** What a text names at an offset: parts by their numbers, or contents by their position. */
export interface Reference extends Pick<ListedParts, "parts" | "end"> {
  /** Beside parts, for those that the outline does not have. */
  readonly above?: Positions;
}

/** "Sở A (4.1, 4.2)": the numbers of points without a noun, in a bracket. */
const BARE = regex.y`(?<=\()\d{1,2}(?:\.\d{1,2}){1,3}(?:(?:[,;] ?| và )\d{1,2}(?:\.\d{1,2}){1,3}){0,9}(?=\))`;
const HAS_BARE = /\(\d{1,2}\.\d{1,2}[,;). ]/u;
/** A cheap test that rules out texts without such numbers. */
export const mayReferByBareNumber = (folded: string): boolean => HAS_BARE.test(folded);

function bareReferenceAt(folded: string, at: number): Reference | null {
  BARE.lastIndex = at;
  const found = BARE.exec(folded)?.[0];
  if (found === undefined) return null;
  const numbers = found.split(/[,;] ?| và /u);
  const parts = numbers.map((number) => ({
    steps: [{ noun: "mục", number, bracketed: false }],
    except: [],
  }));
  return { parts, end: at + found.length };
}

/** The reference at an offset, also after words such as "Riêng" and "Các nội dung tại"; null for other words. */
export function referenceAt({ text, folded }: TextLine, at: number): Reference | null {
  AT_POSITION.lastIndex = at;
  AT_POSITION.test(folded);
  const above = positionsAt(folded, AT_POSITION.lastIndex);
  AT_PART.lastIndex = at;
  const isByWord = above?.positions.places !== undefined && !/\d$/u.test(folded.slice(at, above.end));
  const opening = isByWord ? null : AT_PART.exec(folded);
  const parts = isByWord ? null : partReferencesAt(text, folded, at + (opening?.[0].length ?? 0));
  if (!parts && !above) return bareReferenceAt(folded, at);
  if (!parts) return above && { parts: [], end: above.end, above: above.positions };
  THIS.lastIndex = parts.end;
  const end = THIS.test(folded) ? THIS.lastIndex : parts.end;
  const count = opening?.groups?.count;
  const otherwise = count ? { nearest: numberOf(count) } : placesOf(parts.parts);
  return { parts: parts.parts, end, ...(otherwise ? { above: otherwise } : {}) };
}

/** "nội dung 1, 2" where the contents have no numbers. */
function placesOf(parts: ListedParts["parts"]): Positions | null {
  const places = parts.map(({ steps: [step, ...wider] }) =>
    wider.length === 0 && WORK.has(step!.noun) && /^\d$/u.test(step!.number) ? Number(step!.number) : 0,
  );
  return places.every((place) => place > 0) ? { places } : null;
}
const WORK = new Set([...WORK_NOUNS.split("|"), "ý", "gạch đầu dòng"]);

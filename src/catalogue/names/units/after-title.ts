import type { Token } from "../../matching/tokens.ts";

/**
 * Titles of the person who heads a unit, as token keys ("Đ/c" is two keys), the longest first. The unit's name
 * follows.
 */
const TITLES: readonly (readonly string[])[] = [
  "người đứng đầu",
  "tổng biên tập",
  "tổng giám đốc",
  "chỉ huy trưởng",
  "chi cục trưởng",
  "phó chủ tịch",
  "phó giám đốc",
  "trưởng phòng",
  "viện trưởng",
  "cục trưởng",
  "bộ trưởng",
  "phó chánh",
  "đồng chí",
  "thủ trưởng",
  "thứ trưởng",
  "hiệu trưởng",
  "giám đốc",
  "chánh án",
  "phó trưởng",
  "chủ tịch",
  "lãnh đạo",
  "bí thư",
  "chánh",
  "trưởng",
  "phó",
  "các",
  "pct",
  "đ c",
].map((words) => words.split(" "));
/** Titles whose last syllable belongs to the unit's name: "Trưởng phòng Tổng hợp" heads "phòng Tổng hợp". */
const KEEPS_LAST: ReadonlySet<string> = new Set(["trưởng phòng"]);
/** "Đ/c Phó Chủ tịch", "Các đồng chí Thủ trưởng": several titles may precede one name. */
const MAX_TITLES = 4;

/** The index after the title: where the unit's name begins in "Phó Chủ tịch UBND tỉnh", "Thủ trưởng Sở Y tế". */
export function afterTitle(list: readonly Token[]): number {
  const at = titleEnd(list);
  return at < list.length ? at : 0;
}

/** True for a title alone, "Các Thứ trưởng", which is no damaged name: "Thủ tướng" has nearly the same letters. */
export const isOnlyTitle = (list: readonly Token[]): boolean =>
  list.length > 0 && titleEnd(list) === list.length;

function titleEnd(list: readonly Token[]): number {
  let at = 0;
  for (let n = 0; n < MAX_TITLES; n++) {
    const person = TITLES.find((words) => words.every((word, i) => list[at + i]?.key === word));
    if (!person || at + person.length > list.length) break;
    at += KEEPS_LAST.has(person.join(" ")) ? person.length - 1 : person.length;
  }
  return at;
}

import type { MatchContext } from "./rule.ts";

const REGION =
  "(?:khu vực|vùng|cụm|(?:tỉnh|địa phương)(?: thuộc| ở)? (?:trung du|miền|đồng bằng|duyên hải|ven biển|tây bắc|đông bắc)|đồng bằng sông|tây nguyên|đông nam bộ|tây nam bộ|bắc trung bộ)(?!\\p{L})";

/** "5/14 tỉnh khu vực miền núi", "top 3 của vùng": no figure, comma or "và" is between. */
const REGION_AFTER = new RegExp(
  `^(?: ?/ ?\\d{1,3}| (?:trên|trong)(?: tổng số)? \\d{1,3})?(?:(?! và )[^,;.()\\d]){0,60}(?<!\\p{L})${REGION}`,
  "u",
);
/** "trong khu vực Tây Nguyên, xếp thứ 2", "So với các tỉnh vùng Tây Nguyên, năm 2024 tỉnh đứng thứ 2" */
const REGION_BEFORE = new RegExp(
  `(?:trong|tại|ở|của|so với)(?: (?:các|\\d{1,2}))?(?: (?:tỉnh|địa phương)(?:, thành phố)?)?(?: thuộc| trong| của)? ${REGION}[^;.()]{0,80}$`,
  "u",
);
const OF_COUNTRY =
  /^(?: ?\/ ?(?:34|6[1-4])| (?:trên|trong)(?: tổng số)? (?:34|6[1-4])|[^,;.()]{0,20}(?:cả nước|toàn quốc))/u;
const LONGEST_BEFORE = 120;

/**
 * Whether a place in a ranking is the place among the provinces of a region, not of the country. `place`: the number as folded text, a part of
 * the match.
 */
export function isPlaceInRegion(
  place: string,
  { folded, foldedBefore, foldedAfter }: Pick<MatchContext, "folded" | "foldedBefore" | "foldedAfter">,
): boolean {
  const after = folded.whole.slice(folded.whole.indexOf(place) + place.length) + foldedAfter;
  if (OF_COUNTRY.test(after)) return false;
  return REGION_AFTER.test(after) || REGION_BEFORE.test(foldedBefore.slice(-LONGEST_BEFORE));
}

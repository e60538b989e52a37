// Only the distances are loaded (10 ms); the whole library takes 0.9 s.

import distance from "natural/lib/natural/distance/index.js";
import type { Catalogue } from "../../catalogue/catalogue.ts";
import { nameKey } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";

const YEARS = /(?:năm )?(?:giai đoạn )?20\d\d(?: ?- ?20\d\d)?(?: và (?:các|những) năm (?:tiếp theo|sau))?/gu;
const OPENING =
  /^(?:ban hành )?(?:kế hoạch )?(?:triển khai )?(?:thực hiện )?(?:về )?(?:việc )?(?:các )?(?:nhiệm vụ, )?(?:giải pháp )?/u;
const WHERE = / (?:trên địa bàn|thuộc phạm vi quản lý|của (?:sở|ubnd|ủy ban)|tỉnh|thành phố) .{0,200}$/u;
const RESULT = /(?:kết quả|điểm số|thứ hạng)/gu;

// Similarity where all words of one title are in the other ("nâng cao", "cải thiện, nâng cao").
const CONTAINED = 0.85;

/**
 * Similarity of the aims in two titles, 0..1: Dice's coefficient over pairs of letters, or `CONTAINED`. Names of indices,
 * years, the opening formula and the place are removed first: they are compared separately, and would make any two plans
 * of a province similar.
 */
export function titleSimilarity(a: string, b: string, catalogue: Catalogue): number {
  if (nameKey(a) === "" || nameKey(b) === "") return 0;
  const [one, other] = [core(a, catalogue), core(b, catalogue)];
  if (one === other) return 1;
  const contained = isContained(one, other) || isContained(other, one) ? CONTAINED : 0;
  return one === "" || other === "" ? contained : Math.max(contained, distance.DiceCoefficient(one, other));
}

function core(title: string, catalogue: Catalogue): string {
  let text = title;
  for (const { start, end } of catalogue.findIndices(title).toSorted((x, y) => y.start - x.start)) {
    text = `${text.slice(0, start)} ${text.slice(end)}`;
  }
  const key = nameKey(text.replace(/[()"“”]/gu, " "));
  return nameKey(
    nameKey(key.replace(OPENING, "").replace(YEARS, " ")).replace(WHERE, "").replace(RESULT, " "),
  );
}

function isContained(short: string, long: string): boolean {
  const words = (text: string) => new Set(text.match(regex.g`[\p{L}\p{M}\p{N}]{1,40}`) ?? []);
  return words(short).isSubsetOf(words(long));
}

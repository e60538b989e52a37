import distance from "natural/lib/natural/distance/index.js";
import type { Catalogue } from "../catalogue/catalogue.ts";
import { nameKey } from "../language/fold.ts";

const YEARS = /(?:năm )?(?:giai đoạn )?20\d\d(?: ?- ?20\d\d)?(?: và (?:các|những) năm (?:tiếp theo|sau))?/gu;
const OPENING = /^(?:ban hành )?(?:kế hoạch )?(?:triển khai )?(?:thực hiện )?(?:về )?(?:việc )?/u;
const WHERE = / (?:trên địa bàn|thuộc phạm vi quản lý|của (?:sở|ubnd|ủy ban)) .{0,200}$/u;

/**
 * How alike two titles are in what they set out to do, 0..1: Dice's coefficient over pairs of letters, after the
 * names of indices, years, the opening formula and the place are taken out. Those are compared on their own, and
 * would make any two plans of a province look alike.
 */
export function titleSimilarity(a: string, b: string, catalogue: Catalogue): number {
  const [one, other] = [core(a, catalogue), core(b, catalogue)];
  if (one === "" || other === "") return one === other ? 1 : 0;
  return distance.DiceCoefficient(one, other);
}

function core(title: string, catalogue: Catalogue): string {
  let text = title;
  for (const { start, end } of catalogue.findIndices(title).toSorted((a, b) => b.start - a.start)) {
    text = `${text.slice(0, start)} ${text.slice(end)}`;
  }
  const key = nameKey(text)
    .replace(/[()"]/g, " ")
    .replace(/ {1,9}/g, " ");
  return nameKey(key.replace(OPENING, "").replace(YEARS, " ").replace(WHERE, ""));
}

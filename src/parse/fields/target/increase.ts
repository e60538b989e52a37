import { vietnameseNumber } from "../../../language/numbers.ts";
import { GAP, named, oneOf, phrase, raw } from "../../../language/phrase.ts";
import { defineRule } from "../../text/rule.ts";
import { AT_LEAST, amount, NUMBER } from "./amounts.ts";

/** "tăng 1,74 điểm", "giảm 0,53": how far from the result before. Negative for a fall. */
export const targetIncrease = defineRule<number>({
  id: "target/increase",
  pattern: phrase`${named("way", oneOf("tăng", "tăng thêm", "giảm", "tăng lên", "cao hơn", "nâng thêm", "thấp hơn", "tương ứng tăng", "tương đương tăng"))} ${AT_LEAST}? ${NUMBER} ${oneOf("điểm", "điểm giá trị", "điểm số")}?`,
  needs: /tăng|giảm|hơn|thêm/u,
  read({ number }, _context, { after, said, saidAfter }) {
    const unit = /điểm/u.test(said.whole);
    // "tăng từ 6,85 điểm năm 2024" names where from, not how far.
    if (/^ (?:của |đạt được )?(?:trong )?năm (?:19|20)/u.test(saidAfter)) return null;
    // "giảm 0,53)" without a unit counts only where the figure has a decimal, as scores have.
    if (!unit && (!/[,.]\d/.test(number!) || /^ ?(?:%|\p{L})/u.test(after.slice(0, 2)))) return null;
    const value = amount(number!);
    return value === null ? null : /^(?:giảm|thấp hơn)/u.test(said.way!) ? -value : value;
  },
});

export interface Baseline {
  readonly year: number;
  readonly value: number;
}

const YEAR = named("year", raw("(?:19|20)\\d{2}"));

const SOME_YEAR = new RegExp(`năm${GAP}(?:19|20)`, "u");

/** What stands between the year and its result: ":", "(", "đạt", "là", or a blank. */
const LINK = named(
  "link",
  raw("(?: ?[:(,] ?| )(?:(?:của tỉnh |tỉnh |chỉ |mới )?(?:đạt|là|được|đạt được|có) )?"),
);

/** "năm 2023 đạt 4,84 điểm", "so với năm 2023 (4,84 điểm)", "năm 2023 là 4,75": the result of a year. */
export const targetBaseline = defineRule<Baseline>({
  id: "target/baseline",
  pattern: phrase`năm ${YEAR}${LINK}${NUMBER} ${named("unit", oneOf("điểm", "điểm giá trị"))}?`,
  needs: SOME_YEAR,
  read({ year, number, unit, link }, context, { saidAfter }) {
    if (!unit && !/[,.]\d/.test(number!)) return null;
    if (!unit && link!.trim() === "") return null;
    if (/^ ?(?:%|trở lên)/u.test(saidAfter)) return null;
    if (context.year !== null && Number(year) >= context.year) return null;
    const value = vietnameseNumber(number!);
    return value === null ? null : { year: Number(year), value };
  },
});

/** "so với mức 4,84 điểm của năm 2023", "từ 4,84 điểm năm 2023 lên …": the result in front of its year. */
export const targetBaselineBefore = defineRule<Baseline>({
  id: "target/baseline-before",
  pattern: phrase`${oneOf("so với", "so với mức", "từ", "từ mức", "mức", "tăng từ", "so với kết quả", "so với điểm số")} ${NUMBER} ${oneOf("điểm", "điểm số", "điểm giá trị")} ${oneOf("của", "trong", "đạt được", "đạt được trong", "vào")}? ${raw("\\(?năm")} ${YEAR}`,
  needs: SOME_YEAR,
  read({ year, number }, context) {
    if (context.year !== null && Number(year) >= context.year) return null;
    const value = amount(number!);
    return value === null ? null : { year: Number(year), value };
  },
});

/** "tăng 1,75%", "tăng thêm 2 điểm phần trăm": how far a share is to rise. */
export const targetShareIncrease = defineRule<number>({
  id: "target/share-increase",
  pattern: phrase`${named("way", oneOf("tăng", "tăng thêm", "giảm", "tăng lên", "cao hơn", "nâng thêm", "thấp hơn"))} ${AT_LEAST}? ${NUMBER}${raw(" ?%| điểm phần trăm")}`,
  needs: /(?:tăng|giảm|hơn|thêm)[^%]{1,40}(?:%|phần trăm)/u,
  read({ way, number }) {
    const value = amount(number!);
    if (value === null) return null;
    return /giảm|thấp/iu.test(way!) ? -value : value;
  },
});

/** "so với năm 2023 đạt 87,25%", "(năm 2023: 87,25%)": the share of a year. */
export const targetShareBaseline = defineRule<Baseline>({
  id: "target/share-baseline",
  pattern: phrase`năm ${YEAR}${LINK}${NUMBER}${raw(" ?%")}`,
  needs: /năm[^%]{1,60}%/u,
  read({ year, number }, context, { saidAfter }) {
    if (/^ trở lên/u.test(saidAfter) || (context.year !== null && Number(year) >= context.year)) return null;
    const value = vietnameseNumber(number!);
    return value === null ? null : { year: Number(year), value };
  },
});

/** "so với năm 2023": the year alone, its result not stated here. */
export const targetComparedYear = defineRule<number>({
  id: "target/compared-year",
  pattern: phrase`so với ${oneOf("năm", "kết quả năm", "điểm số năm", "cùng kỳ năm", "kết quả đạt được năm", "kết quả của năm", "điểm năm", "mức của năm")} ${YEAR}`,
  needs: /so với/u,
  read: ({ year }) => Number(year),
});

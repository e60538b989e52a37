import { regex } from "../../../language/regex.ts";
import type { Located } from "../../text/located.ts";
import type { PlanYears } from "./plan-years.ts";

/** A programme, strategy or decision that the plan implements and that has its own years. */
const CITED =
  /(?:chiến lược|đề án|chương trình|quy hoạch|nghị quyết|quyết định|chỉ thị|kết luận|kế hoạch số)[^;]{0,300}$/u;
/** A past result or past work that the plan mentions. */
const REVIEWED =
  /(?:khắc phục|tồn tại|hạn chế|giảm điểm|mất điểm|tụt hạng|kết quả|tổng kết|sơ kết|đánh giá)[^,;]{0,80}$/u;
/** The term of an elected body or office, before its years: "đại biểu HĐND các cấp nhiệm kỳ 2026 - 2031". */
const TERM_OF_OFFICE = regex`(?:bầu cử|đại biểu|hội đồng|hđnd|đại hội|đảng bộ|chi bộ|cấp ủy|ban chấp hành|ban chỉ đạo|khóa|nhân sự|lãnh đạo|thành viên|ủy viên|trưởng (?:thôn|bản|ấp|khóm)|tổ trưởng|hội thẩm|thẩm phán)(?!\p{L})[^;]{0,80}nhiệm kỳ $`;
const REVIEW = /^(?:tổng kết|sơ kết|đánh giá)(?: \d{1,2} năm)? /u;

/**
 * The stated years of the plan itself, without those of a strategy that it implements ("… Chiến lược … đến năm 2030 trên địa
 * bàn tỉnh năm 2026") and those of results ("khắc phục … năm 2025, nâng cao … năm 2026"). If only such years are stated, they
 * count, except those of a strategy that the plan reviews. A term of office never counts.
 */
export function ownYears(all: readonly Located<PlanYears>[], title: string): readonly Located<PlanYears>[] {
  const places = all.filter(({ span }) => !isTermOfOffice(title, span.start, span.end));
  const own = places.filter(({ span, value: { years } }, i) => {
    const before = title.slice(0, span.start);
    const cited = CITED.test(before) && !isLastYear(places, i, years);
    return !cited && !REVIEWED.test(before);
  });
  if (own.length > 0) return own;
  return REVIEW.test(title) && places.every(({ span }) => CITED.test(title.slice(0, span.start)))
    ? []
    : places;
}

const isTermOfOffice = (title: string, start: number, end: number) =>
  TERM_OF_OFFICE.test(title.slice(0, start + Math.max(0, title.slice(start, end).search(/\d/u))));

/** True for a single year after the period of a strategy, which is the plan's: "Đề án … giai đoạn 2021 - 2030 năm 2026". */
function isLastYear(places: readonly Located<PlanYears>[], i: number, years: readonly number[]): boolean {
  const earlier = places.slice(0, i).flatMap(({ value }) => value.years);
  return (
    i === places.length - 1 &&
    years.length === 1 &&
    earlier.length > 0 &&
    !earlier.every((y) => y < years[0]!)
  );
}

import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import type { Target } from "../../model/plan.ts";

const UNITS =
  "các sở|sở|ngành|các ngành|đơn vị|cơ quan(?! (?:hành chính|nhà nước))|ubnd (?:xã|phường|huyện|đặc khu)|xã|phường|đặc khu|huyện|thị xã|văn phòng|chi cục|cục|trung tâm|thanh tra|công an|ban quản lý|bệnh viện|trường";
const OF_UNIT = regex`(?<!\p{L})(?:của|tại|ở) (?:${UNITS})(?!\p{L})[^,;.:\d]{0,80}(?: năm (?:19|20)\d{2},?)? (?:phấn đấu |tối thiểu |ít nhất )?(?:đạt|từ|trên|nằm|xếp|thuộc|vào|tăng|ở mức|không thấp|giữ|duy trì)(?!\p{L})`;

/** "thuộc nhóm 5 xã, phường dẫn đầu toàn tỉnh": a place among the units of a province. */
const AMONG_UNITS = regex`(?<!\p{L})(?:nhóm|top|tốp|số|trong) \d{1,3} (?:${UNITS})(?!\p{L})`;

/**
 * True for a target on a whole index as measured for one unit ("Chỉ số SIPAS của Sở Y tế đạt trên 91%"), or among units. The province's
 * target is for the whole province, so that the two figures say nothing about each other.
 */
export function isFigureOfUnit({ text }: Target): boolean {
  const folded = fold(text);
  return OF_UNIT.test(folded) || AMONG_UNITS.test(folded);
}

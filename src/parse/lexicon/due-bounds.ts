import { fold } from "../../language/fold.ts";
import { named, oneOf, type Part, raw } from "../../language/phrase.ts";
import type { Deadline } from "../../model/plan.ts";

// The words that make a date a due date. A new word is added to `BOUND_WORDS` only: every rule for due dates, the cells
// of a "Thời gian" column and the brackets after a unit use this list.

/** "trước ngày …", "chậm nhất là ngày …". */
export const BOUND_WORDS: Part = oneOf(
  ...["trước", "xong trước", "hoàn thành trước", "hoàn thành xong trước", "chậm nhất trước"],
  ...["chậm nhất là trước", "không muộn hơn", "không chậm hơn", "không quá"],
  ...["chậm nhất", "chậm nhất là", "chậm nhất vào", "chậm nhất đến", "chậm nhất đến hết", "chậm nhất trong"],
  ...["muộn nhất", "muộn nhất là", "muộn nhất vào", "muộn nhất đến", "muộn nhất trước"],
  ...["đến hết", "hết", "từ nay đến", "từ nay đến hết", "xong đến hết"],
  ...["trong", "xong trong", "hoàn thành trong", "vào", "hoàn thành vào", "hoàn thành", "xong", "sau"],
);

/** "Thời hạn hoàn thành: 30/6/2025", "Hạn báo cáo: trước ngày …": a label is a bound too. */
const LABEL =
  "(?:thời gian|thời hạn|hạn|hạn chót|hạn cuối)(?: (?:hoàn thành|thực hiện|báo cáo|gửi báo cáo|gửi|nộp|cuối cùng|xong|là)){0,2} ?:?(?: (?:trước|chậm nhất|đến hết|hết|trong|đến|xong trước))?";

/** A bound word or label, named "bound". */
export const BOUND: Part = named("bound", raw(`(?:${BOUND_WORDS.source}|${LABEL})`));

/** How a match of `BOUND` binds. */
export function boundOf(words: string): Deadline["bound"] {
  const folded = fold(words);
  if (/trước/u.test(folded)) return "before";
  if (/thực hiện|thời gian ?:?$/u.test(folded) && !/hoàn thành/u.test(folded)) return "in";
  if (/chậm|muộn|hết|không quá|đến|hạn|thời gian/u.test(folded)) return "by";
  return /^sau/u.test(folded) ? "after" : "in";
}

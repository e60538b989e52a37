import { fold } from "../../language/fold.ts";
import { named, oneOf, type Part, raw } from "../../language/phrase.ts";
import type { Deadline } from "../../model/plan.ts";

// The words that make a date a due date. A new word is added to `BOUNDS` only: the rules for due dates, labels, the cells
// of a "Thời gian" column and the brackets after a unit use this list.

interface Bounds {
  readonly bound: Deadline["bound"];
  /** True for words that set a limit or ask for completion: with them a year alone is a due date. */
  readonly firm: boolean;
  readonly words: readonly string[];
}

const BOUNDS: readonly Bounds[] = [
  { bound: "before", firm: false, words: ["trước"] },
  {
    bound: "before",
    firm: true,
    words: [
      ...["xong trước", "hoàn thành trước", "hoàn thành xong trước"],
      ...["dứt điểm trước", "hoàn thành dứt điểm trước"],
      ...["chậm nhất trước", "chậm nhất là trước", "muộn nhất trước"],
    ],
  },
  {
    bound: "by",
    firm: false,
    words: [
      "không muộn hơn",
      "không chậm hơn",
      "không quá",
      "không để quá",
      "đến hết",
      "trước khi hết",
      "trước khi kết thúc",
      "lùi đến",
      "lùi đến hết",
      "gia hạn đến",
      "gia hạn đến hết",
      "lùi thời hạn đến",
      "lùi thời hạn đến hết",
      "hết",
      "từ nay đến",
      "từ nay đến hết",
    ],
  },
  {
    bound: "by",
    firm: true,
    words: [
      ...[
        "chậm nhất",
        "chậm nhất là",
        "chậm nhất vào",
        "chậm nhất đến",
        "chậm nhất đến hết",
        "chậm nhất trong",
      ],
      ...["muộn nhất", "muộn nhất là", "muộn nhất vào", "muộn nhất đến", "xong đến hết"],
    ],
  },
  { bound: "in", firm: false, words: ["trong", "vào"] },
  {
    bound: "in",
    firm: true,
    words: [
      ...["hoàn thành", "xong", "hoàn thành trong", "hoàn thành vào", "xong trong"],
      ...["dứt điểm trong", "hoàn thành dứt điểm trong"],
    ],
  },
  { bound: "after", firm: false, words: ["sau"] },
];

/** Every word that binds a date. */
export const BOUND_WORDS: readonly string[] = BOUNDS.flatMap(({ words }) => words);
const BINDING = new Map(BOUNDS.flatMap((entry) => entry.words.map((words) => [fold(words), entry] as const)));

/** "trước ngày …", "chậm nhất là ngày …". */
export const BOUND_WORD: Part = oneOf(...BOUND_WORDS);

/** Nouns of a label before a date. */
export const DUE_NOUN = "(?:thời gian|thời hạn|hạn|hạn chót|hạn cuối)";
/** "tiến độ thực hiện quý I" reports progress: this noun needs a colon or a range of dates after it. */
export const DUE_OR_PROGRESS_NOUN = "(?:thời gian|thời hạn|tiến độ|hạn)";

/** "gia hạn", "hết hạn", "giới hạn" and "kỳ hạn" are no label. */
const NO_OTHER_TERM = "(?<!(?:gia|hết|giới|kỳ) )";

/**
 * "Thời hạn hoàn thành: 30/6/2025", "Hạn báo cáo: trước ngày …": a label is a bound too. On the day of "gia hạn ngày 21/4/2025"
 * nothing is due.
 */
const LABEL = `${NO_OTHER_TERM}${DUE_NOUN}(?: (?:hoàn thành|thực hiện|báo cáo|gửi báo cáo|gửi|nộp|cuối cùng|xong|là)){0,2} ?:?(?: (?:${BOUND_WORD.source}|đến))?`;

/** "Thời điểm báo cáo: 15/9/2026" */
const TIME_OF_REPORT = `thời điểm (?:gửi |nộp )?(?:báo cáo|kế hoạch|sản phẩm)(?: [^ .;:()]{1,9}){0,4} ?:(?: (?:${BOUND_WORD.source}|đến))?`;

/** "Thời hạn gửi báo cáo của các xã: ngày 10/6", "Hạn cuối các xã nộp kế hoạch: 10/6": the label names who owes it. */
const LABEL_OF_UNITS = `${NO_OTHER_TERM}(?:thời hạn|hạn chót|hạn cuối|hạn)(?= [^.;:()]{0,90}(?:gửi|nộp|hoàn thành|báo cáo|trình))(?: [^ .;:()]{1,14}){2,22} ?:(?: (?:${BOUND_WORD.source}|đến))?`;

/** "Thời hạn rà soát: 30/6/2026", "hạn nộp hồ sơ 30/11/2026": the label names the work. */
const LABEL_OF_WORK = `${NO_OTHER_TERM}(?:thời hạn|hạn chót|hạn cuối|hạn)(?:(?: (?!sử dụng|dùng|hiệu lực|giải quyết|lưu|bảo|kiểm định|thuê|vay|giấy|chứng|đến|trước|cuối)[^ .,;:()\\d]{1,12}){1,4} ?:| (?:nộp|gửi|trình)(?: [^ .,;:()\\d]{1,9}){1,4})(?: (?:${BOUND_WORD.source}|đến))?`;

/** "Hoàn thành: tháng 5/2026", "Hoàn thành: trước ngày 30/4", "Xong trước: 30/4". */
const COMPLETION = `(?:hoàn thành|(?:hoàn thành |xong |hoàn thành xong )trước(?: ngày)?) ?:(?: (?:${BOUND_WORD.source}|đến))?`;

/** "Báo cáo năm: ngày 25/11", "Báo cáo quý I: 15/3": the period of a report as a label. */
const REPORT = `báo cáo(?: định kỳ)? (?:0?[69] tháng|sáu tháng|chín tháng|(?:cả )?năm|quý (?:iv|i{1,3}|[1-4]))(?: đầu năm)? ?:(?: (?:${BOUND_WORD.source}))?`;

/** "Tiến độ: tháng 6/2026" after the work; "báo cáo tiến độ: …" is what is reported. */
const PROGRESS = `(?<=(?:^|[.;(,] ?(?:\\p{L}\\) |[-+] )?))tiến độ(?: (?:hoàn thành|thực hiện|triển khai)){0,2} ?:(?: (?:${BOUND_WORD.source}|đến))?`;

/** A bound word or label, named "bound". */
export const BOUND: Part = named(
  "bound",
  raw(
    `(?:${BOUND_WORD.source}|${LABEL}|${LABEL_OF_UNITS}|${LABEL_OF_WORK}|${COMPLETION}|${PROGRESS}|${REPORT}|${TIME_OF_REPORT})`,
  ),
);

const isCompletion = (words: string) => words.startsWith("hoàn thành");
/**
 * "Hoàn thành trước ngày …", "hoàn thành chậm nhất …": what follows "hoàn thành" where it labels a date. "Hoàn thành hết",
 * "hoàn thành sau" and "hoàn thành vào" also begin tasks, so they are not labels.
 */
const AFTER_COMPLETION_WORDS = [
  "trong",
  ...BOUNDS.filter(({ bound, firm }) => firm || bound === "before")
    .flatMap(({ words }) => words)
    .filter((words) => !isCompletion(words)),
];
export const AFTER_COMPLETION: Part = oneOf(...AFTER_COMPLETION_WORDS);

/** How a match of `BOUND` binds. */
export function boundOf(words: string): Deadline["bound"] {
  const match = singleSpaced(words);
  const known = BINDING.get(match);
  if (known) return known.bound;
  const last = lastWords(match)?.bound;
  // "quá hạn sau ngày 05/3": nothing is due on that day.
  if (last === "before" || last === "after") return last;
  if (/thực hiện|thời gian ?:?$/u.test(match) && !/hoàn thành/u.test(match)) return "in";
  return match === "" ? "in" : "by";
}

/** True for a match of `BOUND` that makes a year alone a due date: "hoàn thành trong năm 2025", "thời hạn: năm 2025". */
export function isFirmBound(words: string): boolean {
  const match = singleSpaced(words);
  return BINDING.get(match)?.firm ?? (/hoàn thành|xong|hạn/u.test(match) || lastWords(match)?.firm === true);
}

const singleSpaced = (words: string) => fold(words).replace(/ {2,4}/gu, " ");

/** The bound that ends a label: "Thời hạn: chậm nhất". */
const lastWords = (label: string) =>
  BOUNDS.find(({ words }) => words.some((word) => label.endsWith(` ${fold(word)}`)));

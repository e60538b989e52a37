import { NUMBER_WORDS, numberWord } from "../../language/numbers.ts";
import { regex } from "../../language/regex.ts";
import type { Extension } from "../../model/corpus.ts";

/** The sending of plans: "nộp kế hoạch", "thời hạn gửi kế hoạch", "mốc nộp kế hoạch", "lùi thời hạn", "kế hoạch … được ban hành và chuyển đến". */
const SENDING =
  /(?:nộp|gửi|ban hành|trình|xây dựng|lập|hoàn thành|thời hạn|thời gian|mốc|hạn)[^.;]{0,80} kế hoạch|kế hoạch[^.;]{0,80} (?:nộp|gửi|ban hành|trình|chuyển|hoàn thành)|gia hạn|(?:lùi|dời|kéo dài) (?:thêm )?(?:thời )?hạn(?! (?:nộp|gửi|báo cáo))/u;
/** Whoever has not sent a plan is only reminded. */
export const REMINDS = /chưa (?:gửi|nộp|ban hành|xây dựng|nhận|có)|quá (?:thời )?hạn|đôn đốc|khẩn trương/u;
const MORE = "(?:kéo dài|gia hạn|lùi|dời|thêm|chậm lại)";
/** Whoever has sent a plan has other work to do by then: "Các cơ quan đã ban hành kế hoạch | rà soát, bổ sung trước ngày 25/5/2026". */
const OF_SENDERS =
  /(?<! chưa) đã (?:gửi|nộp|ban hành|xây dựng|có) [^.;,]{0,40}kế hoạch[^.;]{0,20} (?:rà soát|bổ sung|điều chỉnh|cập nhật|báo cáo|hoàn thiện|đối chiếu|tiếp tục|gửi báo cáo)(?= |,)/u;
/** "kéo dài thêm mười ngày", "lùi 02 tuần", "có thêm một tuần". */
const BY = regex`${MORE}[^.;]{0,80}?(?:^|[^\p{L}\d])(?<count>\d{1,2}|${NUMBER_WORDS}) (?:\(\S{1,6}\) )?(?<unit>ngày|tuần|tháng)(?! \d)(?! (?:${NUMBER_WORDS}|tư) )`;
/** "đến hết ngày 15/5/2024", "chậm nhất là … ngày thứ Sáu, 21/6/2024", "thành ngày 5 tháng 6 năm 2024". */
const UNTIL =
  /(?:đến|sang|thành|chậm nhất|muộn nhất|trước|hết)[^.;\d]{0,50}?(?<day>\d{1,2})(?:[/.-]| tháng )(?<month>\d{1,2})(?:[/.-]| năm )(?<year>20\d{2})/gu;
/** Units that the sentence does not name, but points to: "ba địa phương nêu ở phần kính gửi", "các đơn vị có tên sau đây". */
const OF_SOME = new RegExp(
  `(?:\\d{1,3}|${NUMBER_WORDS}|các|những) (?:địa phương|đơn vị|cơ quan|xã|phường|huyện|sở)(?: [^ .;,]+){0,3} (?:nêu|có tên|sau|trên|này|dưới)(?= |[,.;]|$)`,
  "u",
);
const DAYS: Readonly<Record<string, number>> = { ngày: 1, tuần: 7, tháng: 30 };

/**
 * The due date of the units' plans that a sentence of a letter states; null where it states none. Both texts are folded; `line`: the
 * whole line, which may say before the sentence that it is about the plans.
 */
export function readExtension(sentence: string, line: string): Omit<Extension, "place"> | null {
  if (!SENDING.test(line) || REMINDS.test(sentence) || OF_SENDERS.test(sentence)) return null;
  const ofSome = OF_SOME.test(sentence);
  const until = [...sentence.matchAll(UNTIL)].at(-1)?.groups;
  if (until) {
    const two = (digits: string) => digits.padStart(2, "0");
    return { ofSome, days: null, until: `${until.year}-${two(until.month!)}-${two(until.day!)}` };
  }
  const { count, unit } = BY.exec(sentence)?.groups ?? {};
  if (count === undefined) return null;
  const number = /\d/.test(count) ? Number(count) : numberWord(count);
  return number ? { ofSome, days: number * DAYS[unit!]!, until: null } : null;
}

import { regex } from "../../../../language/regex.ts";
import type { OpenName } from "./open-name.ts";
import { predicatesAfter } from "./predicates.ts";

/** What a group of businesses does, which is part of its name: "các cơ sở | sản xuất, kinh doanh thực phẩm". */
export const GROUP_ACTIVITY =
  "(?:sản xuất|kinh doanh|sử dụng|bảo quản|vận chuyển|lưu trữ|lưu giữ|tàng trữ|chế biến|gia công|khai thác|thăm dò|nhập khẩu|xuất khẩu|mua bán|buôn bán|thu mua|tiêu thụ|phân phối|cung cấp|cung ứng|vận hành|giết mổ|nuôi trồng|chăn nuôi)";
const FURTHER = `(?:, | và |, và )${GROUP_ACTIVITY}`;
const ACTIVITIES = regex.y` (?:hoạt động ${GROUP_ACTIVITY}(?:${FURTHER}){0,7}|${GROUP_ACTIVITY}(?:${FURTHER}){1,7}) [^,;.: ]+ [^,;.: ]+(?= )`;
/** First words of predicates, also after a condition: "chưa báo cáo | khẩn trương …". */
const URGENT =
  /^(?:(?!,| và | theo )[^.;:])*? (?=(?:khẩn trương|nghiêm túc|chủ động|thường xuyên|tiếp tục|kịp thời|tập trung) )/u;
/** Words after which the predicate has begun. */
const GOES_ON = /,| và | theo /u;
const LONGEST = 160;

/**
 * The end of a group named by two or more activities, or by "hoạt động" and one, with their object, before its predicate: "các đơn vị sản xuất, kinh doanh, sử
 * dụng hóa chất trên địa bàn tỉnh | rà soát". Without a further predicate the activities may be the duty itself.
 */
export const afterActivities = ({ line, start }: Pick<OpenName, "line" | "start">, end: number): number => {
  const { folded } = line;
  for (let at = folded.indexOf(" ", start); at >= 0 && at <= end; at = folded.indexOf(" ", at + 1)) {
    ACTIVITIES.lastIndex = at;
    if (!ACTIVITIES.test(folded)) continue;
    const rest = folded.slice(ACTIVITIES.lastIndex, ACTIVITIES.lastIndex + LONGEST);
    const urgent = URGENT.exec(rest)?.[0].length;
    if (urgent !== undefined) return ACTIVITIES.lastIndex + urgent - 1;
    const [predicate] = predicatesAfter(line, ACTIVITIES.lastIndex);
    const isLater = predicate !== undefined && predicate > end && folded[predicate] === " ";
    return isLater && !GOES_ON.test(folded.slice(ACTIVITIES.lastIndex, predicate)) ? predicate : end;
  }
  return end;
};

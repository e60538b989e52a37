import { isSmallAt } from "../../../language/letter-case.ts";
import { allMatches } from "../../../language/matcher.ts";
import { ORDERED_BODY } from "../../lexicon/orders.ts";
import type { TextLine } from "../../text/text-line.ts";

// The sentence at the end of an introduction with which the author asks for what follows: "Để khắc phục, yêu cầu:", "…; Sở Nội vụ đề
// nghị các cơ quan:". Below it the body begins, whatever form its first line has.

/** What an author does to those who read it. */
const REQUESTS =
  "yêu cầu|đề nghị|kiến nghị|chỉ thị|chỉ đạo|kết luận|quyết nghị|thông báo|phân công|giao nhiệm vụ|giao(?! thông| ban)";
/** A noun, a name or another verb, not the author's own request: "theo yêu cầu", "kết luận của …", "chỉ đạo số 5". */
const NO_OBJECT = "(?! (?:của|số|tại|trên|này|đó|nêu|ngày|từ) )";
const REQUEST = new RegExp(`(?:^|(?<=[ ,]))(?:${REQUESTS})(?=[ :,])${NO_OBJECT}`, "gu");
const MOST_REQUESTS = 12;

/** Words of an author: "Chủ tịch UBND tỉnh", "đồng chí Phó Chủ tịch", "Sở Nội vụ". */
const AUTHOR = new RegExp(
  `^(?:(?:nay|sau đó|do đó|theo đó|vì vậy),? )?(?:(?:đồng chí|ông|bà) |(?:thường trực|lãnh đạo|hội đồng|tổng|phó|hiệu trưởng|viện|học viện|trường|đảng ủy|huyện ủy|tỉnh ủy|thành ủy|hđnd|kho bạc|liên đoàn|hội|đoàn|(?!doanh nghiệp|nhà thầu|quý|các)${ORDERED_BODY})(?= ))`,
  "u",
);
/** Words after which a request is told or denied, or is the object of another verb. */
const TELLS =
  /(?:^| )(?:các|mọi|nhiều|chưa|không|còn|đã|vừa|được|bị|theo|về|từ|tại|sau|khi|có|gửi|nhận|nghe|chấp hành|thực hiện|triển khai|văn bản|ý kiến)(?= |$)/u;
/** The author does so politely, or at once: "Sở Nội vụ | trân trọng | đề nghị". */
const MANNER =
  / (?:trân trọng|kính|thống nhất|nhất trí|có ý kiến|thông báo|kết luận|chỉ đạo|và|nay|,){1,4}$/u;
const LONGEST_AUTHOR = 110;
/** "UBND tỉnh đã ban hành Công văn số 5, | yêu cầu:" is the request of another document. */
const CARRIES_OUT = /^ ?(?:căn cứ|thực hiện|triển khai|thi hành|theo|tiếp theo|để|nhằm|xét|trên cơ sở) /u;
const TELLS_OF_DOCUMENT = /(?:đã|có|vừa|ban hành|phát hành|gửi) [^.;]{0,80} số ?:? ?\d/u;

/** True for the sentence with which the author of a document asks for what is in the lines below. */
export function asksForWhatFollows({ text, folded, source }: TextLine, from = 0): boolean {
  if (source.kind === "row" || !/: ?$/u.test(text)) return false;
  const stop = folded.lastIndexOf(". ");
  const start = stop < from ? from : stop + 2;
  return allMatches(REQUEST, folded.slice(start))
    .slice(0, MOST_REQUESTS)
    .some(({ index }) => isOfAuthor(text, folded, start, start + index));
}

/** True if only the author's name is between a mark and the request. */
function isOfAuthor(text: string, folded: string, start: number, at: number): boolean {
  const mark = Math.max(folded.lastIndexOf("; ", at), folded.lastIndexOf(", ", at));
  const clause = mark < start ? start : mark + 2;
  const words = folded.slice(clause, at).trimEnd();
  const before = folded.slice(start, clause);
  if (words === "") return clause === start || !TELLS_OF_DOCUMENT.test(before) || CARRIES_OUT.test(before);
  const author = words.replace(MANNER, "");
  return (
    author.length <= LONGEST_AUTHOR &&
    AUTHOR.test(`${author} `) &&
    !TELLS.test(author) &&
    (clause === start || !isSmallAt(text, clause) || /^(?:đồng chí|ông|bà) /u.test(author))
  );
}

const CONTENTS_BELOW =
  "(?:,? (?:và )?(?:chỉ đạo|yêu cầu|đề nghị|cụ thể|như sau|sau|(?:thực hiện |triển khai )?(?:(?:các|một số|những) )?(?:nội dung|nhiệm vụ|công việc|việc)(?: cụ thể)?(?: như)?(?: sau)?)){0,3} ?:$";
const BARE_REQUEST = new RegExp(`(?:^|[ ,])(?:yêu cầu|đề nghị|kết luận|chỉ thị)${CONTENTS_BELOW}`, "u");
const ENDS_INTRODUCTION = new RegExp(
  `(?:^|[ ,])(?:(?:${REQUESTS})${CONTENTS_BELOW}|(?:thực hiện|triển khai) [^.;:]{0,60}(?:nội dung|nhiệm vụ|công việc|việc|giải pháp)[^.;:]{0,30} sau ?:$)`,
  "u",
);

/**
 * True for a request from an offset on that names nobody but its author: "Chủ tịch UBND tỉnh yêu cầu:", "… kết luận như sau:". The items
 * below it say who does what.
 */
export const onlyAsks = (line: TextLine, start: number): boolean =>
  line.text.length - start <= LONGEST_AUTHOR &&
  BARE_REQUEST.test(line.folded.slice(start)) &&
  asksForWhatFollows(line, start);

/** True for a request that states no work itself, as the last line of an introduction. */
export const endsIntroduction = (line: TextLine): boolean =>
  ENDS_INTRODUCTION.test(line.folded.slice(-LONGEST_AUTHOR)) && asksForWhatFollows(line);

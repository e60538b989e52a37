import { allMatches } from "../../../../language/matcher.ts";
import { memoize } from "../../../../language/memoize.ts";
import { regex } from "../../../../language/regex.ts";
import { TASK_ROLE } from "../../../lexicon/roles.ts";
import { dutyVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Witness } from "./open-name.ts";
import { predicatesAfter } from "./predicates.ts";

// What follows a name and is no part of it: a post in a team, a time, a role. And phrases and dashes that are part of it.

const APPOSITION =
  / [-–] (?:trưởng|phó|thành viên|tổ (?:trưởng|phó|viên)|nhóm|ủy viên|cơ quan|đơn vị|bộ phận|đầu mối)(?= |$)/u;
const TIME =
  / (?:(?:xong )?trước (?:ngày )?\d|(?:vào )?ngày \d|(?:tháng|quý|năm) (?:\d|[ivx]{1,3}(?=[ ,;.:/]|$)))/u;
/** "Phòng Tổng hợp | , thư điện tử: …", "Phòng Tổng hợp | , ĐT 0912 …": where it is reached. */
const CONTACT =
  /,? (?:địa chỉ|e?-?mail|thư điện tử|hộp thư|số điện thoại|điện thoại|đt|sđt|di động|fax|zalo|website)(?= ?:| \d| (?:thư điện tử|email|hộp thư)|$)/u;

/**
 * The end of a name before what the unit is in a team ("Chi cục Kiểm lâm | - Trưởng nhóm chỉ số 1"), a time ("Phòng Tổng hợp |
 * ngày 20 hằng tháng") or its address.
 */
export const beforeAttribute: Witness = ({ line: { folded }, from }, end) => {
  const places = [APPOSITION, TIME, CONTACT].map((words) =>
    folded.slice(from, end + LONGEST_TIME).search(words),
  );
  return places.reduce((least, at) => (at < 0 ? least : Math.min(least, from + at)), end);
};
const LONGEST_TIME = 8;

const ROLE_AT_END = regex`\S(?<role> (?:${TASK_ROLE}|đảm nhiệm|đảm nhận|đảm đương|đảm trách|phụ trách))$`;

/** "Văn phòng Sở | thường trực: …". A board or team may be called so: "Ban Thường trực", "Tổ thường trực". */
const STANDING = / (?:làm |là (?:cơ quan |đơn vị |bộ phận )?)?thường trực$/u;
const IS_OFFICE = /^(?:văn phòng|phòng|sở|chi cục|trung tâm)$/u;

/** The end of a name before a word for a role: "(công tác này do) Văn phòng Sở | đảm nhiệm". */
export const beforeRole: Witness = ({ line: { folded }, start, from }, end) => {
  const words = folded.slice(from, end);
  const standing = IS_OFFICE.test(folded.slice(start, from)) ? STANDING.exec(words)?.[0] : undefined;
  const role = ROLE_AT_END.exec(words)?.groups?.role ?? standing;
  return role === undefined ? end : end - role.length;
};

/** Offices of the police whose names contain verbs. */
const INVESTIGATION =
  "(?:cảnh sát|an ninh) điều tra(?: tội phạm về (?:ma túy|trật tự xã hội|tham nhũng, kinh tế, buôn lậu(?:, môi trường)?|kinh tế(?:,? và)? tham nhũng))?|tội phạm sử dụng công nghệ cao";
/** Phrases with commas, dashes, an adverb or a verb that stay whole, so that no name ends inside them. */
const SET_PHRASE = new RegExp(
  `${INVESTIGATION}|(?:phòng, chống )?tham nhũng, (?:lãng phí, )?(?:tiêu cực|lãng phí)|tham nhũng, kinh tế, buôn lậu|(?:tiếp công dân, (?:giải quyết|xử lý) )?(?:đơn thư )?khiếu nại, tố cáo|phòng cháy, chữa cháy(?: và cứu nạn, cứu hộ)?|cứu nạn, cứu hộ|khám(?:,| bệnh,)? chữa bệnh|nghiên cứu [-–] phát triển|sản xuất, kinh doanh(?:, dịch vụ)?|kinh doanh, dịch vụ|giáo dục, đào tạo|giết mổ, sơ chế|nuôi trồng, khai thác|thu gom, vận chuyển(?:, xử lý)?|cấp trên trực tiếp cơ sở|thi đua, khen thưởng|hỗ trợ người nộp thuế|phát thanh, truyền hình|phổ biến, giáo dục pháp luật|dự án đầu tư xây dựng|(?<=trung tâm )giáo dục thường xuyên|giáo dục nghề nghiệp [-–,] giáo dục thường xuyên|[^ ,]{1,8} và tổ chức sự kiện|(?<=[ ,])[^ ,.;:]{2,8} (?:trong|ngoài|trong và ngoài) nước(?=[ ,.;:]|$)`,
  "gu",
);
const LONGEST_PHRASE = 60;

/** The end of a name after the set phrase in which it would end: "Phòng Phòng, chống tham nhũng | , tiêu cực tham mưu". */
export const afterPhrase: Witness = ({ line: { folded }, start }, end) =>
  afterPhraseAround(folded, start, end);

/** The offset after the set phrase around an offset in a name that begins at `start`; the same offset outside such a phrase. */
export function afterPhraseAround(folded: string, start: number, at: number): number {
  const around = setPhrases(folded.slice(start, at + LONGEST_PHRASE)).find(
    (phrase) => start + phrase.start < at && start + phrase.end > at,
  );
  return around ? start + around.end : at;
}
interface Phrase {
  readonly start: number;
  readonly end: number;
}
const setPhrases = memoize((words): readonly Phrase[] =>
  allMatches(SET_PHRASE, words).map(({ index, 0: phrase }) => ({ start: index, end: index + phrase.length })),
);

/** "Ban Quản lý dự án Đầu tư xây dựng | các công trình trong KKT, KCN:": what a board before a colon builds or where. */
const BUILT =
  / (?:các )?(?:công trình|dự án|khu|cụm|tuyến)(?! (?:này|trên|trong|tại) (?:quý|tháng|năm|địa bàn))[^.;:()]{2,60}(?=:)/uy;
const IS_BOARD = /^(?:ban quản lý|ban qlda|trung tâm|công ty)(?= |$)/u;

/** The end of a board's name after such words. */
export const afterBuilt: Witness = (name, end) => {
  const { line, start } = name;
  if (!IS_BOARD.test(line.folded.slice(start, end)) || line.text[end] !== " ") return end;
  BUILT.lastIndex = end;
  if (!BUILT.test(line.folded)) return end;
  const colon = BUILT.lastIndex;
  const hasVerb = predicatesAfter(line, end).some((at) => at < colon && dutyVerbAt(line.folded, at + 1));
  return hasVerb ? end : colon;
};

const DASHED = regex.y` \p{Ll}+(?: \p{Ll}+){0,3} [-–] \p{Lu}\p{Ll}+(?: \p{L}\p{Ll}*){1,6}(?=:)`;

/** The end of a name with a dash before a colon: "Phòng Quản lý | thu - Phát triển người tham gia:". */
export const afterDash: Witness = ({ line: { text } }, end) => {
  DASHED.lastIndex = end;
  return DASHED.test(text) ? DASHED.lastIndex : end;
};

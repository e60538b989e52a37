import { capitalWordFollows, isCapitalAt } from "../../../../language/letter-case.ts";
import { allMatches } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { PERSON_NOUN } from "../../../lexicon/agents.ts";
import { GROUP_WORDS } from "../../../lexicon/bodies.ts";
import { BODY_INITIALS } from "../../../lexicon/brands.ts";
import type { TextLine } from "../../../text/text-line.ts";
import type { Witness } from "./open-name.ts";

// A further body that begins inside the words of a name: one of the catalogue, or one with a first word of its own.

const NEXT_BODY = regex`(?:,| và) (?:Trung tâm|Chi cục|Tổng cục|Cục|Vụ|Viện|Phòng|Văn phòng|Ban Quản lý|Công ty|Hiệp hội|Liên đoàn|BCH|Ban Chỉ huy|Sở) \p{Lu}|(?:,| và) Mặt trận [Tt]ổ quốc|(?:,| và) (?:Thông tấn xã|Đài (?:Truyền hình|Tiếng nói|Phát thanh)|Báo (?!cáo|chí|hiệu)\p{L}+) | và (?:Hiệu trưởng|Giám đốc|Thủ trưởng|Trưởng|Chủ tịch|Chánh Văn phòng) (?:các )?\p{L}| và hệ thống (?:truyền thanh|trung tâm|thư viện) | và (?:các|những) (?:cơ quan|đơn vị|đoàn thể|tổ chức|cá nhân|hội|sở|ngành|địa phương|khu phố|thôn|ấp|tổ dân phố|xóm|chi hội|chi đoàn|trường|bệnh viện|doanh nghiệp|hiệp hội|nhà mạng|nhà thầu|nhà đầu tư|phòng|lực lượng|ngân hàng)(?=[ ,;.:]|$)`;

const JOINT = regex.g`(?:,| và) (?=\p{Lu})`;
/** "Phòng QLĐĐ |, VPĐKĐĐ", "Đoàn TN |, các TDP": initials of a body, and a group after initials. */
const NEXT_INITIALS = regex`(?:,| và) ${BODY_INITIALS}|(?<=\p{Lu}{2})(?:,| và) các \p{L}`;

/** The end of a name before another name: "Phòng Hạ tầng | và Trung tâm Tư vấn", "Bưu điện tỉnh |, Mặt trận Tổ quốc tỉnh". */
export const beforeBody: Witness = ({ line: { text }, from }, end, { catalogue }) => {
  const name = text.slice(from, end);
  const next = NEXT_BODY.exec(name);
  const known = allMatches(JOINT, name).find(({ index, 0: joint }) => {
    const unit = catalogue.unitAt(text, from + index + joint.length);
    return unit !== null && unit.entry.id !== null && unit.end <= end;
  });
  const initials = NEXT_INITIALS.exec(name);
  const short = initials?.index ?? name.length;
  return from + Math.min(next?.index ?? name.length, known?.index ?? name.length, short);
};

/** The end of a name before one with the same first words: "Vụ TCCB | và Vụ Vận tải". */
export const beforeSameHead: Witness = ({ line: { text }, start, from }, end) => {
  const next = text.slice(from, end).indexOf(` và ${text.slice(start, from)} `);
  return next > 0 && isCapitalAt(text, start) ? from + next : end;
};

const NEXT_PERSON = regex`(?:,| và) (?:các )?(?:ông|bà|đồng chí) \p{Lu}`;

/** The end of a name before a person: "Phòng Quản lý đô thị | và ông Lê Văn Bình". */
export const beforePerson: Witness = ({ line: { text }, from }, end) => {
  const next = text.slice(from, end).search(NEXT_PERSON);
  return next < 0 ? end : from + next;
};

const NEXT_NOUN = regex`, (?:đơn vị|nhà thầu|chủ đầu tư|nhà đầu tư|cơ quan) \p{Ll}`;

/** The end of one body's name before a common noun: "Công ty Cổ phần Suối Tre | , đơn vị tư vấn thiết kế". */
export const beforeNoun: Witness = ({ line: { text }, from }, end) => {
  const next = text.slice(from, end).search(NEXT_NOUN);
  return next < 0 ? end : from + next;
};

const NEXT_STAFF = new RegExp(
  `(?:, | và |, và )(?:(?:các|những|toàn thể) )?(?:${PERSON_NOUN})(?= |,|$)`,
  "u",
);
const BEGINS_WITH_PERSONS = new RegExp(
  `^(?:(?:${GROUP_WORDS}) )?(?:${PERSON_NOUN}|tổ chức|hộ|hợp tác xã)(?=[ ,])`,
  "u",
);

/** The end of a group of bodies before persons: "các trường | , giáo viên chủ nhiệm, phụ huynh". */
export const beforeStaff: Witness = ({ line: { folded }, start }, end) => {
  const name = folded.slice(start, end);
  if (!/,| và /u.test(name) || BEGINS_WITH_PERSONS.test(name)) return end;
  const next = name.search(NEXT_STAFF);
  return next < 0 ? end : start + next;
};

const BARE_BODY =
  /, (?:trung tâm|chi cục|văn phòng|ban quản lý|phòng|ban|sở|cục|trường|bệnh viện|công ty|hội|quỹ|viện)$/u;

/** The end of a group before a name that begins like one of its members: "các phòng | , Trung tâm Xúc tiến đầu tư". */
export function withoutBareBody({ text, folded }: TextLine, start: number, end: number): number {
  const bare = BARE_BODY.exec(folded.slice(start, end))?.index;
  const isName = bare !== undefined && isCapitalAt(text, start + bare + 2) && capitalWordFollows(text, end);
  return isName ? start + bare : end;
}

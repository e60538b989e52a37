import { isSmallAt } from "../../../../language/letter-case.ts";
import { allMatches, lengthAt } from "../../../../language/matcher.ts";
import { regex } from "../../../../language/regex.ts";
import { CODE_OF_POLICE } from "../../../lexicon/bodies.ts";
import { VERBS_OF_NAMES } from "../../../lexicon/predicate-words.ts";
import { dutyVerbAt } from "../../../lexicon/task-verbs.ts";
import { verbClassAt } from "../model/boundary-model.ts";
import type { Witness } from "./open-name.ts";

// The level ("tỉnh", "xã") and the owner ("thuộc Sở Y tế") of a body, which end its name before a verb.

const LEVEL = regex.g` (?:tỉnh|huyện|(?<!tác )xã|phường)(?= \p{Ll})`;

/** The end of a name before a verb after its level: "Bảo tàng tỉnh | chọn hiện vật", "Trạm Y tế xã | tiêm bổ sung". */
export const beforePredicate: Witness = ({ line: { text, folded }, start, from }, end) => {
  const least = HAS_TOPIC.test(folded.slice(start, end)) ? VERB : MAY_BE_VERB;
  for (const { index, 0: level } of allMatches(LEVEL, text.slice(from, end))) {
    const at = from + index + level.length + 1;
    const { word, pair } = verbClassAt(text, folded, at);
    const isVerb =
      pair >= least ||
      (pair === 0 && word >= least && !PREPOSITION.test(folded.slice(at, at + 5))) ||
      dutyVerbAt(folded, at);
    if (at < end && isVerb) return at - 1;
  }
  return beforeVerbOfSector(text, folded, from, end);
};

/** "Công đoàn ngành | phát động thi đua", "Đoàn trường | ra quân": after the sector or the office that a body is of. */
const SECTOR = regex.g` (?:ngành|cơ quan|trường)(?= \p{Ll})`;
/** What sectors are called by ("Công đoàn ngành xây dựng"), and words for the past and the passive voice. */
const WORK_OF_SECTOR =
  /^(?:đã|đang|sẽ|được|bị|chưa|không|xây dựng|khai thác|chế biến|sản xuất|chăn nuôi|trồng trọt|vận tải|dệt|may|in) /u;

function beforeVerbOfSector(text: string, folded: string, from: number, end: number): number {
  for (const { index, 0: sector } of allMatches(SECTOR, text.slice(from, end))) {
    const at = from + index + sector.length + 1;
    if (at >= end || WORK_OF_SECTOR.test(folded.slice(at, at + LONGEST_WORK))) continue;
    const { word, pair } = verbClassAt(text, folded, at);
    if (pair >= VERB || (pair === 0 && word >= VERB) || dutyVerbAt(folded, at)) return at - 1;
  }
  return end;
}
const LONGEST_WORK = 12;

const PLACE = regex.g` (?:tỉnh|thành phố|huyện|xã|phường)(?: \p{Lu}[\p{Ll}'’]+){1,4}(?= \p{Ll})`;

/** The end of a name before a verb after its place, also where the document repeats both: "Ban quản lý Dự án tỉnh Bình An | quan tâm". */
export const afterPlace: Witness = ({ line: { text, folded }, from }, end) => {
  for (const { index, 0: place } of allMatches(PLACE, text.slice(from, end))) {
    const at = from + index + place.length + 1;
    if (at < end && dutyVerbAt(folded, at)) return at - 1;
  }
  return end;
};
const ABBREVIATION = regex.g` \p{Lu}[\p{Lu}&.-]*\p{Lu}(?= \p{Ll})`;
const OF_NAMES = new RegExp(`(?:${VERBS_OF_NAMES})(?= )`, "uy");

/** The end of a name before a verb after its abbreviation: "Phòng GD&ĐT | rà soát trường lớp"; not "Ban QLDA đầu tư xây dựng". */
export const beforeVerbAfterAbbreviation: Witness = ({ line: { text, folded }, from }, end) => {
  for (const { index, 0: abbreviation } of allMatches(ABBREVIATION, text.slice(from, end))) {
    const at = from + index + abbreviation.length + 1;
    OF_NAMES.lastIndex = at;
    const isVerb = dutyVerbAt(folded, at) || MEETS.test(folded.slice(at, at + 12));
    if (at < end && isVerb && !OF_NAMES.test(folded)) return at - 1;
  }
  return end;
};
/** The end of a name after the code of a police office: "Phòng PC03 | điều tra, xử lý nghiêm". */
export const afterCode: Witness = ({ line: { text }, from }, end) => {
  const at = from + lengthAt(CODE, text, from);
  return at > from && at < end ? at : end;
};
const CODE = regex.y` ?(?:${CODE_OF_POLICE})(?= (?:\p{Ll}))`;

/** "Ban Chỉ đạo nâng cao PCI | họp định kỳ": a verb that the lists lack, because it is also a noun. */
const MEETS = /^họp(?: |$)/u;

const FURTHER_PLACE = /^(?:,(?: và)?| và) /u;
const LEVEL_OF_PLACE = /^(?:tỉnh|thành phố|tp\.?) /u;
const FORMER = /^ \((?:cũ|trước đây|trước(?: khi)? (?:sáp nhập|sắp xếp|hợp nhất))\)/u;
const LONGEST_PLACES = 200;

/** The end of a name after all provinces that it is of: "Hội Luật gia các tỉnh Điện Biên | , Nghệ An và Tây Ninh (cũ)". */
export const afterProvinces: Witness = ({ line: { text, folded }, from }, end, { catalogue }) => {
  if (!FURTHER_PLACE.test(folded.slice(end, end + 20))) return end;
  const places = catalogue.findProvinces(text.slice(from, end + LONGEST_PLACES));
  const startingAt = (at: number) => {
    const level = LEVEL_OF_PLACE.exec(folded.slice(at, at + 12))?.[0].length ?? 0;
    return places.find(({ start }) => from + start === at || from + start === at + level);
  };
  if (!places.some((place) => from + place.end === end)) return end;
  let last = end;
  for (;;) {
    const joint = FURTHER_PLACE.exec(folded.slice(last, last + 20))?.[0].length;
    const next = joint === undefined ? undefined : startingAt(last + joint);
    if (!next) break;
    last = from + next.end;
  }
  return last === end ? end : last + (FORMER.exec(folded.slice(last, last + 30))?.[0].length ?? 0);
};

/** Class of a verb that is hardly ever a noun, and of words that are verbs as often as nouns. */
const VERB = 6;
const MAY_BE_VERB = 4;
/** Bodies whose names go on after their level: "Ban Chỉ đạo tỉnh phong trào …", "Hợp tác xã nông nghiệp". */
const HAS_TOPIC =
  /^(?:tiểu )?(?:ban (?:chỉ đạo|chỉ huy|tổ chức|vận động|quản lý|điều phối|đại diện)|hội đồng|tổ |nhóm |quỹ |đoàn (?:kiểm tra|công tác|giám sát)|(?:liên hiệp )?hợp tác xã)/u;
const PREPOSITION = /^(?:về|và|của|cho|với|ở|tại) /u;

const LEVEL_AT_END = /(?<![ ,]) (?:tỉnh|huyện|xã(?! hội)|phường|thành phố)(?= [^ ,;.:()]+ |[,;.:]|$)/uy;

/** The end of a name with its level before a verb: "Trung tâm Văn hóa, Thể thao và Truyền thông | huyện phát thanh". */
export const afterLevel: Witness = ({ line: { text, folded } }, end) => {
  LEVEL_AT_END.lastIndex = end;
  if (!LEVEL_AT_END.test(folded)) return end;
  const after = LEVEL_AT_END.lastIndex;
  return isSmallAt(text, after + 1) || /^(?:[,;.:]|$)/u.test(text.slice(after, after + 1)) ? after : end;
};

const OWNED_BY = / (?:trực thuộc|thuộc|của) /gu;
const OF_PLACE = /^ (?:tỉnh|thành phố|huyện|xã|phường|khu vực|và|nhà nước)(?= |$)/u;

const LONGEST_OWNED_BY = 12;

/** The end of a name after the known body that it belongs to: "Trung tâm Khuyến công thuộc Sở Công Thương | biên tập bản tin". */
export const afterOwner: Witness = ({ line: { text, folded }, from }, end, { catalogue }) => {
  for (const { index, 0: word } of allMatches(OWNED_BY, folded.slice(from, end + LONGEST_OWNED_BY))) {
    const owner = catalogue.unitAt(text, from + index + word.length);
    // "Trung tâm X | thuộc Sở Y tế": the model may have ended the name before its owner.
    const isCut = from + index <= end && end < (owner?.end ?? 0) && !word.startsWith(" của");
    if (!owner?.entry.id || (owner.end >= end && !isCut)) continue;
    if (isSmallAt(text, owner.end + 1) && !OF_PLACE.test(folded.slice(owner.end, owner.end + 12)))
      return owner.end;
  }
  return end;
};

const BRANCH = /(?:^| )(?:phân hiệu|phân viện|chi nhánh|văn phòng đại diện)(?= )/u;
const SEAT = / tại (?:(?:tỉnh|thành phố|tp\.?) )?/uy;

/** The end of a branch's name after its seat: "Phân hiệu Đại học Huế | tại Quảng Trị". */
export const afterSeat: Witness = ({ line: { text, folded }, start }, end, { catalogue }) => {
  SEAT.lastIndex = end;
  if (!SEAT.test(folded) || !BRANCH.test(folded.slice(start, end + 1))) return end;
  const at = SEAT.lastIndex;
  const seat = catalogue.findProvinces(text.slice(at, at + LONGEST_SEAT)).find((place) => place.start === 0);
  return seat ? at + seat.end : end;
};
const LONGEST_SEAT = 40;

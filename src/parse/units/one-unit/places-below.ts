import { isCapitalAt } from "../../../language/letter-case.ts";
import { regex } from "../../../language/regex.ts";
import { COMMITTEE } from "../../lexicon/bodies.ts";
import type { TextLine } from "../../text/text-line.ts";
import { predicatesAfter } from "../ends/witnesses/predicates.ts";

// One head for several kinds of places: "Ủy ban nhân dân quận, huyện", "UBND quận - huyện", "UBND các tỉnh/thành phố", "BCĐ 389 các quận, huyện, thị xã", "Ban Chỉ đạo các tỉnh,
// thành phố trực thuộc Trung ương". It names the body of each place.

const STEERING = "(?:ban chỉ đạo|bcđ)(?: \\d{2,4})?";
/** Bodies that every commune or every hamlet has. */
const OF_HAMLETS = "ban nhân dân|ban công tác mặt trận|ban thanh tra nhân dân|tổ công nghệ số cộng đồng";
const HEAD = `(?:${COMMITTEE}|hđnd|hội đồng nhân dân|công an|tand|vksnd|bưu điện|${OF_HAMLETS}|${STEERING})`;
const KIND =
  "(?:huyện|quận|thị xã|thị(?= ?\\/)|xã|phường|thị trấn|đặc khu|thành phố|tỉnh|địa phương|thôn|ấp|khu phố|tổ dân phố|xóm|bản|buôn|khóm|quân khu|(?<=công an )đơn vị(?=(?:,| và) địa phương)|(?<=công an các )đơn vị|(?<=các )(?:cấp|khu vực))";
const BODIES = new RegExp(
  `${HEAD} (?<all>các |cấp |\\d{1,3} )?(?:${KIND}|bộ, ngành)(?<more>(?:, | và | ?[-–/] ?)${KIND}){0,4}(?: trực thuộc (?:trung ương|tw|tư))?(?: (?:có )?liên quan(?! đến ))?(?=[ ,;.:()]|$)`,
  "uy",
);
/** A place's name or a further kind follows, so that the list does not end here. */
const GOES_ON = regex`^ \p{Lu}|^(?:,| và) (?:đặc khu|thành phố|thị xã|tỉnh) \p{Lu}`;

/** Words between an office and places that are not its own: "Hội Luật gia tỉnh | và UBND các xã", "Phòng A | và các xã". */
const NOT_OF_OFFICE =
  " (?:ubnd|hđnd|ủy ban|hội đồng nhân dân|chủ tịch|lãnh đạo)(?= )| (?:và|cùng|với|của|tại|ở|cho|trong|từ|thuộc) các(?= )";
/** "Phòng Giáo dục và Đào tạo | các huyện, thị xã": any office that each of the places has, if its name has no verb. */
const OFFICES = new RegExp(
  `(?:phòng|văn phòng|trung tâm|trạm|chi cục|hạt|hội|ban|đội|công an|thanh tra|tòa án|viện|đảng ủy|đoàn|bộ phận)(?<name>(?:(?!${NOT_OF_OFFICE})[^.,;:()]){3,60}?) các ${KIND}(?:(?:, | và | ?/ ?)${KIND}){0,4}(?: trực thuộc (?:trung ương|tw|tư))?(?=[ ,;.:()]|$)`,
  "uy",
);

/** The offset after a head with kinds of places at `start`; null for one kind without "các", and before a place's name. */
export function bodiesOfPlaces(line: TextLine, start: number): number | null {
  BODIES.lastIndex = OFFICES.lastIndex = start;
  const found = BODIES.exec(line.folded) ?? officesOf(line, start);
  if (!found || !(found.groups!.all || found.groups!.more || found.groups!.name)) return null;
  const end = start + found[0].length;
  return GOES_ON.test(line.text.slice(end, end + 24)) ? null : end;
}

function officesOf(line: TextLine, start: number): RegExpExecArray | null {
  const found = isCapitalAt(line.text, start) ? OFFICES.exec(line.folded) : null;
  if (!found) return null;
  const name = found.groups!.name!;
  const from = start + found[0].indexOf(name);
  const [verb] = predicatesAfter(line, from);
  return verb === undefined || verb >= from + name.length ? found : null;
}

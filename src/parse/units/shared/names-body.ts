import { fold } from "../../../language/fold.ts";
import type { UnitRef } from "../../../model/plan.ts";
import {
  CODE_OF_POLICE,
  GROUP_MEMBERS,
  GROUP_WORDS,
  LIKE_BODY_WORDS,
  TEXT_BODY_WORDS,
} from "../../lexicon/bodies.ts";
import { BRAND } from "../../lexicon/brands.ts";
import { UNIT_HEAD } from "../../lexicon/positions.ts";
import { POST, SINGLE_POST, TEAM_NAME } from "../../lexicon/posts.ts";

// Whether words are the name of a body or of a post, by their first noun.

const NOUN = `${GROUP_MEMBERS}|hội quần chúng|cơ sở|bộ|người|nhân viên|giáo viên|học viên|chủ|hộ|mặt trận|công đoàn|đoàn thanh niên|(?:tỉnh|thành|thị|huyện|quận|xã|phường) đoàn|ủy ban|cơ quan|đơn vị|bên|ban quản trị|thường trực (?:hội đồng|ban|hđnd|ubnd|ủy ban|tỉnh ủy|huyện ủy|thành ủy)`;
/** A noun for a body, a group or a post at the beginning of folded words. */
export const BODY_NOUN = new RegExp(
  `^(?:${UNIT_HEAD} )?(?:(?:${GROUP_WORDS}) )?(?:${POST}|${SINGLE_POST}|${TEAM_NAME}|${NOUN}|ủy viên|thành viên)(?=[ ,;)]|$)`,
  "u",
);
/** "Tổ chức hội nghị", "Chủ động", "Ban hành", "cấp giấy phép": verbs that look like these nouns. */
export const VERB_LIKE_NOUN =
  /^(?:ban (?:hành|bố) |cấp (?:giấy|phép|lại|mới|đổi|bổ sung|bản sao|thẻ|sổ|hộ chiếu|thị thực|kinh phí|vốn|hạn mức|quyền|tài khoản|mã|con dấu|chứng (?:chỉ|nhận|thư)|văn bằng|phát|thuốc|gạo)(?= |$)|phòng (?:ngừa|tránh) |tổ chức (?!cá nhân|chính trị|xã hội|tín dụng|hội|đảng|đoàn(?! (?:kiểm tra|công tác|giám sát|khảo sát|thanh tra|liên ngành|xác minh|thẩm định|đánh giá|phúc tra|học tập|tham quan|đi|vào|ra)(?= |$)))|chủ (?:động|trì|trương)|bộ phận|đoàn kết|người (?:dân|lao động) )/u;

/** True for folded words that begin with a noun for a body or post. */
export const beginsBody = (folded: string): boolean => BODY_NOUN.test(folded) && !VERB_LIKE_NOUN.test(folded);

/** False for "Hoạt động của Hội đồng", which no catalogue knows and which begins with no noun for a body. */
export const namesBody = ({ name, unitId, group }: UnitRef): boolean =>
  group ||
  unitId !== null ||
  beginsBody(fold(name)) ||
  BODY.test(fold(name)) ||
  COMPANY.test(fold(name)) ||
  CODE.test(name);
/** "MobiFone", "LPBank chi nhánh Lào Cai": companies without a noun for a body. */
const COMPANY = new RegExp(`^(?:(?:${BRAND})(?= |$)|[^ ]{2,16} (?:[-–] ?)?chi nhánh )`, "u");
const CODE = new RegExp(`^(?:${CODE_OF_POLICE})$`, "u");
const BODY = new RegExp(`^(?!${LIKE_BODY_WORDS})(?:${TEXT_BODY_WORDS})(?= )`, "u");

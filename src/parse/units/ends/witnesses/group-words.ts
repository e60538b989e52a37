import { isCapitalAt } from "../../../../language/letter-case.ts";
import { beforeRole } from "./attributes.ts";
import { withoutBareBody } from "./next-body.ts";
import type { Witness } from "./open-name.ts";

const RELATED = /(?: có)? liên quan(?! đến)(?=[ ,;.:)]|$)/uy;

/** What the members of a group are: "các chủ rừng | là tổ chức". */
const MEMBERS_ARE = / là (?:tổ chức|cá nhân|hộ gia đình|doanh nghiệp)(?=[ ,;.:()]|$)/uy;

/** The formula for associations with public tasks: "các hội quần chúng | do Đảng, Nhà nước giao nhiệm vụ". */
const GIVEN_BY_STATE = / (?:được|do) đảng,? (?:và )?nhà nước giao nhiệm vụ(?=[ ,;.:()]|$)/uy;

/** What the members of a group deal with: "các cơ quan | thông tin đại chúng", which begins like a verb. */
const MASS_MEDIA = /(?<= cơ quan) (?:thông tin|truyền thông) đại chúng(?=[ ,;.:()]|$)(?! nơi )/uy;

const ABROAD = "(?:ở|tại) nước ngoài";
/** What the members of a group do, which is their name though it has a verb: "các sở | quản lý ngành, lĩnh vực". */
const NAMED_BY_WORK = new RegExp(
  ` (?:(?:quản lý|phụ trách)(?: nhà nước)?(?: về)?(?: chuyên)? ngành(?: ?[,/] ?| và )lĩnh vực(?: (?:có )?liên quan| tương ứng)?|(?:quản lý|phụ trách)(?: nhà nước)?(?: về)? lĩnh vực(?: (?:có )?liên quan| tương ứng)?|tiến hành tố tụng|(?<= (?:ban|tổ|hội đồng|bộ phận) )(?:bầu cử|kiểm phiếu|giúp việc)|xây dựng đảng|tham mưu(?:,| và) giúp việc(?: (?:của )?(?:tỉnh|thành|huyện|đảng) ủy)?|(?<= (?:tổ chức|công ty) )tư vấn|(?:đại diện |thương vụ )(?:ngoại giao )?(?:của )?việt nam ${ABROAD}|giáo dục nghề nghiệp ?[-–,] ?giáo dục thường xuyên|gdnn ?[-–,] ?gdtx)(?=[ ,;.:()]|$)`,
  "uy",
);

/** The end of a group of units. "các cơ quan liên quan" is always complete: the following words state what they do. */
export const groupEnd: Witness = (name, end, context) => {
  const { line, start } = name;
  const { folded } = line;
  for (let at = folded.indexOf(" ", start + 1); at >= 0 && at <= end; at = folded.indexOf(" ", at + 1)) {
    RELATED.lastIndex = at;
    if (RELATED.test(folded)) return RELATED.lastIndex;
    NAMED_BY_WORK.lastIndex = at;
    if (NAMED_BY_WORK.test(folded)) return NAMED_BY_WORK.lastIndex;
  }
  for (const attribute of [MEMBERS_ARE, GIVEN_BY_STATE, MASS_MEDIA]) {
    attribute.lastIndex = end;
    if (attribute.test(folded)) return attribute.lastIndex;
  }
  // "(các Phòng Thanh tra - Kiểm tra | thực hiện)"
  const isInBracket = line.text[end] === ")" && isCapitalAt(line.text, start + 4);
  const named = isInBracket ? beforeRole({ ...name, from: start }, end, context) : end;
  return withoutBareBody(line, start, named);
};

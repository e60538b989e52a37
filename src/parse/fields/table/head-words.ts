import { UNIT_NOUN } from "../../lexicon/bodies.ts";

// The words of headings in tables, as patterns over folded text.

export const ASIDE = /^(?:đối tượng|thành phần|địa điểm|phạm vi)(?= |$|,|\/)/u;

/** "Cán bộ, đơn vị thực hiện" may have either. */
export const OF_PERSONS =
  /^(?:rõ )?(?:người|cán bộ|công chức|viên chức|chuyên viên|nhân viên|lãnh đạo|đồng chí)(?! ?(?:,|\/|và|hoặc))/u;
/** "Mục tiêu năm 2026 (%)", "(tỷ lệ % so với điểm tối đa)"; "điểm/%" may be either. */
export const SHARE = /^(?!.*điểm.*%).*%/u;
export const LEAST = /tối thiểu|ít nhất|thấp nhất|trở lên|\((?:từ|trong nhóm|top)\)/u;
export const ONLY_UNIT = new RegExp(`^(?:tên )?(?:${UNIT_NOUN})(?:(?:,| ?/| và) ?(?:${UNIT_NOUN}))?$`, "u");
/** "Cơ sở được thanh tra", but not "Đơn vị được giao" and "Đối tượng thực hiện". */
export const OBJECT =
  /^đối tượng(?= |$)(?! (?:thực hiện|triển khai|chủ trì|chịu trách nhiệm))|(?:^|[ /])được (?!giao|phân công|phân cấp|ủy quyền|chỉ định)|^(?:cơ quan|đơn vị|địa phương|tỉnh|xã|sở|nơi|bên)(?:, (?:cơ quan|đơn vị|địa phương))? (?:có )?(?:kiến nghị|đề xuất|đề nghị|phản ánh)(?= |$)/u;
/** Units beside "Nội dung tập huấn" may hold the course themselves. */
export const INSPECTED = /^nội dung (?:kiểm tra|thanh tra|giám sát|khảo sát)(?= |$)/u;
/** "Nội dung" alone may be above faults or results. */
export const WORK = /nhiệm vụ|công việc|giải pháp|biện pháp|hoạt động/u;
/** The end of a period: "Kết thúc", "Ngày hoàn thành", "Đến tháng". */
export const ENDS =
  /^(?:ngày |tháng |thời gian |thời điểm |thời hạn |hạn |dự kiến )?(?:kết thúc|hoàn thành|xong|đến)/u;
export const RANKS = /^(?:(?:xếp|thứ) )?hạng$|^thứ bậc$|^vị trí$/u;
export const YEAR_IN = /(?:19|20)\d{2}/u;
/** "Hạng năm 2023", "Xếp hạng 2024" */
export const RANKS_OF_YEAR = /^(?:(?:xếp|thứ) )?hạng (?:năm )?((?:19|20)\d{2})(?: ?\([^()]{2,60}\))?$/u;
export const YEAR_OF_POINTS =
  /^(?:điểm|điểm số|số điểm)(?: của)?(?: tỉnh)? (?:năm )?((?:19|20)\d{2})(?: ?\([^()]{2,60}\))?$/u;
/** "Điểm số", "Tỷ lệ điểm đạt được", "Thứ hạng (trên 34 tỉnh)": goals where the heading above the table says so. */
export const POINTS_ALONE =
  /^(?:điểm|điểm số|số điểm|tỷ lệ (?:phần trăm )?điểm(?: đạt(?: được)?)?)(?: ?\([^()]{2,60}\))?$/u;
export const RANKS_ALONE = /^(?:(?:xếp|thứ) )?hạng(?: ?\([^()]{2,60}\))?$/u;
export const YEAR_ALONE = /^(?:năm )?((?:19|20)\d{2})(?: ?\([^()]{0,30}\))?$/u;

import { regex } from "../../../../language/regex.ts";
import type { Witness } from "./open-name.ts";

// A company has its legal form, then words of its business, then its own name (Law on Enterprises 2020, Article 37): "Công ty cổ phần
// đầu tư phát triển xây dựng | Sông Đà 9". The words of the business are also verbs of work.

const LEGAL_FORM =
  /^(?:tổng )?công ty (?:cổ phần|trách nhiệm hữu hạn|tnhh|cp|hợp danh|tnhh mtv|cptm)(?: (?:mtv|một thành viên|hai thành viên trở lên))?(?= )/u;
const BUSINESS =
  /^(?: (?:đầu tư|xây dựng|xây lắp|phát triển|thương mại|dịch vụ|tư vấn|thiết kế|vận tải|sản xuất|quản lý|khai thác|kinh doanh|công nghiệp|công nghệ|công trình|cơ khí|hạ tầng|kỹ thuật|kỹ nghệ|môi trường|đô thị|nhà|cấp|thoát|nước|điện|viễn thông|du lịch|thủy lợi|giao thông|giáo dục|xuất nhập khẩu|chế biến|nông nghiệp|nông sản|thực phẩm|thủy sản|khoáng sản|bất động sản|vật liệu|truyền thông|quốc tế|tổng hợp|sách|thiết bị|y tế|dược|phẩm|môi sinh|năng lượng|và|-|&)){0,14}/u;
/** "Sông Đà 9", "An Phát", "ABC": not an installation, whose noun follows a verb ("đầu tư Nhà máy nước"). */
const OWN_NAME = regex`^(?: (?!Nhà |Khu |Trạm |Dự |Cụm |Trung |Trường |Bệnh )\p{Lu}[\p{L}.&-]{0,12}){1,5}(?: \d{1,3}(?![\d/]))?`;

/** The end of the name of a company after its own name, where the words of its business were read as a verb. */
export const afterBusiness: Witness = ({ line: { text, folded }, start }, end) => {
  const form = LEGAL_FORM.exec(folded.slice(start, start + LONGEST_NAME))?.[0].length;
  if (form === undefined) return end;
  const business = BUSINESS.exec(folded.slice(start + form, start + LONGEST_NAME))?.[0] ?? "";
  const own = start + form + business.length;
  const name = OWN_NAME.exec(text.slice(own, start + LONGEST_NAME));
  return name && end < own + name[0].length ? own + name[0].length : end;
};
const LONGEST_NAME = 160;

import { fold } from "../../../language/fold.ts";

const BODY =
  /^(?:ubnd|ủy ban|sở|ban|bộ|cục|chi cục|tổng cục|công an|thanh tra|văn phòng|trung tâm|hội|hiệp hội|liên minh|liên đoàn|đài|báo|tỉnh|thành ủy|huyện ủy|đảng|công ty|tổng công ty|ngân hàng|kho bạc|bảo hiểm|tòa án|viện|trường|bệnh viện|hđnd|hội đồng|thủ tướng|chính phủ|bch|đoàn|mặt trận|quân khu|thuế|hải quan|thống kê|phòng|đảng ủy|liên|chủ tịch|xã|phường|uỷ)(?: |$)/u;

/** True for a name that begins with a word for a body. */
export const isBody = (text: string): boolean => BODY.test(fold(text));

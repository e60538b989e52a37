import { regex } from "../../../language/regex.ts";

/** "xây dựng kế hoạch", "ban hành Kế hoạch chi tiết": what the issuer of a document does in its own sentence. */
export const ISSUES = regex.g`(?<!\p{L})(?:xây dựng|ban hành)(?: và ban hành| nội dung)?(?: chi tiết)? (?:kế hoạch|chương trình|đề án|phương án|báo cáo)`;

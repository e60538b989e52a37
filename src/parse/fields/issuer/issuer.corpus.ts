import { issuerExamples } from "../../../../test/support/issuer-examples.ts";
import { readIssuer } from "./issuer.ts";

// The head before the number, the number before a sentence.
export default issuerExamples({ read: readIssuer }, "issuer/issuer", [
  ["SỞ Y TẾ\nSố: 8/KH-SCT\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.", "Sở Y tế (department)"],
  [
    "Số: 8/KH-SCT\nKẾ HOẠCH\nPhát triển chợ\nSở Y tế ban hành Kế hoạch như sau:\nI. MỤC TIÊU\nXây chợ.",
    "Sở Công Thương (department)",
  ],
  // The text spells a name that no catalogue has.
  [
    "BAN QUẢN LÝ\nVƯỜN QUỐC GIA BIDOUP - NÚI BÀ\nSố: 8/KH-VQG\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nGiao Vườn quốc gia Bidoup - Núi Bà xây chợ.",
    "Ban Quản lý Vườn quốc gia Bidoup - Núi Bà (other)",
  ],
  ["KẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.", ""],
]);

import { issuerExamples } from "../../../../test/support/issuer-examples.ts";
import { readIssuer } from "./issuer.ts";

// The head before the number, the number before a sentence.
export default issuerExamples({ read: readIssuer }, "issuer/issuer", [
  ["SỞ Y TẾ\nSố: 8/KH-SCT\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.", "Sở Y tế (department)"],
  [
    "Số: 8/KH-SCT\nKẾ HOẠCH\nPhát triển chợ\nSở Y tế ban hành Kế hoạch như sau:\nI. MỤC TIÊU\nXây chợ.",
    "Sở Công Thương (department)",
  ],
  ["KẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.", ""],
]);

import { issuerExamples } from "../../../../test/support/issuer-examples.ts";
import { issuerBySentence } from "./by-sentence.ts";

const plan = (sentence: string) => `KẾ HOẠCH\nPhát triển chợ\n${sentence}\nI. MỤC TIÊU\nXây chợ.`;

export default issuerExamples(issuerBySentence, "issuer/by-sentence", [
  [plan("Sở Công Thương ban hành Kế hoạch phát triển chợ như sau:"), "Sở Công Thương (department)"],
  [plan("Sở Công Thương xây dựng kế hoạch chi tiết."), "Sở Công Thương (department)"],
  // Somebody else's plan, or an order to make one.
  [plan("Thực hiện Quyết định của Sở Công Thương ban hành Kế hoạch phát triển chợ."), ""],
  [plan("Sở Công Thương giao các phòng xây dựng kế hoạch."), ""],
]);

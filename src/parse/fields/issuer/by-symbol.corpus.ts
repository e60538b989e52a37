import { issuerExamples } from "../../../../test/support/issuer-examples.ts";
import { issuerBySymbol } from "./by-symbol.ts";

export default issuerExamples(issuerBySymbol, "issuer/by-symbol", [
  ["Số: 8/KH-SCT\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.", "Sở Công Thương (department)"],
  // The number must be in the head.
  ["KẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nThực hiện Kế hoạch số 8/KH-SCT.", ""],
]);

import { issuerExamples } from "../../../../test/support/issuer-examples.ts";
import { issuerByCollective } from "./by-collective.ts";

const signed = (post: string) =>
  `KẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n${post}\nHoàng Văn Khánh`;

export default issuerExamples(issuerByCollective, "issuer/by-collective", [
  [signed("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"), "UBND tỉnh Nghệ An (province)"],
  [signed("GIÁM ĐỐC"), ""],
]);

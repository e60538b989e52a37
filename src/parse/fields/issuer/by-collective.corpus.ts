import { issuerExamples } from "../../../../test/support/issuer-examples.ts";
import { issuerByCollective } from "./by-collective.ts";

const signed = (post: string) =>
  `KẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.\nNơi nhận:\n- Sở Y tế;\n- Lưu: VT.\n${post}\nHoàng Văn Khánh`;

export default issuerExamples(issuerByCollective, "issuer/by-collective", [
  [signed("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH"), "UBND tỉnh Nghệ An (province)"],
  [signed("GIÁM ĐỐC"), ""],
  // A head that names a commune, and one that is dated from a place that is not the province.
  [
    `PHƯỜNG VINH PHÚ\n${signed("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")}`,
    "Ủy ban nhân dân phường Vinh Phú (commune)",
  ],
  [`Vinh Phú, ngày 05 tháng 3 năm 2026\n${signed("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")}`, ""],
  [
    `Nghệ An, ngày 05 tháng 3 năm 2026\n${signed("TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH")}`,
    "UBND tỉnh Nghệ An (province)",
  ],
]);

import { snippets } from "../../../../test/support/rule-corpus.ts";
import { cutZones } from "../../structure/zones.ts";
import { readYears, yearsOf } from "./years.ts";

// The title of a plan dated 2023 → the plan's years; "+" where it is open-ended.
export default snippets<string>({
  name: "year/years",
  context: {},
  read(lines, context) {
    const found = readYears(cutZones(lines, context.catalogue), context, 2023);
    return yearsOf(found).join(" ") + (found.openEnded ? "+" : "");
  },
  cases: [
    ["KẾ HOẠCH\nNâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2024\nI. MỤC TIÊU", "2024"],
    ["KẾ HOẠCH\nNâng cao Chỉ số Xanh cấp tỉnh (PGI) đến năm 2025\nI. MỤC TIÊU", "2023 2024 2025"],
    ["KẾ HOẠCH\nNÂNG CAO CHỈ SỐ PGI\nĐẾN HẾT NĂM 2025\nI. MỤC TIÊU", "2023 2024 2025"],
    ["KẾ HOẠCH\nNâng cao Chỉ số PGI năm 2024, định hướng đến năm 2030\nI. MỤC TIÊU", "2024"],
    ["KẾ HOẠCH\nNâng cao Chỉ số PGI năm 2023 và đến năm 2025\nI. MỤC TIÊU", "2023 2025"],
    ["KẾ HOẠCH\nPhát triển kinh tế số đến năm 2050\nI. MỤC TIÊU", "2050"],
    ["KẾ HOẠCH\nNâng cao Chỉ số PGI năm 2024 và những năm tiếp theo\nI. MỤC TIÊU", "2024+"],
    [
      "KẾ HOẠCH\nThực hiện Chỉ thị số 27/CT-TTg ngày 15 tháng 8 năm 2022 của Thủ tướng Chính phủ\nI. MỤC TIÊU",
      "",
    ],
  ],
});

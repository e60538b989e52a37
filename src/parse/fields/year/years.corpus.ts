import { snippets } from "../../../../test/support/rule-corpus.ts";
import { cutZones } from "../../structure/zones/zones.ts";
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
    ["KẾ HOẠCH\nNâng cao Chỉ số PGI từ năm 2024 trở đi\nI. MỤC TIÊU", "2024+"],
    ["KẾ HOẠCH\nNâng cao Chỉ số PGI giai đoạn 2024 - 2025 và các năm kế tiếp\nI. MỤC TIÊU", "2024 2025+"],
    // The years of a strategy, and of results, are not the plan's.
    [
      "KẾ HOẠCH\nThực hiện Chiến lược phát triển dịch vụ đến năm 2030, tầm nhìn đến năm 2045 trên địa bàn tỉnh năm 2024\nI. MỤC TIÊU",
      "2024",
    ],
    ["KẾ HOẠCH\nTriển khai Đề án kinh tế số giai đoạn 2021 - 2030 năm 2024\nI. MỤC TIÊU", "2024"],
    [
      "KẾ HOẠCH\nKhắc phục hạn chế của Chỉ số PGI năm 2023, nâng cao Chỉ số PGI năm 2024\nI. MỤC TIÊU",
      "2024",
    ],
    [
      "KẾ HOẠCH\nTổng kết thực hiện Chiến lược phát triển dịch vụ đến năm 2020, Đề án một cửa giai đoạn 2021 - 2023\nI. MỤC TIÊU",
      "",
    ],
    // The term of an elected body is not the plan's; a plan's own term is.
    ["KẾ HOẠCH\nTuyên truyền bầu cử đại biểu HĐND các cấp nhiệm kỳ 2026 - 2031\nI. MỤC TIÊU", ""],
    ["KẾ HOẠCH\nTuyên truyền Đại hội Hội Nông dân tỉnh lần thứ IX, nhiệm kỳ 2023 - 2028\nI. MỤC TIÊU", ""],
    ["KẾ HOẠCH\nGiám sát của HĐND tỉnh khóa XVI (nhiệm kỳ 2021 - 2026) năm 2024\nI. MỤC TIÊU", "2024"],
    ["KẾ HOẠCH\nThực hiện Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2025 - 2030\nI. MỤC TIÊU", ""],
    ["KẾ HOẠCH\nKiện toàn trưởng thôn nhiệm kỳ 2024 - 2026\nI. MỤC TIÊU", ""],
    [
      "KẾ HOẠCH\nBầu cử đại biểu HĐND\nUBND tỉnh ban hành Kế hoạch bầu cử đại biểu HĐND nhiệm kỳ 2026 - 2031 như sau:\nI. MỤC TIÊU",
      "",
    ],
    ["KẾ HOẠCH\nCải cách hành chính nhiệm kỳ 2023 - 2025\nI. MỤC TIÊU", "2023 2024 2025"],
    ["KẾ HOẠCH\nPhát triển kinh tế số giai đoạn 2023 - 2025\nI. MỤC TIÊU", "2023 2024 2025"],
    ["KẾ HOẠCH\nBầu cử đại biểu HĐND nhiệm kỳ 2026 - 2031 trong năm 2026\nI. MỤC TIÊU", "2026"],
    ["KẾ HOẠCH\nThực hiện Nghị quyết số 02/NQ-CP về môi trường kinh doanh năm 2024\nI. MỤC TIÊU", "2024"],
    ["KẾ HOẠCH\nTriển khai Chương trình chuyển đổi số đến năm 2025\nI. MỤC TIÊU", "2023 2024 2025"],
    [
      "KẾ HOẠCH\nThực hiện Chỉ thị số 27/CT-TTg ngày 15 tháng 8 năm 2022 của Thủ tướng Chính phủ\nI. MỤC TIÊU",
      "",
    ],
  ],
});

import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { introductionOrders, orderedTasks } from "./introduction-orders.ts";

// The lines before the first item → the first words of the sentences that give units a duty.
export default snippets({
  name: "assignment/announced/introduction-orders",
  context: { year: 2025, province: "Bình Định" },
  read: (lines, context) =>
    orderedTasks(introductionOrders(lines, context)).map(({ line, textStart }) =>
      line!.text.slice(textStart).split(" ").slice(0, 3).join(" "),
    ),
  cases: [
    [
      "Thực hiện Công văn số 12/BYT-KH, UBND tỉnh yêu cầu các phòng khám khẩn trương gửi số liệu.\nCăn cứ Luật Dược;",
      ["Thực hiện Công"],
    ],
    ["Để kịp thời tổng hợp, đề nghị Sở Nội vụ gửi danh sách trước ngày 10/12.", ["Để kịp thời"]],
    [
      "Thực hiện Quyết định số 12/QĐ-UBND và ý kiến chỉ đạo của UBND tỉnh. UBND tỉnh đề nghị các sở, ngành báo cáo kết quả.",
      ["UBND tỉnh đề"],
    ],
    [
      "Các cơ quan đã triển khai việc trên. Để thực hiện hồ sơ, kết quả, giải quyết, thủ tục, UBND tỉnh đề nghị các sở, ngành căn cứ quy định; rà soát thủ tục.",
      ["Để thực hiện"],
    ],
    [
      "Thực hiện Kế hoạch số 15/KH-UBND, trong đó giao Sở Nội vụ tổng hợp kết quả, UBND tỉnh đề nghị các sở, ngành báo cáo trước ngày 20/3/2025.",
      ["Thực hiện Kế"],
    ],
    // The author need not be known. What the author of a cited document asked for is no order of this one.
    [
      "Để hoàn thiện dự thảo, Ban Giám hiệu trân trọng đề nghị các sở, ngành rà soát nội dung.",
      ["Để hoàn thiện"],
    ],
    ["Thực hiện Công văn số 5/SYT-VP, của Sở Y tế đề nghị các xã báo cáo dịch bệnh.", []],
    ["Bộ Nội vụ có Công văn số 7/BNV, trong đó, Cục Hội đề nghị UBND tỉnh báo cáo.", []],
    // Work before a list is announced; a list alone.
    [
      "Chủ tịch UBND tỉnh yêu cầu các sở, UBND các huyện tiếp tục quán triệt Chỉ thị số 08/CT-UBND và khẩn trương triển khai các nội dung sau:",
      ["Chủ tịch UBND"],
    ],
    [
      "Yêu cầu Sở Xây dựng tiếp thu ý kiến của các đại biểu, trong đó lưu ý các nội dung sau:",
      ["Yêu cầu Sở"],
    ],
    // Orders of a cited document.
    [
      "Thủ tướng Chính phủ ban hành Công điện số 20/CĐ-TTg, trong đó, giao Bộ Tài chính bố trí kinh phí; yêu cầu UBND các tỉnh kiểm tra cơ sở.",
      [],
    ],
    // What announces items, a request of others, a basis, a report.
    ["UBND tỉnh yêu cầu các sở, ngành thực hiện các nội dung sau:", []],
    ["Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 12/TTr-STC;", []],
    ["UBND tỉnh ban hành Kế hoạch kiểm tra năm 2025.", []],
  ],
});

import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readAddressees } from "./addressees.ts";

// A clause → the units that something is sent to.
export default snippets<string>({
  name: "deadline/addressees",
  context: { year: 2026, province: "Bình Định" },
  read: ([line], context) =>
    formatUnits(readAddressees(line!, { start: 0, end: line!.text.length }, context)),
  cases: [
    ["Các phòng gửi báo cáo về Sở Nội vụ trước ngày 10/12.", "Sở Nội vụ"],
    ["gửi Sở Tài chính để tổng hợp, báo cáo UBND tỉnh.", "Sở Tài chính"],
    ["Thời gian gửi trước ngày 15/2/2026 để tổng hợp, báo cáo Chủ tịch UBND tỉnh.", ""],
    ["gửi báo cáo trước ngày 15/2/2026 để Sở Tài chính tổng hợp, báo cáo UBND tỉnh.", "Sở Tài chính"],
    // Work of the addressee.
    [
      "gửi về Sở Tư pháp trước ngày 15/2/2026 để Sở Tư pháp phối hợp với Sở Nội vụ trình UBND tỉnh quyết định.",
      "Sở Tư pháp",
    ],
    ["gửi về Sở Tài chính và báo cáo UBND tỉnh trước ngày 15/2/2026.", "Sở Tài chính, UBND tỉnh"],
    ["gửi về Sở Nội vụ để kịp thời tham mưu UBND tỉnh.", "Sở Nội vụ"],
    ["báo cáo kết quả giao dự toán cho các đơn vị trực thuộc trước ngày 10/2/2026.", ""],
    ["cung cấp số liệu cho Sở Tài chính trước ngày 10/2/2026.", "Sở Tài chính"],
    ["trình UBND tỉnh phê duyệt trong quý II.", "UBND tỉnh"],
    ["hoàn thành trước ngày 10/12.", ""],
    // Offices that receive something for their body.
    ["tổng hợp, thẩm định, trình Lãnh đạo Bộ trước ngày 10/9/2026.", "Lãnh đạo Bộ"],
    ["tổng hợp kết quả trình Tổng Giám đốc trước ngày 31/01/2027.", "Tổng Giám đốc"],
    ["giám sát, báo cáo Thống đốc trước ngày 31/12/2026.", "Thống đốc"],
    ["hoàn thiện dự thảo, trình Ban Thường vụ xem xét trước ngày 05/5/2026.", "Ban Thường vụ"],
    ["trình Chủ tịch Hội đồng thành viên trước ngày 05/5/2026.", "Chủ tịch Hội đồng thành viên"],
    ["trình bày tóm tắt, báo cáo tổng giám đốc điều hành dự án trước ngày 05/5/2026.", ""],
  ],
});

import { snippets } from "../../../../test/support/rule-corpus.ts";
import { statesOnlyFacts } from "./fact-sentence.ts";

// Paragraphs → true for those that only state facts.
export default snippets<boolean>({
  name: "structure/fact-sentence",
  read: ([line]) => statesOnlyFacts(line!.folded),
  cases: [
    ["Phường Ninh Kiều có 24 khu vực, bình quân mỗi ngày tiếp nhận 310 hồ sơ.", true],
    ["Xã Tân Hòa hiện có 11 thôn với 3.200 hộ.", true],
    ["Xã Tân Hòa phải có 11 tổ công nghệ số trong quý II.", false],
    ["Phường có 02 tin, bài mỗi tháng.", false],
    ["Cuộc họp tiếp theo dự kiến tổ chức vào ngày 12/5/2026.", true],
    ["Tổ công tác sẽ họp phiên quý II vào ngày 20/6/2026 do Chủ tịch UBND tỉnh chủ trì.", true],
    ["Đại hội Đoàn tỉnh được tổ chức trong tháng 9/2027.", true],
    ["Luật Đất đai có hiệu lực từ ngày 01/8/2024; từ ngày 01/01/2026 bảng giá cũ hết hiệu lực.", true],
    ["Theo Thông tư số 12/2023/TT-BYT, trạm y tế được chấm điểm mỗi năm một lần.", true],
    [
      "Qua rà soát năm 2024, tỷ lệ hộ nghèo giảm còn 2,1%; xã Bản Lầu giảm nhanh nhất. UBND xã Nậm Chảy báo cáo chậm 10 ngày, UBND huyện phê bình và yêu cầu không để lặp lại.",
      true,
    ],
    ["Các chỉ số do Sở Y tế chủ trì tăng 2 bậc so với năm 2024.", true],
    ["Các chỉ số do Sở Y tế chủ trì phải tăng 2 bậc so với năm 2024.", false],
    [
      "Năm 2023, tỷ lệ doanh nghiệp bị trộm cắp giảm 03 điểm phần trăm; tuy nhiên vẫn còn 2% doanh nghiệp cho biết phải trả tiền bảo kê.",
      true,
    ],
    ["Vẫn còn 2% doanh nghiệp phải được hỗ trợ trong năm.", false],
    ["Đến 17 giờ ngày 12/9, đã có 310/312 tàu vào bờ; còn 02 tàu đang di chuyển.", false],
    ["Đến 17 giờ ngày 12/9, đã có 310/312 tàu vào bờ.", true],
    ["Cuộc họp giao ban lần sau dự kiến vào ngày 20/4/2026.", true],
    ["Qua kiểm tra năm 2025, có 12 cơ sở vi phạm; Sở Công Thương được biểu dương.", true],
    [
      "Giấy phép khai thác số 12/GP-UBND do UBND tỉnh cấp ngày 12/3/2024, Sở Xây dựng gia hạn ngày 21/4/2025.",
      true,
    ],
    ["Chứng chỉ hành nghề số: 0045/CCHN, Sở Y tế cấp ngày 10/8/2022.", true],
    // Work.
    ["Giấy phép xây dựng do UBND cấp xã cấp trước ngày 30/6/2026.", false],
    ["Giấy phép số 12/GP-UBND cấp ngày 12/3/2024 hết hạn, đề nghị Sở Xây dựng gia hạn.", false],
    ["Hội nghị tổng kết do Sở Nội vụ chủ trì tổ chức, hoàn thành trước ngày 15/12.", false],
    ["Tổ chức hội nghị sơ kết, dự kiến trong tháng 6.", false],
    ["Qua rà soát, hướng dẫn các xã lập hồ sơ.", false],
    ["Theo Quyết định số 15/QĐ-UBND, Sở Y tế được giao xây dựng đề án.", false],
    ["Đại hội Đoàn được tổ chức trong tháng 9, do đó các cơ sở cần bố trí thời gian.", false],
    ["Sở Y tế kiểm tra các phòng khám; Sở Xây dựng giảm thời gian cấp phép.", false],
  ],
});

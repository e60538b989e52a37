import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { unitsWithMoreTime } from "./extension.ts";

export default clauseExamples(unitsWithMoreTime, [
  [
    "Đồng ý lùi thời hạn ban hành kế hoạch của Sở Xây dựng và Sở Y tế đến hết ngày 31/3/2026.",
    "Sở Xây dựng, Sở Y tế [member] | Đồng ý lùi thời hạn ban hành kế hoạch của Sở Xây dựng và Sở Y tế đến hết ngày 31/3/2026.",
  ],
  [
    "Đồng ý để UBND xã Suối Lệ ban hành kế hoạch chậm nhất ngày 10/4/2026.",
    "UBND xã Suối Lệ [member] | Đồng ý để UBND xã Suối Lệ ban hành kế hoạch chậm nhất ngày 10/4/2026.",
  ],
  [
    "Gia hạn thời gian gửi báo cáo đối với Sở Xây dựng đến hết ngày 27/02/2026.",
    "Sở Xây dựng [member] | Gia hạn thời gian gửi báo cáo đối với Sở Xây dựng đến hết ngày 27/02/2026.",
  ],
  [
    "Sở Tài chính được gia hạn nộp kế hoạch đến ngày 31/3/2026.",
    "Sở Tài chính [member] | Sở Tài chính được gia hạn nộp kế hoạch đến ngày 31/3/2026.",
  ],
  [
    "Thời hạn gửi kế hoạch của Sở Nội vụ theo Kế hoạch số 18/KH-UBND lùi đến ngày 31/3/2025.",
    "Sở Nội vụ [member] | Thời hạn gửi kế hoạch của Sở Nội vụ theo Kế hoạch số 18/KH-UBND lùi đến ngày 31/3/2025.",
  ],
  ["Thời hạn gửi kế hoạch của Sở Nội vụ giữ nguyên đến ngày 31/3/2025.", ""],
  // Who has asked, and consent to something else.
  [
    "Đồng ý gia hạn theo đề nghị của Sở Nội vụ tại Công văn số 12/SNV-CCHC cho Sở Y tế đến ngày 31/3/2026.",
    "Sở Y tế [member] | Đồng ý gia hạn theo đề nghị của Sở Nội vụ tại Công văn số 12/SNV-CCHC cho Sở Y tế đến ngày 31/3/2026.",
  ],
  ["Đồng ý với đề nghị của Sở Nội vụ tại Tờ trình số 12/TTr-SNV.", ""],
  ["Đồng ý cho Sở Xây dựng thuê trụ sở làm việc.", ""],
  ["Điều chỉnh quy hoạch sử dụng đất của Sở Xây dựng đến năm 2030.", ""],
  ["Gia hạn giấy phép lao động.", ""],
  ["Tham mưu UBND tỉnh gia hạn thời gian hoàn thành dự án cho Công ty Minh Long trước ngày 30/6/2026.", ""],
  ["Điều chỉnh thời gian ban hành kế hoạch đối với các dự án của Công ty Minh Long đến năm 2027.", ""],
  ["Sở Xây dựng gia hạn giấy phép cho Công ty Minh Long trước ngày 30/6/2026.", ""],
  ["Sở Xây dựng gia hạn cho Công ty Minh Long nộp báo cáo trước ngày 30/6/2026.", ""],
  ["Kéo dài thời gian làm việc của Trung tâm Phục vụ hành chính công đến 18 giờ, có báo cáo.", ""],
]);

import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { afterTopic } from "./after-topic.ts";

export default clauseExamples(afterTopic, [
  [
    "Về kinh phí tổ chức lễ hội: Sở Tài chính cân đối, bố trí trong dự toán.",
    "Sở Tài chính | Về kinh phí tổ chức lễ hội: Sở Tài chính cân đối, bố trí trong dự toán.",
  ],
  [
    "Trường hợp phải điều chỉnh giá thuê: giao Sở Xây dựng thẩm định lại phương án.",
    "Sở Xây dựng | Trường hợp phải điều chỉnh giá thuê: giao Sở Xây dựng thẩm định lại phương án.",
  ],
  // A clause may precede the subject after the colon.
  [
    "Về kho bảo quản: trên cơ sở nhu cầu của các xã, Sở Công Thương chủ trì lập phương án.",
    "Sở Công Thương | Về kho bảo quản: trên cơ sở nhu cầu của các xã, Sở Công Thương chủ trì lập phương án.",
  ],
  [
    "Về tiến độ thi công: Chủ đầu tư chỉ đạo nhà thầu tăng ca.",
    "Chủ đầu tư | Về tiến độ thi công: Chủ đầu tư chỉ đạo nhà thầu tăng ca.",
  ],
  // A result after the subject is no work; a figure to reach is.
  ["Phản ánh về chi phí không chính thức: Sở Tài chính đạt 5/6 điểm.", ""],
  ["Tiêu chí về thời gian: Sở Xây dựng giảm 02 bậc.", ""],
  [
    "Về thời gian giải quyết: Sở Xây dựng giảm 30% thời gian so với quy định.",
    "Sở Xây dựng | Về thời gian giải quyết: Sở Xây dựng giảm 30% thời gian so với quy định.",
  ],
  // Several bodies after the colon, and a role in a further clause.
  [
    "Đối với hồ sơ cấp đất: Sở Xây dựng, UBND các xã bố trí kinh phí.",
    "Sở Xây dựng, UBND các xã* | Đối với hồ sơ cấp đất: Sở Xây dựng, UBND các xã bố trí kinh phí.",
  ],
  // A note after the subject.
  [
    "Về tiếp nhận phản ánh: Văn phòng Sở (bộ phận trực đường dây nóng) tiếp nhận, chuyển đơn vị xử lý trong 24 giờ.",
    "Văn phòng Sở | Về tiếp nhận phản ánh: Văn phòng Sở (bộ phận trực đường dây nóng) tiếp nhận, chuyển đơn vị xử lý trong 24 giờ.",
  ],
  ["Về chỉ tiêu giường bệnh: Sở Y tế (500 giường) là đơn vị cao nhất.", ""],
  // A request that is answered may have several parts.
  [
    "Về đề nghị bổ sung kinh phí; hỗ trợ giống cây: Sở Tài chính nghiên cứu, bố trí trong dự toán.",
    "Sở Tài chính | Về đề nghị bổ sung kinh phí; hỗ trợ giống cây: Sở Tài chính nghiên cứu, bố trí trong dự toán.",
  ],
  ["Về thời gian; địa điểm: Sở Y tế thông báo.", ""],
  // What an amendment changes.
  [
    "Bổ sung nhiệm vụ: Phòng Phổ biến pháp luật tổ chức 02 hội nghị.",
    "Phòng Phổ biến pháp luật | Bổ sung nhiệm vụ: Phòng Phổ biến pháp luật tổ chức 02 hội nghị.",
  ],
  // A topic of a few words may begin with a verb; more words are work of their own.
  [
    "Bổ sung kinh phí: Sở Tài chính thẩm định dự toán.",
    "Sở Tài chính | Bổ sung kinh phí: Sở Tài chính thẩm định dự toán.",
  ],
  [
    "Kiểm tra công vụ: Thanh tra Sở kiểm tra đột xuất các đơn vị.",
    "Thanh tra Sở | Kiểm tra công vụ: Thanh tra Sở kiểm tra đột xuất các đơn vị.",
  ],
  ["Rà soát danh sách các hộ nghèo trên địa bàn: Sở Tài chính thẩm định dự toán.", ""],
  // A bracket says only when it is done.
  [
    "Thẩm định kết quả (từ 01/4 đến 15/4/2026): Sở Tư pháp xem xét hồ sơ, gửi Sở Nội vụ.",
    "Sở Tư pháp | Thẩm định kết quả (từ 01/4 đến 15/4/2026): Sở Tư pháp xem xét hồ sơ, gửi Sở Nội vụ.",
  ],
  // The order has only the unit; the words after the semicolon say how.
  [
    "Tiêu chí số 3, 5 (điểm trừ): giao Sở Y tế; trong đó phải nêu rõ lý do.",
    "Sở Y tế | Tiêu chí số 3, 5 (điểm trừ): giao Sở Y tế; trong đó phải nêu rõ lý do.",
  ],
  [
    "Phản ánh về nước thải: Sở Y tế và Sở Xây dựng cùng chuẩn bị câu trả lời.",
    "Sở Y tế, Sở Xây dựng | Phản ánh về nước thải: Sở Y tế và Sở Xây dựng cùng chuẩn bị câu trả lời.",
  ],
  [
    "Về giám sát: Hội Nông dân tỉnh được đề nghị phối hợp lấy ý kiến hội viên.",
    "Hội Nông dân tỉnh | Về giám sát: Hội Nông dân tỉnh được đề nghị phối hợp lấy ý kiến hội viên.",
  ],
  ["Về khen thưởng: Sở Y tế được đề nghị khen thưởng năm 2025.", ""],
  // The words before the colon are the subject or the task; what follows is no subject, or reports.
  ["Sở Y tế: phối hợp với Sở Tài chính lập dự toán.", ""],
  ["Tổng hợp ý kiến của các đơn vị: Sở Y tế, Sở Nội vụ.", ""],
  ["Về kết quả rà soát: Sở Y tế đã hoàn thành báo cáo.", ""],
  ["Khó khăn, vướng mắc: các đơn vị phản ánh về Sở Nội vụ.", ""],
  ["Thời gian: tháng 6 năm 2025.", ""],
]);

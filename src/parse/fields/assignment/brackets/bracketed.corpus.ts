import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { bracketedUnits } from "./bracketed.ts";

export default clauseExamples(bracketedUnits, [
  [
    "Sáp nhập thôn, tổ dân phố không đủ tiêu chuẩn (UBND các xã).",
    "UBND các xã* [member] | Sáp nhập thôn, tổ dân phố không đủ tiêu chuẩn (UBND các xã).",
  ],
  // "phối hợp" before other units, with and without a preposition: the first unit does the work.
  [
    "Mở cuộc thi tìm hiểu (Sở Y tế phối hợp Sở Nội vụ; thời gian: tháng 8/2026).",
    "Sở Y tế [member] + Sở Nội vụ | Mở cuộc thi tìm hiểu (Sở Y tế phối hợp Sở Nội vụ; thời gian: tháng 8/2026).",
  ],
  [
    "Mở cuộc thi tìm hiểu (Sở Y tế phối hợp với Sở Nội vụ).",
    "Sở Y tế [member] + Sở Nội vụ | Mở cuộc thi tìm hiểu (Sở Y tế phối hợp với Sở Nội vụ).",
  ],
  [
    "Công bố danh sách dùng nhiều năng lượng (Phòng Quản lý năng lượng, phối hợp Công ty Điện lực Phú Yên), trước 15/4/2026.",
    "Phòng Quản lý năng lượng [member] + Công ty Điện lực Phú Yên | Công bố danh sách dùng nhiều năng lượng (Phòng Quản lý năng lượng, phối hợp Công ty Điện lực Phú Yên), trước 15/4/2026.",
  ],
  [
    "Rà soát các dự án chậm tiến độ (Phòng Kiểm tra - Pháp chế, quý III/2026).",
    "Phòng Kiểm tra - Pháp chế [member] | Rà soát các dự án chậm tiến độ (Phòng Kiểm tra - Pháp chế, quý III/2026).",
  ],
  // A commune without the words for its committee is where the work is.
  ["Di dời cơ sở sang Cụm công nghiệp số 2 (phường Âu Lâu).", ""],
  ["Sửa chữa tuyến đường số 5 (xã An Hòa, xã An Bình).", ""],
  [
    "Rà soát hồ sơ tồn đọng (xã An Hòa chủ trì).",
    "xã An Hòa [lead] | Rà soát hồ sơ tồn đọng (xã An Hòa chủ trì).",
  ],
  // A title with its unit before a colon.
  [
    "Nghiệp vụ Y (Phòng Nghiệp vụ Y): chủ trì hướng dẫn chuyên môn.",
    "Phòng Nghiệp vụ Y | chủ trì hướng dẫn chuyên môn.",
  ],
  ["Cải cách hành chính (theo Sở Công Thương): rà soát thủ tục.", ""],
  ["Kinh phí (Sở Công Thương): 200 triệu đồng.", ""],
  [
    "Mở lớp nghề (Sở Nội vụ chủ trì; Sở Y tế phối hợp): mỗi xã ít nhất 02 lớp.",
    "Sở Nội vụ [lead] + Sở Y tế | Mở lớp nghề (Sở Nội vụ chủ trì; Sở Y tế phối hợp): mỗi xã ít nhất 02 lớp.",
  ],
  // Who prepares an item of an agenda; not the source of a figure.
  [
    "Thông qua báo cáo quý I (Sở Y tế chuẩn bị tài liệu).",
    "Sở Y tế [member] | Thông qua báo cáo quý I (Sở Y tế chuẩn bị tài liệu).",
  ],
  [
    "Nghe báo cáo tiến độ giải ngân (Sở Nội vụ báo cáo).",
    "Sở Nội vụ [member] | Nghe báo cáo tiến độ giải ngân (Sở Nội vụ báo cáo).",
  ],
  ["Cả tỉnh có 45 ca mắc mới (Sở Y tế báo cáo).", ""],
  // A time with its verb after the bracket; a long name before its partners.
  [
    "Sửa mẫu thông báo cho dễ hiểu (Sở Y tế), thực hiện từ ngày 01/3/2024.",
    "Sở Y tế [member] | Sửa mẫu thông báo cho dễ hiểu (Sở Y tế), thực hiện từ ngày 01/3/2024.",
  ],
  [
    "Sửa đổi quy chế đầu tư (Phòng Kinh tế đối ngoại), trình trong quý II/2024.",
    "Phòng Kinh tế đối ngoại [member] | Sửa đổi quy chế đầu tư (Phòng Kinh tế đối ngoại), trình trong quý II/2024.",
  ],
  [
    "Nhân rộng mô hình ở các thôn (Phòng Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc phối hợp Sở Y tế).",
    "Phòng Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc [member] + Sở Y tế | Nhân rộng mô hình ở các thôn (Phòng Xây dựng phong trào toàn dân bảo vệ an ninh Tổ quốc phối hợp Sở Y tế).",
  ],
  ["Sửa đổi quy chế đầu tư (Sở Y tế), trình bày lại phụ lục.", ""],
  // Words for a post or a body before the verb.
  [
    "Chứng thực bản sao ngay trong buổi (công chức tư pháp - hộ tịch thực hiện).",
    "công chức tư pháp - hộ tịch [member] | Chứng thực bản sao ngay trong buổi (công chức tư pháp - hộ tịch thực hiện).",
  ],
  [
    "Xử lý các điểm đấu nối nhầm (công ty hạ tầng của từng khu thực hiện, Sở Y tế giám sát; quý III/2026).",
    "công ty hạ tầng của từng khu* [member] + Sở Y tế | Xử lý các điểm đấu nối nhầm (công ty hạ tầng của từng khu thực hiện, Sở Y tế giám sát; quý III/2026).",
  ],
  ["Rà soát thủ tục còn vướng (đã được giao thực hiện).", ""],
  ["Rà soát thủ tục còn vướng (nội dung do Trung ương quy định thực hiện).", ""],
  // Companies, and where they are.
  [
    "Khôi phục trạm phát sóng (VNPT, Viettel, MobiFone trên địa bàn).",
    "VNPT, Viettel, MobiFone [member] | Khôi phục trạm phát sóng (VNPT, Viettel, MobiFone trên địa bàn).",
  ],
  // A label that only says that the work is given, or that a unit follows.
  [
    "Cập nhật bảng giá đất (Cơ quan: Sở Nội vụ).",
    "Sở Nội vụ [member] | Cập nhật bảng giá đất (Cơ quan: Sở Nội vụ).",
  ],
  ["Vốn cấp cho các dự án (Đơn vị: triệu đồng).", ""],
  [
    "Mở lớp học nghề cho thanh niên (Phân công: Phòng Nội vụ).",
    "Phòng Nội vụ [member] | Mở lớp học nghề cho thanh niên (Phân công: Phòng Nội vụ).",
  ],
  [
    "Rà soát hộ nghèo năm 2025 (Giao: Sở Y tế; phối hợp: Sở Nội vụ).",
    "Sở Y tế [member] + Sở Nội vụ | Rà soát hộ nghèo năm 2025 (Giao: Sở Y tế; phối hợp: Sở Nội vụ).",
  ],
  ["Tổ chức hội nghị quý II (giao ban: các xã).", ""],
  // Words that are a time need no explanation, so the bracket names units.
  [
    "Đăng tải dự toán trong 03 ngày kể từ ngày ban hành (các sở, ban, ngành, UBND cấp xã).",
    "các sở, ban, ngành*, UBND cấp xã* [member] | Đăng tải dự toán trong 03 ngày kể từ ngày ban hành (các sở, ban, ngành, UBND cấp xã).",
  ],
  ["Thu hồi tài liệu từ cơ quan cho mượn (Sở Nội vụ).", ""],
  // Inside a sentence, if the bracket says who leads; who only guides or inspects helps.
  [
    "Cắt giảm thời gian cấp phép (Phòng Quản lý Xây dựng chủ trì; Thanh tra Sở phối hợp), trình Lãnh đạo Sở trong quý II/2026.",
    "Phòng Quản lý Xây dựng [lead] + Thanh tra Sở | Cắt giảm thời gian cấp phép (Phòng Quản lý Xây dựng chủ trì; Thanh tra Sở phối hợp), trình Lãnh đạo Sở trong quý II/2026.",
  ],
  [
    "Bầu trưởng thôn đúng luật (UBND các xã, thị trấn; Phòng Nội vụ hướng dẫn, kiểm tra).",
    "UBND các xã, thị trấn* [member] + Phòng Nội vụ | Bầu trưởng thôn đúng luật (UBND các xã, thị trấn; Phòng Nội vụ hướng dẫn, kiểm tra).",
  ],
  // The time after the helpers.
  [
    "Mở chuyên mục chuyển đổi số (Sở Nội vụ chủ trì; Báo Nghệ An, Sở Y tế phối hợp; quý II/2026).",
    "Sở Nội vụ [lead] + Báo Nghệ An, Sở Y tế | Mở chuyên mục chuyển đổi số (Sở Nội vụ chủ trì; Báo Nghệ An, Sở Y tế phối hợp; quý II/2026).",
  ],
  // After the name of a sub-index.
  [
    "(Sở Nội vụ chủ trì; Sở Y tế, các trường nghề phối hợp): mở 15 lớp nghề.",
    "Sở Nội vụ [lead] + Sở Y tế, các trường nghề* | mở 15 lớp nghề.",
  ],
  ["(Sở Nội vụ): mở 15 lớp nghề.", "Sở Nội vụ | mở 15 lớp nghề."],
  ["(Sở Nội vụ): 200 triệu đồng.", ""],
  // A date after the bracket, or after the unit in it.
  [
    "Tổ chức 02 lớp tập huấn (Sở Công Thương chủ trì, Sở Y tế phối hợp), thời gian tháng 10.",
    "Sở Công Thương [lead] + Sở Y tế | Tổ chức 02 lớp tập huấn (Sở Công Thương chủ trì, Sở Y tế phối hợp), thời gian tháng 10.",
  ],
  [
    "Tập huấn kỹ năng số cho cán bộ xã (Sở Công Thương, quý II/2026).",
    "Sở Công Thương [member] | Tập huấn kỹ năng số cho cán bộ xã (Sở Công Thương, quý II/2026).",
  ],
  [
    "Tổ chức đối thoại với doanh nghiệp (Sở Công Thương, Sở Y tế).",
    "Sở Công Thương, Sở Y tế [member] | Tổ chức đối thoại với doanh nghiệp (Sở Công Thương, Sở Y tế).",
  ],
  // Who helps is after the semicolon.
  // A person in the bracket, by name and office; after a body it says who in it.
  [
    "Rà soát quy trình nội bộ (đồng chí Lê Văn An, Trưởng phòng Tổ chức phụ trách).",
    "Phòng Tổ chức [member] | Rà soát quy trình nội bộ (đồng chí Lê Văn An, Trưởng phòng Tổ chức phụ trách).",
  ],
  [
    "Rà soát quy trình nội bộ (bà Đỗ Thị Mai - Phó Chánh Văn phòng Sở chủ trì).",
    "Phó Chánh Văn phòng Sở [lead] | Rà soát quy trình nội bộ (bà Đỗ Thị Mai - Phó Chánh Văn phòng Sở chủ trì).",
  ],
  ["Rà soát quy trình nội bộ (theo ý kiến của ông Lê Văn An, Phó Giám đốc Sở Y tế).", ""],
  ["Đối với Ban Biên tập (đồng chí Lê Văn An, Phó Trưởng phòng Tin phụ trách)", ""],
  [
    "Đào tạo 500 giám đốc doanh nghiệp (Sở Nội vụ, Sở Y tế; Sở Công Thương phối hợp).",
    "Sở Nội vụ, Sở Y tế [member] + Sở Công Thương | Đào tạo 500 giám đốc doanh nghiệp (Sở Nội vụ, Sở Y tế; Sở Công Thương phối hợp).",
  ],
  // A matter before the bracket is no receiver.
  [
    "Không xét thi đua nơi bị phản ánh về thái độ phục vụ (Sở Nội vụ, Sở Y tế).",
    "Sở Nội vụ, Sở Y tế [member] | Không xét thi đua nơi bị phản ánh về thái độ phục vụ (Sở Nội vụ, Sở Y tế).",
  ],
  [
    "Dành quỹ đất cho thuê với giá ưu đãi (Sở Công Thương).",
    "Sở Công Thương [member] | Dành quỹ đất cho thuê với giá ưu đãi (Sở Công Thương).",
  ],
  ["Gửi văn bản cho cán bộ đầu mối (Sở Công Thương).", ""],
  ["Làm việc với tổ công tác (Sở Công Thương).", ""],
  ["Gửi kết quả cho cơ quan thường trực (Sở Công Thương).", ""],
  // A thing, or people in general, before the bracket needs no explanation.
  [
    "Trả kết quả trong 06 ngày đối với hồ sơ hoàn trước (Sở Công Thương).",
    "Sở Công Thương [member] | Trả kết quả trong 06 ngày đối với hồ sơ hoàn trước (Sở Công Thương).",
  ],
  [
    "Đối thoại với người nộp thuế (các Thuế cơ sở).",
    "các Thuế cơ sở* [member] | Đối thoại với người nộp thuế (các Thuế cơ sở).",
  ],
  [
    "Lập kế hoạch, không quá 01 lần (các Phòng Thanh tra - Kiểm tra thực hiện).",
    "các Phòng Thanh tra - Kiểm tra* [member] | Lập kế hoạch, không quá 01 lần (các Phòng Thanh tra - Kiểm tra thực hiện).",
  ],
  // The sentence after the bracket is a label for the time.
  [
    "Thành lập tổ hỗ trợ hộ kinh doanh (Sở Công Thương chủ trì tham mưu). Thời gian hoàn thành: Tháng 5/2026.",
    "Sở Công Thương [lead] | Thành lập tổ hỗ trợ hộ kinh doanh (Sở Công Thương chủ trì tham mưu). Thời gian hoàn thành: Tháng 5/2026.",
  ],
  [
    "Đưa chỉ tiêu vào kế hoạch năm 2026 và những năm tiếp theo (Sở Xây dựng, Sở Y tế). Thời hạn: quý II/2026.",
    "Sở Xây dựng, Sở Y tế [member] | Đưa chỉ tiêu vào kế hoạch năm 2026 và những năm tiếp theo (Sở Xây dựng, Sở Y tế). Thời hạn: quý II/2026.",
  ],
  [
    "Mở hội nghị trực tuyến (Sở Xây dựng phối hợp với Sở Y tế, Sở Nội vụ). Tiến độ: tháng 3.",
    "Sở Xây dựng [member] + Sở Y tế, Sở Nội vụ | Mở hội nghị trực tuyến (Sở Xây dựng phối hợp với Sở Y tế, Sở Nội vụ). Tiến độ: tháng 3.",
  ],
  ["Gửi số liệu về cơ quan đầu mối (Sở Xây dựng). Thời hạn: quý II/2026.", ""],
  ["Rút ngắn thời gian cấp phép (Sở Xây dựng). Các sở khác thực hiện tương tự.", ""],
  ["Rút ngắn thời gian cấp phép (tối thiểu 30%). Thời hạn: quý II/2026.", ""],
  [
    "Cắt giảm thời gian cấp phép (Sở Xây dựng chủ trì, Sở Nội vụ phối hợp).",
    "Sở Xây dựng [lead] + Sở Nội vụ | Cắt giảm thời gian cấp phép (Sở Xây dựng chủ trì, Sở Nội vụ phối hợp).",
  ],
  [
    "Cắt giảm thời gian cấp phép (Chủ trì: Sở Xây dựng).",
    "Sở Xây dựng [lead] | Cắt giảm thời gian cấp phép (Chủ trì: Sở Xây dựng).",
  ],
  [
    "Cắt giảm thời gian cấp phép (Sở Xây dựng).",
    "Sở Xây dựng [member] | Cắt giảm thời gian cấp phép (Sở Xây dựng).",
  ],
  // The bracket explains which body is meant.
  ["Nộp hồ sơ về cơ quan đầu mối của tỉnh, gửi về đơn vị (Sở Xây dựng).", ""],
  ["Cắt giảm thời gian cấp phép (tối thiểu 30%).", ""],
  // A time before the unit in a bracket.
  [
    "Khảo sát mức độ hài lòng của người dân (hằng quý; Phòng Văn hóa thực hiện, gửi kết quả cho Văn phòng).",
    "Phòng Văn hóa [member] | Khảo sát mức độ hài lòng của người dân (hằng quý; Phòng Văn hóa thực hiện, gửi kết quả cho Văn phòng).",
  ],
  ["Khảo sát mức độ hài lòng của người dân (hằng quý; gửi kết quả cho Văn phòng).", ""],
  // A short form in a bracket inside the bracket.
  [
    "Mở hội chợ nông sản vụ xuân (Cơ quan chủ trì: Sở Công Thương (Sở CT); cơ quan phối hợp: UBND các xã; thời gian: tháng 4).",
    "Sở Công Thương [lead] + UBND các xã* | Mở hội chợ nông sản vụ xuân (Cơ quan chủ trì: Sở Công Thương (Sở CT); cơ quan phối hợp: UBND các xã; thời gian: tháng 4).",
  ],
  ["Nâng điểm các tiêu chí còn thấp (chi tiết (mục 2) kèm theo).", ""],
  ["Gửi kết quả cho cơ quan thường trực (Sở Công Thương (Phòng Thương mại)).", ""],
  // Names that begin with no word for a body, after a label.
  [
    "Lắp trạm phát sóng ở thôn xa (Chủ trì: Sở Y tế, VNPT Bình Định, MobiFone tỉnh Bình Định; phối hợp: EVN Bình Định, Sở Xây dựng).",
    "Sở Y tế, VNPT Bình Định, MobiFone tỉnh Bình Định [lead] + EVN Bình Định, Sở Xây dựng | Lắp trạm phát sóng ở thôn xa (Chủ trì: Sở Y tế, VNPT Bình Định, MobiFone tỉnh Bình Định; phối hợp: EVN Bình Định, Sở Xây dựng).",
  ],
  [
    "Rà soát sổ hộ nghèo (Chủ trì: Sở Y tế rà soát, lập danh sách; phối hợp: Sở Xây dựng).",
    "Sở Y tế [lead] | Rà soát sổ hộ nghèo (Chủ trì: Sở Y tế rà soát, lập danh sách; phối hợp: Sở Xây dựng).",
  ],
  // The seat of a branch belongs to its name.
  [
    "Dạy nghề cho lao động trẻ (Chủ trì: Sở Y tế; phối hợp: Phân hiệu Trường Đại học Quy Nhơn tại Gia Lai).",
    "Sở Y tế [lead] + Phân hiệu Trường Đại học Quy Nhơn tại Gia Lai | Dạy nghề cho lao động trẻ (Chủ trì: Sở Y tế; phối hợp: Phân hiệu Trường Đại học Quy Nhơn tại Gia Lai).",
  ],
  // Each unit with what it does of the task.
  [
    "Nâng cấp bến xe phía Nam (Sở Xây dựng lập dự toán; Sở Tài chính thẩm định).",
    "Sở Xây dựng, Sở Tài chính [member] | Nâng cấp bến xe phía Nam (Sở Xây dựng lập dự toán; Sở Tài chính thẩm định).",
  ],
  [
    "Tuyển thêm giáo viên mầm non (Sở Y tế chủ trì; Sở Nội vụ giao biên chế; UBND các xã tuyển dụng trước tháng 8; Sở Tư pháp phối hợp).",
    "Sở Y tế, Sở Nội vụ, UBND các xã* [lead] + Sở Tư pháp | Tuyển thêm giáo viên mầm non (Sở Y tế chủ trì; Sở Nội vụ giao biên chế; UBND các xã tuyển dụng trước tháng 8; Sở Tư pháp phối hợp).",
  ],
  [
    "Phủ sóng các bản vùng cao (VNPT Lào Cai, Viettel Lào Cai thực hiện).",
    "VNPT Lào Cai, Viettel Lào Cai [member] | Phủ sóng các bản vùng cao (VNPT Lào Cai, Viettel Lào Cai thực hiện).",
  ],
  ["Mở rộng mạng cáp quang (Dự án A, Dự án B thực hiện trong năm 2026).", ""],
  ["Mở rộng mạng cáp đồng (Giai đoạn 2 thực hiện từ năm 2027).", ""],
  ["Nâng cấp chợ trung tâm (giá trị 5 tỷ đồng; đã phê duyệt dự án; theo ý kiến Sở Xây dựng).", ""],
  // Labels and phrases for the duty, and a bare order.
  [
    "Mở lớp tập huấn kỹ năng số (trách nhiệm: Sở Nội vụ, Sở Y tế).",
    "Sở Nội vụ, Sở Y tế [member] | Mở lớp tập huấn kỹ năng số (trách nhiệm: Sở Nội vụ, Sở Y tế).",
  ],
  [
    "Mở lớp tập huấn kỹ năng số (thuộc trách nhiệm của Sở Nội vụ).",
    "Sở Nội vụ [member] | Mở lớp tập huấn kỹ năng số (thuộc trách nhiệm của Sở Nội vụ).",
  ],
  [
    "Mở lớp tập huấn kỹ năng số (giao Sở Nội vụ).",
    "Sở Nội vụ [member] | Mở lớp tập huấn kỹ năng số (giao Sở Nội vụ).",
  ],
  [
    "Mở lớp tập huấn kỹ năng số (do Sở Nội vụ đảm nhận).",
    "Sở Nội vụ [member] | Mở lớp tập huấn kỹ năng số (do Sở Nội vụ đảm nhận).",
  ],
  [
    "Mở lớp tập huấn kỹ năng số (phân công: Sở Nội vụ soạn tài liệu → UBND các xã mời học viên).",
    "Sở Nội vụ, UBND các xã* [member] | Mở lớp tập huấn kỹ năng số (phân công: Sở Nội vụ soạn tài liệu → UBND các xã mời học viên).",
  ],
  // How they share the work.
  [
    "Gỡ khó cho doanh nghiệp (các phòng, đơn vị theo lĩnh vực phụ trách).",
    "các phòng, đơn vị* [member] | Gỡ khó cho doanh nghiệp (các phòng, đơn vị theo lĩnh vực phụ trách).",
  ],
  [
    "Gỡ khó cho doanh nghiệp (Văn phòng Sở, các phòng có TTHC).",
    "Văn phòng Sở, các phòng có TTHC* [member] | Gỡ khó cho doanh nghiệp (Văn phòng Sở, các phòng có TTHC).",
  ],
  ["Gỡ khó cho doanh nghiệp (các phòng, đơn vị theo hướng dẫn của Bộ).", ""],
  // Units that help, in the words of a person who writes a plan.
  [
    "Gỡ khó cho doanh nghiệp (Văn phòng Sở, có sự phối hợp của Sở Tài chính).",
    "Văn phòng Sở [member] + Sở Tài chính | Gỡ khó cho doanh nghiệp (Văn phòng Sở, có sự phối hợp của Sở Tài chính).",
  ],
  [
    "Gỡ khó cho doanh nghiệp (Sở Tài chính; UBND các xã cùng thực hiện rà soát).",
    "Sở Tài chính [member] + UBND các xã* | Gỡ khó cho doanh nghiệp (Sở Tài chính; UBND các xã cùng thực hiện rà soát).",
  ],
  [
    "Gỡ khó cho doanh nghiệp (Sở Tài chính; Sở Nội vụ góp ý).",
    "Sở Tài chính [member] + Sở Nội vụ | Gỡ khó cho doanh nghiệp (Sở Tài chính; Sở Nội vụ góp ý).",
  ],
  ["Gỡ khó cho doanh nghiệp (có sự phối hợp của nhiều bên).", ""],
  // A square bracket is read like a round one.
  [
    "Đăng tải quy hoạch [Sở Xây dựng chủ trì; Sở Nội vụ phối hợp; xong trước 30/5/2025].",
    "Sở Xây dựng [lead] + Sở Nội vụ | Đăng tải quy hoạch [Sở Xây dựng chủ trì; Sở Nội vụ phối hợp; xong trước 30/5/2025].",
  ],
  // Units that lead together; from when; a time after roles in brackets of their own.
  [
    "Bố trí bãi đỗ xe tải (Phòng Hạ tầng kỹ thuật, Phòng Quản lý vận tải đồng chủ trì; quý IV/2025).",
    "Phòng Hạ tầng kỹ thuật, Phòng Quản lý vận tải [lead] | Bố trí bãi đỗ xe tải (Phòng Hạ tầng kỹ thuật, Phòng Quản lý vận tải đồng chủ trì; quý IV/2025).",
  ],
  [
    "Nghiệm thu công trình (Phòng Quản lý xây dựng; từ tháng 4/2025).",
    "Phòng Quản lý xây dựng [member] | Nghiệm thu công trình (Phòng Quản lý xây dựng; từ tháng 4/2025).",
  ],
  [
    "Rà soát mỏ đá (Sở Y tế (chủ trì), Sở Nội vụ (phối hợp), 31/5/2025).",
    "Sở Y tế [lead] + Sở Nội vụ | Rà soát mỏ đá (Sở Y tế (chủ trì), Sở Nội vụ (phối hợp), 31/5/2025).",
  ],
  // What the bracket explains.
  ["Họp trực tuyến tại hội trường tầng 2 (Văn phòng Sở).", ""],
  ["Đăng tải tin, bài trên báo (Báo Nghệ An).", ""],
  ["Rà soát thủ tục nội bộ (nguồn: Văn phòng Sở).", ""],
  ["Báo cáo cấp thẩm quyền (Sở Nội vụ, các sở chủ trì dự án) việc triển khai Chương trình.", ""],
]);

import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { passiveUnits } from "./passive.ts";

export default clauseExamples(passiveUnits, [
  // Whose work a thing is, in plain words.
  [
    "Giải ngân vốn đầu tư công đạt 70% cũng là việc của Sở Tài chính.",
    "Sở Tài chính | Giải ngân vốn đầu tư công đạt 70% cũng là việc của Sở Tài chính.",
  ],
  ["Việc theo dõi chung giao Sở Nội vụ.", "Sở Nội vụ | Việc theo dõi chung giao Sở Nội vụ."],
  [
    "Việc theo dõi chung giao Sở Nội vụ, 06 tháng một lần báo cáo UBND tỉnh.",
    "Sở Nội vụ | Việc theo dõi chung giao Sở Nội vụ, 06 tháng một lần báo cáo UBND tỉnh.",
  ],
  ["Phần việc UBND tỉnh giao Sở Nội vụ, định kỳ báo cáo kết quả.", ""],
  [
    "Báo cáo năm trình UBND tỉnh cũng do Sở Tư pháp soạn thảo.",
    "Sở Tư pháp | Báo cáo năm trình UBND tỉnh cũng do Sở Tư pháp soạn thảo.",
  ],
  ["Báo cáo kết quả các hội nghị do Sở Tư pháp tổ chức.", ""],
  [
    "Nội dung khảo sát do Sở Khoa học và Công nghệ chủ trì.",
    "Sở Khoa học và Công nghệ | Nội dung khảo sát do Sở Khoa học và Công nghệ chủ trì.",
  ],
  [
    "Nội dung khảo sát do Sở Nội vụ chủ trì, Sở Tư pháp phối hợp.",
    "Sở Nội vụ + Sở Tư pháp | Nội dung khảo sát do Sở Nội vụ chủ trì, Sở Tư pháp phối hợp.",
  ],
  // The verb of the whole sentence follows the helpers.
  [
    "Việc khảo sát do Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp, Hội Nông dân tỉnh thực hiện.",
    "Sở Nội vụ | Việc khảo sát do Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp, Hội Nông dân tỉnh thực hiện.",
  ],
  [
    "Việc xây cầu do Sở Nội vụ lập dự toán, Sở Tư pháp thẩm định.",
    "Sở Nội vụ, Sở Tư pháp | Việc xây cầu do Sở Nội vụ lập dự toán, Sở Tư pháp thẩm định.",
  ],
  // The thing that a unit works on is the subject.
  [
    "Hồ sơ địa chính của các xã được Văn phòng Đăng ký đất đai tỉnh chỉnh lý trong quý IV.",
    "Văn phòng Đăng ký đất đai tỉnh | Hồ sơ địa chính của các xã được Văn phòng Đăng ký đất đai tỉnh chỉnh lý trong quý IV.",
  ],
  [
    "Kết quả trả lời sẽ được Sở Nội vụ công khai vào ngày 05 hằng tháng.",
    "Sở Nội vụ | Kết quả trả lời sẽ được Sở Nội vụ công khai vào ngày 05 hằng tháng.",
  ],
  ["Hồ sơ đã được Sở Nội vụ công khai trên Cổng thông tin.", ""],
  ["Dự án chỉ khởi công sau khi được Sở Nội vụ rà soát.", ""],
  ["Danh mục được Sở Nội vụ chấp thuận có hiệu lực một năm.", ""],
  // With helpers the work may begin with a verb.
  [
    "Rà soát thủ tục đất đai do Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp thực hiện.",
    "Sở Nội vụ | Rà soát thủ tục đất đai do Sở Nội vụ chủ trì, phối hợp với Sở Tư pháp thực hiện.",
  ],
  ["Do Sở Nội vụ thực hiện trong quý II.", "Sở Nội vụ | Do Sở Nội vụ thực hiện trong quý II."],
  [
    "Công tác kiểm dịch do Chi cục Chăn nuôi và Thú y phụ trách.",
    "Chi cục Chăn nuôi và Thú y | Công tác kiểm dịch do Chi cục Chăn nuôi và Thú y phụ trách.",
  ],
  // Work that is somebody's duty, also where it begins with a verb.
  [
    "Hướng dẫn hộ kinh doanh kê khai thuế là trách nhiệm của Sở Tài chính.",
    "Sở Tài chính | Hướng dẫn hộ kinh doanh kê khai thuế là trách nhiệm của Sở Tài chính.",
  ],
  ["Giữ gìn vệ sinh môi trường là trách nhiệm của mọi người dân.", ""],
  ["Cải thiện chỉ số PCI là nhiệm vụ của cả hệ thống chính trị.", ""],
  // Any other thing, where the verb of the unit ends the statement, or the work is given to it.
  [
    "Các tuyến xe liên xã được khảo sát, công bố do Sở Xây dựng thực hiện, xong trước ngày 15/8.",
    "Sở Xây dựng | Các tuyến xe liên xã được khảo sát, công bố do Sở Xây dựng thực hiện, xong trước ngày 15/8.",
  ],
  [
    "Hồ sơ cấp chứng chỉ trên môi trường điện tử được giao cho Phòng Nghiệp vụ Y, giải quyết trong 05 ngày.",
    "Phòng Nghiệp vụ Y | Hồ sơ cấp chứng chỉ trên môi trường điện tử được giao cho Phòng Nghiệp vụ Y, giải quyết trong 05 ngày.",
  ],
  [
    "Việc sơ tán dân do UBND cấp xã quyết định và tổ chức thực hiện.",
    "UBND cấp xã* | Việc sơ tán dân do UBND cấp xã quyết định và tổ chức thực hiện.",
  ],
  [
    "Về giáo dục: công tác coi thi do Sở Nội vụ chủ trì, Sở Tư pháp phối hợp.",
    "Sở Nội vụ + Sở Tư pháp | Về giáo dục: công tác coi thi do Sở Nội vụ chủ trì, Sở Tư pháp phối hợp.",
  ],
  // A topic in front, which bears nothing.
  [
    "Đối với các xã miền núi, kinh phí do Sở Tài chính cân đối, bố trí.",
    "Sở Tài chính | Đối với các xã miền núi, kinh phí do Sở Tài chính cân đối, bố trí.",
  ],
  [
    "Riêng đối với hộ nghèo, danh sách do UBND cấp xã lập.",
    "UBND cấp xã* | Riêng đối với hộ nghèo, danh sách do UBND cấp xã lập.",
  ],
  [
    "Đối với các trường thuộc đại học, kế hoạch tuyển sinh do Giám đốc đại học phê duyệt.",
    "Giám đốc đại học | Đối với các trường thuộc đại học, kế hoạch tuyển sinh do Giám đốc đại học phê duyệt.",
  ],
  ["Đối với các dự án do Sở Nội vụ làm chủ đầu tư, nguồn vốn còn thiếu.", ""],
  ["Đối với các dự án, chậm tiến độ do Sở Nội vụ chưa thẩm định.", ""],
  // Others with a further part of the work.
  [
    "Kinh phí khảo sát do Sở Nội vụ lập dự toán, Sở Tài chính thẩm định.",
    "Sở Nội vụ, Sở Tài chính | Kinh phí khảo sát do Sở Nội vụ lập dự toán, Sở Tài chính thẩm định.",
  ],
  [
    "Công tác coi thi do Sở Nội vụ tổ chức, Công an tỉnh bảo vệ, Sở Y tế chuẩn bị thuốc.",
    "Sở Nội vụ, Công an tỉnh, Sở Y tế | Công tác coi thi do Sở Nội vụ tổ chức, Công an tỉnh bảo vệ, Sở Y tế chuẩn bị thuốc.",
  ],
  [
    "Việc khảo sát do Sở Nội vụ thực hiện, Sở Tài chính.",
    "Sở Nội vụ | Việc khảo sát do Sở Nội vụ thực hiện, Sở Tài chính.",
  ],
  // A passive after a colon, whatever the words before begin with.
  [
    "Kiểm đếm phao cứu sinh mỗi quý: do các trưởng thôn thực hiện.",
    "các trưởng thôn* | Kiểm đếm phao cứu sinh mỗi quý: do các trưởng thôn thực hiện.",
  ],
  [
    "Dọn rác ven hồ hằng tuần: do UBND cấp xã phụ trách, Đoàn Thanh niên hỗ trợ.",
    "UBND cấp xã*, Đoàn Thanh niên | Dọn rác ven hồ hằng tuần: do UBND cấp xã phụ trách, Đoàn Thanh niên hỗ trợ.",
  ],
  // A head who signs or decides, named in any words.
  ["Thư xin lỗi do Giám đốc sở ký.", "Giám đốc sở | Thư xin lỗi do Giám đốc sở ký."],
  [
    "Giấy hẹn lại do người đứng đầu bộ phận gây chậm trễ ký, không để công chức tiếp nhận ký thay.",
    "người đứng đầu bộ phận gây chậm trễ | Giấy hẹn lại do người đứng đầu bộ phận gây chậm trễ ký, không để công chức tiếp nhận ký thay.",
  ],
  [
    "Danh sách trúng tuyển do Giám đốc Sở Giáo dục và Đào tạo phê duyệt.",
    "Sở Giáo dục và Đào tạo | Danh sách trúng tuyển do Giám đốc Sở Giáo dục và Đào tạo phê duyệt.",
  ],
  [
    "Giấy nghỉ phép của Phó Chủ tịch HĐND do Chủ tịch HĐND ký, của Phó Chủ tịch UBND do Chủ tịch UBND ký.",
    "Chủ tịch HĐND, Chủ tịch UBND | Giấy nghỉ phép của Phó Chủ tịch HĐND do Chủ tịch HĐND ký, của Phó Chủ tịch UBND do Chủ tịch UBND ký.",
  ],
  // A thing that somebody is given.
  [
    "Kinh phí thuê phần mềm giao Trung tâm Công nghệ thông tin làm chủ đầu tư.",
    "Trung tâm Công nghệ thông tin | Kinh phí thuê phần mềm giao Trung tâm Công nghệ thông tin làm chủ đầu tư.",
  ],
  [
    "Danh sách hộ nghèo giao Phòng Văn hóa theo dõi.",
    "Phòng Văn hóa | Danh sách hộ nghèo giao Phòng Văn hóa theo dõi.",
  ],
  ["Nhiệm vụ (2) giao Sở Tài chính.", "Sở Tài chính | Nhiệm vụ (2) giao Sở Tài chính."],
  [
    "Nội dung 1 giao Sở Tư pháp, nội dung 2 giao Sở Nội vụ.",
    "Sở Tư pháp, Sở Nội vụ | Nội dung 1 giao Sở Tư pháp, nội dung 2 giao Sở Nội vụ.",
  ],
  [
    "Chỉ số 1 do Sở Tài chính phụ trách, chỉ số 2 do Sở Y tế phụ trách.",
    "Sở Tài chính, Sở Y tế | Chỉ số 1 do Sở Tài chính phụ trách, chỉ số 2 do Sở Y tế phụ trách.",
  ],
  ["Các chỉ tiêu UBND tỉnh giao Sở Tài chính theo dõi.", ""],
  ["Chỉ tiêu được giao Sở Tài chính tổng hợp.", ""],
  ["Biên bản bàn giao Sở Tài chính lưu giữ.", ""],
  ["Chế độ giao ban Thường trực Huyện ủy", ""],
  // Whose duty a thing is.
  [
    "Việc dọn tuyến kênh thuộc trách nhiệm của UBND các xã.",
    "UBND các xã* | Việc dọn tuyến kênh thuộc trách nhiệm của UBND các xã.",
  ],
  [
    "Công tác giải phóng mặt bằng là nhiệm vụ của Trung tâm Phát triển quỹ đất.",
    "Trung tâm Phát triển quỹ đất | Công tác giải phóng mặt bằng là nhiệm vụ của Trung tâm Phát triển quỹ đất.",
  ],
  ["Nội dung không thuộc trách nhiệm của Sở Nội vụ.", ""],
  ["Các nhiệm vụ thuộc trách nhiệm của Sở Nội vụ.", ""],
  ["Những nội dung thuộc trách nhiệm của Sở Nội vụ đã hoàn thành.", ""],
  // Which thing is meant, and what a body consists of.
  ["Phiếu khảo sát do Sở Nội vụ phát hành năm 2024 có 20 câu hỏi.", ""],
  ["Hội nghị do UBND tỉnh tổ chức hôm qua đã thống nhất các nội dung.", ""],
  ["Thành phần gồm các cơ quan liên quan, do Sở Nội vụ làm thường trực.", ""],
  // What a word means.
  ["Đơn vị điều phối là cơ quan do Chủ tịch UBND tỉnh quyết định.", ""],
  ["Văn bản do Bộ Nội vụ ban hành.", ""],
  ["Giáo trình do giáo viên nước ngoài biên soạn.", ""],
  ["Tiến độ bị chậm so với hợp đồng: do nhà thầu thực hiện không đủ nhân lực.", ""],
  ["Nguyên nhân chậm giải ngân: do Sở Nội vụ thực hiện, chưa kịp thời.", ""],
  ["Việc khảo sát theo mẫu do Sở Nội vụ quy định.", ""],
  ["KHỐI THI ĐUA DO UBND TỈNH QUYẾT ĐỊNH THÀNH LẬP", ""],
  ["Quỹ khuyến học do Sở Nội vụ thành lập.", ""],
  ["Dự thảo Nghị quyết do Sở Nội vụ chủ trì soạn thảo được trình trong tháng 6.", ""],
  ["Rà soát các đề tài do Sở Nội vụ chủ trì, báo cáo kết quả.", ""],
  ["Kết quả kiểm tra do Sở Nội vụ thực hiện, tính đến tháng 6.", ""],
  ["Tham dự hội thảo do Sở Nội vụ chủ trì.", ""],
  ["Tham dự hội thảo do Sở Nội vụ chủ trì, phối hợp với Sở Y tế tổ chức.", ""],
  ["Nội dung chậm triển khai do thiếu kinh phí.", ""],
]);

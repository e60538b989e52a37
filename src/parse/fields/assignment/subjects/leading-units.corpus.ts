import { clauseExamples } from "../../../../../test/support/parse-formats.ts";
import { leadingUnits } from "./leading-units.ts";

export default clauseExamples(leadingUnits, [
  // Names end before words that say how or for which part they act.
  [
    "Chủ tịch UBND xã trực tiếp chỉ đạo, chịu trách nhiệm chung.",
    "UBND xã | trực tiếp chỉ đạo, chịu trách nhiệm chung.",
  ],
  [
    "Phòng Kinh tế và Phòng Nội chính theo lĩnh vực phụ trách đôn đốc các kiến nghị.",
    "Phòng Kinh tế, Phòng Nội chính | theo lĩnh vực phụ trách đôn đốc các kiến nghị.",
  ],
  ["Chi cục Kiểm lâm - Trưởng nhóm chỉ số 1: theo dõi cháy rừng.", "Chi cục Kiểm lâm | theo dõi cháy rừng."],
  ["Trung tâm Tin học - Công báo: đăng công báo.", "Trung tâm Tin học - Công báo | đăng công báo."],
  ["Văn phòng Sở - đơn vị thường trực: đôn đốc các phòng.", "Văn phòng Sở | đôn đốc các phòng."],
  ["Sở Xây dựng công khai quy hoạch chi tiết.", "Sở Xây dựng | công khai quy hoạch chi tiết."],
  ["Sở Nội vụ, Sở Tư pháp:", "Sở Nội vụ, Sở Tư pháp | "],
  // A known unit that acts on the body before the colon; without a verb the body before it bears the work.
  [
    "Trường Cao đẳng Lào Cai: Sở Nội vụ chủ động xây dựng phương án sắp xếp.",
    "Sở Nội vụ | chủ động xây dựng phương án sắp xếp.",
  ],
  ["Sở Nội vụ: Sở Tư pháp.", "Sở Nội vụ | Sở Tư pháp."],
  // A name with an adverb, a verb before a document with a capital, and a verb before a clause that only says when.
  ["Trung tâm Giáo dục thường xuyên kiểm tra sĩ số.", "Trung tâm Giáo dục thường xuyên | kiểm tra sĩ số."],
  [
    "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên khảo sát nhu cầu học nghề.",
    "Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên | khảo sát nhu cầu học nghề.",
  ],
  [
    "Phòng Tổ chức cán bộ xây dựng Đề án sắp xếp trạm y tế, trình Sở Nội vụ thẩm định.",
    "Phòng Tổ chức cán bộ | xây dựng Đề án sắp xếp trạm y tế, trình Sở Nội vụ thẩm định.",
  ],
  [
    "Bệnh viện Mắt, Bệnh viện Răng Hàm Mặt Huế triển khai bệnh án điện tử, hoàn thành trước ngày 30/6/2026.",
    "Bệnh viện Mắt, Bệnh viện Răng Hàm Mặt Huế | triển khai bệnh án điện tử, hoàn thành trước ngày 30/6/2026.",
  ],
  [
    "Tòa án nhân dân tỉnh được đề nghị đẩy nhanh giải quyết án hành chính.",
    "Tòa án nhân dân tỉnh | được đề nghị đẩy nhanh giải quyết án hành chính.",
  ],
  ["Sở Y tế được đề nghị khen thưởng.", ""],
  ["Giao Sở Xây dựng công khai quy hoạch.", ""],
  ["Sở Xây dựng đã công khai quy hoạch.", ""],
  ["Công khai quy hoạch chi tiết của Sở Xây dựng.", ""],
  // "chỉ đạo" and "hướng dẫn" in small letters belong to no name of an office.
  ["Cục Y tế dự phòng chỉ đạo các địa phương:", "Cục Y tế dự phòng | chỉ đạo các địa phương:"],
  [
    "Ngân hàng Nhà nước - Chi nhánh Quảng Ngãi chỉ đạo và hướng dẫn các ngân hàng nộp thuế điện tử.",
    "Ngân hàng Nhà nước - Chi nhánh Quảng Ngãi | chỉ đạo và hướng dẫn các ngân hàng nộp thuế điện tử.",
  ],
  [
    "Trung tâm Đào tạo và Chỉ đạo tuyến tổ chức lớp học.",
    "Trung tâm Đào tạo và Chỉ đạo tuyến | tổ chức lớp học.",
  ],
  ["Các bộ tự đánh giá kết quả.", "Các bộ* | tự đánh giá kết quả."],
  // Some of the units are emphasised before the predicate.
  [
    "Các cấp, các ngành, nhất là ngành Y tế cần tăng cường tuyên truyền.",
    "Các cấp, các ngành* | cần tăng cường tuyên truyền.",
  ],
  [
    "UBND các xã, phường, đặc biệt là các xã vùng cao, tổ chức rà soát hộ nghèo.",
    "UBND các xã, phường* | tổ chức rà soát hộ nghèo.",
  ],
  [
    "Cấp ủy, tổ chức đảng, chính quyền các cấp, nhất là người đứng đầu đơn vị cần quán triệt kế hoạch.",
    "Cấp ủy, tổ chức đảng, chính quyền các cấp* | cần quán triệt kế hoạch.",
  ],
  // Examples of the units.
  [
    "Sở Nội vụ và các tổ chức thành viên của Mặt trận như Hội Nông dân Việt Nam, Hội Cựu chiến binh Việt Nam và các đoàn thể khác xây dựng chương trình phổ biến pháp luật.",
    "Sở Nội vụ, các tổ chức thành viên của Mặt trận*, Hội Nông dân Việt Nam, Hội Cựu chiến binh Việt Nam, các đoàn thể khác* | xây dựng chương trình phổ biến pháp luật.",
  ],
  // Things whose name begins like that of a unit, and what is done to somebody.
  ["Các phòng học phải được sửa chữa.", ""],
  ["Các vụ án kinh tế phải xét xử đúng hạn.", ""],
  ["Các hội nghị đối thoại tổ chức hằng quý.", ""],
  ["Các viện phí, học phí thực hiện theo quy định.", ""],
  ["Các sở, ngành cần được tập huấn.", ""],
  ["Các phòng chuyên môn được giao theo dõi chỉ số.", "Các phòng chuyên môn* | được giao theo dõi chỉ số."],
  ["Các phòng rà soát hộ được hỗ trợ.", "Các phòng* | rà soát hộ được hỗ trợ."],
]);

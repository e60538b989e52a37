import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readRoleSubject } from "./role-nouns.ts";

// A sentence → the subject that its noun and attribute name, "" where none is certain.
export default snippets<string>({
  name: "units/role-nouns",
  context: { year: 2026, province: "Nghệ An" },
  read: ([line]) =>
    readRoleSubject(line!, 0)
      ?.units.map(({ name }) => name)
      .join(" | ") ?? "",
  cases: [
    // A role, with its work or its object.
    ["Cơ quan chủ trì mời các đơn vị họp thống nhất.", "Cơ quan chủ trì"],
    ["Cơ quan chủ trì rà soát, chỉnh sửa phụ lục.", "Cơ quan chủ trì"],
    ["Cơ quan chủ trì phối hợp với Sở Tài chính lập dự toán.", "Cơ quan chủ trì"],
    ["Cơ quan chủ trì hằng quý đánh giá kết quả.", "Cơ quan chủ trì"],
    ["Cơ quan chủ trì soạn thảo gửi hồ sơ đến Sở Tư pháp.", "Cơ quan chủ trì soạn thảo"],
    ["Cơ quan chủ trì soạn thảo văn bản phải lấy ý kiến nhân dân.", "Cơ quan chủ trì soạn thảo văn bản"],
    ["Đơn vị đầu mối tổng hợp báo cáo UBND tỉnh trước ngày 20/6.", "Đơn vị đầu mối tổng hợp"],
    ["Cơ quan đầu mối các tiêu chí lập kế hoạch riêng.", "Cơ quan đầu mối các tiêu chí"],
    ["Đơn vị chủ trì dự án đầu tư nộp hồ sơ quyết toán.", "Đơn vị chủ trì dự án đầu tư"],
    ["Cơ quan phụ trách tiêu chí đó giải trình.", "Cơ quan phụ trách tiêu chí đó"],
    ["Cơ quan thường trực của Tổ công tác mời họp khi cần.", "Cơ quan thường trực của Tổ công tác"],
    ["Cơ quan thường trực (Sở Nội vụ) tổng hợp kết quả.", "Cơ quan thường trực (Sở Nội vụ)"],
    ["Cơ quan chủ trì, cơ quan phối hợp cử công chức dự họp.", "Cơ quan chủ trì | cơ quan phối hợp"],
    ["Các đơn vị phối hợp tổ chức hội nghị tổng kết.", ""],
    ["Đơn vị chủ trì, phối hợp với Sở Y tế rà soát hồ sơ.", ""],
    // What others have done for them.
    [
      "Các cơ quan, tổ chức, đơn vị được giao nhiệm vụ chủ động triển khai.",
      "Các cơ quan, tổ chức, đơn vị được giao nhiệm vụ",
    ],
    ["Đơn vị được kiểm tra chuẩn bị báo cáo theo đề cương.", "Đơn vị được kiểm tra"],
    // The line is cut inside the words that say what they were chosen for.
    ["Cơ quan, đơn vị được dự kiến giới thiệu người ứng cử lập hồ sơ.", ""],
    ["Sở được mời cử lãnh đạo dự họp.", "Sở được mời"],
    ["Cơ quan được lấy ý kiến trả lời trong 05 ngày.", "Cơ quan được lấy ý kiến"],
    [
      "Các cơ quan được phân công chủ trì thực hiện nhiệm vụ theo Kế hoạch này có trách nhiệm bố trí kinh phí.",
      "Các cơ quan được phân công chủ trì thực hiện nhiệm vụ",
    ],
    [
      "Cơ quan được giao chủ trì soạn thảo văn bản gửi hồ sơ lấy ý kiến Mặt trận.",
      "Cơ quan được giao chủ trì soạn thảo văn bản",
    ],
    ["Đơn vị được quyền từ chối hồ sơ chưa hợp lệ.", ""],
    // What they have and have not done.
    ["Đơn vị có văn bản trễ hạn kiểm điểm trách nhiệm.", "Đơn vị có văn bản trễ hạn"],
    ["Các xã có tỷ lệ hồ sơ quá hạn cao giải trình bằng văn bản.", "Các xã có tỷ lệ hồ sơ quá hạn cao"],
    // What the members need not do limits nobody.
    ["Các xã không phải gửi báo cáo.", ""],
    ["Các xã chưa cần gửi báo cáo.", ""],
    ["Các cơ quan, đơn vị còn lại không phải ban hành kế hoạch riêng.", ""],
    ["Các đơn vị còn nợ báo cáo mời Sở Tài chính họp thống nhất.", "Các đơn vị còn nợ báo cáo"],
    [
      "Cơ quan có thành viên tham gia Tổ công tác tạo điều kiện cho thành viên làm việc.",
      "Cơ quan có thành viên tham gia Tổ công tác",
    ],
    ["Đơn vị có nhiệm vụ quá hạn báo cáo rõ nguyên nhân.", "Đơn vị có nhiệm vụ quá hạn"],
    ["Đơn vị chưa nộp kế hoạch mời Sở Tài chính họp thống nhất.", "Đơn vị chưa nộp kế hoạch"],
    ["Các cơ quan đã ban hành kế hoạch bổ sung nội dung còn thiếu.", "Các cơ quan đã ban hành kế hoạch"],
    ["Các cơ quan đã ban hành kế hoạch kiểm tra năm 2026.", ""],
    ["Đơn vị chưa nộp báo cáo gửi Sở Tài chính.", ""],
    ["Đơn vị có hồ sơ giải quyết trễ hạn nhiều nhất là phường An Hòa.", ""],
    ["Đơn vị có văn bản trễ hạn chiếm 5 %.", ""],
    ["Đơn vị có kết quả yếu không được xét khen thưởng.", ""],
    ["Đơn vị có nhu cầu đăng ký tham gia thì liên hệ Sở Công Thương.", ""],
    // Where they are listed.
    ["Các cơ quan nêu tại danh sách kèm theo cung cấp tài liệu.", "Các cơ quan nêu tại danh sách kèm theo"],
    ["Cơ quan chủ trì nêu tại Phụ lục ban hành chương trình riêng.", "Cơ quan chủ trì nêu tại Phụ lục"],
    [
      "Các cơ quan có tên tại Danh mục I (cấp sở) và Danh mục II (cấp xã) rà soát tài liệu.",
      "Các cơ quan có tên tại Danh mục I (cấp sở) và Danh mục II (cấp xã)",
    ],
    // Labels, headings, definitions, facts and conditions.
    ["Cơ quan chủ trì: Sở Y tế", ""],
    ["Cơ quan chủ trì xây dựng đề án: Sở Y tế", ""],
    ["Đơn vị chủ trì theo dõi, tổng hợp", ""],
    ["Cơ quan chủ trì là cơ quan chịu trách nhiệm chính về nội dung.", ""],
    ["Cơ quan chủ trì đã gửi báo cáo ngày 5/3.", ""],
    ["Đơn vị đầu mối gặp khó khăn về nhân lực.", ""],
    ["Cơ quan chủ trì gửi hồ sơ chậm thì bị trừ 2 điểm.", ""],
    ["Cơ quan phối hợp gửi ý kiến chậm, ảnh hưởng tiến độ.", ""],
    ["Cơ quan chủ trì tổng hợp được 25 ý kiến góp ý.", ""],
  ],
});

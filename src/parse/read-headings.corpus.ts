import { dutiesOfPlan, plan } from "../../test/support/duties-of-plan.ts";
import { snippets } from "../../test/support/rule-corpus.ts";

const of = (body: string) => plan("Chỉ số cải cách hành chính (PAR INDEX)", body);

// A whole plan → its duties. Headings without a number and lines that only introduce others are no work.
export default snippets<string[]>({
  name: "read-body/headings",
  context: {},
  read: (lines, { catalogue }) => dutiesOfPlan(lines, catalogue),
  cases: [
    // A line between a unit and its work that says what the unit does.
    [
      of(
        "II. NHIỆM VỤ\n5. Phòng Kinh tế\nChủ trì tham mưu và thực hiện:\n+ Công khai kế hoạch sử dụng đất.\n+ Lập phương án phòng chống thiên tai.\n6. Phòng Nội vụ\n+ Rà soát hộ nghèo.",
      ),
      [
        "lead: Phòng Kinh tế: Công khai kế hoạch sử dụng đất. / Lập phương án phòng chống thiên tai.",
        "member: Phòng Nội vụ: Rà soát hộ nghèo.",
      ],
    ],
    // A sentence that ends with the name of a sub-index says what the unit above it is.
    [
      of(
        "II. NHIỆM VỤ\n1. Phòng Kiểm soát hồ sơ\nLà đơn vị theo dõi chung lĩnh vực cải cách thủ tục hành chính.\na) Công bố danh mục thủ tục.\nb) Thẩm định phương án cắt giảm.",
      ),
      [
        "par-index.3 member: Phòng Kiểm soát hồ sơ: Là đơn vị theo dõi chung lĩnh vực cải cách thủ tục hành chính.",
        "member: Phòng Kiểm soát hồ sơ: Công bố danh mục thủ tục. / Thẩm định phương án cắt giảm.",
      ],
    ],
    [
      of(
        "II. NHIỆM VỤ\nVề thể chế\nRà soát 12 quy chế đang có hiệu lực.\nVề phục vụ người dân\n- Chuẩn hóa 32 thủ tục.\nĐơn vị chủ trì: Phòng Đào tạo.\n- Cấp bảng điểm điện tử.\nĐơn vị chủ trì: Phòng Công tác sinh viên.\nVề chuyển đổi số\n- Kết nối cơ sở dữ liệu.\nĐơn vị chủ trì: Phòng Tổng hợp.",
      ),
      [
        "lead: Phòng Đào tạo: Chuẩn hóa 32 thủ tục.",
        "lead: Phòng Công tác sinh viên: Cấp bảng điểm điện tử.",
        "lead: Phòng Tổng hợp: Kết nối cơ sở dữ liệu.",
      ],
    ],
    [
      of(
        "II. NHIỆM VỤ\nVề đích nông thôn mới 05 xã\nChủ trì: Sở Nông nghiệp và Môi trường.\nVề thể chế\nSở Tư pháp rà soát văn bản.",
      ),
      [
        "lead: Sở Nông nghiệp và Môi trường: Về đích nông thôn mới 05 xã",
        "member: Sở Tư pháp: rà soát văn bản.",
      ],
    ],
    [
      of(
        "II. NHIỆM VỤ\nVề chuyển đổi số\nNăm 2026 hệ thống quản trị vận hành chính thức. Theo đó, Trung tâm Công nghệ thông tin có nhiệm vụ:\na) Tích hợp dữ liệu.\nb) Kết nối cơ sở dữ liệu.\nVề thể chế\nSở Tư pháp rà soát văn bản.",
      ),
      [
        "member: Trung tâm Công nghệ thông tin: Tích hợp dữ liệu. / Kết nối cơ sở dữ liệu.",
        "member: Sở Tư pháp: rà soát văn bản.",
      ],
    ],
    // The author asks those whom the list names.
    [
      of(
        "I. KIẾN NGHỊ\nĐể có cơ sở triển khai, Chi nhánh trân trọng đề nghị:\na) UBND tỉnh bố trí ngân sách;",
      ),
      ["member: UBND tỉnh: bố trí ngân sách;"],
    ],
    [
      of(
        "I. KIẾN NGHỊ\nĐể kịp tiến độ, Chi nhánh đề nghị một số nội dung sau:\na) Sở Y tế cung cấp danh sách;",
      ),
      ["member: Sở Y tế: cung cấp danh sách;"],
    ],
    [
      of(
        "Tại Kế hoạch số 5, UBND tỉnh giao Sở Nội vụ chủ trì các nhiệm vụ sau:\n1. Mở điểm tiếp nhận.\n2. Phân công nội bộ Sở\n2.1. Phòng Tổng hợp\n- Tổng hợp báo cáo.\n2.2. Thanh tra Sở\n- Kiểm tra công vụ.",
      ),
      [
        "lead: Sở Nội vụ: Mở điểm tiếp nhận.",
        "member: Phòng Tổng hợp: Tổng hợp báo cáo.",
        "member: Thanh tra Sở: Kiểm tra công vụ.",
      ],
    ],
    // Headings without a label over a numbered list, whose numbers go on or begin again.
    [
      of(
        "II. NHIỆM VỤ CỤ THỂ\nSở Y tế\n1. Công khai giá dịch vụ.\n2. Rà soát quy trình.\nSở Xây dựng\n3. Rà soát thủ tục cấp phép.\nIII. KINH PHÍ\nTừ ngân sách tỉnh.",
      ),
      [
        "member: Sở Y tế: Công khai giá dịch vụ. / Rà soát quy trình.",
        "member: Sở Xây dựng: Rà soát thủ tục cấp phép.",
      ],
    ],
    [
      of(
        "1. Nhiệm vụ chung\n- Các đơn vị rà soát thủ tục.\n2. Nhiệm vụ cụ thể\nSở Y tế\na) Công khai giá dịch vụ.\nb) Rà soát quy trình.\nCông an tỉnh\na) Rà soát thủ tục cư trú.\nb) Kiểm tra công vụ.\n3. Kinh phí\nTừ ngân sách tỉnh.",
      ),
      [
        "member: Các đơn vị*: rà soát thủ tục.",
        "member: Sở Y tế: Công khai giá dịch vụ. / Rà soát quy trình.",
        "member: Công an tỉnh: Rà soát thủ tục cư trú. / Kiểm tra công vụ.",
      ],
    ],
    // A sector with its bodies, in a list with a sector of authorities; what is to become of a branch of the economy is nobody's.
    [
      of(
        "II. NHIỆM VỤ CỤ THỂ\n1. Ngành y tế\n- Công khai giá dịch vụ.\n2. Ngành xây dựng\n- Rà soát thủ tục cấp phép.\n3. Ngành giáo dục và đào tạo\n- Công khai khoản thu.",
      ),
      [
        "member: Ngành y tế*: Công khai giá dịch vụ.",
        "member: Ngành xây dựng*: Rà soát thủ tục cấp phép.",
        "member: Ngành giáo dục và đào tạo*: Công khai khoản thu.",
      ],
    ],
    [
      of(
        "II. NHIỆM VỤ CỤ THỂ\nNgành y tế\n- Công khai giá dịch vụ.\nNgành xây dựng\n- Rà soát thủ tục cấp phép.",
      ),
      ["member: Ngành y tế*: Công khai giá dịch vụ.", "member: Ngành xây dựng*: Rà soát thủ tục cấp phép."],
    ],
    [
      of(
        "II. PHÁT TRIỂN KINH TẾ\n1. Ngành nông nghiệp\n- Phát triển vùng chè.\n- Chuyển đổi giống.\n2. Ngành công nghiệp\n- Thu hút dự án chế biến.",
      ),
      [],
    ],
  ],
});

import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { letterOf, tasksOfDocument } from "../../../../../test/support/tasks-of-document.ts";

const letter = (body: string) => letterOf("hợp nhất các hội", "Hội Làm vườn tỉnh", body);

// A letter → "units: task" of each task.
export default snippets<string[]>({
  name: "assignment/line-kinds/list-kind",
  read: (lines, { catalogue }) => tasksOfDocument(lines, catalogue),
  cases: [
    // The contents of a document that is asked for.
    [
      letter(
        "II. Công tác chuẩn bị\n1. Các Hội Làm vườn xây dựng Đề án tổ chức Đại hội gồm những nội dung chính sau:\n- Mục đích, yêu cầu của Đại hội;\n- Thời gian, địa điểm Đại hội;\n- Kinh phí tổ chức Đại hội.\n2. Sở Nội vụ thẩm định Đề án.",
      ),
      [
        "Các Hội Làm vườn: xây dựng Đề án tổ chức Đại hội gồm những nội dung chính sau:",
        "Sở Nội vụ: thẩm định Đề án.",
      ],
    ],
    // Papers without anything below them are the object of the task.
    [
      letter("1. Sở Nội vụ gửi hồ sơ thẩm định gồm:\n- Tờ trình;\n- Dự thảo Đề án."),
      ["Sở Nội vụ: gửi hồ sơ thẩm định gồm: Tờ trình; Dự thảo Đề án."],
    ],
    // Work, although it is introduced in the same way.
    [
      letter("1. Sở Nội vụ thực hiện các nhiệm vụ gồm:\n- Rà soát hồ sơ;\n- Thẩm định Đề án."),
      ["Sở Nội vụ: Rà soát hồ sơ;", "Sở Nội vụ: Thẩm định Đề án."],
    ],
    // Bases; the sentence goes on below them.
    [
      letter(
        "Sở Tư pháp đề nghị:\n1. Đối với việc hợp nhất Hội Làm vườn\nĐề nghị Ban Chấp hành Hội Làm vườn, căn cứ quy định tại:\n- Luật Hội năm 2006, được sửa đổi năm 2012;\n- Nghị định số 126/2024/NĐ-CP ngày 08/10/2024 của Chính phủ quản lý hội;\nSở Tư pháp đề nghị Ban Chấp hành Hội Làm vườn phối hợp xây dựng Đề án hợp nhất.",
      ),
      ["Ban Chấp hành Hội Làm vườn: phối hợp xây dựng Đề án hợp nhất."],
    ],
    // Remarks on a draft.
    [
      letter(
        "1. Sở Tư pháp đề nghị Hội Làm vườn bổ sung, chỉnh sửa một số nội dung sau:\n- Tại số thứ tự 1.6 mục 1 Phần III: có nội dung “Hội là thành viên của Mặt trận”, đề nghị quy định lại.\n- Tại khoản 2 Điều 5: sửa “phường” thành “xã, phường”.\n- Về con dấu: thực hiện theo quy định.\nNgoài ra, đề nghị rà soát thể thức của Đề án.\n2. Sở Tư pháp đề nghị Hội Làm vườn hoàn thiện hồ sơ.",
      ),
      ["Hội Làm vườn: bổ sung, chỉnh sửa một số nội dung sau:", "Hội Làm vườn: hoàn thiện hồ sơ."],
    ],
    // An order to a unit at a place is work.
    [
      letter("1. Đề nghị Sở Y tế:\n- Tại khoản 3 Điều 8: bỏ cụm từ “cấp huyện”.\n- Kiểm tra các trạm y tế."),
      ["Sở Y tế: Kiểm tra các trạm y tế."],
    ],
    // After a connective, and without a comma before the order.
    [
      letter(
        "Vậy, Sở Tư pháp đề nghị Sở Nội vụ, Sở Tài chính triển khai các nội dung nêu trên đúng thời gian.",
      ),
      ["Sở Nội vụ, Sở Tài chính: triển khai các nội dung nêu trên đúng thời gian."],
    ],
    [
      letter(
        "1. Về thời gian\nĐể kịp thời hạn trình Đề án nêu trên đề nghị các Hội Làm vườn chuẩn bị ngay.\n2. Về kinh phí\nNgân sách còn hạn chế. Đề nghị Sở Y tế: rà soát kinh phí.\nTrường hợp cần bổ sung kinh phí, đề nghị Sở Nội vụ báo cáo Bộ Nội vụ.\nSở Nội vụ đã có văn bản đề nghị các xã tiết kiệm.",
      ),
      [
        "các Hội Làm vườn: Để kịp thời hạn trình Đề án nêu trên đề nghị các Hội Làm vườn chuẩn bị ngay.",
        "Sở Y tế: Ngân sách còn hạn chế. Đề nghị Sở Y tế: rà soát kinh phí.",
        "Sở Nội vụ: Trường hợp cần bổ sung kinh phí, đề nghị Sở Nội vụ báo cáo Bộ Nội vụ.",
      ],
    ],
    // The bodies of a topic are not asked.
    [
      letter(
        "1. Vì vậy, đối với các địa phương chưa đạt tiêu chí, Sở Tư pháp trân trọng đề nghị Sở Nội vụ rà soát quy mô.",
      ),
      [
        "Sở Nội vụ: Vì vậy, đối với các địa phương chưa đạt tiêu chí, Sở Tư pháp trân trọng đề nghị Sở Nội vụ rà soát quy mô.",
      ],
    ],
    // Items that begin like remarks or contents and give units duties.
    [
      letter(
        "II. Tổ chức thực hiện\n1. Một số nội dung trọng tâm\na) Đối với nội dung kiểm soát ô nhiễm: Sở Y tế chủ trì rà soát các cơ sở.\nb) Tại phần chuyển đổi số: Sở Nội vụ chủ trì xây dựng phần mềm.\n2. Kiểm tra gồm các nội dung sau:\na) Sở Tài chính kiểm tra kinh phí.\nb) Sở Nội vụ kiểm tra nhân sự.",
      ),
      [
        "Sở Y tế: Đối với nội dung kiểm soát ô nhiễm: Sở Y tế chủ trì rà soát các cơ sở.",
        "Sở Nội vụ: Tại phần chuyển đổi số: Sở Nội vụ chủ trì xây dựng phần mềm.",
        "Sở Tài chính: kiểm tra kinh phí.",
        "Sở Nội vụ: kiểm tra nhân sự.",
      ],
    ],
    // Conditions and those who are meant, whatever verbs they have.
    [
      letter(
        "1. Sở Tư pháp đề nghị UBND các xã xét chọn hộ kinh doanh đáp ứng các điều kiện sau:\n- Hộ kinh doanh chấp hành nộp thuế đầy đủ.\n- Có phương án sử dụng lao động.\n2. UBND các xã lập danh sách các đối tượng sau đây:\na) Người cao tuổi sống một mình.\nb) Học sinh đạt giải do Sở Giáo dục và Đào tạo tổ chức.\n3. UBND các xã báo cáo kết quả.",
      ),
      [
        "UBND các xã: xét chọn hộ kinh doanh đáp ứng các điều kiện sau:",
        "UBND các xã: lập danh sách các đối tượng sau đây:",
        "UBND các xã: báo cáo kết quả.",
      ],
    ],
    // Work on criteria.
    [
      letter(
        "1. Phân công thực hiện các tiêu chí cụ thể như sau:\n- Sở Y tế có trách nhiệm theo dõi tiêu chí y tế.\n- Sở Nội vụ có trách nhiệm theo dõi tiêu chí lao động.",
      ),
      [
        "Sở Y tế: có trách nhiệm theo dõi tiêu chí y tế.",
        "Sở Nội vụ: có trách nhiệm theo dõi tiêu chí lao động.",
      ],
    ],
    // A contact.
    [
      letter(
        "1. Sở Tư pháp đề nghị UBND các xã:\n- Cử cán bộ đầu mối.\n- Giải đáp vướng mắc: Bà Lê Thị Mai, Phòng Cải cách hành chính; số điện thoại: 0912.000.111.",
      ),
      ["UBND các xã: Cử cán bộ đầu mối."],
    ],
  ],
});

import { assignmentExamples } from "../../../../../test/support/assignment-examples.ts";

export default assignmentExamples("lines over paragraphs", [
  // A few words over paragraphs are their heading, where they begin with a noun or the units are in labels or a bracket below.
  [
    "1. Nâng cao nhận thức\nTổ chức tuyên truyền về du lịch nông thôn trên các nền tảng số\nLồng ghép nội dung bảo vệ cảnh quan vào hương ước của thôn\nĐơn vị thực hiện: Sở Y tế; Sở Nội vụ.",
    ["Sở Y tế, Sở Nội vụ [member]: 2"],
  ],
  [
    "1. Truyền thông, giáo dục\nXây dựng bộ tài liệu truyền thông về rác thải nhựa.\n(Sở Y tế, Sở Nội vụ thực hiện).",
    ["Sở Y tế, Sở Nội vụ [member]: 1"],
  ],
  [
    "1. Sở Y tế\na) Cơ sở dữ liệu ngành\nRà soát, làm sạch dữ liệu khám bệnh của các trạm y tế.",
    ["Sở Y tế [member]: 1"],
  ],
  // Other words with a verb may be work themselves; a line over labels only is the task.
  [
    "1. Sở Y tế\na) Kiện toàn Ban Chỉ huy\nKiểm tra, đôn đốc các chủ rừng thực hiện phương án chữa cháy.",
    ["Sở Y tế [member]: 2"],
  ],
  ["1. Chỉnh lý tài liệu\nĐơn vị thực hiện: Sở Nội vụ.", ["Sở Nội vụ [member]: 1"]],
  // Each member of the heading's group; below the heading of another body the member is the unit.
  [
    "1. Các khoa lâm sàng, cận lâm sàng\nMỗi khoa đăng ký ít nhất 01 đề án cải tiến chất lượng.",
    ["Các khoa lâm sàng, cận lâm sàng* [member]: 1"],
  ],
  [
    "1. Sở Y tế\n- Rà soát thủ tục.\nMỗi trường tổ chức một buổi ngoại khóa.",
    ["Sở Y tế [member]: 1", "Mỗi trường* [member]: 1"],
  ],
  // What a body of the Party does, with a verb that is also a post.
  [
    "1. Đảng ủy UBND tỉnh\n- Lãnh đạo UBND tỉnh chỉ đạo tổ chức các hoạt động văn nghệ.",
    ["Đảng ủy UBND tỉnh [member]: 1"],
  ],
  // Whom a unit directs, over what it directs them to do.
  [
    "1. Sở Nông nghiệp và Môi trường chỉ đạo Chi cục Kiểm lâm:\n- Cập nhật cấp dự báo cháy rừng.\n- Bố trí lực lượng.",
    ["Sở Nông nghiệp và Môi trường, Chi cục Kiểm lâm [member]: 2"],
  ],
  // Paragraphs between bullets with labels: each has the labels below it.
  [
    "1. Chỉ đạo, điều hành\nBan hành kế hoạch kiểm tra năm 2025.\n- Đơn vị thực hiện: Sở Nội vụ.\n- Thời gian: Quý I/2025.\nKiểm tra công vụ tại các xã.\nTổng hợp kết quả kiểm tra.\n- Đơn vị thực hiện: Sở Y tế.\n- Thời gian: Tháng 6/2025.",
    ["Sở Nội vụ [member]: 1 by 3", "Sở Y tế [member]: 2 by 6"],
  ],
  // A paragraph that no labels follow belongs to the bullet above it.
  [
    "1. Chỉ đạo, điều hành\n- Rà soát thủ tục hành chính.\n- Đơn vị thực hiện: Sở Nội vụ.\nSở Y tế báo cáo kết quả.",
    ["Sở Nội vụ [member]: 1", "Sở Y tế [member]: 1"],
  ],
]);

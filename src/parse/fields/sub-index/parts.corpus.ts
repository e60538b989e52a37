import { bodyExamples } from "../../../../test/support/body-examples.ts";

// The factors of SIPAS are parts of its sub-indices. Their names are common words.
export default bodyExamples(
  ["sipas"],
  [
    [
      "1. Yếu tố tiếp cận dịch vụ: phấn đấu đạt 88%\n- Sở Nội vụ bố trí máy tra cứu.\n2. Yếu tố thủ tục hành chính: phấn đấu đạt 87%\n- Sở Tư pháp rà soát thủ tục.",
      ["1 sipas.1.1: percent = 88 / Sở Nội vụ / 0", "2 sipas.1.2: percent = 87 / Sở Tư pháp / 0"],
    ],
    [
      "1. Nâng cao mức độ hài lòng đối với công chức trực tiếp giải quyết công việc\n- Sở Nội vụ mở lớp bồi dưỡng.\n2. Kết quả cung ứng dịch vụ\n- Sở Y tế trả kết quả đúng hẹn.",
      ["1 sipas.1.3:  / Sở Nội vụ / 0", "2 sipas.1.4:  / Sở Y tế / 0"],
    ],
    [
      "1. Mức độ hài lòng về tiếp cận dịch vụ\n- Sở Nội vụ bố trí máy tra cứu.\n2. Mức độ hài lòng về việc tiếp nhận, xử lý phản ánh, kiến nghị\n- Sở Y tế lập đường dây nóng.",
      ["1 sipas.1.1:  / Sở Nội vụ / 0", "2 sipas.1.5:  / Sở Y tế / 0"],
    ],
    [
      "1. Cung ứng dịch vụ hành chính công\n- Sở Nội vụ bố trí máy tra cứu.\n2. Xây dựng, tổ chức thực hiện chính sách\n- Sở Tư pháp lấy ý kiến người dân.",
      ["1 sipas.1:  / Sở Nội vụ / 0", "2 sipas.2:  / Sở Tư pháp / 0"],
    ],
    [
      "1. Phấn đấu yếu tố tiếp cận dịch vụ đạt 88%; yếu tố thủ tục hành chính đạt 87%.",
      ["1 sipas.1.1: percent = 88 /  / 0", "2 sipas.1.2: percent = 87 /  / 0"],
    ],
    // The same words in tasks.
    ["1. Sở Tư pháp rà soát thủ tục hành chính.\n2. Sở Nội vụ bồi dưỡng công chức.", []],
    ["1. Thủ tục hành chính phải được niêm yết tại bộ phận một cửa.\n2. Công chức giao tiếp lịch sự.", []],
    ["1. Yếu tố con người\n- Sở Nội vụ bố trí người có kinh nghiệm.", []],
  ],
);

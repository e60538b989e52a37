import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";
import { UnitHeadings } from "./unit-headings.ts";

// Lines without a label between bullets → "units: number of their tasks".
export default snippets<string[]>({
  name: "assignment/headings/unit-heading",
  context: { year: 2026, province: "Bình Định" },
  read(lines, context) {
    const unitHeadings = new UnitHeadings(context);
    const tree = outline(lines, {
      announcesList: (line, next, start) => unitHeadings.at(line, start).announces(next),
    });
    const { assignments } = readAssignments(itemsOf(tree), context, { collecting: false, unitHeadings });
    return assignments.map(({ units, tasks }) => `${formatUnits(units)}: ${tasks.length}`);
  },
  cases: [
    // Names that no catalogue knows, before a colon and over paragraphs.
    [
      "III. TỔ CHỨC\nSở Y tế:\nMở lớp tập huấn cho cán bộ.\nHội Bảo vệ thiên nhiên; Hiệp hội Nhựa tỉnh:\nTham gia phản biện chính sách.",
      ["Sở Y tế: 1", "Hội Bảo vệ thiên nhiên, Hiệp hội Nhựa tỉnh: 1"],
    ],
    [
      "1. Chi phí thời gian\nThanh tra tỉnh:\n- Xây dựng kế hoạch thanh tra.\n- Công khai kết luận.\nVăn phòng UBND tỉnh:\n- Cắt giảm thủ tục.",
      ["Thanh tra tỉnh: 2", "Văn phòng UBND tỉnh: 1"],
    ],
    [
      "1. Sở Nội vụ\n- Kiểm tra công vụ.\nGiao Sở Y tế chủ trì, phối hợp với Sở Tài chính:\n- Rà soát thủ tục.\n- Công khai kết quả.",
      ["Sở Nội vụ: 1", "Sở Y tế: 2"],
    ],
    [
      "1. Phân công\nPhòng Nghiệp vụ:\n- Rà soát thủ tục.\nPhòng Kế hoạch - Tài chính:\n- Bố trí kinh phí.\n- Công khai dự toán.",
      ["Phòng Nghiệp vụ: 1", "Phòng Kế hoạch - Tài chính: 2"],
    ],
    // Lists with letters and numbers that such lines announce.
    [
      "1. Chi phí thời gian\nThanh tra tỉnh:\na) Xây dựng kế hoạch thanh tra.\nb) Công khai kết luận.\nVăn phòng UBND tỉnh:\na) Cắt giảm thủ tục.",
      ["Thanh tra tỉnh: 2", "Văn phòng UBND tỉnh: 1"],
    ],
    [
      "II. TỔ CHỨC THỰC HIỆN\nSở Nội vụ:\n1. Kiểm tra công vụ.\n2. Theo dõi thi đua.\nSở Y tế:\n1. Rà soát thủ tục.",
      ["Sở Nội vụ: 2", "Sở Y tế: 1"],
    ],
    // Names without a colon over bullets.
    [
      "2. Cạnh tranh bình đẳng\nPhòng Kinh tế tập thể\n- Rà soát chính sách.\nPhòng Ngân sách\n- Công khai dự toán.\n- Bố trí kinh phí.",
      ["Phòng Kinh tế tập thể: 1", "Phòng Ngân sách: 2"],
    ],
    // The list is inside a bullet.
    [
      "1. Tổ chức thực hiện\n- Phân công:\nSở Y tế:\n+ Rà soát thủ tục.\nSở Nội vụ:\n+ Kiểm tra công vụ.\n+ Bố trí cán bộ.",
      ["Sở Y tế: 1", "Sở Nội vụ: 2"],
    ],
    [
      "II. TỔ CHỨC THỰC HIỆN\nSở Nội vụ\na) Kiểm tra công vụ.\nb) Theo dõi thi đua.\nSở Y tế\na) Rà soát thủ tục.",
      ["Sở Nội vụ: 2", "Sở Y tế: 1"],
    ],
    // Plain lines, where the words after known units only announce tasks.
    [
      "1. Chi phí thời gian\nSở Nội vụ chủ trì, phối hợp với Sở Y tế thực hiện các nhiệm vụ sau:\nKiểm tra công vụ.\nTheo dõi thi đua.\nSở Tài chính:\nBố trí kinh phí.",
      ["Sở Nội vụ: 2", "Sở Tài chính: 1"],
    ],
    [
      "1. Chi phí thời gian\nCác nhiệm vụ do Sở Nội vụ chủ trì, Sở Y tế phối hợp:\n- Kiểm tra công vụ.\nCác nhiệm vụ do Sở Tài chính chủ trì:\n- Bố trí kinh phí.",
      ["Sở Nội vụ: 1", "Sở Tài chính: 1"],
    ],
    ["1. Kinh phí\nSở Nội vụ báo cáo các số liệu sau:\nTổng số công chức của tỉnh.", ["Sở Nội vụ: 1"]],
    // A bullet of another kind between two lists with the same bullet: beside the heading above it if that names units too.
    [
      "1. Các phòng thuộc Sở\n- Rà soát quy trình.\n* Hiệu trưởng các trường:\n- Phân loại rác tại nguồn.\n- Trồng cây.\n* Trưởng phòng Kế hoạch – Tài chính:\n- Bố trí kinh phí.\n2. Văn phòng Sở\n- Theo dõi tiến độ.",
      ["Các phòng thuộc Sở*: 1", "các trường*: 2", "Phòng Kế hoạch – Tài chính: 1", "Văn phòng Sở: 1"],
    ],
    [
      "1. Gia nhập thị trường\n- Sở Tài chính công khai quy trình.\n+ Văn phòng Sở:\n- Rút ngắn thời gian.\n+ Sở Nội vụ:\n- Kiểm tra công vụ.\n2. Sở Y tế\n- Rà soát thủ tục.",
      ["Sở Tài chính: 1", "Văn phòng Sở: 1", "Sở Nội vụ: 1", "Sở Y tế: 1"],
    ],
    [
      "1. Văn phòng Sở\na) Rà soát quy trình.\nb) Theo dõi tiến độ.\n* Các trường trung học phổ thông\na) Tổ chức tập huấn.\nb) Trồng cây.",
      ["Văn phòng Sở: 2", "Các trường trung học phổ thông*: 2"],
    ],
    // A bullet inside the list.
    ["1. Sở Y tế\n- Rà soát thủ tục.\n+ Kiểm tra thủ tục cấp phép.\n- Công khai kết quả.", ["Sở Y tế: 3"]],
    // The line goes on with the bullet, or announces no unit's work.
    [
      "1. Sở Y tế\n- Rà soát thủ tục.\nTrong đó:\n+ Kiểm tra thủ tục cấp phép.\n- Công khai kết quả.",
      ["Sở Y tế: 3"],
    ],
  ],
});

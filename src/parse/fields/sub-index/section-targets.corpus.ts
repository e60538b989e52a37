import { formatTarget } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { goalLinesOf } from "../../structure/outline/line-headings.ts";
import { outline } from "../../structure/outline/outline.ts";
import { SectionHeadings } from "./section-heading.ts";
import { readSectionTargets } from "./section-targets.ts";
import { subIndexSections } from "./sub-index-sections.ts";

// Sections on sub-indices → their targets.
export default snippets<string[]>({
  name: "sub-index/section-targets",
  context: { year: 2024, indexIds: ["pci"] },
  read(lines, context) {
    const tree = outline(lines);
    const goalLines = goalLinesOf(tree);
    const all = subIndexSections(tree, new SectionHeadings(context));
    return all.flatMap(({ sections }) =>
      sections.flatMap(({ section, named }) =>
        readSectionTargets(section, named, goalLines, context).map(
          ({ value }) =>
            `${value.criterion === null ? "" : `${value.criterion.toLowerCase()}: `}${formatTarget(value)}`,
        ),
      ),
    );
  },
  cases: [
    // A bare decimal figure among headings with scores.
    [
      "1. Chỉ số Chi phí thời gian (mục tiêu 6,8 điểm)\n- Sở Nội vụ rà soát.\n2. Chỉ số Tính minh bạch: không dưới 7,0\n- Sở Tư pháp công khai.",
      ["score = 6.8", "score >= 7"],
    ],
    // Under a heading of goals, no word for a goal is needed.
    ["I. MỤC TIÊU\n1. Tính minh bạch: vị trí thứ 12", ["rank = 12"]],
    ["I. MỤC TIÊU\n1. Tính minh bạch: 6,8 điểm (năm 2023: 6,5 điểm).", ["score = 6.8 (2023: 6.5)"]],
    ["I. MỤC TIÊU\n1. Tính minh bạch: 6,5 điểm (năm 2023).", []],
    ["I. KẾT QUẢ\n1. Tính minh bạch: 6,5 điểm (năm 2022: 6,3 điểm).", []],
    [
      "I. KẾT QUẢ NĂM 2023\n1. Về chỉ số Tính minh bạch: đạt 6,41 điểm, không đạt mục tiêu đề ra là 7,0 điểm.",
      [],
    ],
    ["I. MỤC TIÊU\n1. Tính minh bạch: giữ nguyên điểm số như năm 2023", ["other >= null (2023: null)"]],
    ["I. NHIỆM VỤ\n1. Tính minh bạch: vị trí thứ 12", []],
    // A figure alone over work is a target of unclear kind, not a target to compare.
    ["1. Tính minh bạch: 6,8 điểm.\n- Công khai quy hoạch.", ["other null null"]],
    ["I. KẾT QUẢ NĂM 2023\n1. Tính minh bạch: 6,8 điểm.\n- Đã công khai quy hoạch.", []],
    ["1. Tính minh bạch: phấn đấu đạt 6,8 điểm\n- Công khai quy hoạch.", ["score = 6.8"]],
    ["I. CHỈ TIÊU\n- Chỉ số Tính minh bạch: 75%.", ["percent = 75"]],
    ["I. CHỈ TIÊU\n- Chỉ số Tính minh bạch: 100% quy hoạch được công khai.", []],
    ["1. Tính minh bạch (tăng ít nhất 0,5 điểm)\n- Công khai quy hoạch.", ["change >= 0.5"]],
    ["1. Tính minh bạch (năm 2023 tăng ít nhất 0,5 điểm)\n- Công khai quy hoạch.", []],
    ["1. Tính minh bạch\na) Chỉ tiêu: 95%.", ["percent = 95"]],
    // A share that is named below a heading of goals is one of a part.
    [
      "1. Tính minh bạch\na) Mục tiêu\n- Mục tiêu: Tỷ lệ thủ tục đúng hạn đạt 60%.",
      ["tỷ lệ thủ tục đúng hạn: percent = 60"],
    ],
    ["1. Tính minh bạch\n- Mục tiêu: đạt từ 6,8 điểm trở lên.", ["score >= 6.8"]],
    // A heading on a part of the sub-index.
    [
      "1. Tính minh bạch - Chỉ số Tiếp cận tài liệu quy hoạch: phấn đấu đạt 3,2 điểm\n- Công khai quy hoạch.",
      ["tiếp cận tài liệu quy hoạch: score = 3.2"],
    ],
    ["1. Tính minh bạch – tiêu chí “Cổng thông tin”: phấn đấu đạt 42 điểm.", ["cổng thông tin: score = 42"]],
    ["1. Tính minh bạch - phấn đấu đạt 6,8 điểm.", ["score = 6.8"]],
    ["1. Tính minh bạch: phấn đấu đạt 6,8 điểm, nhằm nâng Chỉ số PCI lên 67,5 điểm.", ["score = 6.8"]],
    // Goals of parts below a heading of goals.
    [
      "1. Tính minh bạch\na) Chỉ tiêu con:\n- Tiếp cận tài liệu quy hoạch: đạt 3,1 điểm;\n- Doanh nghiệp nhận được thông tin: đạt 75%.\nb) Giải pháp:\n- Công khai quy trình: 15 quy trình.",
      ["tiếp cận tài liệu quy hoạch: score = 3.1", "doanh nghiệp nhận được thông tin: percent = 75"],
    ],
    ["1. Tính minh bạch\na) Mục tiêu:\n- Công khai 15 quy trình cấp phép.", []],
    [
      "1. Tính minh bạch\na) Chỉ tiêu:\n(1) Việc đăng tải chậm gây khó khăn: giảm xuống dưới 45% (năm 2023: 54%)\n- Tỷ lệ doanh nghiệp bị thanh tra trùng lặp còn dưới 5%.\n- Tỷ lệ hồ sơ trực tuyến còn dưới 5%.\n- Nội dung thực hiện: công khai quy hoạch đạt 95%.",
      [
        "việc đăng tải chậm gây khó khăn: percent < 45 (2023: 54)",
        "tỷ lệ doanh nghiệp bị thanh tra trùng lặp: percent < 5",
      ],
    ],
    // The rise beside a score without a word for a goal.
    ["I. MỤC TIÊU\n1. Tính minh bạch: 6,8 điểm, tăng 0,3 điểm", ["score = 6.8 +0.3"]],
    // A share in a task after the name is not one of the sub-index.
    ["1. Tính minh bạch: Sở Tư pháp hướng dẫn người dân nộp hồ sơ, phấn đấu đạt 85%.", []],
    ["1. Tính minh bạch: phấn đấu năm 2024 đạt 85%.", ["percent = 85"]],
    ["1. Tính minh bạch (mục tiêu năm 2024: đạt 85%)\n- Công khai quy hoạch.", ["percent = 85"]],
    // A figure in a task is not a target of the sub-index.
    ["1. Tính minh bạch\n- Công khai 100% quy hoạch trên cổng thông tin.", []],
  ],
});

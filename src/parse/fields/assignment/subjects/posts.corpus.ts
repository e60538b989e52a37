import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";

// Lines → "units: number of tasks"; "*" marks a group.
export default snippets({
  name: "assignment/posts",
  context: { year: 2025, province: "Yên Bái" },
  read(lines, context) {
    const tree = outline(lines);
    const { assignments } = readAssignments(itemsOf(tree), context, { collecting: true });
    return assignments.map(
      ({ units, tasks }) =>
        `${units.map(({ name, group }) => name + (group ? "*" : "")).join(", ")}: ${tasks.length}`,
    );
  },
  cases: [
    // Posts and teams of the plan bear duties under their printed names: headings beside each other,
    [
      "1. Trưởng Ban Chỉ đạo\n- Phụ trách chung.\n- Chủ trì các cuộc họp.\n2. Phó Trưởng Ban Chỉ đạo\nGiúp Trưởng Ban điều hành công việc.\n3. Các thành viên Ban Chỉ đạo\n- Tham dự các cuộc họp.\n4. Sở Nội vụ\n- Rà soát danh sách.",
      [
        "Trưởng Ban Chỉ đạo: 2",
        "Phó Trưởng Ban Chỉ đạo: 1",
        "Các thành viên Ban Chỉ đạo*: 1",
        "Sở Nội vụ: 1",
      ],
    ],
    // a deputy with a further word,
    [
      "1. Trưởng ban\n- Phụ trách chung.\n2. Phó Trưởng ban thường trực\n- Điều hành công việc.",
      ["Trưởng ban*: 1", "Phó Trưởng ban thường trực: 1"],
    ],
    // also after the person, who is no unit,
    [
      "1. Phân công nhiệm vụ thành viên Đoàn kiểm tra\na) Ông Nguyễn Văn An - Trưởng đoàn kiểm tra:\n- Chỉ đạo chung.\n- Ký báo cáo.",
      ["Trưởng đoàn kiểm tra: 2"],
    ],
    // a heading below one on the duties of a body,
    [
      "1. Nhiệm vụ của thành viên Ban Chỉ đạo\n1.1. Trưởng Ban Chỉ đạo\n- Phụ trách chung.",
      ["Trưởng Ban Chỉ đạo: 1"],
    ],
    // subjects of sentences.
    ["2. Tổ thẩm định: tiến hành thẩm định hồ sơ trong 05 ngày.", ["Tổ thẩm định: 1"]],
    ["2. Tổ khảo sát tổng hợp, báo cáo Ban Giám đốc.", ["Tổ khảo sát: 1"]],
    ["3. Chủ đầu tư có trách nhiệm chỉ đạo nhà thầu bảo đảm an toàn.", ["Chủ đầu tư: 1"]],
    ["3. Chủ đầu tư, trong phạm vi trách nhiệm của mình, đẩy nhanh tiến độ.", ["Chủ đầu tư: 1"]],
    // The document's own committee, by its short name; not where a name of another committee follows.
    ["4. Ban Chỉ đạo có trách nhiệm đôn đốc tiến độ.", ["Ban Chỉ đạo: 1"]],
    [
      "4. Ban Chỉ đạo có trách nhiệm đôn đốc tiến độ.\n5. Ban Chỉ đạo phát triển chợ các tỉnh, thành phố định kỳ báo cáo Ban Chỉ đạo.",
      ["Ban Chỉ đạo: 1", "Ban Chỉ đạo phát triển chợ các tỉnh, thành phố: 1"],
    ],
    ["4. Ban Chỉ đạo làm việc theo nguyên tắc tập trung dân chủ.", []],
    ["3. Chủ đầu tư chỉ đạo các nhà thầu che chắn công trình.", ["Chủ đầu tư: 1"]],
    ["6. Trưởng đoàn kiểm tra chịu trách nhiệm phân công thành viên.", ["Trưởng đoàn kiểm tra: 1"]],
    ["6. Tổng đài 1022 chủ trì tổng hợp phản ánh của người dân.", ["Tổng đài 1022: 1"]],
    ["7. Hội đồng thẩm định giá tổ chức họp, kết luận bằng văn bản.", ["Hội đồng thẩm định giá: 1"]],
    ["6. Trưởng đoàn phân công nhiệm vụ cho từng thành viên.", ["Trưởng đoàn: 1"]],
    // persons in charge of a field,
    [
      "1. Phó Chủ tịch phụ trách lĩnh vực Dân tộc và Tôn giáo\n- Tham gia góp ý danh sách.\n2. Chuyên viên phụ trách lĩnh vực Hành chính\n- Bảo đảm thông tin liên lạc.\n- Chuẩn bị hội trường.",
      [
        "Phó Chủ tịch phụ trách lĩnh vực Dân tộc và Tôn giáo: 1",
        "Chuyên viên phụ trách lĩnh vực Hành chính: 2",
      ],
    ],
    // Members, topics and events are no bearers.
    ["1. Trưởng Ban Chỉ đạo: Đồng chí Phó Chủ tịch UBND tỉnh.\n2. Phó Trưởng Ban: Giám đốc Sở Y tế.", []],
    [
      "1. Thành viên Hội đồng\n- Ông Trần Văn An;\n- Bà Lê Thị Bình.\n2. Thư ký Hội đồng\n- Bà Đỗ Thị Chi.",
      [],
    ],
    [
      "3. Các thành viên Tổ giúp việc gồm:\na) Sở Nội vụ\n- Ông Trần Văn An - Trưởng phòng;\n- Bà Lê Thị Bình - Chuyên viên.",
      [],
    ],
    ["1. Đoàn kiểm tra\n- Thành lập 02 đoàn kiểm tra.\n2. Thời gian kiểm tra\n- Trong quý II.", []],
    ["1. Tổ chức hội nghị triển khai kế hoạch.", []],
    ["1. Đoàn viên, thanh niên tham gia trồng cây.", ["Đoàn viên, thanh niên*: 1"]],
    ["- Đoàn kết, thống nhất thực hiện nhiệm vụ.", []],
    ["- Đoàn tiến hành họp triển khai quyết định thanh tra.", []],
    [
      "- Hội đồng Thi đua - Khen thưởng các cấp phân công thành viên theo dõi.",
      ["Hội đồng Thi đua - Khen thưởng các cấp*: 1"],
    ],
    ["4) Thư ký Đoàn kiểm tra, đánh giá thông qua quyết định.", []],
    ["4) Thư ký Đoàn thông qua phân công chia nhóm.", []],
    ["- Chủ đầu tư được lựa chọn theo quy định.", []],
  ],
});

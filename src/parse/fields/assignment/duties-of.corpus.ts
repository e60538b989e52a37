import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { outline } from "../../structure/outline.ts";
import { dutiesOf } from "./duties-of.ts";

// A heading and its items → the units whose duties are below it.
export default snippets({
  name: "assignment/duties-of",
  context: { year: 2025, province: "Bình Định" },
  read(lines, context) {
    return formatUnits(dutiesOf(outline(lines, () => false).children[0]!, context)?.units ?? []);
  },
  cases: [
    ["Điều 4. Trách nhiệm của Ban Chỉ đạo\n1. Đề xuất giải pháp.", "Ban Chỉ đạo"],
    ["Điều 5. Nhiệm vụ, quyền hạn của Ủy viên thường trực\n1. Dự thảo báo cáo.", "Ủy viên thường trực"],
    ["Điều 6. Trách nhiệm của Sở Xây dựng\n1. Thẩm định thiết kế.", "Sở Xây dựng"],
    [
      "Điều 7. Quyền và nghĩa vụ của chủ sở hữu, đơn vị quản lý vận hành chợ trong việc phòng cháy\n1. Bảo trì thiết bị.",
      "chủ sở hữu*, đơn vị quản lý vận hành chợ*",
    ],
    // The items name the bearers themselves; nobody in particular; no items; no name.
    [
      "2. Nhiệm vụ của các thành viên\n2.1. Trưởng ban\n- Phụ trách chung.\n2.2. Phó Trưởng ban\n- Giúp Trưởng ban.",
      "",
    ],
    ["2. Trách nhiệm của các đơn vị\na) Sở Y tế: rà soát.\nb) Sở Nội vụ: tổng hợp.", ""],
    ["Điều 8. Trách nhiệm của tổ chức, cá nhân\n1. Không lấn chiếm hành lang.", ""],
    ["Điều 9. Trách nhiệm của Sở Xây dựng", ""],
    ["Điều 10. Trách nhiệm thi hành\n1. Sở Nội vụ hướng dẫn.", ""],
  ],
});

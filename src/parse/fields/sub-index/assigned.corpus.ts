import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { outline } from "../../structure/outline.ts";
import { itemsOf } from "../../structure/section.ts";
import { readAssignments } from "../assignment/assignments.ts";
import { readAssignedSubIndices, subIndicesOfTasks } from "./assigned.ts";

// A line → "ids: units [role] | task".
export default snippets<string[]>({
  name: "sub-index/assigned",
  context: { year: 2024, indexIds: ["pci"], province: "Bình Định" },
  read: (lines, context) =>
    readAssignedSubIndices(
      lines.map((line) => ({ line, start: 0, label: null })),
      context,
    ).map(
      ({ named, assignment }) =>
        `${named.map(({ id }) => id).join(", ")}: ${formatUnits(assignment.units)} [${assignment.role}]${assignment.tasks.map(({ value }) => ` | ${value.text}`).join("")}`,
    ),
  cases: [
    [
      "Sở Tài chính: Chỉ số Gia nhập thị trường; chỉ số Tính minh bạch.",
      ["pci.1, pci.3: Sở Tài chính [member]"],
    ],
    ["Sở Tư pháp: các chỉ số “Chi phí thời gian”, “Tính minh bạch”.", ["pci.4, pci.3: Sở Tư pháp [member]"]],
    [
      "Giao Sở Nội vụ chủ trì nâng điểm chỉ số thành phần “Chi phí thời gian” và “Tính minh bạch”.",
      [
        "pci.4, pci.3: Sở Nội vụ [lead] | chủ trì nâng điểm chỉ số thành phần “Chi phí thời gian” và “Tính minh bạch”.",
      ],
    ],
    [
      "Sở Tư pháp có trách nhiệm theo dõi, đôn đốc chỉ số Tính minh bạch.",
      ["pci.3: Sở Tư pháp [member] | có trách nhiệm theo dõi, đôn đốc chỉ số Tính minh bạch."],
    ],
    [
      "Sở Tư pháp chủ trì, phối hợp với Sở Y tế tham mưu giải pháp nâng hạng chỉ số Tính minh bạch.",
      [
        "pci.3: Sở Tư pháp [lead] | chủ trì, phối hợp với Sở Y tế tham mưu giải pháp nâng hạng chỉ số Tính minh bạch.",
      ],
    ],
    [
      "Sở Tư pháp chịu trách nhiệm về các chỉ số: Tính minh bạch, Chi phí thời gian.",
      [
        "pci.3, pci.4: Sở Tư pháp [member] | chịu trách nhiệm về các chỉ số: Tính minh bạch, Chi phí thời gian.",
      ],
    ],
    // Counts, dashes and brackets between the unit and the names; names before the unit.
    [
      "Giao Sở Nội vụ làm đầu mối cải thiện hai chỉ số thành phần là Chi phí thời gian và Tính minh bạch.",
      [
        "pci.4, pci.3: Sở Nội vụ [focal] | làm đầu mối cải thiện hai chỉ số thành phần là Chi phí thời gian và Tính minh bạch.",
      ],
    ],
    ["Sở Tư pháp – chỉ số Tính minh bạch; chỉ số Chi phí thời gian.", ["pci.3, pci.4: Sở Tư pháp [member]"]],
    [
      "Chỉ số Tính minh bạch và chỉ số Chi phí thời gian: giao Sở Tư pháp chủ trì.",
      ["pci.3, pci.4: Sở Tư pháp [lead]"],
    ],
    [
      "Các chỉ số Tính minh bạch, Chi phí thời gian do Sở Tư pháp phụ trách.",
      ["pci.3, pci.4: Sở Tư pháp [member]"],
    ],
    ["Các chỉ số Tính minh bạch, Chi phí thời gian do Sở Tư pháp công bố hằng năm.", []],
    ["Các chỉ số Tính minh bạch, Chi phí thời gian giảm điểm; Sở Tư pháp báo cáo.", []],
    [
      "Sở Tài chính: chủ trì 02 chỉ số thành phần (Tính minh bạch và Chi phí thời gian).",
      [
        "pci.3, pci.4: Sở Tài chính [lead] | chủ trì 02 chỉ số thành phần (Tính minh bạch và Chi phí thời gian).",
      ],
    ],
    [
      "Sở Tư pháp chủ trì tham mưu các giải pháp nhằm nâng cao điểm số của chỉ số Tính minh bạch.",
      [
        "pci.3: Sở Tư pháp [lead] | chủ trì tham mưu các giải pháp nhằm nâng cao điểm số của chỉ số Tính minh bạch.",
      ],
    ],
    // Names alone, then units alone.
    ["Tính minh bạch, Chi phí thời gian: Sở Tư pháp;", ["pci.3, pci.4: Sở Tư pháp [member]"]],
    ["Đào tạo lao động - Sở Nội vụ chủ trì, phối hợp với Sở Y tế.", ["pci.9: Sở Nội vụ [lead]"]],
    ["Đào tạo lao động: tổ chức lớp học tại Sở Nội vụ.", []],
    ["Tính minh bạch của Sở Tư pháp được nâng lên.", []],
    // A sentence that merely names a sub-index.
    ["Sở Tư pháp rà soát thủ tục có ảnh hưởng đến chỉ số Tính minh bạch.", []],
    ["Phấn đấu cải thiện chỉ số Tính minh bạch.", []],
    ["Sở Tài chính: Tính minh bạch của ngân sách cần được nâng lên.", []],
  ],
});

// A unit with its tasks → "ids: units [role] | task" for the tasks that give it sub-indices, and the number of its other tasks.
export const ofTasks = snippets<string[]>({
  name: "sub-index/assigned: tasks",
  context: { year: 2024, indexIds: ["pci"], province: "Bình Định" },
  read(lines, context) {
    const drafts = readAssignments(itemsOf(outline(lines, () => false)), context, { collecting: true });
    const byIndex = new Map(lines.map((line) => [line.index, line]));
    const { assigned, others } = subIndicesOfTasks(drafts.assignments, byIndex, context);
    return [
      ...assigned.map(
        ({ named, assignment }) =>
          `${named.map(({ id }) => id).join(", ")}: ${formatUnits(assignment.units)} [${assignment.role}]`,
      ),
      ...others.map(({ tasks }) => String(tasks.length)),
    ];
  },
  cases: [
    [
      "1. Sở Tư pháp\n- Chủ trì cải thiện các chỉ số “Tính minh bạch” và “Chi phí thời gian”;\n- Rà soát văn bản.",
      ["pci.3, pci.4: Sở Tư pháp [lead]", "1"],
    ],
    [
      "1. Sở Tư pháp:\n- Chủ trì thực hiện các tiêu chí thuộc chỉ số “Tính minh bạch”.",
      ["pci.3: Sở Tư pháp [lead]", "0"],
    ],
    ["1. Sở Tư pháp\n- Rà soát thủ tục có ảnh hưởng đến chỉ số Tính minh bạch.", ["1"]],
    ["1. Sở Tư pháp\n- Tập huấn về chỉ số Tính minh bạch cho cán bộ xã.", ["1"]],
  ],
});

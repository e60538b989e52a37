import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { outline } from "../../structure/outline/outline.ts";
import { itemsOf } from "../../structure/outline/section.ts";
import { readAssignments } from "../assignment/assignments.ts";
import { subIndicesOfTasks } from "./assigned-tasks.ts";

// A unit with its tasks → "ids: units [role] | task" for the tasks that give it sub-indices, and the number of its other tasks.
export default snippets<string[]>({
  name: "sub-index/assigned: tasks",
  context: { year: 2024, indexIds: ["pci"], province: "Bình Định" },
  read(lines, context) {
    const drafts = readAssignments(itemsOf(outline(lines)), context, { collecting: true });
    const labelled = lines.map((line) => ({ line, start: 0, label: null, leadIn: null }));
    const of = { lines: new Map(labelled.map((one) => [one.line.index, one])), numbered: new Map() };
    const { assigned, others } = subIndicesOfTasks(drafts.assignments, of, context);
    return [
      ...assigned.map(
        ({ named, assignment }) =>
          `${named.map(({ id }) => id).join(", ")}: ${formatUnits(assignment.units)} [${assignment.role}]`,
      ),
      ...others.map(({ tasks }) => String(tasks.length)),
    ];
  },
  cases: [
    // Each clause has its role.
    [
      "1. Sở Tư pháp\n- Chịu trách nhiệm về kết quả của chỉ số Tính minh bạch; phối hợp cải thiện chỉ số Chi phí thời gian.",
      ["pci.3: Sở Tư pháp [member]", "pci.4: Sở Tư pháp [coordinate]", "0"],
    ],
    [
      "1. Sở Tư pháp\n- Chủ trì cải thiện các chỉ số “Tính minh bạch” và “Chi phí thời gian”;\n- Rà soát văn bản.",
      ["pci.3, pci.4: Sở Tư pháp [lead]", "1"],
    ],
    [
      "1. Sở Tư pháp:\n- Chủ trì thực hiện các tiêu chí thuộc chỉ số “Tính minh bạch”.",
      ["pci.3: Sở Tư pháp [lead]", "0"],
    ],
    // Only numbers, given to some of the units; a part of a sub-index; help for another unit.
    [
      "1. Sở Tư pháp:\n- Chủ trì thực hiện Chỉ số thành phần 3 và Chỉ số thành phần 4 đối với doanh nghiệp trong các khu công nghiệp.\n- Rà soát văn bản.",
      ["pci.3, pci.4: Sở Tư pháp [lead]", "1"],
    ],
    [
      "1. Sở Tư pháp:\n- Chủ trì nhóm chỉ tiêu về phổ biến pháp luật thuộc Chỉ số thành phần 3.",
      ["pci.3: Sở Tư pháp [lead]", "0"],
    ],
    [
      "1. Sở Tư pháp:\n- Cung cấp văn bản; phối hợp Sở Tài chính thực hiện Chỉ số thành phần 1.",
      ["pci.1: Sở Tư pháp [coordinate]", "0"],
    ],
    // A number in other work.
    ["1. Sở Tư pháp:\n- Tập huấn cách thu thập số liệu của Chỉ số thành phần 3.", ["1"]],
    // Names alone: not a task.
    [
      "1. Sở Tư pháp:\n- Tính minh bạch;\n- Chi phí thời gian.",
      ["pci.3: Sở Tư pháp [member]", "pci.4: Sở Tư pháp [member]", "0"],
    ],
    ["1. Sở Tư pháp chủ trì:\n- Chỉ số Tính minh bạch.", ["pci.3: Sở Tư pháp [lead]", "0"]],
    [
      "1. Sở Tư pháp\n- Chỉ số được giao: Tính minh bạch, Chi phí thời gian.\n- Rà soát văn bản.",
      ["pci.3, pci.4: Sở Tư pháp [member]", "1"],
    ],
    [
      "1. Sở Tư pháp\n- Chủ trì chỉ số “Tính minh bạch”; phối hợp Sở Y tế khảo sát.\n- Chủ trì chỉ số “Chi phí thời gian” (PCI).",
      ["pci.3: Sở Tư pháp [lead]", "pci.4: Sở Tư pháp [lead]", "0"],
    ],
    ["1. Sở Tư pháp\n- Tính minh bạch.\n- Rà soát văn bản.", ["2"]],
    // Each clause has its own role. A semicolon may also separate the names of one list.
    [
      "1. Sở Tư pháp\nChủ trì chỉ số “Tính minh bạch”; phối hợp nâng cao chỉ số “Chi phí thời gian”; báo cáo kết quả.",
      ["pci.3: Sở Tư pháp [lead]", "pci.4: Sở Tư pháp [coordinate]", "0"],
    ],
    [
      "1. Sở Tư pháp\nChủ trì rà soát văn bản (chỉ số Tính minh bạch); phối hợp cắt giảm thủ tục (chỉ số Chi phí thời gian).",
      ["pci.3: Sở Tư pháp [lead]", "pci.4: Sở Tư pháp [coordinate]", "0"],
    ],
    [
      "1. Sở Tư pháp\n- Chủ trì các chỉ số: Tính minh bạch; Chi phí thời gian; Tiếp cận đất đai.",
      ["pci.3, pci.4, pci.2: Sở Tư pháp [lead]", "0"],
    ],
    [
      "1. Sở Tư pháp\n- Chủ trì hai chỉ số thành phần, gồm: thứ nhất là Tính minh bạch; thứ hai là Chi phí thời gian.",
      ["pci.3, pci.4: Sở Tư pháp [lead]", "0"],
    ],
    [
      "1. Sở Tư pháp\n- Chủ trì các chỉ số: một là, Tính minh bạch; hai là, Chi phí thời gian; ba là, Tiếp cận đất đai.",
      ["pci.3, pci.4, pci.2: Sở Tư pháp [lead]", "0"],
    ],
    [
      "1. Sở Tư pháp\n- Báo cáo hai việc: một là tính minh bạch của thủ tục; hai là chi phí thời gian của doanh nghiệp.",
      ["1"],
    ],
    // A name that is no common phrase as the whole object of a role.
    [
      "1. Sở Tư pháp\nChủ trì chi phí không chính thức và cải thiện chỉ số Tính minh bạch tại các đơn vị.",
      ["pci.5, pci.3: Sở Tư pháp [lead]", "0"],
    ],
    ["1. Sở Tư pháp\nChủ trì hỗ trợ doanh nghiệp và nâng chỉ số tại các xã.", ["1"]],
    ["1. Sở Tư pháp\nChủ trì chi phí không chính thức trong đấu thầu; báo cáo chỉ số.", ["1"]],
    [
      "1. Sở Tư pháp\n- Là cơ quan đầu mối theo dõi Chỉ số PCI; chịu trách nhiệm chính đối với chỉ số “Tính minh bạch”.",
      ["pci.3: Sở Tư pháp [lead]", "0"],
    ],
    [
      "1. Sở Tư pháp\nChủ trì, phối hợp với Công an tỉnh cải thiện chỉ số Tính minh bạch.",
      ["pci.3: Sở Tư pháp [lead]", "0"],
    ],
    ["1. Sở Tư pháp\n- Rà soát thủ tục có ảnh hưởng đến chỉ số Tính minh bạch.", ["1"]],
    ["1. Sở Tư pháp\n- Tập huấn về chỉ số Tính minh bạch cho cán bộ xã.", ["1"]],
    // The sub-index in a bracket after the task; other words in the bracket.
    [
      "1. Sở Tư pháp\n- Rà soát văn bản về đất đai (chỉ số thành phần 3);\n- Rút ngắn thời gian cấp phiếu lý lịch (CSTP Chi phí thời gian).",
      ["pci.3: Sở Tư pháp [member]", "pci.4: Sở Tư pháp [member]", "0"],
    ],
    ["1. Sở Tư pháp\n- Rà soát văn bản (chỉ số Tính minh bạch năm trước mất 2 điểm).", ["1"]],
  ],
});

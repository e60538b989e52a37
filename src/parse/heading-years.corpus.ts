import { goalsOfPlan, plan } from "../../test/support/duties-of-plan.ts";
import { snippets } from "../../test/support/rule-corpus.ts";

const PCI = "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)";

// A whole plan of 2026 → its goals with their years.
export default snippets<string[]>({
  name: "parse/heading-years",
  read: (lines, { catalogue }) => goalsOfPlan(lines, catalogue),
  cases: [
    // Each heading has the year of the goals below it.
    [
      plan(
        PCI,
        "I. MỤC TIÊU\n1. Năm 2026\na) Chỉ số PCI đạt trên 66 điểm.\nb) Tính minh bạch đạt 6,8 điểm.\n2. Đến năm 2030\na) Chỉ số PCI đạt từ 70 điểm trở lên.",
      ),
      ["pci: score > 66 @2026", "pci: score >= 70 @2030", "pci.3: score = 6.8 @2026"],
    ],
    [
      plan(
        PCI,
        "I. MỤC TIÊU\n1. Năm 2026: Chỉ số PCI đạt từ 66 điểm trở lên.\n2. Năm 2027: Chỉ số PCI đạt từ 67 điểm trở lên.\n3. Một số chỉ số thành phần phấn đấu trong năm 2026:\n- Tính minh bạch: 6,8 điểm.",
      ),
      ["pci: score >= 66 @2026", "pci: score >= 67 @2027", "pci.3: score = 6.8 @2026"],
    ],
    // The only year of a plan need not be stated with each goal.
    [
      plan(PCI, "I. MỤC TIÊU NĂM 2026\n1. Chỉ số PCI đạt trên 66 điểm.\n2. Tính minh bạch: 6,8 điểm."),
      ["pci: score > 66", "pci.3: score = 6.8"],
    ],
    // A missed goal of an earlier plan, and the goal of a part.
    [
      plan(
        PCI,
        "I. KẾT QUẢ\nMục tiêu đề ra năm 2025 (thuộc nhóm 20 tỉnh dẫn đầu cả nước) không đạt.\nII. MỤC TIÊU\n1. Tính minh bạch đạt trên 7,1 điểm, trong đó mức độ công khai đạt trên 2,4 điểm.",
      ),
      ["pci.3: score > 7.1"],
    ],
    // Parts of an index that the catalogue does not have.
    [
      plan(
        "Chỉ số DDCI",
        "I. MỤC TIÊU\n- Chi phí thời gian tăng từ 6,58 điểm lên 7,30 điểm.\n- Vai trò người đứng đầu: 7,8 điểm.\n- Nhóm chỉ số phấn đấu tăng tối thiểu 1,0 điểm: Hỗ trợ doanh nghiệp; Tính minh bạch.\n- Phấn đấu mỗi đơn vị đạt 7 điểm.",
      ),
      [
        "Chi phí thời gian: score = 7.3",
        "Vai trò người đứng đầu: score = 7.8",
        "Hỗ trợ doanh nghiệp: change >= 1",
        "Tính minh bạch: change >= 1",
      ],
    ],
    // Goals that a letter gives to units, by their bounds.
    [
      plan(
        PCI,
        "I. NHIỆM VỤ\n1. Sở Tài chính: chỉ số “Tính minh bạch” đạt tối thiểu 6,8 điểm.\n2. Sở Tư pháp công khai tối thiểu 15 thủ tục về Tính minh bạch.",
      ),
      ["pci.3: score >= 6.8"],
    ],
  ],
});

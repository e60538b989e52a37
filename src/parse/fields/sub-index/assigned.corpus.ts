import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { readAssignedSubIndices } from "./assigned.ts";

const partnersOf = ({ partners }: { readonly partners: readonly UnitRef[] }) =>
  partners.length > 0 ? ` + ${formatUnits(partners)}` : "";

// A line → "ids: units [role] + partners | task".
export default snippets<string[]>({
  name: "sub-index/assigned",
  context: { year: 2024, indexIds: ["pci"], province: "Bình Định" },
  read: (lines, context) =>
    readAssignedSubIndices(
      lines.map((line) => ({ line, start: 0, label: null, leadIn: null })),
      new Map(),
      context,
    ).map(
      ({ named, assignment }) =>
        `${named.map(({ id }) => id).join(", ")}: ${formatUnits(assignment.units)} [${assignment.role}]${partnersOf(assignment)}${assignment.tasks.map(({ value }) => ` | ${value.text}`).join("")}`,
    ),
  cases: [
    // Sentences one after the other, each with its own units; which part of a sub-index is meant.
    [
      "Chỉ số Tiếp cận đất đai (phần quy hoạch): Sở Xây dựng. Chỉ số Chi phí thời gian: Sở Nội vụ là đầu mối, Sở Tư pháp là đơn vị phối hợp. Chỉ số Chi phí không chính thức: Thanh tra tỉnh.",
      [
        "pci.2: Sở Xây dựng [member]",
        "pci.4: Sở Nội vụ [focal] + Sở Tư pháp",
        "pci.5: Thanh tra tỉnh [member]",
      ],
    ],
    // The units of a sentence that says more do not take the name in the next one.
    [
      "Chỉ số Chi phí thời gian: Sở Nội vụ là đầu mối, từ quý II có bộ phận giúp việc. Chỉ số Chi phí không chính thức: Thanh tra tỉnh.",
      ["pci.5: Thanh tra tỉnh [member]"],
    ],
    // A name for several units, which its bracket or its list says.
    [
      "Nhóm giảm chi phí (gồm các Sở: Tài chính, Tư pháp và Thuế tỉnh): chỉ số Chi phí thời gian, Chi phí không chính thức.",
      ["pci.4, pci.5: Sở Tài chính, Sở Tư pháp, Thuế tỉnh [member]"],
    ],
    [
      "Nhóm 2 gồm Sở Tài chính và Sở Nội vụ, phụ trách chỉ số Đào tạo lao động.",
      ["pci.9: Sở Tài chính, Sở Nội vụ [member] | phụ trách chỉ số Đào tạo lao động."],
    ],
    // "chỉ số này": that of the sentence before.
    [
      "Sở Tư pháp chủ trì chỉ số Thiết chế pháp lý, nâng chất lượng hỗ trợ. Công an tỉnh đồng chủ trì chỉ số này, phụ trách các nội dung về an ninh.",
      [
        "pci.10: Sở Tư pháp [lead] | chủ trì chỉ số Thiết chế pháp lý, nâng chất lượng hỗ trợ.",
        "pci.10: Công an tỉnh [lead] | đồng chủ trì chỉ số này, phụ trách các nội dung về an ninh.",
      ],
    ],
    // The words between a name and a unit give it, whatever else the sentence says.
    [
      "Sở Công Thương theo dõi chung, đồng thời được phân công phụ trách chỉ số Chi phí thời gian, mỗi tháng họp một lần với doanh nghiệp.",
      [
        "pci.4: Sở Công Thương [member] | theo dõi chung, đồng thời được phân công phụ trách chỉ số Chi phí thời gian, mỗi tháng họp một lần với doanh nghiệp.",
      ],
    ],
    [
      "Chỉ số Tính minh bạch thuộc trách nhiệm của Sở Tư pháp, có sự phối hợp của Sở Nội vụ, tính từ năm nay.",
      ["pci.3: Sở Tư pháp [member] + Sở Nội vụ"],
    ],
    [
      "Chỉ số Tính minh bạch trước đây do Sở Nội vụ theo dõi nay chuyển Sở Tư pháp chịu trách nhiệm.",
      ["pci.3: Sở Tư pháp [member]"],
    ],
    [
      "Sở Tư pháp báo cáo kết quả chỉ số Tính minh bạch, nêu rõ nguyên nhân giảm điểm và người chịu trách nhiệm.",
      [],
    ],
    // The second role names its own sub-index.
    [
      "Sở Tài chính chủ trì nâng điểm chỉ số “Gia nhập thị trường”, đồng chủ trì chỉ số “Chi phí thời gian”.",
      [
        "pci.1: Sở Tài chính [lead] | chủ trì nâng điểm chỉ số “Gia nhập thị trường”",
        "pci.4: Sở Tài chính [lead] | đồng chủ trì chỉ số “Chi phí thời gian”.",
      ],
    ],
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
        "pci.3: Sở Tư pháp [lead] + Sở Y tế | chủ trì, phối hợp với Sở Y tế tham mưu giải pháp nâng hạng chỉ số Tính minh bạch.",
      ],
    ],
    [
      "Sở Tư pháp chịu trách nhiệm về các chỉ số: Tính minh bạch, Chi phí thời gian.",
      [
        "pci.3, pci.4: Sở Tư pháp [member] | chịu trách nhiệm về các chỉ số: Tính minh bạch, Chi phí thời gian.",
      ],
    ],
    // Units that have a part of a sub-index, by its work or by its place.
    [
      "Công an tỉnh: chủ trì nội dung an ninh trật tự của chỉ số Thiết chế pháp lý và an ninh trật tự.",
      [
        "pci.10: Công an tỉnh [lead] | chủ trì nội dung an ninh trật tự của chỉ số Thiết chế pháp lý và an ninh trật tự.",
      ],
    ],
    [
      "Ban Quản lý Khu kinh tế: chủ trì thực hiện trong phạm vi các khu công nghiệp đối với chỉ số Tính minh bạch và chỉ số Chi phí thời gian.",
      [
        "pci.3, pci.4: Ban Quản lý Khu kinh tế [lead] | chủ trì thực hiện trong phạm vi các khu công nghiệp đối với chỉ số Tính minh bạch và chỉ số Chi phí thời gian.",
      ],
    ],
    [
      "UBND các xã, phường: chủ trì thực hiện trên địa bàn chỉ số Tính minh bạch.",
      ["pci.3: UBND các xã, phường* [lead] | chủ trì thực hiện trên địa bàn chỉ số Tính minh bạch."],
    ],
    ["Sở Nội vụ báo cáo nội dung tự chấm điểm của chỉ số Tính minh bạch.", []],
    // The index between the word and the names.
    [
      "Sở Tư pháp chủ trì 02 chỉ số thành phần thuộc PCI: Tính minh bạch; Chi phí thời gian.",
      [
        "pci.3, pci.4: Sở Tư pháp [lead] | chủ trì 02 chỉ số thành phần thuộc PCI: Tính minh bạch; Chi phí thời gian.",
      ],
    ],
    // The unit that receives the work does not do it.
    [
      "- Theo dõi, đôn đốc; chủ trì tham mưu UBND tỉnh cải thiện chỉ số “Chi phí thời gian” và “Tính minh bạch”.",
      [],
    ],
    ["Trình UBND tỉnh giải pháp nâng điểm chỉ số Tính minh bạch.", []],
    ["- Giúp Ban Chỉ đạo theo dõi chỉ số Tính minh bạch.", []],
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
    ["Đào tạo lao động - Sở Nội vụ chủ trì, phối hợp với Sở Y tế.", ["pci.9: Sở Nội vụ [lead] + Sở Y tế"]],
    ["Đào tạo lao động: tổ chức lớp học tại Sở Nội vụ.", []],
    ["Tính minh bạch của Sở Tư pháp được nâng lên.", []],
    // Pairs by their order; what is done is stated once, before or after them.
    [
      "Chỉ số Tính minh bạch (Sở Tư pháp); chỉ số Chi phí thời gian (Sở Nội vụ).",
      ["pci.3: Sở Tư pháp [member]", "pci.4: Sở Nội vụ [member]"],
    ],
    [
      "Chỉ số Tính minh bạch: Sở Tư pháp; chỉ số Chi phí thời gian: Sở Nội vụ.",
      ["pci.3: Sở Tư pháp [member]", "pci.4: Sở Nội vụ [member]"],
    ],
    [
      "Tính minh bạch (Sở Tư pháp), Chi phí thời gian (Sở Nội vụ).",
      ["pci.3: Sở Tư pháp [member]", "pci.4: Sở Nội vụ [member]"],
    ],
    [
      "Sở Tư pháp: 01 chỉ số (Tính minh bạch); Sở Nội vụ: 01 chỉ số (Chi phí thời gian).",
      ["pci.3: Sở Tư pháp [member]", "pci.4: Sở Nội vụ [member]"],
    ],
    [
      "Phụ trách chỉ số Tính minh bạch là Sở Tư pháp; phụ trách chỉ số Chi phí thời gian là Sở Nội vụ.",
      ["pci.3: Sở Tư pháp [member]", "pci.4: Sở Nội vụ [member]"],
    ],
    [
      "Chỉ số Tính minh bạch được giao cho Sở Tư pháp chủ trì; chỉ số Chi phí thời gian giao Sở Nội vụ chủ trì.",
      ["pci.3: Sở Tư pháp [lead]", "pci.4: Sở Nội vụ [lead]"],
    ],
    [
      "Đơn vị chủ trì các chỉ số: Sở Tư pháp (Tính minh bạch), Sở Nội vụ (Chi phí thời gian).",
      ["pci.3: Sở Tư pháp [lead]", "pci.4: Sở Nội vụ [lead]"],
    ],
    [
      "UBND tỉnh giao chủ trì cải thiện chỉ số cho các đơn vị: Sở Tư pháp (chỉ số Tính minh bạch), Sở Nội vụ (chỉ số Chi phí thời gian).",
      ["pci.3: Sở Tư pháp [lead]", "pci.4: Sở Nội vụ [lead]"],
    ],
    [
      "Giao chỉ số Tính minh bạch và chỉ số Chi phí thời gian cho Sở Tư pháp.",
      ["pci.3, pci.4: Sở Tư pháp [member]"],
    ],
    [
      "Cải thiện chỉ số Tính minh bạch và Chi phí thời gian là trách nhiệm của Sở Tư pháp.",
      ["pci.3, pci.4: Sở Tư pháp [member]"],
    ],
    [
      "Trách nhiệm của Sở Tư pháp: các chỉ số Tính minh bạch, Chi phí thời gian.",
      ["pci.3, pci.4: Sở Tư pháp [member]"],
    ],
    // Partners in brackets; the unit that is only helped is not the owner.
    [
      "Sở Tư pháp: chỉ số Tính minh bạch (phối hợp: Công an tỉnh); chỉ số Chi phí thời gian (phối hợp: Sở Y tế).",
      ["pci.3: Sở Tư pháp [member] + Công an tỉnh", "pci.4: Sở Tư pháp [member] + Sở Y tế"],
    ],
    [
      "Chỉ số Đào tạo lao động: Sở Nội vụ (phối hợp: Sở Tài chính, Sở Y tế); chỉ số Tính minh bạch: Sở Tư pháp (cơ quan phối hợp: Công an tỉnh).",
      ["pci.9: Sở Nội vụ [member] + Sở Tài chính, Sở Y tế", "pci.3: Sở Tư pháp [member] + Công an tỉnh"],
    ],
    ["Chỉ số Đào tạo lao động: Sở Nội vụ (Sở Y tế phối hợp).", ["pci.9: Sở Nội vụ [member] + Sở Y tế"]],
    ["Chỉ số Đào tạo lao động (phối hợp: Sở Y tế): Sở Nội vụ.", ["pci.9: Sở Nội vụ [member] + Sở Y tế"]],
    [
      "Chỉ số Đào tạo lao động: Sở Nội vụ chủ trì, phối hợp với Sở Y tế.",
      ["pci.9: Sở Nội vụ [lead] + Sở Y tế"],
    ],
    ["Chỉ số Đào tạo lao động: phối hợp với Sở Y tế.", []],
    // The last letter of "nội" is no number.
    [
      "Sở Nội vụ: Chỉ số nội dung 4 - Chi phí thời gian (phối hợp: Sở Y tế);",
      ["pci.4: Sở Nội vụ [member] + Sở Y tế"],
    ],
    // The number of a place in the document is not that of the index.
    ["Sở Y tế: Chịu trách nhiệm chính đối với chỉ số nêu tại mục 1 phần I.", []],
    // A name in quotes with other words than the catalogue's.
    [
      "Sở Tư pháp: chủ trì chỉ số thành phần “Thiết chế pháp lý, an ninh trật tự” và chỉ số “Tính minh bạch”.",
      [
        "pci.10, pci.3: Sở Tư pháp [lead] | chủ trì chỉ số thành phần “Thiết chế pháp lý, an ninh trật tự” và chỉ số “Tính minh bạch”.",
      ],
    ],
    ["Sở Tư pháp: chủ trì phong trào “Thiết chế pháp lý, an ninh trật tự”.", []],
    ["Chủ trì, phối hợp với Công an tỉnh cải thiện chỉ số Tính minh bạch.", []],
    ["Sở Tư pháp (Tính minh bạch; Chi phí thời gian).", ["pci.3, pci.4: Sở Tư pháp [member]"]],
    ["Sở Tư pháp: Tính minh bạch và Chi phí thời gian.", ["pci.3, pci.4: Sở Tư pháp [member]"]],
    [
      "Sở Tư pháp: CSTP 3 - Tính minh bạch; CSTP 4 - Chi phí thời gian.",
      ["pci.3, pci.4: Sở Tư pháp [member]"],
    ],
    ["Sở Tư pháp: (1) Tính minh bạch; (2) Chi phí thời gian.", ["pci.3, pci.4: Sở Tư pháp [member]"]],
    ["Với chỉ số Tính minh bạch, Sở Tư pháp chủ trì.", ["pci.3: Sở Tư pháp [lead]"]],
    ["Chỉ số Tính minh bạch: Sở Tư pháp (đầu mối), Sở Nội vụ.", ["pci.3: Sở Tư pháp [focal] + Sở Nội vụ"]],
    [
      "Sở Tư pháp phụ trách chỉ số thành phần số 3, số 4.",
      ["pci.3, pci.4: Sở Tư pháp [member] | phụ trách chỉ số thành phần số 3, số 4."],
    ],
    [
      "Sở Tư pháp chủ trì chỉ số Tính minh bạch; phối hợp cải thiện chỉ số Chi phí thời gian.",
      [
        "pci.3: Sở Tư pháp [lead] | chủ trì chỉ số Tính minh bạch;",
        "pci.4: Sở Tư pháp [coordinate] | phối hợp cải thiện chỉ số Chi phí thời gian.",
      ],
    ],
    [
      "Sở Tư pháp chịu trách nhiệm trước UBND tỉnh về chỉ số Tính minh bạch.",
      ["pci.3: Sở Tư pháp [member] | chịu trách nhiệm trước UBND tỉnh về chỉ số Tính minh bạch."],
    ],
    [
      "Sở Tư pháp khẩn trương rà soát, cải thiện chỉ số Tính minh bạch.",
      ["pci.3: Sở Tư pháp [member] | khẩn trương rà soát, cải thiện chỉ số Tính minh bạch."],
    ],
    ["Sở Tư pháp: kết quả chỉ số Tính minh bạch năm 2023 còn thấp.", []],
    ["Sở Y tế báo cáo kết quả chỉ số Tính minh bạch do Sở Tư pháp công bố.", []],
    // The number in a bracket belongs to the name before it.
    [
      "Giao Sở Tư pháp phụ trách chỉ số thành phần Tính minh bạch (Chỉ số 3); Sở Nội vụ phụ trách chỉ số Chi phí thời gian (số 4).",
      [
        "pci.3: Sở Tư pháp [member] | phụ trách chỉ số thành phần Tính minh bạch",
        "pci.4: Sở Nội vụ [member] | phụ trách chỉ số Chi phí thời gian (số 4).",
      ],
    ],
    ["Chỉ số Tính minh bạch: đạt 6,5 điểm, do Sở Tư pháp chủ trì.", []],
    ["Sở Tư pháp: Tính minh bạch.", []],
    ["Chỉ số Tính minh bạch giảm do Sở Tư pháp chậm công khai.", []],
    ["Văn phòng UBND tỉnh công bố chỉ số Tính minh bạch của Sở Tư pháp, Sở Nội vụ.", []],
    ["Sở Tư pháp rà soát thủ tục, nâng cao nhận thức về chỉ số Tính minh bạch.", []],
    // A sentence that merely names a sub-index.
    ["Sở Tư pháp rà soát thủ tục có ảnh hưởng đến chỉ số Tính minh bạch.", []],
    ["Phấn đấu cải thiện chỉ số Tính minh bạch.", []],
    ["Sở Tài chính: Tính minh bạch của ngân sách cần được nâng lên.", []],
  ],
});

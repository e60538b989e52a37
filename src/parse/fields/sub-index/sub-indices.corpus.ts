import { bodyExamples } from "../../../../test/support/body-examples.ts";

export default bodyExamples(
  ["pci"],
  [
    // Units after a dash with a bracket for the partner, and a bracket with the index after the name.
    [
      "1. Chỉ số Tính minh bạch - Sở Nội vụ; Sở Y tế (mời phối hợp)\n- Công khai quy hoạch.",
      ["1 pci.3:  / Sở Nội vụ / 0"],
    ],
    ["1. Tính minh bạch (PCI):\n- Sở Nội vụ công khai quy hoạch.", ["1 pci.3:  / Sở Nội vụ / 0"]],
    ["1. Về Tính minh bạch (trọng tâm):\n- Sở Nội vụ công khai quy hoạch.", ["1 pci.3:  / Sở Nội vụ / 0"]],
    // Who does it, after the target in the same line.
    [
      "1. Tính minh bạch: phấn đấu đạt 6,8 điểm. Sở Tư pháp chủ trì; Sở Y tế phối hợp.\n2. Đào tạo lao động: phấn đấu đạt 7/10 điểm; giao Sở Nội vụ là cơ quan đầu mối.\n3. Chi phí thời gian\n- Mục tiêu: từ 7,5 điểm trở lên; cơ quan chủ trì: Sở Tài chính.",
      [
        "1 pci.3: score = 6.8 / Sở Tư pháp / 0",
        "2 pci.9: score = 7 / Sở Nội vụ / 0",
        "3 pci.4: score >= 7.5 / Sở Tài chính / 0",
      ],
    ],
    [
      "1. Tính minh bạch: phấn đấu đạt 6,8 điểm. Sở Tư pháp và Sở Y tế đồng chủ trì.",
      ["1 pci.3: score = 6.8 / Sở Tư pháp, Sở Y tế / 0"],
    ],
    [
      "1. Tính minh bạch: phấn đấu đạt 6,8 điểm. Năm 2023 tỉnh đạt 6,1 điểm.",
      ["1 pci.3: score = 6.8 /  / 0"],
    ],
    // A score that lost its comma has no value; one without a comma among others like it is as printed.
    [
      "1. Tính minh bạch: phấn đấu đạt 6,80 điểm.\n2. Đào tạo lao động: phấn đấu đạt 7,10 điểm.\n3. Chi phí thời gian: phấn đấu đạt 790 điểm.",
      ["1 pci.3: score = 6.8 /  / 0", "2 pci.9: score = 7.1 /  / 0", "3 pci.4: score null null /  / 0"],
    ],
    [
      "1. Tính minh bạch: phấn đấu đạt 6,80 điểm (năm 2023: 645 điểm).\n2. Đào tạo lao động: phấn đấu đạt 7,10 điểm (năm 2023: 6,90 điểm).",
      ["1 pci.3: score = 6.8 (2023: null) /  / 0", "2 pci.9: score = 7.1 (2023: 6.9) /  / 0"],
    ],
    [
      "1. Tính minh bạch: phấn đấu đạt 680 điểm.\n2. Đào tạo lao động: phấn đấu đạt 710 điểm.",
      ["1 pci.3: score = 680 /  / 0", "2 pci.9: score = 710 /  / 0"],
    ],
    // The heading announces the tasks below it and says whose they are.
    [
      "1. Chỉ số Tính minh bạch: Sở Tư pháp chủ trì, phối hợp với Sở Y tế thực hiện:\na) Công khai quy hoạch.\nb) Công khai văn bản.\n2. Đào tạo lao động: phấn đấu đạt 7/10 điểm. Sở Nội vụ chủ trì thực hiện các nhiệm vụ sau:\n- Mở lớp.\n- Dạy nghề.",
      ["1 pci.3:  / Sở Tư pháp / 0", "2 pci.9: score = 7 / Sở Nội vụ / 0"],
    ],
    // The units of the tasks are in the heading, before or after the name.
    [
      "1. Sở Tư pháp chủ trì Chỉ số Tính minh bạch:\n- Công khai quy hoạch.\n2. Chỉ số Đào tạo lao động: Sở Nội vụ\n- Mở lớp.\n3. Chỉ số Chi phí thời gian - Cơ quan chủ trì: Sở Tài chính\n- Cắt giảm thủ tục.",
      ["1 pci.3:  / Sở Tư pháp / 0", "2 pci.9:  / Sở Nội vụ / 0", "3 pci.4:  / Sở Tài chính / 0"],
    ],
    // Sub-indices named by the numbers of their sections.
    [
      "Phấn đấu chỉ số thành phần 3 đạt 6,8 điểm.\n1. Chỉ số thành phần 3: Tính minh bạch\n- Công khai quy hoạch.",
      ["1 pci.3: score = 6.8 /  / 1"],
    ],
    [
      "1. Tính minh bạch\n- Mục tiêu: đạt 6,8 điểm, thuộc nhóm 10 tỉnh dẫn đầu.\n- Sở Tư pháp công khai văn bản.\n- Công khai quy hoạch.",
      ["1 pci.3: score = 6.8; rank <= 10 / Sở Tư pháp / 1"],
    ],
    // The tasks of sections below the heading of a unit are the unit's.
    [
      "1. Sở Tư pháp\n- Chỉ số Tính minh bạch: công khai văn bản.\n- Chỉ số Đào tạo lao động: mở lớp dạy nghề cho lao động.",
      ["1 pci.3:  / Sở Tư pháp / 0", "2 pci.9:  / Sở Tư pháp / 0"],
    ],
    ["1. Sở Tư pháp công bố các chỉ số\n- Chỉ số Tính minh bạch: công khai văn bản.", ["1 pci.3:  /  / 1"]],
    // Two sections on one sub-index are merged; a repeated target counts once.
    [
      "1. Tính minh bạch: mục tiêu đạt 6,8 điểm\n- Công khai quy hoạch.\n2. Đào tạo lao động\n- Mở lớp.\n3. Tính minh bạch\n- Mục tiêu: đạt 6,8 điểm.",
      ["1 pci.3: score = 6.8 /  / 1", "2 pci.9:  /  / 1"],
    ],
    // Without sections, sentences with goals count.
    ["Phấn đấu chỉ số Tính minh bạch đạt 6,8 điểm.", ["1 pci.3: score = 6.8 /  / 0"]],
    ["Công khai quy hoạch trên cổng thông tin.", []],
  ],
);

// Parts of a sub-index that sentences of its section name.
export const parts = bodyExamples(
  ["papi"],
  [
    [
      "1. Trách nhiệm giải trình với người dân\nGiao Thanh tra tỉnh chủ trì cải thiện Chỉ số nội dung 3. Giao Sở Tư pháp chủ trì cải thiện Chỉ số thành phần 3.3 “Tiếp cận dịch vụ tư pháp”.",
      ["1 papi.3:  / Thanh tra tỉnh / 0", "2 papi.3.3:  / Sở Tư pháp / 0"],
    ],
    [
      "1. Thủ tục hành chính công\n- Phấn đấu đạt 7,2 điểm; riêng chỉ số thành phần 5.3 “Thủ tục hành chính cấp xã” phấn đấu đạt 2,45 điểm.",
      ["1 papi.5: score = 7.2 /  / 0", "2 papi.5.3: score = 2.45 /  / 0"],
    ],
    ["1. Thủ tục hành chính công\n- Văn phòng Sở niêm yết thủ tục.", ["1 papi.5:  / Văn phòng Sở / 0"]],
  ],
);

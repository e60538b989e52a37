import { dutiesOfPlan } from "../../test/support/duties-of-plan.ts";
import { snippets } from "../../test/support/rule-corpus.ts";

const unitPlan = (title: string, body: string) =>
  `UBND TỈNH LÀO CAI\nSỞ Y TẾ\nSố: 45/KH-SYT\nLào Cai, ngày 10 tháng 3 năm 2026\nKẾ HOẠCH\n${title}\n${body}`;

const PCI = "Cải thiện Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026";

// The plan of a department → the duties of its sub-indices, as `dutiesOfPlan` writes them.
export default snippets<string[]>({
  name: "read-body/unit-plans",
  read: (lines, { catalogue }) => dutiesOfPlan(lines, catalogue),
  cases: [
    // Tasks that name the sub-index they are for, outside sections and in the section of another one.
    [
      unitPlan(
        PCI,
        "I. NHIỆM VỤ\n1. Tiếp cận đất đai\n- Phòng Kế hoạch lập danh mục khu đất trống.\n- Văn phòng Sở niêm yết danh mục tại trụ sở (tính minh bạch).\n2. Việc khác\n- Phòng Nghiệp vụ Dược trả hồ sơ trước hạn, góp phần giảm chi phí thời gian cho doanh nghiệp.\n- Phòng Nghiệp vụ Dược đăng kết quả thanh tra.",
      ),
      [
        "pci.2 member: Phòng Kế hoạch: lập danh mục khu đất trống.",
        "pci.2 member: Văn phòng Sở: niêm yết danh mục tại trụ sở (tính minh bạch).",
        "pci.3 member: Văn phòng Sở: niêm yết danh mục tại trụ sở (tính minh bạch).",
        "pci.4 member: Phòng Nghiệp vụ Dược: trả hồ sơ trước hạn, góp phần giảm chi phí thời gian cho doanh nghiệp.",
        "member: Phòng Nghiệp vụ Dược: đăng kết quả thanh tra.",
      ],
    ],
    [
      unitPlan(
        PCI,
        "I. NHIỆM VỤ\n| TT | Nhiệm vụ | Đơn vị chủ trì | Thời gian |\n| 1 | Lập danh mục khu đất trống (tiếp cận đất đai) | Phòng Kế hoạch | Quý II |\n| 2 | Đăng kết quả thanh tra | Thanh tra Sở | Quý III |\n| 3 | Niêm yết giá dịch vụ (tính minh bạch) | | Quý III |",
      ),
      [
        "pci.2 lead: Phòng Kế hoạch: Lập danh mục khu đất trống (tiếp cận đất đai)",
        "pci.3 : Niêm yết giá dịch vụ (tính minh bạch)",
        "lead: Thanh tra Sở: Đăng kết quả thanh tra",
      ],
    ],
    // Sub-indices by their codes, in a plan that names the index only as what it contributes to.
    [
      unitPlan(
        "Thực hiện Kế hoạch số 12/KH-UBND của UBND tỉnh",
        "1. Mục đích: Nâng cao CSTP 3, góp phần cải thiện thứ hạng PCI của tỉnh.\n2. Chỉ tiêu: CSTP 3 đạt 6,60 điểm.\n3. Nội dung:\na) CSTP 3:\n+ Phòng Nghiệp vụ Y niêm yết giá dịch vụ.\nb) CSTP 8: mở lớp cho 40 phòng khám tư nhân (Văn phòng Sở).\n4. Kinh phí: theo dự toán được giao.",
      ),
      [
        "pci.3 6.6 member: Phòng Nghiệp vụ Y: niêm yết giá dịch vụ.",
        "pci.8 member: Văn phòng Sở: mở lớp cho 40 phòng khám tư nhân (Văn phòng Sở).",
      ],
    ],
    [
      unitPlan(
        PCI,
        "I. MỤC TIÊU\nCSTP3 đạt 6,60 điểm; CSTP8 đạt 7 điểm.\nII. NHIỆM VỤ\n1. CSTP3\n- Phòng Nghiệp vụ Y niêm yết giá dịch vụ.\n2. CSTP1, CSTP8\n- Văn phòng Sở mở lớp cho phòng khám tư nhân.\n3. Việc khác\n- Phòng Kế hoạch ký cam kết (CSTP5).",
      ),
      [
        "pci.3 6.6 member: Phòng Nghiệp vụ Y: niêm yết giá dịch vụ.",
        "pci.1 member: Văn phòng Sở: mở lớp cho phòng khám tư nhân.",
        "pci.8 7 member: Văn phòng Sở: mở lớp cho phòng khám tư nhân.",
        "pci.5 member: Phòng Kế hoạch: ký cam kết (CSTP5).",
      ],
    ],
    [
      unitPlan(
        "Nâng cao CSTP 10 của Chỉ số PCI năm 2026",
        "I. MỤC TIÊU\nChỉ số thành phần số 10 đạt 7,90 điểm.\nII. NHIỆM VỤ\n1. Giải quyết đơn\n- Thanh tra Sở giải quyết đơn đúng hạn.",
      ),
      ["pci.10 7.9 member: Thanh tra Sở: giải quyết đơn đúng hạn."],
    ],
    // Headings of work on one sub-index, and beside headings of sub-indices a part of a name.
    [
      unitPlan(
        PCI,
        "I. NHIỆM VỤ\n1. Giảm chi phí thời gian cho người hành nghề\n- Phòng Nghiệp vụ Y trả hồ sơ trước hạn.\n2. Phòng, chống tham nhũng, giảm chi phí không chính thức\n- Thanh tra Sở lập đường dây nóng.\n3. Đất đai\n- Phòng Kế hoạch lập danh mục khu đất trống.\n4. Tuyên truyền\n- Văn phòng Sở đăng tải tin bài.",
      ),
      [
        "pci.4 member: Phòng Nghiệp vụ Y: trả hồ sơ trước hạn.",
        "pci.5 member: Thanh tra Sở: lập đường dây nóng.",
        "pci.2 member: Phòng Kế hoạch: lập danh mục khu đất trống.",
        "member: Văn phòng Sở: đăng tải tin bài.",
      ],
    ],
    // Beside one of them alone, "Đất đai" may be any topic.
    [
      unitPlan(
        PCI,
        "I. NHIỆM VỤ\n1. Tính minh bạch\n- Phòng Nghiệp vụ Y niêm yết giá dịch vụ.\n2. Đất đai\n- Phòng Kế hoạch lập danh mục khu đất trống.\n3. Tuyên truyền\n- Văn phòng Sở đăng tải tin bài.",
      ),
      [
        "pci.3 member: Phòng Nghiệp vụ Y: niêm yết giá dịch vụ.",
        "member: Phòng Kế hoạch: lập danh mục khu đất trống.",
        "member: Văn phòng Sở: đăng tải tin bài.",
      ],
    ],
    [
      unitPlan(
        "Nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2026",
        "I. NHIỆM VỤ\n| TT | Nội dung | Đơn vị thực hiện | Thời gian |\n| 1 | Về chỉ đạo, điều hành | | |\n| 1.1 | Lập kế hoạch kiểm tra | Văn phòng Sở | Quý I |\n| 2 | Về thể chế | | |\n| 2.1 | Rà soát quy chế bệnh viện | Phòng Nghiệp vụ Y | Quý II |\n| 3 | Về thủ tục hành chính | | |\n| 3.1 | Niêm yết bộ thủ tục | Văn phòng Sở | Quý II |\n| 4 | Việc khác | | |\n| 4.1 | Họp báo | Văn phòng Sở | Quý IV |",
      ),
      [
        "par-index.1 member: Văn phòng Sở: Lập kế hoạch kiểm tra",
        "par-index.2 member: Phòng Nghiệp vụ Y: Rà soát quy chế bệnh viện",
        "par-index.3 member: Văn phòng Sở: Niêm yết bộ thủ tục",
        "member: Văn phòng Sở: Họp báo",
      ],
    ],
    // Aims and results name sub-indices without work.
    [
      unitPlan(
        PCI,
        "I. KẾT QUẢ NĂM 2025\n1. Phòng Kế hoạch đã trả hồ sơ trước hạn, góp phần giảm chi phí thời gian cho doanh nghiệp.\nII. MỤC ĐÍCH\n1. Nâng cao trách nhiệm của cán bộ, góp phần nâng cao chỉ số Tính minh bạch.\nIII. NHIỆM VỤ\n1. Thanh tra Sở đăng kết quả thanh tra.",
      ),
      ["member: Thanh tra Sở: đăng kết quả thanh tra."],
    ],
  ],
});

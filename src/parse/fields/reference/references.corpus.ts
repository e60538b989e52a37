import { referenceExamples } from "../../../../test/support/reference-examples.ts";

const NUMBER = "12/KH-UBND";
const parent = (...parts: string[]) => [
  ["implements: ke-hoach 12/KH-UBND", "2024-03-10", ...parts].join(", "),
];
const OWN = "UBND tỉnh = ubnd-tinh";

// Type, number, date, issuer and title in their wordings.
export default referenceExamples(
  [
    // The document's own number is not a reference; the same number with another date is.
    [
      ["implements: ke-hoach 45/KH-UBND, 2023-04-03, UBND tỉnh = ubnd-tinh"],
      ["Thực hiện Kế hoạch số 45/KH-UBND ngày 03/4/2023 của UBND tỉnh"],
    ],
    [
      parent(OWN, "“nâng cao Chỉ số PCI năm 2024”"),
      [
        `Thực hiện Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI năm 2024;`,
        `Thực hiện Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh về việc nâng cao Chỉ số PCI năm 2024.`,
        `Thực hiện Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh V/v nâng cao Chỉ số PCI năm 2024.`,
        `Thực hiện Kế hoạch số ${NUMBER} ngày 10 tháng 3 năm 2024 của UBND tỉnh về nâng cao Chỉ số PCI năm 2024;`,
        `Thực hiện Kế hoạch số ${NUMBER}, ngày 10/3/2024 của UBND tỉnh, về nâng cao Chỉ số PCI năm 2024;`,
        `Thực hiện Kế hoạch số ${NUMBER} (ngày 10/3/2024) của UBND tỉnh về nâng cao Chỉ số PCI năm 2024;`,
        `Thực hiện Kế hoạch số ${NUMBER} của UBND tỉnh ngày 10/3/2024 về nâng cao Chỉ số PCI năm 2024;`,
        `Thực hiện Kế hoạch số: ${NUMBER} ngày 10-3-2024 của UBND tỉnh nâng cao Chỉ số PCI năm 2024;`,
        `Thực hiện Kế hoạch ${NUMBER} ngày 10.3.2024 của UBND tỉnh “nâng cao Chỉ số PCI năm 2024”;`,
        `Căn cứ Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI năm 2024;`,
        `- Căn cứ Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI năm 2024;`,
        `Triển khai Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI năm 2024, Sở Nội vụ ban hành kế hoạch như sau:`,
        `Triển khai thực hiện Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI năm 2024. Sở Nội vụ xây dựng kế hoạch cụ thể như sau:`,
        `Thi hành Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI năm 2024;`,
        `Theo Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI năm 2024;`,
        `Để triển khai Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI năm 2024, Sở đề ra nhiệm vụ:`,
        `Thực hiện Kế hoạch hành động số ${NUMBER} ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI năm 2024;`,
        `Thực hiện Kế hoạch số 12 /KH-UBND ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI năm 2024;`,
        `Thực hiện Kế hoạch số 12/KH - UBND ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI năm 2024;`,
        `Thực hiện Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh ban hành Kế hoạch nâng cao Chỉ số PCI năm 2024;`,
      ],
    ],
    [
      parent(OWN),
      [
        `Thực hiện Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh;`,
        `Căn cứ Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh, Sở Nội vụ xây dựng kế hoạch như sau:`,
        `Thực hiện Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh như sau:`,
      ],
    ],
    [
      parent("UBND tỉnh Lào Cai = ubnd-tinh"),
      [
        `Thực hiện Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh Lào Cai;`,
        `Căn cứ Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh Lào Cai.`,
      ],
    ],
    [
      ["implements: ke-hoach 12/KH-UBND, 2024-03-10"],
      [
        `Thực hiện Kế hoạch số ${NUMBER} ngày 10/3/2024;`,
        `Thực hiện Kế hoạch nâng cao Chỉ số PCI năm 2024 của UBND tỉnh (Kế hoạch số ${NUMBER} ngày 10/3/2024);`,
        `Thực hiện chỉ đạo của UBND tỉnh tại Kế hoạch số ${NUMBER} ngày 10/3/2024;`,
      ],
    ],
    [["implements: ke-hoach 12/KH-UBND"], [`Thực hiện Kế hoạch số ${NUMBER};`]],
    [
      ["implements: ke-hoach /KH-UBND, 2024-3, UBND tỉnh = ubnd-tinh"],
      [
        "Thực hiện Kế hoạch số      /KH-UBND ngày     /3/2024 của UBND tỉnh;",
        "Thực hiện Kế hoạch số ……/KH-UBND ngày ….tháng 3 năm 2024 của UBND tỉnh;",
        "Căn cứ Kế hoạch số: /KH-UBND ngày /3/2024 của UBND tỉnh;",
      ],
    ],
    [
      ["cites: nghi-quyet 02/NQ-CP, 2025-01-08, Chính phủ, “nâng cao năng lực cạnh tranh”"],
      [
        "Căn cứ Nghị quyết số 02/NQ-CP ngày 08/01/2025 của Chính phủ về nâng cao năng lực cạnh tranh;",
        "Thực hiện Nghị quyết số 02/NQ-CP ngày 08 tháng 01 năm 2025 của Chính phủ về việc nâng cao năng lực cạnh tranh;",
      ],
    ],
    [
      ["cites: nghi-dinh 30/2020/NĐ-CP, 2020-03-05, Chính phủ, “công tác văn thư”"],
      ["Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư;"],
    ],
    [
      ["cites: luat 72/2025/QH15, 2025-06-16"],
      ["Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;"],
    ],
    [
      ["cites: nghi-quyet 202/2025/QH15, 2025-06-12, Quốc hội"],
      ["Căn cứ Nghị quyết số 202/2025/QH15 ngày 12/6/2025 của Quốc hội;"],
    ],
    [
      ["cites: nghi-quyet 57-NQ/TW, 2024-12-22, Bộ Chính trị"],
      [
        "Thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị;",
        "Thực hiện Nghị quyết số 57 - NQ/TW ngày 22-12-2024 của Bộ Chính trị;",
      ],
    ],
    [
      ["cites: chi-thi 15-CT/TU, 2024-04-01, Ban Thường vụ Tỉnh ủy = tinh-uy"],
      ["Thực hiện Chỉ thị số 15-CT/TU ngày 01/4/2024 của Ban Thường vụ Tỉnh ủy;"],
    ],
    [
      ["cites: chuong-trinh 05-CTr/TU, 2024-03-10, Tỉnh ủy = tinh-uy"],
      [
        "Thực hiện Chương trình số 05-CTr/TU ngày 10/3/2024 của Tỉnh ủy;",
        "Thực hiện Chương trình hành động số 05-CTr/TU ngày 10/3/2024 của Tỉnh ủy;",
      ],
    ],
    [
      ["cites: cong-van 33/UBND-TH, 2024-02-05, UBND tỉnh = ubnd-tinh, “đăng ký chỉ tiêu”"],
      [
        "Thực hiện Công văn số 33/UBND-TH ngày 05/02/2024 của UBND tỉnh về việc đăng ký chỉ tiêu;",
        "Thực hiện Văn bản số 33/UBND-TH ngày 05/02/2024 của UBND tỉnh về việc đăng ký chỉ tiêu;",
      ],
    ],
    // A list of documents: the title of one ends where the next begins.
    [
      [
        "cites: nghi-quyet 31/NQ-CP, 2025-03-04, Chính phủ, “xây dựng đô thị giai đoạn 2026 - 2030”",
        "cites: quyet-dinh 52/QĐ-BXD, 2025-09-12, “Đánh giá đô thị của các tỉnh, thành phố”",
      ],
      [
        "Căn cứ Nghị quyết số 31/NQ-CP ngày 04/3/2025 của Chính phủ ban hành Chương trình xây dựng đô thị giai đoạn 2026 - 2030, Quyết định số 52/QĐ-BXD ngày 12/9/2025 về phê duyệt Đề án Đánh giá đô thị của các tỉnh, thành phố;",
        "Căn cứ Nghị quyết số 31/NQ-CP ngày 04/3/2025 của Chính phủ ban hành Chương trình xây dựng đô thị giai đoạn 2026 - 2030; Quyết định số 52/QĐ-BXD ngày 12/9/2025 về phê duyệt Đề án Đánh giá đô thị của các tỉnh, thành phố;",
        "Căn cứ Nghị quyết số 31/NQ-CP ngày 04/3/2025 của Chính phủ ban hành Chương trình xây dựng đô thị giai đoạn 2026 - 2030 và Quyết định số 52/QĐ-BXD ngày 12/9/2025 về phê duyệt Đề án Đánh giá đô thị của các tỉnh, thành phố;",
      ],
    ],
    // A document that a title names.
    [
      [
        "cites: nghi-dinh 14/2025/NĐ-CP, 2025-12-02, Chính phủ, “sửa đổi, bổ sung một số điều của Nghị định số 8/2024/NĐ-CP ngày 06/02/2024 của Chính phủ về quản lý chợ”",
        "cites: nghi-dinh 8/2024/NĐ-CP, 2024-02-06, Chính phủ, “quản lý chợ”",
      ],
      [
        "Căn cứ Nghị định số 14/2025/NĐ-CP ngày 02/12/2025 của Chính phủ về sửa đổi, bổ sung một số điều của Nghị định số 8/2024/NĐ-CP ngày 06/02/2024 của Chính phủ về quản lý chợ;",
      ],
    ],
    // The plan is the answer to the first one; the other one is only named in its title.
    [
      [
        "implements: ke-hoach 12/KH-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh, “triển khai Kế hoạch số 5/KH-BKHCN ngày 02/01/2024 của Bộ Khoa học và Công nghệ”",
        "cites: ke-hoach 5/KH-BKHCN, 2024-01-02, Bộ Khoa học và Công nghệ = bo-khoa-hoc-va-cong-nghe",
      ],
      [
        "Thực hiện Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh về triển khai Kế hoạch số 5/KH-BKHCN ngày 02/01/2024 của Bộ Khoa học và Công nghệ;",
      ],
    ],
    [
      ["cites: to-trinh 12/TTr-SNV, 2024-02-01, Giám đốc Sở Nội vụ = so-noi-vu"],
      ["Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 12/TTr-SNV ngày 01/02/2024."],
    ],
    [
      ["cites: bao-cao 12/BC-SNV, 2024-03-10, Sở Nội vụ = so-noi-vu"],
      ["Xét Báo cáo số 12/BC-SNV ngày 10/3/2024 của Sở Nội vụ"],
    ],
    [
      ["cites: thong-bao-ket-luan 120/TB-UBND, 2024-03-10, Chủ tịch UBND tỉnh = ubnd-tinh"],
      [
        "Thực hiện Thông báo kết luận số 120/TB-UBND ngày 10/3/2024 của Chủ tịch UBND tỉnh tại cuộc họp ngày 05/3/2024",
      ],
    ],
    [
      ["cites: thong-tu-lien-tich 05/2016/TTLT-BNNPTNT-BTNMT, 2016-02-01"],
      ["Căn cứ Thông tư liên tịch số 05/2016/TTLT-BNNPTNT-BTNMT ngày 01/02/2016;"],
    ],
    [
      [
        "cites: quyet-dinh 10/QĐ-UBND, 2024-02-01",
        "cites: quyet-dinh 11/QĐ-UBND, 2024-02-02, UBND tỉnh = ubnd-tinh",
      ],
      [
        "Căn cứ các Quyết định số 10/QĐ-UBND ngày 01/2/2024, số 11/QĐ-UBND ngày 02/2/2024 của UBND tỉnh;",
        "Căn cứ các Quyết định: số 10/QĐ-UBND ngày 01/02/2024, số 11/QĐ-UBND ngày 02/02/2024 của UBND tỉnh;",
      ],
    ],
  ],
  [
    "Thực hiện Kế hoạch số 45/KH-UBND ngày 03/4/2024 của UBND tỉnh;",
    "Phụ lục kèm theo Kế hoạch số 45/KH-UBND của UBND tỉnh",
    "đạt 62/63 tỉnh, 24/24h, ngày 12/7/2024",
    "5/KH",
    "Căn cứ Luật Tổ chức chính quyền địa phương;",
    "tỷ lệ 12/15 đơn vị",
    "số 12/15 đơn vị",
    "Chỉ số PCI đạt 67/100 điểm",
    "điểm a khoản 2 Điều 5",
  ],
);

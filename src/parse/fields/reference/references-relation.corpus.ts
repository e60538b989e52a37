import {
  departmentReferenceExamples,
  referenceExamples,
  titleReferenceExamples,
} from "../../../../test/support/reference-examples.ts";

const NUMBER = "12/KH-UBND";

// Which document is implemented, changed or replaced, and which is only cited.
export default referenceExamples([
  // Words of a title before the verb.
  [
    ["implements: ke-hoach 12/KH-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh"],
    [
      "Về việc thực hiện Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh",
      'Hành động "6 rõ" thực hiện Kế hoạch 12/KH-UBND ngày 10/3/2024 của UBND tỉnh',
      "Kế hoạch triển khai thực hiện Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh",
      "của Sở Nội vụ thực hiện Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh",
      "(Thực hiện Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh)",
    ],
  ],
  // Words of purpose before the verb, and of manner after it.
  [
    ["implements: ke-hoach 12/KH-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh"],
    [
      "Để thực hiện Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh, Sở ban hành Kế hoạch sau:",
      "Nhằm triển khai thực hiện có hiệu quả Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh;",
      "Để cụ thể hóa các nhiệm vụ tại Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh;",
      "Hưởng ứng và triển khai Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh, Hiệp hội lập kế hoạch:",
      "Hưởng ứng Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh, Ban Chấp hành Hội thống nhất Kế hoạch hành động:",
      "Nhằm tổ chức thực hiện tốt, đồng bộ Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh;",
    ],
  ],
  // Work that is done according to a plan.
  [
    ["implements: ke-hoach 12/KH-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh"],
    [
      "Thực hiện nhiệm vụ cải cách thể chế năm 2024 (theo Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh)",
      "Triển khai các nhiệm vụ thuộc lĩnh vực thi hành pháp luật của ngành theo Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh",
    ],
  ],
  [
    ["cites: ke-hoach 12/KH-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh"],
    ["Kết quả rà soát văn bản năm 2023 (theo Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh) còn chậm;"],
  ],
  // A decision without a title, in the sentence with which the document begins its own plan.
  [
    ["implements: quyet-dinh 12/QĐ-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh"],
    [
      "Thực hiện Quyết định số 12/QĐ-UBND ngày 10/3/2024 của UBND tỉnh; Sở Nội vụ xây dựng kế hoạch như sau:",
      "(Thực hiện Quyết định số 12/QĐ-UBND ngày 10/3/2024 của UBND tỉnh)",
      "Căn cứ Quyết định số 12/QĐ-UBND ngày 10/3/2024 của UBND tỉnh; xét kết quả năm 2023, Sở Nội vụ ban hành Kế hoạch như sau:",
      "Căn cứ Quyết định số 12/QĐ-UBND ngày 10/3/2024 của UBND tỉnh, Sở Nội vụ triển khai thực hiện như sau:",
      "Triển khai Quyết định số 12/QĐ-UBND ngày 10/3/2024 của UBND tỉnh, Giám đốc Sở yêu cầu các phòng thực hiện các nội dung sau:",
      "Căn cứ Kế hoạch của UBND tỉnh ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 10/3/2024 của UBND tỉnh, Sở Nội vụ triển khai như sau:",
      "Căn cứ Quyết định số 12/QĐ-UBND ngày 10/3/2024 của UBND tỉnh giao Sở Nội vụ chủ trì một số tiêu chí, Sở Nội vụ xây dựng kế hoạch:",
      "Thực hiện nhiệm vụ được giao tại Kế hoạch ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 10/3/2024 của UBND tỉnh, Sở Nội vụ lập kế hoạch:",
    ],
  ],
  [
    ["cites: quyet-dinh 12/QĐ-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh"],
    [
      "Căn cứ Quyết định số 12/QĐ-UBND ngày 10/3/2024 của UBND tỉnh;",
      "Căn cứ Quyết định số 12/QĐ-UBND ngày 10/3/2024 của UBND tỉnh; theo đề nghị của Trưởng phòng Kế hoạch.",
    ],
  ],
  [
    [
      "cites: cong-van 36/UBND-NC, 2024-03-15, UBND tỉnh = ubnd-tinh",
      "implements: quyet-dinh 12/QĐ-UBND, 2024-03-10",
    ],
    [
      "Thực hiện nhiệm vụ được giao tại khoản 1 Công văn số 36/UBND-NC ngày 15/3/2024 của UBND tỉnh và Kế hoạch kèm theo Quyết định số 12/QĐ-UBND ngày 10/3/2024, Sở Nội vụ lập kế hoạch như sau:",
    ],
  ],
  // The sentence names a plan as well: that is the one that is answered.
  [
    [
      "implements: ke-hoach 12/KH-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh",
      "cites: quyet-dinh 9/QĐ-UBND, 2024-03-01, UBND tỉnh = ubnd-tinh",
    ],
    [
      "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh; Quyết định số 9/QĐ-UBND ngày 01/3/2024 của UBND tỉnh, Sở Nội vụ ban hành Kế hoạch như sau:",
    ],
  ],
  // The higher body issued its plan; the document then begins its own.
  [
    ["implements: ke-hoach 12/KH-UBND"],
    [
      "Ngày 10/3/2024, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND nhằm cải thiện chỉ số. Để thực hiện nhiệm vụ được giao, Sở Nội vụ xây dựng Kế hoạch như sau:",
      "Ngày 10/3/2024 UBND tỉnh đã ban hành Kế hoạch số 12/KH-UBND. Sở Nội vụ triển khai thực hiện với các nội dung sau:",
      "UBND phường nhận được Kế hoạch số 12/KH-UBND. Sau khi họp thống nhất ngày 17/3/2024, UBND phường xây dựng Kế hoạch như sau.",
      "Công ty có tên trong Kế hoạch số 12/KH-UBND. Theo đó, Công ty phối hợp ở một chỉ số thành phần. Công ty lập Kế hoạch thực hiện như sau:",
    ],
  ],
  [
    ["cites: ke-hoach 12/KH-UBND"],
    [
      "Ngày 10/3/2024, UBND tỉnh ban hành Kế hoạch số 12/KH-UBND nhưng nhiều đơn vị chưa thực hiện.",
      "Phát huy kết quả thực hiện Kế hoạch số 12/KH-UBND, Sở Nội vụ xây dựng Kế hoạch năm 2025 như sau:",
      "Sau 02 năm triển khai Kế hoạch số 12/KH-UBND, nhiều chỉ tiêu chưa đạt. Sở Nội vụ lập Kế hoạch như sau:",
    ],
  ],
  // A letter of the higher body is about carrying out its plan; the document then begins its own.
  [
    [
      "cites: cong-van 65/UBND-KT, 2024-03-18, UBND tỉnh = ubnd-tinh, “điều chỉnh việc thực hiện Kế hoạch số 12/KH-UBND ngày 10/3/2024”",
      "implements: ke-hoach 12/KH-UBND, 2024-03-10",
    ],
    [
      "Thực hiện Công văn số 65/UBND-KT ngày 18/3/2024 của UBND tỉnh về điều chỉnh việc thực hiện Kế hoạch số 12/KH-UBND ngày 10/3/2024, Sở Nội vụ ban hành Kế hoạch này:",
    ],
  ],
  // A plan after "Thực hiện" is implemented; a plan after "Căn cứ" only if no other plan is.
  [
    [
      "implements: ke-hoach 12/KH-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh",
      "cites: ke-hoach 9/KH-BCĐ, 2024-03-11, Ban Chỉ đạo tỉnh",
    ],
    [
      "Thực hiện Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh;\nCăn cứ Kế hoạch số 9/KH-BCĐ ngày 11/3/2024 của Ban Chỉ đạo tỉnh;",
    ],
  ],
  // Of two plans after one verb the last one counts, but a party organ's gives way to that of a state body.
  [
    [
      "cites: ke-hoach 9/KH-BNV, 2024-03-11, Bộ Nội vụ = bo-noi-vu",
      "implements: ke-hoach 7/KH-BTC, 2024-03-12, Bộ Tài chính = bo-tai-chinh",
    ],
    [
      "Căn cứ Kế hoạch số 9/KH-BNV ngày 11/3/2024 của Bộ Nội vụ và Kế hoạch số 7/KH-BTC ngày 12/3/2024 của Bộ Tài chính;",
    ],
  ],
  [
    [
      "implements: ke-hoach 12/KH-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh",
      "cites: ke-hoach 07-KH/TU, 2024-03-11, Tỉnh ủy = tinh-uy",
    ],
    [
      "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh và Kế hoạch số 07-KH/TU ngày 11/3/2024 của Tỉnh ủy;",
      "Thực hiện Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh; Kế hoạch số 07-KH/TU ngày 11/3/2024 của Tỉnh ủy,",
    ],
  ],
  [
    ["implements: ke-hoach 07-KH/TU, 2024-03-11, Tỉnh ủy = tinh-uy"],
    ["Căn cứ Kế hoạch số 07-KH/TU ngày 11/3/2024 của Tỉnh ủy;"],
  ],
  [
    [
      "cites: ke-hoach 01/KH-UBND, 2024-01-02, UBND tỉnh = ubnd-tinh, “cải cách hành chính”",
      `implements: ke-hoach ${NUMBER}, 2024-03-10, UBND tỉnh = ubnd-tinh, “nâng cao Chỉ số PCI”`,
    ],
    [
      `Thực hiện Kế hoạch số 01/KH-UBND ngày 02/01/2024 của UBND tỉnh về cải cách hành chính; Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI;`,
      `Căn cứ Kế hoạch số 01/KH-UBND ngày 02/01/2024 của UBND tỉnh về cải cách hành chính;\nCăn cứ Kế hoạch số ${NUMBER} ngày 10/3/2024 của UBND tỉnh về nâng cao Chỉ số PCI;`,
    ],
  ],
  [
    ["replaces: ke-hoach 5/KH-SNV, 2024-02-01"],
    [
      "Kế hoạch này thay thế Kế hoạch số 5/KH-SNV ngày 01/02/2024.",
      "Thay thế Kế hoạch số 5/KH-SNV ngày 01/02/2024;",
      "thay thế cho Kế hoạch số 5/KH-SNV ngày 01/02/2024",
    ],
  ],
  [
    ["amends: ke-hoach 5/KH-SNV, 2024-02-01, Sở Nội vụ = so-noi-vu"],
    [
      "Điều chỉnh, bổ sung một số nội dung của Kế hoạch số 5/KH-SNV ngày 01/02/2024 của Sở Nội vụ như sau:",
      "Sửa đổi, bổ sung Kế hoạch số 5/KH-SNV ngày 01/02/2024 của Sở Nội vụ:",
      "(Sửa đổi, bổ sung Kế hoạch số 5/KH-SNV ngày 01/02/2024 của Sở Nội vụ)",
      "Điều chỉnh một số mục tiêu, nhiệm vụ, giải pháp tại Kế hoạch số 5/KH-SNV ngày 01/02/2024 của Sở Nội vụ:",
      "Điều 1. Thay thế Phụ lục II ban hành kèm theo Kế hoạch số 5/KH-SNV ngày 01/02/2024 của Sở Nội vụ.",
      "Kế hoạch này thay thế một số nội dung tại mục II Kế hoạch số 5/KH-SNV ngày 01/02/2024 của Sở Nội vụ.",
      "Sửa đổi Phụ lục ban hành kèm theo Kế hoạch số 5/KH-SNV ngày 01/02/2024 của Sở Nội vụ:",
      "Bãi bỏ điểm b khoản 2 mục III Kế hoạch số 5/KH-SNV ngày 01/02/2024 của Sở Nội vụ.",
    ],
  ],
  [
    ["promulgates: quyet-dinh 99/QĐ-UBND, 2024-02-01, UBND tỉnh = ubnd-tinh"],
    [
      "(Ban hành kèm theo Quyết định số 99/QĐ-UBND ngày 01/02/2024 của UBND tỉnh)",
      "(Kèm theo Quyết định số 99/QĐ-UBND ngày 01 tháng 02 năm 2024 của UBND tỉnh)",
    ],
  ],
  [
    ["replaces: ke-hoach 5/KH-SNV, 2024-02-01"],
    [
      "Bãi bỏ Kế hoạch số 5/KH-SNV ngày 01/02/2024",
      "Điều 3. Thay thế Kế hoạch số 5/KH-SNV ngày 01/02/2024.",
      "Chương trình này thay thế Kế hoạch số 5/KH-SNV ngày 01/02/2024.",
    ],
  ],
  [
    ["cites: ke-hoach 5/KH-SNV, 2024-02-01, Sở Nội vụ = so-noi-vu"],
    [
      "Kế hoạch này không thay thế Kế hoạch số 5/KH-SNV ngày 01/02/2024 của Sở Nội vụ.",
      "Trên cơ sở kế hoạch này, các phòng điều chỉnh nhiệm vụ cho phù hợp với Kế hoạch số 5/KH-SNV ngày 01/02/2024 của Sở Nội vụ.",
    ],
  ],
  [
    ["cites: thong-tu 9/2023/TT-BYT"],
    [
      "- Đề nghị Bộ Y tế nghiên cứu, sửa đổi Thông tư số 9/2023/TT-BYT cho phù hợp.",
      "đ) Sửa đổi, bổ sung Thông tư số 9/2023/TT-BYT theo hướng phân cấp.",
      "- Xây dựng thông tư mới thay thế Thông tư số 9/2023/TT-BYT.",
    ],
  ],
]);

export const ofDepartment = departmentReferenceExamples([
  // Its own plan of several years is not the one that it implements.
  [
    "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh và Kế hoạch số 9/KH-SXD ngày 11/3/2024 của Sở Xây dựng;",
    ["12/KH-UBND"],
  ],
  [
    "Thực hiện Kế hoạch số 07-KH/TU ngày 10/3/2024 của Tỉnh ủy và Kế hoạch số 9/KH-SXD ngày 11/3/2024 của Sở Xây dựng;",
    ["07-KH/TU"],
  ],
  ["Căn cứ Kế hoạch số 9/KH-SXD ngày 11/3/2024 của Sở Xây dựng;", ["9/KH-SXD"]],
]);

export const ofTitle = titleReferenceExamples([
  [
    "V/v triển khai Kế hoạch số 214/KH-UBND của UBND tỉnh",
    ["implements 214/KH-UBND: Kế hoạch số 214/KH-UBND của UBND tỉnh"],
  ],
  // A number on the next line of the title.
  [
    "V/v triển khai Kế hoạch số\n214/KH-UBND của UBND\ntỉnh",
    ["implements 214/KH-UBND: Kế hoạch số 214/KH-UBND của UBND tỉnh"],
  ],
  [
    "Nâng cao Chỉ số PCI\nnăm 2026 (thực hiện Kế hoạch số 214/KH-UBND)",
    ["implements 214/KH-UBND: Kế hoạch số 214/KH-UBND"],
  ],
  ["V/v góp ý dự thảo\nKế hoạch số 214/KH-UBND", ["cites 214/KH-UBND: Kế hoạch số 214/KH-UBND"]],
]);

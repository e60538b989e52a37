import { referenceExamples } from "../../../../test/support/reference-examples.ts";

// Where the name of the issuer ends.
export default referenceExamples([
  // The issuer's name ends where the summary begins.
  [
    ["cites: quyet-dinh 5/QĐ-BTC, 2024-03-10, Bộ trưởng Bộ Tài chính = bo-tai-chinh"],
    ["Căn cứ Quyết định số 5/QĐ-BTC ngày 10/3/2024 của Bộ trưởng Bộ Tài chính sửa đổi biểu mẫu;"],
  ],
  [
    ["cites: bao-cao 5/BC-HH, 2024-03-10, Hiệp hội Vận tải ô tô tỉnh Lào Cai"],
    ["Căn cứ Báo cáo số 5/BC-HH ngày 10/3/2024 của Hiệp hội Vận tải ô tô tỉnh Lào Cai kết quả đại hội;"],
  ],
  // Companies and centres whose names have small letters and verbs.
  [
    ["cites: bao-cao 61/BC-GT, 2024-03-10, Công ty CP xây dựng giao thông Yên Bái, “tiến độ”"],
    ["Căn cứ Báo cáo số 61/BC-GT ngày 10/3/2024 của Công ty CP xây dựng giao thông Yên Bái về tiến độ;"],
  ],
  [
    ["cites: thong-bao 9/TB-LPQT, 2024-03-10, Bộ Ngoại giao = bo-ngoai-giao, “điều ước có hiệu lực”"],
    ["Căn cứ Thông báo số 9/TB-LPQT ngày 10/3/2024 của Bộ Ngoại giao về việc điều ước có hiệu lực;"],
  ],
  // What the document says or permits.
  [
    ["cites: giay-phep 333/GP-BCT, 2024-03-10, Cục Kỹ thuật an toàn"],
    ["Theo Giấy phép số 333/GP-BCT ngày 10/3/2024 của Cục Kỹ thuật an toàn cấp, thời hạn hai năm;"],
  ],
  [
    ["cites: quyet-dinh 68/QĐ-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh"],
    [
      "Căn cứ Quyết định số 68/QĐ-UBND ngày 10/3/2024 của UBND tỉnh Quyết định ủy quyền cho Giám đốc Sở Công Thương;",
      "Theo Quyết định số 68/QĐ-UBND ngày 10/3/2024 của UBND tỉnh và đang phối hợp với các đơn vị.",
    ],
  ],
  // The issuer before the document, or before a list of documents.
  [
    ["cites: cong-van 161/BXTĐT-MC, 2014-03-11, Ban Xúc tiến và Hỗ trợ đầu tư"],
    ["Xét đề nghị của Ban Xúc tiến và Hỗ trợ đầu tư tại Văn bản số 161/BXTĐT-MC ngày 11/3/2014,"],
  ],
  [
    [
      "cites: to-trinh 14/TTr-SNV, 2018-06-28, Sở Nội vụ = so-noi-vu",
      "cites: cong-van 22/SNV-CCHC, 2018-09-28, Sở Nội vụ = so-noi-vu",
      "cites: bao-cao 18/BC-STP, 2018-05-25, Sở Tư pháp = so-tu-phap",
    ],
    [
      "Theo đề nghị của Sở Nội vụ tại Tờ trình số 14/TTr-SNV ngày 28/6/2018, Công văn số 22/SNV-CCHC ngày 28/9/2018 và Báo cáo số 18/BC-STP ngày 25/5/2018 của Sở Tư pháp.",
    ],
  ],
  [
    ["cites: to-trinh 77/TTr-SNV, 2024-03-10, Sở Nội vụ = so-noi-vu"],
    ["Theo đề nghị của Sở Nội vụ tại Tờ trình số 77/TTr-SNV ngày 10/3/2024;"],
  ],
  [
    ["cites: to-trinh 77/TTr-SNV, 2024-03-10"],
    ["Theo đề nghị của Sở Nội vụ; tại Tờ trình số 77/TTr-SNV ngày 10/3/2024;"],
  ],
  [
    ["implements: ke-hoach 12/KH-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh"],
    ["Căn cứ Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh;"],
  ],
  [
    [
      "implements: quyet-dinh 15/QĐ-UBND, 2024-03-10, Chủ tịch UBND tỉnh = ubnd-tinh, “cải thiện Chỉ số PCI năm 2024”",
    ],
    [
      "Căn cứ Quyết định số 15/QĐ-UBND ngày 10/3/2024 của Chủ tịch UBND tỉnh ban hành Kế hoạch cải thiện Chỉ số PCI năm 2024, Sở Nội vụ xây dựng kế hoạch như sau:",
    ],
  ],
  [
    ["cites: quyet-dinh 15/QĐ-UBND, 2024-03-10, UBND tỉnh = ubnd-tinh"],
    [
      "Căn cứ Quyết định số 15/QĐ-UBND ngày 10/3/2024 của UBND tỉnh ủy quyền Giám đốc Sở Nội vụ giải quyết hồ sơ;",
      "Căn cứ Quyết định số 15/QĐ-UBND ngày 10/3/2024 của UBND tỉnh quyết định phân cấp thẩm quyền;",
    ],
  ],
  [
    ["cites: bao-cao 7/BC-STC, 2024-03-10, Sở Tài chính = so-tai-chinh"],
    ["Xét Báo cáo số 7/BC-STC ngày 10/3/2024 của Sở Tài chính tình hình thu ngân sách;"],
  ],
  [
    ["cites: bao-cao 7/BC-STC, 2024-03-10, Sở Tài chính tỉnh Lào Cai = so-tai-chinh"],
    ["Xét Báo cáo số 7/BC-STC ngày 10/3/2024 của Sở Tài chính tỉnh Lào Cai;"],
  ],
  [
    ["cites: quyet-dinh 99/QĐ-BNV, 2024-02-01, Bộ trưởng Bộ Nội vụ = bo-noi-vu"],
    [
      "Căn cứ Bộ tiêu chí ban hành kèm theo Quyết định số 99/QĐ-BNV ngày 01/02/2024 của Bộ trưởng Bộ Nội vụ và xét báo cáo của Sở Nội vụ;",
      "Căn cứ Quyết định số 99/QĐ-BNV ngày 01/02/2024 của Bộ trưởng Bộ Nội vụ công bố chỉ số của các tỉnh;",
      "theo Quyết định số 99/QĐ-BNV ngày 01/02/2024 của Bộ trưởng Bộ Nội vụ trên cơ sở dữ liệu quốc gia",
    ],
  ],
  [
    ["cites: nghi-dinh 7/2024/NĐ-CP, 2024-02-01, Chính phủ"],
    ["Nghị định số 7/2024/NĐ-CP ngày 01/02/2024 của Chính phủ cơ chế một cửa;"],
  ],
  [
    ["cites: nghi-quyet 8-NQ/TW, 2024-02-01, Ban Chấp hành Trung ương khóa XIII, “cải cách”"],
    ["Nghị quyết số 8-NQ/TW ngày 01/02/2024 của Ban Chấp hành Trung ương khóa XIII về cải cách;"],
  ],
]);

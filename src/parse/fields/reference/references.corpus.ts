import { corpus, snippets } from "../../../../test/support/rule-corpus.ts";
import type { Reference } from "../../../model/plan.ts";
import type { Zones } from "../../structure/zones.ts";
import { defineReader } from "../../text/rule.ts";
import { wholeLines } from "../../text/span.ts";
import { readReferences } from "./references.ts";

const NO_ZONES = {
  head: [],
  typeLine: null,
  annex: null,
  title: [],
  body: [],
  signOff: [],
  footnotes: [],
  appendices: [],
};

// The bases of a plan → "relation: type number, date, issuer, “title”" for each reference, without absent parts.

const bases = defineReader<string[]>({
  id: "reference/bases",
  read(lines, context) {
    const zones: Zones = { ...NO_ZONES, bases: lines };
    const found = readReferences(zones, context, {
      number: { text: "45/KH-UBND", serial: 45, symbol: "KH-UBND" },
      issuer: { name: "UBND tỉnh Lào Cai", unitId: "ubnd-tinh", level: "province" },
    });
    if (found.length === 0) return [];
    return [
      { value: found.map(({ value }) => formatReference(value)), span: wholeLines(lines[0]!, lines.at(-1)!) },
    ];
  },
});

function formatReference({ relation, docType, number, date, issuer, title }: Reference): string {
  const day = date && (date.iso ?? [date.year, date.month].filter((part) => part !== null).join("-"));
  const unit = issuer && (issuer.unitId ? `${issuer.name} = ${issuer.unitId}` : issuer.name);
  const parts = [`${docType ?? "?"} ${number?.text}`, day, unit, title && `“${title}”`];
  return `${relation}: ${parts.filter(Boolean).join(", ")}`;
}

const NUMBER = "12/KH-UBND";
const parent = (...parts: string[]) => [
  ["implements: ke-hoach 12/KH-UBND", "2024-03-10", ...parts].join(", "),
];
const OWN = "UBND tỉnh = ubnd-tinh";

export default corpus(bases, {
  context: {
    year: 2024,
    indexIds: ["pci"],
    province: "Lào Cai",
    issued: { year: 2024, month: 4, day: 3, iso: "2024-04-03" },
  },
  finds: [
    // The document's own number is not a reference; the same number with another date is.
    [
      ["implements: ke-hoach 45/KH-UBND, 2023-04-03, UBND tỉnh = ubnd-tinh"],
      ["Thực hiện Kế hoạch số 45/KH-UBND ngày 03/4/2023 của UBND tỉnh"],
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
    // The issuer's name ends where the summary begins.
    [
      ["cites: quyet-dinh 5/QĐ-BTC, 2024-03-10, Bộ trưởng Bộ Tài chính = bo-tai-chinh"],
      ["Căn cứ Quyết định số 5/QĐ-BTC ngày 10/3/2024 của Bộ trưởng Bộ Tài chính sửa đổi biểu mẫu;"],
    ],
    [
      ["cites: bao-cao 5/BC-HH, 2024-03-10, Hiệp hội Vận tải ô tô tỉnh Lào Cai"],
      ["Căn cứ Báo cáo số 5/BC-HH ngày 10/3/2024 của Hiệp hội Vận tải ô tô tỉnh Lào Cai kết quả đại hội;"],
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
    [
      ["cites: to-trinh 12/TTr-SNV, 2024-02-01"],
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
  ],
  ignores: [
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
});

// The bases of a department's plan → the numbers of the plans that it implements.
export const ofDepartment = snippets<string[]>({
  name: "reference/bases of a department",
  context: { year: 2024, province: "Lào Cai" },
  read(lines, context) {
    const found = readReferences({ ...NO_ZONES, bases: lines }, context, {
      number: { text: "45/KH-SXD", serial: 45, symbol: "KH-SXD" },
      issuer: { name: "Sở Xây dựng", unitId: "so-xay-dung", level: "department" },
    });
    return found.flatMap(({ value }) => (value.relation === "implements" ? [value.number!.text] : []));
  },
  cases: [
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
  ],
});

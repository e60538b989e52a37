import { corpus } from "../../test/support/rule-corpus.ts";
import { parse } from "./parse.ts";
import { defineReader } from "./text/rule.ts";
import { wholeLines } from "./text/span.ts";

// A whole head → "type | number | date | issuer < superior | title".

const head = defineReader<string>({
  id: "zones/head",
  read(lines, { catalogue }) {
    const text = {
      pages: 1,
      paragraphs: lines.map((l) => l.source),
      extraction: [],
      removed: [],
      signature: null,
    };
    const { plan } = parse(text, catalogue).value[0]!;
    if (plan.docType === "other" && !plan.number && !plan.issuer) return [];
    const { issueDate: d, issuer } = plan;
    const date = d.iso ?? [d.year, d.month].filter((part) => part !== null).join("-");
    const by = issuer && (issuer.superior ? `${issuer.name} < ${issuer.superior}` : issuer.name);
    const value = [plan.docType, plan.number?.text ?? "", date, by ?? "", plan.title].join(" | ");
    return [{ value, span: wholeLines(lines[0]!, lines.at(-1)!) }];
  },
});

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";
const BODY =
  "Căn cứ Kế hoạch số 12/KH-UBND ngày 10/3/2024 của UBND tỉnh Lào Cai;\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.";

/** The same head in the arrangements of different offices and text layers. */
function arrangements(above: string, body: string, number: string, dated: string, titled: string): string[] {
  const half = body.lastIndexOf(" ", body.length / 2 + 4);
  const [first, rest] = [body.slice(0, half), body.slice(half + 1)];
  return [
    `${above}\n${body}\n${NATION}\n${MOTTO}\n${number}\n${dated}\n${titled}`,
    `${above}\n${body}\n${number}\n${NATION}\n${MOTTO}\n${dated}\n${titled}`,
    `${above} ${NATION}\n${body} ${MOTTO}\n${number} ${dated}\n${titled}`,
    `${above} ${NATION}\n${first} ${MOTTO}\n${rest}\n${number} ${dated}\n${titled}`,
    `${above}\n${first}\n${rest}\n-------\n${NATION}\n${MOTTO}\n---------------\n${number}\n${dated}\n${titled}`,
    `${above}\n${body}\n_______\n${NATION}\n${MOTTO}\n_______________\n${number} ${dated}\n${titled}`,
    `${above} ${body} ${NATION} ${MOTTO}\n${number} ${dated}\n${titled}`,
    `HỎA TỐC\n${above}\n${body}\n${NATION}\n${MOTTO}\n${number}\n${dated}\n${titled}`,
    `DỰ THẢO\n${above}\n${body}\n${number}\n${NATION}\n${MOTTO}\n${dated}\n${titled}`,
    `${above}\n${body}\n| ${NATION}\n${MOTTO} |\n${number} | ${dated}\n${titled}`,
    `${above}\n${body}\nCỘNG HÒA XÃ HỘI CHỦ\nNGHĨA VIỆT NAM\nĐộc lập - Tự do -\nHạnh phúc\n${number}\n${dated}\n${titled}`,
    `Ký bởi: Văn thư\nThời gian ký: 01/02/2025 08:00:00\n${above}\n${body}\n${NATION}\n${MOTTO}\n${number}\n${dated}\n${titled}`,
    `${NATION}\n${MOTTO}\n${above}\n${body}\n${number}\n${dated}\n${titled}`,
    `${above}\n${body}\nCÔNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập – Tự do – Hạnh phúc\n${number}\n${dated}\n${titled}`,
  ].map((text) => `${text}\n${BODY}`);
}

const short = (left: string, number: string, dated: string, titled: string) =>
  `${left}\n${number}\n${NATION}\n${MOTTO}\n${dated}\n${titled}\n${BODY}`;
const DATED = "Lào Cai, ngày 03 tháng 4 năm 2024";
const PLAN = "KẾ HOẠCH\nCải thiện Chỉ số PCI năm 2024";
const titled = (text: string) => short("UBND TỈNH LÀO CAI\nSỞ NỘI VỤ", "Số: 45/KH-SNV", DATED, text);
const by = (left: string) => short(left, "Số: 45/KH-ABC", DATED, PLAN);

export default corpus(head, {
  finds: [
    [
      "ke-hoach | 45/KH-SCT | 2024-04-03 | Sở Công Thương < UBND tỉnh Lào Cai | Nâng cao Chỉ số PCI năm 2024",
      arrangements(
        "UBND TỈNH LÀO CAI",
        "SỞ CÔNG THƯƠNG",
        "Số: 45/KH-SCT",
        DATED,
        "KẾ HOẠCH\nNâng cao Chỉ số PCI năm 2024",
      ),
    ],
    [
      "ke-hoach | /KH-SVHTTDL | 2025-8 | Sở Văn hóa, Thể thao và Du lịch < UBND tỉnh Nghệ An | Cải thiện Chỉ số PAPI năm 2025 và những năm tiếp theo",
      arrangements(
        "UBND TỈNH NGHỆ AN",
        "SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH",
        "Số:      /KH-SVHTTDL",
        "Nghệ An, ngày      tháng 8 năm 2025",
        "KẾ HOẠCH\nCải thiện Chỉ số PAPI năm 2025\nvà những năm tiếp theo",
      ),
    ],
    [
      "ke-hoach | 120/KH-UBND | 2025-05-08 | UBND tỉnh Hưng Yên | CẢI THIỆN CHỈ SỐ XANH CẤP TỈNH (PGI) NĂM 2025",
      [
        `ỦY BAN NHÂN DÂN ${NATION}\nTỈNH HƯNG YÊN ${MOTTO}\nSố: 120/KH-UBND Hưng Yên, ngày 08 tháng 5 năm 2025\nKẾ HOẠCH\nCẢI THIỆN CHỈ SỐ XANH CẤP TỈNH (PGI)\nNĂM 2025\n${BODY}`,
        `ỦY BAN NHÂN DÂN\nTỈNH HƯNG YÊN\n-------\nCỘNG HÒA XÃ HỘI CHỦ\nNGHĨA VIỆT NAM\n${MOTTO}\n---------------\nSố: 120/KH-UBND\nHưng Yên, ngày 08\ntháng 5 năm 2025\nKẾ\nHOẠCH\nCẢI THIỆN CHỈ SỐ XANH CẤP TỈNH (PGI) NĂM 2025\n${BODY}`,
        `UBND TỈNH HƯNG YÊN\nSố: 120/KH-UBND\n${NATION}\n${MOTTO}\nHưng Yên, ngày 08 tháng 5 năm 2025\nKẾ HOẠCH CẢI THIỆN CHỈ SỐ XANH CẤP TỈNH (PGI) NĂM 2025\n${BODY}`,
        `UBND TỈNH HƯNG YÊN\n${NATION}\n${MOTTO}\nHưng Yên, ngày 08 tháng 5 năm 2025\nKẾ HOẠCH\nCẢI THIỆN CHỈ SỐ XANH CẤP TỈNH (PGI) NĂM 2025\n120/KH-UBND\n${BODY}`,
      ],
    ],
    // The second line of a committee of a central city is missing.
    [
      "ke-hoach | 9/KH-UBND | 2024-05-08 | UBND thành phố Cần Thơ | Cải thiện Chỉ số PCI năm 2024",
      [
        `ỦY BAN NHÂN DÂN\nSố: 9/KH-UBND\n${NATION}\n${MOTTO}\nCần Thơ, ngày 08 tháng 5 năm 2024\n${PLAN}\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.`,
        `ỦY BAN NHÂN DÂN ${NATION}\n${MOTTO}\nSố: 9/KH-UBND Cần Thơ, ngày 08 tháng 5 năm 2024\n${PLAN}\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.`,
      ],
    ],
    [
      "ke-hoach | 45/KH-SNV | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | Cải thiện Chỉ số PCI năm 2024",
      [
        titled(PLAN),
        // A portal's metadata above the head.
        `Số văn bản: 45/KH\nKý ngày: 02/4/2024\nĐơn vị soạn thảo: Văn phòng Sở\nNgười duyệt: Trần Văn Hải\n${titled(PLAN)}`,
        `Văn bản điều hành\nKý hiệu 45/KH-SNVU\nCơ quan: Văn phòng UBND tỉnh\n${titled(PLAN)}`,
        titled("KẾ HOẠCH\nVề việc Cải thiện Chỉ số PCI năm 2024"),
        titled("KẾ HOẠCH\nV/v Cải thiện Chỉ số PCI năm 2024"),
        titled("KẾ HOẠCH\n(Về việc Cải thiện Chỉ số PCI năm 2024)"),
        titled("KẾ HOẠCH\n(V/v Cải thiện Chỉ số PCI\nnăm 2024)"),
        titled("KẾ HOẠCH\nCải thiện Chỉ số PCI năm 2024."),
        titled("KẾ HOẠCH\nCải thiện\nChỉ số PCI\nnăm 2024"),
        titled("KẾ HOẠCH\nCải thiện Chỉ số PCI năm 2024[1]"),
        titled("KẾ HOẠCH:\nCải thiện Chỉ số PCI năm 2024"),
        titled("KẾ HOẠCH Cải thiện Chỉ số PCI năm 2024"),
        titled("KẾ HOẠCH LIÊN NGÀNH\nCải thiện Chỉ số PCI năm 2024"),
        titled("Kế hoạch\nCải thiện Chỉ số PCI năm 2024"),
        titled("KẾ HOẠCH\nCải thiện Chỉ số PCI năm 2024\n-------"),
        titled("KẾ HOẠCH\nHỎA TỐC\nCải thiện Chỉ số PCI năm 2024"),
        titled("KẾ HOẠCH\nCải thiện Chỉ số PCI năm 2024\n(Kèm theo Tờ trình số 9/TTr-SNV ngày 01/4/2024)"),
        titled(
          "KẾ HOẠCH\nCải thiện Chỉ số PCI năm 2024\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ xây dựng kế hoạch như sau:",
        ),
        titled("KẾ HOẠCH\nCải thiện Chỉ số PCI năm 2024\nTrong những năm qua, tỉnh đã có nhiều cố gắng."),
        titled("KẾ HOẠCH\nCải thiện Chỉ số PCI năm 2024\nNăm 2023, chỉ số của tỉnh giảm hai bậc."),
        titled("KẾ HOẠCH\nCải thiện Chỉ số PCI năm 2024\nKính gửi: Các phòng thuộc Sở"),
      ],
    ],
    ...(
      [
        ["chuong-trinh", "CHƯƠNG TRÌNH"],
        ["chuong-trinh", "CHƯƠNG TRÌNH HÀNH ĐỘNG"],
        ["de-an", "ĐỀ ÁN"],
        ["phuong-an", "PHƯƠNG ÁN"],
        ["bao-cao", "BÁO CÁO"],
        ["bao-cao", "BÁO CÁO TÓM TẮT"],
        ["bao-cao", "BÁO CÁO ĐỀ XUẤT"],
        ["bao-cao", "BÁO CÁO GIẢI TRÌNH"],
        ["thong-bao", "THÔNG BÁO"],
        ["to-trinh", "TỜ TRÌNH"],
        ["huong-dan", "HƯỚNG DẪN"],
        ["chi-thi", "CHỈ THỊ"],
        ["nghi-quyet", "NGHỊ QUYẾT"],
        ["quyet-dinh", "QUYẾT ĐỊNH"],
        ["quy-che", "QUY CHẾ"],
        ["quy-dinh", "QUY ĐỊNH"],
        ["cong-dien", "CÔNG ĐIỆN"],
        ["cong-dien", "CÔNG ĐIỆN KHẨN"],
        ["cong-dien", "CÔNG ĐIỆN HỎA TỐC"],
        ["giay-moi", "GIẤY MỜI"],
        ["bien-ban", "BIÊN BẢN"],
        ["du-an", "DỰ ÁN"],
        ["hop-dong", "HỢP ĐỒNG"],
        ["thong-cao", "THÔNG CÁO"],
        ["phieu-chuyen", "PHIẾU CHUYỂN"],
        ["giay-gioi-thieu", "GIẤY GIỚI THIỆU"],
        ["ket-luan", "KẾT LUẬN"],
      ] as const
    ).map(
      ([type, line]) =>
        [
          `${type} | 45/KH-SNV | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | Cải thiện Chỉ số PCI năm 2024`,
          [titled(`${line}\nCải thiện Chỉ số PCI năm 2024`)],
        ] as const,
    ),
    ...(
      [
        ["UBND tỉnh Lào Cai", "UBND TỈNH LÀO CAI"],
        ["UBND tỉnh Lào Cai", "ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI"],
        ["Sở Giao thông vận tải < UBND tỉnh Lào Cai", "UBND TỈNH LÀO CAI\nSỞ GIAO THÔNG\nVẬN TẢI"],
        [
          "Sở Nông nghiệp và Môi trường < UBND tỉnh Lào Cai",
          "UBND TỈNH LÀO CAI\nSỞ NÔNG NGHIỆP\nVÀ MÔI TRƯỜNG",
        ],
        ["Văn phòng Ủy ban nhân dân tỉnh < UBND tỉnh Lào Cai", "UBND TỈNH LÀO CAI\nVĂN PHÒNG"],
        [
          "Văn phòng Ủy ban nhân dân thành phố Cần Thơ < Ủy ban nhân dân thành phố Cần Thơ",
          "ỦY BAN NHÂN DÂN\nTHÀNH PHỐ CẦN THƠ\nVĂN PHÒNG",
        ],
        ["UBND huyện Bát Xát < UBND tỉnh Lào Cai", "UBND TỈNH LÀO CAI\nUBND HUYỆN BÁT XÁT"],
        ["UBND xã Tân Hội", "UBND XÃ TÂN HỘI"],
        ["UBND phường 5", "UBND PHƯỜNG 5"],
        ["Phòng Tài chính - Kế hoạch < UBND huyện Vân Đồn", "UBND HUYỆN VÂN ĐỒN\nPHÒNG TÀI CHÍNH - KẾ HOẠCH"],
        ["Phòng Kinh tế < UBND xã Tân Hội", "UBND XÃ TÂN HỘI\nPHÒNG KINH TẾ"],
        [
          "Chi cục Bảo vệ môi trường < Sở Tài nguyên và Môi trường",
          "SỞ TÀI NGUYÊN VÀ MÔI TRƯỜNG\nCHI CỤC BẢO VỆ\nMÔI TRƯỜNG",
        ],
        [
          "Ban Chỉ đạo cải cách hành chính < UBND tỉnh Lào Cai",
          "UBND TỈNH LÀO CAI\nBAN CHỈ ĐẠO\nCẢI CÁCH HÀNH CHÍNH",
        ],
        ["Công an tỉnh Lào Cai < Bộ Công an", "BỘ CÔNG AN\nCÔNG AN TỈNH LÀO CAI"],
        [
          "Phòng Cảnh sát PCCC và CNCH < Công an tỉnh Lào Cai",
          "CÔNG AN TỈNH LÀO CAI\nPHÒNG CẢNH SÁT PCCC VÀ CNCH",
        ],
        ["Chi cục Thuế khu vực VI < Cục Thuế", "BỘ TÀI CHÍNH\nCỤC THUẾ\nCHI CỤC THUẾ KHU VỰC VI"],
        [
          "Công ty Điện lực Lào Cai < Tổng công ty Điện lực miền Bắc",
          "TỔNG CÔNG TY ĐIỆN LỰC MIỀN BẮC\nCÔNG TY ĐIỆN LỰC LÀO CAI",
        ],
        [
          "Bảo hiểm xã hội tỉnh Lào Cai < Bảo hiểm xã hội Việt Nam",
          "BẢO HIỂM XÃ HỘI VIỆT NAM\nBẢO HIỂM XÃ HỘI TỈNH LÀO CAI",
        ],
        [
          "Ban Thường trực Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai < Mặt trận Tổ quốc Việt Nam tỉnh Lào Cai",
          "MẶT TRẬN TỔ QUỐC VIỆT NAM\nTỈNH LÀO CAI\nBAN THƯỜNG TRỰC",
        ],
        ["Tỉnh ủy Lào Cai", "TỈNH ỦY LÀO CAI\n*"],
        ["Đảng ủy UBND tỉnh < Đảng bộ tỉnh Lào Cai", "ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY UBND TỈNH\n*"],
        ["Sở Nội vụ - Sở Tài chính", "SỞ NỘI VỤ - SỞ TÀI CHÍNH"],
        ["Bộ Nội vụ", "BỘ NỘI VỤ"],
        ["Văn phòng Chính phủ", "VĂN PHÒNG CHÍNH PHỦ"],
        ["Hội đồng nhân dân tỉnh Lào Cai", "HỘI ĐỒNG NHÂN DÂN\nTỈNH LÀO CAI"],
      ] as const
    ).map(
      ([issuer, left]) =>
        [
          `ke-hoach | 45/KH-ABC | 2024-04-03 | ${issuer} | Cải thiện Chỉ số PCI năm 2024`,
          [by(left)],
        ] as const,
    ),
    [
      "ke-hoach | 12-KH/TU | 2024-04-03 | Tỉnh ủy Lào Cai | thực hiện Chỉ thị số 30-CT/TW của Ban Bí thư",
      [
        `TỈNH ỦY LÀO CAI\n*\nSố 12-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n${DATED}\nKẾ HOẠCH\nthực hiện Chỉ thị số 30-CT/TW của Ban Bí thư\n-----\nThực hiện Chỉ thị số 30-CT/TW ngày 02/01/2024, Ban Thường vụ Tỉnh ủy ban hành kế hoạch như sau:\nI. MỤC TIÊU`,
        `TỈNH ỦY LÀO CAI ĐẢNG CỘNG SẢN VIỆT NAM\n* ${DATED}\nSố 12-KH/TU\nKẾ HOẠCH\nthực hiện Chỉ thị số 30-CT/TW của Ban Bí thư\n-----\nI. MỤC TIÊU`,
      ],
    ],
    [
      "cong-van | 5/SNV-CCHC | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | triển khai kế hoạch nâng cao chỉ số PAPI",
      [
        `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 5/SNV-CCHC\nV/v triển khai kế hoạch nâng cao chỉ số PAPI\n${NATION}\n${MOTTO}\n${DATED}\nKính gửi: Các phòng thuộc Sở.\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ đề nghị triển khai.`,
        `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 5/SNV-CCHC\nV/v triển khai kế hoạch nâng cao chỉ số\nPAPI\nHỎA TỐC\n${NATION}\n${MOTTO}\n${DATED}\nKính gửi: Các phòng thuộc Sở.\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ đề nghị triển khai.`,
        `UBND TỈNH LÀO CAI ${NATION}\nSỞ NỘI VỤ ${MOTTO}\nSố: 5/SNV-CCHC ${DATED}\nV/v triển khai kế hoạch\nnâng cao chỉ số PAPI\nKính gửi:\n- Các phòng thuộc Sở;\n- Chi cục Văn thư.\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ đề nghị triển khai.`,
        `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 5/SNV-CCHC\n-V/w- triển khai kế hoạch nâng cao chỉ số PAPI\nKính gửi:\n${NATION}\n${MOTTO}\nLào Cai, ngày03 tháng 4 năm 2024\n- Các phòng thuộc Sở;\n- Chi cục Văn thư.\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ đề nghị triển khai.`,
        `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 5/SNV-CCHC\nV/v triển khai kế hoạch nâng cao chỉ số PAPI\nKính gửi:\n- Các phòng thuộc Sở;\n- Chi cục Văn thư.\n${NATION}\n${MOTTO}\n${DATED}\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ đề nghị triển khai.`,
        `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 5/SNV-CCHC\nV/v triển khai kế hoạch nâng cao chỉ số PAPI\n${NATION}\n${MOTTO}\nLào Cai, ngày 03 háng 4 năm 2024\nKính gửi: Các phòng thuộc Sở.\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ đề nghị triển khai.`,
        `V/v triển khai kế hoạch nâng cao chỉ số PAPI\nUBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 5/SNV-CCHC\n${NATION}\n${MOTTO}\n${DATED}\nKính gửi: Các phòng thuộc Sở.\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ đề nghị triển khai.`,
        `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 5/SNV-CCHC\nVề việc triển khai kế hoạch\nnâng cao chỉ số PAPI\n${NATION}\n${MOTTO}\n${DATED}\nKính gửi: Các phòng thuộc Sở.\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ đề nghị triển khai.`,
      ],
    ],
    [
      "ke-hoach | 45/KH-UBND | 2024-04-03 | UBND tỉnh Lào Cai | NÂNG CAO CHỈ SỐ PCI TỈNH LÀO CAI NĂM 2024",
      [
        `ỦY\nBAN NHÂN DÂN\nTỈNH LÀO CAI\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${MOTTO}\n|\nSố: 45/KH-UBND\n|\nLào\nCai, ngày 03 tháng 4\nnăm 2024\n|\nKẾ HOẠCH\nNÂNG CAO CHỈ SỐ PCI TỈNH LÀO\nCAI NĂM 2024\n${BODY}`,
        `ỦY BAN NHÂN\nDÂN\nTỈNH\nLÀO CAI\n|\nCỘNG HÒA XÃ\nHỘI CHỦ\nNGHĨA VIỆT NAM\n${MOTTO}\nSố: 45/KH-UBND\n${DATED}\nKẾ HOẠCH\nNÂNG CAO CHỈ SỐ PCI TỈNH LÀO CAI NĂM 2024\n${BODY}`,
        `ỦY BAN NHÂN DÂN | ${NATION} |\nSố: 45/KH-UBND | ${DATED} |\nNÂNG CAO CHỈ SỐ PCI TỈNH LÀO CAI NĂM 2024\n${BODY}`,
        `ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n${NATION}\nSố: 45/KH-UBND\n${DATED}\nNÂNG CAO CHỈ SỐ PCI\nTỈNH LÀO CAI NĂM 2024\n${BODY}`,
      ],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | Đảng ủy Sở Tư pháp < Đảng bộ tỉnh Lào Cai | Cải thiện Chỉ số PCI năm 2024",
      [by("ĐẢNG BỘ TỈNH LÀO CAI\nĐẢNG ỦY SỞ TƯ PHÁP")],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | UBND tỉnh Lào Cai - Liên đoàn Lao động tỉnh | Cải thiện Chỉ số PCI năm 2024",
      [by("UBND TỈNH LÀO CAI - LIÊN ĐOÀN LAO ĐỘNG TỈNH")],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | Sở Tài chính - Sở Nội vụ | Cải thiện Chỉ số PCI năm 2024",
      [by("SỞ TÀI CHÍNH - SỞ NỘI VỤ"), by("SỞ TÀI CHÍNH\nSỞ NỘI VỤ"), by("SỞ TÀI CHÍNH -\nSỞ NỘI VỤ")],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | Công ty Cổ phần Cấp nước Lào Cai | Cải thiện Chỉ số PCI năm 2024",
      [by("CÔNG TY CỔ PHẦN CẤP NƯỚC LÀO CAI"), by("CÔNG TY CỔ PHẦN\nCẤP NƯỚC LÀO CAI")],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | Văn phòng Đoàn ĐBQH và HĐND tỉnh Lào Cai | Cải thiện Chỉ số PCI năm 2024",
      [by("VĂN PHÒNG ĐOÀN ĐBQH VÀ HĐND\nTỈNH LÀO CAI")],
    ],
    [
      "cong-van | 45/UBND-NC | 2024-04-03 | UBND tỉnh Lào Cai | Về kết quả Đại hội Hội Làm vườn nhiệm kỳ 2024 - 2029",
      [
        `UBND TỈNH LÀO CAI\nSố: 45/UBND-NC\nVề kết quả Đại hội\nHội Làm vườn nhiệm kỳ 2024 - 2029\n${NATION}\n${MOTTO}\n${DATED}\nKính gửi: Hội Làm vườn tỉnh Lào Cai\nChủ tịch UBND tỉnh nhận được báo cáo của Hội.`,
      ],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | Ban Chỉ đạo phát triển KHCN, ĐMST và CĐS | Cải thiện Chỉ số PCI năm 2024",
      [by("BAN CHỈ ĐẠO PHÁT TRIỂN KHCN, ĐMST VÀ CĐS")],
    ],
    [
      "cong-dien | 45/CĐ-UBND | 2024-04-03 | UBND tỉnh Lào Cai | mời dự Hội nghị triển khai công tác phòng, chống thiên tai",
      [
        `UBND TỈNH LÀO CAI\nSố: 45/CĐ-UBND\n${NATION}\n${MOTTO}\n${DATED}\nCÔNG ĐIỆN mời dự Hội nghị triển khai công tác phòng, chống thiên tai\nUBND TỈNH LÀO CAI điện:\n- Giám đốc các sở;\n1. Thời gian: 8 giờ.`,
      ],
    ],
    [
      "cong-van | 45/SNV-TH | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | giới thiệu cán bộ tham gia tổ thư ký",
      [
        `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 45/SNV-TH\n“V/v giới thiệu cán bộ\ntham gia tổ thư ký”\n${NATION}\n${MOTTO}\n${DATED}\nKính gửi: Các sở, ban, ngành\nSở Nội vụ đề nghị các đơn vị giới thiệu cán bộ.`,
      ],
    ],
    // A line of the title that cannot end there is continued by a line as wide as the text.
    [
      "ke-hoach | 45/KH-SNV | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | Cải thiện Chỉ số PCI của tỉnh Lào Cai (sau khi sắp xếp) và nâng cao Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của các cơ quan hành chính nhà nước trên địa bàn toàn tỉnh, giai đoạn 2024 - 2025",
      [
        titled(
          "KẾ HOẠCH\nCải thiện Chỉ số PCI của tỉnh\nLào Cai (sau khi sắp xếp) và nâng cao Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của các cơ quan hành chính nhà nước trên địa bàn toàn tỉnh, giai đoạn 2024 - 2025",
        ),
      ],
    ],
    [
      "ke-hoach | 45/KH-SNV | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | Cải thiện Chỉ số PCI của Sở Nội vụ, các đơn vị trực thuộc và nâng cao Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của các cơ quan hành chính nhà nước trên địa bàn toàn tỉnh, năm 2024",
      [
        titled(
          "KẾ HOẠCH\nCải thiện Chỉ số PCI của\nSở Nội vụ, các đơn vị trực thuộc và nâng cao Chỉ số hài lòng của người dân, tổ chức đối với sự phục vụ của các cơ quan hành chính nhà nước trên địa bàn toàn tỉnh, năm 2024",
        ),
      ],
    ],
    [
      "ke-hoach | 45/KH-SNV | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | Cải thiện Chỉ số PCI của tỉnh",
      [
        titled(
          "KẾ HOẠCH\nCải thiện Chỉ số PCI của tỉnh\nLào Cai là tỉnh có Chỉ số PCI năm 2023 xếp thứ 12 của cả nước, tăng hai bậc so với năm trước; một số chỉ số thành phần còn thấp, cần được các cấp, các ngành cải thiện trong năm tới.",
        ),
        titled(
          "KẾ HOẠCH\nCải thiện Chỉ số PCI của tỉnh\nSở Nội vụ ban hành kế hoạch cải thiện các chỉ số thành phần của Chỉ số năng lực cạnh tranh cấp tỉnh thuộc trách nhiệm của ngành trong năm 2024 với các nội dung chủ yếu sau đây:",
        ),
      ],
    ],
    [
      "ke-hoach | 45/KH-ABC | 2024-04-03 | Phòng NC&KSTTHC < Văn phòng Ủy ban nhân dân tỉnh | Cải thiện Chỉ số PCI năm 2024",
      [by("VĂN PHÒNG UBND TỈNH\nPHÒNG NC&KSTTHC")],
    ],
    [
      "cong-van | 5/SNV-CCHC | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | Về kết quả nâng cao chỉ số PAPI",
      [
        `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 5/SNV-CCHC\nVề kết quả nâng cao chỉ số PAPI\n${NATION}\n${MOTTO}\n${DATED}\nKính gửi: Các phòng thuộc Sở.\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ đề nghị triển khai.`,
      ],
    ],
    // A file with only an annex: the number in its note belongs to another document.
    [
      "quy-che |  |  | UBND tỉnh Lào Cai | PHỐI HỢP NÂNG CAO CHỈ SỐ PAPI",
      [
        `ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\n${NATION}\n${MOTTO}\nQUY CHẾ\nPHỐI HỢP NÂNG CAO CHỈ SỐ PAPI\n(Kèm theo Quyết định số 12/QĐ-UBND ngày 03/4/2024 của UBND tỉnh Lào Cai)\nChương I\nQUY ĐỊNH CHUNG\nĐiều 1. Phạm vi`,
      ],
    ],
    [
      "quyet-dinh | 12/QĐ-UBND | 2024-04-03 | UBND tỉnh Lào Cai | BAN HÀNH QUY CHẾ PHỐI HỢP TRONG CẢI CÁCH HÀNH CHÍNH",
      [
        `UBND TỈNH LÀO CAI\nSố: 12/QĐ-UBND\n${NATION}\n${MOTTO}\n${DATED}\nQUYẾT ĐỊNH\nVỀ VIỆC BAN HÀNH QUY CHẾ PHỐI HỢP\nTRONG CẢI CÁCH HÀNH CHÍNH\nỦY BAN NHÂN DÂN TỈNH LÀO CAI\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành quy chế.`,
        `UBND TỈNH LÀO CAI\nSố: 12/QĐ-UBND\n${NATION}\n${MOTTO}\n${DATED}\nQUYẾT\nĐỊNH\nV/V BAN HÀNH QUY CHẾ PHỐI HỢP TRONG CẢI CÁCH HÀNH CHÍNH\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nCăn cứ Luật Tổ chức chính quyền địa phương;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành quy chế.`,
      ],
    ],
  ],
  ignores: [
    "Danh sách cán bộ tham dự\nNguyễn Văn Hải",
    "Ngày làm việc thứ hai",
    "Trong năm 2024, tỉnh đã có nhiều cố gắng.",
  ],
});

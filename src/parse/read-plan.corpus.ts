import { BODY, DATED, head, MOTTO, NATION, PLAN } from "../../test/support/head-examples.ts";
import { corpus } from "../../test/support/rule-corpus.ts";

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
      "cong-van | 45/UBND-NC | 2024-04-03 | UBND tỉnh Lào Cai | Về kết quả Đại hội Hội Làm vườn nhiệm kỳ 2024 - 2029",
      [
        `UBND TỈNH LÀO CAI\nSố: 45/UBND-NC\nVề kết quả Đại hội\nHội Làm vườn nhiệm kỳ 2024 - 2029\n${NATION}\n${MOTTO}\n${DATED}\nKính gửi: Hội Làm vườn tỉnh Lào Cai\nChủ tịch UBND tỉnh nhận được báo cáo của Hội.`,
      ],
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
    [
      "cong-van | 5/SNV-CCHC | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | Về kết quả nâng cao chỉ số PAPI",
      [
        `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 5/SNV-CCHC\nVề kết quả nâng cao chỉ số PAPI\n${NATION}\n${MOTTO}\n${DATED}\nKính gửi: Các phòng thuộc Sở.\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ đề nghị triển khai.`,
      ],
    ],
    // Web copies without a head: the type is in the sentence of the title, and the bases cite numbers and dates of others.
    [
      "quyet-dinh |  |  | UBND tỉnh Lào Cai | ban hành quy chế phối hợp cải cách hành chính",
      [
        "Quyết định về việc ban hành quy chế phối hợp cải cách hành chính\nỦy ban nhân dân tỉnh Lào Cai\nCăn cứ Nghị định số 12/2003/NĐ-CP ngày 28 tháng 11 năm 2003 của Chính phủ;\nTheo đề nghị của Giám đốc Sở Nội vụ,\nQuyết định:\nĐiều 1. Ban hành quy chế.",
        "Quyết định về việc ban hành quy chế phối hợp cải cách hành chính\nChủ tịch Ủy ban nhân dân tỉnh Lào Cai\n- Căn cứ Nghị định số 27/CP ngày 20 tháng 4 năm 1995 của Chính phủ;\nQuyết định\nĐiều 1. Ban hành quy chế.",
      ],
    ],
    [
      "chi-thi |  |  |  | tăng cường kỷ luật công vụ",
      [
        "Chỉ thị về việc tăng cường kỷ luật công vụ\nTrong những năm qua, kỷ luật công vụ đã có nhiều chuyển biến.\n1. Giám đốc Sở Nội vụ kiểm tra hằng quý.",
        "Chỉ thị về việc tăng cường kỷ luật công vụ\nThực hiện Chỉ thị số 26/CT-TTg ngày 5/9/2016 của Thủ tướng Chính phủ, kỷ luật đã có chuyển biến.\n1. Giám đốc Sở Nội vụ kiểm tra hằng quý.",
      ],
    ],
    [
      "thong-bao |  |  |  | kết luận của Chủ tịch tại hội nghị sơ kết công tác dân số",
      [
        "Thông báo kết luận của Chủ tịch tại hội nghị sơ kết công tác dân số\nNgày 11/01/2010, UBND tỉnh đã họp về công tác dân số.\n1. Giám đốc Sở Y tế báo cáo hằng quý.",
      ],
    ],
    // The print of a web page: its address and title above the head, the subject on the line of the number.
    [
      "cong-van | 5/SNV-CCHC | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | triển khai kế hoạch nâng cao chỉ số PAPI",
      [
        `Nguồn: https://vanban.example.vn/cong-van/5\nCông văn số 5/SNV-CCHC v/v triển khai kế hoạch nâng cao chỉ số PAPI\nUBND TỈNH LÀO CAI\nSỞ NỘI VỤ -------\nSố: 5/SNV-CCHC V/v triển khai kế hoạch nâng cao chỉ số PAPI\n${NATION} ${MOTTO}\n${DATED}\nKính gửi: Các phòng thuộc Sở.\nThực hiện chỉ đạo của UBND tỉnh, Sở Nội vụ đề nghị triển khai.`,
      ],
    ],
    [
      "quyet-dinh | 45/QĐ-UBND | 2024-04-03 | UBND tỉnh Lào Cai | VỀ TRIỂN KHAI ĐỀ ÁN NHÀ Ở",
      [
        `Nguồn: https://vanban.example.vn/quyet-dinh/45\nHướng dẫn thực hiện Quyết định số 31/2012/QĐ-TTg ngày 8 tháng 3 năm 2012\nỦY BAN NHÂN DÂN TỈNH LÀO CAI -------\nSố: 45/QĐ - UBND\n${NATION} ${MOTTO}\n${DATED}\nQUYẾT ĐỊNH\nVỀ TRIỂN KHAI ĐỀ ÁN NHÀ Ở\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH LÀO CAI\nCăn cứ Luật Nhà ở;\nQUYẾT ĐỊNH:\nĐiều 1. Triển khai đề án.`,
      ],
    ],
    // The summary of an amendment ends with the words of an annex; the issuer of a party directive is on a line of its own.
    [
      "quyet-dinh | 45/2024/QĐ-UBND | 2024-04-03 | UBND tỉnh Lào Cai | Sửa đổi Điều 3 của Quy định giá dịch vụ ban hành kèm theo Quyết định số 9/2020/QĐ-UBND",
      [
        `ỦY BAN NHÂN DÂN\nTỈNH LÀO CAI\nSố: 45/2024/QĐ-UBND\n${NATION}\n${MOTTO}\n${DATED}\nQUYẾT ĐỊNH\nSửa đổi Điều 3 của Quy định giá dịch vụ ban hành kèm theo Quyết định số 9/2020/QĐ-UBND\nỦY BAN NHÂN DÂN TỈNH LÀO CAI\nCăn cứ Luật Giá;\nQUYẾT ĐỊNH:\nĐiều 1. Sửa đổi Điều 3.`,
      ],
    ],
    // A plan of a school: the date is above the signature.
    [
      "ke-hoach |  | 2024-04-03 |  | Phòng, chống bạo lực học đường",
      [
        "KẾ HOẠCH\nPhòng, chống bạo lực học đường\nCăn cứ Chỉ thị số 3/CT-TTg ngày 30/01/2024 của Thủ tướng Chính phủ;\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.\nTrên đây là kế hoạch của nhà trường.\nLào Cai, ngày 03 tháng 4 năm 2024\nHIỆU TRƯỞNG\nHoàng Văn Khánh",
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
  ignores: ["Danh sách cán bộ tham dự\nNguyễn Văn Hải", "Ngày làm việc thứ hai"],
});

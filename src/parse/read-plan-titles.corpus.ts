import { head, PLAN, titled } from "../../test/support/head-examples.ts";
import { corpus } from "../../test/support/rule-corpus.ts";

export default corpus(head, {
  finds: [
    // The number of a document on the next line.
    [
      "ke-hoach | 45/KH-SNV | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | Cải thiện Chỉ số PCI năm 2024 thực hiện Kế hoạch số 147/KH-UBND",
      [titled("KẾ HOẠCH\nCải thiện Chỉ số PCI năm 2024 thực hiện Kế hoạch số\n147/KH-UBND")],
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
        titled("KẾ HOẠCH Cải thiện Chỉ số PCI\nnăm 2024"),
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
    // Who sends an urgent dispatch is on the line of the summary.
    [
      "cong-dien | 45/KH-SNV | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | KHẮC PHỤC HẬU QUẢ MƯA LŨ TẠI KHU VỰC TRUNG BỘ",
      [
        titled("CÔNG ĐIỆN\nV/V KHẮC PHỤC HẬU QUẢ MƯA LŨ TẠI KHU VỰC TRUNG BỘ THỦ TƯỚNG CHÍNH PHỦ điện:"),
        titled("CÔNG ĐIỆN\nV/V KHẮC PHỤC HẬU QUẢ MƯA LŨ TẠI KHU VỰC TRUNG BỘ BỘ XÂY DỰNG điện:"),
      ],
    ],
    // Who issues the document is on the line of the summary.
    [
      "chi-thi | 45/KH-SNV | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | về cải thiện Chỉ số PCI năm 2024",
      [titled("CHỈ THỊ\nCỦA BAN THƯỜNG VỤ TỈNH ỦY về cải thiện Chỉ số PCI năm 2024")],
    ],
    [
      "ke-hoach | 45/KH-SNV | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | giảm số điểm bị trừ của Chỉ số PCI năm 2024",
      [titled("KẾ HOẠCH giảm số điểm bị trừ của Chỉ số PCI năm 2024")],
    ],
    // The summary of a decision reaches to the line that states who decides.
    [
      "quyet-dinh | 45/KH-SNV | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | phê duyệt phương án sửa kho Địa điểm: phường Cam Đường, tỉnh Lào Cai",
      [
        titled(
          "QUYẾT ĐỊNH\nVề việc phê duyệt phương án sửa kho\nĐịa điểm: phường Cam Đường, tỉnh Lào Cai.\nGIÁM ĐỐC SỞ NỘI VỤ\nCăn cứ Luật Đất đai;",
        ),
      ],
    ],
    [
      "quyet-dinh | 45/KH-SNV | 2024-04-03 | Sở Nội vụ < UBND tỉnh Lào Cai | CÔNG BỐ THỦ TỤC THUỘC THẨM QUYỀN CỦA CHỦ TỊCH UBND TỈNH",
      [
        titled(
          "QUYẾT ĐỊNH\nVỀ VIỆC CÔNG BỐ THỦ TỤC THUỘC THẨM QUYỀN CỦA CHỦ TỊCH UBND TỈNH\nGIÁM ĐỐC SỞ NỘI VỤ\nCăn cứ Luật Đất đai;",
        ),
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
  ],
  ignores: ["Trong năm 2024, tỉnh đã có nhiều cố gắng."],
});

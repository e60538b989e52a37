import { issuerExamples } from "../../../../test/support/issuer-examples.ts";
import { issuerByHead } from "./by-head.ts";

const rest =
  "Số: 8/KH-SCT\nNghệ An, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.";

export default issuerExamples(issuerByHead, "issuer/by-head", [
  [`UBND TỈNH NGHỆ AN\nSỞ CÔNG THƯƠNG\n${rest}`, "Sở Công Thương (department) < UBND tỉnh Nghệ An"],
  [`ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\n${rest}`, "UBND tỉnh Nghệ An (province)"],
  // The province completes a name whose second line is missing.
  [`ỦY BAN NHÂN DÂN\n${rest}`, "UBND tỉnh Nghệ An (province)"],
  // Or the line that says who decides.
  ...["CHỦ TỊCH ỦY BAN NHÂN DÂN", "ỦY BAN NHÂN DÂN"].map((body): [string, string] => [
    `ỦY BAN NHÂN DÂN\nSố: 8/QĐ-UBND\nPhan Rang - Tháp Chàm, ngày 05 tháng 3 năm 2026\nQUYẾT ĐỊNH\nVề việc phát triển chợ\n${body} TỈNH NGHỆ AN\nCăn cứ Luật Đầu tư;\nQUYẾT ĐỊNH:\nĐiều 1. Xây chợ.`,
    "UBND tỉnh Nghệ An (province)",
  ]),
  [
    "ỦY BAN NHÂN DÂN\nSố: 8/QĐ-UBND\nNghệ An, ngày 05 tháng 3 năm 2026\nQUYẾT ĐỊNH\nVề việc phát triển chợ\nỦY BAN NHÂN DÂN XÃ TÂN KỲ\nCăn cứ Luật Đầu tư;\nQUYẾT ĐỊNH:\nĐiều 1. Xây chợ.",
    "Ủy ban nhân dân xã Tân Kỳ (commune)",
  ],
  // Diacritics that OCR lost or changed.
  [`ỦY BAN NHÂN DÂN\nTÍNH NGHÊ AN\n${rest}`, "UBND tỉnh Nghệ An (province)"],
  [`ỦY BAN NHÂN DÂN\nTĨNH NGHỆ AN\n${rest}`, "UBND tỉnh Nghệ An (province)"],
  // Dust around the words, and a place without the blanks around its dash.
  [`. ỦY BAN NHÂN DÂN,\nTINH NGHỆ AN\n${rest}`, "UBND tỉnh Nghệ An (province)"],
  [
    `. ỦY BAN NHÂN DÂN,\nTINH BÀ RỊA-VỮNG TÀU\n${rest.replace("Nghệ An", "Bà Rịa - Vũng Tàu")}`,
    "UBND tỉnh Bà Rịa - Vũng Tàu (province)",
  ],
  ["KẾ HOẠCH\nPhát triển chợ\nI. MỤC TIÊU\nXây chợ.", ""],
]);

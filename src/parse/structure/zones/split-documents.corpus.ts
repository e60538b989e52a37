import { snippets } from "../../../../test/support/rule-corpus.ts";
import type { Catalogue } from "../../../catalogue/catalogue.ts";
import { parse } from "../../parse.ts";
import type { TextLine } from "../../text/text-line.ts";

const head = (number: string, dated: string, kind: string) =>
  `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: ${number}\nLào Cai, ngày ${dated}\n${kind}`;
const PLAN = `${head("45/KH-SNV", "03 tháng 4 năm 2024", "KẾ HOẠCH")}\nNâng cao Chỉ số PAPI năm 2024\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.`;
const SIGNED = "Nơi nhận:\n- UBND tỉnh (b/c);\n- Lưu: VT.\nGIÁM ĐỐC\nHoàng Văn Khánh";
const DECISION = `${head("99/QĐ-SNV", "01 tháng 4 năm 2024", "QUYẾT ĐỊNH")}\nVề việc ban hành Kế hoạch nâng cao Chỉ số PAPI\nCăn cứ Nghị định số 7/2024/NĐ-CP;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Kế hoạch.`;
const LETTER =
  "UBND TỈNH LÀO CAI\nSỞ Y TẾ\nSố: 8/SYT-TCCB\nV/v đăng ký nội dung\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLào Cai, ngày 05 tháng 4 năm 2024\nKính gửi: Sở Nội vụ\nSở Y tế đăng ký nội dung như sau.";

const SIGNED_LETTER = `${LETTER}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nĐỗ Quang Vinh`;
const NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";
const ARTICLES =
  "Căn cứ Luật Dược ngày 06 tháng 4 năm 2016;\nĐiều 1. Phạm vi điều chỉnh\nQuản lý thuốc.\nĐiều 2. Trách nhiệm\n1. Nhà thuốc cập nhật sổ xuất nhập.";
const LETTER_ONLY = ["cong-van 8/SYT-TCCB, Đỗ Quang Vinh, line 4"];

/** The documents in lines that are as certain as this. */
function documentsIn(lines: readonly TextLine[], catalogue: Catalogue, confidence = 1): string[] {
  const paragraphs = lines.map((line) => ({ ...line.source, confidence }));
  const text = { pages: 1, paragraphs, extraction: [], removed: [], signature: null };
  return parse(text, catalogue).value.map(({ plan }) => {
    const signed = plan.signer ? `, ${plan.signer.name}` : "";
    return `${plan.docType} ${plan.number?.text ?? "-"}${signed}, line ${plan.evidence["/docType"]?.[0]?.line}`;
  });
}

// A file's lines → its documents: type, number and signer of each, and the line of its evidence, counted
// in its own part.
export default snippets<string[]>({
  name: "parse/split-documents",
  context: {},
  read: (lines, { catalogue }) => documentsIn(lines, catalogue),
  cases: [
    [`${PLAN}\n${SIGNED}`, ["ke-hoach 45/KH-SNV, Hoàng Văn Khánh, line 7"]],
    // Two documents, each with a complete head; the second follows the sign-off of the first.
    [
      `${DECISION}\n${SIGNED}\n${PLAN}\n${SIGNED}`,
      ["quyet-dinh 99/QĐ-SNV, Hoàng Văn Khánh, line 7", "ke-hoach 45/KH-SNV, Hoàng Văn Khánh, line 7"],
    ],
    [
      `${PLAN}\n${SIGNED}\n${LETTER}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nĐỗ Quang Vinh`,
      ["ke-hoach 45/KH-SNV, Hoàng Văn Khánh, line 7", "cong-van 8/SYT-TCCB, Đỗ Quang Vinh, line 4"],
    ],
    // Two drafts: serial and day are blank.
    [
      `${head("/QĐ-SNV", "tháng 4 năm 2024", "QUYẾT ĐỊNH")}\nBan hành quy chế\nĐiều 1. Ban hành.\n${SIGNED}\n${head("/KH-SNV", "tháng 5 năm 2024", "KẾ HOẠCH")}\nNâng cao Chỉ số PAPI\nI. MỤC ĐÍCH\n1. Nâng cao.\n${SIGNED}`,
      ["quyet-dinh /QĐ-SNV, Hoàng Văn Khánh, line 7", "ke-hoach /KH-SNV, Hoàng Văn Khánh, line 7"],
    ],
    // A proposal and the draft that it submits: serial, day and month are blank.
    [
      `${PLAN}\n${SIGNED}\n${head("/QĐ-SNV", "… tháng … năm 2024", "QUYẾT ĐỊNH")}\nThành lập Tổ công tác\nĐiều 1. Thành lập Tổ công tác.\n${SIGNED}`,
      ["ke-hoach 45/KH-SNV, Hoàng Văn Khánh, line 7", "quyet-dinh /QĐ-SNV, Hoàng Văn Khánh, line 7"],
    ],
    // The first page of a report with a serial and without a day, below a signed letter.
    [
      `${PLAN}\n${SIGNED}\n${head("420/BC-SNV", "… tháng 12 năm 2024", "BÁO CÁO")}\nKết quả kiểm tra công vụ năm 2024\nI. KẾT QUẢ\n1. Đã kiểm tra 12 xã.`,
      ["ke-hoach 45/KH-SNV, Hoàng Văn Khánh, line 7", "bao-cao 420/BC-SNV, line 7"],
    ],
    // Draft letters whose left column, with a subject of several lines, was read above the national title.
    [
      `${LETTER}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nĐỗ Quang Vinh\nUBND TỈNH LÀO CAI\nSỞ Y TẾ\nSố: /SYT-TCCB\nV/v chuẩn bị nội dung\nlàm việc với đoàn kiểm tra\nvề công tác y tế\nKính gửi:\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLào Cai, ngày tháng 5 năm 2024\n- Các phòng thuộc Sở.\nSở Y tế đề nghị các phòng chuẩn bị báo cáo.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nĐỗ Quang Vinh`,
      ["cong-van 8/SYT-TCCB, Đỗ Quang Vinh, line 4", "cong-van /SYT-TCCB, Đỗ Quang Vinh, line 4"],
    ],
    // The name of the issuer is lost, but the symbol is that of the document above.
    [
      `${LETTER}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nĐỗ Quang Vinh\nSố: /SYT-TCCB\nV/v hướng dẫn\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nLào Cai, ngày tháng 5 năm 2024\nKính gửi: Hội Đông y tỉnh\nSở Y tế đề nghị Hội Đông y tỉnh hướng dẫn hội viên.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nĐỗ Quang Vinh`,
      ["cong-van 8/SYT-TCCB, Đỗ Quang Vinh, line 4", "cong-van /SYT-TCCB, Đỗ Quang Vinh, line 2"],
    ],
    // A form of a report with blanks in its title.
    [
      `${PLAN}\n${SIGNED}\n${head("/BC-SNV", "… tháng … năm 2024", "BÁO CÁO")}\nKết quả thực hiện quý …\nI. KẾT QUẢ\n1. Nội dung.\n${SIGNED}`,
      ["ke-hoach 45/KH-SNV, Hoàng Văn Khánh, line 7"],
    ],
    // An annex belongs to the document that promulgates it, also with a national title.
    [
      `${DECISION}\n${SIGNED}\nKẾ HOẠCH\nNâng cao Chỉ số PAPI\n(Ban hành kèm theo Quyết định số 99/QĐ-SNV ngày 01/4/2024 của Sở Nội vụ)\nI. MỤC ĐÍCH\n1. Nâng cao.`,
      ["quyet-dinh 99/QĐ-SNV, Hoàng Văn Khánh, line 7"],
    ],
    [
      `${DECISION}\n${SIGNED}\nUBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nKẾ HOẠCH\nNâng cao Chỉ số PAPI\n(Ban hành kèm theo Quyết định số 99/QĐ-SNV ngày 01 tháng 4 năm 2024)\nI. MỤC ĐÍCH\n1. Nâng cao.`,
      ["quyet-dinh 99/QĐ-SNV, Hoàng Văn Khánh, line 7"],
    ],
    // The head of a form has blanks.
    [
      `${PLAN}\n${SIGNED}\nPhụ lục\nMẪU BÁO CÁO\n${head("…/BC-…", "… tháng … năm 2024", "BÁO CÁO")}\nKết quả thực hiện\nI. KẾT QUẢ\n1. Nội dung.`,
      ["ke-hoach 45/KH-SNV, Hoàng Văn Khánh, line 7"],
    ],
    [
      `${PLAN}\n${SIGNED}\nTÊN ĐƠN VỊ\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 01/BC-ABC\nLào Cai, ngày 01 tháng 6 năm 2024\nBÁO CÁO\nKết quả thực hiện`,
      ["ke-hoach 45/KH-SNV, Hoàng Văn Khánh, line 7"],
    ],
    // An act that a letter encloses; a scan lost its number.
    ...["THÔNG TƯ", "NGHỊ ĐỊNH", "NGHỊ QUYẾT", "QUYẾT ĐỊNH"].flatMap((kind, i) =>
      ["… tháng … năm 2023", "12 tháng 5 năm 2023"].map((dated): [string, string[]] => [
        `${SIGNED_LETTER}\n${NATIONAL}\nHà Nội, ngày ${dated}\n${kind}\nQuy định về quản lý thuốc\n${ARTICLES}`,
        [...LETTER_ONLY, `${["thong-tu", "nghi-dinh", "nghi-quyet", "quyet-dinh"][i]} -, line 4`],
      ]),
    ),
    // Forms of acts, acts that are quoted without a head, and annexes stay with the letter.
    ...[
      `${NATIONAL}\n…, ngày … tháng … năm …\nQUYẾT ĐỊNH\nVề việc thành lập …\nCăn cứ …;\nĐiều 1. Thành lập …\nĐiều 2. Trách nhiệm.`,
      `MẪU SỐ 2\n${NATIONAL}\nHà Nội, ngày 12 tháng 5 năm 2023\nQUYẾT ĐỊNH\nVề việc cử cán bộ\n${ARTICLES}`,
      `${NATIONAL}\nHà Nội, ngày 12 tháng 5 năm 2023\nQUYẾT ĐỊNH\nVề việc cử cán bộ\nĐiều 1. Cử cán bộ.\nĐiều 2. Thi hành.`,
      `PHỤ LỤC\nTRÍCH THÔNG TƯ VỀ QUẢN LÝ THUỐC\n${ARTICLES}`,
      `PHỤ LỤC\n${NATIONAL}\nHà Nội, ngày 12 tháng 5 năm 2023\nTHÔNG TƯ\nQuy định về quản lý thuốc\n${ARTICLES}`,
      `${NATIONAL}\nHà Nội, ngày 12 tháng 5 năm 2023\nQUYẾT ĐỊNH\nVề việc cử cán bộ\n(Kèm theo Công văn số 8/SYT-TCCB)\n${ARTICLES}`,
      `${NATIONAL}\nHà Nội, ngày 12 tháng 5 năm 2023\nĐƠN ĐĂNG KÝ\nKính gửi: Sở Y tế\n${ARTICLES}`,
      `${NATIONAL}\nHà Nội, ngày 12 tháng 5 năm 2023\nHỢP ĐỒNG\nVề cung ứng thuốc\n${ARTICLES}`,
      `${NATIONAL}\nSố: …\nHà Nội, ngày 12 tháng 5 năm 2023\nQUYẾT ĐỊNH\nVề việc cử cán bộ\n${ARTICLES}`,
      `${NATIONAL}\nTHÔNG TƯ\nQuy định về quản lý thuốc\n${ARTICLES}`,
    ].map((annex): [string, string[]] => [`${SIGNED_LETTER}\n${annex}`, LETTER_ONLY]),
    // The national title repeated without a sign-off between belongs to the same head.
    [
      `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n${PLAN}\n${SIGNED}`,
      ["ke-hoach 45/KH-SNV, Hoàng Văn Khánh, line 8"],
    ],
  ],
});

// Recognised lines: a serial that was not read is no blank of a form.
export const recognised = snippets<string[]>({
  name: "parse/split-documents: recognised",
  context: {},
  read: (lines, { catalogue }) => documentsIn(lines, catalogue, 0.9),
  cases: [
    [
      `${PLAN}\n${SIGNED}\n${PLAN.replace("45/KH", "… /KH").replace("03 tháng 4", "tháng")}\n${SIGNED}`,
      ["ke-hoach 45/KH-SNV, Hoàng Văn Khánh, line 7", "ke-hoach /KH-SNV, Hoàng Văn Khánh, line 7"],
    ],
  ],
});

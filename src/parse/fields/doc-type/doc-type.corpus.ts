import { snippets } from "../../../../test/support/rule-corpus.ts";
import { cutZones } from "../../structure/zones/zones.ts";
import { readDocType } from "./doc-type.ts";

// A document with the number 21/TTr-SNV → its type.
export default snippets<string | null>({
  name: "doc-type/doc-type",
  read(lines, { catalogue }) {
    const number = { text: "21/TTr-SNV", serial: 21, symbol: "TTr-SNV" };
    return readDocType(cutZones(lines, catalogue), number, catalogue)?.value ?? null;
  },
  cases: [
    [
      "SỞ NỘI VỤ\nSố: 21/TTr-SNV\nKẾ HOẠCH\nKhảo sát sự hài lòng\nI. MỤC ĐÍCH\nNâng cao chất lượng.",
      "ke-hoach",
    ],
    ["SỞ NỘI VỤ\nSố: 21/TTr-SNV\nBÁO CÁO\nKết quả khảo sát\nI. TÌNH HÌNH\nĐã hoàn thành.", "bao-cao"],
    // Without a type line the type follows from the symbol of the number.
    [
      "SỞ NỘI VỤ\nSố: 21/TTr-SNV\nQuy Nhơn, ngày 05 tháng 3 năm 2026\nI. SỰ CẦN THIẾT\nCần khảo sát.",
      "to-trinh",
    ],
    // The same letters are the symbol of an inspectorate.
    [
      "THANH TRA TỈNH\nSố: 21/TTr-SNV\nV/v khảo sát sự hài lòng\nKính gửi: Các sở, ban, ngành\nĐề nghị các sở khảo sát.",
      "cong-van",
    ],
    ["Cần khảo sát sự hài lòng của người dân.", null],
  ],
});

export const letters = snippets<string | null>({
  name: "doc-type/doc-type: letters",
  read: (lines, { catalogue }) => readDocType(cutZones(lines, catalogue), null, catalogue)?.value ?? null,
  cases: [
    [
      "SỞ NỘI VỤ\nSố: 21/SNV-CCHC\nV/v khảo sát sự hài lòng\nKính gửi: Các sở, ban, ngành\nSở Nội vụ đề nghị.",
      "cong-van",
    ],
    ["Khảo sát sự hài lòng của người dân.", null],
  ],
});

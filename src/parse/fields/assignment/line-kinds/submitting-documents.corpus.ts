import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { parse } from "../../../parse.ts";

const document = (type: string, body: string) =>
  `UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 12/TTr-SNV\nLào Cai, ngày 05 tháng 3 năm 2025\n${type}\nVề việc thành lập Tổ công tác\nKính gửi: UBND tỉnh Lào Cai.\n${body}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nHoàng Văn Khánh`;
const DRAFTED =
  "Để bảo đảm tiến độ, Sở Nội vụ chủ trì, phối hợp với Sở Tài chính xây dựng dự thảo.\nĐề nghị Văn phòng UBND tỉnh thẩm định, trình ký.";
const FORM =
  "1. Các sở, ban, ngành trình (kết quả đề nghị): Hội đồng Thẩm định.\n2. Phòng Nội chính đề xuất phương án: kính trình Chủ tịch UBND tỉnh ký ban hành.";

// A document → the units of its assignments.
export default snippets<string[]>({
  name: "assignment/line-kinds/submitting-documents",
  read(lines, { catalogue }) {
    const paragraphs = lines.map((line) => line.source);
    const text = { pages: 1, paragraphs, extraction: [], removed: [], signature: null };
    return parse(text, catalogue).value[0]!.plan.assignments.flatMap(({ units }) =>
      units.map(({ name }) => name),
    );
  },
  cases: [
    [document("TỜ TRÌNH", DRAFTED), []],
    [document("BÁO CÁO", DRAFTED), ["Văn phòng UBND tỉnh"]],
    [document("PHIẾU TRÌNH", FORM), []],
    [
      document(
        "TỜ TRÌNH",
        "2. Chức năng, nhiệm vụ, dự kiến thành phần\n- Tổ công tác là tổ chức liên ngành, có chức năng chỉ đạo, đôn đốc.\n- Phó Tổ trưởng thường trực: Giám đốc Sở Tài chính.",
      ),
      [],
    ],
    // A proposal that contains the plan.
    [
      document(
        "TỜ TRÌNH",
        "I. SỰ CẦN THIẾT\nCần thành lập Tổ công tác.\nII. TỔ CHỨC THỰC HIỆN\n1. Sở Tài chính bố trí kinh phí.",
      ),
      ["Sở Tài chính"],
    ],
  ],
});

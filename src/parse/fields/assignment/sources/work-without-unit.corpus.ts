import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { readValues } from "../../../read-values.ts";
import { WORK_WITHOUT_UNIT_RULE } from "./work-without-unit.ts";

const document = (head: string, body: string) =>
  `${head}\nVinh, ngày 12 tháng 02 năm 2026\nKẾ HOẠCH\nCải cách hành chính năm 2026\n${body}\nIII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở\n- Theo dõi, đôn đốc việc thực hiện Kế hoạch.`;
const ofUnit = (body: string) => document("UBND TỈNH NGHỆ AN\nSỞ Y TẾ\nSố: 21/KH-SYT", body);
const ofProvince = (body: string) => document("ỦY BAN NHÂN DÂN\nTỈNH NGHỆ AN\nSố: 21/KH-UBND", body);

const WORK =
  "II. NHIỆM VỤ, GIẢI PHÁP\n1. Cải cách thể chế\n- Rà soát các văn bản quy phạm pháp luật thuộc lĩnh vực, hoàn thành trước ngày 30/6/2026.\n- Nâng cao chất lượng thẩm định dự thảo văn bản.\n2. Cải cách thủ tục hành chính\n- Hằng quý họp đánh giá kết quả giải quyết hồ sơ.";

// A plan → its assignments without a unit: the tasks, each with the day of its due date.
export default snippets<string[][]>({
  name: WORK_WITHOUT_UNIT_RULE,
  read: (lines, { catalogue }) => {
    const { plan, evidence } = readValues(lines, catalogue);
    return plan.assignments.flatMap(({ tasks }, i) =>
      evidence[`/assignments/${i}`]?.[0]?.rule === WORK_WITHOUT_UNIT_RULE
        ? [tasks.map(({ text, due }) => (due?.iso ? `${text} → ${due.iso}` : text))]
        : [],
    );
  },
  cases: [
    // What the plan of a unit lists, it will do; one assignment for each heading.
    [
      ofUnit(WORK),
      [
        [
          "Rà soát các văn bản quy phạm pháp luật thuộc lĩnh vực, hoàn thành trước ngày 30/6/2026. → 2026-06-30",
          "Nâng cao chất lượng thẩm định dự thảo văn bản.",
        ],
        ["Hằng quý họp đánh giá kết quả giải quyết hồ sơ."],
      ],
    ],
    // In the plan of a province a line without a unit is one that was not read.
    [ofProvince(WORK), []],
    // Lines with a unit, results, aims, facts and money are no work of nobody.
    [
      ofUnit(
        "I. KẾT QUẢ NĂM 2025\n- Đã rà soát 12 văn bản quy phạm pháp luật.\n- Tỷ lệ hồ sơ đúng hạn đạt 98,5%.\nII. MỤC TIÊU\n- Nâng cao chất lượng phục vụ người dân, doanh nghiệp.\n- Giảm ít nhất 30% thời gian giải quyết thủ tục.",
      ),
      [],
    ],
    [ofUnit("II. NHIỆM VỤ\n1. Phòng Nghiệp vụ Y rà soát quy trình.\n2. Kinh phí: từ dự toán được giao."), []],
    [ofUnit("II. NHIỆM VỤ\n1. Rà soát quy trình khám bệnh.\n- Đơn vị chủ trì: Phòng Nghiệp vụ Y."), []],
  ],
});

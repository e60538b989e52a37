import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { parse } from "../../../parse.ts";

const paper = (body: string) =>
  `UBND TỈNH LÀO CAI\nSỞ TƯ PHÁP\nSố: 12/STP-BTTP\nV/v tăng cường quản lý hồ sơ\nLào Cai, ngày 05 tháng 3 năm 2025\nKính gửi: Văn phòng tỉnh.\n${body}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nGIÁM ĐỐC\nHoàng Văn Khánh`;

// A document → "units: task" of each task.
export default snippets<string[]>({
  name: "assignment/sources/unlikely-work",
  read(lines, { catalogue }) {
    const paragraphs = lines.map((line) => line.source);
    const text = { pages: 1, paragraphs, extraction: [], removed: [], signature: null };
    return parse(text, catalogue).value[0]!.plan.assignments.flatMap(({ units, tasks }) =>
      tasks.map((task) => {
        const own = task.units.length > 0 ? task.units : units;
        return `${own.map(({ name }) => name).join(", ")}: ${task.text}`;
      }),
    );
  },
  cases: [
    // Fields of a form below a request.
    [
      paper(
        "Đề nghị Phòng Hộ tịch cấp bản sao trích lục theo thông tin như sau:\nHọ, chữ đệm, tên người được cấp: .....................\nSố lượng bản sao: ............ bản",
      ),
      ["Phòng Hộ tịch: cấp bản sao trích lục theo thông tin như sau:"],
    ],
    // Questions and titles of an article.
    [
      paper(
        "1. Công đoàn cơ sở công khai phương án trả thưởng:\nTải về Mẫu phương án trả thưởng năm 2026?\nThưởng cuối năm có phải chịu thuế thu nhập không?",
      ),
      ["Công đoàn cơ sở: công khai phương án trả thưởng:"],
    ],
    // Work of the heading's unit, with and without a verb that is known.
    [
      paper(
        "1. Sở Y tế:\n- Rà soát hồ sơ của các trạm y tế.\n- Trình Chủ tịch UBND tỉnh quyết định danh mục.\n- Treo biển báo tại các cơ sở khám bệnh.",
      ),
      [
        "Sở Y tế: Rà soát hồ sơ của các trạm y tế.",
        "Sở Y tế: Trình Chủ tịch UBND tỉnh quyết định danh mục.",
        "Sở Y tế: Treo biển báo tại các cơ sở khám bệnh.",
      ],
    ],
  ],
});

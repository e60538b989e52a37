import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { letterOf, tasksOfDocument } from "../../../../../test/support/tasks-of-document.ts";

const paper = (body: string) => letterOf("tăng cường quản lý hồ sơ", "Văn phòng tỉnh", body);

// A document → "units: task" of each task.
export default snippets<string[]>({
  name: "assignment/sources/unlikely-work",
  read: (lines, { catalogue }) => tasksOfDocument(lines, catalogue),
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
    // The figures of a table without borders.
    [paper("1. Phòng Hộ tịch:\n- Rà soát hồ sơ lưu.\n27.000\n128"), ["Phòng Hộ tịch: Rà soát hồ sơ lưu."]],
    // Titles of events over labels.
    [
      paper(
        "1. Chương trình nghệ thuật khai mạc Tuần lễ\n- Thời gian: ngày 10/10/2026.\n- Đơn vị chủ trì: Sở Y tế.\n2. Chương trình đêm thơ\n- Đơn vị thực hiện: Sở Nội vụ.",
      ),
      ["Sở Y tế: Chương trình nghệ thuật khai mạc Tuần lễ", "Sở Nội vụ: Chương trình đêm thơ"],
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
    // Nouns that are made verbs.
    [
      paper("1. Sở Y tế:\n- Hệ thống hóa văn bản của ngành.\n- Đa dạng hóa hình thức khám bệnh."),
      ["Sở Y tế: Hệ thống hóa văn bản của ngành.", "Sở Y tế: Đa dạng hóa hình thức khám bệnh."],
    ],
  ],
});

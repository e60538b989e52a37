import { snippets } from "../../test/support/rule-corpus.ts";
import { parse } from "./parse.ts";

// A whole document → its deadlines, as "date: units".

const HEAD =
  "UBND TỈNH LÀO CAI\nSỞ Y TẾ\nSố: 45/KH-SYT\nLào Cai, ngày 10 tháng 3 năm 2024\nKẾ HOẠCH\nXây dựng kho dữ liệu\nI. NỘI DUNG\n";

const LETTER =
  "UBND TỈNH LÀO CAI\nSỞ NỘI VỤ\nSố: 45/SNV-VP\nV/v báo cáo công tác lưu trữ\nLào Cai, ngày 10 tháng 3 năm 2024\nKính gửi:\n- Sở Y tế;\n- UBND các xã.\nSở Nội vụ đề nghị các đơn vị báo cáo công tác lưu trữ với các nội dung sau:\n";

export default snippets<string[]>({
  name: "read-body/deadlines",
  read(lines, { catalogue }) {
    const paragraphs = lines.map((line) => line.source);
    const text = { pages: 1, paragraphs, extraction: [], removed: [], signature: null };
    return parse(text, catalogue).value[0]!.plan.deadlines.map(
      ({ date, units }) => `${date.month}/${date.year}: ${units.map(({ name }) => name).join(", ")}`,
    );
  },
  cases: [
    // A row states when its task is due, also where the plan is signed later; a sentence tells of a past event.
    [
      `${HEAD}| TT | Nhiệm vụ | Chủ trì | Hoàn thành |\n| 1 | Khảo sát kho dữ liệu | Sở Y tế | 11/2023 |\n| 2 | Nhập dữ liệu | Sở Nội vụ | 6/2024 |`,
      ["11/2023: Sở Y tế", "6/2024: Sở Nội vụ"],
    ],
    // A list of units goes on after a semicolon, below an opening; a clause with its own duty before the semicolon has its own units.
    [
      `${HEAD}1. Căn cứ Kế hoạch này, các cơ quan, đơn vị: Sở Nội vụ, Sở Tư pháp; UBND phường Sa Pa và UBND xã Tả Phìn (là các địa phương dự kiến được chọn điều tra năm 2024) ban hành kế hoạch của đơn vị, gửi về Sở Y tế trước ngày 16/4/2024.`,
      ["4/2024: Sở Nội vụ, Sở Tư pháp, UBND phường Sa Pa, UBND xã Tả Phìn"],
    ],
    [
      `${HEAD}1. Căn cứ Kế hoạch này, Sở Nội vụ rà soát văn bản; UBND phường Sa Pa niêm yết thủ tục trước ngày 16/4/2024.`,
      ["4/2024: UBND phường Sa Pa"],
    ],
    // A later clause with a date, after the name of a division with a comma.
    [
      `${HEAD}1. Phòng Bưu chính, Viễn thông chủ trì, phối hợp với Trung tâm Công nghệ số rà soát các điểm lõm sóng, báo cáo Lãnh đạo Sở trước ngày 15/4/2024.`,
      ["4/2024: Phòng Bưu chính, Viễn thông"],
    ],
    // Partners right before the task do not owe it, but they owe what they hand to the lead.
    [
      `${HEAD}1. Sở Y tế chủ trì; Sở Nội vụ, các trường cao đẳng phối hợp: khảo sát kho dữ liệu, hoàn thành trước ngày 15/4/2024.`,
      ["4/2024: Sở Y tế"],
    ],
    [
      `${HEAD}1. Sở Y tế chủ trì; Sở Nội vụ phối hợp cung cấp số liệu cho Sở Y tế trước ngày 15/4/2024.`,
      ["4/2024: Sở Nội vụ"],
    ],
    // The addressees of a letter send the report; in a plan nobody is named.
    [
      `${LETTER}1. Số văn bản đã ban hành.\nBáo cáo gửi về Sở Nội vụ trước ngày 30/11/2024.`,
      ["11/2024: Sở Y tế, UBND các xã"],
    ],
    [
      `${LETTER}1. Số văn bản đã ban hành.\nNội dung báo cáo đề nghị gửi về Sở Nội vụ. Thời gian trước ngày 30/11/2024 để tổng hợp.`,
      ["11/2024: Sở Y tế, UBND các xã"],
    ],
    [
      `${LETTER}1. Số văn bản đã ban hành.\nThời gian gửi trước ngày 30/11/2024.`,
      ["11/2024: Sở Y tế, UBND các xã"],
    ],
    [`${HEAD}1. Lập sổ theo dõi.\nThời gian gửi trước ngày 30/11/2024.`, ["11/2024: "]],
    [`${HEAD}1. Lập sổ theo dõi.\nBáo cáo gửi về Sở Nội vụ trước ngày 30/11/2024.`, ["11/2024: "]],
    // The issuer speaks of itself without its name; "Ban" is not the issuer.
    [
      `${HEAD}1. Các phòng chuyên môn báo cáo trước ngày 01/11/2024; Sở báo cáo Sở Nội vụ trước ngày 05/12/2024.`,
      ["11/2024: Các phòng chuyên môn", "12/2024: Sở Y tế"],
    ],
    [
      `${HEAD}1. Các phòng chuyên môn báo cáo trước ngày 01/11/2024; Ban tổng hợp, báo cáo UBND tỉnh trước ngày 05/12/2024.`,
      ["11/2024: Các phòng chuyên môn", "12/2024: "],
    ],
    [`${HEAD}1. Sở Y tế tổ chức hội nghị tập huấn trong tháng 11/2023.`, []],
    // The nearest heading gives the work, and with it the date of each of its clauses.
    [
      `${HEAD}1. Các đơn vị được giao làm đầu mối:\n1.1. Kho dữ liệu tiêm chủng (Sở Nội vụ)\n- Nhập dữ liệu; nâng tỷ lệ hồ sơ số lên 80% trong tháng 9/2024.`,
      ["9/2024: Sở Nội vụ"],
    ],
  ],
});

import { formatUnits } from "../../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { itemsOf } from "../../../structure/outline/section.ts";
import { readAssignments } from "../assignments.ts";
import { finishAssignment } from "../shared/assignment-draft.ts";
import { UnitHeadings } from "./unit-headings.ts";
import { UnitsNamedElsewhere } from "./units-named-elsewhere.ts";

const LIST =
  "PHỤ LỤC II\nDANH SÁCH CƠ QUAN XÂY DỰNG KẾ HOẠCH\n| TT | Cơ quan, đơn vị | Ghi chú |\n|---|---|---|\n| I | Các sở, ngành | |\n| 1 | Sở Y tế | Đầu mối |\n| 2 | Sở Nội vụ | |\n| II | Các địa phương | |\n| 3 | UBND huyện An Lão | |";

const DUTIES = [
  "III. PHÂN CÔNG",
  "1. Sở Y tế",
  "a) Chủ trì cải thiện chỉ số Chi phí thời gian.",
  "2. Sở Nội vụ",
  "a) Chủ trì kiểm tra công vụ.",
  "3. Sở Xây dựng",
  "Phối hợp Sở Y tế cấp giấy phép xây dựng.",
  "4. Đề nghị Tòa án nhân dân tỉnh phối hợp giải quyết tranh chấp.",
  "5. UBND các xã, phường",
  "a) Chủ trì niêm yết thủ tục.",
  "b) UBND các xã An Hòa, An Vinh và UBND phường Bồng Sơn (03 địa phương) ban hành kế hoạch riêng; các xã, phường còn lại lồng ghép trong chương trình công tác.",
].join("\n");

// A body → the units of the last assignment.
export default snippets({
  name: "assignment/headings/units-named-elsewhere",
  context: { year: 2026, province: "Bình Định" },
  read(lines, context) {
    const unitHeadings = new UnitHeadings(context);
    const annex = lines.findIndex(({ text }) => /^(?:PHỤ LỤC|DANH SÁCH) /u.test(text));
    const tree = outline(annex < 0 ? lines : lines.slice(0, annex));
    const read = tree.children.flatMap(
      (section) =>
        readAssignments(itemsOf(section), context, { collecting: false, unitHeadings }).assignments,
    );
    const assignments = read.map(finishAssignment);
    const elsewhere = new UnitsNamedElsewhere({ tree, assignments, holders: [], lines }, unitHeadings);
    const last = assignments.at(-1);
    return last ? [formatUnits(elsewhere.resolve(last.value.units, lines[last.span.from]!))] : [];
  },
  cases: [
    [
      "I. CÁC ĐƠN VỊ\n1. Văn phòng Sở.\n2. Thanh tra Sở.\nII. BÁO CÁO\n1. Các đơn vị có tên tại Mục I báo cáo kết quả trước ngày 15/12/2026.",
      ["Văn phòng Sở, Thanh tra Sở"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\n2. Sở Nội vụ chủ trì kiểm tra.\nIII. BÁO CÁO\n1. Yêu cầu các cơ quan, đơn vị được giao nhiệm vụ tại Mục II tổ chức thực hiện.",
      ["Sở Y tế, Sở Nội vụ"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\n2. Sở Nội vụ chủ trì kiểm tra.\nIII. BÁO CÁO\n1. Các cơ quan chủ trì tại Mục II gửi báo cáo.",
      ["Sở Nội vụ"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Sở Nội vụ kiểm tra công vụ.\n2. Các đơn vị nêu trên gửi báo cáo.",
      ["Sở Y tế, Sở Nội vụ"],
    ],
    // A paragraph below an item with several units, also with an opening; an item beside one with the same parent.
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Sở Nội vụ, Sở Xây dựng lập kế hoạch.\nĐịnh kỳ hằng quý, các đơn vị nêu trên gửi báo cáo.",
      ["Sở Nội vụ, Sở Xây dựng"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\n2. Chỉ số hài lòng\n2.1. Sở Nội vụ, Sở Xây dựng nâng cao chất lượng.\n2.2. Hằng quý, các đơn vị nêu trên gửi báo cáo.",
      ["Sở Nội vụ, Sở Xây dựng"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Thủ trưởng các phòng, đơn vị nêu tại Phần II chịu trách nhiệm về kết quả.",
      ["Sở Y tế"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Sở Nội vụ kiểm tra công vụ. Các đơn vị nêu trên gửi báo cáo.",
      ["Sở Nội vụ"],
    ],
    // A class that leads something does not say which of its members are meant; words after two classes are about both.
    [
      "II. NHIỆM VỤ\n1. Sở Y tế chủ trì rà soát thủ tục.\n2. Các sở, ban, ngành chủ trì cắt giảm thời gian cấp phép.\nIII. BÁO CÁO\n1. Thủ trưởng các sở, ngành, cơ quan Trung ương đóng trên địa bàn được giao chủ trì nhiệm vụ tại Mục II; Chủ tịch UBND xã An Lão xây dựng kế hoạch.",
      ["Sở Y tế, UBND xã An Lão"],
    ],
    // A list of the work of each unit, of which one is the focal point.
    [
      "II. NHIỆM VỤ\n1. Sở Y tế là cơ quan đầu mối.\n2. Sở Nội vụ\n- Kiểm tra công vụ.\n3. Sở Xây dựng\n- Cấp giấy phép xây dựng.\n4. Sở Tư pháp\n- Rà soát văn bản.\nIII. BÁO CÁO\n1. Các cơ quan được giao chủ trì tại Mục II gửi báo cáo.",
      ["Sở Y tế, Sở Nội vụ, Sở Xây dựng, Sở Tư pháp"],
    ],
    // An annex that is a list of units, in a table or in items.
    [
      `III. BÁO CÁO\n1. Các cơ quan, đơn vị, địa phương có tên tại Phụ lục II ban hành kế hoạch của đơn vị mình.\n${LIST}`,
      ["Sở Y tế, Sở Nội vụ, UBND huyện An Lão"],
    ],
    [
      "III. BÁO CÁO\n1. Các đơn vị có tên trong danh sách kèm theo gửi báo cáo.\nDANH SÁCH ĐƠN VỊ GỬI BÁO CÁO\n1. Sở Y tế;\n2. Sở Nội vụ;\n3. UBND xã An Hòa.",
      ["Sở Y tế, Sở Nội vụ, UBND xã An Hòa"],
    ],
    [
      `III. BÁO CÁO\n1. Các cơ quan chủ trì, địa phương có tên tại Phụ lục II ban hành kế hoạch của đơn vị mình.\n${LIST}`,
      ["Sở Y tế, Sở Nội vụ, UBND huyện An Lão"],
    ],
    [
      `III. BÁO CÁO\n1. Các cơ quan có tên tại Phụ lục II (từ số 01 đến số 02) ban hành kế hoạch của đơn vị mình.\n${LIST}`,
      ["Sở Y tế, Sở Nội vụ"],
    ],
    [
      "III. BÁO CÁO\n1. Các cơ quan, địa phương sau đây phải có kế hoạch của mình và gửi Sở Y tế trước ngày 06/3/2026: Sở Y tế, Sở Nội vụ; ba địa phương làm điểm gồm UBND xã An Hòa, UBND phường Bồng Sơn.",
      ["Sở Y tế, Sở Nội vụ, UBND xã An Hòa, UBND phường Bồng Sơn"],
    ],
    [
      "III. BÁO CÁO\n1. Các cơ quan, đơn vị có tên sau đây ban hành kế hoạch riêng để thực hiện và gửi về UBND tỉnh (qua Sở Y tế) chậm nhất ngày 06/3/2026: Sở Y tế; Sở Nội vụ; UBND xã An Hòa.",
      ["Sở Y tế, Sở Nội vụ, UBND xã An Hòa"],
    ],
    // The sentence goes on after the list, with somebody else who is asked for the same, or with what is asked for.
    [
      "III. BÁO CÁO\n1. Các cơ quan, địa phương sau đây phải xây dựng kế hoạch riêng: Sở Y tế, Sở Nội vụ, UBND xã An Hòa và đề nghị Ủy ban MTTQ Việt Nam tỉnh ban hành kế hoạch, gửi về Sở Y tế chậm nhất ngày 10/3/2026.",
      ["Sở Y tế, Sở Nội vụ, UBND xã An Hòa, Ủy ban MTTQ Việt Nam tỉnh"],
    ],
    [
      "III. BÁO CÁO\n1. Những đơn vị sau phải có kế hoạch: Sở Y tế; Sở Nội vụ; Báo và Phát thanh, truyền hình Hải Lâm, gửi về Sở Y tế trước ngày 10/3/2026.",
      ["Sở Y tế, Sở Nội vụ, Báo và Phát thanh, truyền hình Hải Lâm"],
    ],
    // A list of what they must do, of which one unit is an object.
    [
      "III. BÁO CÁO\n1. Các đơn vị sau phải báo cáo: Sở Y tế, Sở Nội vụ kiểm tra trước ngày 10/3/2026.",
      ["Các đơn vị sau*"],
    ],
    // A list with numbers, whose items are names alone; after a class of the catalogue.
    [
      "III. BÁO CÁO\n1. Các cơ quan, địa phương sau đây có kế hoạch riêng, gửi Sở Y tế trước ngày 06/3/2026: (1) Sở Y tế; (2) Sở Nội vụ; (3) UBND xã An Hòa.",
      ["Sở Y tế, Sở Nội vụ, UBND xã An Hòa"],
    ],
    [
      "III. BÁO CÁO\n1. Các sở sau gửi báo cáo trước ngày 06/3/2026: Sở Y tế; Sở Nội vụ.",
      ["Sở Y tế, Sở Nội vụ"],
    ],
    // A list in the items below, each with a class before it.
    [
      "III. BÁO CÁO\n1. Không phải cơ quan nào cũng ban hành kế hoạch riêng. UBND tỉnh yêu cầu các cơ quan, địa phương sau đây xây dựng, ban hành kế hoạch của mình và gửi về Sở Y tế chậm nhất ngày 20/3/2026:\n- Hai cơ quan chủ trì: Sở Y tế, Sở Nội vụ;\n- Hai địa phương làm điểm: phường Bồng Sơn, xã An Lão.",
      ["Sở Y tế, Sở Nội vụ, phường Bồng Sơn, xã An Lão"],
    ],
    // A list of places; the verb after the annex need not be known.
    [
      "III. BÁO CÁO\n1. UBND các xã, phường, đặc khu nêu tại Phụ lục II ký ban hành kế hoạch của địa phương mình.\nPHỤ LỤC II\nCÁC ĐỊA PHƯƠNG LÀM ĐIỂM\n| STT | Địa phương | Ghi chú |\n|---|---|---|\n| 1 | Phường Bồng Sơn | |\n| 2 | Xã An Lão | Miền núi |",
      ["Phường Bồng Sơn, Xã An Lão"],
    ],
    // Who has no name in the list is somebody else.
    [
      `III. BÁO CÁO\n1. Các đơn vị không có tên tại Phụ lục II chủ động phối hợp.\n${LIST}`,
      ["Các đơn vị không có tên tại Phụ lục II*"],
    ],
    // A list at the end of the sentence.
    [
      "III. BÁO CÁO\n1. Các cơ quan sau đây ban hành kế hoạch để thực hiện Kế hoạch này: Sở Y tế, Sở Nội vụ; UBND xã An Hòa (địa bàn chọn làm điểm). Thời hạn là ngày 15/3/2026.",
      ["Sở Y tế, Sở Nội vụ, UBND xã An Hòa"],
    ],
    [
      "III. BÁO CÁO\n1. Các đơn vị ban hành kế hoạch trước ngày 15/3/2026 gồm: Sở Y tế, Sở Nội vụ, UBND xã An Hòa.",
      ["Sở Y tế, Sở Nội vụ, UBND xã An Hòa"],
    ],
    ["III. BÁO CÁO\n1. Các đơn vị gửi báo cáo về: Sở Y tế, Sở Nội vụ.", ["Các đơn vị*"]],
    ["III. BÁO CÁO\n1. Các đơn vị chuẩn bị hồ sơ gồm: báo cáo của Sở Y tế, bản đồ.", ["Các đơn vị*"]],
    // Another annex, and a table that gives units several roles.
    [
      `III. BÁO CÁO\n1. Các cơ quan có tên tại Phụ lục III ban hành kế hoạch của đơn vị mình.\n${LIST}`,
      ["Các cơ quan có tên tại Phụ lục III*"],
    ],
    [
      "III. BÁO CÁO\n1. Các cơ quan có tên tại Phụ lục I ban hành kế hoạch của đơn vị mình.\nPHỤ LỤC I\n| TT | Chủ trì | Phối hợp |\n|---|---|---|\n| 1 | Sở Y tế | Sở Nội vụ |\n| 2 | Sở Tư pháp | Sở Y tế |",
      ["Các cơ quan có tên tại Phụ lục I*"],
    ],
    // The sentence itself says which committees are meant.
    [
      "II. NHIỆM VỤ\n1. Sở Y tế chủ trì rà soát thủ tục.\n2. UBND các xã, phường chủ trì kiểm tra.\nIII. BÁO CÁO\n1. Các cơ quan được giao chủ trì tại Mục II và UBND xã An Hòa xây dựng kế hoạch.",
      ["Sở Y tế, UBND xã An Hòa"],
    ],
    // Ranges and lists of items, points of an item, and a wider part that the end of the sentence states for all.
    [
      `${DUTIES}\nIV. BÁO CÁO\n1. Các cơ quan, đơn vị nêu tại các khoản từ 1 đến 3 Mục III ban hành kế hoạch.`,
      ["Sở Y tế, Sở Nội vụ, Sở Xây dựng"],
    ],
    [
      `${DUTIES}\n6. Các cơ quan, đơn vị nêu từ khoản 1 đến khoản 3 Mục này ban hành kế hoạch.`,
      ["Sở Y tế, Sở Nội vụ, Sở Xây dựng"],
    ],
    [
      `${DUTIES}\nIV. BÁO CÁO\n1. Các cơ quan, đơn vị nêu tại khoản 1, khoản 3 Mục III ban hành kế hoạch.`,
      ["Sở Y tế, Sở Xây dựng"],
    ],
    [
      `${DUTIES}\nIV. BÁO CÁO\n1. Các cơ quan nêu tại khoản 1 đến khoản 4 Mục III (trừ khoản 2) ban hành kế hoạch.`,
      ["Sở Y tế, Sở Xây dựng, Tòa án nhân dân tỉnh"],
    ],
    [
      `${DUTIES}\nIV. BÁO CÁO\n1. Các cơ quan nêu tại các khoản từ 1 đến 2 và UBND 03 xã, phường nêu tại điểm b khoản 5 Mục III ban hành kế hoạch.`,
      ["Sở Y tế, Sở Nội vụ, UBND xã An Hòa, UBND xã An Vinh, UBND phường Bồng Sơn"],
    ],
    [
      `${DUTIES}\nIV. BÁO CÁO\n1. UBND 03 xã, phường nêu tại các điểm a, b khoản 5 Mục III ban hành kế hoạch.`,
      ["UBND xã An Hòa, UBND xã An Vinh, UBND phường Bồng Sơn"],
    ],
    // The numbers of one section, though others have some of them.
    [
      `I. MỤC TIÊU\n1. Tăng điểm.\n2. Giảm chi phí.\n${DUTIES}\nIV. BÁO CÁO\n1. Các cơ quan nêu tại khoản 1 đến khoản 3 ban hành kế hoạch.`,
      ["Sở Y tế, Sở Nội vụ, Sở Xây dựng"],
    ],
    // Another number of members than the place has, and a point that does not exist.
    [
      `${DUTIES}\nIV. BÁO CÁO\n1. UBND 07 xã, phường nêu tại điểm b khoản 5 Mục III ban hành kế hoạch.`,
      ["UBND 07 xã, phường nêu tại điểm b khoản 5 Mục III*"],
    ],
    [
      `${DUTIES}\nIV. BÁO CÁO\n1. UBND 03 xã, phường nêu tại điểm d khoản 5 Mục III ban hành kế hoạch.`,
      ["UBND 03 xã, phường nêu tại điểm d khoản 5 Mục III*"],
    ],
    // Rows of an annex.
    [
      `III. BÁO CÁO\n1. Các cơ quan từ số 1 đến số 2 của Phụ lục II xây dựng kế hoạch.\n${LIST}`,
      ["Sở Y tế, Sở Nội vụ"],
    ],
    [
      `III. BÁO CÁO\n1. Các đơn vị có số thứ tự 1 và 3 tại Phụ lục II xây dựng kế hoạch.\n${LIST}`,
      ["Sở Y tế, UBND huyện An Lão"],
    ],
    [
      `III. BÁO CÁO\n1. Các sở, ngành nêu tại mục I Phụ lục II xây dựng kế hoạch.\n${LIST}`,
      ["Sở Y tế, Sở Nội vụ"],
    ],
    // No such place, several of that number, or nobody there.
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Các đơn vị có tên tại Mục V gửi báo cáo.",
      ["Các đơn vị có tên tại Mục V*"],
    ],
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Các đơn vị có tên tại mục 1 gửi báo cáo.",
      ["Các đơn vị có tên tại mục 1*"],
    ],
    ["III. BÁO CÁO\n1. Các đơn vị nêu trên gửi báo cáo.", ["Các đơn vị nêu trên*"]],
    // Other groups stay as printed.
    [
      "II. NHIỆM VỤ\n1. Sở Y tế rà soát thủ tục.\nIII. BÁO CÁO\n1. Các sở, ban, ngành gửi báo cáo.",
      ["Các sở, ban, ngành*"],
    ],
  ],
});

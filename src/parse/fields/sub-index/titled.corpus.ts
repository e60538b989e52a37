import { snippets } from "../../../../test/support/rule-corpus.ts";
import { parse } from "../../parse.ts";
import { titleSubIndex } from "./titled.ts";

const head = (title: string) =>
  `UBND TỈNH LÀO CAI\nSỞ Y TẾ\nSố: 45/KH-SYT\nLào Cai, ngày 10 tháng 3 năm 2024\nKẾ HOẠCH\n${title}\n`;
const TITLED = head("Nâng cao Chỉ số thành phần “Tính minh bạch” của PCI năm 2024");

const PCI = { year: 2024, indexIds: ["pci"] };
const place = { span: { from: 0, start: 0, to: 0, end: 0 }, rule: "title/title", confidence: 0.9 };

// A title → the sub-index that it names.
export const titles = snippets<string | null>({
  name: "sub-index/titled: title",
  context: PCI,
  read: ([line], context) => titleSubIndex({ ...place, value: line!.text }, context)?.id ?? null,
  cases: [
    ["Nâng cao Chỉ số thành phần “Tính minh bạch” năm 2024", "pci.3"],
    ["Cải thiện chỉ số Đào tạo lao động trong PCI", "pci.9"],
    ["Cải thiện “Tính minh bạch” năm 2024", "pci.3"],
    ["Nâng cao CSTP 10 của Chỉ số PCI năm 2024", "pci.10"],
    ["Nâng cao chỉ số thành phần số 3 (PCI) năm 2024", "pci.3"],
    ["Nâng cao CSTP 3, CSTP 4 năm 2024", null],
    ["Cải thiện 10 chỉ số thành phần năm 2024", null],
    ["Cải thiện chỉ số thành phần năm 2024", null],
    ["Cải thiện chỉ số Tính minh bạch và chỉ số Chi phí thời gian", null],
    ["Nâng cao tính minh bạch và tiếp cận thông tin của cơ quan", null],
  ],
});

// A whole plan → its sub-indices as "id: target / tasks of units", the targets of whole indices, then the tasks of the whole plan.
export default snippets<string[]>({
  name: "sub-index/titled",
  read(lines, { catalogue }) {
    const paragraphs = lines.map((line) => line.source);
    const text = { pages: 1, paragraphs, extraction: [], removed: [], signature: null };
    const { plan } = parse(text, catalogue).value[0]!;
    const tasksOf = (all: typeof plan.assignments) =>
      all
        .flatMap(({ units, tasks }) => tasks.map(() => units.map(({ name }) => name).join(" and ")))
        .join(", ");
    return [
      ...plan.subIndices.map((sub) => `${sub.id}: ${sub.target?.value} / ${tasksOf(sub.assignments)}`),
      ...plan.overall.map(
        ({ index, targets }) => `${index}: ${targets.map(({ value }) => value).join(", ")}`,
      ),
      tasksOf(plan.assignments),
    ];
  },
  cases: [
    // "Chỉ số" alone is the sub-index of the title, not the whole index.
    [
      `${TITLED}I. MỤC TIÊU: Chỉ số đạt 6,8 điểm, tăng 0,5 điểm so với năm 2023.\nII. NHIỆM VỤ\n1. Văn phòng Sở công khai quy hoạch.`,
      ["pci.3: 6.8 / Văn phòng Sở", ""],
    ],
    [
      `${TITLED}I. MỤC TIÊU\nPhấn đấu đạt 6,8 điểm.\nII. NHIỆM VỤ\n1. Văn phòng Sở công khai quy hoạch.\n2. Phòng Nghiệp vụ Y rà soát thủ tục.\nIII. TỔ CHỨC THỰC HIỆN\n1. Thanh tra Sở theo dõi việc thực hiện.`,
      ["pci.3: 6.8 / Văn phòng Sở, Phòng Nghiệp vụ Y", "Thanh tra Sở"],
    ],
    [
      `${TITLED}| TT | Nhiệm vụ | Chủ trì |\n| 1 | Công khai quy hoạch | Văn phòng Sở |\n| 2 | Rà soát thủ tục | Thanh tra Sở |`,
      ["pci.3: undefined / Văn phòng Sở, Thanh tra Sở", ""],
    ],
    // A goal that names the sub-index of the title, or states its number in the index.
    [
      `${TITLED}I. CHỈ TIÊU\nChỉ số Tính minh bạch đạt từ 6,8 điểm trở lên.\nII. NHIỆM VỤ\n1. Văn phòng Sở công khai quy hoạch.`,
      ["pci.3: 6.8 / Văn phòng Sở", ""],
    ],
    [
      `${TITLED}I. MỤC TIÊU\nGóp phần để chỉ số Tính minh bạch của tỉnh đạt 6,8 điểm.\nII. NHIỆM VỤ\n1. Văn phòng Sở công khai quy hoạch.`,
      ["pci.3: 6.8 / Văn phòng Sở", ""],
    ],
    [
      `${TITLED}I. MỤC TIÊU\n- Chỉ số thành phần 3 đạt 6,8 điểm (tăng 0,3 điểm).\nII. NHIỆM VỤ\n1. Văn phòng Sở công khai quy hoạch.`,
      ["pci.3: 6.8 / Văn phòng Sở", ""],
    ],
    [
      `${TITLED}I. MỤC TIÊU\n- Chỉ số thành phần 4 đạt 6,8 điểm.\n- Cổng thông tin đạt 8 điểm.\nII. NHIỆM VỤ\n1. Văn phòng Sở công khai quy hoạch.`,
      ["pci.3: undefined / Văn phòng Sở", ""],
    ],
    // A share of something is no target of the sub-index, also where its name is in it.
    [
      `${TITLED}I. Mục tiêu\n- Tỷ lệ tính minh bạch của hồ sơ đạt 60%.\nII. NHIỆM VỤ\n1. Văn phòng Sở công khai quy hoạch.`,
      ["pci.3: undefined / Văn phòng Sở", ""],
    ],
    // The figure of the index is no target of the sub-index.
    [
      `${TITLED}I. MỤC TIÊU\nPhấn đấu Chỉ số PCI đạt 68 điểm.\nII. NHIỆM VỤ\n1. Văn phòng Sở công khai quy hoạch.`,
      ["pci.3: undefined / Văn phòng Sở", "pci: 68", ""],
    ],
    // Sections and lines that name sub-indices decide.
    [
      `${TITLED}I. NHIỆM VỤ\n1. Chỉ số Đào tạo lao động\n- Văn phòng Sở mở lớp.`,
      ["pci.9: undefined / Văn phòng Sở", ""],
    ],
    // Two names, and words that are no name after a word such as "chỉ số".
    [
      `${head("Cải thiện chỉ số Tính minh bạch và chỉ số Chi phí thời gian của PCI năm 2024")}1. Văn phòng Sở công khai quy hoạch.`,
      ["Văn phòng Sở"],
    ],
    [
      `${head("Nâng cao tính minh bạch trong hoạt động và Chỉ số PCI năm 2024")}1. Văn phòng Sở công khai quy hoạch.`,
      ["Văn phòng Sở"],
    ],
  ],
});

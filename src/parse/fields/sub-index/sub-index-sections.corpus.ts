import { snippets } from "../../../../test/support/rule-corpus.ts";
import { outline } from "../../structure/outline/outline.ts";
import { rowsInSections } from "./lines-in-sections.ts";
import type { NamedSubIndex } from "./named-sub-index.ts";
import { SectionHeadings } from "./section-heading.ts";
import { subIndexSections } from "./sub-index-sections.ts";
import { isSubIndexHeading } from "./unlabelled-heading.ts";

// Lines of a body → the sub-indices that have sections, each with the number of its sections.
export default snippets<string[]>({
  name: "sub-index/sub-index-sections",
  context: { year: 2024, indexIds: ["pci"] },
  read(lines, context) {
    const headings = new SectionHeadings(context);
    const tree = outline(lines, { isHeading: (line, next) => isSubIndexHeading(line, next, headings) });
    return subIndexSections(tree, headings).map(
      ({ named, sections }) => `${named.id ?? `? ${named.name}`} ${sections.length}`,
    );
  },
  cases: [
    ["1. Gia nhập thị trường\n- Rà soát thủ tục đăng ký.", ["pci.1 1"]],
    [
      "2.1. Phòng Đăng ký kinh doanh (Chỉ số Gia nhập thị trường, mục tiêu 8,10 điểm)\n- Rà soát thủ tục.",
      ["pci.1 1"],
    ],
    ["1. Gia nhập thị trường\nRà soát thủ tục đăng ký.", ["pci.1 1"]],
    ["1. Chỉ số Gia nhập thị trường: Rà soát thủ tục đăng ký doanh nghiệp.", ["pci.1 1"]],
    [
      "1. Gia nhập thị trường\n- Rà soát thủ tục.\n2. Tiếp cận đất đai\n- Công khai quy hoạch.",
      ["pci.1 1", "pci.2 1"],
    ],
    [
      "Chỉ số Gia nhập thị trường\n- Rà soát thủ tục.\nChỉ số Tiếp cận đất đai\n- Công khai quy hoạch.",
      ["pci.1 1", "pci.2 1"],
    ],
    // The heading of a unit whose name has words of a sub-index.
    [
      "1. Phòng Đào tạo lao động: Chỉ số “Tính minh bạch”; chỉ số “Chi phí thời gian”.\n2. Văn phòng Sở: Chỉ số Gia nhập thị trường; chỉ số Tiếp cận đất đai.",
      [],
    ],
    ["1. Chỉ số thành phần 1 và 2\n- Rà soát thủ tục.", ["pci.1 1", "pci.2 1"]],
    ["1. Các chỉ số “Tính minh bạch” và “Chi phí thời gian”\n- Công khai thủ tục.", ["pci.3 1", "pci.4 1"]],
    [
      "I. MỤC TIÊU\n1. Gia nhập thị trường: đạt từ 7 điểm trở lên.\nII. NHIỆM VỤ\n1. Gia nhập thị trường\n- Rà soát thủ tục.",
      ["pci.1 2"],
    ],
    [
      "1. Đối với PCI\n* CSTP 1: Gia nhập thị trường\n- Rà soát thủ tục.\n* CSTP 3: Tính minh bạch\n- Công khai.",
      ["pci.1 1", "pci.3 1"],
    ],
    // Lists that begin again below headings without a label.
    [
      "Chỉ số thành phần 1: Gia nhập thị trường\nA. Sở Tài chính: rà soát thủ tục.\nB. Sở Nội vụ: mở lớp.\nChỉ số thành phần 3: Tính minh bạch\nA. Sở Tài chính: công khai.",
      ["pci.1 1", "pci.3 1"],
    ],
    [
      "II. NHIỆM VỤ\nChỉ số Gia nhập thị trường\n1. Rà soát thủ tục.\n2. Mở lớp.\nChỉ số Tính minh bạch\n1. Công khai.\nIII. KINH PHÍ\n1. Nguồn vốn.",
      ["pci.1 1", "pci.3 1"],
    ],
    // A heading without a label whose goal follows in the same line.
    [
      "Nội dung 1. “Gia nhập thị trường”: Phấn đấu đạt 7,10 - 7,20 điểm\n- Rà soát thủ tục.\nNội dung 3. Tính minh bạch: đạt 6 điểm\n- Công khai.",
      ["pci.1 1", "pci.3 1"],
    ],
    ["Chỉ số Tính minh bạch: phấn đấu đạt 6,8 điểm\na) Công khai quy hoạch.", ["pci.3 1"]],
    [
      "Chỉ số Gia nhập thị trường: đạt 7,2 điểm.\nChỉ số Tính minh bạch: đạt 6,8 điểm.\nPhấn đấu tổng điểm đạt 68 điểm.",
      [],
    ],
    ["Chỉ số Tính minh bạch năm 2023 còn thấp do:\n- Chưa công khai quy hoạch.", []],
    // A line that gives sub-indices to a unit opens no section with the plain paragraph below it.
    ["3. Sở Y tế: Chỉ số Tính minh bạch; chỉ số Chi phí thời gian.\nĐài truyền hình đưa tin hằng tuần.", []],
    // A name in a sentence or in a bare list is a mention.
    ["1. Mục đích\n- Cải thiện các chỉ số Gia nhập thị trường, Tiếp cận đất đai, Tính minh bạch.", []],
    ["1. Mục đích\n- Gia nhập thị trường;\n- Tiếp cận đất đai;\n- Tính minh bạch.", []],
    ["I. MỤC ĐÍCH\nKế hoạch nhằm nâng cao chỉ số Gia nhập thị trường và Tính minh bạch.", []],
    ["a) Sở Tài chính\n- Tham mưu cải thiện chỉ số Gia nhập thị trường.", []],
    ["1. Rà soát thủ tục đăng ký\n- Giao Sở Tài chính chủ trì.", []],
    // Names inside a section open no sections of their own.
    ["1. Tính minh bạch\na) Chi phí thời gian\n- Công khai thủ tục.", ["pci.3 1"]],
    ["A. NHIỆM VỤ\nI. Gia nhập thị trường\n1. Sở Tài chính\n- Rà soát thủ tục.", ["pci.1 1"]],
    ["Điều 3. Gia nhập thị trường\n1. Rà soát thủ tục.", ["pci.1 1"]],
    [
      "2.1. Gia nhập thị trường\n- Rà soát thủ tục.\n2.2. Tính minh bạch\n- Công khai.",
      ["pci.1 1", "pci.3 1"],
    ],
    ["Mục 1. Gia nhập thị trường\n- Rà soát thủ tục.", ["pci.1 1"]],
    [
      "- Chỉ số Gia nhập thị trường:\n+ Rà soát thủ tục.\n- Chỉ số Tính minh bạch:\n+ Công khai.",
      ["pci.1 1", "pci.3 1"],
    ],
    ["1/ Gia nhập thị trường\n- Rà soát thủ tục.", ["pci.1 1"]],
    ["• Chỉ số Gia nhập thị trường: giao Sở Tài chính rà soát thủ tục.", ["pci.1 1"]],
    // A heading beside headings of sub-indices may shorten its name more than others.
    [
      "1. Gia nhập thị trường\n- Rà soát thủ tục.\n2. Sự ổn định trong sử dụng đất\n- Công khai quy hoạch.",
      ["pci.1 1", "pci.2 1"],
    ],
    ["1. Sự ổn định trong sử dụng đất\n- Công khai quy hoạch.", []],
    [
      "1. Gia nhập thị trường\n- Rà soát thủ tục.\n2. Phát triển thị trường nông sản\n- Mở hội chợ.",
      ["pci.1 1"],
    ],
    // Unknown names count where there are several, or one beside a known sub-index.
    [
      "1. Chỉ số thành phần 1: “Hạ tầng số”\n- Đầu tư.\n2. Chỉ số Tính minh bạch\n- Công khai.",
      ["? Hạ tầng số 1", "pci.3 1"],
    ],
    [
      "A. NHIỆM VỤ\n1. Chỉ số thành phần 1: “Hạ tầng số”\n- Đầu tư.\nB. GIẢI PHÁP\n1. Chỉ số Tính minh bạch\n- Công khai.",
      ["pci.3 1"],
    ],
    ["1. Chỉ số thành phần 1: “Hạ tầng số”\n- Đầu tư.", []],
    [
      "1. Chỉ số thành phần 1: “Hạ tầng số”\n- Đầu tư.\n2. Chỉ số thành phần 2: “Nhân lực mới”\n- Đào tạo.",
      ["? Hạ tầng số 1", "? Nhân lực mới 1"],
    ],
  ],
});

// A plan on two indices: a heading with a part of a name is about the index of the headings beside it.
export const ofSeveral = snippets<string[]>({
  name: "sub-index/sub-index-sections: several indices",
  context: { year: 2024, indexIds: ["par-index", "sipas"] },
  read(lines, context) {
    const headings = new SectionHeadings(context);
    return subIndexSections(outline(lines), headings).map(({ named }) => named.id ?? named.name);
  },
  cases: [
    [
      "(1) Cải cách thể chế: Rà soát văn bản.\n(2) Cải cách thủ tục hành chính: Công khai thủ tục.\n(3) Về tài chính công: Rà soát tài sản.",
      ["par-index.2", "par-index.3", "par-index.6"],
    ],
    ["(1) Về tài chính công: Rà soát tài sản.\n(2) Kinh phí: Bố trí kinh phí.", []],
  ],
});

// A plan on an index whose parts the catalogue does not have.
export const ownParts = snippets<string[]>({
  name: "sub-index/sub-index-sections: own parts",
  context: { year: 2026, indexIds: ["ddci"] },
  read(lines, context) {
    const headings = new SectionHeadings(context);
    const tree = outline(lines, { isHeading: (line, next) => isSubIndexHeading(line, next, headings) });
    return subIndexSections(tree, headings).map(({ named }) => named.name);
  },
  cases: [
    [
      "II. NHIỆM VỤ THEO TỪNG CHỈ SỐ THÀNH PHẦN\n1. Tính minh bạch\n- Công khai thủ tục.\n2. Vai trò người đứng đầu\n- Đối thoại.\nIII. TỔ CHỨC THỰC HIỆN\n1. Kinh phí\n- Bố trí kinh phí.",
      ["Tính minh bạch", "Vai trò người đứng đầu"],
    ],
    [
      "I. GIẢI PHÁP NÂNG CAO 02 CHỈ SỐ THÀNH PHẦN\na) Chi phí thời gian: phấn đấu đạt 8 điểm\n- Rút ngắn thời gian.\nb) “Hỗ trợ doanh nghiệp”\n- Hướng dẫn hồ sơ.",
      ["Chi phí thời gian", "Hỗ trợ doanh nghiệp"],
    ],
    [
      "1. Chỉ số Tính minh bạch\n- Công khai thủ tục.\n2. Chỉ số Cạnh tranh bình đẳng\n- Rà soát quy định.",
      ["Tính minh bạch", "Cạnh tranh bình đẳng"],
    ],
    [
      "II. CÁC CHỈ SỐ THÀNH PHẦN CẦN CẢI THIỆN\n1. Tính minh bạch\n- Công khai thủ tục.\n2. Vai trò người đứng đầu\n- Đối thoại.",
      ["Tính minh bạch", "Vai trò người đứng đầu"],
    ],
    // A score for the goal in one heading shows that the headings beside it are parts as well.
    [
      "II. NHIỆM VỤ\n1. Tính minh bạch (phấn đấu tối thiểu 7,0 điểm)\n- Công khai thủ tục.\n2. Vai trò người đứng đầu\n- Đối thoại.\nIII. TỔ CHỨC THỰC HIỆN\n1. Kinh phí\n- Bố trí kinh phí.",
      ["Tính minh bạch", "Vai trò người đứng đầu"],
    ],
    // The goals name the parts; headings with these names are about them, and so are the headings beside two such.
    [
      "I. MỤC TIÊU\n* Mục tiêu từng chỉ số thành phần:\n- Tính minh bạch: 7,8 điểm;\n- Tính năng động: 7,5 điểm;\n- Hỗ trợ doanh nghiệp: 8,0 điểm.\nII. NỘI DUNG\n1. TÍNH MINH BẠCH (Đầu mối: Phòng Kỹ thuật)\n- Công khai thủ tục.\n2. TÍNH NĂNG ĐỘNG (Đầu mối: Phòng Kỹ thuật)\n- Khen thưởng.\n3. CẠNH TRANH BÌNH ĐẲNG\n- Rà soát quy định.\nIII. TỔ CHỨC THỰC HIỆN\n1. Kinh phí\n- Bố trí kinh phí.",
      ["Tính minh bạch", "Tính năng động", "Hỗ trợ doanh nghiệp", "CẠNH TRANH BÌNH ĐẲNG"],
    ],
    // Most headings of a list are names of parts of other indices.
    [
      "III. NHIỆM VỤ, GIẢI PHÁP\n1. Về tính minh bạch\n- Công khai thủ tục.\n2. Về vai trò người đứng đầu\n- Đối thoại.\n3. Về chi phí thời gian\n- Rút ngắn.\n4. Về chi phí không chính thức\n- Kiểm tra.\nIV. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Sở\n- Theo dõi.",
      ["tính minh bạch", "vai trò người đứng đầu", "chi phí thời gian", "chi phí không chính thức"],
    ],
    [
      "III. NHIỆM VỤ\n1. Về công tác chỉ đạo\n- Họp giao ban.\n2. Về tuyên truyền\n- Đăng tin.\n3. Về chi phí thời gian\n- Rút ngắn.\n4. Về kinh phí\n- Bố trí.",
      [],
    ],
    // One repeated name says nothing of the headings beside it; units and tasks are never parts.
    [
      "I. MỤC TIÊU CÁC CHỈ SỐ THÀNH PHẦN\n- Tính minh bạch: 7,8 điểm.\n- Tính năng động: 7 điểm.\nII. NỘI DUNG\n1. Tính minh bạch\n- Công khai thủ tục.\n2. Chuyển đổi số\n- Nâng cấp phần mềm.",
      ["Tính minh bạch", "Tính năng động"],
    ],
    [
      "I. MỤC TIÊU CÁC CHỈ SỐ THÀNH PHẦN\n- Tính minh bạch: 7,8 điểm.\n- Chi phí thời gian: 7 điểm.\nII. NỘI DUNG\n1. Tính minh bạch\n- Công khai thủ tục.\n2. Chi phí thời gian\n- Rút ngắn.\n3. Văn phòng Sở\n- Tổng hợp.\n4. Tổ chức thực hiện\n- Theo dõi.",
      ["Tính minh bạch", "Chi phí thời gian"],
    ],
    ["II. NHIỆM VỤ\n1. Tính minh bạch (trọng tâm)\n- Công khai.\n2. Chi phí thời gian\n- Rút ngắn.", []],
    // Units, other parts of a plan, tasks, and a heading that lists no parts.
    [
      "II. NHIỆM VỤ CẢI THIỆN CÁC CHỈ SỐ THÀNH PHẦN\n1. Văn phòng Sở\n- Công khai thủ tục.\n2. Phòng Đăng ký kinh doanh\n- Rút ngắn thời gian.",
      [],
    ],
    [
      "II. CẢI THIỆN CÁC CHỈ SỐ THÀNH PHẦN\n1. Mục tiêu\n- Đạt nhóm tốt.\n2. Nhiệm vụ, giải pháp\n- Rút ngắn thời gian.",
      [],
    ],
    [
      "II. CẢI THIỆN CÁC CHỈ SỐ THÀNH PHẦN\n1. Rà soát thủ tục đăng ký\n- Giao Văn phòng Sở.\n2. Công khai quy hoạch\n- Giao Văn phòng Sở.",
      [],
    ],
    ["II. NHIỆM VỤ CHUNG\n1. Tính minh bạch\n- Công khai.\n2. Chi phí thời gian\n- Rút ngắn.", []],
    [
      "1. Chỉ số Tính minh bạch năm 2025 còn thấp do nhiều nguyên nhân khác nhau của ngành\n- Chưa công khai.",
      [],
    ],
  ],
});

// Lines of a body → the sub-index of each row of a table that names none itself.
export const rows = snippets<string[]>({
  name: "sub-index/sub-index-sections: rows",
  context: { year: 2024, indexIds: ["pci"] },
  read(lines, context) {
    const sections = subIndexSections(outline(lines), new SectionHeadings(context));
    const printed = lines.flatMap(({ source, index }) =>
      source.kind === "row" ? [{ line: index, subIndex: null as NamedSubIndex | null }] : [],
    );
    return rowsInSections(printed, sections).map(({ subIndex }) => subIndex?.id ?? "none");
  },
  cases: [
    [
      "1. Gia nhập thị trường\n| Nhiệm vụ | Chủ trì |\n| Rà soát thủ tục | Sở Nội vụ |\n2. Tính minh bạch\n| Nhiệm vụ | Chủ trì |\n3. Kinh phí\n| Nguồn | Số tiền |",
      ["pci.1", "pci.1", "pci.3", "none"],
    ],
    ["1. Các chỉ số “Tính minh bạch” và “Chi phí thời gian”\n| Nhiệm vụ | Chủ trì |", ["pci.3", "pci.4"]],
  ],
});

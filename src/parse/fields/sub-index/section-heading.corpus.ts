import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { outline } from "../../structure/outline/outline.ts";
import { namesSubIndex, SectionHeadings } from "./section-heading.ts";
import { subIndexSections } from "./sub-index-sections.ts";
import { readSubIndices } from "./sub-indices.ts";
import { isSubIndexHeading } from "./unlabelled-heading.ts";

// A body → "sub-index role: units + partners: number of their tasks", and the number of tasks without a unit.
export default snippets<string[]>({
  name: "sub-index/section-heading",
  context: { year: 2024, indexIds: ["pci"] },
  read(lines, context) {
    const headings = new SectionHeadings(context);
    const tree = outline(lines, {
      isHeading: (line, next) => isSubIndexHeading(line, next, headings),
      announcesList: (line, next, start) => headings.units.at(line, start).announces(next),
      holdsLists: (bullet) => namesSubIndex(bullet, headings),
    });
    const mentions = { goals: () => [], goalLines: new Set<number>(), assigned: [] };
    const sections = subIndexSections(tree, headings);
    return readSubIndices(sections, [], mentions, headings).flatMap(
      ({ value: { id, assignments, tasks } }) => [
        ...assignments.map(({ value: { role, units, partners, tasks: own } }) => {
          const helpers = partners.length > 0 ? ` + ${formatUnits(partners)}` : "";
          return `${id} ${role}: ${formatUnits(units)}${helpers}: ${own.length}`;
        }),
        ...(tasks.length > 0 ? [`${id}: ${tasks.length}`] : []),
      ],
    );
  },
  cases: [
    // The result of the year before in a bracket after the name.
    [
      "1. Sở Nội vụ: Chủ trì cải thiện Chỉ số Tiếp cận đất đai (đạt 6,41 điểm, xếp thứ 51/63).\n- Rà soát thủ tục.\n- Công khai khu đất.\n2. Sở Y tế chủ trì cải thiện Chỉ số Tính minh bạch (hạng 47)\n- Đăng tải quy hoạch.",
      ["pci.2 lead: Sở Nội vụ: 2", "pci.3 lead: Sở Y tế: 1"],
    ],
    // Units after a dash, in a bracket before a colon, and after a name that no catalogue knows.
    [
      "1. Chỉ số Đào tạo lao động – Trường Đại học Quy Nhơn, Sở Nội vụ\n- Kết nối cung cầu.",
      ["pci.9 member: Trường Đại học Quy Nhơn, Sở Nội vụ: 1"],
    ],
    [
      "1. Chỉ số Thiết chế pháp lý – Tòa án nhân dân tỉnh\n- Đẩy nhanh xét xử.\n2. Chỉ số Hạ tầng số xanh – Sở Khoa học và Công nghệ\n- Phủ sóng 5G.",
      ["pci.10 member: Tòa án nhân dân tỉnh: 1", "null member: Sở Khoa học và Công nghệ: 1"],
    ],
    [
      "1. Chỉ số Gia nhập thị trường (Sở Tài chính chủ trì):\n- Rút ngắn thời gian.\n- Công khai quy trình.",
      ["pci.1 lead: Sở Tài chính: 2"],
    ],
    [
      "1. Chỉ số Chi phí thời gian (Thanh tra tỉnh)\n- Công khai kết luận.",
      ["pci.4 member: Thanh tra tỉnh: 1"],
    ],
    // Headings with the same bullet as their tasks.
    [
      "- Chỉ số Gia nhập thị trường (Sở Tài chính chủ trì):\n- Rút ngắn thời gian.\n- Công khai quy trình.\n- Chỉ số Chi phí không chính thức: Thanh tra tỉnh\n- Giảm chồng chéo.",
      ["pci.1 lead: Sở Tài chính: 2", "pci.5 member: Thanh tra tỉnh: 1"],
    ],
    [
      "* Gia nhập thị trường:\n* Sở Tài chính rút ngắn thời gian.\n* Tiếp cận đất đai:\n* Sở Tư pháp công khai quy hoạch.\n* Sở Nội vụ kiểm tra.",
      ["pci.1 member: Sở Tài chính: 1", "pci.2 member: Sở Tư pháp: 1", "pci.2 member: Sở Nội vụ: 1"],
    ],
    [
      "- Chỉ số Gia nhập thị trường: Sở Tài chính rút ngắn thời gian.\n- Sở Nội vụ kiểm tra công vụ.\n- Chỉ số Tiếp cận đất đai: Sở Tư pháp công khai quy hoạch.",
      ["pci.1 member: Sở Tài chính: 1", "pci.2 member: Sở Tư pháp: 1"],
    ],

    // A goal between the name and the units.
    [
      "1. Chỉ số Tính minh bạch (mục tiêu: 6,9 điểm) - Đơn vị chủ trì: Văn phòng UBND tỉnh\n+ Cập nhật văn bản.",
      ["pci.3 lead: Văn phòng UBND tỉnh: 1"],
    ],
    [
      "1. Chỉ số Chi phí thời gian, mục tiêu đạt 8 điểm; Sở Nội vụ chủ trì:\n+ Rà soát thời gian.",
      ["pci.4 lead: Sở Nội vụ: 1"],
    ],
    [
      "1. Chỉ số Đào tạo lao động (đạt 6,5 điểm) Sở Giáo dục và Đào tạo\n+ Mở lớp nghề.",
      ["pci.9 member: Sở Giáo dục và Đào tạo: 1"],
    ],
    [
      "1. Chỉ số Hỗ trợ doanh nghiệp: 7,3 điểm. Đơn vị đầu mối: Sở Công Thương.\n+ Tổ chức đối thoại.",
      ["pci.8 focal: Sở Công Thương: 1"],
    ],
    [
      "1. Chỉ số Đào tạo lao động (mục tiêu 6,5 điểm): mở lớp nghề tại các xã.\n+ Công bố nhu cầu lao động.",
      ["pci.9: 2"],
    ],
    // The units before the sub-index, with any words of duty.
    [
      "1. Sở Tài chính, Công an tỉnh chịu trách nhiệm cải thiện Chỉ số Gia nhập thị trường:\n- Rà soát thủ tục.\n- Công khai biểu mẫu.",
      ["pci.1 member: Sở Tài chính, Công an tỉnh: 2"],
    ],
    [
      "a) Sở Nông nghiệp và Môi trường được giao chủ trì nâng cao Chỉ số Tiếp cận đất đai:\n+ Công khai quy hoạch.",
      ["pci.2 lead: Sở Nông nghiệp và Môi trường: 1"],
    ],
    [
      "1. Sở Tư pháp chủ trì, phối hợp với Văn phòng UBND tỉnh cải thiện Chỉ số Tính minh bạch:\n- Công khai thủ tục.",
      ["pci.3 lead: Sở Tư pháp + Văn phòng UBND tỉnh: 1"],
    ],
    ["1. Sở Nội vụ theo dõi Chỉ số Đào tạo lao động\n- Mở lớp đào tạo nghề.", ["pci.9 member: Sở Nội vụ: 1"]],
    ["1. Sở Nội vụ: Chỉ số Đào tạo lao động\n- Mở lớp đào tạo nghề.", ["pci.9 member: Sở Nội vụ: 1"]],
    [
      "1. Đề nghị Sở Nội vụ chủ trì nâng cao Chỉ số Đào tạo lao động:\nMở lớp đào tạo nghề.\nCông bố nhu cầu lao động.",
      ["pci.9 lead: Sở Nội vụ: 2"],
    ],
    [
      "1. UBND tỉnh giao Sở Nội vụ chủ trì Chỉ số Đào tạo lao động:\n- Mở lớp đào tạo nghề.",
      ["pci.9 lead: Sở Nội vụ: 1"],
    ],
    // The sub-index first.
    [
      "1. Chỉ số Tính minh bạch do Sở Tư pháp phụ trách:\n- Công khai thủ tục.",
      ["pci.3 member: Sở Tư pháp: 1"],
    ],
    [
      "1. Đối với Chỉ số Tính minh bạch, Sở Tư pháp chủ trì thực hiện các nhiệm vụ sau:\n- Công khai thủ tục.",
      ["pci.3 lead: Sở Tư pháp: 1"],
    ],
    [
      "1. Chỉ số Tính minh bạch: Sở Tư pháp chủ trì, phối hợp với Sở Tài chính thực hiện:\nCông khai thủ tục.\nĐăng tải quy hoạch.",
      ["pci.3 lead: Sở Tư pháp + Sở Tài chính: 2"],
    ],
    [
      "1. Chỉ số Tính minh bạch: Sở Tư pháp chủ trì thực hiện:\nCông khai thủ tục.\nĐăng tải quy hoạch.\nb) Sở Tài chính:\n- Công khai dự toán.",
      ["pci.3 lead: Sở Tư pháp: 2", "pci.3 member: Sở Tài chính: 1"],
    ],
    // Headings without a label, also over numbers with a bracket.
    [
      "Sở Tư pháp, Sở Nội vụ phụ trách Chỉ số Tính minh bạch:\n1) Công khai thủ tục.\n2) Đăng tải quy hoạch.\nSở Tài chính phụ trách Chỉ số Gia nhập thị trường:\n1) Rà soát thủ tục.",
      ["pci.3 member: Sở Tư pháp, Sở Nội vụ: 2", "pci.1 member: Sở Tài chính: 1"],
    ],
    [
      "Chỉ số Tính minh bạch (Sở Tư pháp chủ trì)\n- Công khai thủ tục.\nChỉ số Gia nhập thị trường (Sở Tài chính chủ trì)\n- Rà soát thủ tục.",
      ["pci.3 lead: Sở Tư pháp: 1", "pci.1 lead: Sở Tài chính: 1"],
    ],
    // A sentence over the plain lines with the tasks.
    [
      "1. Chỉ số Tính minh bạch\nSở Tư pháp chủ trì, phối hợp với Sở Tài chính thực hiện các nhiệm vụ sau:\nCông khai thủ tục.\nĐăng tải quy hoạch.",
      ["pci.3 lead: Sở Tư pháp + Sở Tài chính: 2"],
    ],
    // A bullet that names a sub-index holds the lists of units below it, with bullets of another kind.
    [
      "1. Nhiệm vụ\n- Chỉ số Tính minh bạch\nSở Tư pháp:\n+ Công khai thủ tục.\nSở Tài chính:\n+ Đăng tải quy hoạch.\n- Chỉ số Gia nhập thị trường\nSở Nội vụ:\n+ Rà soát thủ tục.",
      ["pci.3 member: Sở Tư pháp: 1", "pci.3 member: Sở Tài chính: 1", "pci.1 member: Sở Nội vụ: 1"],
    ],
    [
      "1. Nhiệm vụ\n- Chỉ số Tính minh bạch: công khai thủ tục.\nSở Tài chính:\n- Đăng tải quy hoạch.",
      ["pci.3: 1"],
    ],
    // A label below adds partners to the units of the heading.
    [
      "1. Sở Tư pháp phụ trách Chỉ số Tính minh bạch:\n- Công khai thủ tục.\n- Đăng tải quy hoạch.\nCơ quan phối hợp: Sở Tài chính.",
      ["pci.3 member: Sở Tư pháp + Sở Tài chính: 2"],
    ],
    // A sentence that gives a unit its sub-indices has nothing to do with the paragraph below it.
    ["1. Sở Y tế phụ trách Chỉ số Tính minh bạch.\nĐài truyền hình đưa tin hằng tuần.", []],
    // Reports on a sub-index are no work on it, so nobody owns what is below.
    ["1. Sở Y tế báo cáo kết quả Chỉ số Tính minh bạch:\n- Bảng tổng hợp điểm số.", ["pci.3: 1"]],
    // The list above goes on below a heading without a label.
    ["1. Rà soát thủ tục.\nChỉ số Tính minh bạch\n2. Công khai quy hoạch.", []],
  ],
});

import { snippets } from "../../../../../test/support/rule-corpus.ts";
import { outline } from "../../../structure/outline/outline.ts";
import { readAssignments } from "../assignments.ts";
import { UnitHeadings } from "../headings/unit-headings.ts";
import { announcementsIn } from "./announced.ts";
import { askedSections, organisationSections } from "./organisation-sections.ts";

const ASKED = "UBND tỉnh yêu cầu các sở, UBND các xã, phường thực hiện các nội dung sau:\n";

// The items below a sentence that asks for them → "units [role, with partners]: number of tasks" of each assignment.
export default snippets<readonly string[]>({
  name: "assignment/announced-items",
  context: { year: 2025, province: "Yên Bái" },
  read(lines, context) {
    const tree = outline(lines);
    const announced = announcementsIn([], tree, context);
    const sections = organisationSections({ ...tree, lines: [] }, new Set(), new UnitHeadings(context));
    return [{ announced, sections }, ...askedSections(tree, context)].flatMap((one) =>
      readAssignments(one.sections, context, { collecting: true, announced: one.announced }).assignments.map(
        ({ units, tasks, role, partners }) => {
          const helped =
            partners.length > 0 ? ` [${role}, with ${partners.map(({ name }) => name).join(", ")}]` : "";
          return `${units.map(({ name }) => name).join(", ")}${helped}: ${tasks.length}`;
        },
      ),
    );
  },
  cases: [
    // The items of a request for a report are its contents, but for what says how it is sent; items of work are tasks.
    [
      "Sở Nội vụ đề nghị UBND các xã, phường báo cáo công tác lưu trữ năm 2025 với các nội dung sau:\n1. Việc ban hành văn bản.\n2. Tham mưu bố trí kinh phí lưu trữ.\n3. Gửi về Sở Nội vụ trước ngày 30/11/2025.",
      ["UBND các xã, phường: 2"],
    ],
    [
      "Sở Nội vụ đề nghị UBND các xã, phường báo cáo và thực hiện các nội dung sau:\n1. Rà soát kho lưu trữ.\n2. Bố trí kinh phí lưu trữ.",
      ["UBND các xã, phường: 2"],
    ],
    // The sentence states the role and the partners; lines without verbs below an item are its objects.
    [
      "UBND tỉnh giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính (trong việc đánh giá chỉ số PCI), Công an tỉnh triển khai các nội dung sau:\n1. Xây dựng báo cáo gồm:\n- Giai đoạn năm 2024: kết quả, hạn chế.\n- Từ tháng 01/2025 đến nay: tình hình triển khai.\n2. Đề xuất giải pháp.",
      ["Sở Nội vụ [lead, with Sở Tài chính, Công an tỉnh]: 2"],
    ],
    // What others gave the author is no order; those whose opinion is asked do the items.
    [
      "Thực hiện nhiệm vụ giao cho Sở Nội vụ, Sở Nội vụ lấy ý kiến các sở, UBND các xã, phường về các nội dung như sau:\n1. Góp ý dự thảo.\n2. Cử công chức tham gia.",
      ["các sở, UBND các xã, phường: 2"],
    ],
    // A guide says how: only what begins with its work is theirs.
    [
      "Sở Y tế hướng dẫn các bệnh viện, Trung tâm Kiểm nghiệm lập nhu cầu thuốc năm 2025 như sau:\n1. Rà soát danh mục thuốc.\n2. Thuốc hiếm theo phụ lục kèm theo.\n3. Gửi bảng tổng hợp trước ngày 20/3/2025.",
      ["các bệnh viện, Trung tâm Kiểm nghiệm: 2"],
    ],
    // Tasks that begin with a verb that also begins a clause before the subject.
    [
      "Sở Y tế hướng dẫn các bệnh viện, trạm y tế thực hiện chuyển đổi số như sau:\n1. Triển khai phần mềm bệnh án điện tử.\n2. Thực hiện rà soát hồ sơ.\n3. Thực hiện Kế hoạch số 12/KH-UBND, Sở Nội vụ báo cáo kết quả.",
      ["các bệnh viện, trạm y tế: 2"],
    ],
    ["Thông tư của Bộ Y tế hướng dẫn các quy định về thuốc như sau:\n1. Rà soát danh mục thuốc.", []],
    // A basis and how the work is done before its verb, below an item with its own unit.
    [
      `${ASKED}1. Sở Y tế bố trí xe cứu thương.\n2. Sở Công Thương dự trữ gạo.\n3. Trên cơ sở kết quả rà soát, khẩn trương hoàn thiện hồ sơ.\n4. Thường xuyên báo cáo tình hình.\n5. Trên cơ sở đề nghị, trạm y tế mua thuốc.`,
      ["các sở, UBND các xã, phường: 2", "Sở Y tế: 1", "Sở Công Thương: 1", "trạm y tế: 1"],
    ],
    // A fact beside them is nobody's work.
    [
      `${ASKED}1. Rà soát hồ sơ.\n2. Thành phần tham dự: Lãnh đạo các sở.`,
      ["các sở, UBND các xã, phường: 1"],
    ],
    // Items above the first one that names its own unit are those of all.
    [
      `${ASKED}1. Thực hiện nghiêm chế độ trực.\n2. Sở Y tế bố trí xe cứu thương.\n3. Sở Công Thương dự trữ gạo.`,
      ["các sở, UBND các xã, phường: 1", "Sở Y tế: 1", "Sở Công Thương: 1"],
    ],
    // Below it, an item of work whose headings are topics is theirs as well, with less confidence.
    [
      `${ASKED}1. Sở Y tế bố trí xe cứu thương.\n2. Sở Công Thương dự trữ gạo.\n3. Kiểm tra kho thuốc.`,
      ["các sở, UBND các xã, phường: 1", "Sở Y tế: 1", "Sở Công Thương: 1"],
    ],
    [
      `${ASKED}1. Về công tác tổ chức:\na) Sở Nội vụ lập danh sách.\nb) Công khai quy trình tuyển dụng.\n2. Về tài chính:\na) Sở Tài chính bố trí kinh phí.\nb) Rà soát dự toán.\nc) Sở Y tế rà soát kho thuốc.`,
      ["các sở, UBND các xã, phường: 2", "Sở Nội vụ: 1", "Sở Tài chính: 1", "Sở Y tế: 1"],
    ],
    // Not an order to a person, nor the heading of others' work.
    [
      `${ASKED}1. Sở Y tế bố trí xe cứu thương.\n2. Sở Công Thương dự trữ gạo.\n3. Giao ông Nguyễn Văn An kiểm tra kho thuốc.`,
      ["Sở Y tế: 1", "Sở Công Thương: 1"],
    ],
    [
      `${ASKED}1. Sở Y tế bố trí xe cứu thương.\n2. Chấn chỉnh công tác dự trữ.\na) Sở Công Thương dự trữ gạo.\nb) Sở Tài chính bố trí kinh phí.`,
      ["Sở Y tế: 1", "Sở Công Thương: 1", "Sở Tài chính: 1"],
    ],
    // Most items name no unit, so one that does is an exception.
    [
      `${ASKED}1. Sở Y tế bố trí xe cứu thương.\n2. Kiểm tra kho thuốc.\n3. Tập huấn sơ cứu.`,
      ["các sở, UBND các xã, phường: 2", "Sở Y tế: 1"],
    ],
    // A subject that is unknown is not one of those who are asked.
    [
      `${ASKED}1. Kiểm tra kho thuốc.\n2. Các tồn tại, hạn chế trong công tác dược.`,
      ["các sở, UBND các xã, phường: 1"],
    ],
    // A basis with a stop instead of a comma, and a rule on money, before the subject of an item.
    [
      `${ASKED}1. Trên cơ sở Quyết định giao kế hoạch của Bộ Tài chính. Sở Tài chính báo cáo UBND tỉnh.\n2. Toàn bộ số thu từ đất phải nộp ngân sách. Sở Tài chính lập dự toán.`,
      ["Sở Tài chính: 1", "Sở Tài chính: 1"],
    ],
    // Inside a section on results.
    [
      "I. ĐÁNH GIÁ CHUNG\nRừng trồng còn ít.\nThời gian tới, tỉnh Khánh Hòa cần thực hiện tốt các nhiệm vụ sau:\n1. Tuần tra rừng giáp ranh.\n2. Sở Tài chính bố trí kinh phí.\n3. Rà soát quy hoạch.",
      ["tỉnh Khánh Hòa: 2", "Sở Tài chính: 1"],
    ],
    ["I. ĐÁNH GIÁ CHUNG\nKết quả đạt được như sau:\n1. Trồng 200 ha rừng.\n2. Tuần tra rừng giáp ranh.", []],
  ],
});

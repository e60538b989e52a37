import { snippets } from "../../../../test/support/rule-corpus.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { outline } from "../../structure/outline.ts";
import { itemsOf } from "../../structure/section.ts";
import type { Located } from "../../text/located.ts";
import { finishAssignment, type LocatedAssignment } from "./assignment-draft.ts";
import { readAssignments } from "./assignments.ts";

const name = (unit: UnitRef) => unit.name + (unit.group ? "*" : "");
const names = (units: readonly UnitRef[]) => units.map(name).join(", ");

function formatAssignment({ value }: Located<LocatedAssignment>): string {
  const { units, role, partners, tasks } = value;
  const partnerNames = partners.length > 0 ? ` + ${names(partners)}` : "";
  const due = [
    ...new Set(tasks.map(({ value: task }) => task.due?.iso ?? task.due?.month).filter((d) => d != null)),
  ];
  return `${names(units)} [${role}]${partnerNames}: ${tasks.length}${due.length > 0 ? ` by ${due.join(", ")}` : ""}`;
}

// Lines → units, [role], + partners, number of tasks, due dates; "*" marks a group of units. "nobody": tasks without a unit.
export default snippets({
  name: "assignment/assignments",
  context: { year: 2025, indexIds: ["pci"], province: "Yên Bái" },
  read(lines, context) {
    const tree = outline(lines, () => false);
    const read = readAssignments(itemsOf(tree), context, { collecting: true });
    const nobody = read.tasks.length > 0 ? [`nobody: ${read.tasks.length}`] : [];
    return [...read.assignments.map((draft) => formatAssignment(finishAssignment(draft))), ...nobody];
  },
  cases: [
    // A list of partners continues after semicolons if its sentence has no other verb; else a clause begins.
    [
      "Giao Sở Công Thương chủ trì, phối hợp với: Sở Tài chính; Sở Xây dựng; Sở Y tế lập phương án cấp điện.",
      ["Sở Công Thương [lead] + Sở Tài chính, Sở Xây dựng, Sở Y tế: 1"],
    ],
    [
      "1. Sở Công Thương phối hợp với Sở Tài chính; các sở, ban, ngành liên quan tổ chức hội chợ.",
      ["Sở Công Thương [coordinate] + Sở Tài chính, các sở, ban, ngành liên quan*: 1"],
    ],
    [
      "Giao Sở Công Thương chủ trì lập phương án, phối hợp với Sở Tài chính; Sở Xây dựng thẩm định thiết kế.",
      ["Sở Công Thương [lead] + Sở Tài chính: 1", "Sở Xây dựng [member]: 1"],
    ],
    // Statements of the author assign nothing.
    ["UBND tỉnh nhận được Công văn của Bộ Nội vụ về cải cách hành chính.", ["nobody: 1"]],
    ["Sở Nội vụ trân trọng đề nghị các đơn vị quan tâm thực hiện.", ["nobody: 1"]],
    ["Sở Y tế ban hành Kế hoạch với các nội dung sau.", ["nobody: 1"]],
    // Reports, requests to a superior and facts about a body assign nothing.
    ["UBND tỉnh đã tổ chức quán triệt nghị quyết đến cán bộ.", ["nobody: 1"]],
    ["Hội Nông dân tỉnh được thành lập theo quyết định của UBND tỉnh.", ["nobody: 1"]],
    ["Sở Tư pháp kính trình UBND tỉnh xem xét, quyết định.", ["nobody: 1"]],
    ["Sở Tài chính được giao chủ trì rà soát thủ tục.", ["Sở Tài chính [lead]: 1"]],
    ["Sở Tài chính được phân công rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
    ["1. Sở Y tế xây dựng kế hoạch khám sàng lọc.", ["Sở Y tế [member]: 1"]],
    ["Sở Y tế xây dựng Kế hoạch thực hiện các nhiệm vụ được giao như sau:", ["nobody: 1"]],
    // Labels that begin with a verb, below a task without a full stop.
    [
      "1.1. Cắt giảm 30% thời gian giải quyết thủ tục\n- Chủ trì: Sở Tài chính; Phối hợp: Sở Y tế; Tiến độ: Quý II/2025",
      ["Sở Tài chính [lead] + Sở Y tế: 1 by 6"],
    ],
    // A line that begins like the one above the list is about its own unit.
    [
      "Văn phòng Sở:\n+ Đăng tải văn bản.\n+ Trả lời kiến nghị.\nPhòng Kế hoạch - Tổng hợp: công khai dự toán.",
      ["Văn phòng Sở [member]: 2", "Phòng Kế hoạch - Tổng hợp [member]: 1"],
    ],
    // Who is asked has the task, not the author who asks.
    ["Giám đốc Sở Y tế đề nghị Công an tỉnh cử cán bộ dự tập huấn.", ["Công an tỉnh [member]: 1"]],
    ["Giám đốc Sở Y tế đề nghị cử cán bộ dự tập huấn.", ["nobody: 1"]],
    ["Giám đốc Sở Y tế rà soát các đề nghị của đơn vị.", ["Sở Y tế [member]: 1"]],
    // Only a named superior's "chỉ đạo" gives work to others; a unit directs its own divisions as its task.
    ["1. UBND các xã\n- Chỉ đạo các phòng, đơn vị trực thuộc rà soát thủ tục.", ["UBND các xã* [member]: 1"]],
    ["Lãnh đạo Sở chỉ đạo Văn phòng Sở chủ trì rà soát vị trí việc làm.", ["Văn phòng Sở [lead]: 1"]],
    [
      "- Việc khảo sát giao Bưu điện tỉnh thực hiện, kinh phí do Sở Tài chính bố trí.",
      ["Bưu điện tỉnh [member]: 1"],
    ],
    [
      "Các sở, ban, ngành theo chức năng, nhiệm vụ, tập trung thực hiện:\n1. Cải cách thủ tục.\n2. Công khai đường dây nóng.",
      ["Các sở, ban, ngành* [member]: 2"],
    ],
    // A role over a list of tasks.
    [
      "1. Sở Tài chính\n1.1. Chủ trì, phối hợp với Sở Y tế, Sở Nội vụ:\na) Rà soát thủ tục.\nb) Đề xuất cơ chế hỗ trợ.",
      ["Sở Tài chính [lead] + Sở Y tế, Sở Nội vụ: 2"],
    ],
    // A line that only states when is about the duties above it.
    [
      "1. Giao Sở Y tế\nKhẩn trương gửi dữ liệu khám bệnh.\nThời gian thực hiện hoàn thành xong trước ngày 05 tháng 12 năm 2025.",
      ["Sở Y tế [member]: 1 by 2025-12-05"],
    ],
    [
      "1. Giao Sở Y tế\n- Rà soát dữ liệu.\n- Làm sạch dữ liệu.\nThời gian hoàn thành trước ngày 31/12/2025.",
      ["Sở Y tế [member]: 2 by 2025-12-31"],
    ],
    [
      "1. Sở Y tế rà soát dữ liệu.\nThời hạn hoàn thành chậm nhất trong quý IV/2025.",
      ["Sở Y tế [member]: 1 by 12"],
    ],
    [
      "1. Sở Y tế rà soát dữ liệu.\nThời gian thực hiện từ ngày 01/10/2025 đến ngày 31/12/2025.",
      ["Sở Y tế [member]: 1 by 2025-12-31"],
    ],
    // A line that also states a duty is one.
    [
      "1. Sở Y tế\n- Rà soát dữ liệu.\n- Thời gian hoàn thành trước ngày 31/12/2025 phải được công khai.",
      ["Sở Y tế [member]: 2 by 2025-12-31"],
    ],
    // A goal is not a task; a share to be raised is one.
    ["- Tăng tối thiểu 0,5 điểm so với năm 2024.\n- Đơn vị chủ trì: Sở Nội vụ.", ["Sở Nội vụ [lead]: 0"]],
    ["a) Mục tiêu:\n- Nâng cao chất lượng điều hành.\nb) Nhiệm vụ\n- Rà soát thủ tục.", ["nobody: 1"]],
    ["Mục tiêu: giữ mức như các năm trước.\n- Rà soát thủ tục.", ["nobody: 1"]],
    ["- Giữ vững nhóm 10 tỉnh dẫn đầu cả nước.", []],
    ["- Tăng tỷ lệ hồ sơ trực tuyến, đạt tối thiểu 80%.", ["nobody: 1"]],
    // The title of an annex is not a task.
    [
      "1. Sở Tài chính tổng hợp kết quả.\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nNÂNG CAO CHỈ SỐ PCI NĂM 2025",
      ["Sở Tài chính [member]: 1"],
    ],
    // Closing sentences are not tasks.
    [
      "a) Sở Tài chính\n- Rà soát thủ tục.\nTrên đây là Kế hoạch của UBND tỉnh, yêu cầu các đơn vị nghiêm túc thực hiện./.",
      ["Sở Tài chính [member]: 1"],
    ],
    [
      "1. Sở Tài chính tổng hợp kết quả.\nTrong quá trình thực hiện, nếu có khó khăn, vướng mắc, các đơn vị phản ánh về Sở Nội vụ để được hướng dẫn./.",
      ["Sở Tài chính [member]: 1"],
    ],
    [
      "1. Sở Tài chính tổng hợp kết quả.\nQuá trình triển khai nếu phát sinh vướng mắc, đề nghị các đơn vị báo cáo UBND tỉnh.",
      ["Sở Tài chính [member]: 1"],
    ],
    [
      "1. Sở Tài chính tổng hợp kết quả.\nNhận được Kế hoạch này, đề nghị các đơn vị triển khai thực hiện.",
      ["Sở Tài chính [member]: 1"],
    ],
    [
      "a) Sở Tài chính\n- Rà soát thủ tục.\nYêu cầu các sở, ban, ngành nghiêm túc thực hiện.",
      ["Sở Tài chính [member]: 1", "các sở, ban, ngành* [member]: 1"],
    ],
    ["- Rà soát thủ tục.\nTrên đây là nội dung kế hoạch.", ["nobody: 1"]],
    // The short name of a body before a verb.
    ["Trung tâm tiếp tục rà soát thủ tục.", ["Trung tâm [member]: 1"]],
    ["Chi cục dự kiến tổ chức đối thoại.", ["Chi cục [member]: 1"]],
    ["Văn phòng UBND tỉnh báo Sở Nội vụ kết quả để tổng hợp.", ["Văn phòng UBND tỉnh [member]: 1"]],
    [
      "Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy xây dựng kế hoạch thực hiện.",
      ["Các huyện ủy, thị ủy, thành ủy, đảng ủy trực thuộc Tỉnh ủy* [member]: 1"],
    ],
    ["Đảng ủy viên phụ trách theo dõi từng chi bộ.", ["nobody: 1"]],
    ["2. Các phân xưởng số hóa dữ liệu vận hành.", ["Các phân xưởng* [member]: 1"]],
    [
      "Phòng Kế hoạch chủ trì, phối hợp với Phòng Kỹ thuật lập dự toán.",
      ["Phòng Kế hoạch [lead] + Phòng Kỹ thuật: 1"],
    ],
    // The head of a unit represents the unit.
    ["Chánh văn phòng UBND tỉnh đôn đốc việc thực hiện.", ["Văn phòng UBND tỉnh [member]: 1"]],
    ["Trưởng ban Tuyên giáo Tỉnh ủy chỉ đạo tuyên truyền.", ["Ban Tuyên giáo Tỉnh ủy [member]: 1"]],
    ["Trưởng phòng Tổng hợp theo dõi, đôn đốc.", ["Phòng Tổng hợp [member]: 1"]],
    // The role in a bracket after each unit.
    [
      "- Rà soát thủ tục.\nTrách nhiệm thực hiện: Sở Nội vụ (chủ trì), Sở Tư pháp (phối hợp).",
      ["Sở Nội vụ [lead] + Sở Tư pháp: 1"],
    ],
    [
      "- Rà soát thủ tục.\nĐơn vị thực hiện: Sở Nội vụ (chủ trì); Sở Tư pháp, Sở Y tế (phối hợp).",
      ["Sở Nội vụ [lead] + Sở Tư pháp, Sở Y tế: 1"],
    ],
    ["- Rà soát thủ tục.\nPhân công: Sở Nội vụ (cơ quan chủ trì).", ["Sở Nội vụ [lead]: 1"]],
    ["- Sở Nội vụ (chủ trì), Sở Y tế (phối hợp): rà soát thủ tục.", ["Sở Nội vụ [lead] + Sở Y tế: 1"]],
    [
      "Giao Sở Nội vụ (chủ trì); Sở Y tế, Sở Tư pháp (phối hợp) rà soát thủ tục.",
      ["Sở Nội vụ [lead] + Sở Y tế, Sở Tư pháp: 1"],
    ],
    [
      "1. Trưởng các phòng, Giám đốc Trung tâm thuộc Sở tổ chức thực hiện.",
      ["các phòng*, Trung tâm thuộc Sở [member]: 1"],
    ],
    // A heading with units; the bullets are their tasks.
    ["a) Sở Tài chính\n- Rà soát thủ tục.\n- Công khai kết quả.", ["Sở Tài chính [member]: 2"]],
    ["1. Sở Tài chính:\n- Rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
    ["a) Sở Tài chính, Sở Xây dựng\n- Rà soát thủ tục.", ["Sở Tài chính, Sở Xây dựng [member]: 1"]],
    ["a) Sở Tài chính và Sở Xây dựng:\n+ Rà soát thủ tục.", ["Sở Tài chính, Sở Xây dựng [member]: 1"]],
    ["đ) Công an tỉnh\n- Bảo đảm an ninh, trật tự.", ["Công an tỉnh [member]: 1"]],
    ["a) Sở Tài chính: Rà soát thủ tục; công khai kết quả.", ["Sở Tài chính [member]: 1"]],
    ["a) Sở Tài chính\nRà soát thủ tục.\nCông khai kết quả.", ["Sở Tài chính [member]: 2"]],
    ["a) Các sở, ban, ngành\n- Rà soát thủ tục.", ["Các sở, ban, ngành* [member]: 1"]],
    ["a) Các sở, ban, ngành khác: Rà soát thủ tục.", ["Các sở, ban, ngành khác* [member]: 1"]],
    [
      "a) Các sở, ban, ngành, UBND các xã, phường\n- Rà soát thủ tục.",
      ["Các sở, ban, ngành*, UBND các xã, phường* [member]: 1"],
    ],
    ["a) UBND các xã, phường, đặc khu:\n- Tuyên truyền.", ["UBND các xã, phường, đặc khu* [member]: 1"]],
    [
      "a) Sở Tài chính chủ trì, phối hợp với Sở Nội vụ:\n- Rà soát thủ tục.\n- Công khai kết quả.",
      ["Sở Tài chính [lead] + Sở Nội vụ: 2"],
    ],
    ["Nhiệm vụ của Sở Tài chính:\n- Rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
    ["Đối với Sở Tài chính:\n- Rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
    ["2. Trách nhiệm của Sở Y tế\n- Rà soát thủ tục.", ["Sở Y tế [member]: 1"]],
    [
      "5.1. Công an tỉnh và các sở, ban, ngành\n- Bảo đảm an ninh.",
      ["Công an tỉnh, các sở, ban, ngành* [member]: 1"],
    ],
    [
      "a) Sở Tài chính\n- Chủ trì, phối hợp với Sở Nội vụ rà soát thủ tục.\n- Công khai kết quả.",
      ["Sở Tài chính [lead] + Sở Nội vụ: 2"],
    ],
    [
      "a) Sở Tài chính\n- Phối hợp với Sở Nội vụ rà soát thủ tục.",
      ["Sở Tài chính [coordinate] + Sở Nội vụ: 1"],
    ],
    ["a) Phòng Kế hoạch\n- Tham mưu xây dựng kế hoạch.", ["Phòng Kế hoạch [member]: 1"]],
    ["a) Văn phòng Sở\n- Chủ trì theo dõi việc thực hiện.", ["Văn phòng Sở [lead]: 1"]],
    ["a) Các phòng, đơn vị thuộc Sở\n- Rà soát thủ tục.", ["Các phòng, đơn vị thuộc Sở* [member]: 1"]],
    [
      "a) Sở Tài chính, Sở Nội vụ\n- Sở Tài chính rà soát thủ tục.\n- Sở Nội vụ kiểm tra công vụ.",
      ["Sở Tài chính, Sở Nội vụ [member]: 2"],
    ],
    // Orders, and sentences with a unit as subject.
    [
      "- Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát thủ tục.",
      ["Sở Tài chính [lead] + Sở Nội vụ: 1"],
    ],
    ["- Giao Sở Tài chính rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
    ["- Giao cho Sở Tài chính rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
    ["- Giao nhiệm vụ cho Sở Tài chính rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
    ["- UBND tỉnh giao Sở Tài chính chủ trì rà soát thủ tục.", ["Sở Tài chính [lead]: 1"]],
    ["- Đề nghị Báo Yên Bái mở chuyên mục.", ["Báo Yên Bái [member]: 1"]],
    ["- Yêu cầu Sở Y tế báo cáo kết quả.", ["Sở Y tế [member]: 1"]],
    ["- Phân công Phòng Tổng hợp theo dõi.", ["Phòng Tổng hợp [member]: 1"]],
    ["- Sở Tài chính chủ trì rà soát thủ tục.", ["Sở Tài chính [lead]: 1"]],
    ["- Sở Tài chính tham mưu UBND tỉnh ban hành kế hoạch.", ["Sở Tài chính [member]: 1"]],
    [
      "- Sở Tài chính chủ trì, phối hợp với Sở Nội vụ, Sở Tư pháp và các sở, ban, ngành rà soát thủ tục.",
      ["Sở Tài chính [lead] + Sở Nội vụ, Sở Tư pháp, các sở, ban, ngành*: 1"],
    ],
    [
      "- Sở Tài chính chủ trì phối hợp cùng Sở Nội vụ rà soát thủ tục.",
      ["Sở Tài chính [lead] + Sở Nội vụ: 1"],
    ],
    ["- Sở Tài chính chủ trì, cùng Sở Nội vụ rà soát thủ tục.", ["Sở Tài chính [lead] + Sở Nội vụ: 1"]],
    ["- Sở Tài chính chủ trì cùng với Sở Nội vụ rà soát thủ tục.", ["Sở Tài chính [lead] + Sở Nội vụ: 1"]],
    ["- Sở Tài chính chủ trì, phối hợp Sở Nội vụ rà soát thủ tục.", ["Sở Tài chính [lead] + Sở Nội vụ: 1"]],
    [
      "- Sở Tài chính chủ trì, phối hợp các sở, ban, ngành rà soát thủ tục.",
      ["Sở Tài chính [lead] + các sở, ban, ngành*: 1"],
    ],
    [
      "- Sở Tài chính chủ trì, phối hợp chặt chẽ với Sở Nội vụ rà soát thủ tục.",
      ["Sở Tài chính [lead] + Sở Nội vụ: 1"],
    ],
    [
      "- Sở Tài chính chủ trì, phối hợp với các cơ quan liên quan rà soát thủ tục.",
      ["Sở Tài chính [lead]: 1"],
    ],
    ["- Sở Nội vụ phối hợp với Sở Tài chính rà soát thủ tục.", ["Sở Nội vụ [coordinate] + Sở Tài chính: 1"]],
    [
      "- Sở Nội vụ có trách nhiệm phối hợp với Sở Tài chính rà soát.",
      ["Sở Nội vụ [coordinate] + Sở Tài chính: 1"],
    ],
    ["- Sở Nội vụ là cơ quan đầu mối tổng hợp kết quả.", ["Sở Nội vụ [focal]: 1"]],
    ["- Sở Nội vụ làm đầu mối theo dõi, đôn đốc.", ["Sở Nội vụ [focal]: 1"]],
    ["- Giao Sở Nội vụ là đơn vị đầu mối, tổng hợp báo cáo.", ["Sở Nội vụ [focal]: 1"]],
    ["- Sở Nội vụ - cơ quan thường trực - tổng hợp báo cáo.", ["Sở Nội vụ [focal]: 1"]],
    ["- Sở Nội vụ theo dõi, đôn đốc, tổng hợp kết quả thực hiện.", ["Sở Nội vụ [focal]: 1"]],
    ["- Thủ trưởng các sở, ban, ngành chỉ đạo thực hiện.", ["các sở, ban, ngành* [member]: 1"]],
    ["- Giám đốc Sở Tài chính chịu trách nhiệm về kết quả.", ["Sở Tài chính [member]: 1"]],
    ["- Chủ tịch UBND các xã, phường kiểm tra, đôn đốc.", ["UBND các xã, phường* [member]: 1"]],
    [
      "- Giao Sở Tài chính chủ trì, phối hợp với Sở Nội vụ rà soát thủ tục trước ngày 15/9/2025.",
      ["Sở Tài chính [lead] + Sở Nội vụ: 1 by 2025-09-15"],
    ],
    ["- Giao Sở Tài chính:\n+ Rà soát thủ tục;\n+ Công khai kết quả.", ["Sở Tài chính [member]: 2"]],
    ["1. Giao Sở Tài chính chủ trì:\na) Rà soát thủ tục;\nb) Công khai kết quả.", ["Sở Tài chính [lead]: 2"]],
    // Several clauses, each with its subject.
    [
      "- Giao Sở Tài chính chủ trì rà soát thủ tục; giao Sở Nội vụ kiểm tra công vụ.",
      ["Sở Tài chính [lead]: 1", "Sở Nội vụ [member]: 1"],
    ],
    [
      "- Sở Tài chính rà soát thủ tục; Sở Nội vụ kiểm tra công vụ; Công an tỉnh bảo đảm an ninh.",
      ["Sở Tài chính [member]: 1", "Sở Nội vụ [member]: 1", "Công an tỉnh [member]: 1"],
    ],
    [
      "- Giao Sở Tài chính rà soát thủ tục. Đề nghị Báo Yên Bái mở chuyên mục.",
      ["Sở Tài chính [member]: 1", "Báo Yên Bái [member]: 1"],
    ],
    ["- Sở Tài chính rà soát thủ tục; công khai kết quả; báo cáo UBND tỉnh.", ["Sở Tài chính [member]: 1"]],
    [
      "- Sở Tài chính: Rà soát thủ tục; yêu cầu các doanh nghiệp khắc phục tồn tại.",
      ["Sở Tài chính [member]: 1"],
    ],
    ["- Sau khi có kết quả khảo sát, giao Sở Nội vụ chủ trì tham mưu kế hoạch.", ["Sở Nội vụ [lead]: 1"]],
    ["- Tiến độ còn chậm. Giao Sở Nội vụ đôn đốc, báo cáo.", ["Sở Nội vụ [member]: 1", "nobody: 1"]],
    // Brackets after the task.
    // A heading over labels of content and units.
    [
      "1. Tuyên truyền\na) Hoạt động 1\n- Nội dung: Rà soát văn bản.\n- Cơ quan chủ trì: Sở Tư pháp.\nb) Hoạt động 2\n- Nội dung: Tập huấn.\n- Cơ quan chủ trì: Sở Y tế.",
      ["Sở Tư pháp [lead]: 1", "Sở Y tế [lead]: 1"],
    ],
    ["1. Tổ chức tập huấn\n- Thành phần: cán bộ.\n- Cơ quan chủ trì: Sở Tư pháp.", ["Sở Tư pháp [lead]: 2"]],
    // A label over labels.
    [
      "a) Nội dung\nRà soát văn bản.\nb) Đơn vị thực hiện\n- Chủ trì: Sở Tư pháp.\n- Phối hợp: Sở Nội vụ.\nc) Thời gian thực hiện: tháng 9/2025.",
      ["Sở Tư pháp [lead] + Sở Nội vụ: 1 by 9"],
    ],
    [
      "- Rà soát văn bản.\nCơ quan thực hiện: Sở Tư pháp chủ trì; Sở Nội vụ, Sở Y tế phối hợp.",
      ["Sở Tư pháp [lead] + Sở Nội vụ, Sở Y tế: 1"],
    ],
    [
      "- Rà soát văn bản.\n- Đơn vị thực hiện: Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ.",
      ["Sở Tư pháp [lead] + Sở Nội vụ: 1"],
    ],
    // A task with its labels in one line.
    [
      "1.1. Cắt giảm thời gian. Đơn vị chủ trì: Sở Tài chính; Đơn vị phối hợp: Sở Nội vụ, Sở Tư pháp. Thời gian: trong tháng 9/2025.",
      ["Sở Tài chính [lead] + Sở Nội vụ, Sở Tư pháp: 1 by 9"],
    ],
    ["- Công khai quy hoạch; cơ quan thực hiện: Sở Xây dựng.", ["Sở Xây dựng [member]: 1"]],
    // After a heading: the units of the tasks below.
    [
      "(Sở Tài chính chủ trì, Sở Nội vụ phối hợp)\n- Rà soát thủ tục.\n- Công khai kết quả.",
      ["Sở Tài chính [lead] + Sở Nội vụ: 2"],
    ],
    ["(Chi tiết tại Phụ lục)\n- Rà soát thủ tục.", ["nobody: 1"]],
    ["- Rà soát thủ tục (Sở Tài chính chủ trì).", ["Sở Tài chính [lead]: 1"]],
    ["- Đăng tải tài liệu (Phòng Quy hoạch; thường xuyên).", ["Phòng Quy hoạch [member]: 1"]],
    [
      "- Rà soát thủ tục (Sở Tài chính chủ trì, hoàn thành trong tháng 9/2025).",
      ["Sở Tài chính [lead]: 1 by 9"],
    ],
    ["- Hỗ trợ doanh nghiệp (Phòng Quy hoạch; các hộ kinh doanh được miễn phí).", ["nobody: 1"]],
    ["- Rà soát thủ tục (Sở Tài chính chủ trì, Sở Nội vụ phối hợp).", ["Sở Tài chính [lead] + Sở Nội vụ: 1"]],
    [
      "- Rà soát thủ tục (Sở Tài chính chủ trì; Sở Nội vụ, Sở Tư pháp phối hợp);",
      ["Sở Tài chính [lead] + Sở Nội vụ, Sở Tư pháp: 1"],
    ],
    [
      "- Rà soát thủ tục (Sở Tài chính chủ trì, phối hợp với Sở Nội vụ).",
      ["Sở Tài chính [lead] + Sở Nội vụ: 1"],
    ],
    [
      "- Rà soát thủ tục (Chủ trì: Sở Tài chính; phối hợp: Sở Nội vụ).",
      ["Sở Tài chính [lead] + Sở Nội vụ: 1"],
    ],
    [
      "- Rà soát thủ tục (đơn vị chủ trì: Sở Tài chính; đơn vị phối hợp: các sở, ban, ngành).",
      ["Sở Tài chính [lead] + các sở, ban, ngành*: 1"],
    ],
    ["- Rà soát thủ tục (giao Sở Tài chính thực hiện).", ["Sở Tài chính [member]: 1"]],
    ["- Tổng hợp số liệu (Sở Nội vụ làm đầu mối).", ["Sở Nội vụ [focal]: 1"]],
    [
      "- Rà soát thủ tục (Văn phòng Sở chủ trì, các phòng chuyên môn phối hợp).",
      ["Văn phòng Sở [lead] + các phòng chuyên môn*: 1"],
    ],
    ["- Rà soát thủ tục của ngành (Sở Tài chính).", ["nobody: 1"]],
    ["- Rà soát thủ tục (trước ngày 15/9/2025).", ["nobody: 1"]],
    ["- Rà soát thủ tục (gồm cả thủ tục nội bộ).", ["nobody: 1"]],
    // Passives.
    [
      "- Việc rà soát thủ tục do Sở Tài chính chủ trì, phối hợp với Sở Nội vụ.",
      ["Sở Tài chính [lead] + Sở Nội vụ: 1"],
    ],
    ["- Nội dung này do Sở Tài chính thực hiện.", ["Sở Tài chính [member]: 1"]],
    ["- Công tác tổng hợp do Văn phòng Sở đảm nhiệm.", ["Văn phòng Sở [member]: 1"]],
    ["- Do Sở Tài chính chủ trì thực hiện.", ["Sở Tài chính [lead]: 0"]],
    ["- Hội nghị đối thoại do Sở Công Thương chủ trì tổ chức.", ["Sở Công Thương [lead]: 1"]],
    ["- Tham dự hội nghị do Sở Tài chính chủ trì.", ["nobody: 1"]],
    ["- Khắc phục tồn tại do thiên tai gây ra.", ["nobody: 1"]],
    // Lines of labels below the tasks.
    // Labels before the tasks.
    [
      "a) Cơ quan chủ trì: Sở Tài chính.\nb) Cơ quan phối hợp: Sở Nội vụ.\nc) Nhiệm vụ: Rà soát thủ tục; công khai kết quả.\nd) Khảo sát doanh nghiệp.",
      ["Sở Tài chính [lead] + Sở Nội vụ: 2"],
    ],
    [
      "- Cơ quan chủ trì: Sở Tư pháp\n- Rà soát văn bản, hoàn thành trong quý III/2025.",
      ["Sở Tư pháp [lead]: 1 by 9"],
    ],
    [
      "- Đơn vị thực hiện: Sở Y tế.\n- Niêm yết thủ tục.\n- Sở Nội vụ kiểm tra việc niêm yết.\n- Công khai kết quả.",
      ["Sở Y tế [member]: 1", "Sở Nội vụ [member]: 1", "nobody: 1"],
    ],
    // Each unit with its verb.
    [
      "Sở Du lịch chủ trì, Thanh tra tỉnh phối hợp: kiểm tra cơ sở lưu trú.",
      ["Sở Du lịch [lead] + Thanh tra tỉnh: 1"],
    ],
    [
      "Giao Sở Y tế chủ trì, Công an tỉnh và Sở Tư pháp cùng phối hợp: rà soát hồ sơ.",
      ["Sở Y tế [lead] + Công an tỉnh, Sở Tư pháp: 1"],
    ],
    [
      "Phòng Quản lý du lịch chủ trì; Văn phòng Sở phối hợp thực hiện: đón tiếp doanh nghiệp.",
      ["Phòng Quản lý du lịch [lead] + Văn phòng Sở: 1"],
    ],
    ["Sở Y tế chủ trì, tham mưu UBND tỉnh phối hợp với Sở Nội vụ.", ["Sở Y tế [lead] + Sở Nội vụ: 1"]],
    // Names in a bracket after a task are its units; after a body they explain which body is meant.
    [
      "- Rút ngắn 30% thời gian giải quyết thủ tục (Sở Y tế, Sở Tài chính).",
      ["Sở Y tế, Sở Tài chính [member]: 1"],
    ],
    ["- Niêm yết thủ tục tại bộ phận một cửa (Phòng Quản lý di sản);", ["Phòng Quản lý di sản [member]: 1"]],
    ["- Tổng hợp số liệu gửi UBND tỉnh (Sở Tài chính).", ["nobody: 1"]],
    ["- Cung cấp số liệu cho các đơn vị (Sở Y tế, Sở Tài chính).", ["nobody: 1"]],
    ["- Tiếp thu ý kiến của đoàn kiểm tra (Sở Nội vụ).", ["nobody: 1"]],
    [
      "- Rà soát thủ tục.\n- Công khai kết quả.\n- Đơn vị chủ trì: Sở Tài chính.\n- Đơn vị phối hợp: Sở Nội vụ.",
      ["Sở Tài chính [lead] + Sở Nội vụ: 2"],
    ],
    [
      "- Rà soát thủ tục.\nCơ quan chủ trì: Sở Tài chính\nCơ quan phối hợp: Sở Nội vụ, Sở Tư pháp\nThời gian hoàn thành: Trước ngày 15/9/2025",
      ["Sở Tài chính [lead] + Sở Nội vụ, Sở Tư pháp: 1 by 2025-09-15"],
    ],
    [
      "- Rà soát thủ tục.\n- Chủ trì: Sở Tài chính; phối hợp: Sở Nội vụ; thời gian: tháng 9/2025.",
      ["Sở Tài chính [lead] + Sở Nội vụ: 1 by 9"],
    ],
    ["- Rà soát thủ tục.\n- Đơn vị thực hiện: Sở Tài chính.", ["Sở Tài chính [member]: 1"]],
    ["- Rà soát thủ tục.\n- Cơ quan đầu mối: Sở Nội vụ.", ["Sở Nội vụ [focal]: 1"]],
    [
      "- Rà soát thủ tục.\n- Đơn vị chủ trì: Sở Tài chính.\n- Khảo sát doanh nghiệp.\n- Đơn vị chủ trì: Sở Công Thương.",
      ["Sở Tài chính [lead]: 1", "Sở Công Thương [lead]: 1"],
    ],
    [
      "- Rà soát thủ tục.\n- Đơn vị chủ trì: Sở Tài chính.\n- Sản phẩm: Quyết định công bố.\n- Kinh phí: ngân sách tỉnh.",
      ["Sở Tài chính [lead]: 1"],
    ],
    [
      "1. Rà soát thủ tục\n- Đơn vị chủ trì: Sở Tài chính;\n- Đơn vị phối hợp: UBND các xã, phường;\n- Thời gian: Quý III/2025.",
      ["Sở Tài chính [lead] + UBND các xã, phường*: 1 by 9"],
    ],
    [
      "a) Rà soát thủ tục.\nThời gian thực hiện: trước ngày 30/8/2025.\nĐơn vị chủ trì: Sở Tài chính.",
      ["Sở Tài chính [lead]: 1 by 2025-08-30"],
    ],
    ["a) Rà soát thủ tục.\n- Đơn vị chủ trì, tham mưu: Sở Tài chính.", ["Sở Tài chính [lead]: 1"]],
    [
      "a) Rà soát thủ tục.\n- Trách nhiệm thực hiện: các phòng, đơn vị thuộc Sở.",
      ["các phòng, đơn vị thuộc Sở* [member]: 1"],
    ],
    ["a) Rà soát thủ tục.\n- Phân công thực hiện: Văn phòng Sở.", ["Văn phòng Sở [member]: 1"]],
    // Lists of units.
    [
      "- Các sở: Tài chính, Xây dựng và Công Thương rà soát thủ tục.",
      ["Sở Tài chính, Sở Xây dựng, Sở Công Thương [member]: 1"],
    ],
    [
      "- Giao Giám đốc các Sở: Tài chính, Nội vụ; Chủ tịch UBND các xã, phường tổ chức thực hiện.",
      ["Sở Tài chính, Sở Nội vụ, UBND các xã, phường* [member]: 1"],
    ],
    ["- Các sở, ban, ngành (trừ Sở Y tế) rà soát thủ tục.", ["Các sở, ban, ngành* [member]: 1"]],
    [
      "- Sở Kế hoạch và Đầu tư (nay là Sở Tài chính) chủ trì rà soát thủ tục.",
      ["Sở Kế hoạch và Đầu tư [lead]: 1"],
    ],
    [
      "- Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công) chủ trì rà soát thủ tục.",
      ["Văn phòng UBND tỉnh [lead]: 1"],
    ],
    ["- Sở TN&MT, Sở NN&PTNT rà soát thủ tục.", ["Sở TN&MT, Sở NN&PTNT [member]: 1"]],
    [
      "- Ban Quản lý Khu kinh tế, Công an tỉnh và Thuế tỉnh rà soát thủ tục.",
      ["Ban Quản lý Khu kinh tế, Công an tỉnh, Thuế tỉnh [member]: 1"],
    ],
    [
      "- Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh và các tổ chức chính trị - xã hội giám sát.",
      ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, các tổ chức chính trị - xã hội* [member]: 1"],
    ],
    ["- Uỷ ban nhân dân các xã, phường tuyên truyền.", ["Uỷ ban nhân dân các xã, phường* [member]: 1"]],
    // Units mentioned inside a task get no task.
    ["- Cung cấp số liệu cho Sở Nội vụ tổng hợp.", ["nobody: 1"]],
    ["- Thực hiện theo hướng dẫn của Sở Tư pháp.", ["nobody: 1"]],
    ["- Phối hợp với Sở Y tế kiểm tra cơ sở.", ["nobody: 1"]],
    ["- Báo cáo Sở Nội vụ trước ngày 15/9/2025.", ["nobody: 1"]],
    ["- Tiếp thu ý kiến của các sở, ban, ngành.", ["nobody: 1"]],
    ["- Tham mưu UBND tỉnh ban hành quyết định.", ["nobody: 1"]],
    ["- Đôn đốc các sở, ban, ngành thực hiện.", ["nobody: 1"]],
    ["- Hỗ trợ UBND các xã, phường lập kế hoạch.", ["nobody: 1"]],
    ["- Nâng cao chất lượng hoạt động của Sở Y tế.", ["nobody: 1"]],
    ["a) Sở Tài chính\n- Hướng dẫn UBND các xã, phường lập dự toán.", ["Sở Tài chính [member]: 1"]],
    ["a) Sở Tài chính\n- Trao đổi với Sở Xây dựng về quy hoạch.", ["Sở Tài chính [member]: 1"]],
    ["a) Sở Tài chính\n- Tham mưu UBND tỉnh; đôn đốc Sở Xây dựng thực hiện.", ["Sở Tài chính [member]: 1"]],
    ["- Chủ động phòng, chống thiên tai theo quy định.", ["nobody: 1"]],
    ["- Ban hành kế hoạch trong quý I.", ["nobody: 1"]],
    ["- Báo cáo kết quả theo quy định.", ["nobody: 1"]],
    ["- Công khai quy hoạch tại trụ sở UBND các xã, phường.", ["nobody: 1"]],
    ["- Rà soát thủ tục, kiến nghị Sở Tư pháp thẩm định.", ["nobody: 1"]],
    ["- Tổ chức đối thoại, yêu cầu các cơ sở khắc phục tồn tại.", ["nobody: 1"]],
    // A label is about its own item only.
    [
      "1. Rà soát thủ tục.\n2. Công khai kết quả.\n- Cơ quan chủ trì: Sở Y tế.\n- Cơ quan phối hợp: Sở Nội vụ.\n3. Tổ chức đối thoại.",
      ["Sở Y tế [lead] + Sở Nội vụ: 1", "nobody: 2"],
    ],
    [
      "1. Rà soát thủ tục.\n- Cơ quan tham mưu: Sở Y tế.\n2. Công khai kết quả.\n- Đơn vị phối hợp: Sở Nội vụ.\n- Lộ trình: tháng 9/2025.",
      ["Sở Y tế [member]: 1", " [coordinate] + Sở Nội vụ: 1 by 9"],
    ],
    // Without a bullet, below bullets, it is about all of them.
    [
      "1. Cải cách thủ tục\n- Rà soát thủ tục.\n- Công khai kết quả.\nBộ phận thực hiện: Sở Y tế.\n2. Tổ chức đối thoại.",
      ["Sở Y tế [member]: 2", "nobody: 1"],
    ],
    // A sentence after a label is about the tasks above; without tasks above, it states the task.
    [
      "- Rà soát thủ tục.\n- Thực hiện: Sở Y tế chủ trì, hướng dẫn; Sở Nội vụ phối hợp khi cần.",
      ["Sở Y tế [lead] + Sở Nội vụ: 1"],
    ],
    ["- Thực hiện: Sở Y tế chủ trì hướng dẫn cơ sở khám bệnh.", ["Sở Y tế [lead]: 1"]],
    // Bullets with a subject of their own below a group of units.
    [
      "1. Các sở, ban, ngành\n- Rà soát thủ tục.\n- Công an tỉnh tham mưu cấp căn cước.\n- Riêng Sở Y tế:\n+ Khám sàng lọc.",
      ["Các sở, ban, ngành*, Công an tỉnh, Sở Y tế [member]: 3"],
    ],
    [
      "1. Sở Tài chính\n- Sở Y tế cung cấp số liệu.\n- Rà soát thủ tục.",
      ["Sở Tài chính, Sở Y tế [member]: 2"],
    ],
    // A paragraph with another subject below a unit's tasks.
    [
      "1. Sở Tài chính\n- Rà soát thủ tục.\nSở Y tế tổng hợp kết quả của các đơn vị.",
      ["Sở Tài chính [member]: 1", "Sở Y tế [focal]: 1"],
    ],
    ["1. Sở Tài chính\n- Phòng Ngân sách lập dự toán.", ["Sở Tài chính [member]: 1"]],
    [
      "1. Sở Tài chính\n- Rà soát thủ tục.\n- Phòng Ngân sách: lập dự toán.",
      ["Sở Tài chính, Phòng Ngân sách [member]: 2"],
    ],
    // Headings and notes without a task of their own.
    ["- Nhiệm vụ trọng tâm\n+ Rà soát thủ tục.", ["nobody: 1"]],
    ["- Nhiệm vụ cụ thể:\n+ Giao Sở Tài chính rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
    ["- Giải pháp thực hiện: Giao Sở Tài chính rà soát thủ tục.", ["Sở Tài chính [member]: 1"]],
    ["- Phân công: Sở Tài chính chủ trì.", ["Sở Tài chính [lead]: 0"]],
    ["- Rà soát thủ tục.\n- Phân công: Sở Tài chính chủ trì.", ["Sở Tài chính [lead]: 1"]],
    ["(Phân công chi tiết tại Phụ lục kèm theo)", []],
    ["- Mục tiêu: đạt từ 7 điểm trở lên.", []],
    ["- Rà soát thủ tục.\n- Công khai kết quả.", ["nobody: 2"]],
    ["a) Rà soát thủ tục:\n- Thủ tục đất đai.\n- Thủ tục xây dựng.", ["nobody: 3"]],
  ],
});

import { snippets } from "../../../../test/support/rule-corpus.ts";
import type { UnitRef } from "../../../model/plan.ts";
import { finishAssignment } from "../assignment/assignment-draft.ts";
import { readTables } from "./tables.ts";

const names = (units: readonly UnitRef[]) =>
  units.map((unit) => unit.name + (unit.group ? "*" : "")).join(", ");

const NO_ZONES = {
  head: [],
  typeLine: null,
  annex: null,
  title: [],
  bases: [],
  body: [],
  signOff: [],
  footnotes: [],
  appendices: [],
};

// Rows → their sub-index, then "units [role] + partners: task (due) → product", or the targets; "nobody: task" without units.
export default snippets<string[]>({
  name: "table/tables",
  context: { year: 2025, indexIds: ["pci"] },
  read(lines, context) {
    // Restoration drops empty rows.
    const body = lines.filter(({ source, text }) => source.kind !== "row" || text.trim() !== "");
    return readTables({ ...NO_ZONES, body }, context).rows.flatMap(
      ({ subIndex, targets, assignment, task }) => {
        const under = subIndex ? `${subIndex.id}: ` : "";
        const goals = targets.map(({ value: t }) => {
          const base = t.baseline ? ` (${t.baseline.year}: ${t.baseline.value})` : "";
          return `${under}${t.kind} ${t.comparator} ${t.value}${t.increase === null ? "" : ` +${t.increase}`}${base}${t.year === null ? "" : ` @${t.year}`}${t.criterion === null ? "" : ` {${t.criterion}}`}`;
        });
        if (assignment) {
          const { units, role, partners, tasks } = finishAssignment(assignment).value;
          const only = tasks[0]?.value;
          const due = only?.due ? ` (${only.due.iso ?? only.due.month ?? only.due.recurring})` : "";
          const product = only?.product ? ` → ${only.product}` : "";
          const partnerNames = partners.length > 0 ? ` + ${names(partners)}` : "";
          return [
            ...goals,
            `${under}${names(units)} [${role}]${partnerNames}: ${only?.text ?? "no task"}${due}${product}`,
          ];
        }
        if (task) return [...goals, `${under}nobody: ${task.value.text}`];
        return goals.length > 0 ? goals : subIndex ? [`${subIndex.id}`] : [];
      },
    );
  },
  cases: [
    // A head of two rows: the second one says which unit leads, and which date ends the work.
    [
      "| TT | Nhiệm vụ | Đơn vị thực hiện | < | Thời gian | < |\n| ^ | ^ | Chủ trì | Phối hợp | Bắt đầu | Hoàn thành |\n| 1 | Rà soát thủ tục | Sở Tài chính | Sở Nội vụ | 3/2025 | 6/2025 |",
      ["Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục (6)"],
    ],
    [
      "| TT | Nhiệm vụ | Chủ trì | Thời gian | < |\n| ^ | ^ | ^ | Từ | Đến |\n| 1 | Rà soát thủ tục | Sở Tài chính | 01/3/2025 | 15/6/2025 |",
      ["Sở Tài chính [lead]: Rà soát thủ tục (2025-06-15)"],
    ],
    [
      "| TT | Nhiệm vụ | Chủ trì | Thời gian bắt đầu | Thời gian hoàn thành |\n| 1 | Rà soát thủ tục | Sở Tài chính | 01/3/2025 | 15/6/2025 |",
      ["Sở Tài chính [lead]: Rà soát thủ tục (2025-06-15)"],
    ],
    // The quarters below "Thời gian" have marks, which are no dates.
    [
      "| TT | Nhiệm vụ | Chủ trì | Thời gian | < |\n| ^ | ^ | ^ | Đợt đầu | Đợt sau |\n| 1 | Rà soát thủ tục | Sở Tài chính | x | |",
      ["Sở Tài chính [lead]: Rà soát thủ tục"],
    ],
    // Rows that only name units head the rows below them, up to the next heading row of their level.
    [
      "| TT | Nhiệm vụ | Thời hạn | Sản phẩm |\n| I | Sở Tài chính | | |\n| 1 | Rà soát thủ tục | 30/6/2025 | Báo cáo |\n| II | Công an tỉnh | < | < |\n| 1 | Kiểm tra cơ sở | Tháng 9 | |\n| III | Nhiệm vụ khác | | |\n| 1 | Tổng kết | 15/12/2025 | |",
      [
        "Sở Tài chính [member]: Rà soát thủ tục (2025-06-30) → Báo cáo",
        "Công an tỉnh [member]: Kiểm tra cơ sở (9)",
        "nobody: Nhiệm vụ khác",
        "nobody: Tổng kết",
      ],
    ],
    [
      "| STT | Nội dung nhiệm vụ | Kết quả |\n| I | Sở Tài chính | |\n| 1 | Rà soát thủ tục | Báo cáo |\n| II | UBND các xã, phường | |\n| 1 | Niêm yết thủ tục | |",
      ["Sở Tài chính [member]: Rà soát thủ tục → Báo cáo", "UBND các xã, phường* [member]: Niêm yết thủ tục"],
    ],
    // A unit of the row's own comes before that of the heading row.
    [
      "| TT | Nhiệm vụ | Chủ trì | Thời hạn |\n| I | Sở Tài chính | | |\n| 1 | Rà soát thủ tục | Sở Nội vụ | 30/6/2025 |\n| 2 | Tổng hợp | | 30/7/2025 |",
      ["Sở Nội vụ [lead]: Rà soát thủ tục (2025-06-30)", "Sở Tài chính [member]: Tổng hợp (2025-07-30)"],
    ],
    // A share below a sub-index is the target of the row's task.
    [
      "| TT | Nhiệm vụ | Mục tiêu | Chủ trì |\n| I | Tính minh bạch | | |\n| 1 | Trả lời kiến nghị đúng hạn | ≥ 90% | Sở Tư pháp |",
      [
        "pci.3",
        "pci.3: percent >= 90 {Trả lời kiến nghị đúng hạn}",
        "pci.3: Sở Tư pháp [lead]: Trả lời kiến nghị đúng hạn",
      ],
    ],
    // Cells that span an empty row do not reach into the row after it.
    [
      "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Tài chính |\n| ^ | ^ | ^ |\n| II | Tính minh bạch | < |\n| 2 | Công khai quy hoạch | Sở Xây dựng |",
      ["Sở Tài chính [lead]: Rà soát thủ tục", "pci.3", "pci.3: Sở Xây dựng [lead]: Công khai quy hoạch"],
    ],
    // Rows whose borders are shifted against those of the head, also with an empty cell at the end.
    [
      "| TT | < | Nhiệm vụ | Chủ trì | Thời hạn |\n| 1 | Rà soát thủ tục | < | Sở Tài chính | 30/6/2025 |\n| 2 | Kiểm tra cơ sở | Công an tỉnh | < | 30/7/2025 | |",
      [
        "Sở Tài chính [lead]: Rà soát thủ tục (2025-06-30)",
        "Công an tỉnh [lead]: Kiểm tra cơ sở (2025-07-30)",
      ],
    ],
    // "Nhiệm vụ" next to "Đơn vị"; a list of faults or a unit of measure assigns nothing.
    [
      "| STT | Nhiệm vụ | Đơn vị |\n| 1 | Công khai bảng giá đất | Sở Nông nghiệp và Môi trường |\n| 2 | Rút ngắn thời gian cấp phép | Sở Xây dựng |",
      [
        "Sở Nông nghiệp và Môi trường [member]: Công khai bảng giá đất",
        "Sở Xây dựng [member]: Rút ngắn thời gian cấp phép",
      ],
    ],
    [
      "| STT | Tồn tại | Đơn vị |\n| 1 | Trả hồ sơ chậm | Sở Xây dựng |\n| 2 | Thiếu văn bản | Sở Nội vụ |",
      [],
    ],
    ["| STT | Nhiệm vụ | Đơn vị |\n| 1 | Trồng cây xanh | ha |\n| 2 | Nạo vét kênh | m3 |", []],
    // Units and sub-indices only: each row gives its sub-indices to its units.
    [
      "| Đơn vị | Chỉ số phụ trách |\n| Sở Tài chính | Gia nhập thị trường; Cạnh tranh bình đẳng |\n| Sở Tư pháp | Tính minh bạch và Chi phí thời gian |",
      [
        "pci.1: Sở Tài chính [member]: no task",
        "pci.6: Sở Tài chính [member]: no task",
        "pci.3: Sở Tư pháp [member]: no task",
        "pci.4: Sở Tư pháp [member]: no task",
      ],
    ],
    [
      "| TT | Chỉ số thành phần được giao | Cơ quan chủ trì | Cơ quan phối hợp |\n| 1 | Đào tạo lao động | Sở Nội vụ | Sở Tài chính |\n| 2 | 1. Tính minh bạch 2. Chi phí thời gian | Sở Tư pháp | |",
      [
        "pci.9: Sở Nội vụ [lead] + Sở Tài chính: no task",
        "pci.3: Sở Tư pháp [lead]: no task",
        "pci.4: Sở Tư pháp [lead]: no task",
      ],
    ],
    // A repeated head is no name; a name that nothing knows is kept.
    [
      "| Sở, ngành | Chỉ số |\n| Sở Tài chính | Gia nhập thị trường |\n| Sở Tư pháp | Tính minh bạch |\n| Sở, ngành | Chỉ số |\n| Sở Nội vụ | Đào tạo lao động |\n| Sở Công Thương | Hạ tầng cụm xưởng |",
      [
        "pci.1: Sở Tài chính [member]: no task",
        "pci.3: Sở Tư pháp [member]: no task",
        "pci.9: Sở Nội vụ [member]: no task",
        "null: Sở Công Thương [member]: no task",
      ],
    ],
    // Not an assignment: a unit of measurement, a report of faults, a third column of results, one row.
    [
      "| Chỉ số thành phần | Đơn vị tính |\n| Gia nhập thị trường | điểm |\n| Tính minh bạch | điểm |",
      ["pci.1", "pci.3"],
    ],
    [
      "| Đơn vị | Lỗi đã gặp ở chỉ số |\n| Sở Tài chính | Gia nhập thị trường |\n| Sở Tư pháp | Tính minh bạch |",
      ["pci.1", "pci.3"],
    ],
    [
      "| Đơn vị | Chỉ số | Kết quả khảo sát |\n| Sở Tài chính | Gia nhập thị trường | 7,1 |\n| Sở Tư pháp | Tính minh bạch | 6,4 |",
      ["pci.1", "pci.3"],
    ],
    // Criteria below their sub-index in a table without a task column; merged rows of the head.
    [
      "| TT | Nội dung chỉ tiêu | Điểm tối đa | Kết quả năm 2024 | Mục tiêu năm 2025 | Tổ chức thực hiện | < | Thời gian hoàn thành |\n| ^ | ^ | ^ | ^ | ^ | Chủ trì | Phối hợp | ^ |\n| I | Tính minh bạch | 10 | 6,1 | 6,9 | Sở Tư pháp | Sở Nội vụ | Quý IV |\n| 1 | Độ mở của trang thông tin | 2 | 1,1 | 1,5 | Văn phòng UBND tỉnh | | 15/12 |",
      [
        "pci.3: score = 6.9 (2024: 6.1)",
        "pci.3: Sở Tư pháp [lead] + Sở Nội vụ:  (12)",
        "pci.3: score = 1.5 (2024: 1.1) {Độ mở của trang thông tin}",
        "pci.3: Văn phòng UBND tỉnh [lead]: Độ mở của trang thông tin (2025-12-15)",
      ],
    ],
    // Score and rank below a year; a row that names a whole index.
    [
      "| Chỉ số | Năm 2024 | < | Mục tiêu năm 2025 | < |\n| ^ | Điểm | Xếp hạng | Điểm | Xếp hạng |\n| Chi phí thời gian | 7,85 | 21 | 8,20 | 15 |",
      ["pci.4: score = 8.2 (2024: 7.85)", "pci.4: rank = 15"],
    ],
    [
      "| Chỉ số | Năm 2024 | Năm 2024 | Mục tiêu năm 2025 | Mục tiêu năm 2025 |\n| | Điểm | Xếp hạng | Điểm | Xếp hạng |\n| Chi phí thời gian | 7,85 | 21 | 8,20 | ≤ 15 |",
      ["pci.4: score = 8.2 (2024: 7.85)", "pci.4: rank <= 15"],
    ],
    [
      "| TT | Nhiệm vụ | Người/đơn vị thực hiện | Thời gian |\n| I | Chi phí thời gian | | |\n| 1 | Số hóa hồ sơ | Văn phòng Sở | Cả năm |\n| B | CHỈ SỐ PGI | | |\n| 1 | Tập huấn | Phòng Kế hoạch | Quý III |",
      ["pci.4", "pci.4: Văn phòng Sở [member]: Số hóa hồ sơ", "Phòng Kế hoạch [member]: Tập huấn (9)"],
    ],
    // Ditto marks; a row of sums.
    [
      "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| 1 | Lập danh mục | Sở Y tế | Quý III |\n| 2 | Công khai | nt | -nt- |",
      ["Sở Y tế [lead]: Lập danh mục (9)", "Sở Y tế [lead]: Công khai (9)"],
    ],
    [
      "| TT | Chỉ số thành phần | Điểm năm 2024 | Mục tiêu năm 2025 |\n| 1 | Tính minh bạch | 6,1 | 6,9 |\n| | Tổng điểm | 66,1 | 68 |",
      ["pci.3: score = 6.9 (2024: 6.1)"],
    ],
    // Numbers in the column of dates; a frequency is not a date.
    [
      "| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |\n| 1 | Lập danh mục | Sở Y tế | 6/2026 |\n| 2 | Công khai | Sở Y tế | 30/11/2025 |\n| 3 | Đối thoại | Sở Y tế | Thường xuyên |\n| 4 | Tổng kết | Sở Y tế | Trước 05/12 |\n| 5 | Khảo sát | Sở Y tế | Quý III |\n| 6 | Đào tạo | Sở Y tế | 2025 - 2030 |",
      [
        "Sở Y tế [lead]: Lập danh mục (6)",
        "Sở Y tế [lead]: Công khai (2025-11-30)",
        "Sở Y tế [lead]: Đối thoại",
        "Sở Y tế [lead]: Tổng kết (2025-12-05)",
        "Sở Y tế [lead]: Khảo sát (9)",
        "Sở Y tế [lead]: Đào tạo",
      ],
    ],
    // Years below "Kết quả" and "Mục tiêu": the last result, and a target for each year.
    [
      "| TT | Chỉ số thành phần | Kết quả | | Mục tiêu | | Cơ quan đầu mối |\n| | | 2023 | 2024 | 2025 | 2026 | |\n| 1 | Gia nhập thị trường | 6,01 | 6,44 | ≥ 6,8 | ≥ 7,2 | Sở Tài chính |",
      [
        "pci.1: score >= 6.8 (2024: 6.44)",
        "pci.1: score >= 7.2 (2024: 6.44) @2026",
        "pci.1: Sở Tài chính [focal]: no task",
      ],
    ],
    [
      "| STT | Nhiệm vụ | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian | Sản phẩm |\n| I | Gia nhập thị trường | | | | |\n| 1 | Rà soát thủ tục | Sở Tài chính | Sở Nội vụ | Tháng 9/2025 | Báo cáo |",
      ["pci.1", "pci.1: Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục (9) → Báo cáo"],
    ],
    [
      "| TT | Nội dung công việc | Đơn vị thực hiện | Thời hạn hoàn thành |\n| 1 | Rà soát thủ tục | Sở Tài chính | 15/9/2025 |",
      ["Sở Tài chính [member]: Rà soát thủ tục (2025-09-15)"],
    ],
    [
      "| TT | Nội dung | Đơn vị đầu mối | Đơn vị phối hợp |\n| 1 | Tổng hợp kết quả | Sở Nội vụ | Các sở, ban, ngành |",
      ["Sở Nội vụ [focal] + Các sở, ban, ngành*: Tổng hợp kết quả"],
    ],
    // A row on a sub-index in a table without a task column assigns units but no task.
    [
      "| TT | Chỉ số thành phần | Mục tiêu | Cơ quan chủ trì | Cơ quan phối hợp |\n| 1 | Gia nhập thị trường | ≥ 7,25 | Sở Tài chính | Sở Nội vụ |",
      ["pci.1: score >= 7.25", "pci.1: Sở Tài chính [lead] + Sở Nội vụ: no task"],
    ],
    // If the lead is not a specific unit, the row keeps the role.
    [
      "| STT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Rà soát thủ tục | Các cơ quan, đơn vị | Sở Nội vụ |",
      [" [lead] + Sở Nội vụ: Rà soát thủ tục"],
    ],
    // The role of each unit in a bracket.
    [
      "| TT | Nội dung | Đơn vị thực hiện |\n| 1 | Rà soát thủ tục | Sở Tài chính (chủ trì), Sở Nội vụ, Sở Y tế (phối hợp) |",
      ["Sở Tài chính [lead] + Sở Nội vụ, Sở Y tế: Rà soát thủ tục"],
    ],
    // A head of two rows.
    [
      "| STT | Nhiệm vụ | Đơn vị thực hiện | < | Thời gian |\n| ^ | ^ | Chủ trì | Phối hợp | ^ |\n| 1 | Rà soát thủ tục | Sở Tài chính | Sở Nội vụ | Quý III/2025 |",
      ["Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục (9)"],
    ],
    // A merged lead, a repeated head, numbers of columns.
    [
      "| STT | Nhiệm vụ | Chủ trì | Phối hợp |\n| (1) | (2) | (3) | (4) |\n| 1 | Rà soát thủ tục | Sở Tài chính | Sở Nội vụ |\n| 2 | Công khai kết quả | ^ | Sở Tư pháp |\n| STT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 3 | Khảo sát | Sở Y tế | |",
      [
        "Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục",
        "Sở Tài chính [lead] + Sở Tư pháp: Công khai kết quả",
        "Sở Y tế [lead]: Khảo sát",
      ],
    ],
    // A row cut by the end of a page.
    [
      "| STT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục đăng ký | Sở Tài chính |\n| | doanh nghiệp, đầu tư | |",
      ["Sở Tài chính [lead]: Rà soát thủ tục đăng ký doanh nghiệp, đầu tư"],
    ],
    // A table that continues on the next page without its head.
    [
      "| STT | Nhiệm vụ | Chủ trì |\n| I | Gia nhập thị trường | |\n| 1 | Rà soát thủ tục | Sở Tài chính |\n|---\n| 2 | Khảo sát | Sở Y tế |",
      ["pci.1", "pci.1: Sở Tài chính [lead]: Rà soát thủ tục", "pci.1: Sở Y tế [lead]: Khảo sát"],
    ],
    [
      "| STT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Tài chính |\nTrang sau\n| 2 | Khảo sát | Sở Y tế |",
      ["Sở Tài chính [lead]: Rà soát thủ tục"],
    ],
    // The sub-index in its own column, over several rows.
    [
      "| Chỉ số | Nhiệm vụ | Chủ trì |\n| Gia nhập thị trường | Rà soát thủ tục | Sở Tài chính |\n| ^ | Công khai kết quả | Sở Nội vụ |\n| Tính minh bạch | Công khai quy hoạch | Sở Xây dựng |",
      [
        "pci.1: Sở Tài chính [lead]: Rà soát thủ tục",
        "pci.1: Sở Nội vụ [lead]: Công khai kết quả",
        "pci.3: Sở Xây dựng [lead]: Công khai quy hoạch",
      ],
    ],
    // Cells that override the heading of their column.
    [
      "| TT | Nhiệm vụ | Đơn vị thực hiện |\n| 1 | Rà soát thủ tục | Chủ trì: Sở Tài chính; phối hợp: Sở Nội vụ |",
      ["Sở Tài chính [lead] + Sở Nội vụ: Rà soát thủ tục"],
    ],
    [
      "| TT | Nhiệm vụ | Đơn vị chủ trì, phối hợp |\n| 1 | Rà soát thủ tục | Sở Tài chính; Sở Nội vụ, Sở Y tế |",
      ["Sở Tài chính [lead] + Sở Nội vụ, Sở Y tế: Rà soát thủ tục"],
    ],
    [
      "| TT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Rà soát thủ tục | - Sở Tài chính - Sở Xây dựng | Các cơ quan liên quan |",
      ["Sở Tài chính, Sở Xây dựng [lead]: Rà soát thủ tục"],
    ],
    [
      "| TT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Rà soát thủ tục | Các sở: Tài chính, Nội vụ | UBND các xã, phường |",
      ["Sở Tài chính, Sở Nội vụ [lead] + UBND các xã, phường*: Rà soát thủ tục"],
    ],
    [
      "| TT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Báo cáo kết quả | Sở Tài chính | Thường xuyên |",
      ["Sở Tài chính [lead]: Báo cáo kết quả"],
    ],
    ["| TT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | |", ["nobody: Rà soát thủ tục"]],
    // Columns of targets.
    [
      "| TT | Chỉ số thành phần | Kết quả năm 2024 | Mục tiêu năm 2025 | Tăng |\n| 1 | Gia nhập thị trường | 6,85 | 7,25 | 0,4 |",
      ["pci.1: score = 7.25 +0.4 (2024: 6.85)"],
    ],
    [
      "| TT | Chỉ số | Mục tiêu năm 2025 | Mục tiêu năm 2026 |\n| 1 | Gia nhập thị trường | 7,25 | 7,5 |",
      ["pci.1: score = 7.25", "pci.1: score = 7.5 @2026"],
    ],
    [
      "| TT | Chỉ số | Năm 2024 | Mục tiêu năm 2025 |\n| 1 | Gia nhập thị trường | 6,85 | Từ 7,25 điểm trở lên |",
      ["pci.1: score >= 7.25 (2024: 6.85)"],
    ],
    [
      "| TT | Chỉ số | Xếp hạng năm 2024 | Mục tiêu năm 2025 |\n| 1 | Gia nhập thị trường | 26 | Phấn đấu nằm trong top 10 |\n| 2 | Tính minh bạch | 1 | Duy trì vị trí dẫn đầu |",
      ["pci.1: rank <= 10", "pci.3: other null null"],
    ],
    [
      "| TT | Chỉ số | Điểm số mục tiêu | Thứ hạng mục tiêu |\n| 1 | Gia nhập thị trường | 7,25 | 12 |",
      ["pci.1: score = 7.25", "pci.1: rank = 12"],
    ],
    [
      "| TT | Chỉ số | Mục tiêu | Đơn vị chủ trì |\n| 1 | Gia nhập thị trường | ≥ 7,25 | Sở Tài chính |",
      ["pci.1: score >= 7.25", "pci.1: Sở Tài chính [lead]: no task"],
    ],
    // Columns are recognised by their cells if the head has other words.
    [
      "| TT | Hạng mục công việc chính | Sở, ngành | Cùng làm | Mốc | Ghi chú |\n| 1 | Rà soát thủ tục đất đai và công khai | Sở Tài chính | Sở Nội vụ, Sở Y tế | Quý III/2025 | |\n| 2 | Khảo sát ý kiến doanh nghiệp | Sở Y tế | | Tháng 9/2025 | |",
      [
        "Sở Tài chính [member] + Sở Nội vụ, Sở Y tế: Rà soát thủ tục đất đai và công khai (9)",
        "Sở Y tế [member]: Khảo sát ý kiến doanh nghiệp (9)",
      ],
    ],
    [
      "| STT | Chỉ tiêu | Bộ phận tham mưu | Lộ trình |\n| 1 | Hoàn thành số hóa hồ sơ đất đai | Sở Tài chính | Trước 15/9/2025 |\n| 2 | Ban hành quy chế dùng chung dữ liệu | Sở Y tế | Thường xuyên |",
      [
        "Sở Tài chính [member]: Hoàn thành số hóa hồ sơ đất đai (2025-09-15)",
        "Sở Y tế [member]: Ban hành quy chế dùng chung dữ liệu",
      ],
    ],
    // A list of members, of faults or of results assigns nothing.
    [
      "| TT | Họ và tên | Nơi công tác | Nhiệm vụ |\n| 1 | Trần Văn Sơn | Sở Tài chính | Tổ trưởng |\n| 2 | Lê Thị Lan | Sở Y tế | Tổ viên |",
      [],
    ],
    [
      "| TT | Tên cơ quan | Tồn tại |\n| 1 | Sở Tài chính | Hồ sơ giải quyết quá hạn còn nhiều |\n| 2 | Sở Y tế | Chưa công khai đủ thủ tục hành chính |",
      [],
    ],
    // A row that the end of a page cut is one row: its task, its units and its partners go on in the next table.
    [
      "| TT | Nhiệm vụ | Chủ trì | Phối hợp |\n| 1 | Hỗ trợ sản xuất thông minh | Sở Khoa học và Công | Doanh nghiệp, các sở, ban, ngành |\n|---\n| | trong các khu công nghiệp. | nghệ | có liên quan |\n| 2 | Đào tạo nhân lực | Sở Y tế | |",
      [
        "Sở Khoa học và Công nghệ [lead] + Doanh nghiệp*, các sở, ban, ngành có liên quan*: Hỗ trợ sản xuất thông minh trong các khu công nghiệp.",
        "Sở Y tế [lead]: Đào tạo nhân lực",
      ],
    ],
    [
      "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục đất đai và | Sở Nông nghiệp và |\n|---\n| TT | Nhiệm vụ | Chủ trì |\n| | Xây dựng | Môi trường |\n| 2 | Đào tạo nhân lực | Sở Y tế |",
      [
        "Sở Nông nghiệp và Môi trường [lead]: Rà soát thủ tục đất đai và Xây dựng",
        "Sở Y tế [lead]: Đào tạo nhân lực",
      ],
    ],
    // A row of its own: a number, a finished task above, or a group.
    [
      "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục | Sở Xây dựng |\n|---\n| 2 | đào tạo nhân lực | Sở Y tế |",
      ["Sở Xây dựng [lead]: Rà soát thủ tục", "Sở Y tế [lead]: đào tạo nhân lực"],
    ],
    [
      "| TT | Nhiệm vụ | Chủ trì |\n| 1 | Rà soát thủ tục. | Sở Xây dựng |\n|---\n| | Công khai kết quả | Sở Y tế |",
      ["Sở Xây dựng [lead]: Rà soát thủ tục.", "Sở Y tế [lead]: Công khai kết quả"],
    ],
    // Without a head, rows only name sub-indices. Other tables are ignored.
    ["| 1 | Gia nhập thị trường | 6,85 |\n| 2 | Tính minh bạch | 5,9 |", ["pci.1", "pci.3"]],
    ["| STT | Họ và tên | Chức vụ |\n| 1 | Trần Văn Sơn | Giám đốc |", []],
    ["| Đơn vị | Số hồ sơ |\n| Sở Tài chính | 120 |", []],
  ],
});

// Rows → "what bound date: units / evidence".
export const rowDeadlines = snippets<string[]>({
  name: "table/tables: deadlines",
  context: { year: 2025, indexIds: ["pci"] },
  read(lines, context) {
    // Restoration drops empty rows.
    const body = lines.filter(({ source, text }) => source.kind !== "row" || text.trim() !== "");
    return readTables({ ...NO_ZONES, body }, context).rows.flatMap(({ deadlines }) =>
      deadlines.map(({ value: { what, bound, date, units }, span: { from, start, end } }) => {
        const place = lines[from]!.text.slice(start, end);
        return `${what} ${bound} ${date.iso ?? date.month}: ${names(units)} / ${place}`;
      }),
    );
  },
  cases: [
    // What is due follows from the task, not from the product.
    [
      "| STT | Nhiệm vụ | Chủ trì | Thời gian | Sản phẩm |\n| 1 | Rà soát thủ tục | Sở Tài chính | Trước 15/9/2025 | Kế hoạch |",
      ["task before 2025-09-15: Sở Tài chính / Trước 15/9/2025"],
    ],
    [
      "| STT | Nhiệm vụ | Chủ trì | Thời gian | Sản phẩm |\n| 1 | Xây dựng kế hoạch của đơn vị | Sở Tài chính | Trước 15/9/2025 | Văn bản |",
      ["sub-plan before 2025-09-15: Sở Tài chính / Trước 15/9/2025"],
    ],
    [
      "| STT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Báo cáo kết quả thực hiện | Sở Y tế, Sở Tài chính | Tháng 11/2025 |",
      ["report in 11: Sở Y tế, Sở Tài chính / Tháng 11/2025"],
    ],
    // Several dates in one cell, and a table that names no unit.
    [
      "| STT | Nhiệm vụ | Chủ trì | Thời gian |\n| 1 | Khảo sát doanh nghiệp | Sở Tài chính | Khảo sát trong tháng 6/2025, gửi báo cáo chậm nhất trong tháng 8/2025 |",
      [
        "task in 6: Sở Tài chính / Khảo sát trong tháng 6/2025, gửi báo cáo chậm nhất trong tháng 8/2025",
        "report by 8: Sở Tài chính / Khảo sát trong tháng 6/2025, gửi báo cáo chậm nhất trong tháng 8/2025",
      ],
    ],
    [
      "| STT | Nhiệm vụ | Thời gian |\n| 1 | Rà soát thủ tục | Tháng 9/2025 |",
      ["task in 9:  / Tháng 9/2025"],
    ],
    ["| STT | Nhiệm vụ | Thời gian |\n| 1 | Rà soát thủ tục | Thường xuyên |", []],
    ["| STT | Họ và tên | Thời gian |\n| 1 | Trần Văn Sơn | Tháng 9/2025 |", []],
  ],
});

import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Tables of tasks in the forms that offices print: heads in many words, roles in one cell, repeated and empty cells, groups, and tasks
// that name their subject. Each row must give its work to the right units.

const catalogue = loadCatalogue();
const FIRST = "Rà soát thủ tục đất đai";
const SECOND = "Mở chuyên mục hỏi đáp";

/** "leads + partners" of the task that begins with some words; "" where nobody does it. */
function unitsOf(rows: readonly (readonly string[])[], task: string): string {
  const text = rows.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
  const duty = dutiesIn(planOfForm(text, catalogue)).find((one) => one.text.startsWith(task));
  if (!duty || duty.units.length + duty.partners.length === 0) return "";
  return `${duty.units.join("; ")} + ${duty.partners.join("; ")}`;
}

const TASK_HEADS = ["Nội dung", "Giải pháp", "Nhiệm vụ, giải pháp"];
const LEAD_HEADS = [
  "Cơ quan chủ trì",
  "Đơn vị thực hiện",
  "Trách nhiệm thực hiện",
  "Phân công thực hiện",
  "Đơn vị đầu mối",
  "Cơ quan, đơn vị chủ trì",
];
const PARTNER_HEADS = ["Cơ quan phối hợp", "Phối hợp"];

describe.each(TASK_HEADS)("a column of tasks under %s", (task) => {
  describe.each(LEAD_HEADS)("with units under %s", (lead) => {
    it.each(PARTNER_HEADS)("and partners under %s", (partner) => {
      const rows = [
        ["TT", task, lead, partner, "Thời gian"],
        ["1", FIRST, "Sở Xây dựng", "Sở Nội vụ, Công an tỉnh", "Quý II/2026"],
        ["2", SECOND, "Văn phòng UBND tỉnh", "", "Thường xuyên"],
      ];
      expect(unitsOf(rows, FIRST)).toBe("Sở Xây dựng + Sở Nội vụ; Công an tỉnh");
      expect(unitsOf(rows, SECOND)).toBe("Văn phòng UBND tỉnh + ");
    });

    it("after faults, and units before tasks", () => {
      const rows = [
        ["TT", "Tồn tại, hạn chế", task, lead, "Thời gian"],
        ["1", "Hồ sơ trễ hạn còn nhiều", FIRST, "Sở Xây dựng", "Quý II/2026"],
        ["2", "Chưa công khai phí", SECOND, "Văn phòng UBND tỉnh", "Thường xuyên"],
      ];
      expect(unitsOf(rows, FIRST)).toBe("Sở Xây dựng + ");
      const turned = [
        ["TT", lead, task, "Thời gian"],
        ["1", "Sở Xây dựng", FIRST, "Quý II/2026"],
        ["2", "Văn phòng UBND tỉnh", SECOND, "Thường xuyên"],
      ];
      expect(unitsOf(turned, SECOND)).toBe("Văn phòng UBND tỉnh + ");
    });
  });
});

const SHARED: readonly ((lead: string, partners: string) => string)[] = [
  (a, b) => `${a} (chủ trì); ${b} (phối hợp)`,
  (a, b) => `Chủ trì: ${a}; Phối hợp: ${b}`,
  (a, b) => `- Chủ trì: ${a} - Phối hợp: ${b}`,
  (a, b) => `${a} chủ trì, ${b} phối hợp`,
  (a, b) => `${a} chủ trì; phối hợp: ${b}`,
  (a, b) => `${a} chủ trì, phối hợp với ${b}`,
  (a, b) => `${a} (CT), ${b} (PH)`,
  (a, b) => `CT: ${a}; PH: ${b}`,
  (a, b) => `${a} - chủ trì; ${b} - phối hợp`,
  (a, b) => `${a}: chủ trì; ${b}: phối hợp`,
  (a, b) => `Chủ trì ${a}; phối hợp ${b}`,
  (a, b) => `${a} phối hợp ${b}`,
];
const PAIRS: readonly (readonly [string, string, string])[] = [
  ["Sở Xây dựng", "Sở Nội vụ", "Sở Xây dựng + Sở Nội vụ"],
  ["Thuế tỉnh", "Sở Nội vụ, UBND các xã, phường", "Thuế tỉnh + Sở Nội vụ; UBND các xã, phường"],
  ["Phòng VH-XH", "Công an xã", "Phòng VH-XH + Công an xã"],
];

describe.each(["Cơ quan chủ trì, phối hợp", "Đơn vị thực hiện", "Trách nhiệm thực hiện"])(
  "leads and partners in one cell under %s",
  (head) => {
    const cases = SHARED.flatMap((form) => PAIRS.map(([a, b, units]) => ({ cell: form(a, b), units })));
    it.each(cases)("$cell", ({ cell, units }) => {
      const rows = [
        ["TT", "Nhiệm vụ", head, "Thời gian"],
        ["1", FIRST, cell, "Quý II/2026"],
        ["2", SECOND, "Văn phòng UBND tỉnh", "Thường xuyên"],
      ];
      expect(unitsOf(rows, FIRST)).toBe(units);
    });
  },
);

describe("cells of units", () => {
  it.each([
    ["Báo và Phát Truyền hình Lào Cai", "Báo và Phát Truyền hình Lào Cai"],
    ["Thanh tra các huyện, thị xã, thành phố", "Thanh tra các huyện, thị xã, thành phố"],
    ["Trạm Y tế các xã, phường; Sở Y tế", "Trạm Y tế các xã, phường; Sở Y tế"],
    ["UBND các xã, phường: Viễn thông Lào Cai", "UBND các xã, phường; Viễn thông Lào Cai"],
    ["Các đơn vị được kiểm tra", "Các đơn vị được kiểm tra"],
    ["Các sở, ban, ngành có TTHC", "Các sở, ban, ngành có TTHC"],
    ["Sở Y tế và các cơ quan liên quan", "Sở Y tế"],
    ["Các đơn vị liên quan", ""],
    ["Theo phân công", ""],
    ["-", ""],
  ])("%s", (cell, names) => {
    const rows = [
      ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp"],
      ["1", FIRST, "Sở Công Thương", cell],
      ["2", SECOND, "Văn phòng UBND tỉnh", "Sở Nội vụ"],
    ];
    expect(unitsOf(rows, FIRST)).toBe(`Sở Công Thương + ${names}`);
  });

  it.each(["nt", "Nt", "-nt-", "- nt -", "//", '"', "Như trên", "^"])("%s repeats the cell above", (cell) => {
    const rows = [
      ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp"],
      ["1", FIRST, "Sở Xây dựng", "Sở Y tế"],
      ["2", SECOND, cell, cell],
    ];
    expect(unitsOf(rows, SECOND)).toBe("Sở Xây dựng + Sở Y tế");
  });

  it.each(["Sở Xây dựng", "UBND các xã, phường", "Phòng Kinh tế"])("of the heading row: %s", (name) => {
    const rows = [
      ["TT", "Nhiệm vụ", "Đơn vị thực hiện", "Thời gian"],
      ["I", "Cải cách thủ tục", name, ""],
      ["1", FIRST, "", "Quý II/2026"],
      ["2", SECOND, "", "Quý III/2026"],
    ];
    expect(unitsOf(rows, SECOND)).toBe(`${name} + `);
  });
});

describe("a task that names its subject, without units beside it", () => {
  it.each([
    ["Sở Y tế đổi mới phong cách phục vụ. Sở Nội vụ chấn chỉnh kỷ luật.", "Sở Y tế; Sở Nội vụ + "],
    ["- Sở Tài chính rà soát giá đất. - Sở Nội vụ kiểm tra công vụ.", "Sở Tài chính; Sở Nội vụ + "],
    ["UBND cấp xã niêm yết công khai phí, lệ phí.", "UBND cấp xã + "],
    ["Giao Sở Tài chính rà soát giá đất hằng năm", "Sở Tài chính + "],
    ["Sở Tư pháp chủ trì, phối hợp với Sở Nội vụ tổ chức đối thoại", "Sở Tư pháp + Sở Nội vụ"],
    ["Tăng cường kỷ luật, kỷ cương; nêu gương", ""],
    ["Sở Y tế là đơn vị có hồ sơ trễ hạn nhiều nhất", ""],
    ["Sở Y tế đã ban hành quy trình. Tiếp tục nhân rộng mô hình", ""],
    ["Sở Y tế mới đạt 60%, cần cải thiện", ""],
  ])("%s", (task, units) => {
    for (const cell of ["", "-"]) {
      const rows = [
        ["TT", "Tồn tại", "Giải pháp", "Đơn vị chủ trì", "Thời gian"],
        ["1", "Hồ sơ trễ hạn", FIRST, "Sở Xây dựng", "Quý II/2026"],
        ["2", "Mức hài lòng thấp", task, cell, "Thường xuyên"],
        ["3", "Người dân ít biết", SECOND, "Sở Công Thương", "Quý III/2026"],
      ];
      expect(unitsOf(rows, task)).toBe(units);
    }
  });
});

it("keeps the rows over the groups of a table that recognition tore apart", () => {
  const head = "| TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp |";
  const first = "| I | GIA NHẬP THỊ TRƯỜNG |\n| 1 | Rà soát thủ tục đầu tư | Sở Y tế | Sở Nội vụ |";
  const second =
    "| 2 | Nâng cấp hệ thống thông tin | Sở Nội vụ | Sở Y tế |\n| II | TIẾP CẬN ĐẤT ĐAI |\n| 3 | Khảo sát doanh nghiệp | Sở Xây dựng | Sở Y tế |\n| 4 | Công khai quỹ đất | Sở Xây dựng | Sở Y tế |";
  const { subIndices } = planOfForm(`${head}\n${first}\nthanh\n${second}`, catalogue);
  const tasks = subIndices.map(({ id, assignments }) => [id, assignments.flatMap((one) => one.tasks).length]);
  expect(tasks).toEqual([
    ["pci.1", 1],
    ["pci.2", 2],
  ]);
});

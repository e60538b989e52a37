import { formatUnits } from "../../../../test/support/parse-formats.ts";
import { snippets } from "../../../../test/support/rule-corpus.ts";
import { headAndRows } from "../../../../test/support/table-examples.ts";
import { cellOf } from "./row-cells.ts";
import { readUnitCells } from "./unit-cells.ts";

// The first row below a head, whose cell has the role before or after each name → "leads [role] + partners".
export default snippets<string>({
  name: "table/cell-roles",
  context: { year: 2026, province: "Nghệ An" },
  read(lines, context) {
    const { head, rows } = headAndRows(lines, context);
    const units = readUnitCells(cellOf(rows[0]!, head, "lead"), undefined, head, context);
    return `${formatUnits(units.leads)} [${units.role}] + ${formatUnits(units.partners)}`;
  },
  cases: [
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | CT: Thuế tỉnh; PH: Sở Nội vụ, UBND các xã, phường |",
      "Thuế tỉnh [lead] + Sở Nội vụ, UBND các xã, phường*",
    ],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | CT: Thuế tỉnh PH: Sở Nội vụ, UBND các xã, phường |",
      "Thuế tỉnh [lead] + Sở Nội vụ, UBND các xã, phường*",
    ],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Thuế tỉnh (CT), Sở Nội vụ, UBND cấp xã (PH) |",
      "Thuế tỉnh [lead] + Sở Nội vụ, UBND cấp xã*",
    ],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Sở Xây dựng: chủ trì; Sở Nội vụ: phối hợp |",
      "Sở Xây dựng [lead] + Sở Nội vụ",
    ],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Phòng VH-XH - chủ trì; Công an tỉnh - phối hợp |",
      "Phòng VH-XH [lead] + Công an tỉnh",
    ],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Chủ trì Thuế tỉnh; phối hợp Sở Nội vụ |",
      "Thuế tỉnh [lead] + Sở Nội vụ",
    ],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Cơ quan chủ trì Sở Y tế, cơ quan phối hợp Sở Nội vụ |",
      "Sở Y tế [lead] + Sở Nội vụ",
    ],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Sở Xây dựng chủ trì; phối hợp: Sở Nội vụ |",
      "Sở Xây dựng [lead] + Sở Nội vụ",
    ],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | - CT: Sở Y tế - PH: các phòng chuyên môn |",
      "Sở Y tế [lead] + các phòng chuyên môn*",
    ],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Sở Y tế (CT); các đơn vị liên quan (PH) |",
      "Sở Y tế [lead] + ",
    ],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Sở Y tế phối hợp Sở Nội vụ |",
      "Sở Y tế [member] + Sở Nội vụ",
    ],
    // Who is invited helps, with what they do there after the names.
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Giao Phòng Kinh tế chủ trì, mời Sở Y tế, Sở Nội vụ cử người tham gia |",
      "Phòng Kinh tế [lead] + Sở Y tế, Sở Nội vụ",
    ],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Phòng Kinh tế chủ trì, có sự tham gia của Sở Y tế |",
      "Phòng Kinh tế [lead] + Sở Y tế",
    ],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Phòng Kinh tế chủ trì, Sở Y tế cùng tham gia |",
      "Phòng Kinh tế [lead] + Sở Y tế",
    ],
    // Small letters are no initials, and names between two roles are of neither.
    ["| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Sở Y tế (ph) |", "Sở Y tế [member] + "],
    [
      "| Nhiệm vụ | Cơ quan thực hiện |\n| Mở lớp dạy nghề | Chủ trì Sở Y tế, Sở Nội vụ phối hợp với Công an |",
      " [member] + ",
    ],
  ],
});

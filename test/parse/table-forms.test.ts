import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { type Duty, dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Tables of work in every combination of headings and of wordings of a cell of units: each row has its task and the units of its own cell.

const TASKS = [
  "Nhiệm vụ",
  "Nội dung công việc",
  "Nội dung",
  "Tên nhiệm vụ",
  "Hoạt động",
  "Giải pháp",
  "Việc cần làm",
  "Đầu việc",
  "Nội dung cải thiện",
  "Biện pháp khắc phục",
];
const LEADS = [
  "Cơ quan chủ trì",
  "Đơn vị thực hiện",
  "Cơ quan, đơn vị thực hiện",
  "Trách nhiệm",
  "Phân công",
  "Đơn vị phụ trách",
  "Đầu mối",
  "Đơn vị chịu trách nhiệm",
  "Sở, ngành chủ trì",
  "Cơ quan tham mưu",
  "Giao cho",
];
/** In a column of both the first unit leads and the others help. */
const COMBINED = ["Chủ trì, phối hợp", "Cơ quan chủ trì/phối hợp", "Đơn vị phụ trách và phối hợp"];
const DATES = ["Thời hạn", "Hoàn thành trước", "Tiến độ", "Hạn chót", "Mốc thời gian"];

/** Cells with the parts in words, whatever the heading: units, partners. */
const CELLS: readonly (readonly [cell: string, units: readonly string[], partners: readonly string[]])[] = [
  ["Sở Nội vụ", ["Sở Nội vụ"], []],
  ["Giao Sở Nội vụ", ["Sở Nội vụ"], []],
  ["Sở Nội vụ tham mưu", ["Sở Nội vụ"], []],
  ["Sở Nội vụ (chủ trì), Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]],
  ["Sở Nội vụ (đầu mối); Sở Y tế (phối hợp)", ["Sở Nội vụ"], ["Sở Y tế"]],
  ["Sở Nội vụ; phối hợp: Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]],
  ["Sở Nội vụ (phối hợp: Sở Y tế)", ["Sở Nội vụ"], ["Sở Y tế"]],
  ["Sở Nội vụ (cùng Sở Y tế)", ["Sở Nội vụ"], ["Sở Y tế"]],
  ["Chủ trì: Sở Nội vụ; Phối hợp: Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]],
  ["- Chủ trì: Sở Nội vụ - Phối hợp: Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]],
  ["CQ chủ trì: Sở Nội vụ; CQ phối hợp: Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]],
  ["Sở Nội vụ chủ trì; Sở Y tế phối hợp", ["Sở Nội vụ"], ["Sở Y tế"]],
  ["Sở Nội vụ phối hợp với Sở Y tế", ["Sở Nội vụ"], ["Sở Y tế"]],
  ["Sở Nội vụ chủ trì, phối hợp Sở Y tế và Sở Tài chính", ["Sở Nội vụ"], ["Sở Y tế", "Sở Tài chính"]],
];
/** Cells that only list units: all of them do the work, unless the heading is of both. */
const LISTS: readonly (readonly [cell: string, units: readonly string[]])[] = [
  ["Sở Nội vụ, Sở Y tế", ["Sở Nội vụ", "Sở Y tế"]],
  ["Sở Nội vụ và Sở Y tế", ["Sở Nội vụ", "Sở Y tế"]],
  ["Sở Nội vụ/Sở Y tế", ["Sở Nội vụ", "Sở Y tế"]],
  ["Sở Nội vụ - Sở Y tế", ["Sở Nội vụ", "Sở Y tế"]],
  ["Sở Nội vụ + Sở Y tế", ["Sở Nội vụ", "Sở Y tế"]],
  ["Sở Nội vụ cùng Sở Y tế", ["Sở Nội vụ", "Sở Y tế"]],
  ["Các Sở: Nội vụ, Y tế", ["Sở Nội vụ", "Sở Y tế"]],
  ["Sở Nội vụ, UBND các xã, phường", ["Sở Nội vụ", "UBND các xã, phường"]],
  ["Văn phòng Sở; Phòng Kế hoạch", ["Văn phòng Sở", "Phòng Kế hoạch"]],
];

const catalogue = loadCatalogue();
const FIRST = "Công khai quy hoạch xây dựng trên cổng thông tin";
const SECOND = "Mở lớp đào tạo nghề cho thợ may";
const LAST_ROW: Duty = { text: SECOND, units: ["Sở Tư pháp"], partners: [] };

/** The work of a table of two rows; the first has the cell. */
function workIn(headings: readonly string[], cell: string): Duty[] {
  const rows = [headings, ["1", FIRST, cell, "30/6/2026"], ["2", SECOND, "Sở Tư pháp", "15/9/2026"]];
  return dutiesIn(planOfForm(rows.map((row) => `| ${row.join(" | ")} |`).join("\n"), catalogue));
}

describe.each(LEADS)("tables with the heading “%s”", (lead) => {
  it.each(TASKS.flatMap((task) => DATES.map((date) => ({ task, date }))))(
    "$task, $date",
    ({ task, date }) => {
      expect(workIn(["TT", task, lead, date], "Sở Nội vụ")).toEqual([
        { text: FIRST, units: ["Sở Nội vụ"], partners: [] },
        LAST_ROW,
      ]);
    },
  );

  it.each(LISTS.map(([cell, units]) => ({ cell, units })))("$cell", ({ cell, units }) => {
    expect(workIn(["TT", "Nhiệm vụ", lead, "Thời hạn"], cell)).toEqual([
      { text: FIRST, units, partners: [] },
      LAST_ROW,
    ]);
  });
});

describe.each(COMBINED)("tables with the heading of both “%s”", (heading) => {
  it.each(LISTS.map(([cell, units]) => ({ cell, units })))("$cell", ({ cell, units }) => {
    expect(workIn(["TT", "Nhiệm vụ", heading, "Thời hạn"], cell)).toEqual([
      { text: FIRST, units: units.slice(0, 1), partners: units.slice(1) },
      LAST_ROW,
    ]);
  });
});

describe.each([...LEADS, ...COMBINED])("cells with the parts in words below “%s”", (heading) => {
  it.each(CELLS.map(([cell, units, partners]) => ({ cell, units, partners })))(
    "$cell",
    ({ cell, units, partners }) => {
      expect(workIn(["TT", "Nhiệm vụ", heading, "Thời hạn"], cell)).toEqual([
        { text: FIRST, units, partners },
        LAST_ROW,
      ]);
    },
  );
});

import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// A heading with Sở Nội vụ or with nobody, below it a heading with Sở Y tế or with nobody, and below this the work with its date: the nearest
// heading that names a unit gives the work and owes the date, and the next heading begins with the outer unit again.

const OUTER: readonly (readonly [heading: string, unit: string | null])[] = [
  ["1. Sở Nội vụ", "Sở Nội vụ"],
  ["1. Cải cách thủ tục (Sở Nội vụ chủ trì)", "Sở Nội vụ"],
  ["1. Chỉ số Chi phí thời gian (Sở Nội vụ)", "Sở Nội vụ"],
  ["1. Chỉ số Chi phí thời gian: Sở Nội vụ", "Sở Nội vụ"],
  ["1. Cải cách thủ tục", null],
  ["1. Chỉ số Chi phí thời gian", null],
];
const INNER: readonly (readonly [heading: string, unit: string | null])[] = [
  ["a) Rà soát quy trình:", null],
  ["a) Công tác tuyên truyền", null],
  ["a) Sở Y tế", "Sở Y tế"],
  ["a) Sở Y tế:", "Sở Y tế"],
  ["a) Giao Sở Y tế:", "Sở Y tế"],
  ["a) Công tác tuyên truyền (Sở Y tế)", "Sở Y tế"],
  ["a) Công tác tuyên truyền (Sở Y tế chủ trì)", "Sở Y tế"],
  ["a) Công tác tuyên truyền: Sở Y tế", "Sở Y tế"],
  ["a) Sở Y tế chủ trì thực hiện các nhiệm vụ sau:", "Sở Y tế"],
  ["a) Công tác tuyên truyền\nĐơn vị thực hiện: Sở Y tế", "Sở Y tế"],
  ["a) Công tác tuyên truyền\nGiao Sở Y tế thực hiện:", "Sở Y tế"],
];
const WORK: readonly (readonly [lines: string, isDated: boolean])[] = [
  ["Niêm yết danh mục thủ tục.", false],
  ["Niêm yết danh mục thủ tục trước ngày 30/6/2026.", true],
  ["Niêm yết danh mục thủ tục. Hoàn thành trước ngày 30/6/2026.", true],
  ["Niêm yết danh mục thủ tục.\n+ Thời gian: trước ngày 30/6/2026.", true],
  ["Niêm yết danh mục thủ tục; báo cáo UBND tỉnh trước ngày 30/6/2026.", true],
  ["Niêm yết danh mục thủ tục, gửi kết quả về Sở Tài chính trước ngày 30/6/2026 để tổng hợp.", true],
  ["Phối hợp với Công an tỉnh niêm yết danh mục thủ tục, hoàn thành trong quý II/2026.", true],
];

const catalogue = loadCatalogue();

describe.each(OUTER)("%s", (outer, outerUnit) => {
  describe.each(INNER)("%s", (inner, innerUnit) => {
    it.each(WORK)("%s", (work, isDated) => {
      const plan = planOfForm(
        `${outer}\n${inner}\n- ${work}\n- Công khai kết quả giải quyết hồ sơ.\nb) Công tác khác\n- Mở lớp tập huấn.\n2. Sở Tư pháp\n- Rà soát văn bản.`,
        catalogue,
      );
      const duties = dutiesIn(plan);
      const unitsOf = (words: string) =>
        duties.flatMap(({ text, units }) => (text.toLowerCase().includes(words) ? units : []));
      const unit = innerUnit ?? outerUnit;
      const named = unit === null ? [] : [unit];
      expect(unitsOf("niêm yết danh mục")).toEqual(named);
      expect(unitsOf("công khai kết quả")).toEqual(named);
      expect(unitsOf("mở lớp tập huấn")).toEqual(outerUnit === null ? [] : [outerUnit]);
      expect(plan.deadlines.map(({ units }) => units.map(({ name }) => name))).toEqual(
        isDated ? [named] : [],
      );
    });
  });
});

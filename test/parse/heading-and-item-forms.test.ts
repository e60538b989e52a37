import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// A heading names Sở Nội vụ; one of its items names Sở Y tế, or nobody, in every form. The other item stays with the heading.

/** A topic with its unit: an item may end with another unit. */
const TOPICS = [
  "1. Chỉ số Chi phí thời gian (Sở Nội vụ)",
  "1. Chỉ số Chi phí thời gian (Sở Nội vụ chủ trì)",
  "1. Chỉ số Chi phí thời gian: Sở Nội vụ",
  "1. Cải cách thủ tục (Sở Nội vụ chủ trì)",
  "1. Cải cách thủ tục: Sở Nội vụ",
];
/** The unit is the heading: a name at the end of an item may say what its work is about. */
const UNITS = ["1. Sở Nội vụ", "1. Sở Nội vụ:", "1. Giao Sở Nội vụ:", "1. Giao Sở Nội vụ chủ trì, tham mưu:"];

interface Form {
  readonly lines: string;
  /** True where the item names Sở Y tế. */
  readonly names: boolean;
  readonly partners?: readonly string[];
  /** True where the item has a date, which its unit owes. */
  readonly isDated?: boolean;
}
const WORK = "Niêm yết danh mục thủ tục";
const FORMS: readonly Form[] = [
  { lines: `${WORK}.`, names: false },
  { lines: `Sở Y tế ${WORK.toLowerCase()}.`, names: true },
  { lines: `Giao Sở Y tế ${WORK.toLowerCase()}.`, names: true },
  { lines: `Sở Y tế: ${WORK}.`, names: true },
  { lines: `${WORK}. Sở Y tế chủ trì.`, names: true },
  { lines: `${WORK}, do Sở Y tế chủ trì.`, names: true },
  { lines: `${WORK}. Giao Sở Y tế thực hiện.`, names: true },
  { lines: `${WORK} (Sở Y tế chủ trì).`, names: true },
  { lines: `${WORK} (Sở Y tế chủ trì, Công an tỉnh phối hợp).`, names: true, partners: ["Công an tỉnh"] },
  { lines: `${WORK} (Đơn vị thực hiện: Sở Y tế).`, names: true },
  { lines: `${WORK}. Đơn vị thực hiện: Sở Y tế.`, names: true },
  { lines: `${WORK} (phối hợp: Công an tỉnh).`, names: false, partners: ["Công an tỉnh"] },
  { lines: `${WORK} (Công an tỉnh phối hợp).`, names: false, partners: ["Công an tỉnh"] },
  {
    lines: `Phối hợp với Công an tỉnh ${WORK.toLowerCase()}.`,
    names: false,
    partners: ["Công an tỉnh"],
  },
  { lines: `${WORK}, hoàn thành trước ngày 30/6/2026.`, names: false, isDated: true },
  { lines: `${WORK}. Hoàn thành trước ngày 30/6/2026.`, names: false, isDated: true },
  { lines: `${WORK}. Thời gian: trước ngày 30/6/2026.`, names: false, isDated: true },
  { lines: `${WORK}.\n+ Thời gian: trước ngày 30/6/2026.`, names: false, isDated: true },
  {
    lines: `Sở Y tế ${WORK.toLowerCase()}, hoàn thành trước ngày 30/6/2026.`,
    names: true,
    isDated: true,
  },
  { lines: `${WORK}. Sở Y tế chủ trì, hoàn thành trước ngày 30/6/2026.`, names: true, isDated: true },
  {
    lines: `${WORK}.\n+ Đơn vị thực hiện: Sở Y tế.\n+ Thời gian: trước ngày 30/6/2026.`,
    names: true,
    isDated: true,
  },
];
const AT_END: readonly Form[] = [
  { lines: `${WORK} (Sở Y tế).`, names: true },
  { lines: `${WORK} - Sở Y tế.`, names: true },
  { lines: `${WORK} trước ngày 30/6/2026 (Sở Y tế).`, names: true, isDated: true },
  { lines: `${WORK} (Sở Y tế, trước ngày 30/6/2026).`, names: true, isDated: true },
  { lines: `${WORK} (Sở Y tế).\n+ Thời gian: trước ngày 30/6/2026.`, names: true, isDated: true },
];

const OTHER = "Công khai kết quả giải quyết hồ sơ.";
const catalogue = loadCatalogue();

function read(heading: string, items: readonly string[]) {
  const lines = items.map((item) => `- ${item}`).join("\n");
  const plan = planOfForm(`${heading}\n${lines}\n2. Sở Tư pháp\n- Mở lớp tập huấn.`, catalogue);
  const duties = dutiesIn(plan);
  const owners = plan.deadlines.map(({ units }) => units.map(({ name }) => name));
  const work = duties.filter(({ text }) => text.toLowerCase().includes("niêm yết danh mục"));
  return {
    work: work.map(({ units, partners }) => ({ units, partners })),
    other: duties.find(({ text }) => text === OTHER)?.units,
    owners,
  };
}

describe.each([["a topic", TOPICS, [...FORMS, ...AT_END]] as const, ["a unit", UNITS, FORMS] as const])(
  "below %s",
  (_kind, headings, forms) => {
    describe.each(headings)("%s", (heading) => {
      it.each(forms)("$lines", ({ lines, names, partners = [], isDated = false }) => {
        const units = [names ? "Sở Y tế" : "Sở Nội vụ"];
        const expected = {
          work: [{ units, partners }],
          other: ["Sở Nội vụ"],
          owners: isDated ? [units] : [],
        };
        expect(read(heading, [lines, OTHER])).toEqual(expected);
        expect(read(heading, [OTHER, lines])).toEqual(expected);
      });
    });
  },
);

describe.each([...TOPICS, ...UNITS])("a bracket below an item of %s", (heading) => {
  it("is about this item", () => {
    const lines = `${WORK}.\n(Sở Y tế chủ trì; Công an tỉnh phối hợp)`;
    const plan = planOfForm(
      `${heading}\n- ${lines}\n- ${OTHER}\n2. Sở Tư pháp\n- Mở lớp tập huấn.`,
      catalogue,
    );
    const work = dutiesIn(plan).filter(({ text }) => text === `${WORK}.` || text === OTHER);
    expect(work.map(({ units, partners }) => [units, partners]).sort()).toEqual([
      [["Sở Nội vụ"], []],
      [["Sở Y tế"], ["Công an tỉnh"]],
    ]);
  });
});

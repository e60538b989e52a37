import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// A heading names a unit, and its items have labels of their own: these decide, and what they do not say is the heading's.

const HEADINGS = [
  "1. Chỉ số Chi phí thời gian (Sở Nội vụ)",
  "1. Chỉ số Chi phí thời gian (Sở Nội vụ chủ trì)",
  "1. Chỉ số Chi phí thời gian (Sở Nội vụ là cơ quan đầu mối theo dõi)",
  "1. Chỉ số Chi phí thời gian (Cơ quan đầu mối: Sở Nội vụ)",
  "1. Chỉ số Chi phí thời gian: Sở Nội vụ",
  "1. Chỉ số Chi phí thời gian - Sở Nội vụ",
  "1. Chỉ số Chi phí thời gian: Giao Sở Nội vụ chủ trì.",
  "1. Chỉ số Chi phí thời gian\nCơ quan chủ trì: Sở Nội vụ",
  "1. Chỉ số Chi phí thời gian\n(Sở Nội vụ chủ trì)",
  "1. Chỉ số Chi phí thời gian\nGiao Sở Nội vụ chủ trì thực hiện các nhiệm vụ sau:",
  "1. Chỉ số Chi phí thời gian do Sở Nội vụ chủ trì",
  "1. Sở Nội vụ: Cải thiện Chỉ số Chi phí thời gian",
  "1. Sở Nội vụ",
  "1. Cải cách thủ tục (Sở Nội vụ chủ trì)",
];
/** Items of the heading with what is below each, and the units and partners of each. */
const ITEMS = [
  { lines: ["Rà soát thủ tục.", "Cơ quan chủ trì: Sở Y tế."], units: ["Sở Y tế"], partners: [] },
  {
    lines: ["Công khai kết quả.", "Cơ quan chủ trì: Thanh tra tỉnh.", "Cơ quan phối hợp: Sở Tư pháp."],
    units: ["Thanh tra tỉnh"],
    partners: ["Sở Tư pháp"],
  },
  {
    lines: ["Niêm yết danh mục.", "Cơ quan phối hợp: Công an tỉnh."],
    units: ["Sở Nội vụ"],
    partners: ["Công an tỉnh"],
  },
  { lines: ["Mở lớp tập huấn.", "Thời gian: Quý III/2026."], units: ["Sở Nội vụ"], partners: [] },
];
const MARKS: Record<string, (i: number) => readonly [item: string, label: string]> = {
  "1.1. over -": (i) => [`1.${i + 1}. `, "- "],
  "a) over -": (i) => [`${"abcd"[i]}) `, "- "],
  "- over +": () => ["- ", "+ "],
};

const catalogue = loadCatalogue();

describe.each(Object.entries(MARKS))("items %s", (_name, marks) => {
  it.each(HEADINGS)("%s", (heading) => {
    const items = ITEMS.map(({ lines: [first, ...labels] }, i) => {
      const [item, label] = marks(i);
      return [`${item}${first}`, ...labels.map((line) => `${label}${line}`)].join("\n");
    });
    const duties = dutiesIn(planOfForm(`${heading}\n${items.join("\n")}`, catalogue));
    const byText = new Map(duties.map((duty) => [duty.text, duty]));
    expect(ITEMS.map(({ lines }) => byText.get(lines[0]!))).toEqual(
      ITEMS.map(({ lines, units, partners }) => ({ text: lines[0], units, partners })),
    );
  });
});

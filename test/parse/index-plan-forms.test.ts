import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { readValues } from "../../src/parse/read-values.ts";
import { dutiesIn } from "../support/plan-of-form.ts";
import { snippetLines } from "../support/rule-corpus.ts";

// Whole plans on an index: ways of naming the sub-indices and their units, over ways of writing what is to be done. Each task comes out once,
// with its sub-index and unit; results, faults and causes are no tasks.

interface Part {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly tasks: readonly [string, string];
}
const PLANS: readonly { readonly title: string; readonly parts: readonly Part[] }[] = [
  {
    title: "Cải thiện Chỉ số năng lực cạnh tranh cấp tỉnh (PCI) năm 2026",
    parts: [
      {
        id: "pci.1",
        name: "Gia nhập thị trường",
        unit: "Sở Tài chính",
        tasks: ["Rút ngắn thời gian đăng ký kinh doanh", "Hướng dẫn doanh nghiệp nộp hồ sơ trực tuyến"],
      },
      {
        id: "pci.2",
        name: "Tiếp cận đất đai",
        unit: "Sở Nông nghiệp và Môi trường",
        tasks: ["Công khai kế hoạch sử dụng đất", "Rà soát quỹ đất sạch"],
      },
    ],
  },
  {
    title: "Nâng cao Chỉ số cải cách hành chính (PAR INDEX) năm 2026",
    parts: [
      {
        id: "par-index.2",
        name: "Cải cách thể chế",
        unit: "Sở Tư pháp",
        tasks: ["Hệ thống hóa văn bản quy phạm pháp luật", "Theo dõi tình hình thi hành pháp luật"],
      },
      {
        id: "par-index.3",
        name: "Cải cách thủ tục hành chính",
        unit: "Văn phòng UBND tỉnh",
        tasks: ["Công bố thủ tục hành chính nội bộ", "Số hóa kết quả giải quyết thủ tục"],
      },
    ],
  },
];

/** The heading of a sub-index; those of `OWNED` name its unit. */
type Heading = (at: number, part: Part) => string;
const FREE: Readonly<Record<string, Heading>> = {
  name: (at, { name }) => `${at}. ${name}`,
  "numbered twice": (at, { name }) => `${at}. Chỉ số thành phần ${at}. ${name}`,
  "in quotes": (at, { name }) => `${at}. Nâng cao Chỉ số “${name}”`,
  "with a goal": (at, { name }) => `${at}. Chỉ số ${name}: 7,50 điểm`,
};
const OWNED: Readonly<Record<string, Heading>> = {
  "in a bracket": (at, { name, unit }) => `${at}. ${name} (${unit} chủ trì)`,
  "after a dash": (at, { name, unit }) => `${at}. Chỉ số ${name} - ${unit}`,
  "in a bullet": (at, { name, unit }) => `${at}. Chỉ số ${name}\n- Đơn vị chủ trì: ${unit}.`,
  "in bullets with partners and goal": (at, { name, unit }) =>
    `${at}. Chỉ số ${name}\n- Đơn vị chủ trì: ${unit}.\n- Đơn vị phối hợp: Các sở, ban, ngành.\n- Mục tiêu: Tăng 0,5 điểm so với năm 2025.`,
  "in a sentence": (at, { name, unit }) =>
    `${at}. Chỉ số ${name}\n${unit} chủ trì, phối hợp với các sở thực hiện:`,
  "as subject": (at, { name, unit }) => `${at}. ${unit} chủ trì cải thiện Chỉ số ${name}, tập trung:`,
};

/** What is below the heading. */
const BELOW: Readonly<Record<string, (tasks: Part["tasks"]) => string>> = {
  bullets: ([one, two]) => `- ${one}.\n- ${two}.`,
  paragraphs: ([one, two]) => `${one}.\n${two}.`,
  "label lines": ([one, two]) => `Nhiệm vụ:\n- ${one}.\nGiải pháp:\n- ${two}.`,
  "a star over dashes": ([one, two]) => `* Nhiệm vụ, giải pháp:\n- ${one}.\n- ${two}.`,
  "results, faults and causes": ([one, two]) =>
    `- Kết quả năm 2025: đạt 6,9 điểm, xếp hạng 24/63.\n- Hạn chế: việc trả lời kiến nghị còn chậm.\n- Nguyên nhân: một số đơn vị chưa chủ động phối hợp.\n- Giải pháp năm 2026:\n+ ${one}.\n+ ${two}.`,
  "a heading of faults": ([one, two]) =>
    `a) Kết quả: Điểm số 6,9, xếp thứ 24.\nb) Hạn chế, nguyên nhân\n- Sở Xây dựng trả lời kiến nghị còn chậm.\n- Một số đơn vị chưa gửi báo cáo.\nc) Nhiệm vụ, giải pháp\n- ${one}.\n- ${two}.`,
  "a result in a sentence": ([one, two]) =>
    `Năm 2025, chỉ số này đạt 6,9 điểm, giảm 0,2 điểm so với năm 2024.\n- ${one}.\n- ${two}.`,
  "faults among the bullets": ([one, two]) =>
    `- Sở Xây dựng trả lời kiến nghị còn chậm.\n- ${one}.\n- Một số đơn vị chưa gửi báo cáo.\n- ${two}.`,
  "a goal": ([one, two]) => `- Chỉ tiêu năm 2026: đạt từ 7,5 điểm trở lên.\n- ${one}.\n- ${two}.`,
};

const END =
  "III. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ\n- Đôn đốc việc thực hiện.\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\nLê Văn An";

function read(title: string, sections: string) {
  const text = `UBND TỈNH LÀO CAI\nSố: 12/KH-UBND\nLào Cai, ngày 05 tháng 3 năm 2026\nKẾ HOẠCH\n${title}\nI. MỤC TIÊU\n- Phấn đấu tăng 3 bậc so với năm 2025.\nII. NHIỆM VỤ, GIẢI PHÁP\n${sections}\n${END}`;
  const { plan } = readValues(snippetLines(text), loadCatalogue());
  return plan.subIndices.flatMap((one) =>
    dutiesIn({ ...plan, subIndices: [one], assignments: [] }).map(
      (duty) => `${one.id} ${duty.units.join(", ")}: ${duty.text}`,
    ),
  );
}

const HEADINGS = [
  ...Object.entries(FREE).map(([name, heading]) => ({ name, heading, owned: false })),
  ...Object.entries(OWNED).map(([name, heading]) => ({ name: `unit ${name}`, heading, owned: true })),
];
/** Every pair, each in one of the plans. */
const CASES = HEADINGS.flatMap((one, row) =>
  Object.entries(BELOW).map(([below, body], at) => ({
    ...one,
    below,
    body,
    ...PLANS[(row + at) % PLANS.length]!,
  })),
);

describe("plans by sub-index", () => {
  it.each(CASES)("$name over $below: $title", ({ heading, owned, body, title, parts }) => {
    const sections = parts.map((part, i) => `${heading(i + 1, part)}\n${body(part.tasks)}`).join("\n");
    const expected = parts.flatMap(({ id, unit, tasks }) =>
      tasks.map((task) => `${id} ${owned ? unit : ""}: ${task}.`),
    );
    expect(read(title, sections).sort()).toEqual(expected.sort());
  });
});

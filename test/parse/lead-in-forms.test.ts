import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Lines that name a unit over the list of its work, in every combination of wording, label and list: each item has the unit of its own lead-in,
// and the lead-in is no work.

const LEAD_INS = [
  "{unit} có trách nhiệm:",
  "{unit} chủ trì thực hiện các nhiệm vụ sau:",
  "Giao {unit}:",
  "Giao {unit} chủ trì, phối hợp với các đơn vị liên quan:",
  "Đề nghị {unit} thực hiện một số nội dung sau:",
  "Yêu cầu {unit}:",
  "{unit}:",
  "Trách nhiệm của {unit}:",
  "{unit} có nhiệm vụ:",
  "{unit} tập trung thực hiện:",
  "{unit} là cơ quan đầu mối, có nhiệm vụ:",
  "Đối với {unit}:",
  "Phân công {unit} thực hiện:",
  "{unit} chịu trách nhiệm:",
  "{unit} (cơ quan thường trực):",
  "{unit} phải thực hiện ngay các việc:",
  "Căn cứ chức năng, nhiệm vụ được giao, {unit} triển khai:",
];
const LISTS = {
  dashes: ["- Công khai quy hoạch.\n- Đăng tải dự toán.", "- Kiểm tra công vụ."],
  "plus signs": ["+ Công khai quy hoạch.\n+ Đăng tải dự toán.", "+ Kiểm tra công vụ."],
  letters: ["a) Công khai quy hoạch.\nb) Đăng tải dự toán.", "a) Kiểm tra công vụ."],
  paragraphs: ["Công khai quy hoạch của tỉnh.\nĐăng tải dự toán của tỉnh.", "Kiểm tra công vụ của tỉnh."],
  "small letters": ["+ công khai quy hoạch;\n+ đăng tải dự toán;", "+ kiểm tra công vụ."],
} as const;
/** The labels of two lead-ins. Lists of the same kind of label, and paragraphs below a bullet, are other structures. */
const LABELS = [
  { labels: ["1. ", "2. "], without: [] },
  { labels: ["a) ", "b) "], without: ["letters"] },
  { labels: ["", ""], without: ["letters", "paragraphs"] },
  { labels: ["- ", "- "], without: ["dashes", "paragraphs"] },
];

describe.each(Object.entries(LISTS))("lead-ins over %s", (name, [first, second]) => {
  const labelled = LABELS.filter(({ without }) => !without.includes(name));
  it.each(LEAD_INS.flatMap((leadIn) => labelled.map(({ labels: [one, two] }) => ({ leadIn, one, two }))))(
    "$one$leadIn",
    ({ leadIn, one, two }) => {
      const of = (unit: string) => leadIn.replace("{unit}", unit);
      const lines = `${one}${of("Sở Nội vụ")}\n${first}\n${two}${of("Sở Y tế")}\n${second}`;
      const duties = dutiesIn(planOfForm(lines, loadCatalogue()));
      const read = duties.map(({ text, units }) => `${units.join(", ")}: ${text}`);
      const expected = [
        ...first.split("\n").map((line) => ["Sở Nội vụ", line]),
        ...second.split("\n").map((line) => ["Sở Y tế", line]),
      ].map(([unit, line]) => `${unit}: ${line!.replace(/^(?:[-+]|[ab]\)) /u, "")}`);
      expect(read).toEqual(expected);
    },
  );
});

const OPENINGS = [
  "",
  "Trong năm 2026, ",
  "Để cải thiện Chỉ số PGI, ",
  "Để cải thiện Chỉ số PGI, trong năm 2026 ",
  "Để thực hiện các mục tiêu nêu trên, trong thời gian tới ",
  "Căn cứ kết quả năm 2025, ",
  "Trên cơ sở phân tích trên, ",
  "Thời gian tới, ",
  "Ngoài các nhiệm vụ chung, ",
];
const SUBJECTS = [
  "Sở",
  "Sở Công Thương",
  "Cục Thuế tỉnh",
  "UBND xã",
  "Các phòng, đơn vị thuộc Sở",
  "Phòng Tổ chức - Hành chính",
];
const ANNOUNCING = [
  "tập trung thực hiện các nhiệm vụ sau:",
  "tập trung triển khai các giải pháp sau:",
  "sẽ tập trung thực hiện các nhiệm vụ, giải pháp cụ thể như sau:",
  "tiếp tục thực hiện tốt các nội dung:",
];

describe.each(OPENINGS)("an opening before the unit over a list: %j", (opening) => {
  it.each(SUBJECTS.flatMap((unit) => ANNOUNCING.map((words) => ({ unit, words }))))(
    "$unit $words",
    ({ unit, words }) => {
      const list = "- Mở 02 lớp tập huấn cho doanh nghiệp.\n- Rà soát thủ tục cho vay ưu đãi.";
      const other = "4. Chi phí thời gian\n- Sở Nội vụ công khai thủ tục.";
      const plan = planOfForm(
        `3. Chỉ số xanh\n${opening}${unit} ${words}\n${list}\n${other}`,
        loadCatalogue(),
      );
      const read = dutiesIn(plan).map(({ text, units }) => [text, units.join(", ")]);
      expect(read).toEqual([
        // The work of sub-indices comes first.
        ["công khai thủ tục.", "Sở Nội vụ"],
        ["Mở 02 lớp tập huấn cho doanh nghiệp.", unit],
        ["Rà soát thủ tục cho vay ưu đãi.", unit],
      ]);
    },
  );
});

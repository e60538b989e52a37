import { snippets } from "../../../test/support/rule-corpus.ts";
import { type PartReference, partReferencesIn } from "./part-references.ts";

const format = ({ steps, except }: PartReference): string => {
  const path = steps.map(({ noun, number, bracketed }) => `${noun} ${bracketed ? `(${number})` : number}`);
  const left = except.length > 0 ? ` - [${except.map(format).join("; ")}]` : "";
  return path.join(" < ") + left;
};

// A sentence → the parts of this document that it refers to, each with the wider parts that it is in.
export default snippets<string[]>({
  name: "text/part-references",
  context: { year: 2026 },
  read: ([line]) => partReferencesIn(line!.text, line!.folded).flatMap(({ parts }) => parts.map(format)),
  cases: [
    ["Sở Y tế thực hiện mục II.", ["mục II"]],
    ["Sở Y tế thực hiện điểm a khoản 3 Mục II.", ["điểm a < khoản 3 < mục II"]],
    ["Sở Y tế chủ trì điểm a, b khoản 2.", ["điểm a < khoản 2", "điểm b < khoản 2"]],
    [
      "Sở Y tế chủ trì các điểm a, c và đ, khoản 2, Mục III.",
      ["điểm a < khoản 2 < mục III", "điểm c < khoản 2 < mục III", "điểm đ < khoản 2 < mục III"],
    ],
    ["Sở Y tế chủ trì khoản 1, điểm a khoản 3 mục II.", ["khoản 1 < mục II", "điểm a < khoản 3 < mục II"]],
    [
      "Sở Y tế chủ trì điểm d khoản 1, các điểm c, d khoản 3.",
      ["điểm d < khoản 1", "điểm c < khoản 3", "điểm d < khoản 3"],
    ],
    ["Sở Y tế chủ trì mục 1, mục 2 và mục 4.", ["mục 1", "mục 2", "mục 4"]],
    [
      "Sở Y tế thực hiện các giải pháp tại điểm 1.1.1, 1.3.2, 2.3 mục II, Điều 1 của Quyết định này.",
      ["điểm 1.1.1 < mục II < điều 1", "điểm 1.3.2 < mục II < điều 1", "điểm 2.3 < mục II < điều 1"],
    ],
    ["Sở Y tế thực hiện nhiệm vụ (8), (9) và (11).", ["nhiệm vụ (8)", "nhiệm vụ (9)", "nhiệm vụ (11)"]],
    [
      "Sở Y tế thực hiện nhiệm vụ số 3, 5 Mục II Phần B.",
      ["nhiệm vụ 3 < mục II < phần B", "nhiệm vụ 5 < mục II < phần B"],
    ],
    ["Sở Y tế thực hiện Mục 2 Phần thứ hai.", ["mục 2 < phần hai"]],
    ["Sở Y tế thực hiện nội dung 1 của mục III thuộc Phần II.", ["nội dung 1 < mục III < phần II"]],
    ["Sở Y tế chủ trì điểm b khoản 2, mục 2.1.", ["điểm b < khoản 2", "mục 2.1"]],
    ["Sở Y tế chủ trì điểm b mục 2.1.", ["điểm b < mục 2.1"]],
    // Numbers in brackets after that of the wider part.
    ["Sở Y tế triển khai nhiệm vụ tại mục (IV) (1) của Kế hoạch.", ["mục 1 < mục IV"]],
    [
      "Sở Y tế triển khai mục IV (4.1) (4.2) và Phụ lục của Kế hoạch.",
      ["mục 4.1 < mục IV", "mục 4.2 < mục IV"],
    ],
    ["Sở Y tế chủ trì mục (II) và mục (III).", ["mục (II)", "mục (III)"]],
    ["Sở Y tế chủ trì mục III (02 nhiệm vụ).", ["mục III"]],
    // Ranges.
    ["Sở Y tế chủ trì từ mục 1 đến mục 4.", ["mục 1", "mục 2", "mục 3", "mục 4"]],
    ["Sở Y tế chủ trì các nhiệm vụ từ 1.2 đến 1.4.", ["nhiệm vụ 1.2", "nhiệm vụ 1.3", "nhiệm vụ 1.4"]],
    [
      "Sở Y tế chủ trì nhiệm vụ 1.2 - 1.4, 2.1.",
      ["nhiệm vụ 1.2", "nhiệm vụ 1.3", "nhiệm vụ 1.4", "nhiệm vụ 2.1"],
    ],
    [
      "Sở Y tế chủ trì các điểm c đến e khoản 1.",
      ["điểm c < khoản 1", "điểm d < khoản 1", "điểm đ < khoản 1", "điểm e < khoản 1"],
    ],
    ["Sở Y tế chủ trì nhiệm vụ (2) đến (4).", ["nhiệm vụ (2)", "nhiệm vụ (3)", "nhiệm vụ (4)"]],
    ["Sở Y tế chủ trì Mục II đến Mục IV.", ["mục II", "mục III", "mục IV"]],
    // Exceptions.
    [
      "Sở Y tế chủ trì khoản 1 (trừ điểm d), điểm a, b khoản 3 mục II.",
      ["khoản 1 < mục II - [điểm d]", "điểm a < khoản 3 < mục II", "điểm b < khoản 3 < mục II"],
    ],
    ["Sở Y tế chủ trì Mục III, trừ khoản 2 và khoản 5.", ["mục III - [khoản 2; khoản 5]"]],
    // Parts of other documents.
    ...[
      "Sở Y tế thực hiện theo điểm a khoản 2 Điều 5 Nghị định số 12/2026/NĐ-CP.",
      "Sở Y tế thực hiện khoản 3, khoản 4 Điều 16 của Luật Đất đai.",
      "Sở Y tế thực hiện Điều 1 Quyết định số 15/QĐ-UBND.",
      "Sở Y tế thực hiện mục II Kế hoạch số 15/KH-UBND.",
      "Sở Y tế thực hiện mục 2 Phụ lục I.",
      "Sở Y tế thực hiện điểm 2 tại Công văn số 15/UBND-VX.",
      "Sở Y tế thực hiện khoản 2 Điều 3, Thông tư số 7/2026/TT-BYT.",
      "Sở Y tế thực hiện mục II của Bộ Y tế.",
    ].map((text): [string, string[]] => [text, []]),
    ["Sở Y tế thực hiện mục II Kế hoạch này.", ["mục II"]],
    ["Sở Y tế thực hiện điểm b khoản này.", ["điểm b"]],
    // Figures, quantities and words.
    ...[
      "Sở Y tế tổ chức 2 nội dung, 5 hoạt động.",
      "Chỉ số đạt 7 điểm 5.",
      "Sở Y tế phấn đấu mục tiêu 2 năm.",
      "Sở Y tế chỉ đạo các phần việc ở xã.",
      "Sở Y tế thực hiện mục 90% của kế hoạch.",
    ].map((text): [string, string[]] => [text, text.includes("điểm 5") ? ["điểm 5"] : []]),
    ["Sở Y tế thực hiện nhiệm vụ 1, 2 lớp tập huấn.", ["nhiệm vụ 1"]],
    ["Sở Y tế thực hiện nhiệm vụ 1, 03 cuộc kiểm tra.", ["nhiệm vụ 1"]],
  ],
});

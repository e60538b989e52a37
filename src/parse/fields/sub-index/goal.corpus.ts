import { snippets } from "../../../../test/support/rule-corpus.ts";
import { readSubIndexGoals } from "./goal.ts";

const TIEP_CAN_DAT_DAI = {
  id: "pci.2",
  index: "pci",
  name: "Tiếp cận đất đai",
  restStart: 0,
  span: { from: 0, start: 0, to: 0, end: 0 },
  rule: "sub-index/heading",
  confidence: 0.97,
};

// Lines → the sub-indices that they set goals for. The document calls "Tiếp cận đất đai" sub-index 2. Lines that begin with "Chỉ số" or a dash are under a heading of goals.
export default snippets<string[]>({
  name: "sub-index/goal",
  context: { year: 2025, indexIds: ["pci"] },
  read: (lines, context) =>
    readSubIndexGoals(lines, context, {
      goalLines: new Set(lines.filter(({ text }) => /^(?:Chỉ số|- )/u.test(text)).map(({ index }) => index)),
      numbered: new Map([[2, TIEP_CAN_DAT_DAI]]),
    }).map(
      ({ named, targets }) =>
        `${named.id}: ${targets.map(({ value: t }) => `${t.kind} ${t.comparator} ${t.value}`).join(", ")}`,
    ),
  cases: [
    // The share of the most points is a goal of the sub-index itself.
    ["Chỉ số Tiếp cận đất đai đạt từ 85% số điểm tối đa trở lên.", ["pci.2: percent >= 85"]],
    // Whose goal it is and when, between the name and its share.
    ["Chỉ số Tiếp cận đất đai của tỉnh năm 2025 đạt từ 85% trở lên.", ["pci.2: percent >= 85"]],
    // "chỉ số này" in the sentence after the name.
    [
      "Năm 2024 chỉ số Đào tạo lao động của tỉnh còn thấp. Phấn đấu năm 2025 chỉ số này đạt 5,9 điểm.",
      ["pci.9: score = 5.9"],
    ],
    ["Chỉ số này là mục tiêu chung, phấn đấu đạt 5,9 điểm.", []],
    // The figure of the index that the goal serves.
    [
      "Chỉ số Đào tạo lao động đạt 5,9 điểm, góp phần cùng tỉnh đạt PCI từ 67,5 điểm; Tính minh bạch đạt 7 điểm.",
      ["pci.9: score = 5.9", "pci.3: score = 7"],
    ],
    // One goal for all names after it.
    [
      "- Các chỉ số phấn đấu đạt trên 8,0 điểm (02 chỉ số): Chi phí thời gian; Đào tạo lao động.",
      ["pci.4: score > 8", "pci.9: score > 8"],
    ],
    ["- Chỉ số PCI đạt 70 điểm: Chi phí thời gian ≥ 7,8.", ["pci.4: score >= 7.8"]],
    // A part of its name before the score.
    ["- Lĩnh vực đất đai: đạt từ 7,2/10 điểm trở lên.", ["pci.2: score >= 7.2"]],
    ["- Đào tạo lao động nông thôn: 7 lớp.", []],
    ["- Phần mềm: đạt 7,2 điểm.", []],
    // By its number in the document.
    [
      "Phấn đấu chỉ số thành phần 1 đạt ít nhất 6,5 điểm; chỉ số thành phần 2 đạt 6,3 điểm.",
      ["pci.2: score = 6.3"],
    ],
    ["Phấn đấu nâng chỉ số thành phần 2 điểm.", []],
    // The points of a whole sub-index, unlike those of a part.
    ["Phấn đấu điểm nội dung “Chi phí thời gian” đạt 7,9 điểm.", ["pci.4: score = 7.9"]],
    ["Phấn đấu điểm tiêu chí “Thời gian chờ” của Chi phí thời gian đạt 0,8 điểm.", []],
    // Signs instead of words, in a list that states points elsewhere.
    [
      "Chỉ số PCI đạt 70 điểm: Chi phí thời gian ≥ 7,8; Tính minh bạch ≥ 7,4; Đào tạo lao động > 6,9.",
      ["pci.4: score >= 7.8", "pci.3: score >= 7.4", "pci.9: score > 6.9"],
    ],
    // A list of names before one figure.
    [
      "Phấn đấu chỉ số Chi phí thời gian, Đào tạo lao động đạt trên 7 điểm.",
      ["pci.4: score > 7", "pci.9: score > 7"],
    ],
    [
      "Phấn đấu các chỉ số thành phần (Chi phí thời gian; Tính minh bạch; Đào tạo lao động) đạt từ 7 điểm trở lên.",
      ["pci.4: score >= 7", "pci.3: score >= 7", "pci.9: score >= 7"],
    ],
    ["Chi phí thời gian giảm, phấn đấu chỉ số Đào tạo lao động đạt trên 7 điểm.", ["pci.9: score > 7"]],
    [
      'Phấn đấu năm 2025 chỉ số thành phần "Đào tạo lao động" đạt 6,35 điểm, tăng 0,27 điểm so với năm 2024.',
      ["pci.9: score = 6.35"],
    ],
    // Two figures in a bracket: the goal is the second only where another bracket says so.
    [
      "Chỉ số Chi phí thời gian (năm 2024 đạt 7,35 điểm; mục tiêu năm 2025 đạt 7,90 điểm), Đào tạo lao động (5,81 điểm; 6,20 điểm).",
      ["pci.4: score = 7.9", "pci.9: score = 6.2"],
    ],
    ["Chỉ số Chi phí thời gian (7,35 điểm; 7,90 điểm), Đào tạo lao động (5,81; 6,20).", []],
    [
      "Chỉ số Chi phí thời gian (7,90 điểm), Đào tạo lao động (6,20 điểm).",
      ["pci.4: score = 7.9", "pci.9: score = 6.2"],
    ],
    // A decimal figure in a list of scores needs no word for points; a figure alone does.
    [
      "Chỉ số Chi phí thời gian: đạt 7,90 điểm.\nChỉ số Đào tạo lao động: không dưới 6,20.",
      ["pci.4: score = 7.9", "pci.9: score >= 6.2"],
    ],
    ["Chỉ số Đào tạo lao động: không dưới 6,20.", []],
    // In other words than the catalogue.
    ["Phấn đấu chỉ số thành phần hỗ trợ đào tạo cho lao động đạt ít nhất 6,5 điểm.", ["pci.9: score >= 6.5"]],
    ["Phấn đấu chỉ số lao động qua đào tạo có bằng cấp đạt 26 điểm.", []],
    [
      "Mục tiêu: chỉ số Tính minh bạch đạt từ 7 điểm trở lên, chỉ số Chi phí thời gian đạt ít nhất 7,5 điểm.",
      ["pci.3: score >= 7", "pci.4: score >= 7.5"],
    ],
    ["Nâng chỉ số Gia nhập thị trường lên trong nhóm 10 tỉnh dẫn đầu cả nước.", ["pci.1: rank <= 10"]],
    ["Chỉ số “Chi phí thời gian” tăng 0,3 điểm trở lên.", ["pci.4: change >= 0.3"]],
    ["Chỉ số Tính minh bạch: đạt 7,25 điểm, thuộc top 15.", ["pci.3: score = 7.25, rank <= 15"]],
    // A share of the sub-index itself, not of something that a sentence about it names.
    ["Chỉ số thành phần Thiết chế pháp lý, tỷ lệ điểm đạt trên 81%.", ["pci.10: percent > 81"]],
    ["Phấn đấu chỉ số Đào tạo lao động năm 2025 đạt mức hài lòng trên 77%.", ["pci.9: percent > 77"]],
    ["Chỉ số Tiếp cận đất đai: tỷ lệ hồ sơ đúng hạn đạt trên 98%.", []],
    ["Phấn đấu cải thiện chỉ số Đào tạo lao động, có 65% lao động qua đào tạo.", []],
    ["Chỉ số Tính minh bạch: đạt 95% số văn bản được công khai.", []],
    // One word for a goal for a whole list, but not for the next statement.
    [
      "Phấn đấu chỉ số Tính minh bạch đạt 7 điểm; chỉ số Chi phí thời gian đạt 7,5 điểm.",
      ["pci.3: score = 7", "pci.4: score = 7.5"],
    ],
    ["Phấn đấu cải thiện môi trường kinh doanh. Chỉ số Tính minh bạch đạt 7 điểm.", []],
    // A result, a mention, and a figure of the whole index are not goals.
    ["Năm 2024 chỉ số Tính minh bạch đạt 6,5 điểm, xếp thứ 30/63.", []],
    ["Phấn đấu cải thiện các chỉ số Tính minh bạch, Chi phí thời gian.", []],
    // The result of a past year at the beginning of the sentence, and the goal of that year.
    [
      "Năm 2024, chỉ số Tính minh bạch của tỉnh đạt 6,5 điểm (mục tiêu đề ra 6,7 điểm); chỉ số Chi phí thời gian đạt 7 điểm, chưa đạt mục tiêu đặt ra.",
      [],
    ],
    [
      "Kết quả năm 2024 cho thấy chỉ số Đào tạo lao động chỉ đạt 5,5 điểm, thấp hơn kế hoạch giao; cần phấn đấu chỉ số Tính minh bạch đạt 7 điểm.",
      ["pci.3: score = 7"],
    ],
    ["Chỉ số Tính minh bạch: năm 2024 đạt 6,5 điểm, phấn đấu đạt 6,8 điểm.", ["pci.3: score = 6.8"]],
    ["Chỉ số Tính minh bạch: so với năm 2024, đạt 6,8 điểm.", ["pci.3: score = 6.8"]],
    ["Chỉ số Tính minh bạch (năm 2024 đạt 6,5 điểm): đạt 6,8 điểm.", ["pci.3: score = 6.8"]],
    ["Chỉ số Tính minh bạch năm 2024 đạt 6,5 điểm.", []],
    ["Phấn đấu năm 2024 chỉ số Tính minh bạch đạt 6,5 điểm.", ["pci.3: score = 6.5"]],
    ["Phấn đấu nâng chỉ số Tính minh bạch, góp phần đưa PCI của tỉnh đạt 68 điểm.", []],
  ],
});

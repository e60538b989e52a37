import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// A line below a list says who does it, by the letters of its points or as a whole, in combinations of wordings and units.

const POINTS = [
  "Rà soát thủ tục đầu tư",
  "Khảo sát sự hài lòng của doanh nghiệp",
  "Tập huấn kỹ năng cho công chức",
];
const LISTS = {
  letters: ["a) ", "b) ", "c) "],
  bullets: ["- ", "- ", "- "],
  decimals: ["1.1. ", "1.2. ", "1.3. "],
};
const PAIRS = [
  ["Sở Nội vụ", "Sở Tài chính"],
  ["Phòng Tổ chức - Cán bộ", "Văn phòng"],
  ["Chi cục Kiểm lâm", "Thanh tra Sở"],
] as const;
const BY_LETTER = [
  "{A} thực hiện điểm a và điểm b; {B} thực hiện điểm c.",
  "{A} thực hiện các điểm a, b, {B} thực hiện điểm c.",
  "{A} đảm nhiệm nội dung a, b; {B} đảm nhiệm nội dung c.",
  "Điểm a, điểm b do {A} thực hiện; điểm c do {B} thực hiện.",
  "Điểm a, b: {A}; điểm c: {B}.",
  "Công việc nêu tại điểm a, b khoản này do {A} đảm nhiệm. Việc tại điểm c thuộc trách nhiệm của {B}.",
  "Các việc tại điểm a, b khoản này do {A} thực hiện, việc tại điểm c do {B} thực hiện.",
  "Giao {A} thực hiện điểm a, điểm b; giao {B} thực hiện điểm c.",
  "{A} chịu trách nhiệm thực hiện điểm a và điểm b, {B} chịu trách nhiệm thực hiện điểm c.",
  "Phân công: điểm a, b - {A}; điểm c - {B}.",
  "{A} tham mưu thực hiện các nội dung tại điểm a, b khoản này; {B} tham mưu thực hiện nội dung tại điểm c.",
  "{A} là đầu mối thực hiện điểm a, b; riêng điểm c do {B} thực hiện.",
  "Trách nhiệm của {A}: điểm a, b; trách nhiệm của {B}: điểm c.",
];
/** A bulleted label below the last point. */
const BY_LABEL = [
  "- Đơn vị thực hiện: {A} (điểm a, b); {B} (điểm c).",
  "- Cơ quan chủ trì: {A} (nội dung a, b), {B} (nội dung c).",
  "- Đơn vị chủ trì: {A} (đối với điểm a, điểm b); {B} (đối với điểm c).",
  "- Cơ quan thực hiện: điểm a, b: {A}; điểm c: {B}.",
  "- Phân công: {A} thực hiện điểm a, b; {B} thực hiện điểm c.",
  "+ Đơn vị thực hiện: {A} (điểm a và điểm b); {B} (điểm c).",
];
const BY_BARE_NUMBER = [
  "- Đơn vị thực hiện: {A} (1.1, 1.2); {B} (1.3).",
  "Đơn vị thực hiện các nhiệm vụ tại mục 1: {A} (1.1, 1.2), {B} (1.3).",
  "- Chủ trì: {A} (1.1 và 1.2); {B} (1.3).",
  "- Cơ quan chủ trì: {A} (mục 1.1, 1.2); {B} (mục 1.3).",
  "Phân công thực hiện: {A} (1.1; 1.2), {B} (1.3)",
];
const WITH_PARTNER = [
  "{A} chủ trì, {B} phối hợp thực hiện điểm a và điểm b; Sở Xây dựng thực hiện điểm c.",
  "{A} chủ trì, phối hợp với {B} thực hiện điểm a, b; Sở Xây dựng thực hiện điểm c.",
  "{A} chủ trì, phối hợp {B} thực hiện điểm a, b; Sở Xây dựng thực hiện điểm c.",
  "{A} chủ trì và {B} phối hợp thực hiện nội dung a, b; Sở Xây dựng thực hiện nội dung c.",
  "Điểm a, b do {A} chủ trì, {B} phối hợp; điểm c do Sở Xây dựng thực hiện.",
  "Giao {A} chủ trì, {B} phối hợp thực hiện các điểm a, b; giao Sở Xây dựng thực hiện điểm c.",
];
const WHOLE = [
  "{A} thực hiện các nội dung tại khoản 1 Mục này.",
  "{A} thực hiện các nội dung của phần này.",
  "{A} chịu trách nhiệm tổ chức các nhiệm vụ tại khoản này.",
  "{A} cùng thực hiện 3 nhiệm vụ nêu trên.",
  "{A} triển khai các nội dung nêu tại khoản này.",
  "Giao {A} tổ chức thực hiện các nhiệm vụ trên.",
  "{A} là đơn vị thực hiện các nhiệm vụ trong mục này.",
  "{A} có trách nhiệm triển khai thực hiện các nội dung nêu trên.",
  "{A} phụ trách toàn bộ khoản 1.",
  "Trách nhiệm thực hiện các nội dung trên: {A}.",
  "Những việc nêu trên do {A} cùng làm.",
  "Giao {A} thực hiện các nội dung trên, trừ nội dung đã ghi rõ đơn vị chủ trì.",
  "{A} thực hiện các nhiệm vụ nêu trên, trừ các nhiệm vụ đã phân công cụ thể.",
];
/** Other documents, past work, and what is done about the points. */
const OF_NOBODY = [
  "{A} thực hiện theo điểm a khoản 2 Điều 5 Nghị định số 12/2025/NĐ-CP.",
  "{A} thực hiện các nội dung tại khoản 1 Mục II Kế hoạch số 15/KH-UBND của UBND tỉnh.",
  "{A} theo dõi, đôn đốc thực hiện các nội dung trên.",
  "{A} kiểm tra việc thực hiện các nội dung tại mục này.",
  "{A} bố trí kinh phí thực hiện các nhiệm vụ trên.",
  "{A} hướng dẫn các đơn vị thực hiện điểm a, b.",
  "{A} báo cáo kết quả thực hiện điểm a, điểm b.",
  "Các nội dung trên đã được {A} thực hiện trong năm 2025.",
  "Căn cứ các nội dung trên, {A} lập dự toán kinh phí.",
];
const NEXT = "2. Tính minh bạch\na) Công khai quy hoạch sử dụng đất.\nb) Sở Tư pháp cập nhật văn bản mới.";

const catalogue = loadCatalogue();
function readWith(
  labels: readonly string[],
  sentence: string,
  [one, two]: readonly [string, string],
  points = POINTS,
) {
  const list = points.map((point, i) => `${labels[i]}${point}.`).join("\n");
  const words = sentence.replaceAll("{A}", one).replaceAll("{B}", two);
  const duties = dutiesIn(planOfForm(`1. Chi phí thời gian\n${list}\n${words}\n${NEXT}`, catalogue));
  const bearersOf = (start: string) => {
    const found = duties.filter(({ text }) => text.includes(start));
    return found.map(({ units, partners }) => [...units, ...partners.map((name) => `+ ${name}`)].join(", "));
  };
  return {
    points: points.map((point) => bearersOf(point)),
    others: duties.filter(
      ({ text }) => ![...points, "quy hoạch sử dụng đất", "văn bản mới"].some((own) => text.includes(own)),
    ),
    next: [bearersOf("quy hoạch sử dụng đất"), bearersOf("văn bản mới")],
  };
}
const NEXT_READ = [[""], ["Sở Tư pháp"]];

describe.each(PAIRS)("work that a line below gives to %s and %s", (one, two) => {
  const pair = [one, two] as const;
  it.each([...BY_LETTER, ...BY_LABEL])("by letters: %s", (sentence) => {
    expect(readWith(LISTS.letters, sentence, pair)).toEqual({
      points: [[one], [one], [two]],
      others: [],
      next: NEXT_READ,
    });
  });

  it.each(BY_BARE_NUMBER)("by numbers in brackets: %s", (sentence) => {
    expect(readWith(LISTS.decimals, sentence, pair)).toEqual({
      points: [[one], [one], [two]],
      others: [],
      next: NEXT_READ,
    });
  });

  it.each(WITH_PARTNER)("with who helps: %s", (sentence) => {
    const both = `${one}, + ${two}`;
    expect(readWith(LISTS.letters, sentence, pair)).toEqual({
      points: [[both], [both], ["Sở Xây dựng"]],
      others: [],
      next: NEXT_READ,
    });
  });

  it.each(
    Object.values(LISTS).flatMap((labels) =>
      WHOLE.map((sentence) => [labels[0]!, sentence, labels] as const),
    ),
  )("as a whole below %s: %s", (_, sentence, labels) => {
    expect(readWith(labels, sentence, pair)).toEqual({
      points: [[one], [one], [one]],
      others: [],
      next: NEXT_READ,
    });
  });

  it.each(OF_NOBODY)("not: %s", (sentence) => {
    expect(readWith(LISTS.letters, sentence, pair).points).toEqual([[""], [""], [""]]);
  });

  it("but not what has its own unit, and no point of another item", () => {
    const points = ["Rà soát thủ tục đầu tư", "khảo sát người bệnh do Sở Y tế thực hiện"];
    const own = readWith(LISTS.letters, "{A} thực hiện điểm a, b.", pair, points);
    expect(own.points).toEqual([[one], ["Sở Y tế"]]);
    expect(own.next).toEqual(NEXT_READ);
  });
});

import { expect, test } from "vitest";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

function filtered(lines: readonly string[]) {
  const filter = new TextFilter(restorer);
  return [...filter.push(lines.join("\n")), ...filter.end()];
}
const textOf = (line: string) => filtered([AROUND, line])[1]!.text;

const AROUND = "Phòng Kinh tế theo dõi, tổng hợp và báo cáo kết quả về Văn phòng Sở.";

test.each([
  ["Các phòng tổchức thực hiện nhiệmvụ được giao.", "Các phòng tổ chức thực hiện nhiệm vụ được giao."],
  ["SởTài chính chủtrì, phốihợp với các sở.", "Sở Tài chính chủ trì, phối hợp với các sở."],
  [
    "UBNDtỉnh giao SởTNMT theo Công văn số 77/UBND-KTngày 02/3/2027.",
    "UBND tỉnh giao Sở TNMT theo Công văn số 77/UBND-KT ngày 02/3/2027.",
  ],
  ["Lấy ýkiến của doanhnghiệp ở từng xã.", "Lấy ý kiến của doanh nghiệp ở từng xã."],
  ["TỔCHỨC THỰCHIỆN", "TỔ CHỨC THỰC HIỆN"],
])("a missing blank between syllables is added: %s", (printed, meant) => {
  expect(textOf(printed)).toBe(meant);
});

test.each([
  ["Triển khai các nhi ệm vụ, gi ải pháp đã đề ra.", "Triển khai các nhiệm vụ, giải pháp đã đề ra."],
  ["Nâng cao ch ất lượng phục vụ t rong năm nay.", "Nâng cao chất lượng phục vụ trong năm nay."],
  ["Bảo đảm đúng ti ến độ, đúng qu y định.", "Bảo đảm đúng tiến độ, đúng quy định."],
  ["NHIỆM VỤ, GI ẢI PHÁP", "NHIỆM VỤ, GIẢI PHÁP"],
])("a blank within a syllable is removed: %s", (printed, meant) => {
  expect(textOf(printed)).toBe(meant);
});

test.each([
  "Bà H’Vi Êban và ông Y Thanh Niê Kđăm dự họp tại xã Krông Nô.",
  "Tập tin “kếhoạch.docx” gửi về hopthư@vidu.gov.vn.",
  "Theo điểm a, b và c khoản 2 Điều 8; mục A đến mục C.",
  "Phòng HCTH, P. QLĐT và Tổ CNTT cùng ký.",
  "Bể chứa amôniắc, quặng đôlômít và các tộc người Giécmanh.",
  "Nhà văn Ôlivơ và ông Linhcôn.",
])("names, addresses, list letters, abbreviations and transliterations stay: %s", (line) => {
  expect(textOf(line)).toBe(line);
});

test("words with lost letters are restored, not joined", () => {
  expect(textOf("Sở N?i v? chủ trì, ph?i h?p v?i các sở, ban, ngành th?c hi?n nhi?m v? được giao.")).toBe(
    "Sở Nội vụ chủ trì, phối hợp với các sở, ban, ngành thực hiện nhiệm vụ được giao.",
  );
});

test("text in another language stays", () => {
  const line = "L’économie créée par l’hôtel déjà rénové à la fin du siècle.";
  expect(filtered([line])[0]!.text).toBe(line);
});

test("each changed blank is recorded, inside a restored word too", () => {
  const { text, restored } = filtered([AROUND, "Các phòng tổchức thực hiện gi ải pháp."])[1]!;
  expect(text).toBe("Các phòng tổ chức thực hiện giải pháp.");
  const blanks = restored.tokens.filter(
    ({ original, restored: meant }) => original.trim() === "" && meant.trim() === "",
  );
  expect(blanks.map(({ original, restored: meant, start }) => [original, meant, start])).toEqual([
    ["", " ", text.indexOf(" chức")],
    [" ", "", text.indexOf("ải")],
  ]);
});

test("a repaired line stays as it is", () => {
  const once = textOf("Các sở, ngànhtỉnh t rong năm có trách nhi ệm tổchức thựchiện.");
  expect(once).toBe("Các sở, ngành tỉnh trong năm có trách nhiệm tổ chức thực hiện.");
  expect(textOf(once)).toBe(once);
});

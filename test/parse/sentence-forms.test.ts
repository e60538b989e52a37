import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { dutiesIn, planOfForm } from "../support/plan-of-form.ts";

// Sentences with two units in every combination of units, wording and label: each unit has its own work, or helps with that of the other.

const FIRST = ["Sở Nội vụ", "UBND các xã, phường", "Chi cục Kiểm lâm vùng III"];
const SECOND = ["Sở Y tế", "Trường Cao đẳng nghề số 4", "Văn phòng Đăng ký đất đai", "các phòng chuyên môn"];
const LABELS = ["", "1. ", "- "];
const WORK_OF_EACH = [
  "{one} công khai quy hoạch xây dựng; {two} mở lớp đào tạo nghề.",
  "{one} công khai quy hoạch xây dựng, {two} mở lớp đào tạo nghề.",
  "{one} công khai quy hoạch xây dựng. {Two} mở lớp đào tạo nghề.",
  "{one} công khai quy hoạch xây dựng, còn {two} mở lớp đào tạo nghề.",
  "{one} công khai quy hoạch xây dựng; riêng {two} mở lớp đào tạo nghề.",
  "{one} có trách nhiệm công khai quy hoạch xây dựng; {two} có trách nhiệm mở lớp đào tạo nghề.",
  "{one}: công khai quy hoạch xây dựng; {two}: mở lớp đào tạo nghề.",
  "Giao {one} công khai quy hoạch xây dựng; giao {two} mở lớp đào tạo nghề.",
  "Giao {one} công khai quy hoạch xây dựng, {two} mở lớp đào tạo nghề.",
  "Đề nghị {one} công khai quy hoạch xây dựng; yêu cầu {two} mở lớp đào tạo nghề.",
  "Công khai quy hoạch xây dựng ({one}); mở lớp đào tạo nghề ({two}).",
  "Công khai quy hoạch xây dựng: {one}; mở lớp đào tạo nghề: {two}.",
  "Công khai quy hoạch xây dựng do {one} thực hiện; mở lớp đào tạo nghề do {two} thực hiện.",
  "Việc công khai quy hoạch xây dựng giao {one}; việc mở lớp đào tạo nghề giao {two}.",
];
const WITH_PARTNER = [
  "{one} chủ trì, phối hợp với {two} công khai quy hoạch xây dựng.",
  "{one} chủ trì, phối hợp {two} công khai quy hoạch xây dựng.",
  "{one} phối hợp với {two} công khai quy hoạch xây dựng.",
  "{one} chủ trì công khai quy hoạch xây dựng, phối hợp với {two}.",
  "{one} công khai quy hoạch xây dựng; {two} phối hợp.",
  "{one} công khai quy hoạch xây dựng, có sự phối hợp của {two}.",
  "Giao {one} chủ trì, {two} phối hợp công khai quy hoạch xây dựng.",
  "Công khai quy hoạch xây dựng ({one} chủ trì, {two} phối hợp).",
  "Công khai quy hoạch xây dựng (chủ trì: {one}; phối hợp: {two}).",
  "Công khai quy hoạch xây dựng. Chủ trì: {one}; phối hợp: {two}.",
  "Công khai quy hoạch xây dựng. {One} chủ trì; {two} phối hợp.",
];
/** The second unit only guides, proposes or is directed. */
const OF_ONE = [
  "Dưới sự hướng dẫn của {two}, {one} công khai quy hoạch xây dựng.",
  "Trên cơ sở đề xuất của {two}, {one} công khai quy hoạch xây dựng.",
  "{one} hướng dẫn {two} công khai quy hoạch xây dựng.",
  "{one} kiểm tra việc {two} công khai quy hoạch xây dựng.",
];

const catalogue = loadCatalogue();
const capital = (name: string) => name[0]!.toUpperCase() + name.slice(1);
/** The work of a line, without that of the line after it; the first letter of a unit that begins a sentence is not part of its name. */
function workIn(label: string, sentence: string, one: string, two: string) {
  const words = sentence
    .replace("{one}", one)
    .replace("{two}", two)
    .replace("{One}", capital(one))
    .replace("{Two}", capital(two));
  const next = `${label.replace("1", "2")}Sở Tư pháp rà soát văn bản.`;
  const plan = planOfForm(`${label}${words}\n${next}`, catalogue);
  return dutiesIn(plan)
    .filter(({ text }) => !text.includes("rà soát văn bản"))
    .map(({ text, units, partners }) => ({
      text,
      units: units.map(capital),
      partners: partners.map(capital),
    }));
}
const PAIRS = FIRST.flatMap((one) => SECOND.map((two) => ({ one, two })));
const casesOf = (sentences: readonly string[]) =>
  LABELS.flatMap((label) => sentences.map((sentence) => ({ label, sentence })));

describe.each(PAIRS)("sentences with $one and $two", ({ one, two }) => {
  it.each(casesOf(WORK_OF_EACH))("give each its work: $label$sentence", ({ label, sentence }) => {
    const [first, second, ...others] = workIn(label, sentence, one, two);
    expect(others).toEqual([]);
    expect([first!.units, second!.units]).toEqual([[one], [capital(two)]]);
    expect([first!.text, second!.text]).toEqual([
      expect.stringMatching(/công khai quy hoạch xây dựng/iu),
      expect.stringMatching(/mở lớp đào tạo nghề/iu),
    ]);
  });

  it.each(casesOf(WITH_PARTNER))("name who helps: $label$sentence", ({ label, sentence }) => {
    const read = workIn(label, sentence, one, two);
    expect(read.map(({ units, partners }) => [units, partners])).toEqual([[[one], [capital(two)]]]);
  });

  it.each(casesOf(OF_ONE))("give it to one of them: $label$sentence", ({ label, sentence }) => {
    expect(workIn(label, sentence, one, two).map(({ units }) => units)).toEqual([[one]]);
  });
});

import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { readValues } from "../../src/parse/read-values.ts";
import { dutiesIn } from "../support/plan-of-form.ts";
import { snippetLines } from "../support/rule-corpus.ts";

// Introductions before every form of a body without numbers: the body begins below the request, the bases keep the cited plan, and the items
// have units of their own.

const DISPATCH = "CHỦ TỊCH UBND TỈNH ĐIỆN:\n- Các sở, ban, ngành;\n- UBND các xã, phường.";
const HEADS = {
  notice: "THÔNG BÁO\nKết luận tại cuộc họp về Chỉ số năng lực cạnh tranh cấp tỉnh năm 2026",
  dispatch: `CÔNG ĐIỆN\nVề chấn chỉnh việc trả lời doanh nghiệp\n${DISPATCH}`,
};
const PLAN = "Kế hoạch số 87/KH-UBND ngày 20/01/2026 của UBND tỉnh";
const INTRODUCTIONS = [
  `Thực hiện ${PLAN}; {request}`,
  `Thực hiện ${PLAN}, các đơn vị đã có nhiều cố gắng. Tuy nhiên, còn các hạn chế sau:\n- Sở Xây dựng trả lời kiến nghị còn chậm.\nĐể khắc phục, {request}`,
  `Căn cứ ${PLAN};\nXét đề nghị của Văn phòng UBND tỉnh,\n{Request}`,
  `Căn cứ:\n- ${PLAN};\n- Công văn số 15/BNV-CCHC ngày 03/01/2026 của Bộ Nội vụ.\n{Request}`,
  "Ngày 02/3/2026, Phó Chủ tịch UBND tỉnh chủ trì cuộc họp. Dự họp có:\n- Lãnh đạo Sở Xây dựng;\n- Lãnh đạo Sở Y tế.\nSau khi nghe báo cáo, {request}",
];
const REQUESTS = ["Phó Chủ tịch UBND tỉnh kết luận như sau:", "UBND tỉnh giao nhiệm vụ như sau:"];
const BODIES = {
  bullets: "- Sở Tài chính công khai quy hoạch.\n- Chi cục Kiểm lâm vùng III mở lớp tập huấn.",
  letters: "a) Sở Tài chính công khai quy hoạch.\nb) Chi cục Kiểm lâm vùng III mở lớp tập huấn.",
  headings:
    "Về công khai thông tin\nSở Tài chính công khai quy hoạch.\nVề đào tạo\n1. Chi cục Kiểm lâm vùng III mở lớp tập huấn.",
  lists: "- Sở Tài chính:\n+ Công khai quy hoạch.\n- Chi cục Kiểm lâm vùng III:\n+ Mở lớp tập huấn.",
};
const UNITS = ["Sở Tài chính", "Chi cục Kiểm lâm vùng III"];

const capital = (words: string) => words[0]!.toUpperCase() + words.slice(1);
const cases = Object.entries(HEADS).flatMap(([kind, head]) =>
  INTRODUCTIONS.flatMap((form) =>
    REQUESTS.map((request) => ({
      kind,
      head,
      introduction: form.replace("{request}", request).replace("{Request}", capital(request)),
    })),
  ),
);

describe.each(Object.entries(BODIES))("a body of %s", (_, body) => {
  it.each(cases)("of a $kind below $introduction", ({ head, introduction }) => {
    const text = `UBND TỈNH LÀO CAI\nSố: 31/UBND\nLào Cai, ngày 05 tháng 3 năm 2026\n${head}\n${introduction}\n${body}\nNơi nhận:\n- Như trên;\n- Lưu: VT.\nCHỦ TỊCH\nNguyễn Văn An`;
    const { plan } = readValues(snippetLines(text), loadCatalogue());
    expect(dutiesIn(plan).map(({ units }) => units.join("; "))).toEqual(UNITS);
    if (introduction.includes(PLAN))
      expect(plan.references.map(({ number }) => number?.text)).toContain("87/KH-UBND");
  });
});

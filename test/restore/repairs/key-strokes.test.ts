import { describe, expect, it } from "vitest";
import { linesIn } from "../../../src/restore/flow/flow.ts";
import { keyStrokes } from "../../../src/restore/repairs/key-strokes.ts";

const decoded = (...texts: string[]) =>
  linesIn(
    keyStrokes.apply(
      texts.map((text, i) => ({
        kind: "line" as const,
        page: i,
        line: { kind: "line" as const, text, paragraph: false, role: "body" as const, confidence: 1 },
      })),
    ).items,
  ).map(({ text }) => text);

describe("paragraphs typed with the input method off", () => {
  it.each([
    [
      "Telex",
      "Cawn cuws Keets luaajn cuar HDDND tirnh, Sowr Nooij vuj xaay duwngj kees hoachj nawm 2026 nhuw sau:",
      "Căn cứ Kết luận của HĐND tỉnh, Sở Nội vụ xây dựng kế hoạch năm 2026 như sau:",
    ],
    [
      "VNI",
      "Ca8n cu71 Ke61t lua65n cu3a HD9ND ti3nh, So73 No65i vu5 xa6y du75ng ke61 hoa5ch na8m 2026 nhu7 sau:",
      "Căn cứ Kết luận của HĐND tỉnh, Sở Nội vụ xây dựng kế hoạch năm 2026 như sau:",
    ],
    [
      "VIQR",
      "Ca(n cu+' Ke^'t lua^.n cu?a HDDND ti?nh, So+? No^.i vu. xa^y du+.ng ke^' hoa.ch na(m 2026 nhu+ sau:",
      "Căn cứ Kết luận của HĐND tỉnh, Sở Nội vụ xây dựng kế hoạch năm 2026 như sau:",
    ],
    // Figures, codes and abbreviations in a VNI paragraph.
    [
      "VNI with codes",
      "To63 chu71c ho5p ta5i pho2ng A4 nga2y 15/3/2026, quo61c lo65 QL5 va2 kho63 gia61y B5 theo ma64u 02a.",
      "Tổ chức họp tại phòng A4 ngày 15/3/2026, quốc lộ QL5 và khổ giấy B5 theo mẫu 02a.",
    ],
    [
      "Telex with English",
      "Trieern khai phaanf meemf Smart City cho cans booj, coong chuwcs cuar ddown vij.",
      "Triển khai phần mềm Smart City cho cán bộ, công chức của đơn vị.",
    ],
    // The sign at the end of a sentence, after a syllable that has its tone, or without one.
    [
      "VIQR with sentence ends",
      "UBND ti?nh giao So+? No^.i vu. chu? tri` la`m. Ca'c ddo+n vi. ba'o ca'o ke^'t qua?.",
      "UBND tỉnh giao Sở Nội vụ chủ trì làm. Các đơn vị báo cáo kết quả.",
    ],
  ])("are decoded: %s", (_, typed, expected) => {
    expect(decoded(typed)).toEqual([expected]);
    expect(decoded(expected)).toEqual([expected]);
  });

  it("with their short lines", () => {
    expect(
      decoded(
        "Keets hoachj",
        "",
        "Sowr Nooij vuj xaay duwngj kees hoachj thuwcj hieenj nhieemj vuj nawm 2026.",
      )[0],
    ).toBe("Kết hoạch");
  });
});

describe("a line with more abbreviations than typed words", () => {
  const [above, below] = [
    "Trieern khai nhieemj vuj caari thieenj Chir soos chuyeern ddooir soos nawm 2027",
    "Sowr Nooij vuj xaay duwngj kees hoachj thuwcj hieenj nhieemj vuj nawm 2027.",
  ];

  it.each([
    ["Soos: 45/KH-SNV", "Số: 45/KH-SNV"],
    ["- Luwu: VT, KSTTHC.", "- Lưu: VT, KSTTHC."],
  ])("is decoded among typed lines: %s", (typed, meant) => {
    expect(decoded(above!, typed, below!)[1]).toBe(meant);
    expect(decoded(typed, below!)[0]).toBe(typed);
  });

  it("is decoded among lines that are decoded near others", () => {
    expect(decoded(below!, "Nguyeenx Vawn An", "Soos: 45/KH-SNV", "Luwu: VT", below!)).toContain(
      "Số: 45/KH-SNV",
    );
  });
});

describe("a short line typed with the input method off", () => {
  it.each([
    ["Nguyeenx Vawn Binhf", "Nguyễn Văn Bình"],
    ["Leef Thij Hoaf", "Lề Thị Hòa"],
    ["Traanf Minh Quaan", "Trần Minh Quân"],
    ["Phuj lucj kees hoachj", "Phụ lục kế hoạch"],
    ["Nguye^~n Va(n Bi`nh", "Nguyễn Văn Bình"],
    ["Ke^' hoa.ch", "Kế hoạch"],
    ["Nguye64n Va8n Bi2nh", "Nguyễn Văn Bình"],
    ["DDAWNG KYS KINH DOANH, ATVSLDD", "ĐĂNG KÝ KINH DOANH, ATVSLĐ"],
  ])("is decoded alone: %s", (typed, meant) => {
    expect(decoded(typed)).toEqual([meant]);
  });
});

describe("other text", () => {
  it.each([
    "Lee Cox",
    "Keep boots and books",
    "Vero se sia che sono vere; falso in caso contrario",
    '<fileset dir="@{war}/WEB-INF/lib" includes="*.jar"/>',
    "Codes: /^(?:AFN|ALL|ARS|AWG|BIF|CHW|MAJ|NEX|OXF)$/",
    '"017 - ECMO OR TRACH W MV, FACE & NECK W MAJ O.R.",WA,155',
    "The report was sent to the boss, and his assessor has seen it as soon as it was due.",
    "As is, so was his; for us as for her.",
    "Las mesas son para todos los meses y las casas de los otros.",
    "Les rues des villes, les mers et les mois; nous les voyons tous.",
    "Os dias das mães e dos pais são dois dias nos meses mais quentes.",
    "Per gli altri mesi sono le stesse cose; perche' non c'e' piu' tempo, e' cosi'.",
    "const pos = rows.map((row) => row.as(cols)); if (pos < 0) throw errors.pos(x1, y2);",
    "x1 = a2 + b3; h1, h2, h3 { color: red } td { width: 10px }",
    "Kế hoạch số 27/KH-UBND ngày 05/3/2026, mẫu A4, phòng B12, QL5 và email vanthu1@so1.example.vn.",
    "Thuc hien ke hoach cai cach hanh chinh nam 2026 cua tinh",
    "Tổ chức họp: 8h30, phòng họp A1, ngày 15/3 (thứ hai).",
    "More [here](https://example.com/docs/tree/main/tests)",
    "Keets",
  ])("stays: %s", (line) => {
    expect(decoded(line)).toEqual([line]);
  });

  it("an English paragraph beside typed ones", () => {
    const line = "The report was sent to the boss as soon as it was due for his team.";
    const typed = "Sowr Nooij vuj xaay duwngj kees hoachj thuwcj hieenj nhieemj vuj nawm 2026.";
    expect(decoded(typed, line, "See also: rows as is", typed)).toEqual([
      decoded(typed)[0],
      line,
      "See also: rows as is",
      decoded(typed)[0],
    ]);
  });
});

import { describe, expect, it } from "vitest";
import {
  citedDocumentName,
  documentName,
  documentNameInside,
  documentNameToSign,
  documentShortName,
} from "../../src/language/document-name.ts";
import { sentenceCase } from "../../src/language/sentence-case.ts";
import { casePlan, unit } from "../support/case-plan.ts";

const SNV = unit("Sở Nội vụ", "so-noi-vu");
const LANG_SON = unit("UBND tỉnh Lạng Sơn", "ubnd-tinh");

describe("a document with a number", () => {
  it.each([
    [
      "a whole date",
      [2025, 5, 5],
      "Kế hoạch số 57/KH-SNV ngày 05/5/2025 của Sở Nội vụ",
      "Plan 57/KH-SNV of 5 May 2025 by Sở Nội vụ",
    ],
    [
      "a blank day",
      [2025, 5, null],
      "Kế hoạch số 57/KH-SNV của Sở Nội vụ (tháng 5/2025)",
      "Plan 57/KH-SNV by Sở Nội vụ (May 2025)",
    ],
    [
      "a blank month",
      [2025, null, null],
      "Kế hoạch số 57/KH-SNV của Sở Nội vụ (năm 2025)",
      "Plan 57/KH-SNV by Sở Nội vụ (2025)",
    ],
    ["no date", [null, null, null], "Kế hoạch số 57/KH-SNV của Sở Nội vụ", "Plan 57/KH-SNV by Sở Nội vụ"],
  ] as const)("%s", (_, issued, vi, en) => {
    const plan = casePlan({ id: "a", unit: SNV, number: "57/KH-SNV", issued });
    expect(documentName(plan)).toEqual({ vi, en });
  });

  it("begins with a lower-case letter inside a sentence", () => {
    const plan = casePlan({
      id: "a",
      unit: SNV,
      docType: "quyet-dinh",
      number: "57/QĐ-SNV",
      issued: [2025, 5, 5],
    });
    expect(documentNameInside(plan).vi).toBe("Quyết định số 57/QĐ-SNV ngày 05/5/2025 của Sở Nội vụ");
  });

  it("has a short form for narrow cells", () => {
    expect(documentShortName(casePlan({ id: "a", unit: SNV, number: "57/KH-SNV" }), "vi")).toBe(
      "57/KH-SNV, 10/4/2024",
    );
    expect(documentShortName(casePlan({ id: "a", unit: SNV, number: "/KH-SNV" }), "vi")).toBe(
      "…/KH-SNV, 10/4/2024",
    );
    expect(documentShortName(casePlan({ id: "a", unit: SNV, number: null }), "vi")).toBe(
      "Kế hoạch không rõ số, 10/4/2024",
    );
  });
});

describe("a document without a number", () => {
  const named = (parts: Partial<Parameters<typeof casePlan>[0]>) =>
    documentName(casePlan({ id: "a", unit: LANG_SON, number: "/KH-UBND", issued: [2025, 1, 21], ...parts }))
      .vi;

  it.each([
    [
      "a title in capitals",
      "CẢI THIỆN CHỈ SỐ PGI NĂM 2025",
      "Kế hoạch cải thiện chỉ số PGI năm 2025 của UBND tỉnh Lạng Sơn (ngày 21/01/2025, chưa có số)",
    ],
    [
      "a title in sentence case",
      "Nâng cao chỉ số PGI năm 2025",
      "Kế hoạch nâng cao chỉ số PGI năm 2025 của UBND tỉnh Lạng Sơn (ngày 21/01/2025, chưa có số)",
    ],
    [
      "a title that begins with an abbreviation",
      "PGI năm 2025",
      "Kế hoạch PGI năm 2025 của UBND tỉnh Lạng Sơn (ngày 21/01/2025, chưa có số)",
    ],
    ["no title", "", "Kế hoạch của UBND tỉnh Lạng Sơn (ngày 21/01/2025, chưa có số)"],
    [
      "a title with the issuer",
      "Công tác năm 2025 của UBND tỉnh Lạng Sơn",
      "Kế hoạch công tác năm 2025 của UBND tỉnh Lạng Sơn (ngày 21/01/2025, chưa có số)",
    ],
  ])("%s", (_, title, name) => expect(named({ title })).toBe(name));

  it("calls the number blank only where a number line shows it", () =>
    expect(named({ number: null, title: "" })).toBe(
      "Kế hoạch của UBND tỉnh Lạng Sơn (ngày 21/01/2025, không rõ số)",
    ));

  it("quotes the title of a document of unknown type", () =>
    expect(named({ docType: "other", title: "Danh mục" })).toBe(
      "Văn bản “Danh mục” của UBND tỉnh Lạng Sơn (ngày 21/01/2025, chưa có số)",
    ));

  it("cuts a long title between words", () =>
    expect(named({ title: `Nâng cao ${"chỉ số ".repeat(40)}` })).toMatch(
      /^Kế hoạch nâng cao (?:chỉ số )+(?:chỉ )?… của UBND/,
    ));

  it("names the file where the issuer is unknown", () => {
    const plan = { ...casePlan({ id: "a", number: "/KH-S", title: "", paths: ["thư/a.pdf"] }), issuer: null };
    expect(documentName(plan)).toEqual({
      vi: "Kế hoạch (ngày 10/4/2024, chưa có số, tệp “a.pdf”)",
      en: "Plan (10 Apr 2024, not numbered yet, file “a.pdf”)",
    });
  });
});

it("names a cited document by what the citation states", () => {
  const [cited] = casePlan({
    id: "a",
    unit: SNV,
    answers: { number: "25/KH-UBND", day: "2024-03-01" },
  }).references;
  expect(citedDocumentName(cited!).vi).toBe("Kế hoạch số 25/KH-UBND ngày 01/3/2024 của UBND tỉnh");
  const [untitled] = casePlan({ id: "a", unit: SNV, answers: { title: "Nâng cao chỉ số PGI" } }).references;
  expect(citedDocumentName(untitled!).vi).toBe("Kế hoạch nâng cao chỉ số PGI của UBND tỉnh (không rõ số)");
});

describe("sentence case of a title in capitals", () => {
  it.each([
    [
      "NÂNG CAO CHỈ SỐ XANH CẤP TỈNH (PGI) TỈNH LẠNG SƠN",
      ["Chỉ số Xanh cấp tỉnh", "Lạng Sơn"],
      "Nâng cao Chỉ số Xanh cấp tỉnh (PGI) tỉnh Lạng Sơn",
    ],
    [
      "TRIỂN KHAI NHIỆM VỤ CỦA ỦY BAN NHÂN DÂN XÃ QUÝ III",
      [],
      "Triển khai nhiệm vụ của Ủy ban nhân dân xã quý III",
    ],
    ["THỰC HIỆN QUÝ I NĂM 2025", [], "Thực hiện quý I năm 2025"],
    ["THỰC HIỆN NHIỆM VỤ TẠI HOÀ BÌNH", ["Hòa Bình"], "Thực hiện nhiệm vụ tại Hoà Bình"],
    ["SƠN LA, SƠN LÂM", ["Sơn La"], "Sơn La, sơn lâm"],
  ])("%s", (title, names, expected) => expect(sentenceCase(title, names)).toBe(expected));

  it.each([
    ["Nâng cao Chỉ số PGI", "with lower-case letters"],
    ["CII THIEN NANG CAO CHI S6 XANH CEP", "damaged"],
    ["", "empty"],
  ])("“%s” is unchanged (%s)", (title) => expect(sentenceCase(title, [])).toBe(title));
});

describe("the name in a paper to sign", () => {
  const signed = (more: Parameters<typeof casePlan>[0]) => documentNameToSign(casePlan(more));

  it("is the usual one where the number and the whole date are stated", () => {
    const plan = { id: "a", unit: LANG_SON, number: "25/KH-UBND", issued: [2024, 4, 10] as const };
    expect(signed(plan)).toEqual(documentNameInside(casePlan(plan)));
  });

  it.each([
    ["/KH-UBND", [2024, 1, null], "Kế hoạch số ……/KH-UBND ngày ……/01/2024", "plan ……/KH-UBND of ……/01/2024"],
    [
      "25/KH-UBND",
      [2024, null, null],
      "Kế hoạch số 25/KH-UBND ngày ……/……/2024",
      "plan 25/KH-UBND of ……/……/2024",
    ],
    [null, [2024, 4, 10], "Kế hoạch số …… ngày 10/4/2024", "plan …… of 10 Apr 2024"],
  ] as const)("has blanks for what %s of %j does not state", (number, issued, vi, en) => {
    const name = signed({ id: "a", unit: LANG_SON, number, issued, title: "Nâng cao chỉ số PGI" });
    const about = number?.startsWith("25") ? ["", ""] : [" về nâng cao chỉ số PGI", " “Nâng cao chỉ số PGI”"];
    expect(name.vi).toBe(`${vi} của UBND tỉnh Lạng Sơn${about[0]}`);
    expect(name.en).toBe(`${en} by UBND tỉnh Lạng Sơn${about[1]}`);
  });

  it("says “về” once", () => {
    const title = "Về nâng cao chỉ số PGI";
    expect(signed({ id: "a", unit: LANG_SON, number: null, issued: [2024, 4, 10], title }).vi).toBe(
      "Kế hoạch số …… ngày 10/4/2024 của UBND tỉnh Lạng Sơn về nâng cao chỉ số PGI",
    );
  });
});

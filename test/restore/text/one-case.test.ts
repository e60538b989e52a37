import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { bare } from "../../../src/language/fold.ts";
import { restore } from "../../../src/restore/restore.ts";
import { restorer } from "./shipped-model.ts";

const PLAN = [
  "UBND TỈNH LÂM ĐỒNG",
  "SỞ XÂY DỰNG",
  "Số: 45/KH-SXD",
  "KẾ HOẠCH",
  "Cải thiện Chỉ số cải cách hành chính năm 2026",
  "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/02/2026 của Ủy ban nhân dân tỉnh, Sở Xây dựng ban hành kế hoạch với các nội dung sau:",
  "1. Văn phòng Sở chủ trì, phối hợp với các phòng rà soát quy chế làm việc, gửi Sở Nội vụ trước ngày 30/6/2026.",
  "2. Giao Phòng Quản lý nhà và thị trường bất động sản công khai thủ tục về phòng cháy tại các cơ sở kinh doanh.",
  "- Thanh tra Sở theo dõi, đôn đốc; hằng quý báo cáo UBND tỉnh theo Quyết định số 7/2025/QĐ-TTg.",
  "KT. GIÁM ĐỐC",
  "PHÓ GIÁM ĐỐC",
  "Trần Văn Hữu",
];
const catalogue = loadCatalogue();
function read(lines: readonly string[]) {
  const blocks = lines.map((text) => ({
    kind: "line" as const,
    text,
    paragraph: true,
    role: "body" as const,
    confidence: 1,
  }));
  const page = { number: 1, readings: [{ method: "docx" as const, confidence: 1, blocks }] };
  const { value, warnings } = restore(
    { mediaType: "text/plain", pages: [page], warnings: [] },
    restorer,
    catalogue,
  );
  return {
    texts: value.paragraphs.map(({ text }) => text),
    confidences: value.paragraphs.map(({ confidence }) => confidence),
    warnings: warnings.map(({ code }) => code),
  };
}
const BODY = PLAN.slice(5, 9);

describe("a document in one case", () => {
  it("in capitals gets small letters in its sentences; headings stay", () => {
    const { texts, confidences, warnings } = read(PLAN.map((line) => line.toUpperCase()));
    expect(texts.slice(5, 9)).toEqual(BODY);
    expect(texts.slice(0, 2)).toEqual(PLAN.slice(0, 2));
    expect(texts.at(-2)).toBe("PHÓ GIÁM ĐỐC");
    expect(Math.max(...confidences)).toBe(0.9);
    expect(warnings).toEqual(["restored-with-doubt"]);
  });

  it("in small letters gets capitals in its head, its sentences and its signature", () => {
    // Without the full stop a title in small letters is joined to the text below it.
    const { texts } = read(PLAN.with(4, `${PLAN[4]}.`).map((line) => line.toLowerCase()));
    expect(texts.slice(5, 9)).toEqual(BODY);
    expect(texts.slice(0, 4)).toEqual([...PLAN.slice(0, 2), "Số: 45/KH-SXD", "KẾ HOẠCH"]);
    expect(texts.slice(-3)).toEqual(PLAN.slice(-3));
  });

  it("without marks gets both", () => {
    const { texts } = read(PLAN.map((line) => bare(line).toUpperCase()));
    expect(texts[7]).toBe(BODY[2]);
  });

  it.each([
    ["with both cases", PLAN],
    ["of a few words", PLAN.slice(0, 4)],
    [
      "of source code",
      Array<string>(30).fill("const so_thu_tu = tim(ten); if (so_thu_tu) return ghi(so_thu_tu);"),
    ],
    [
      "in English",
      Array<string>(30).fill("the report of the office is sent to the board before the end of june"),
    ],
  ])("%s stays", (_, lines) => {
    const { texts, warnings } = read(lines);
    expect(texts.join(" ").split(" ")).toEqual(lines.join(" ").split(" "));
    expect(warnings).not.toContain("restored-with-doubt");
  });

  it("is not a table of labels and grades, which are single capitals everywhere", () => {
    const grades = Array.from({ length: 500 }, (_, i) => `Ô ${i}: Ý`);
    const { texts, warnings } = read(grades);
    expect(texts).toEqual(grades);
    expect(warnings).not.toContain("restored-with-doubt");
  });
});

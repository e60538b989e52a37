import { expect, it } from "vitest";
import { builtInCatalogue } from "../../../src/catalogue/built-in-catalogue.ts";
import { extract } from "../../../src/extract/extract.ts";
import type { Evidence } from "../../../src/model/plan.ts";
import { DEFAULTS } from "../../../src/pipeline/shared/options.ts";
import { interpret, readDocument } from "../../../src/pipeline/stages/read-document.ts";

const plan = (serial: number) => `UBND TỈNH HÀ GIANG
SỞ TƯ PHÁP
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${serial}/KH-STP
Hà Giang, ngày 04 tháng 3 năm 2025

KẾ HOẠCH
Nâng cao Chỉ số PAPI năm 2025, phần ${serial}
I. MỤC ĐÍCH
1. Nâng cao nhận thức của công chức.
Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
GIÁM ĐỐC
Đỗ Thị Lan
`;
const catalogue = builtInCatalogue();
const file = { fileName: "ke-hoach.txt", limits: DEFAULTS };
const read = (text: string) => readDocument(Buffer.from(text), file, catalogue, null);

it("gives each document its own part of the text, with the evidence in it", async () => {
  const { documents } = await read(plan(11) + plan(12) + plan(13));
  expect(documents).toHaveLength(3);
  for (const [i, { text, plan: read }] of documents.entries()) {
    const serial = 11 + i;
    expect(text).toContain(`phần ${serial}`);
    expect(text.match(/phần /gu)).toHaveLength(1);
    expect(read.number).toMatchObject({ serial });
    const lines = text.replaceAll("\f", "").split("\n");
    const evidence = Object.values(read.evidence as Record<string, Evidence[]>).flat();
    expect(evidence.length).toBeGreaterThan(5);
    for (const { line, endLine, quote } of evidence)
      expect(lines.slice(line - 1, endLine).join(" ")).toContain(quote);
  }
});

it("begins a document's text with the form feeds of the pages before it", async () => {
  const { documents } = await read(`${plan(1)}\f${plan(2)}`);
  expect(documents.map(({ range }) => range)).toEqual([
    { from: 1, to: 1 },
    { from: 2, to: 2 },
  ]);
  expect(documents.map(({ text }) => text.lastIndexOf("\f"))).toEqual([-1, 0]);
});

it("keeps what is said about a page for its document; an empty page belongs to the document before it", async () => {
  const extracted = await extract(Buffer.from(`${plan(1)}\f\f${plan(2)}`), file);
  const warnings = [1, 2, 3].map((page) => ({ code: "ocr-needed", message: `trang ${page}`, page }));
  const { documents } = interpret({ ...extracted, warnings }, catalogue, null);
  expect(documents.map(({ range }) => range)).toEqual([
    { from: 1, to: 2 },
    { from: 3, to: 3 },
  ]);
  const pagesOf = ({ plan }: (typeof documents)[number]) =>
    (plan.warnings as { code: string; page?: number }[]).flatMap(({ code, page }) =>
      code === "ocr-needed" ? [page] : [],
    );
  expect(documents.map(pagesOf)).toEqual([[1, 2], [3]]);
});

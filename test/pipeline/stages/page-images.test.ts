import { expect, it } from "vitest";
import type { PageImage } from "../../../src/model/page-image.ts";
import type { FileReading } from "../../../src/pipeline/stages/file-reading.ts";
import { withPageImages } from "../../../src/pipeline/stages/page-images.ts";

const image = (page: number, bytes = 10): PageImage => ({
  page,
  bbox: [0, 0, 595, 842],
  webp: new Uint8Array(bytes),
});
const evidence = (page: number, bboxes?: number[][]) => [{ page, line: 1, endLine: 1, quote: "x", bboxes }];

function reading(methods: readonly ("ocr" | "text-layer")[], pages: Record<string, unknown>): FileReading {
  const extraction = methods.map((method, i) => ({ page: i + 1, method, restored: false, confidence: 1 }));
  const documents = [{ plan: { evidence: pages }, range: null, text: "" }];
  return { mediaType: "application/pdf", pages: 1, ocrPages: 1, extraction, documents, saved: "" };
}
const box = [[10, 10, 20, 20]];
const keptPages = (result: FileReading) => result.images?.map(({ page }) => page);

it("keeps the pictures of recognised pages from which a value is quoted", () => {
  const quoted = { "/number": evidence(1, box), "/title": evidence(2, box), "/place": evidence(4) };
  const result = withPageImages(
    reading(["ocr", "text-layer", "ocr", "ocr"], quoted),
    [4, 3, 2, 1].map((n) => image(n)),
  );
  expect(keptPages(result)).toEqual([1]);
  expect(result.extraction.map((entry) => entry.image)).toEqual([
    { bbox: [0, 0, 595, 842] },
    undefined,
    undefined,
    undefined,
  ]);
});

it("keeps a limited number of pictures and of bytes of one file", () => {
  const pages = Array.from({ length: 150 }, (_, i) => i + 1);
  const many = reading(
    pages.map(() => "ocr" as const),
    Object.fromEntries(pages.map((page) => [`/tasks/${page}`, evidence(page, box)])),
  );
  expect(
    keptPages(
      withPageImages(
        many,
        pages.map((page) => image(page)),
      ),
    ),
  ).toEqual(pages.slice(0, 100));
  const large = pages.map((page) => image(page, 1024 * 1024));
  expect(keptPages(withPageImages(many, large))).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

it("changes nothing without pictures", () => {
  const plain = reading(["ocr"], { "/number": evidence(1, box) });
  expect(withPageImages(plain, [])).toBe(plain);
});

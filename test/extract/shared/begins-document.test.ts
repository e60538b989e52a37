import { expect, it } from "vitest";
import { beginsDocument } from "../../../src/extract/shared/begins-document.ts";
import type { Line } from "../../../src/model/extraction.ts";

function opens(...texts: string[]): boolean {
  const blocks = texts.map(
    (text): Line => ({ kind: "line", text, paragraph: false, role: "body", confidence: 0.9 }),
  );
  return beginsDocument({ number: 1, readings: [{ method: "ocr", confidence: 0.9, blocks }] });
}

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
const MOTTO = "Độc lập - Tự do - Hạnh phúc";

it("recognises a page with the head of a document, also if OCR lost a letter or the slash", () => {
  expect(opens("SỞ Y TẾ", "Số: 12/KH-SYT", NATION, MOTTO)).toBe(true);
  expect(opens("SỞ Y TẾ", "Số 12KH-SYT", "CỌNG HOÀ", MOTTO)).toBe(true);
  expect(opens("BỘ TÀI CHÍNH", "Số: 12/2025/TT-BTC", NATION)).toBe(true);
});

it("does not recognise an annex, a form or a quotation", () => {
  expect(opens("PHỤ LỤC I", "(Kèm theo Kế hoạch số 12/KH-SYT ngày 03/4/2025)")).toBe(false);
  expect(opens("Mẫu số 02", "TÊN CƠ QUAN", "Số:      /BC-...", NATION, MOTTO)).toBe(false);
  expect(opens(...Array<string>(14).fill("Nội dung."), NATION, "Số: 12/KH-SYT")).toBe(false);
});

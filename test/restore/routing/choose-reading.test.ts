import { describe, expect, it } from "vitest";
import type { Block, ExtractedPage, Reading } from "../../../src/model/extraction.ts";
import { chooseReading } from "../../../src/restore/routing/choose-reading.ts";

const line = (text: string): Block => ({ kind: "line", text, paragraph: false, role: "body", confidence: 1 });
const reading = (method: Reading["method"], confidence: number, ...texts: string[]): Reading => ({
  method,
  confidence,
  blocks: texts.map(line),
});
const page = (...readings: Reading[]): ExtractedPage => ({ number: 1, readings });

const CLEAN = "Giao Phòng Quản lý đất đai chủ trì, tổng hợp kết quả gửi về Văn phòng Sở";
const recognized = reading("ocr", 0.9, CLEAN, CLEAN, CLEAN);

describe("chooseReading", () => {
  it("prefers recognised text to a layer in another language and to the note of a signature", () => {
    const foreign = reading(
      "text-layer",
      1,
      ...Array(3).fill("Giao Phong Quan ly d4t dai chi tri, tdng hgp két qua gui vé Vin phong So"),
    );
    expect(chooseReading(page(foreign, recognized))).toBe(recognized);
    const note = reading("text-layer", 1, "Ký bởi: Sở Xây dựng, thời gian ký: 14/8/2025");
    expect(chooseReading(page(note, recognized))).toBe(recognized);
  });

  it("keeps a layer as good as the recognised text, and one with a failed recognition", () => {
    const layer = reading("text-layer", 1, CLEAN, CLEAN, CLEAN);
    expect(chooseReading(page(layer, recognized))).toBe(layer);
    expect(chooseReading(page(layer, reading("ocr", 0.2, "Giao Ph.- Qu ân ly")))).toBe(layer);
  });

  it("counts text in tables", () => {
    const cell = { lines: [line(CLEAN), line(CLEAN)] as never, column: 0, rowSpan: 1, colSpan: 1 };
    const table: Reading = {
      method: "ocr",
      confidence: 0.9,
      blocks: [{ kind: "table", rows: [{ cells: [cell] }] }],
    };
    expect(chooseReading(page(reading("text-layer", 1, "Trang 2"), table))).toBe(table);
  });

  it("returns the only reading, and null for none", () => {
    expect(chooseReading(page(recognized))).toBe(recognized);
    expect(chooseReading(page())).toBeNull();
  });
});

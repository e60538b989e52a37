import { expect, it } from "vitest";
import type { Paragraph } from "../../../src/model/restored-text.ts";
import { formatTextFile } from "../../../src/pipeline/stages/format-text-file.ts";

const paragraph = (text: string, page: number, breaks: Paragraph["breaks"] = []): Paragraph => ({
  ...{ text, page, breaks, kind: "text", boxes: [], confidence: 1, changes: [] },
});

it("writes one line for each paragraph, with a form feed before the first character of each page", () => {
  const paragraphs = [
    paragraph("KẾ HOẠCH", 1),
    paragraph("của Ủy ban nhân dân tỉnh", 1, [{ offset: 8, page: 2 }]),
    paragraph("trang hai", 2),
    paragraph("trang bốn", 4),
  ];
  const text = formatTextFile({ paragraphs });
  expect(text).toBe("KẾ HOẠCH\ncủa Ủy b\fan nhân dân tỉnh\ntrang hai\n\f\ftrang bốn\n");
  expect(text.split("\n").indexOf("trang hai")).toBe(2);
});

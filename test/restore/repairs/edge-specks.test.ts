import { expect, test } from "vitest";
import type { Line } from "../../../src/model/extraction.ts";
import { type FlowItem, linesIn } from "../../../src/restore/flow/flow.ts";
import { edgeSpecks } from "../../../src/restore/repairs/edge-specks.ts";

const line = (text: string, confidence = 0.9): Line => ({
  ...{ kind: "line", text, paragraph: false, role: "body", confidence },
});
const textOf = (item: FlowItem) => linesIn(edgeSpecks.apply([item]).items)[0]!.text;
const onLine = (text: string, confidence?: number) =>
  textOf({ kind: "line", page: 1, line: line(text, confidence) });
const inCell = (...texts: readonly string[]) =>
  textOf({
    kind: "table",
    page: 1,
    table: {
      kind: "table",
      rows: [{ cells: [{ column: 0, rowSpan: 1, colSpan: 1, lines: texts.map((text) => line(text)) }] }],
    },
  });

test.each([
  ["'Triển khai thực hiện Kế hoạch", "Triển khai thực hiện Kế hoạch"],
  ["´Rà soát thủ tục", "Rà soát thủ tục"],
  ["“Thanh tra tỉnh", "Thanh tra tỉnh"],
])("a mark before the first word is a speck: %s", (read, right) => {
  expect(onLine(read)).toBe(right);
  expect(inCell(read)).toBe(right);
});

test.each([["_ Đánh giá, xếp loại", "Đánh giá, xếp loại"]])("so is one in a cell: %s", (read, right) => {
  expect(inCell(read)).toBe(right);
  expect(onLine(read)).toBe(read);
});

test.each([
  "Ở Sở Nội vụ",
  "y Sở Nội vụ",
  "các sở ở",
  "'Làn xanh' cho dự án",
  "“Một cửa” cấp xã",
  "- Rà soát thủ tục",
  "' 5 thủ tục",
])("%s stays", (text) => {
  expect(onLine(text)).toBe(text);
  expect(inCell(text)).toBe(text);
});

test("a double mark is a speck where no quotation ends below", () => {
  const first = (...texts: readonly string[]) =>
    linesIn(edgeSpecks.apply(texts.map((text) => ({ kind: "line", page: 1, line: line(text) }))).items)[0]!
      .text;
  expect(first("“Triển khai thực hiện", "Kế hoạch")).toBe("Triển khai thực hiện");
  expect(first("“Điều 5. Sở Nội vụ", "báo cáo hằng quý.”")).toBe("“Điều 5. Sở Nội vụ");
});

test("a double mark stays where a quotation ends on the next line of the cell", () => {
  expect(inCell("“Tiếp cận đất đai và sự ổn định", "trong sử dụng đất”")).toBe(
    "“Tiếp cận đất đai và sự ổn định",
  );
});

test("a typed mark stays", () => {
  expect(onLine("'Triển khai thực hiện", 1)).toBe("'Triển khai thực hiện");
});

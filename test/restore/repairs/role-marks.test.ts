import { expect, test } from "vitest";
import type { Line } from "../../../src/model/extraction.ts";
import { linesIn } from "../../../src/restore/flow/flow.ts";
import { roleMarks } from "../../../src/restore/repairs/role-marks.ts";

const line = (text: string, confidence: number): Line => ({
  ...{ kind: "line", text, paragraph: false, role: "body", confidence },
});

/** The texts of the rows of a table after the repair. */
function rows(texts: readonly (readonly string[])[], confidence = 0.9): string[] {
  const table = {
    kind: "table" as const,
    rows: texts.map((cells) => ({
      cells: cells.map((text, column) => ({
        ...{ column, rowSpan: 1, colSpan: 1 },
        lines: text === "" ? [] : [line(text, confidence)],
      })),
    })),
  };
  return linesIn(roleMarks.apply([{ kind: "table", page: 1, table }]).items).map(({ text }) => text);
}

const MARKED = [
  ["Sở Y tế", "CT", "PH"],
  ["Sở Nội vụ", "PH", "CT"],
];

test.each([
  ["GT", "CT"],
  ["ŒGT", "CT"],
  ["CI", "CT"],
  ["PII", "PH"],
  ["PN", "PH"],
])("%s is a misread %s among marks", (read, mark) => {
  expect(rows([...MARKED, ["Thanh tra", read, ""]]).at(-1)).toBe(mark);
});

test.each([
  ["a typed cell", [...MARKED, ["Thanh tra", "GT"]], 1],
  [
    "a table without such marks",
    [
      ["Sở Y tế", "GT", "PH"],
      ["Sở Nội vụ", "PH", "TH"],
    ],
    0.9,
  ],
  ["another mark", [...MARKED, ["Thanh tra", "TH"]], 0.9],
  ["the column of units", [...MARKED, ["GT", "CT"]], 0.9],
] as const)("%s stays", (_, texts, confidence) => {
  expect(rows(texts, confidence)).toEqual(texts.flat());
});

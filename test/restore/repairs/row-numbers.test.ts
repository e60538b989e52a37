import { expect, test } from "vitest";
import type { Line } from "../../../src/model/extraction.ts";
import { withRowNumbers } from "../../../src/restore/repairs/row-numbers.ts";

const line = (text: string, confidence: number): Line => ({
  ...{ kind: "line", text, paragraph: false, role: "body", confidence },
});

/** The texts of the first column of a table in parts after the repair. */
const column = (parts: readonly (readonly string[])[], confidence = 0.9) =>
  withRowNumbers(
    parts.map((texts) => ({
      kind: "table",
      rows: texts.map((text) => ({
        cells: [{ column: 0, rowSpan: 1, colSpan: 1, lines: [line(text, confidence)] }],
      })),
    })),
  ).flatMap(({ rows }) => rows.map(({ cells }) => cells[0]!.lines[0]!.text));

test.each([
  ["below the number before it", [["8.1", "8.2", "83", "84"]], ["8.1", "8.2", "8.3", "8.4"]],
  ["above the number after it", [["III", "31", "3.2"]], ["III", "3.1", "3.2"]],
  ["on the next page", [["1.9"], ["110", "111"]], ["1.9", "1.10", "1.11"]],
] as const)("a number of two parts has its dot %s", (_, read, right) => {
  expect(column(read)).toEqual(right);
});

test.each([
  ["a number that does not count on", [["8.1", "8.2", "85"]]],
  ["numbers of one part", [["12", "13", "14"]]],
  ["a number beside a numeral alone", [["VIII", "84", "IX"]]],
] as const)("%s stays", (_, read) => {
  expect(column(read)).toEqual(read.flat());
});

test("a typed number stays", () => {
  expect(column([["8.1", "82"]], 1)).toEqual(["8.1", "82"]);
});

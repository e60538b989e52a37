import { describe, expect, it } from "vitest";
import { parseDelimited } from "../../../src/pipeline/unit-list/parse-delimited.ts";

const cellsOf = (text: string, delimiter: "," | ";" | "\t" = ",") =>
  parseDelimited(text, delimiter).rows.map(({ line, cells }) => [line, ...cells]);

describe("delimited text", () => {
  it("has cells, quoted cells, doubled quotation marks and line breaks inside quotes", () => {
    expect(cellsOf('a,"b, c",d\n"x ""y""",,"two\nlines"\nlast')).toEqual([
      [1, "a", "b, c", "d"],
      [2, 'x "y"', "", "two\nlines"],
      [4, "last"],
    ]);
  });

  it("may end its lines in any way, and blank lines are left out but counted", () => {
    expect(cellsOf("a\r\n\r\nb\rc\n \nd")).toEqual([
      [1, "a"],
      [3, "b"],
      [4, "c"],
      [6, "d"],
    ]);
  });

  it("keeps a quotation mark inside a cell, and text after a closing mark", () => {
    expect(cellsOf('Sở "A";"B" c;d', ";")).toEqual([[1, 'Sở "A"', "B c", "d"]]);
  });

  it("reports where a quotation mark is never closed", () => {
    expect(parseDelimited('a\nb,"c\nd', ",")).toMatchObject({ openQuote: 2, rows: [{ line: 1 }] });
  });

  it("stops at the limits", () => {
    expect(parseDelimited("a\n".repeat(30), ",", 20)).toMatchObject({ complete: false });
    expect(parseDelimited(",".repeat(1_000_000), ",").rows).toEqual([]);
    expect(parseDelimited(`a${",a".repeat(10_000)}`, ",").rows[0]!.cells).toHaveLength(50);
  });

  it("of a million marks takes linear time", () => {
    expect(parseDelimited('"'.repeat(1_000_000), ",").openQuote).toBe(null);
    expect(parseDelimited("x".repeat(1_000_000), "\t").rows).toHaveLength(1);
  });
});

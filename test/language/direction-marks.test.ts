import { expect, it } from "vitest";
import { showDirectionMarks } from "../../src/language/direction-marks.ts";

it("shows marks that change the direction of text, so that no file name looks like another one", () => {
  expect(showDirectionMarks("báo-cáo-\u202efdp.exe")).toBe("báo-cáo-\\u202Efdp.exe");
  expect(showDirectionMarks("\u200fa\u2066b\u2069")).toBe("\\u200Fa\\u2066b\\u2069");
});

it("leaves Vietnamese text and joined letters alone", () => {
  const text = "Kế hoạch số 45/KH-SNV\u200d ngày 10/4";
  expect(showDirectionMarks(text)).toBe(text);
});

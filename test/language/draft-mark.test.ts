import { expect, it } from "vitest";
import { isDraftMark } from "../../src/language/draft-mark.ts";
import { fold } from "../../src/language/fold.ts";

it.each([
  "DỰ THẢO",
  "(Dự thảo)",
  "DỰ THẢO LẦN 2",
  "DỰ THẢO (lần 2)",
  "Dự thảo lần thứ 3",
  "BẢN DỰ THẢO",
  "Dự thảo ngày 12/5/2026",
  "DỰ THẢO, lần 2, ngày 12.5.2026",
  "Dự thảo xin ý kiến",
  "* DỰ THẢO *",
])("a line that marks a draft: %s", (line) => {
  expect(isDraftMark(fold(line))).toBe(true);
});

it.each([
  "Dự thảo nghị quyết",
  "Dự thảo Kế hoạch",
  "V/v góp ý dự thảo",
  "Dự thảo lần 2 được gửi các đơn vị góp ý trước ngày 12/5/2026",
  "1. Dự thảo",
  "Phòng Pháp chế dự thảo",
])("any other line: %s", (line) => {
  expect(isDraftMark(fold(line))).toBe(false);
});

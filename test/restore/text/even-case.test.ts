import { describe, expect, it } from "vitest";
import { evenCase } from "../../../src/restore/text/even-case.ts";

describe("capitals that were misread inside a word", () => {
  it.each([
    ["giỜ", "giờ"],
    ["vỊ", "vị"],
    ["tÊn", "tên"],
    ["rO", "ro"],
    ["đƠn", "đơn"],
  ])("%s", (printed, small) => {
    expect(evenCase(printed)).toBe(small);
  });

  it.each(["kWh", "eOffice", "UBND", "Tế", "pH", "SỞ", "ThS", "rÁpx"])("leaves %s", (printed) => {
    expect(evenCase(printed)).toBe(printed);
  });
});

import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../../src/catalogue/load-catalogue.ts";
import { partialDate } from "../../../../src/model/date.ts";
import { settleNumber, settlePlace } from "../../../../src/parse/fields/date/recognised-letters.ts";
import { plainLines, TextLine, wholeLine } from "../../../../src/parse/text/text-line.ts";

const catalogue = loadCatalogue();

/** One line, typed (confidence 1) or recognised. */
function line(text: string, confidence: number) {
  const [plain] = plainLines([text]);
  return new TextLine(plain!.index, plain!.wording, { ...plain!.source, confidence });
}
const found = <T>(value: T, on: ReturnType<typeof line>) => ({
  value,
  span: wholeLine(on),
  rule: "x",
  confidence: 0.95,
});

describe("letters of a number on a recognised page", () => {
  const settled = (symbol: string, type: string, confidence: number) => {
    const on = line(`Số: /${symbol}`, confidence);
    const number = found({ text: `/${symbol}`, serial: null, symbol }, on);
    return settleNumber(number, found(type, on), [on], catalogue);
  };

  it("are those of the type line, where one letter is off", () => {
    expect(settled("QĐĐ-UBND", "quyet-dinh", 0.9)).toMatchObject({
      value: { text: "/QĐ-UBND", symbol: "QĐ-UBND" },
      confidence: 0.7,
    });
  });
  it.each([
    ["KH-UBND", "quyet-dinh", 0.9],
    ["QĐĐ-UBND", "quyet-dinh", 1],
    ["STP-VP", "ke-hoach", 0.9],
  ])("stay %s under %s at confidence %s", (symbol, type, confidence) => {
    expect(settled(symbol, type, confidence)?.value.symbol).toBe(symbol);
  });
});

describe("a place on a recognised page", () => {
  const settled = (place: string, province: string | null, confidence: number) => {
    const on = line(`${place}, ngày 02 tháng 5 năm 2025`, confidence);
    return settlePlace(found({ place, date: partialDate(2025, 5, 2) }, on), province, [on])?.value.place;
  };

  it("takes the marks of the province it names", () =>
    expect(settled("Lâm Đông", "Lâm Đồng", 0.9)).toBe("Lâm Đồng"));
  it.each([
    ["Lâm Đông", "Lâm Đồng", 1],
    ["Đà Lạt", "Lâm Đồng", 0.9],
    ["Lâm Đông", null, 0.9],
  ])("stays %s beside %s at confidence %s", (place, province, confidence) => {
    expect(settled(place, province, confidence)).toBe(place);
  });
});

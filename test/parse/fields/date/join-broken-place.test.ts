import { expect, it } from "vitest";
import { partialDate } from "../../../../src/model/partial-date.ts";
import { joinBrokenPlace } from "../../../../src/parse/fields/date/join-broken-place.ts";
import { wholeLine } from "../../../../src/parse/text/span.ts";
import { plainLines } from "../../../support/rule-corpus.ts";

const joined = (above: string, place: string, province: string | null) => {
  const lines = plainLines([above, `${place}, ngày 02 tháng 5 năm 2025`]);
  const value = { place, date: partialDate(2025, 5, 2) };
  const dated = { value, span: wholeLine(lines[1]!), rule: "x", confidence: 0.95 };
  return joinBrokenPlace(dated, province, lines)?.value.place;
};

it("joins a place that a narrow column broke over two lines", () =>
  expect(joined("Độc lập - Tự do - Hạnh phúc Cà", "Mau", "Cà Mau")).toBe("Cà Mau"));

it.each([
  ["SỞ NỘI VỤ", "Mau", "Cà Mau"],
  ["SỞ NỘI VỤ", "Đà Lạt", "Lâm Đồng"],
  ["Cà", "Mau", null],
])("keeps a whole place: %s above %s (%s)", (above, place, province) =>
  expect(joined(above, place, province)).toBe(place),
);

import { describe, expect, it } from "vitest";
import { unitKey } from "../../src/language/unit-key.ts";

const keyOf = (name: string) => unitKey({ unitId: null, name });

describe("the key of a unit without an id", () => {
  it.each([
    ["Hội Nông dân tỉnh Đắk Lắk", "Hội Nông dân tỉnh"],
    [
      "Ban Thường trực ủy ban MTTQ Việt Nam tỉnh Bà Rịa - Vũng Tàu",
      "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh",
    ],
    [
      "Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư",
      "Trung tâm Xúc tiến Thương mại, Du lịch và Đầu tư tỉnh",
    ],
  ])("%s is that of %s", (whole, short) => {
    expect(keyOf(whole)).toBe(keyOf(short));
  });

  it.each([
    ["UBND tỉnh Đắk Lắk", "UBND tỉnh Phú Yên"],
    ["Hội Nông dân xã An Hòa", "Hội Nông dân xã An Vinh"],
    ["Bưu điện tỉnh", "Bưu điện"],
    ["Hội Nông dân tỉnh", "Hội Cựu chiến binh tỉnh"],
  ])("%s is not that of %s", (one, other) => {
    expect(keyOf(one)).not.toBe(keyOf(other));
  });

  it("is its id where it has one", () => {
    expect(unitKey({ unitId: "so-y-te", name: "Sở Y tế tỉnh Đắk Lắk" })).toBe("so-y-te");
  });
});

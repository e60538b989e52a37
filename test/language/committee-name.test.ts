import { expect, it } from "vitest";
import { shortCommitteesOutsideQuotes, withShortCommittees } from "../../src/language/committee-name.ts";

it.each([
  ["Ủy ban nhân dân xã Bắc Sơn", "UBND xã Bắc Sơn"],
  ["Uỷ ban nhân dân phường Trấn Biên", "UBND phường Trấn Biên"],
  ["Văn phòng Ủy ban nhân dân tỉnh", "Văn phòng UBND tỉnh"],
  ["Ủy ban nhân dân các xã, phường".normalize("NFD"), "UBND các xã, phường"],
  ["Luật Tổ chức Ủy ban nhân dân", "Luật Tổ chức Ủy ban nhân dân"],
  ["Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh", "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh"],
])("abbreviates %s", (text, short) => {
  expect(withShortCommittees(text)).toBe(short);
});

it("keeps what is quoted", () => {
  expect(
    shortCommitteesOutsideQuotes("Ủy ban nhân dân xã A nêu “Ủy ban nhân dân xã B” và Ủy ban nhân dân xã C"),
  ).toBe("UBND xã A nêu “Ủy ban nhân dân xã B” và UBND xã C");
});

import { expect, test } from "vitest";
import { NameTrie } from "../../../src/catalogue/matching/name-trie.ts";
import { tokens } from "../../../src/catalogue/matching/tokens.ts";

test("a list does not have the names of another one", () => {
  const [units, places] = [new NameTrie<string>(), new NameTrie<string>()];
  units.add("Phòng Lúa Nước", "unit");
  places.add("Lúa Nước", "place");
  const list = tokens("Phòng Lúa Nước");
  expect(units.longest(list, 0)?.values).toEqual(["unit"]);
  expect(places.longest(list, 0)).toBeNull();
  expect(places.longest(list, 1)?.values).toEqual(["place"]);
  expect(places.canBeginAt("xã Lúa Nước", 3)).toBe(true);
});

test("reads a long spelling as its short form", () => {
  const names = new NameTrie<string>();
  names.add("UBND xã Ngô Đồng", "committee");
  expect(names.whole(tokens("Ủy ban nhân dân xã Ngô Đồng"))).toEqual(["committee"]);
});

test("finds each of many names by its first word", () => {
  const names = new NameTrie<number>();
  for (let i = 0; i < 500; i++) names.add(`số${i} Xa`, i);
  for (let i = 0; i < 500; i++) expect(names.whole(tokens(`Số${i} xa`))).toEqual([i]);
  expect(names.longest(tokens("Hồ Xa"), 0)).toBeNull();
});

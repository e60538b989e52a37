import { describe, expect, it } from "vitest";
import { builtInData } from "../../../src/catalogue/facts/built-in.ts";
import { communeLists } from "../../../src/catalogue/facts/commune-lists.ts";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { nameKey } from "../../../src/language/fold.ts";
import { communeListSchema } from "../../../src/model/catalogue.ts";

const catalogue = loadCatalogue();
const DAY = "2025-07-01";

/** Communes, wards and special zones after the arrangement, as each resolution of 16 June 2025 counts them. */
const COUNTS: Readonly<
  Record<string, readonly [resolution: number, xã: number, phường: number, đặcKhu: number]>
> = {
  "an-giang": [1654, 85, 14, 3],
  "ca-mau": [1655, 55, 9, 0],
  "ha-noi": [1656, 75, 51, 0],
  "cao-bang": [1657, 53, 3, 0],
  "bac-ninh": [1658, 66, 33, 0],
  "da-nang": [1659, 70, 23, 1],
  "dak-lak": [1660, 88, 14, 0],
  "dien-bien": [1661, 42, 3, 0],
  "dong-nai": [1662, 72, 23, 0],
  "dong-thap": [1663, 82, 20, 0],
  "gia-lai": [1664, 110, 25, 0],
  "ha-tinh": [1665, 60, 9, 0],
  "hung-yen": [1666, 93, 11, 0],
  "khanh-hoa": [1667, 48, 16, 1],
  "can-tho": [1668, 72, 31, 0],
  "hai-phong": [1669, 67, 45, 2],
  "lai-chau": [1670, 36, 2, 0],
  "lam-dong": [1671, 103, 20, 1],
  "lang-son": [1672, 61, 4, 0],
  "lao-cai": [1673, 89, 10, 0],
  "ninh-binh": [1674, 97, 32, 0],
  hue: [1675, 19, 21, 0],
  "phu-tho": [1676, 133, 15, 0],
  "quang-ngai": [1677, 86, 9, 1],
  "nghe-an": [1678, 119, 11, 0],
  "quang-ninh": [1679, 22, 30, 2],
  "quang-tri": [1680, 69, 8, 1],
  "son-la": [1681, 67, 8, 0],
  "tay-ninh": [1682, 82, 14, 0],
  "thai-nguyen": [1683, 77, 15, 0],
  "tuyen-quang": [1684, 117, 7, 0],
  "ho-chi-minh": [1685, 54, 113, 1],
  "thanh-hoa": [1686, 147, 19, 0],
  "vinh-long": [1687, 105, 19, 0],
};
const names = (list: string | undefined) => (list ? list.split(", ") : []);

describe("the lists of communes", () => {
  it("fit the schema, which is not checked at run time", () => {
    for (const list of communeLists()) expect(communeListSchema.parse(list)).toEqual(list);
  });

  it("are those of the 34 provinces after July 2025", () => {
    const provinces = builtInData().provinces.filter(({ valid }) => valid.to === null);
    expect(
      communeLists()
        .map(({ province }) => province)
        .sort(),
    ).toEqual(provinces.map(({ id }) => id).sort());
  });

  it.each(communeLists())("of $province are as many as its resolution says, each name once", (list) => {
    const [communes, wards, zones] = [names(list.communes), names(list.wards), names(list.specialZones)];
    const resolution = Number(/Nghị quyết (\d+)\/NQ-UBTVQH15 ngày 16\/6\/2025/u.exec(list.source)?.[1]);
    expect([resolution, communes.length, wards.length, zones.length]).toEqual(COUNTS[list.province]);
    const all = [...communes, ...wards, ...zones].map(nameKey);
    expect(new Set(all).size).toBe(all.length);
    for (const { names: later } of list.laterWards ?? [])
      expect(communes).toEqual(expect.arrayContaining(names(later)));
  });

  it("are 2,621 communes, 687 wards and 13 special zones", () => {
    const sum = (kind: 1 | 2 | 3) => Object.values(COUNTS).reduce((total, counts) => total + counts[kind], 0);
    expect([sum(1), sum(2), sum(3)]).toEqual([2621, 687, 13]);
  });
});

describe("communesOf", () => {
  it.each(communeLists())(
    "gives each commune of $province an id of its own, found again by its printed name",
    (list) => {
      const province = builtInData().provinces.find(({ id }) => id === list.province)!.name;
      const { communes } = catalogue.communesOf(province, DAY)!;
      expect(new Set(communes.map(({ id }) => id)).size).toBe(communes.length);
      for (const commune of communes) {
        for (const printed of [commune.name, commune.name.toUpperCase(), commune.name.normalize("NFD")]) {
          const unitId = catalogue.matchUnit(printed)?.id ?? null;
          expect(catalogue.communeOf({ unitId, name: printed }, province, DAY), printed).toEqual(commune);
        }
        const [mention] = catalogue.findUnits(`Giao ${commune.name} chủ trì`);
        expect(mention && { start: mention.start, end: mention.end }).toEqual({
          start: 5,
          end: 5 + commune.name.length,
        });
      }
    },
  );

  it.each([
    ["Lạng Sơn", "2025-06-30"],
    ["Bắc Giang", "2025-06-30"],
    ["Bắc Giang", "2025-08-01"],
    ["Lạng Sơn", null],
    [null, DAY],
    ["Atlantis", DAY],
  ])("%s on %s: not known", (province, day) => expect(catalogue.communesOf(province, day)).toBeNull());

  it("names a commune by its kind on the day", () => {
    const nameOn = (day: string) =>
      catalogue.communesOf("Đồng Nai", day)!.communes.find(({ id }) => id === "ubnd-xa-long-thanh")!.name;
    expect(nameOn("2026-04-29")).toBe("UBND xã Long Thành");
    expect(nameOn("2026-04-30")).toBe("UBND phường Long Thành");
  });
});

describe("communeOf", () => {
  const find = (name: string, province: string) =>
    catalogue.communeOf({ unitId: catalogue.matchUnit(name)?.id ?? null, name }, province, "2026-05-01")
      ?.name;

  it("distinguishes equal names by their province", () => {
    expect(find("UBND xã Hữu Lũng", "Lạng Sơn")).toBe("UBND xã Hữu Lũng");
    expect(find("UBND xã Hữu Lũng", "Cao Bằng")).toBeUndefined();
    expect(find("UBND phường Đông Kinh", "Lạng Sơn")).toBe("UBND phường Đông Kinh");
  });

  it("distinguishes names of one province that differ only in marks", () => {
    expect(find("UBND xã Ba Tơ", "Quảng Ngãi")).toBe("UBND xã Ba Tơ");
    expect(find("UBND xã Ba Tô", "Quảng Ngãi")).toBe("UBND xã Ba Tô");
    expect(find("UBND xa Ba To", "Quảng Ngãi")).toBeUndefined();
  });

  it("finds a commune whose marks are lost if no other has the same letters", () => {
    expect(
      catalogue.communeOf({ unitId: "ubnd-xa-huu-lung", name: "UBND xa Huu Lung" }, "Lạng Sơn", DAY)?.name,
    ).toBe("UBND xã Hữu Lũng");
  });

  it("finds a commune under another kind", () => {
    expect(find("UBND phường Long Thành", "Đồng Nai")).toBe("UBND phường Long Thành");
    expect(find("UBND xã Long Thành", "Đồng Nai")).toBe("UBND phường Long Thành");
    expect(find("UBND phường Càng Long", "Vĩnh Long")).toBe("UBND xã Càng Long");
    expect(find("UBND thị trấn Hữu Lũng", "Lạng Sơn")).toBeUndefined();
    expect(find("UBND huyện Hữu Lũng", "Lạng Sơn")).toBeUndefined();
  });
});

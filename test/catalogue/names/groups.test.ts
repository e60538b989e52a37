import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";

const catalogue = loadCatalogue();
const found = (text: string) =>
  catalogue.findGroups(text).map((m) => [text.slice(m.start, m.end), m.entry.id]);

describe("groups", () => {
  it.each([
    ["Các Sở, ban, ngành", "cac-so-ban-nganh", false],
    ["các sở, ban ngành tỉnh", "cac-so-ban-nganh", false],
    ["các Sở, ngành thuộc tỉnh Cao Bằng", "cac-so-ban-nganh", false],
    ["Thủ trưởng các Sở, ban, ngành", "cac-so-ban-nganh", false],
    ["Các Sở, ban, ngành khác", "cac-so-ban-nganh-khac", true],
    ["các sở, ban, ngành tỉnh còn lại", "cac-so-ban-nganh-khac", true],
    ["các sở, ngành liên quan", "cac-so-ban-nganh-lien-quan", false],
    ["UBND các huyện, thị xã, thành phố", "ubnd-cac-huyen", false],
    ["Chủ tịch Ủy ban nhân dân các huyện, thành phố", "ubnd-cac-huyen", false],
    ["UBND các xã, phường, đặc khu", "ubnd-cac-xa", false],
    ["các cơ quan báo chí", "cac-co-quan-bao-chi", false],
    ["các phòng, ban, đơn vị thuộc Sở", "cac-phong-don-vi-thuoc-so", false],
    ["Các phòng chuyên môn, đơn vị trực thuộc", "cac-phong-don-vi-thuoc-so", false],
    ["các tổ chức chính trị - xã hội tỉnh", "cac-to-chuc-chinh-tri-xa-hoi", false],
  ])("%s is %s", (name, id, others) => {
    expect(catalogue.matchGroup(name)).toMatchObject({ id, others });
  });

  it.each(["Sở Tài chính", "các cơ quan liên quan", "các cơ quan, đơn vị", "Các giải pháp", ""])(
    "“%s” is not a group",
    (name) => expect(catalogue.matchGroup(name)).toBeNull(),
  );

  it("reads a count in place of “các”", () => {
    const all = catalogue.matchGroup("UBND các xã, phường, đặc khu");
    expect(all).not.toBeNull();
    expect(catalogue.matchGroup("UBND 96 xã, phường, đặc khu")).toBe(all);
  });

  it("does not take a verb for the end of a name", () => {
    expect(found("Các sở ban hành kế hoạch; các sở, ban ngành rà soát")).toEqual([
      ["các sở, ban ngành", "cac-so-ban-nganh"],
    ]);
  });

  it("finds each group of a list with its own span", () => {
    expect(found("Thủ trưởng các Sở, ban, ngành, Chủ tịch UBND các huyện, thành phố")).toEqual([
      ["các Sở, ban, ngành", "cac-so-ban-nganh"],
      ["UBND các huyện, thành phố", "ubnd-cac-huyen"],
    ]);
    expect(found("Các Sở, ban, ngành khác và Hiệp hội doanh nghiệp tỉnh, UBND các xã, phường")).toEqual([
      ["Các Sở, ban, ngành khác", "cac-so-ban-nganh-khac"],
      ["UBND các xã, phường", "ubnd-cac-xa"],
    ]);
  });

  it("does not take a level (cấp sở) for a group", () => {
    expect(found("năng lực cạnh tranh cấp sở, ban, ngành")).toEqual([]);
  });

  it.each([
    ["các cơ quan liên quan", true],
    ["Các cơ quan, đơn vị có liên quan", true],
    ["các cơ quan, đơn vị, địa phương", true],
    ["các ngành chức năng", true],
    ["các cơ quan báo chí", false],
    ["Sở Tài chính", false],
    ["các địa phương", false],
    ["có liên quan", false],
    // All that a text has not named.
    ["Các đơn vị còn lại", false],
    ["Các cơ quan, đơn vị khác", false],
    ["các đơn vị liên quan khác", true],
    ["cơ quan khác", true],
  ])("%s names no particular unit: %s", (name, nobody) => expect(catalogue.namesNoUnit(name)).toBe(nobody));
});

describe("members", () => {
  it("are the departments of the day; units that only some provinces have are possible members", () => {
    const before = catalogue.membersOf("cac-so-ban-nganh", "Cao Bằng", "2024-08-01")!;
    expect(before).toContain("so-giao-thong-van-tai");
    expect(before).toContain("thanh-tra-tinh");
    expect(before).toContain("van-phong-ubnd");
    expect(before).not.toContain("so-nong-nghiep-va-moi-truong");
    for (const other of [
      "cong-an-tinh",
      "bo-chi-huy-quan-su",
      "bao-tinh",
      "hiep-hoi-doanh-nghiep",
      "trung-tam-xuc-tien",
      "bo-noi-vu",
    ]) {
      expect(before).not.toContain(other);
      expect(catalogue.possibleMembersOf("cac-so-ban-nganh", "Cao Bằng", "2024-08-01")).not.toContain(other);
    }
    expect(before).not.toContain("so-ngoai-vu");
    expect(catalogue.possibleMembersOf("cac-so-ban-nganh", "Cao Bằng", "2024-08-01")).toEqual(
      expect.arrayContaining(["so-ngoai-vu", "ban-dan-toc", "ban-quan-ly-khu-kinh-te"]),
    );
    expect(catalogue.membersOf("cac-so-ban-nganh-khac", "Cao Bằng", "2025-08-01")).toHaveLength(12);
  });

  it("include the districts until their end, in provinces whose districts are listed", () => {
    expect(catalogue.membersOf("ubnd-cac-huyen", "tỉnh Lạng Sơn", "2025-06-30")).toHaveLength(11);
    expect(catalogue.membersOf("ubnd-cac-huyen", "Lạng Sơn", "2025-06-30")).toContain(
      "ubnd-thanh-pho-lang-son",
    );
    expect(catalogue.membersOf("ubnd-cac-huyen", "Lạng Sơn", "2025-07-01")).toBeNull();
    expect(catalogue.membersOf("ubnd-cac-huyen", "Cao Bằng", "2024-07-01")).toBeNull();
  });

  it("are unknown for communes, divisions and 'liên quan'", () => {
    for (const group of [
      "ubnd-cac-xa",
      "cac-phong-don-vi-thuoc-so",
      "cac-so-ban-nganh-lien-quan",
      "no-such-group",
    ]) {
      expect(catalogue.membersOf(group, "Lạng Sơn", "2025-08-01")).toBeNull();
    }
  });
});

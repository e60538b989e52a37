import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { KehoachError } from "../../src/model/error.ts";

const catalogue = loadCatalogue();

const OWN = {
  indices: [
    {
      id: "chi-so-bien",
      name: "Chỉ số Phát triển kinh tế biển",
      abbreviations: ["MEI"],
      aliases: ["Chỉ số biển"],
      firstYear: 2030,
      maxTotal: 20,
      totalIsSum: true,
      source: "https://example.org/mei",
      subIndices: [
        {
          id: "chi-so-bien.1",
          order: 1,
          name: "Hạ tầng cảng biển và hậu cần",
          shortName: "Hạ tầng cảng biển",
          aliases: ["Hạ tầng cảng biển"],
          years: { from: 2030, to: null },
          maxPoints: 10,
        },
        {
          id: "chi-so-bien.2",
          order: 2,
          name: "Bảo tồn rạn san hô ven bờ",
          shortName: "Bảo tồn rạn san hô",
          aliases: [],
          years: { from: 2030, to: null },
          maxPoints: 10,
        },
      ],
    },
  ],
  units: [
    {
      id: "so-kinh-te-bien",
      name: "Sở Kinh tế biển và Hải đảo",
      kind: "department",
      level: "province",
      aliases: [],
      symbols: ["SKTBHĐ"],
      valid: { from: "2030-01-01", to: null },
      successors: [],
      source: "https://example.org/mei",
    },
  ],
};

describe("own entries", () => {
  const own = loadCatalogue([OWN]);

  it("adds an index", () => {
    expect(own.findIndices("Kế hoạch nâng cao Chỉ số biển (MEI) năm 2031").map((m) => m.entry.id)).toEqual([
      "chi-so-bien",
      "chi-so-bien",
    ]);
    expect(own.matchSubIndex("2. Chỉ số “Bảo tồn rạn san hô”", [], 2031)?.subIndex.id).toBe("chi-so-bien.2");
    expect(own.matchSubIndex("Ha tang cang bién va hau cdn", ["chi-so-bien"], 2031)?.subIndex.id).toBe(
      "chi-so-bien.1",
    );
    expect(catalogue.findIndices("Chỉ số biển (MEI)")).toEqual([]);
  });

  it("adds a unit with its short forms", () => {
    for (const name of [
      "Sở Kinh tế biển và Hải đảo",
      "Sở KTB&HĐ",
      "Sở KTBHĐ tỉnh Quảng Ninh",
      "Giám đốc Sở Kinh tế biển và Hải đảo",
    ]) {
      expect(own.matchUnit(name)?.id, name).toBe("so-kinh-te-bien");
      expect(catalogue.matchUnit(name), name).toBeNull();
    }
    expect(own.unitBySymbol("KH-SKTBHĐ")?.id).toBe("so-kinh-te-bien");
    expect(own.membersOf("cac-so-ban-nganh", "Quảng Ninh", "2031-05-01")).toContain("so-kinh-te-bien");
    expect(own.membersOf("cac-so-ban-nganh", "Quảng Ninh", "2029-05-01")).not.toContain("so-kinh-te-bien");
  });

  it("replaces a built-in entry with the same id", () => {
    const justice = catalogue.unit("so-tu-phap")!;
    const changed = loadCatalogue([{ units: [{ ...justice, name: "Sở Tư pháp và Hộ tịch" }] }]);
    expect(changed.unitName("so-tu-phap")).toBe("Sở Tư pháp và Hộ tịch");
    expect(changed.data.units).toHaveLength(catalogue.data.units.length);
  });

  it.each([
    [{ units: [{ ...OWN.units[0], kind: "ministerium" }] }, ["so-kinh-te-bien", "kind"]],
    [{ indices: [{ ...OWN.indices[0], subIndices: [{ id: "x" }] }] }, ["chi-so-bien", "subIndices.0"]],
    [{ units: [{ name: "Không có mã" }] }, ["#1", "id"]],
    [{ unit: [] }, ["unit", "indices"]],
    [{ units: {} }, ["units"]],
    [["units"], ["JSON"]],
    [null, ["JSON"]],
  ])("rejects a wrong entry with a message that names it: %j", (file, names) => {
    const load = () => loadCatalogue([file]);
    expect(load).toThrow(KehoachError);
    try {
      load();
    } catch (error) {
      expect((error as KehoachError).code).toBe("usage");
      for (const name of names) {
        expect((error as KehoachError).messages.vi).toContain(name);
        expect((error as KehoachError).messages.en).toContain(name);
      }
    }
  });

  it.each([
    [
      "an id with marks",
      { units: [{ ...OWN.units[0], id: "Sở X" }] },
      "mục “units › Sở X”, trường “id”: mã không hợp lệ; chỉ dùng chữ thường không dấu, chữ số và dấu “-”",
      'entry "units › Sở X", field "id": it is not a valid id; use small letters without marks, digits and “-”',
    ],
    [
      "a number for a name",
      { units: [{ ...OWN.units[0], name: 5 }] },
      "trường “name”: thiếu hoặc sai kiểu; cần một chuỗi chữ.",
      'field "name": it is missing or of the wrong type; it must be a text.',
    ],
    [
      "a broken year",
      { indices: [{ ...OWN.indices[0], firstYear: 2020.5 }] },
      "trường “firstYear”: thiếu hoặc sai kiểu; cần một số nguyên.",
      'field "firstYear": it is missing or of the wrong type; it must be a whole number.',
    ],
    [
      "an unknown word",
      { units: [{ ...OWN.units[0], level: "city" }] },
      "trường “level”: giá trị không hợp lệ; chọn một trong: “province”, “district”, “commune”, “central”.",
      'field "level": it is not valid; use one of: “province”, “district”, “commune”, “central”.',
    ],
    [
      "an empty source",
      { units: [{ ...OWN.units[0], source: "" }] },
      "trường “source”: không được để trống.",
      'field "source": it must not be empty.',
    ],
  ])("says what is wrong with %s in both languages", (_, file, vi, en) => {
    try {
      loadCatalogue([file]);
      expect.unreachable();
    } catch (error) {
      expect((error as KehoachError).messages.vi).toContain(vi);
      expect((error as KehoachError).messages.en).toContain(en);
    }
  });
});

describe("the built-in facts", () => {
  const { indices, units, groups, provinces, documentTypes } = catalogue.data;
  const sources = [...indices, ...units, ...groups, ...provinces, ...documentTypes].map((e) => e.source);
  const laws = units.flatMap((u) => u.successors.map((s) => s.legal));

  it("name a public source: an address or a numbered document", () => {
    for (const source of new Set([...sources, ...laws])) {
      expect(source).toMatch(
        /https?:\/\/|github\.com|\d+\/[\w/]*(?:QĐ|NQ|NĐ|KH|BC|HD|QH\d)|\/QH\d|HD\/VPTW|Kế hoạch của|Văn bản (?:hành chính )?của/u,
      );
      expect(source).not.toMatch(/seed|shared|corpus|memory|general knowledge|trí nhớ/iu);
    }
  });

  it("have unique ids and successors that exist by their date", () => {
    for (const list of [indices, units, groups, provinces, documentTypes]) {
      expect(new Set(list.map((e) => e.id)).size).toBe(list.length);
    }
    for (const unit of units) {
      for (const { id, date } of unit.successors) {
        const next = catalogue.unit(id);
        expect(next, `${unit.id} → ${id}`).not.toBeNull();
        expect((next!.valid.from ?? "") <= date).toBe(true);
      }
    }
  });

  it("find every unit by its name, every sub-index by its name and short name", () => {
    for (const unit of units) expect(catalogue.matchUnit(unit.name)?.id, unit.name).toBe(unit.id);
    for (const index of indices) {
      for (const sub of index.subIndices) {
        const year = sub.years.to;
        for (const name of [sub.name, sub.shortName, ...sub.aliases]) {
          expect(catalogue.matchSubIndex(name, [index.id], year)?.subIndex.id, name).toBe(sub.id);
        }
      }
    }
  });

  it("map 63 provinces to 34", () => {
    expect(provinces).toHaveLength(63);
    expect(new Set(provinces.map((p) => p.successor ?? p.id)).size).toBe(34);
  });
});

describe("indices in a text", () => {
  it.each([
    ["CẢI THIỆN, NÂNG CAO CHỈ SỐ XANH CẤP TỈNH NĂM 2025", ["pgi"]],
    ["kết quả chỉ số xanh (PGI) cấp tỉnh", ["pgi"]],
    ["PCI, PAPI, PAR INDEX và SIPAS", ["pci", "papi", "par-index", "sipas"]],
    ["Chỉ số CCHC của tỉnh; Chỉ số cải cách hành chính", ["par-index", "par-index"]],
    ["đẩy mạnh CCHC, cải cách hành chính", []],
    ["Bộ chỉ số 766; số 766/QĐ-TTg", ["bo-chi-so-766"]],
    ["Chỉ số năng lực cạnh tranh cấp sở, ban, ngành và địa phương (DDCI)", ["ddci", "ddci"]],
    ["chuyển đổi số; ở pci", []],
    ["Chỉ số chuyển đổi số cấp tỉnh", ["dti"]],
  ])("%s: %j", (text, ids) => expect(catalogue.findIndices(text).map((m) => m.entry.id)).toEqual(ids));
});

describe("provinces and document types", () => {
  it.each([
    ["Lạng Sơn", "lang-son"],
    ["TỈNH LẠNG SƠN", "lang-son"],
    ["Hoà Bình", "hoa-binh"],
    ["Thừa Thiên - Huế", "hue"],
    ["TP.HCM", "ho-chi-minh"],
    ["Thành phố Hồ Chí Minh", "ho-chi-minh"],
    ["Đăk Lăk", "dak-lak"],
    ["Bà Rịa – Vũng Tàu", "ba-ria-vung-tau"],
  ])("%s is %s", (name, id) => expect(catalogue.matchProvince(name)?.id).toBe(id));

  it("finds only capitalised provinces in a text", () => {
    expect(catalogue.findProvinces("các tỉnh Cao Bằng, Bắc Kạn và an giang").map((m) => m.entry.id)).toEqual([
      "cao-bang",
      "bac-kan",
    ]);
  });

  it("treats a province before and after July 2025 as the same", () => {
    expect(catalogue.sameProvince("Hà Giang", "tỉnh Tuyên Quang")).toBe(true);
    expect(catalogue.sameProvince("Lạng Sơn", "Cao Bằng")).toBe(false);
    expect(catalogue.sameProvince("Lạng Sơn", null)).toBe(false);
    expect(catalogue.sameProvince("Tỉnh lạ", "tỉnh Lạ")).toBe(true);
  });

  it("finds document types by name and symbol, the state's before the party's", () => {
    expect(catalogue.matchDocumentType("KẾ HOẠCH")?.id).toBe("ke-hoach");
    expect(catalogue.matchDocumentType("Kế hoạch thực hiện")).toBeNull();
    expect(catalogue.documentTypeBySymbol("QĐ")?.id).toBe("quyet-dinh");
    expect(catalogue.documentTypeBySymbol("NĐ")?.id).toBe("nghi-dinh");
    expect(catalogue.documentTypeBySymbol("CTr")?.id).toBe("chuong-trinh");
    expect(catalogue.documentTypeBySymbol("UBND")).toBeNull();
  });
});

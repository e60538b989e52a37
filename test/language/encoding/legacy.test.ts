import { describe, expect, it } from "vitest";
import letters from "../../../src/language/encoding/data/legacy-letters.json" with { type: "json" };
import { detectEncoding } from "../../../src/language/encoding/detect-encoding.ts";
import { fontEncoding } from "../../../src/language/encoding/font-encoding.ts";
import { fromLegacy } from "../../../src/language/encoding/from-legacy.ts";
import { LEGACY_ENCODINGS, legacyTable } from "../../../src/language/encoding/legacy-encoding.ts";
import { LETTER_OF_CODE_1258 } from "../../../src/language/encoding/letter-codes.ts";
import { syllableCost } from "../../../src/language/encoding/syllable-cost.ts";
import { toLegacy } from "../../../src/language/encoding/to-legacy.ts";
import { undoMojibake } from "../../../src/language/encoding/undo-mojibake.ts";
import { PLAN_LINES } from "./plan-text.ts";

const latin = (text: string) => new TextDecoder("windows-1252").decode(Buffer.from(text));

describe("the tables", () => {
  it("have a distinct code for every letter (VPS lacks Ỗ)", () => {
    expect(Object.keys(letters.letters)).toHaveLength(134);
    for (const encoding of LEGACY_ENCODINGS) {
      const { codes } = legacyTable(encoding);
      expect([encoding, codes.size]).toEqual([encoding, encoding === "vps" ? 133 : 134]);
      expect(new Set(codes.values()).size).toBe(codes.size);
    }
  });
});

describe("fromLegacy", () => {
  const MOTTO = "Cộng hòa xã hội chủ nghĩa Việt Nam";

  it.each([
    ["tcvn3", "Céng hßa x· héi chñ nghÜa ViÖt Nam"],
    ["vni", "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"],
    ["vps", "C¶ng hòa xã h¶i chû nghïa ViŒt Nam"],
    ["viscii", "Cµng hòa xã hµi chü nghîa Vi®t Nam"],
    ["windows-1258", "Côòng hoÌa xaÞ hôòi chuÒ nghiÞa Viêòt Nam"],
  ] as const)("decodes %s shown in Latin letters", (encoding, seen) => {
    expect(fromLegacy(seen, encoding)).toBe(MOTTO);
    expect(toLegacy(MOTTO, encoding)).toBe(seen);
  });

  it.each(LEGACY_ENCODINGS)("restores text encoded in %s", (encoding) => {
    for (const line of PLAN_LINES) expect(fromLegacy(toLegacy(line, encoding), encoding)).toBe(line);
  });

  it("decodes the private use area of symbol fonts and windows-1258 letters", () => {
    expect(fromLegacy("K\uf0d5 ho\uf0b9ch", "tcvn3")).toBe("Kế hoạch");
    expect(fromLegacy(`®¬n v${LETTER_OF_CODE_1258[0xde]}`, "tcvn3")).toBe("đơn vị");
  });

  it("restores capitals that TCVN3 could only type in lower case", () => {
    expect(fromLegacy("KÕ HO¹CH", "tcvn3")).toBe("KẾ HOẠCH");
    expect(fromLegacy("HéI N«NG D©N X· PHóC LéC", "tcvn3")).toBe("HỘI NÔNG DÂN XÃ PHÚC LỘC");
    expect(fromLegacy("UBND ®· häp víi HTX", "tcvn3")).toBe("UBND đã họp với HTX");
    expect(fromLegacy("Së KH vµ §T", "tcvn3")).toBe("Sở KH và ĐT");
    expect(fromLegacy("ë TØNH", "tcvn3")).toBe("Ở TỈNH");
  });

  it("keeps quotes, dashes and dots around words", () => {
    const line = "“Kế hoạch” – phần… ‘một’";
    for (const encoding of LEGACY_ENCODINGS) {
      expect([encoding, fromLegacy(toLegacy(line, encoding), encoding)]).toEqual([encoding, line]);
    }
  });
});

describe("detectEncoding", () => {
  it.each(LEGACY_ENCODINGS)("detects %s in one sentence", (encoding) => {
    const text = toLegacy(PLAN_LINES[8]!, encoding);
    expect(detectEncoding(text, 3)).toMatchObject({ encoding, text: PLAN_LINES[8] });
  });

  it.each([
    ["Vietnamese", PLAN_LINES.join(" ")],
    ["decomposed Vietnamese", PLAN_LINES.join(" ").normalize("NFD")],
    [
      "French",
      "Le préfet a décidé de réunir l'assemblée; à la réunion, les élèves ont été présentés. Où est-il allé ?",
    ],
    ["German", "Der Ausschuß für Umwelt und Öffentlichkeit prüft jährlich die Maßnahmen über Gewässer."],
    ["Spanish", "El niño señaló la canción española: ¿qué pasó mañana? También llegó allí."],
    [
      "what an English OCR makes of Vietnamese",
      "Tiép nhan, giai quyét td giac vé tdi pham; trién khai két qua diéu tra, dé nghi, bao cdo vé nhiém vu",
    ],
    ["signs", "± 5 °C; § 3; © 2024; « một » – “hai” … ½"],
  ])("leaves %s unchanged", (_, text) => {
    expect(detectEncoding(text, 1)).toBeNull();
  });

  it("is linear in the length of a line", () => {
    const start = performance.now();
    for (const text of ["é".repeat(100_000), "a\xe9 ".repeat(30_000), "“".repeat(100_000)])
      detectEncoding(text, 3);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe("undoMojibake", () => {
  it("restores UTF-8 decoded as windows-1252, once or twice", () => {
    for (const line of PLAN_LINES) {
      expect(undoMojibake(latin(line), 1) ?? line).toBe(line);
      expect(undoMojibake(latin(latin(line)), 1) ?? line).toBe(line);
    }
  });

  it("accepts a space in place of the no-break space of an à", () => {
    expect(undoMojibake("lÃ  kháº¿ hoáº¡ch vÃ  sá»‘", 2)).toBe("là khế hoạch và số");
  });

  it.each([PLAN_LINES.join(" "), "SÃO PAULO", "coração", "Ä", "À bientôt, Éric « Ça »"])(
    "leaves %s unchanged",
    (text) => {
      expect(undoMojibake(text, 2)).toBeNull();
    },
  );
});

describe("fontEncoding", () => {
  it.each([
    [".VnTime", "tcvn3", false],
    [".VnTimeH", "tcvn3", true],
    [".VnTimeH,Bold", "tcvn3", true],
    [".VnArial NarrowH", "tcvn3", true],
    ["VnTimeH", "tcvn3", true],
    ["VNI-Times", "vni", false],
    ["VPS Times", "vps", false],
  ])("%s is a font of %s", (font, encoding, capitals) => {
    expect(fontEncoding(font)).toEqual({ encoding, capitals });
  });

  it.each(["Times New Roman", "UVN Van", "UTM Avo", "SVN-Arial", "VNF-Comic Sans"])(
    "%s is not a font of a legacy encoding",
    (font) => {
      expect(fontEncoding(font)).toBeNull();
    },
  );
});

describe("syllableCost", () => {
  it("accepts possible syllables in both tone placements", () => {
    for (const word of ["nghiêng", "khuỷu", "quý", "giếng", "hoà", "hòa", "ĐƯỢC", "ở"]) {
      expect([word, syllableCost(word)]).toEqual([word, expect.any(Number)]);
    }
    for (const word of ["hộí", "é́", "nghïa", "bct", "lầmh", "straße", "toạcc", ""])
      expect([word, syllableCost(word)]).toEqual([word, null]);
    expect(syllableCost("hòa")).toBe(syllableCost("hoà"));
  });
});

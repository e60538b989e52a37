import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LEGACY_ENCODINGS, type LegacyEncoding } from "../../../src/language/encoding/legacy-encoding.ts";
import { toLegacy } from "../../../src/language/encoding/to-legacy.ts";
import type { Line } from "../../../src/model/extraction.ts";
import { flowItem } from "../../../src/restore/flow/flow.ts";
import { legacyEncoding } from "../../../src/restore/repairs/legacy-encoding.ts";
import { PLAN_LINES } from "../../language/encoding/plan-text.ts";
import { hasShared, sharedPath } from "../../shared.ts";

type Part = Pick<Line, "text" | "font" | "runs">;

function apply(parts: readonly Part[]) {
  const items = parts.map((part) =>
    flowItem({ kind: "line", paragraph: true, role: "body", confidence: 1, ...part }, 1),
  );
  const { items: out, encodings } = legacyEncoding.apply(items);
  const lines = out.map((item) => (item.kind === "line" ? item.line : null)!);
  return { texts: lines.map((line) => line.text), lines, encodings: [...(encodings?.get(1) ?? [])] };
}

const FONTS: Partial<Record<LegacyEncoding, string>> = {
  tcvn3: ".VnTime",
  vni: "VNI-Times",
  vps: "VPS Times",
};
const latin = (text: string) => new TextDecoder("windows-1252").decode(Buffer.from(text));

describe("legacyEncoding", () => {
  it.each(Object.entries(FONTS))("reads a document in %s by its font's name", (encoding, font) => {
    const { texts, encodings } = apply(
      PLAN_LINES.map((line) => ({ text: toLegacy(line, encoding as LegacyEncoding), font })),
    );
    expect(texts).toEqual(PLAN_LINES);
    expect(encodings).toEqual([encoding]);
  });

  it.each(LEGACY_ENCODINGS)("reads a document in %s without font names", (encoding) => {
    const { texts, encodings } = apply(PLAN_LINES.map((line) => ({ text: toLegacy(line, encoding) })));
    expect(texts).toEqual(PLAN_LINES);
    expect(encodings).toEqual([encoding]);
  });

  it("reads each line in its own encoding, where a file has several", () => {
    const lines = PLAN_LINES.filter((line) => line.length > 40);
    const encoded = lines.map((line, i) => toLegacy(line, LEGACY_ENCODINGS[i % 3]!));
    const { texts } = apply(encoded.map((text) => ({ text })));
    expect(texts).toEqual(lines);
  });

  it("reads the encoded part of a Unicode line", () => {
    const [first, second] = [
      "Trạm khuyến nông hướng dẫn ",
      "các hộ chăn nuôi khử trùng chuồng trại trong tháng",
    ];
    for (const encoding of ["tcvn3", "vni"] as const) {
      expect(apply([{ text: first + toLegacy(second, encoding) }]).texts).toEqual([first + second]);
      expect(apply([{ text: `${toLegacy(second, encoding)} ${first}` }]).texts).toEqual([
        `${second} ${first}`,
      ]);
    }
  });

  it("reads encoded words between words of Unicode that have no letter of their own", () => {
    const lines = [
      ["Báo cáo ", "kết quả khử trùng chuồng trại trước vụ xuân"],
      ["Giao Phòng Hành chính ", "trình công văn tới huyện"],
      ["Phòng Tài chính ", "hướng dẫn"],
    ] as const;
    for (const encoding of ["tcvn3", "vni"] as const) {
      const encoded = lines.map(([plain, text]) => ({ text: plain + toLegacy(text, encoding) }));
      expect(apply(encoded).texts).toEqual(lines.map((line) => line.join("")));
    }
  });

  it.each([
    "Giá vé 20 € (tương đương 550.000 đồng); nhiệt độ 38°C ± 1°C; “tuýp” «A» có ½ lít, §3.",
    "Đoàn Müller, Gößner và Peña thăm xã; bà Françoise, ông Ångström phát biểu.",
  ])("keeps signs and names in a Unicode line: %s", (line) => {
    expect(apply([{ text: line }]).texts).toEqual([line]);
  });

  it("reads each run by its own font, and keeps the positions of runs", () => {
    const [old, now] = [toLegacy("Giao Văn phòng Sở", "tcvn3"), " chủ trì, phối hợp"];
    const { lines } = apply([
      {
        text: old + now,
        font: ".VnTime",
        runs: [
          { start: 0, end: old.length, font: ".VnTime" },
          { start: old.length, end: old.length + now.length, font: "Times New Roman" },
        ],
      },
    ]);
    expect(lines[0]!.text).toBe("Giao Văn phòng Sở chủ trì, phối hợp");
    expect(lines[0]!.runs!.map(({ start, end }) => lines[0]!.text.slice(start, end))).toEqual([
      "Giao Văn phòng Sở",
      " chủ trì, phối hợp",
    ]);
  });

  it("writes text of a font of capitals in capitals", () => {
    expect(apply([{ text: toLegacy("kế hoạch năm 2024", "tcvn3"), font: ".VnTimeH" }]).texts).toEqual([
      "KẾ HOẠCH NĂM 2024",
    ]);
  });

  it("reads headings typed in capitals in TCVN3 over a Unicode text", () => {
    const head = ["ñY BAN NH©N D©N", "TØNH B¾C K¹N", "CéNG HßA X· HéI CHñ NGHÜA VIÖT NAM", "KÕ HO¹CH"];
    const own = [...head, ...PLAN_LINES].map((text) => ({ text }));
    expect(apply(own).texts).toEqual([
      ...["ỦY BAN NHÂN DÂN", "TỈNH BẮC KẠN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "KẾ HOẠCH"],
      ...PLAN_LINES,
    ]);
  });

  it("keeps Unicode text with the name of a legacy font", () => {
    for (const font of [".VnTime", "VNI-Times"]) {
      const { texts, encodings } = apply([
        { text: "Căn cứ Kế hoạch số 12 của tỉnh và các sở", font },
        { text: "và cho ý", font },
      ]);
      expect([texts, encodings]).toEqual([["Căn cứ Kế hoạch số 12 của tỉnh và các sở", "và cho ý"], []]);
    }
  });

  it("finds paragraphs in a legacy encoding among correct ones", () => {
    const pasted = toLegacy(PLAN_LINES[8]!, "tcvn3");
    const { texts, encodings } = apply([...PLAN_LINES.map((text) => ({ text })), { text: pasted }]);
    expect(texts).toEqual([...PLAN_LINES, PLAN_LINES[8]]);
    expect(encodings).toEqual(["tcvn3"]);
  });

  it("restores UTF-8 decoded as windows-1252", () => {
    const { texts, encodings } = apply(PLAN_LINES.map((line) => ({ text: latin(line) })));
    expect(texts).toEqual(PLAN_LINES);
    expect(encodings).toEqual(["utf-8 as windows-1252"]);
  });

  it("takes a soft hyphen after “Â” for no half of a misread letter", () => {
    const line = "ỦY BAN NHÂN DÂ\u00adN; CHỨC NĂ\u00adNG";
    expect(apply([{ text: line }]).texts).toEqual([line]);
  });

  it("is idempotent", () => {
    const once = apply(PLAN_LINES.map((line) => ({ text: toLegacy(line, "vni") })));
    expect(apply(once.texts.map((text) => ({ text })))).toMatchObject({ texts: once.texts, encodings: [] });
  });
});

describe.skipIf(!hasShared)("legacyEncoding on real documents", () => {
  const folder = hasShared ? sharedPath("seeds") : "";
  // The one with damaged letters is not in a legacy encoding.
  const names = hasShared ? readdirSync(folder).filter((name) => !name.startsWith("002")) : [];
  const lines = names.flatMap((name) =>
    readFileSync(`${folder}/${name}`, "utf8").normalize("NFC").split("\n"),
  );
  const all = hasShared
    ? readdirSync(folder).flatMap((name) => readFileSync(`${folder}/${name}`, "utf8").split("\n"))
    : [];

  it("changes nothing in them", () => {
    expect(apply(all.map((text) => ({ text }))).texts).toEqual(all);
    for (const text of all) expect(apply([{ text }]).texts).toEqual([text]);
  });

  it.each(LEGACY_ENCODINGS)("reads at least 99.9 percent of the words in %s", (encoding) => {
    for (const font of new Set([FONTS[encoding], undefined])) {
      const { texts } = apply(lines.map((line) => ({ text: toLegacy(line, encoding), font })));
      const words = (text: string) => text.match(/[\p{L}\p{N}]{1,60}/gu) ?? [];
      const expected = lines.flatMap(words);
      const got = texts.flatMap(words);
      const right = expected.filter((word, i) => word === got[i]).length;
      expect(right / expected.length).toBeGreaterThanOrEqual(encoding === "windows-1258" ? 1 : 0.999);
    }
  });
});

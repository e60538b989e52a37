import { describe, expect, it } from "vitest";
import { readRtf } from "../../../src/extract/rtf/read-rtf.ts";
import type { Limits } from "../../../src/model/extraction.ts";
import { seen } from "../doc/seen.ts";

const LIMITS: Limits = { maxBytes: 1e7, maxPages: 50 };
const FONTS =
  "{\\fonttbl{\\f0\\fcharset0 Times New Roman;}{\\f1\\fcharset163 Arial{\\*\\falt Helv};}{\\f2\\fcharset2 Symbol;}{\\f3\\fcharset0 .VnTime;}{\\f4\\fcharset2 .VnTimeH;}}";
const file = (body: string, head = "\\ansi\\ansicpg1252\\deff0") =>
  Buffer.from(`{\\rtf1${head}${FONTS}${body}}`, "latin1");
const read = (body: string, head?: string) => readRtf(file(body, head), LIMITS);
const texts = async (body: string, head?: string) =>
  seen(await read(body, head)).map((line) => line.replace(/ \([^()]*\)$/, ""));

describe("rtf", () => {
  it("reads bytes in the character set of their font, Unicode, and named characters", async () => {
    const [first, second] = await texts("\\f0 caf\\'e9\\par\\f1 \\'f0i\\'ea\\'d2m\\par");
    expect([first, second!.normalize("NFC")]).toEqual(["body: café", "body: điểm"]);
    expect(await texts("K\\u7871\\'3f ho\\u7841?ch {\\uc0 s\\u7889}{\\uc2 \\u-4051 xx.}\\par")).toEqual([
      "body: Kế hoạch số\uf02d.",
    ]);
    expect(await texts("\\ldblquote a\\rdblquote\\~\\endash\\_b\\{\\}\\\\\\par")).toEqual([
      "body: “a” –-b{}\\",
    ]);
    expect(await texts("tr\\'e4\\par", "\\ansi\\ansicpg1250")).toEqual(["body: trä"]);
  });

  it("keeps the codes of old fonts unchanged", async () => {
    expect(await texts("\\f3 t\\- v\\'ca\\par")).toEqual(["body: t\u00ad vÊ"]);
    expect(seen(await read("\\f3\\fs28 K\\'d5 ho\\'b9ch\\par\\f4 k\\'d5\\par"))).toEqual([
      "body: KÕ ho¹ch (.VnTime, 14)",
      "body: \uf06b\uf0d5 (.VnTimeH, 14)",
    ]);
  });

  it("skips an optional group, but not the text after a mark in the middle of a group", async () => {
    expect(await texts("{\\*\\unknown not read}{\\i0\\*\\cs7\\b0 c\\'f4ng\\i  vi\\'eac}\\par")).toEqual([
      "body: công viêc",
    ]);
  });

  it("reads labels, formatting, styles and alignment", async () => {
    const styles = "{\\stylesheet{\\fs28 Normal;}{\\s3\\sbasedon0\\qc\\b Heading;}{\\*\\cs9 Char;}}";
    const body =
      "\\pard\\plain\\s3 {\\listtext\\pard\\plain I.\\tab}M\\'f4c\\par\\pard\\plain\\fs24{\\listtext{\\f2\\'b7}\\tab}m{\\i\\v x}\\par";
    expect(seen(await read(styles + body))).toEqual([
      "body: I. Môc (Times New Roman, 14, đậm, center)",
      "body: • m (Times New Roman, 12)",
    ]);
  });

  it("reads tables, merged cells and tables inside them", async () => {
    const row =
      "\\trowd\\trleft0\\clvmgf\\cellx1000\\cellx2000\\cellx3000\\pard\\intbl a\\cell b\\cell c\\cell\\row";
    const next = "\\trowd\\trleft0\\clvmrg\\cellx1000\\cellx3000\\pard\\intbl\\cell d\\par e\\cell\\row";
    expect(await texts(`${row}${next}\\pard sau\\par`)).toEqual([
      "0/2/1 a | 1/1/1 b | 2/1/1 c",
      "1/1/2 d ¶ e",
      "body: sau",
    ]);
    const inner =
      "\\pard\\intbl\\itap2 trong\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\nestrow}{\\nonesttables\\par}";
    expect(
      await texts(`\\trowd\\cellx1000${inner}\\pard\\intbl ngoài\\cell\\row`.replace("à", "\\'e0")),
    ).toEqual(["0/1/1 trong ¶ ngoài"]);
  });

  it("reads notes, heads, boxes and fields; leaves out what does not print", async () => {
    const parts = [
      "{\\header \\pard trang {\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\par}",
      "{\\info{\\title x}}{\\*\\generator y;}{\\colortbl;\\red0;}",
      "\\pard một{\\super\\chftn{\\footnote\\pard\\plain\\chftn  ghi chú\\par}}, hai{\\deleted bỏ}\\par",
      "\\pard ba{\\shp{\\*\\shpinst{\\sp{\\sn a}{\\sv b}}{\\shptxt\\pard hộp\\par}}{\\shprslt{\\*\\do}}}\\par",
      '\\pard {\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt bốn}}{\\pict\\wmetafile8 0102}{\\xe năm}\\par',
    ].join("");
    const ascii = parts.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0)}?`);
    expect(await texts(ascii)).toEqual([
      "header: trang",
      "body: một [1], hai",
      "body: ba",
      "text-box: hộp",
      "body: bốn",
      "footnote1: ghi chú",
    ]);
  });

  it("separates pages and sections", async () => {
    const { pages } = await read("a\\par\\page b\\par\\sect\\sectd\\sbknone c\\par\\pard\\pagebb d\\par");
    expect(pages.map((page) => page.readings[0]!.blocks.length > 0)).toEqual([true, true, true]);
  });

  it("reads the beginning of a file that is cut off, with a warning, or refuses it as damaged", async () => {
    const whole = file("K\\'ea ho\\'e2ch\\par ".repeat(50));
    const half = await readRtf(whole.subarray(0, whole.length / 2), LIMITS);
    expect(half.warnings.map((w) => w.code)).toEqual(["damaged-partly"]);
    expect(seen(half).length).toBeGreaterThan(10);
    await expect(readRtf(Buffer.from("{\\rtf1\\ansi{\\fonttbl{\\f0"), LIMITS)).rejects.toMatchObject({
      code: "damaged",
    });
    await expect(readRtf(Buffer.from("{\\rtf1\\ansi }"), LIMITS)).rejects.toMatchObject({
      code: "empty",
    });
  });

  it("reads groups without an end, very long words and binary data", async () => {
    expect(await texts(`${"{\\b ".repeat(100_000)}x${"}".repeat(100_000)}\\par`)).toEqual(["body: x"]);
    expect(await texts("\\bin5 {{{}}x\\par")).toEqual(["body: x"]);
    await read(`${"\\b".repeat(100_000)} x\\par`);
  });
});

import { describe, expect, it } from "vitest";
import { bare } from "../../../src/language/fold.ts";
import { restore } from "../../../src/restore/restore.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

const PLAN = [
  "ỦY BAN NHÂN DÂN",
  "TỈNH LÂM ĐỒNG",
  "Số: 218/KH-UBND",
  "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  "Độc lập - Tự do - Hạnh phúc",
  "KẾ HOẠCH",
  "Cải thiện Chỉ số năng lực cạnh tranh cấp tỉnh năm 2026",
  "Thực hiện Nghị quyết của Chính phủ về cải thiện môi trường kinh doanh, Ủy ban nhân dân tỉnh ban hành kế hoạch với các nội dung sau:",
  "1. Mục tiêu: phấn đấu đạt 68,5 điểm, đứng trong nhóm hai mươi tỉnh dẫn đầu cả nước; từng chỉ số thành phần tăng ít nhất 0,3 điểm so với năm trước.",
  "2. Sở Tài chính chủ trì, phối hợp với Thuế tỉnh rà soát các thủ tục gây khó khăn cho doanh nghiệp, đề xuất cắt giảm thời gian giải quyết, báo cáo Ủy ban nhân dân tỉnh trước ngày 30 tháng 6 năm 2026.",
  "3. Sở Nông nghiệp và Môi trường công khai quy hoạch sử dụng đất trên trang thông tin điện tử, trả kết quả hồ sơ đất đai đúng hạn từ 98% trở lên.",
  "4. Công an tỉnh kiểm tra việc thực hiện các quy định về phòng cháy, chữa cháy; hướng dẫn doanh nghiệp nhỏ và vừa chấp hành.",
  "5. Văn phòng Ủy ban nhân dân tỉnh theo dõi, đôn đốc, tổng hợp kết quả của các đơn vị, báo cáo hằng quý.",
];
const LETTER = /\p{L}/u;
const without = (letters: RegExp, by: string, lines: readonly string[] = PLAN) =>
  lines.map((line) =>
    line
      .replace(letters, (letter) => (LETTER.test(letter) ? by : letter))
      .replace(/ +/gu, " ")
      .trim(),
  );
const words = (lines: readonly string[]) => lines.join(" ").match(/\p{L}+/gu) ?? [];
/** Share of the words of the plan that the lines have. */
function rightShare(lines: readonly string[]): number {
  let right = 0;
  for (const [i, line] of PLAN.entries()) {
    const left = words([lines[i]!]).map((word) => word.toLowerCase());
    for (const word of words([line])) {
      const at = left.indexOf(word.toLowerCase());
      if (at >= 0) left.splice(at, 1);
      if (at >= 0) right++;
    }
  }
  return right / words(PLAN).length;
}
const pageOf = (lines: readonly string[]) => ({
  mediaType: "text/plain",
  pages: [
    {
      number: 1,
      readings: [
        {
          method: "text" as const,
          confidence: 1,
          blocks: lines.map((text) => ({
            kind: "line" as const,
            text,
            paragraph: true,
            role: "body" as const,
            confidence: 1,
          })),
        },
      ],
    },
  ],
  warnings: [],
});
const EXTENDED = /[\u1ea0-\u1ef9]/gu;
const ALL = /[^\x00-\x7f]/gu;
const SOME = /[ếộựờảạđ]/gu;

describe("letters that vanished", () => {
  it.each([
    ["with a tone and a hat, without a trace", EXTENDED, "", 0.96],
    ["the same, with blanks in their place", EXTENDED, " ", 0.96],
    ["all with marks", ALL, "", 0.9],
    ["all with marks, with blanks in their place", ALL, " ", 0.9],
    ["seven letters", SOME, "", 0.96],
    ["seven letters, with blanks in their place", SOME, " ", 0.94],
  ])("%s", (_, letters, by, least) => {
    const damaged = without(letters, by);
    expect(rightShare(damaged)).toBeLessThan(0.9);
    const found = restorer.restoreVanished(damaged)!;
    expect(rightShare(found.lines.map(({ text }) => text))).toBeGreaterThanOrEqual(least);
  });

  it("are recorded with the words as they were printed, and digits stay", () => {
    const damaged = without(EXTENDED, "");
    const { lines } = restorer.restoreVanished(damaged)!;
    expect(lines[2]!.text).toBe("Số: 218/KH-UBND");
    for (const [i, { text, tokens }] of lines.entries()) {
      expect(text.match(/\d/gu)).toEqual(damaged[i]!.match(/\d/gu));
      let back = text;
      for (const token of tokens.toReversed())
        back = back.slice(0, token.start) + token.original + back.slice(token.end);
      expect(back).toBe(damaged[i]);
    }
  });

  it("are not restored a second time", () => {
    const once = restorer.restoreVanished(without(EXTENDED, ""))!.lines.map(({ text }) => text);
    const twice = restorer.restoreVanished(once)?.lines.map(({ text }) => text) ?? once;
    expect(twice).toEqual(once);
  });

  it("give a warning with the numbers of completed and doubtful words", () => {
    const { value, warnings } = restore(pageOf(without(EXTENDED, "")), restorer);
    expect(value.paragraphs.map(({ text }) => text).join("\n")).toContain("Sở Tài chính chủ trì");
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      ["restored-with-doubt", expect.stringMatching(/^Chữ trong tệp bị mất .* Đã điền lại \d{3} từ/u)],
    ]);
  });

  it.each(["?", "_", "□", "\ufffd"])("with “%s” in their place give a warning if words stay so", (sign) => {
    const damaged = without(EXTENDED, sign, [...PLAN, "Hạn: thửa, mẫu, thẻ; bản, sổ; phủ, ổ; bịt, rọc; mẹt"]);
    const { value, warnings } = restore(pageOf(damaged), restorer);
    expect(value.paragraphs.map(({ text }) => text).join("\n")).toContain("Sở Tài chính chủ trì");
    expect(warnings.map(({ code, message }) => [code, message])).toEqual([
      ["restored-with-doubt", expect.stringMatching(/^Còn \d+ từ trong tệp bị mất chữ cái/u)],
    ]);
  });

  it("are restored by the filter as well", () => {
    const filter = new TextFilter(restorer);
    const text = `${without(EXTENDED, "").join("\n")}\n`;
    const lines = [...filter.push(text), ...filter.end()];
    expect(rightShare(lines.map((line) => line.text))).toBeGreaterThanOrEqual(0.96);
  });

  it("a person's name of which several are possible stays", () => {
    const damaged = without(EXTENDED, "", [...PLAN, "Nguyễn Hữu Thịnh"]);
    expect(restorer.restoreVanished(damaged)!.lines.at(-1)!.text).not.toMatch(/Hự|Hụ|Thạnh|Thảnh/u);
  });
});

describe("complete text stays", () => {
  it.each([
    ["with its marks", PLAN],
    ["without marks", PLAN.map(bare)],
    [
      "without marks, with units and names that have no vowel",
      [...PLAN, "Sửa 12 km đường, cấp 500 kg giống và 30 kW điện cho thôn Plei Krng."].map(bare),
    ],
    [
      "with abbreviations and units",
      [
        ...PLAN,
        "Tuyến đường dài 12 km, rộng 6 m, diện tích 3 ha; 450 kg giống; 20 ml; p/h Sở KH&ĐT, TP.HCM, v/v, đ/c, gđ, ko, đc, ntn, tr. 5",
        "TTr, NQ, QH, CT, TTg, PTNT, VPĐD, SXKD; mm, cm, km2, kW, kWh, dB, pH, GDP, GRDP",
      ],
    ],
    [
      "in English",
      Array<string>(20).fill(
        "The committee asks my office to try why dry crystal rhythms fly by, hmm, nth, pls, tbsp",
      ),
    ],
    [
      "in Czech",
      Array<string>(20).fill("Strč prst skrz krk, vlk zmrzl, scvrkl se, prv plný hrst zrn, smrk, brk, krb"),
    ],
    ["of a few tags", ['<a- bb=""></a->', "<a-></a->", '<a- bc=""></a->', "<a-></a->", "<a-l></a-l>"]],
    ["of many tags", Array<string>(40).fill('<a- bb=""></a-> <a- bc=""></a-> <a-l></a-l>')],
    [
      "of a log",
      Array<string>(20).fill("srv http tcp udp ssh sshd cfg tmp var lib src dst pkg btn txt msg cmd"),
    ],
  ])("%s", (_, lines) => {
    expect(restorer.restoreVanished(lines)).toBeNull();
  });
});

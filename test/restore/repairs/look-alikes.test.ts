import { describe, expect, it } from "vitest";
import { lookAlikeRepairs } from "../../../src/restore/repairs/look-alikes.ts";

const PAGE = "Các đơn vị báo cáo kết quả thực hiện về Văn phòng để tổng hợp.";
const repaired = (line: string, around: readonly string[] = [PAGE]) =>
  lookAlikeRepairs([line, ...around])[0]!.text;

describe("letters that look like Vietnamese ones", () => {
  it.each([
    ["Ðảng ủy, ðại hội, ÐOÀN THỂ, Ɖoàn, ɖể", "Đảng ủy, đại hội, ĐOÀN THỂ, Đoàn, để"],
    ["ðo lường, ðồng ý, đi ðến", "đo lường, đồng ý, đi đến"],
    ["Quyết định số 12/QÐ-UBND, TNLÐ", "Quyết định số 12/QĐ-UBND, TNLĐ"],
    ["Các ñoàn thể, ÑẠI HỘI, ñơn vị", "Các đoàn thể, ĐẠI HỘI, đơn vị"],
    ["Đoàn Peña, bà Núñez và ông Ñuflo", "Đoàn Peña, bà Núñez và ông Ñuflo"],
    ["15/2024/NÐ-CP", "15/2024/NĐ-CP"],
    ["thành phố Ðắk Mới", "thành phố Đắk Mới"],
    ["ð) Sở Y tế", "đ) Sở Y tế"],
    ["PHƢƠNG HƢỚNG, phƣơng án", "PHƯƠNG HƯỚNG, phương án"],
    ["trƣ\u0300 các trường hợp", "trừ các trường hợp"],
    ["nǎm nay, Vǎn phòng", "năm nay, Văn phòng"],
    // Cyrillic К, о, с, а, В, А, Х and Greek Ο, Κ among Latin letters
    ["\u041aế h\u043eạch \u0441ủa Ủy b\u0430n nhân dân", "Kế hoạch của Ủy ban nhân dân"],
    ["U\u0412ND, P\u0410PI, Zal\u043e", "UBND, PAPI, Zalo"],
    ["H\u039fẠCH, \u039aẾ", "HOẠCH, KẾ"],
    ["\u0430) Thực hiện kế hoạch", "a) Thực hiện kế hoạch"],
    ["\u0406\u0406. Tổ chức thực hiện", "II. Tổ chức thực hiện"],
    ["pro\ufb01le của \ufb02ow", "profile của flow"],
    ["\uff2b\uff25 HOẠCH \uff12\uff10\uff12\uff16\uff0c Sở Y tế", "KE HOẠCH 2026, Sở Y tế"],
    ["\uff33ở Nội vụ \uff08để báo cáo\uff09", "Sở Nội vụ (để báo cáo)"],
    ["\u{1d402}ác đơn vị", "Các đơn vị"],
    ["Kê\u00b4 hoạch, hoa\u02cbn thành", "Kế hoạch, hoàn thành"],
    ["d\u0335ơn vị, D\u0336ảng", "đơn vị, Đảng"],
    ["bá\u0301o cáo, tỉ\u0309nh", "báo cáo, tỉnh"],
    ["hoac\u0323h, viêt\u0301", "hoạch, viết"],
  ])("%s", (printed, meant) => {
    expect(repaired(printed)).toBe(meant);
  });

  it("are read without marked words in the line, by the text around", () => {
    expect(repaired("Ke h\u043each cua tinh", [])).toBe("Ke hoach cua tinh");
    expect(repaired("U\u0412ND")).toBe("UBND");
  });

  it("record the word as it was", () => {
    const { text, changes } = lookAlikeRepairs(["Về ðại hội Ðảng", PAGE])[0]!;
    expect(changes.map(({ start, end, original }) => [text.slice(start, end), original])).toEqual([
      ["đại", "ðại"],
      ["Đảng", "Ðảng"],
    ]);
  });
});

describe("letters of other languages", () => {
  it.each([
    ["Icelandic", "Ðað er gott að vita, og það verður að vera ðo"],
    ["Faroese", "Eg eri í Føroyum og veit, at tað er eitt gott ár"],
    ["Icelandic capitals", "FUNDARGERÐ OG NÝTT VERÐ Á VÖRUM"],
    ["pinyin", "nǐ hǎo mǎn wǎn ǎn quán dì yī"],
    ["Russian", "Отчёт о работе за год, СССР и ООО"],
    ["Greek", "Το σχέδιο της πόλης και η έκθεση"],
    ["English with a ligature", "The pro\ufb01le of the o\ufb03ce was updated on Monday"],
    ["Japanese", "\uff21\uff22\uff23会社の計画、\uff12\uff10\uff12\uff16年"],
    ["English with a Cyrillic letter", "The h\u043euse of the committee was sold in May"],
  ])("%s", (_, line) => {
    expect(repaired(line, [])).toBe(line);
  });

  it.each([
    "từ Москва đến Сочи, dự án СОС",
    "ông Sigurðsson và bà Davíð thăm tỉnh",
    "ð là chữ khác",
    "hệ số α, β; điện trở 5 kΩ; cỡ 3 µm; chênh lệch Δt",
    "Café Đắk Lắk, Rơ Chăm H'Rơ\u0306, Krông Nô",
    "diện tích 12 m², ½ ngày",
    "Công ty \uff21\uff22 会社 tại tỉnh",
  ])("within Vietnamese: %s", (line) => {
    expect(repaired(line)).toBe(line);
  });
});

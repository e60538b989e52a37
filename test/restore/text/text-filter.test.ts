import { describe, expect, it } from "vitest";
import { bare } from "../../../src/language/fold.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

const BARE =
  "Thuc hien ke hoach cua Uy ban nhan dan tinh ve cong tac cai cach hanh chinh nam 2026, So Noi vu bao cao ket qua thuc hien.\n\n";
const GOOD =
  "Các đơn vị báo cáo kết quả trước ngày 15/11/2025, gửi về Văn phòng để tổng hợp, báo cáo theo quy định.\r\n\r\n";

/** The output for text in pieces of this length. */
function filtered(text: string, piece: number): string {
  const filter = new TextFilter(restorer);
  let out = "";
  const take = (lines: ReturnType<TextFilter["push"]>) => {
    for (const line of lines) out += line.restored.text + line.lineEnd;
  };
  for (let at = 0; at < text.length; at += piece) take(filter.push(text.slice(at, at + piece)));
  take(filter.end());
  return out;
}

const filterOf = (text: string) => {
  const filter = new TextFilter(restorer);
  return [...filter.push(text), ...filter.end()];
};

describe("a stream of text", () => {
  it("restores bare paragraphs and keeps good ones with their line ends", () => {
    const out = filtered(BARE + GOOD, 10_000);
    expect(out).toContain("Thực hiện kế hoạch của Ủy ban nhân dân tỉnh");
    expect(out.endsWith(GOOD)).toBe(true);
  });

  it("does not depend on how the text is split into pieces", () => {
    const text = BARE + GOOD + BARE;
    expect(filtered(text, 7)).toBe(filtered(text, text.length));
  });

  it("finds a bare line in a good paragraph", () => {
    const text = `${GOOD.trim()}\nDe nghi cac don vi phoi hop thuc hien\n`;
    expect(filtered(text, 1000)).toContain("Đề nghị các đơn vị phối hợp thực hiện");
  });

  it("takes the parts of a word with a lost letter for no words", () => {
    const text = "ho?ch k? s? k? ngày\nke cach kế\nk?\n";
    const once = filtered(text, 1000);
    expect(once).not.toContain("họ?ch");
    expect(filtered(once, 1000)).toBe(once);
  });

  it("diagnoses a short paragraph with the text before it", () => {
    expect(filtered(`${BARE}To chuc thuc hien\n`, 1000)).toContain("Tổ chức thực hiện");
  });

  it("splits a very long line without losing a letter", () => {
    const endless = "ke hoach cai thien ".repeat(10_000);
    const filter = new TextFilter(restorer);
    expect(filter.push(endless).length).toBeGreaterThan(0);
    const signs = "x".repeat(200_000);
    expect(filtered(signs, 64_000)).toBe(signs);
  });

  it("decodes what was typed for an input method, and letters printed apart", () => {
    const typed = "Sowr Nooij vuj xaay duwngj kees hoachj thuwcj hieenj nhieemj vuj nawm 2026.\n";
    expect(filtered(typed, 100)).toBe("Sở Nội vụ xây dựng kế hoạch thực hiện nhiệm vụ năm 2026.\n");
    expect(filtered("K Ế  H O Ạ C H\n", 100)).toBe("KẾ HOẠCH\n");
    expect(filtered(`${BARE}K E  H O A C H  N A M  2 0 2 6\n`, 100)).toContain("KẾ HOẠCH NĂM 2026");
  });

  it("parts glued words, and ignores signs that are not printed", () => {
    const text = "Thuchien kehoach cai cach hanh\u00adchinh cua Uyban nhan dan tinh trong\u00a0nam 2026\n";
    expect(filtered(text, 100)).toMatch(
      /^Thực hiện kế hoạch cải cách hành ?chính của Ủy ban nhân dân tỉnh trong\u00a0năm 2026\n$/u,
    );
    expect(filtered("Kế ho\u00adạch c\u200bủa tỉ\ufeffnh\n", 100)).toBe("Kế hoạch của tỉnh\n");
  });

  it("removes signs that are not printed from short lines of Vietnamese text, not of English text", () => {
    const written = (text: string) => {
      const filter = new TextFilter(restorer);
      return [...filter.push(text), ...filter.end()].map((line) => line.text + line.lineEnd).join("");
    };
    expect(written(`${GOOD}Gh\u00adi chú\nS\u200bTT\n`)).toBe(`${GOOD}Ghi chú\nSTT\n`);
    const english = "The com\u00admittee reads the re\u00adport of the working group.\n\nSum\u00admary\n";
    expect(written(english)).toBe(english);
  });

  it("tells what stood for letters that were repaired, also where marks were restored after it", () => {
    const tokens = (text: string) => {
      const filter = new TextFilter(restorer);
      return [...filter.push(text), ...filter.end()].flatMap(({ restored }) =>
        restored.tokens
          .filter((token) => token.original !== token.restored)
          .map(({ start, end, original }) => [restored.text.slice(start, end), original]),
      );
    };
    expect(tokens(`${GOOD}\u00d0ại hội h\u043eàn thành\n`)).toEqual([
      ["Đại", "\u00d0ại"],
      ["hoàn", "h\u043eàn"],
    ]);
    expect(tokens(`${GOOD}h\u043eàn thành k? ho?ch\n`)).toEqual([
      ["hoàn", "h\u043eàn"],
      ["kế", "k?"],
      ["hoạch", "ho?ch"],
    ]);
    expect(tokens(`${BARE.trim()} b\u0430o cao\n`)).toContainEqual(["báo", "b\u0430o"]);
  });

  it("changes nothing when it restores its own output", () => {
    for (const text of [
      BARE,
      "Thuchien kehoach caicach hanh chinh cua tinh nam 2026\n",
      "K E  H O A C H  N A M\n",
    ]) {
      const once = filtered(text, 100);
      expect(filtered(once, 100)).toBe(once);
    }
  });

  it.each([
    "Use \ud83d\udc69\u200d\ud83d\udcbb during development\n",
    "Ðað er gott að vita\n",
    "mi ni ma le option, volume, comando, invalide, automatico\n",
  ])("keeps other languages byte for byte: %s", (text) => {
    const filter = new TextFilter(restorer);
    const lines = [...filter.push(text), ...filter.end()];
    expect(lines.map((line) => line.text + line.lineEnd).join("")).toBe(text);
  });

  it("composes the letters of lines that are decomposed as a whole, short ones too", () => {
    const text = `${GOOD.trim()}\nNơi nhận\nTổ trưởng\n`;
    const filter = new TextFilter(restorer);
    const lines = [...filter.push(text.normalize("NFD")), ...filter.end()];
    expect(lines.map((line) => line.text + line.lineEnd).join("")).toBe(text);
  });

  it("restores abbreviations with Đ, and leaves those with D", () => {
    const text =
      "Liên đoàn phối hợp tổ chức tập huấn ATVSLĐ, rà soát TSCĐ, ký HĐLĐ với NLĐ, cấp CCCD và gửi LĐLĐ tỉnh.";
    expect(filterOf(bare(text))[0]!.text).toBe(text);
  });

  it("decides “hằng” and “Sở” by the words beside them", () => {
    for (const text of [
      "Hằng quý, Văn phòng Sở theo dõi, đôn đốc các phòng báo cáo.",
      "Chậm nhất ngày 20 hằng tháng, các xã gửi số liệu về Sở.",
      "Kinh phí được bố trí hằng năm trong dự toán của đơn vị.",
    ])
      expect(filterOf(bare(text))[0]!.text).toBe(text);
  });

  it("repairs the list letter đ in text that only lost its đ", () => {
    const text = [
      "Đề nghị các địa phương triển khai đồng bộ, đúng định kỳ, đảm bảo điều kiện.",
      ...[
        "a) Rà soát văn bản;",
        "b) Tham mưu ban hành;",
        "c) Tổ chức tập huấn;",
        "d) Kiểm tra việc thực hiện;",
      ],
      "đ) Báo cáo kết quả;",
    ].join("\n");
    const lost = text.replaceAll("đ", "d").replaceAll("Đ", "D");
    expect(filterOf(lost).map((line) => line.text)).toEqual(text.split("\n"));
  });

  it("counts the lines of the stream", () => {
    const filter = new TextFilter(restorer);
    const lines = [...filter.push("một\nhai\n\nba\n"), ...filter.end()];
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });
});

describe("UTF-8 that was read as Latin and lost all bytes from 80 to 9F", () => {
  const TEXT = [
    "Các đơn vị đẩy mạnh cải cách thủ tục hành chính, phấn đấu năm 2026 đạt 85% trở lên; tỷ lệ hồ sơ đúng hạn 98,5%.",
    "Căn cứ Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ và tình hình của địa phương.",
    "Sở Nội vụ chủ trì, phối hợp với các sở, ngành đôn đốc, tổng hợp, báo cáo Ủy ban nhân dân tỉnh.",
  ];
  const lost = (text: string) =>
    Buffer.from(text)
      .toString("latin1")
      .replace(/[\x80-\x9f]/gu, "");

  it("is restored by the words around", () => {
    const filter = new TextFilter(restorer);
    const lines = [...filter.push(TEXT.map(lost).join("\n")), ...filter.end()];
    expect(lines.map(({ text }) => text)).toEqual(TEXT);
  });

  it("keeps what remains of a letter that the words around do not tell", () => {
    const filter = new TextFilter(restorer);
    const [name] = [...filter.push([lost("Ông Đồ Kiểu"), ...TEXT.map(lost)].join("\n")), ...filter.end()];
    expect(name!.text).not.toMatch(/[»º]\p{L}{3}/u);
  });
});

import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { Paragraph } from "../../../src/model/restored-text.ts";
import { parse } from "../../../src/parse/parse.ts";
import { withUsualBullet } from "../../../src/parse/text/usual-bullet.ts";

const SIGNS = ["▪", "●", "○", "➢", "❖", "✓", "→", "·", "\uf0b7", "⁃", "o", "Ø"];

describe("withUsualBullet", () => {
  it("replaces the sign of a list item", () => {
    expect(withUsualBullet("➢ UBND tỉnh;")).toBe("• UBND tỉnh;");
    expect(withUsualBullet("o Sở Y tế;")).toBe("• Sở Y tế;");
    expect(withUsualBullet("⁃ Sở Y tế;")).toBe("- Sở Y tế;");
  });

  it("blanks the arrow before whose work the list above is", () => {
    expect(withUsualBullet("=> Sở Y tế chủ trì; Sở Nội vụ phối hợp.")).toBe(
      "   Sở Y tế chủ trì; Sở Nội vụ phối hợp.",
    );
    expect(withUsualBullet("→ Đơn vị thực hiện: Phòng Y")).toBe("  Đơn vị thực hiện: Phòng Y");
    expect(withUsualBullet("→ Sở Y tế rà soát thủ tục.")).toBe("• Sở Y tế rà soát thủ tục.");
  });

  it("keeps other lines", () => {
    const kept = [
      "- UBND tỉnh;",
      "+ Sở Y tế",
      "* Sở Y tế",
      "ông Nguyễn Văn An",
      "“Chính quyền số”",
      "(i) rà soát",
    ];
    for (const text of [...kept, "", "§", "→", "…", "85 %"]) expect(withUsualBullet(text)).toBe(text);
  });

  it.each(SIGNS)("recipients and tasks are read with the bullet %s, and quoted as printed", (sign) => {
    const lines = [
      "SỞ Y TẾ",
      "Số: 03/KH-SYT",
      "KẾ HOẠCH",
      "Cải thiện chất lượng phục vụ năm 2026",
      "1. Phòng Nghiệp vụ Y",
      `${sign} Rà soát hồ sơ của các cơ sở.`,
      "Nơi nhận:",
      `${sign} UBND tỉnh;`,
      `${sign} Lưu: VT.`,
      "GIÁM ĐỐC",
      "Nguyễn Văn An",
    ];
    const paragraphs = lines.map((text): Paragraph => {
      const plain = { kind: "text", page: 1, breaks: [], boxes: [], confidence: 1, changes: [] } as const;
      return { ...plain, text } as unknown as Paragraph;
    });
    const text = { paragraphs, pages: 1, extraction: [], removed: [], signature: null };
    const { plan } = parse(text, loadCatalogue()).value[0]!;
    expect(plan.recipients.map(({ name }) => name)).toEqual(["UBND tỉnh"]);
    expect(plan.signer?.name).toBe("Nguyễn Văn An");
    expect(plan.assignments.map(({ tasks }) => tasks.length)).toEqual([1]);
    expect(plan.evidence["/recipients/0"]![0]!.quote).toBe(`${sign} UBND tỉnh;`);
  });
});

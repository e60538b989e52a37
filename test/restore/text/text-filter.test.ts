import { describe, expect, it } from "vitest";
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

  it("counts the lines of the stream", () => {
    const filter = new TextFilter(restorer);
    const lines = [...filter.push("một\nhai\n\nba\n"), ...filter.end()];
    expect(lines.map(({ line }) => line)).toEqual([1, 2, 3, 4]);
  });
});

import { describe, expect, it } from "vitest";
import { figures, withPossibleFigures } from "../../../src/restore/repairs/figures.ts";

const line = (text: string) => ({
  kind: "line" as const,
  text,
  paragraph: false,
  role: "body" as const,
  confidence: 0.95,
});
const read = (text: string) => withPossibleFigures(line(text)).text;

describe("figures with only one possible form", () => {
  it.each([
    ["Quý IIH/2026", "Quý III/2026"],
    ["Quý IH/2025 và H/2024", "Quý III/2025 và II/2024"],
    ["Quý I1/2025", "Quý II/2025"],
    ["Quý IH", "Quý III"],
    ["Quý II, IH; quý I và IL", "Quý II, III; quý I và IL"],
    ["Q.IH", "Q.III"],
    ["Quý II, II", "Quý II, III"],
    ["trong quý II và quý II", "trong quý II và quý III"],
    ["trong quý [V năm 2024", "trong quý IV năm 2024"],
    ["hoàn thành trong quý H, quý lV; quý I1.", "hoàn thành trong quý II, quý IV; quý II."],
    ["đạt 65%c, còn 2 %b.", "đạt 65%, còn 2 %."],
    ["trước ngày 7I2I2024.", "trước ngày 7/2/2024."],
    ["trước ngày 7/2!2024", "trước ngày 7/2/2024"],
    ["hoàn thành 5J2027", "hoàn thành 5/2027"],
    ["trước ngày 25/l2/2O25, 3O/9/2024", "trước ngày 25/12/2025, 30/9/2024"],
    ["trong năm 2O26", "trong năm 2026"],
    [
      "Kế hoạch số l63/KH-UBND và Quyết định số 15O/2025/QĐ-TTg",
      "Kế hoạch số 163/KH-UBND và Quyết định số 150/2025/QĐ-TTg",
    ],
  ])("%s", (broken, right) => {
    expect(read(broken)).toBe(right);
  });

  it.each([
    "Quý II/2025",
    "11/2025",
    "12025",
    "Quý 1/2025",
    "32I13I2024",
    "15J2027",
    "mặn 4%o, 5%các xã",
    "28/BC-SNV",
    "quý III, quý IV và quý 11",
    "Hồ Quý Ly, quý Hội, quý I-II, Quý IIV",
    "ngày 12/7/2024",
    "số O/KH-UBND, mẫu số l1/BM, trước ngày 35/l2/2025, O/I/2025, khổ 2O25",
    "số 1996/QĐ-UBND năm 2023",
  ])("keeps %s", (text) => {
    expect(read(text)).toBe(text);
  });

  it("records the original with a low confidence and shifts later changes", () => {
    const change = { start: 12, end: 16, original: "xong", confidence: 0.8 };
    const repaired = withPossibleFigures({ ...line("quý H/2025: xong"), changes: [change] });
    expect(repaired.text).toBe("quý II/2025: xong");
    expect(repaired.changes).toEqual([
      { start: 4, end: 11, original: "H/2025", confidence: 0.7 },
      { ...change, start: 13, end: 17 },
    ]);
    expect(repaired.confidence).toBe(0.7);
  });

  it("corrects a numeral below its word in a narrow cell", () => {
    const cell = (...texts: string[]) => ({ column: 0, rowSpan: 1, colSpan: 1, lines: texts.map(line) });
    const cells = [cell("Quý", "IH"), cell("Trong quý", "lV năm 2025"), cell("Số", "IH")];
    const table = { kind: "table" as const, rows: [{ cells }] };
    const [item] = figures.apply([{ kind: "table", page: 1, table }]).items;
    const texts = item!.kind === "table" ? item!.table.rows[0]!.cells.map(({ lines }) => lines[1]!.text) : [];
    expect(texts).toEqual(["III", "IV năm 2025", "IH"]);
  });

  it("is linear in the length of a line", () => {
    const long = "1I2I".repeat(25_000);
    expect(read(long)).toBe(long);
  });
});

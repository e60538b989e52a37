import { describe, expect, it } from "vitest";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { TYPED_FAMILIES } from "../../bench/restore/typed-text.ts";
import { restorer } from "./shipped-model.ts";

const LINES = [
  "Căn cứ Kế hoạch số 27/KH-UBND ngày 05/3/2026 của Ủy ban nhân dân tỉnh về cải cách hành chính, Sở Nội vụ báo cáo như sau:",
  "Phấn đấu đạt từ 6,58 điểm trở lên, tăng 3 bậc; hoàn thành trước ngày 15/11/2026 tại phòng A4, quốc lộ QL5.",
];
const ENGLISH = "The report for 2026 was sent to the boss as soon as it was due for his team of 12 people.";

function filtered(text: string): string {
  const filter = new TextFilter(restorer);
  return [...filter.push(text), ...filter.end()].map((line) => line.text + line.lineEnd).join("");
}
const digits = (text: string) => text.replace(/\D/gu, "");

describe.each(TYPED_FAMILIES)("$what", ({ what, damage }) => {
  const text = `${LINES.map(damage).join("\n\n")}\n`;

  // The digits of VNI are keys.
  it("keeps the digits", () => {
    expect(digits(filtered(text))).toBe(digits(what.startsWith("VNI") ? LINES.join("") : text));
  });

  it("is not changed by a second restoration", () => {
    const once = filtered(text);
    expect(filtered(once)).toBe(once);
  });

  it("leaves English and correct Vietnamese around it as they are", () => {
    const mixed = filtered(`${ENGLISH}\n\n${LINES[0]}\n\n${text}\n${ENGLISH}\n`).split("\n");
    expect([mixed[0], mixed[2], mixed.at(-2)]).toEqual([ENGLISH, LINES[0], ENGLISH]);
  });
});

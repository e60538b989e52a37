import { describe, expect, it } from "vitest";
import { bare } from "../../../src/language/fold.ts";
import { withLoss } from "../../../src/restore/loss/mark-loss.ts";
import { isForeignLine } from "../../../src/restore/text/foreign-line.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

const FOREIGN = [
  "Le conseil régional a voté son budget et nommé le directeur de la nouvelle bibliothèque.",
  "A prefeitura abriu as inscrições para o curso gratuito de informática no bairro.",
  "El ayuntamiento aprobó ayer el reglamento del mercado y la feria de primavera.",
  "Die Gemeinde hat gestern die neue Ordnung für den Wochenmarkt beschlossen.",
  "Panitia lomba desa mengumumkan nama peserta yang lolos ke babak berikutnya.",
  "The village council approved the new rules for the weekly market yesterday.",
  "Tā mén zuótiān zài xuéxiào lǐ kāi le yī gè xiǎo huì.",
  "Ta men zuo tian zai xue xiao li kai le yi ge xiao hui, jin tian cai hui jia.",
];
const NATIVE = [
  "Ủy ban nhân dân xã tổng hợp danh sách hộ nghèo, hộ cận nghèo gửi phòng chuyên môn thẩm định.",
  "Trạm y tế phối hợp trưởng thôn tuyên truyền tiêm chủng mở rộng tại nhà văn hóa.",
  "Đoàn công tác của Công ty Samsung Electronics và Quỹ UNICEF khảo sát tại xã Ea Kpam, Krông Năng.",
  "Ứng dụng SmartCity, iOffice, VNeID trên nền tảng Cloud được nâng cấp trong quý II.",
];
const LOSSES = [
  ["all marks", (line: string) => bare(line)],
  ["hats", (line: string) => lost(line, "hats")],
  ["tones", (line: string) => lost(line, "tones")],
  ["all but đ", (line: string) => lost(line, "all-but-stroke")],
] as const;
function lost(line: string, loss: "hats" | "tones" | "all-but-stroke"): string {
  const left = withLoss(line.toLowerCase(), loss);
  return [...left].map((c, i) => (line[i] === line[i]!.toLowerCase() ? c : c.toUpperCase())).join("");
}

const filtered = (text: string) => {
  const filter = new TextFilter(restorer);
  return [...filter.push(text), ...filter.end()];
};

describe("the language of a line", () => {
  it.each(FOREIGN)("is another one: %s", (line) => {
    expect(isForeignLine(line)).toBe(true);
  });

  it.each(NATIVE)("is Vietnamese, with its marks and without: %s", (line) => {
    expect(isForeignLine(line)).toBe(false);
    for (const [, damage] of LOSSES) expect(isForeignLine(damage(line))).toBe(false);
  });

  it("is not told by short lines, nor by damaged words", () => {
    expect(isForeignLine("Green Growth Fund")).toBe(false);
    expect(isForeignLine("Phuong phrip d6nh gi6, phAn tosi ngudi nghi6n")).toBe(false);
  });
});

describe("a line in another language between damaged Vietnamese lines", () => {
  it.each(LOSSES)("that lost %s stays, with its own verdict", (_, damage) => {
    for (const line of FOREIGN)
      for (const end of ["\n", "\n\n"]) {
        const text = [damage(NATIVE[0]!), line, damage(NATIVE[1]!)].join(end);
        const lines = filtered(text).filter(({ original }) => original !== "");
        expect(lines[1]).toMatchObject({ text: line, verdict: "other" });
        expect(lines[0]!.text).toBe(NATIVE[0]);
        expect(lines[2]!.text).toBe(NATIVE[1]);
      }
  });

  it.each([
    "The men can hold a long call so that no one on the team is late.",
    "La niña cogió pan con su tía en la casa de campo.",
  ])("of short words stays: %s", (line) => {
    const text = `${bare(NATIVE[0]!)}\n${line}\n${bare(NATIVE[1]!)}\n`;
    expect(filtered(text)[1]).toMatchObject({ text: line, verdict: "other" });
  });

  it.each([
    "De kleur van de doos van hout is te donker.",
    "La torre no se ve como antes desde el parque.",
    "These changes follow v4.31.2, v4.32.7, v4.33.0 and v4.34.1 to keep the table short.",
    "Imprime « %s » au lieu de « %d » dans la liste.",
    "Zhe li shi xin de,  qing kan ：",
    "Caseta aceasta se mută la o margine nouă, sau la o bară oblică din josul ferestrei.",
  ])("alone stays: %s", (line) => {
    expect(filtered(line)[0]!.text).toBe(line);
  });

  it("stays where its paragraph goes on with a short line", () => {
    const text = [
      "The clerk was asked which forms were missing from the file, and she found",
      "that the list should have been corrected before the week was over, in order",
      "not to do so.",
    ].join("\n");
    expect(filtered(text).map((line) => line.text)).toEqual(text.split("\n"));
  });

  it("keeps its signs that are not printed between Vietnamese lines", () => {
    const line = "Os pedidos novos \u200bficam na caixa azul da entrada.";
    expect(filtered(`${NATIVE[0]}\n\n${line}\n\n${NATIVE[1]}\n`)[2]!.text).toBe(line);
  });

  it("does not change the verdict of a short line with its marks", () => {
    const lines = filtered(`Văn phòng theo dõi chung.\n${bare(NATIVE[0]!)}\n${FOREIGN[5]}\n`);
    expect(lines.map(({ verdict }) => verdict)).toEqual(["good", "stripped", "other"]);
  });
});

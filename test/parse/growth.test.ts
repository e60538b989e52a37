import { describe, expect, it } from "vitest";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import type { Paragraph, RestoredText } from "../../src/model/restored-text.ts";
import { parse } from "../../src/parse/parse.ts";

// Long lists must take linear time. With quadratic time four times as many items take sixteen times as long.

const ITEMS = 400;
const FACTOR = 4;
/** Linear time is 4 times; the rest is for other work on the machine. */
const MOST_GROWTH = 9;
const ROUNDS = 3;

const catalogue = loadCatalogue();
const UNITS = ["Sở Tài chính", "Sở Y tế", "Sở Công Thương", "Thanh tra tỉnh", "Phòng Tổng hợp"];
const unit = (i: number) => UNITS[i % UNITS.length]!;
const unknown = (i: number) =>
  `Phòng Nghiệp vụ ${String.fromCharCode(65 + (i % 26), 97 + ((i / 26) % 26))} số ${i}`;
const day = (i: number) => `trước ngày ${1 + (i % 28)}/${1 + (i % 12)}/2025`;

const many = (count: number, text: (i: number) => string) => Array.from({ length: count }, (_, i) => text(i));

const HEAD = [
  "UBND TỈNH LÀO CAI",
  "SỞ NỘI VỤ",
  "Số: 12/KH-SNV Lào Cai, ngày 02 tháng 4 năm 2025",
  "KẾ HOẠCH",
  "Nâng cao chỉ số PGI năm 2025",
  "I. TỔ CHỨC THỰC HIỆN",
];

/** The lines after the head that contain a number of items. */
const LISTS: Readonly<Record<string, (count: number) => readonly string[]>> = {
  "clauses of one paragraph": (count) => [
    `1. ${many(count, (i) => `${unit(i)} chủ trì, phối hợp với ${unit(i + 2)} rà soát thủ tục số ${i} ${day(i)}`).join("; ")}.`,
  ],
  "sentences of one paragraph": (count) => [
    `1. ${many(count, (i) => `${unknown(i)} chủ trì, phối hợp với ${unit(i)} rà soát thủ tục số ${i}`).join(". ")}.`,
  ],
  "labels of one paragraph": (count) => [
    `1. Rà soát thủ tục. ${many(count, (i) => `Đơn vị chủ trì: ${unit(i)}; thời gian: ${day(i)}`).join(". ")}`,
  ],
  "goals of one paragraph": (count) => [
    `1. ${many(count, (i) => `Chỉ số Gia nhập thị trường đạt từ ${5 + (i % 4)},${i % 100} điểm trở lên`).join("; ")}`,
  ],
  "items of a list": (count) =>
    many(
      count,
      (i) => `${i + 1}. ${unit(i)} chủ trì, phối hợp với ${unit(i + 2)} rà soát thủ tục ${day(i)}.`,
    ),
  "items of units that the catalogue lacks": (count) =>
    many(count, (i) => `- ${unknown(i)} chủ trì rà soát thủ tục số ${i}.`),
  "short paragraphs": (count) => many(5 * count, (i) => `Đoạn văn số ${i}`),
};

const paragraph = (text: string): Paragraph => ({
  ...{ text, kind: "text", page: 1, breaks: [], boxes: [], confidence: 1, changes: [] },
});
const restored = (lines: readonly string[]): RestoredText => ({
  ...{ pages: 1, extraction: [], removed: [], signature: null },
  paragraphs: [...HEAD, ...lines].map(paragraph),
});

/** CPU time of this thread for parsing a text, in ms. */
function timeOf(text: RestoredText): number {
  const before = process.threadCpuUsage();
  parse(text, catalogue);
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1000;
}

describe("parsing a long document takes linear time", () => {
  it.each(Object.entries(LISTS))("%s", { timeout: 120_000 }, (_, lines) => {
    const [few, times] = [restored(lines(ITEMS)), restored(lines(ITEMS * FACTOR))];
    parse(few, catalogue);
    const before = Math.min(...Array.from({ length: ROUNDS }, () => timeOf(few)));
    // The least of several rounds counts, so the first one that is short enough decides.
    let growth = Infinity;
    for (let round = 0; round < ROUNDS && growth >= MOST_GROWTH; round++)
      growth = Math.min(growth, timeOf(times) / before);
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});

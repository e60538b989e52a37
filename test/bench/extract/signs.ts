// How many of the signs "≥", "≤", ">" and "<" are read rightly: `npm run bench:extract -- signs [sheets]`. Sheets of goals are
// printed, scanned in turn by the scanners of the corrections, and read with and without the correction of signs.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { PageWriter } from "../../../fixtures/layout/pdf.ts";
import { CORRECTIONS } from "../../../src/extract/ocr/corrections/corrections.ts";
import { readInequalitySigns } from "../../../src/extract/ocr/corrections/inequality-signs.ts";
import { chooseEngine } from "../../../src/extract/ocr/engines/choose-engine.ts";
import { lineTexts } from "../../../src/extract/shared/line-texts.ts";
import { mulberry32 } from "../../support/random.ts";
import { SCANNERS } from "./correction-scans.ts";
import { readScan } from "./corrections.ts";
import { scanPages } from "./scan.ts";

export const DEFAULT_SHEETS = 12;
const LINES = 28;
const SIGNS = ["≥", "≤", ">", "<"];
const GOALS = [
  "Tỷ lệ hồ sơ giải quyết đúng hạn đạt",
  "Điểm Chỉ số thành phần Tính minh bạch",
  "Tỷ lệ thanh toán trực tuyến của các xã, phường",
  "Mức độ hài lòng của người dân, doanh nghiệp",
  "Thời gian chờ tại bộ phận Một cửa (phút)",
];
/** A sign with the figure after it: the figure says which goal it was. */
const SIGN = /(?<sign>[≥≤><]) ?(?<figure>\d+,\d+)/gu;

export async function countSigns(folder: string, sheets: number): Promise<void> {
  const engine = chooseEngine();
  if (!engine) throw new Error("needs an engine");
  const without = CORRECTIONS.filter((one) => one !== readInequalitySigns);
  const rows = { with: { right: 0, wrong: 0 }, without: { right: 0, wrong: 0 } };
  let printed = 0;
  for (let i = 0; i < sheets; i++) {
    const { pdf, signs } = await sheet(i);
    const path = join(folder, `signs-${i}.pdf`);
    writeFileSync(path, pdf);
    const { damage } = SCANNERS[i % SCANNERS.length]!;
    const pages = await scanPages(path, { ...damage, seed: i }, folder, `signs-${i}`);
    printed += signs.size;
    for (const [name, corrections] of [
      ["with", CORRECTIONS],
      ["without", without],
    ] as const) {
      const read = await readScan(pages, engine, corrections);
      const text = read.flatMap(({ readings }) => lineTexts(readings[0]!.blocks)).join("\n");
      for (const { groups } of text.matchAll(SIGN)) {
        const right = signs.get(groups!.figure!);
        if (right !== undefined) rows[name][right === groups!.sign ? "right" : "wrong"]++;
      }
    }
  }
  await engine.close();
  for (const [name, { right, wrong }] of Object.entries(rows))
    console.log(`${name} the correction: ${right} of ${printed} signs right, ${wrong} wrong`);
}

/** A page of goals; each figure is on it once. */
async function sheet(seed: number): Promise<{ pdf: Uint8Array; signs: Map<string, string> }> {
  const random = mulberry32(9000 + seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)]!;
  const signs = new Map<string, string>();
  const writer = new PageWriter(false);
  for (let i = 0; i < LINES; i++) {
    const figure = `${10 + i},${Math.floor(10 + random() * 89)}`;
    const sign = pick(SIGNS);
    signs.set(figure, sign);
    writer.justified(`${i + 1}. ${pick(GOALS)} ${sign}${pick(["", " "])}${figure} theo kế hoạch.`, "regular");
  }
  return { pdf: await writer.finish(), signs };
}

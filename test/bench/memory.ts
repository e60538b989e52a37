// What reading costs in memory: the program, its readers and the engines they start, taken together. Goals: below 1 GB
// with two readers, one of them on a scan of 300 pages; no growth with the number of files; the program itself below
// 400 MB, and results below 20 times the input, however many documents there are.
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { p, wordFile } from "../extract/docx/word-file.ts";
import { inTempFolder } from "./extract/program.ts";
import { imagePdf } from "./extract/scan.ts";
import { fixtureScans } from "./fixture-pages.ts";
import { longPlan } from "./jobs.ts";
import { mb, peakOf } from "./peak-memory.ts";

const SCAN_PAGES = 300;
const BESIDE_PAGES = 100;
const FILES = [50, 200, 800, 2400];
/** Share of a page that its head takes. */
const HEAD = 0.2;
/** The time is long, because memory is measured, also beside much other work. */
const TWO_READERS = ["--jobs", "2", "--timeout", "600"];
/** Three pages of text. */
const SECTIONS = 12;

/** `npm run bench -- memory bounds`: only many documents and very long ones. */
export const memory = (): Promise<void> =>
  inTempFolder(process.argv[3] === "bounds" ? measureBounds : measure);

async function measure(folder: string): Promise<void> {
  for (const count of FILES) {
    const heap = join(folder, `heap-${count}`);
    mkdirSync(heap);
    for (let i = 1; i <= count; i++) writeFileSync(join(heap, `${i}.txt`), longPlan(i, SECTIONS));
    const { all, parent } = await peakOfReading(heap, join(folder, "out-heap"));
    console.log(`${count} text files: ${mb(all)} in all, ${mb(parent)} of it the parent`);
  }
  await measureBounds(folder);
  const scan = join(folder, "scan");
  mkdirSync(scan);
  const pictures = await Promise.all((await fixtureScans(folder)).map(headAlone));
  for (const pages of [SCAN_PAGES, BESIDE_PAGES]) {
    const all = Array.from({ length: pages }, (_, i) => pictures[i % pictures.length]!);
    await imagePdf(all, 200, join(scan, `${pages}.pdf`));
  }
  const { all, parent } = await peakOfReading(scan, join(folder, "out-scan"));
  console.log(
    `scans of ${SCAN_PAGES} and ${BESIDE_PAGES} pages, two readers: ${mb(all)} in all (goal: below 1,000), ${mb(parent)} of it the parent`,
  );
}

/** Many documents, and a very long one. */
async function measureBounds(folder: string): Promise<void> {
  const cases: Readonly<Record<string, () => Record<string, string | Uint8Array>>> = {
    "1,000 plans in one file": () => ({ "1000.txt": shortPlans(0, 1000) }),
    "4,000 plans in four files": () =>
      Object.fromEntries([0, 1, 2, 3].map((i) => [`${i}.txt`, shortPlans(1000 * i, 1000)])),
    "a DOCX of 60,000 paragraphs": () => ({ "60000.docx": longDocx(60_000) }),
    "5,000 files": () =>
      Object.fromEntries(Array.from({ length: 5000 }, (_, i) => [`${i}.txt`, shortPlans(i, 1)])),
  };
  for (const [name, filesOf] of Object.entries(cases)) {
    const [input, out] = [join(folder, name), join(folder, `out ${name}`)];
    mkdirSync(input);
    for (const [file, content] of Object.entries(filesOf())) writeFileSync(join(input, file), content);
    for (const command of ["ingest", "run"] as const) {
      const { all, parent } = await peakOf([command, input, "--out", out, ...TWO_READERS, "--quiet"]);
      const ratio = bytesIn(out) / bytesIn(join(out, "text"));
      console.log(
        `${name}, ${command}: ${mb(parent)} the program (goal: below 400), ${mb(all)} in all; results ${mb(bytesIn(out))}, ${ratio.toFixed(1)} times the text (goal: below 20)`,
      );
    }
  }
}

const bytesIn = (folder: string): number =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => !name.startsWith("report."))
    .map((name) => statSync(join(folder, name)))
    .reduce((sum, stat) => sum + (stat.isFile() ? stat.size : 0), 0);

/** Plans of half a page, each with a head and a sign-off, one after another. */
function shortPlans(first: number, count: number): string {
  const plan = (serial: number) => `ỦY BAN NHÂN DÂN TỈNH HÀ TĨNH
SỞ CÔNG THƯƠNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ${serial}/KH-SCT
Hà Tĩnh, ngày 12 tháng 8 năm 2024

KẾ HOẠCH
Nâng cao Chỉ số Xanh cấp tỉnh (PGI) năm 2024, phần ${serial}

1. Phòng Kỹ thuật an toàn chủ trì rà soát, đôn đốc cơ sở sản xuất số ${serial} thực hiện quy định về môi trường, báo cáo
kết quả về Sở trước ngày 10/11/2024.
2. Phấn đấu đạt từ 6,25 điểm trở lên.

Nơi nhận:
- UBND tỉnh;
- Lưu: VT.
GIÁM ĐỐC
Lê Văn Bình

`;
  return Array.from({ length: count }, (_, i) => plan(first + i + 1)).join("");
}

function longDocx(paragraphs: number): Uint8Array {
  const lines = longPlan(1, paragraphs / 3)
    .split("\n")
    .filter((line) => line !== "");
  return wordFile(
    lines
      .slice(0, paragraphs)
      .map((line) => p(line))
      .join(""),
  );
}

/** The page with everything below its head white: it needs the same memory, and is read in a fraction of the time. */
async function headAlone(picture: string): Promise<string> {
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const top = Math.round(HEAD * height);
  const white = sharp({ create: { width, height: height - top, channels: 3, background: "white" } });
  const page = `${picture}-head.jpg`;
  await sharp(picture)
    .composite([{ input: await white.png().toBuffer(), top, left: 0 }])
    .jpeg({ quality: 80 })
    .toFile(page);
  return page;
}

const peakOfReading = (folder: string, out: string) =>
  peakOf(["ingest", folder, "--out", out, "--jobs", "2", "--quiet"]);

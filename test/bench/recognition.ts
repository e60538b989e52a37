// How fast scans are read compared with the engine alone on the same pictures, two at a time. The program also detects the
// orientation, deskews, evens out the brightness and analyses the layout. Goal: at least 0.7 of the engine's rate.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { hasProgram, inTempFolder, secondsTogether } from "./extract/program.ts";
import { imagePdf } from "./extract/scan.ts";
import { fixtureScans } from "./fixture-pages.ts";

const OURS = fileURLToPath(new URL("./extract/read-ours.ts", import.meta.url));
const BARE = 'for picture in "$@"; do tesseract "$picture" - -l vie 2>/dev/null; done';
const ROUNDS = 3;
const AT_ONCE = 2;
/** Copies of each picture, so that the start of the engine, needed once per folder, has a realistic share of the time. */
const COPIES = 2;

export async function recognition(): Promise<void> {
  if (!hasProgram("tesseract")) throw new Error("needs tesseract with its Vietnamese model");
  await inTempFolder(compare);
}

async function compare(folder: string): Promise<void> {
  const pictures = Array<string[]>(COPIES)
    .fill(await fixtureScans(folder))
    .flat();
  const pdf = await imagePdf(pictures, 200, join(folder, "scan.pdf"));
  const twice = <T>(command: T) => Array<T>(AT_ONCE).fill(command);
  const ours: number[] = [];
  const bare: number[] = [];
  // Alternately, so that other work on the machine affects both.
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(await secondsTogether(twice([process.execPath, OURS, pdf])));
    bare.push(await secondsTogether(twice(["sh", "-c", BARE, "sh", ...pictures])));
  }
  const rate = (seconds: readonly number[]) => (AT_ONCE * pictures.length) / Math.min(...seconds);
  console.log(
    `${AT_ONCE} × ${pictures.length} pages of 200 dpi side by side, ${ROUNDS} rounds, the fastest counts`,
  );
  console.log(`ours: ${rate(ours).toFixed(2)} pages a second (${listed(ours)} s)`);
  console.log(`tesseract: ${rate(bare).toFixed(2)} pages a second (${listed(bare)} s)`);
  console.log(`ratio ${(rate(ours) / rate(bare)).toFixed(2)} (goal: at least 0.7)`);
}

const listed = (seconds: readonly number[]) => seconds.map((s) => s.toFixed(1)).join(", ");

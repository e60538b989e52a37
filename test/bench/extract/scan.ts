// Pages as scanned or photographed.
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import { mulberry32 } from "../../support/random.ts";
import { runProgram } from "./program.ts";
import { type Signing, signPicture } from "./seal.ts";

export interface Damage {
  readonly dpi: number;
  /** Degrees. */
  readonly skew?: number;
  /** Standard deviation of the grey values. */
  readonly noise?: number;
  readonly quarter?: 0 | 90 | 180 | 270;
  /** Light decreases across the page to this share. */
  readonly shade?: number;
  /** The upper edge is narrower than the lower one by this share. */
  readonly perspective?: number;
  readonly seed?: number;
  /** Seal and pen over the name; in colour unless `grey`. */
  readonly signing?: Signing & { readonly grey?: boolean };
}

/** The pages of a PDF as JPEG files. */
export async function scanPages(
  pdf: string,
  damage: Damage,
  folder: string,
  name: string,
): Promise<string[]> {
  const stem = join(folder, `${name}-raw`);
  runProgram("pdftoppm", ["-r", String(damage.dpi), "-gray", "-tiff", "-tiffcompression", "none", pdf, stem]);
  const raw = readdirSync(folder)
    .filter((file) => file.startsWith(`${name}-raw`))
    .sort();
  const files: string[] = [];
  for (const [i, file] of raw.entries()) {
    const out = join(folder, `${name}-${i + 1}.jpg`);
    const path = join(folder, file);
    const seed = (damage.seed ?? 1) + i;
    if (damage.signing) {
      writeFileSync(
        path,
        await signPicture(readFileSync(path), pdf, i + 1, damage.dpi / 72, damage.signing, seed),
      );
    }
    await damagePage(path, out, { ...damage, seed });
    rmSync(path);
    files.push(out);
  }
  return files;
}

async function damagePage(from: string, to: string, damage: Damage): Promise<void> {
  const { skew = 0, noise = 0, quarter = 0, shade = 1, perspective = 0, seed = 1, dpi } = damage;
  let file = from;
  if (perspective > 0) {
    const { width = 0, height = 0 } = await sharp(from).metadata();
    const inset = Math.round((width * perspective) / 2);
    file = `${from}.png`;
    const points = `0,0 ${inset},${inset} ${width},0 ${width - inset},${inset} 0,${height} 0,${height} ${width},${height} ${width},${height}`;
    runProgram("convert", [from, "-virtual-pixel", "white", "-distort", "Perspective", points, file]);
  }
  const inColour = damage.signing !== undefined && !damage.signing.grey;
  const turned = (inColour ? sharp(file) : sharp(file).greyscale()).rotate(quarter + skew, {
    background: "white",
  });
  const { data, info } = await turned.raw().toBuffer({ resolveWithObject: true });
  if (file !== from) rmSync(file);
  const next = mulberry32(seed);
  const channels = inColour ? 3 : 1;
  const made = new Uint8Array(info.width * info.height * channels);
  for (let i = 0; i < info.width * info.height; i++) {
    const x = (i % info.width) / info.width;
    const y = Math.floor(i / info.width) / info.height;
    const light = 1 - (1 - shade) * (0.6 * x + 0.4 * y);
    // A sum of uniform numbers approximates the normal distribution.
    const grain = noise === 0 ? 0 : (next() + next() + next() + next() - 2) * 1.73 * noise;
    for (let c = 0; c < channels; c++) {
      const value = (data[i * info.channels + c]! * 0.94 + 8) * light + grain;
      made[i * channels + c] = Math.max(0, Math.min(255, value));
    }
  }
  await sharp(made, { raw: { width: info.width, height: info.height, channels } })
    .withMetadata({ density: dpi })
    .jpeg({ quality: 80 })
    .toFile(to);
}

export interface PageNote {
  readonly text: string;
}

/** A PDF of pictures only; `note` is printed as text on the first page. */
export async function imagePdf(
  images: readonly string[],
  dpi: number,
  to: string,
  note?: string,
): Promise<string> {
  const document = new PDFDocument({ autoFirstPage: false });
  const done = new Promise<Buffer>((resolve) => {
    const pieces: Buffer[] = [];
    document.on("data", (piece: Buffer) => pieces.push(piece));
    document.on("end", () => resolve(Buffer.concat(pieces)));
  });
  for (const [i, image] of images.entries()) {
    const { width = 0, height = 0 } = await sharp(image).metadata();
    const size: [number, number] = [(width / dpi) * 72, (height / dpi) * 72];
    document
      .addPage({ size, margin: 0 })
      .image(readFileSync(image), 0, 0, { width: size[0], height: size[1] });
    if (i === 0 && note) document.fontSize(7).text(note, 300, 8, { lineBreak: false });
  }
  document.end();
  writeFileSync(to, await done);
  return to;
}

// A signed page: a round red seal that overlaps position and name, and strokes of a pen between and over them.
import sharp from "sharp";
import { mulberry32 } from "../../support/random.ts";
import { runProgram } from "./program.ts";

export interface Signing {
  /** The printed name of the signer, where seal and signature are drawn. */
  readonly name: string;
  readonly pen: "blue" | "black";
}

interface Spot {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

const RING_TEXT = "ỦY BAN NHÂN DÂN TỈNH · SỞ NỘI VỤ · ";
const PEN = { blue: "#2438a8", black: "#161616" } as const;
/** A seal of an authority is 36 mm wide. */
const SEAL_POINTS = (36 / 25.4) * 72;

/** Draws over the picture of page `page` (from 1) of a PDF; `pixels`: per point. */
export async function signPicture(
  picture: Buffer,
  pdf: string,
  page: number,
  pixels: number,
  { name, pen }: Signing,
  seed: number,
): Promise<Buffer> {
  const spot = spotOf(pdf, page, name);
  if (!spot) return picture;
  const { width = 0, height = 0 } = await sharp(picture).metadata();
  const next = mulberry32(seed);
  const size = SEAL_POINTS * pixels;
  const nameHeight = (spot.y1 - spot.y0) * pixels;
  // The seal covers the left third of the signature (Decree 30/2020/NĐ-CP, Article 33), and often part of the name.
  const seal = {
    x: spot.x0 * pixels - size * (0.25 + 0.3 * next()),
    y: spot.y1 * pixels + (0.5 * next() - 0.1) * nameHeight - size,
  };
  const stroke = { x: spot.x0 * pixels, y: spot.y0 * pixels, w: (spot.x1 - spot.x0) * pixels };
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
    ${sealOf(seal.x, seal.y, size, -20 + 40 * next())}${penOf(stroke, nameHeight, PEN[pen], next)}</svg>`;
  return sharp(picture)
    .toColourspace("srgb")
    .composite([{ input: Buffer.from(svg), blend: "multiply" }])
    .tiff({ compression: "none" })
    .toBuffer();
}

function sealOf(x: number, y: number, size: number, degrees: number): string {
  const r = size / 2;
  const star = Array.from({ length: 10 }, (_, i) => {
    const [reach, angle] = [i % 2 === 0 ? 0.28 * r : 0.11 * r, (i * Math.PI) / 5];
    return `${(reach * Math.sin(angle)).toFixed(1)},${(-reach * Math.cos(angle)).toFixed(1)}`;
  });
  const letters = [...RING_TEXT].map((letter, i) => {
    const turn = (360 * i) / RING_TEXT.length;
    return `<text transform="rotate(${turn}) translate(0 ${-0.72 * r})" text-anchor="middle">${letter}</text>`;
  });
  return `<g transform="translate(${x + r} ${y + r}) rotate(${degrees})" fill="none" stroke="#d8343c" opacity="0.9">
    <circle r="${0.97 * r}" stroke-width="${0.04 * r}"/><circle r="${0.9 * r}" stroke-width="${0.015 * r}"/>
    <circle r="${0.6 * r}" stroke-width="${0.015 * r}"/><polygon points="${star.join(" ")}" fill="#d8343c"/>
    <g fill="#d8343c" stroke="none" font-family="Liberation Sans" font-weight="bold" font-size="${0.2 * r}">${letters.join("")}</g></g>`;
}

function penOf(
  { x, y, w }: { x: number; y: number; w: number },
  height: number,
  ink: string,
  next: () => number,
) {
  const up = (n: number) => y - n * height;
  const wave = Array.from({ length: 5 }, (_, i) => {
    const to = x + (w * (i + 1)) / 5;
    return `Q ${to - w / 10} ${up(4 * next() + (i % 2 ? 0 : 2))} ${to} ${up(0.4 + 1.6 * next())}`;
  });
  // The last stroke goes back through the upper part of the name.
  const back = `M ${x + w * 1.1} ${up(1.2)} Q ${x + w / 2} ${up(-0.4 - 0.5 * next())} ${x + 0.3 * w * next()} ${up(0.4)}`;
  return `<path d="M ${x} ${up(1)} ${wave.join(" ")} ${back}" fill="none" stroke="${ink}" stroke-width="${0.12 * height}" stroke-linecap="round"/>`;
}

/** The place of the last line with these words (points); null if the page has none. */
function spotOf(pdf: string, page: number, name: string): Spot | null {
  const xml = runProgram("pdftotext", ["-bbox", "-f", String(page), "-l", String(page), pdf, "-"]);
  const words = Array.from(
    xml.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g),
    ([, x0, y0, x1, y1, text]) => ({ x0: Number(x0), y0: Number(y0), x1: Number(x1), y1: Number(y1), text }),
  );
  const wanted = name.split(" ");
  for (let i = words.length - wanted.length; i >= 0; i--) {
    const found = words.slice(i, i + wanted.length);
    if (!found.every((word, k) => word.text?.normalize("NFC") === wanted[k])) continue;
    return { x0: found[0]!.x0, y0: found[0]!.y0, x1: found.at(-1)!.x1, y1: found.at(-1)!.y1 };
  }
  return null;
}

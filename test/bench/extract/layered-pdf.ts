// PDF files of page pictures with the text layers that scanners and programs add to them.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import PDFDocument from "pdfkit";
import sharp from "sharp";
import { damaged } from "../../../fixtures/generate/damage.ts";
import { Draw } from "../../../fixtures/generate/draw.ts";
import { toLegacy } from "../../../src/language/encoding/to-legacy.ts";
import { bare } from "../../../src/language/fold.ts";
import { runProgram } from "./program.ts";

export interface Layer {
  readonly name: string;
  /** "hidden": invisible letters; "below": letters that the picture covers. */
  readonly place: "hidden" | "below";
  /** A word of the layer for a printed word. */
  readonly read: (word: string, draw: Draw) => string;
}

const MARKS = "àáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ";
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/** Every eighth word has another mark: the layer reads as Vietnamese, but is wrong. */
function withWrongMarks(word: string, draw: Draw): string {
  if (draw.share() > 0.125) return word;
  return Array.from(word.normalize("NFC"), (letter) => {
    const at = MARKS.indexOf(letter);
    return at < 0 ? letter : MARKS[at - (at % 5) + ((at + 2) % 5)]!;
  }).join("");
}

const shifted = (word: string) =>
  word.replace(/[a-z]/giu, (letter) => LETTERS[(LETTERS.indexOf(letter.toLowerCase()) + 7) % 26]!);

export const LAYERS: readonly (Layer | null)[] = [
  null,
  { name: "without marks, hidden", place: "hidden", read: (word) => bare(word) },
  { name: "without marks, below the picture", place: "below", read: (word) => bare(word) },
  { name: "English engine, hidden", place: "hidden", read: damaged },
  { name: "English engine, below the picture", place: "below", read: damaged },
  { name: "TCVN3, hidden", place: "hidden", read: (word) => toLegacy(word, "tcvn3") },
  { name: "codes without meaning, below the picture", place: "below", read: shifted },
  { name: "wrong marks, hidden", place: "hidden", read: withWrongMarks },
];

const FONT = createRequire(import.meta.url).resolve(
  "@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf",
);

interface PrintedWord {
  readonly page: number;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly text: string;
}

/** Writes the pictures as a PDF to `to`. `printed`: the PDF that they were made from, for the places of words. */
export async function layeredPdf(
  pictures: readonly string[],
  dpi: number,
  layer: Layer | null,
  { printed, to, seed }: { readonly printed: string; readonly to: string; readonly seed: number },
): Promise<void> {
  const document = new PDFDocument({ autoFirstPage: false });
  const pieces: Buffer[] = [];
  document.on("data", (piece: Buffer) => pieces.push(piece));
  const done = new Promise((resolve) => document.on("end", resolve));
  const words = layer ? printedWords(printed) : [];
  const draw = new Draw(seed);
  for (const [page, picture] of pictures.entries()) {
    const { width = 0, height = 0 } = await sharp(picture).metadata();
    const size: [number, number] = [(width / dpi) * 72, (height / dpi) * 72];
    document.addPage({ size, margin: 0 });
    const addPicture = () => document.image(readFileSync(picture), 0, 0, { width: size[0], height: size[1] });
    if (layer?.place !== "below") addPicture();
    // The text rendering mode "invisible".
    if (layer?.place === "hidden") document.addContent("3 Tr");
    for (const word of words.filter((one) => one.page === page)) {
      document
        .font(FONT)
        .fontSize(0.75 * word.height)
        .text(layer!.read(word.text, draw), word.x, word.y, { lineBreak: false });
    }
    if (layer?.place === "below") addPicture();
  }
  document.end();
  await done;
  writeFileSync(to, Buffer.concat(pieces));
}

function printedWords(pdf: string): PrintedWord[] {
  const pages = runProgram("pdftotext", ["-bbox", pdf, "-"]).split("<page ").slice(1);
  return pages.flatMap((xml, page) =>
    Array.from(
      xml.matchAll(
        /xMin="(?<x>[\d.]+)" yMin="(?<y>[\d.]+)" xMax="[\d.]+" yMax="(?<y1>[\d.]+)">(?<text>[^<]*)</g,
      ),
      ({ groups }) => ({
        page,
        x: Number(groups!.x),
        y: Number(groups!.y),
        height: Number(groups!.y1) - Number(groups!.y),
        text: groups!.text!.normalize("NFC").replaceAll("&amp;", "&"),
      }),
    ),
  );
}

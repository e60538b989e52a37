// Reads a drawn page with tesseract.js; prints the text and the files in the working directory.

import { readdirSync } from "node:fs";
import net from "node:net";
import { tesseractJs } from "../../../../src/extract/ocr/engines/tesseract-js.ts";
import { drawnPage, writePlan } from "../../../support/drawn-page.ts";

const engine = tesseractJs();
const lines = await engine.recognize(await drawnPage(writePlan), { layout: "page", timeoutMs: 60_000 });
const text = lines.map((line) => line.words.map((word) => word.text).join(" ")).join("\n");
await engine.close();
const files = readdirSync(".");
let shut = "";
const write = process.stderr.write;
try {
  process.stderr.write = () => true;
  net.connect(9);
} catch (error) {
  shut = (error as Error).message;
} finally {
  process.stderr.write = write;
}
process.stdout.write(JSON.stringify({ text, files, shut }));

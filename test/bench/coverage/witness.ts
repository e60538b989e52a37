import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { decodeHtml } from "../../../src/extract/html/decode-html.ts";
import { wordsKept, wordsOf } from "./words-kept.ts";

type Node = DefaultTreeAdapterTypes.Node;

/** Formats whose text a second engine reads, by the extension of the file. */
export const WITNESSES: Readonly<Record<string, string>> = {
  pdf: "pdftotext and mutool",
  ...Object.fromEntries(["doc", "docx", "docm", "dot", "dotx", "odt", "rtf"].map((e) => [e, "LibreOffice"])),
  ...Object.fromEntries(["html", "htm", "xhtml"].map((e) => [e, "text of the DOM"])),
};

/** Files that LibreOffice converts in one process: one that it cannot open must not cost the others. */
const TOGETHER = 10;
const CONVERT_MS = 120_000;
const PDF_MS = 60_000;
const MAX_OUTPUT = 2 ** 28;
const NOT_SHOWN = new Set(["script", "style", "template", "noscript", "head", "#comment"]);

export const formatOf = (path: string) => extname(path).slice(1).toLowerCase();

/** The text that a second engine reads from each file; a file that it cannot read has none. */
export function witnessTexts(files: readonly string[], folder: string): Map<string, string> {
  const texts = new Map<string, string>();
  const office: string[] = [];
  for (const file of files) {
    const witness = WITNESSES[formatOf(file)];
    if (witness === "LibreOffice") office.push(file);
    const text =
      formatOf(file) === "pdf" ? pdfText(file) : witness === "text of the DOM" ? domText(file) : null;
    if (text !== null) texts.set(file, text);
  }
  for (let i = 0; i < office.length; i += TOGETHER)
    addOfficeTexts(texts, office.slice(i, i + TOGETHER), join(folder, `office-${i}`));
  return texts;
}

/** The words that both programs read: letters at angles and fonts without Unicode values are read differently by any two. */
function pdfText(file: string): string | null {
  const text = outputOf("pdftotext", ["-q", file, "-"]);
  const other = outputOf("mutool", ["draw", "-q", "-F", "txt", file]);
  if (text === null || other === null) return text ?? other;
  return wordsKept(wordsOf(text), wordsOf(other)).found.join(" ");
}

function outputOf(program: string, args: readonly string[]): string | null {
  const { status, stdout } = spawnSync(program, args, {
    encoding: "utf8",
    timeout: PDF_MS,
    maxBuffer: MAX_OUTPUT,
  });
  return status === 0 ? stdout : null;
}

/** Together first; the files without a result again one by one. */
function addOfficeTexts(texts: Map<string, string>, files: readonly string[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  const links = files.map((file, i) => {
    const link = join(folder, `${i}.${formatOf(file)}`);
    symlinkSync(file, link);
    return link;
  });
  const result = (link: string) => join(folder, `${basename(link, extname(link))}.txt`);
  const convert = (some: readonly string[]) =>
    spawnSync(
      "soffice",
      [
        `-env:UserInstallation=file://${folder}/profile`,
        ...["--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder, ...some],
      ],
      { timeout: CONVERT_MS, stdio: "ignore" },
    );
  convert(links);
  for (const link of links) if (!existsSync(result(link))) convert([link]);
  for (const [i, link] of links.entries())
    if (existsSync(result(link))) texts.set(files[i]!, readFileSync(result(link), "utf8"));
}

function domText(file: string): string {
  const parts: string[] = [];
  const open: Node[] = [parse(decodeHtml(readFileSync(file))?.text ?? "")];
  for (let node = open.pop(); node; node = open.pop()) {
    if (NOT_SHOWN.has(node.nodeName)) continue;
    if (node.nodeName === "#text") parts.push((node as DefaultTreeAdapterTypes.TextNode).value);
    if ("childNodes" in node) for (const child of node.childNodes.toReversed()) open.push(child);
  }
  return parts.join(" ");
}

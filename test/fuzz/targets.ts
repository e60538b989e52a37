import { readFileSync } from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import { walkContainer } from "../../src/extract/container/walk-container.ts";
import { extract } from "../../src/extract/extract.ts";
import { parseHocr } from "../../src/extract/ocr/engines/hocr.ts";
import { KehoachError } from "../../src/model/error.ts";
import { extractionSchema } from "../../src/model/extraction.ts";
import { parsedPlanSchema } from "../../src/model/plan.ts";
import { interpret } from "../../src/pipeline/stages/read-document.ts";
import { TextFilter } from "../../src/restore/text/text-filter.ts";
import { attachment, mailFile } from "../extract/container/mail-file.ts";
import { samples as docSamples } from "../extract/doc/samples.ts";
import { samples as docxSamples } from "../extract/docx/samples.ts";
import { samples as htmlSamples } from "../extract/html/samples.ts";
import { samples as odtSamples } from "../extract/odt/samples.ts";
import { samples as pdfSamples } from "../extract/pdf/samples.ts";
import { samples as rtfSamples } from "../extract/rtf/samples.ts";
import type { FormatSample } from "../extract/sample.ts";
import { restorer } from "../restore/text/shipped-model.ts";
import { DATES, HOCR, LABELS, UNITS } from "./seeds.ts";

/** A part of the program that gets bytes from strangers. */
export interface Target {
  readonly seeds: readonly Uint8Array[];
  /** Pieces that the format gives a meaning. */
  readonly words: readonly string[];
  /** Throws if the result is not what it must be for any bytes. */
  readonly check: (bytes: Uint8Array) => Promise<void>;
}

const LIMITS = { maxBytes: 1e7, maxPages: 50 };
const CONTAINER_LIMITS = { memberBytes: 1e6, totalBytes: 3e6, members: 50, depth: 3 };
const RECEIVED = path.resolve(import.meta.dirname, "../../fixtures/received");
const plan = (file: string) => readFileSync(path.join(RECEIVED, file));
const catalogue = loadCatalogue();

/** Any bytes are read or refused with a sentence. */
async function checkFormat(bytes: Uint8Array): Promise<void> {
  try {
    extractionSchema.parse(await extract(bytes, { fileName: "tep", limits: LIMITS }));
  } catch (error) {
    if (!(error instanceof KehoachError)) throw error;
  }
}

/** The files in a container respect its limits. */
async function checkContainer(bytes: Uint8Array): Promise<void> {
  try {
    let [members, total] = [0, 0];
    for await (const member of (await walkContainer(bytes, CONTAINER_LIMITS)) ?? []) {
      members += 1;
      if ("bytes" in member) total += member.bytes.length;
    }
    if (members > CONTAINER_LIMITS.members + 1) throw new Error(`${members} members were listed`);
    if (total > CONTAINER_LIMITS.totalBytes) throw new Error(`${total} bytes were unpacked`);
  } catch (error) {
    if (!(error instanceof KehoachError)) throw error;
  }
}

async function checkHocr(bytes: Uint8Array): Promise<void> {
  for (const { words } of parseHocr(Buffer.from(bytes).toString("utf8")) ?? [])
    for (const { text, confidence } of words)
      if (text === "" || !(confidence >= 0 && confidence <= 1)) throw new Error("a word without sense");
}

/** The filter keeps every line, in its order. */
async function checkRestoring(bytes: Uint8Array): Promise<void> {
  const text = Buffer.from(bytes).toString("utf8");
  const filter = new TextFilter(restorer);
  const lines = [...filter.push(text), ...filter.end()];
  const kept = lines.map(({ original, lineEnd }) => original + lineEnd).join("");
  if (kept !== text) throw new Error("lines were lost or changed places");
}

/** Whatever the text, the plan fits its schema and every value quotes the text. */
async function checkPlan(bytes: Uint8Array): Promise<void> {
  try {
    const extraction = await extract(bytes, { fileName: "ke-hoach.txt", limits: LIMITS });
    for (const { plan: found, text } of interpret(extraction, catalogue, restorer).documents) {
      const { evidence } = parsedPlanSchema.parse(found);
      const lines = text.split("\n");
      for (const [pointer, places] of Object.entries(evidence)) {
        for (const { line, endLine, quote } of places) {
          const quoted = lines.slice(line - 1, endLine).join(" ");
          if (!quoted.includes(quote)) throw new Error(`${pointer}: “${quote}” is not in line ${line}`);
        }
      }
    }
  } catch (error) {
    if (!(error instanceof KehoachError)) throw error;
  }
}

const format = (samples: readonly FormatSample[], words: readonly string[]): Target => ({
  seeds: samples.map(({ bytes }) => bytes),
  words,
  check: checkFormat,
});
const text = (seeds: readonly string[], words: readonly string[]): Target => ({
  seeds: seeds.map((seed) => Buffer.from(seed)),
  words,
  check: checkPlan,
});

const ZIP_WORDS = ["PK\x03\x04", "PK\x01\x02", "PK\x05\x06", "word/document.xml", "../../x", "mimetype"];
const HTML_WORDS = [
  "<table>",
  "<td rowspan=9999>",
  "<td colspan=-1>",
  "</p>",
  "<ol start=5>",
  "&#x110000;",
  "<!--",
];
const PLAN_WORDS = [
  "\nII. ",
  "\n1. ",
  "\na) ",
  "\n- ",
  "Sở Nội vụ",
  ", ",
  "; ",
  "chủ trì",
  "phối hợp với",
  "\n\n",
  "15/6/2026",
];

export const TARGETS: Readonly<Record<string, Target>> = {
  "zip-and-docx": format(docxSamples, [...ZIP_WORDS, "<w:p>", "</w:tbl>", '<w:gridSpan w:val="999999"/>']),
  odt: format(odtSamples, [...ZIP_WORDS, "<text:list>", 'table:number-columns-repeated="99999999"']),
  "cfb-and-doc": format(docSamples, ["\xd0\xcf\x11\xe0", "\xff\xff\xff\xff", "\x00\x00\x00\x00"]),
  rtf: format(rtfSamples, [
    "{\\*",
    "}",
    "\\u-1 ",
    "\\bin99999999 ",
    "\\'e1",
    "\\trowd",
    "\\cell",
    "{\\fonttbl",
  ]),
  html: format(htmlSamples, HTML_WORDS),
  pdf: format(pdfSamples, ["/Kids", "endobj", "1 0 R", "/Length 99999999", "stream", "<<", "trailer"]),
  archive: {
    seeds: [
      zipSync({ "a/kế hoạch.txt": strToU8("Kế hoạch"), "b.zip": zipSync({ "c.txt": strToU8("một") }) }),
    ],
    words: ZIP_WORDS,
    check: checkContainer,
  },
  mail: {
    seeds: [mailFile("Kính gửi Sở Nội vụ", [attachment('attachment; filename="a.txt"', "Kế hoạch")])],
    words: ["--b", "Content-Type: multipart/mixed; boundary=", "base64", "=?utf-8?B?", "\r\n\r\n", "=3D"],
    check: checkContainer,
  },
  hocr: {
    seeds: [Buffer.from(HOCR)],
    words: ["<span class='ocr_line'", "bbox 1 2 3", "&amp;"],
    check: checkHocr,
  },
  restoring: {
    seeds: [plan("2024/so-khcn.txt"), plan("2024/SKHDT.txt")],
    words: ["Keets hoachj", "K Ế  H O Ạ C H", "ngày14tháng9", "\u0301", "\u00ad", "?", "Ð", "\n", "|"],
    check: checkRestoring,
  },
  outline: text([...LABELS, plan("2024/SKHDT.txt").toString()], PLAN_WORDS),
  "unit-lists": text(UNITS, [...PLAN_WORDS, "UBND các xã, phường", "các sở, ban, ngành", "(", ")", " và "]),
  dates: text(DATES, [...PLAN_WORDS, "trước ngày 31/02/2026", "quý IV", "hằng năm", "trong 15 ngày kể từ"]),
};

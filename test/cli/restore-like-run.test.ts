import { PassThrough } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, it } from "vitest";
import { builtInCatalogue } from "../../src/catalogue/built-in-catalogue.ts";
import { main } from "../../src/cli/main.ts";
import { extract } from "../../src/extract/extract.ts";
import { DEFAULTS } from "../../src/pipeline/shared/options.ts";
import { formatTextFile } from "../../src/pipeline/stages/format-text-file.ts";
import { loadRestorer } from "../../src/pipeline/stages/load-restorer.ts";
import { restore } from "../../src/restore/restore.ts";
import { DAMAGED_PLANS, PLAN } from "./damaged-text.ts";

const restorer = loadRestorer();
const catalogue = builtInCatalogue();

async function byFilter(bytes: Buffer): Promise<string> {
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr: new PassThrough() };
  streams.stdin.end(bytes);
  const out = text(streams.stdout);
  expect(await main(["restore"], streams)).toBe(0);
  streams.stdout.end();
  return out;
}

/** The text that `run` writes for a file with these bytes. */
async function byRun(bytes: Buffer): Promise<string> {
  const extraction = await extract(bytes, { fileName: "ke-hoach.txt", limits: DEFAULTS });
  return formatTextFile(restore(extraction, restorer, catalogue).value);
}

/** Words; paragraphs are joined differently, and the filter keeps invisible characters of lines that it does not change. */
const words = (out: string) =>
  out
    .normalize("NFC")
    .replace(/\u00ad/gu, "")
    .split(/\s+/u)
    .filter(Boolean);
/** The filter keeps the case of a text; a run, which reads names in it, gives a text in capitals only the usual ones. */
const isInCapitals = (bytes: Buffer) => !/\p{Ll}{2}/u.test(bytes.toString("utf8").replace(/\S*@\S*/gu, ""));
const digits = (out: string) => out.replace(/\D/gu, "");

describe.each(DAMAGED_PLANS)("$what", ({ bytes, isExact }) => {
  it("gives the same words by the filter as by “run”", async () => {
    const filtered = await byFilter(bytes);
    const alike = isInCapitals(bytes) ? (out: string) => words(out.toLowerCase()) : words;
    expect(alike(filtered)).toEqual(alike(await byRun(bytes)));
    if (isExact) expect(words(filtered)).toEqual(words(PLAN));
    expect(digits(filtered)).toBe(digits(PLAN));
  });
});

// The text of each recognised page of a file, as the program restores it, with running heads and page numbers:
// node read-pages.ts FILE
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { extract } from "../../../src/extract/extract.ts";
import { chooseEngine } from "../../../src/extract/ocr/engines/choose-engine.ts";
import { loadRestorer } from "../../../src/pipeline/stages/load-restorer.ts";
import { pageTexts } from "../../../src/restore/coverage/page-texts.ts";
import { restore } from "../../../src/restore/restore.ts";

const file = process.argv[2]!;
const engine = chooseEngine();
const extraction = await extract(readFileSync(file), {
  fileName: basename(file),
  limits: { maxBytes: 2e8, maxPages: 1000 },
  recognition: { mode: "auto", engine: () => engine, onPage: () => undefined },
});
const { paragraphs, removed, extraction: pages } = restore(extraction, loadRestorer()).value;
const texts = new Map(pages.filter(({ method }) => method === "ocr").map(({ page }) => [page, ""]));
const add = (page: number, text: string) => {
  const before = texts.get(page);
  if (before !== undefined) texts.set(page, `${before}${text}\n`);
};
for (const [page, parts] of pageTexts(paragraphs)) for (const part of parts) add(page, part);
for (const { page, text } of removed) add(page, text);
await engine?.close();
process.stdout.write(JSON.stringify(Object.fromEntries(texts)));

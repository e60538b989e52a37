// Reads files as the program does, in a separate process whose CPU time can be measured: node read-ours.ts FILE…
import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { extract } from "../../../src/extract/extract.ts";
import { chooseEngine } from "../../../src/extract/ocr/engines/choose-engine.ts";
import { loadRestorer } from "../../../src/pipeline/stages/load-restorer.ts";
import { restore } from "../../../src/restore/restore.ts";

const engine = chooseEngine();
const restorer = process.env.BENCH_RESTORE === "1" ? loadRestorer() : null;
const texts: string[] = [];
for (const file of process.argv.slice(2)) {
  const extraction = await extract(readFileSync(file), {
    fileName: basename(file),
    limits: { maxBytes: 2e8, maxPages: 1000 },
    recognition: { mode: "auto", engine: () => engine, onPage: () => undefined },
  });
  texts.push(
    restore(extraction, restorer)
      .value.paragraphs.map((paragraph) => paragraph.text)
      .join("\n"),
  );
}
await engine?.close();
process.stdout.write(JSON.stringify(texts));

// Turns labels of heads that were written by hand into rows without text: npm run store:heads -- --labels <folder> --read <folder> …
//   --labels: a folder with <document id>.tsv; a row is "field TAB entries"; an entry is "line=text as printed", parts on several lines are
//     joined by " + ", entries are separated by ";". "-" is none, "?" unclear; "none" a document that is no administrative document
//   --read: output folders of `kehoach ingest` over the documents   --ids <file>: only these documents   --out <file>
// See `labelled-heads.ts` for the stored rows.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import type { TextLine } from "../../../src/parse/text/text-line.ts";
import { keysOf } from "../duties/labelled-duties.ts";
import { readDocuments } from "../lines/labelled-lines.ts";
import { placeOfText } from "../lines/place-of-text.ts";

const { values } = parseArgs({
  options: {
    labels: { type: "string", default: "" },
    read: { type: "string", multiple: true, default: [] },
    ids: { type: "string" },
    out: { type: "string", default: "test/score/heads/held-out.tsv" },
  },
});

/** By how many lines a line may have moved since the labels were written, because others were joined or divided. */
const MOST_MOVED = 40;

class HeadRows {
  readonly #lines: readonly TextLine[];
  readonly #keys: readonly string[];

  constructor(lines: readonly TextLine[]) {
    this.#lines = lines;
    this.#keys = keysOf(lines);
  }

  /** The stored entries; null where a text is not found. */
  cell(written: string): string | null {
    if (written === "-" || written === "?") return written;
    const entries = written.split(/\s*;\s*(?=\d+=)/u).map((entry) => {
      const parts = entry.split(/\s+\+\s+(?=\d+=)/u).map((part) => this.#place(part));
      return parts.includes(null) ? null : parts.join("+");
    });
    return entries.includes(null) ? null : entries.join(",");
  }

  #place(part: string): string | null {
    const [, number = "", text = ""] = /^\s*(\d+)=(.*)$/su.exec(part) ?? [];
    const stated = Number(number) - 1;
    for (let far = 0; far <= MOST_MOVED; far++)
      for (const at of [stated - far, stated + far]) {
        const place = placeOfText(this.#lines[at], text);
        if (place) return `${this.#keys[at]}:${place}`;
      }
    return null;
  }
}

const only = values.ids === undefined ? null : new Set(readFileSync(values.ids, "utf8").split("\n"));
const catalogue = loadCatalogue();
const stored: string[] = [];
const done = new Set<string>();
let faults = 0;
for (const folder of values.read)
  for (const { id, lines } of readDocuments(folder, catalogue)) {
    const file = join(values.labels, `${id}.tsv`);
    if (done.has(id) || (only && !only.has(id)) || !existsSync(file)) continue;
    done.add(id);
    const rows = new HeadRows(lines);
    for (const row of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
      const [field = "", written = ""] = row.split("\t");
      const cell = field === "none" ? "" : rows.cell(written.trim());
      if (cell === null) faults++;
      else stored.push([id, field, ...(cell === "" ? [] : [cell])].join("\t"));
    }
  }
writeFileSync(values.out, `${stored.join("\n")}\n`);
console.log(
  `${done.size} documents, ${stored.length} rows, ${faults} rows not found and left out: ${values.out}`,
);

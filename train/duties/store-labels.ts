// Turns labels that were written by hand into rows without text: node train/duties/store-labels.ts --labels <folder> --read <folder> …
//   --labels: a folder with <document id>.tsv; a row is "line TAB bearers TAB partners" or "D TAB line TAB date TAB owners". A name is
//     "line=name"; several are separated by ";". "-" is nobody, "?" is unclear, "none" a document without work
//   --read: output folders of `kehoach ingest` over the documents   --out <file>
// See `test/score/duties/labelled-duties.ts` for the stored rows.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { loadCatalogue } from "../../src/catalogue/load-catalogue.ts";
import type { TextLine } from "../../src/parse/text/text-line.ts";
import { keysOf } from "../../test/score/duties/labelled-duties.ts";
import { readDocuments } from "../../test/score/lines/labelled-lines.ts";
import { placeOfText } from "../../test/score/lines/place-of-text.ts";

const { values } = parseArgs({
  options: {
    labels: { type: "string", default: "" },
    read: { type: "string", multiple: true, default: [] },
    out: { type: "string", default: "train/duties/labels.tsv" },
  },
});

class DocumentLabels {
  readonly rows: string[] = [];
  readonly faults: string[] = [];
  readonly #lines: readonly TextLine[];
  readonly #keys: readonly string[];
  readonly #id: string;

  constructor(id: string, lines: readonly TextLine[]) {
    this.#id = id;
    this.#lines = lines;
    this.#keys = keysOf(lines);
  }

  add(row: string): void {
    const [first = "", second = "", third = "", fourth = ""] = row.split("\t");
    if (first === "none") this.rows.push(`${this.#id}\tnone`);
    else if (first === "D") this.#addDate(Number(second) - 1, third, fourth);
    else this.#addDuty(Number(first) - 1, second, third);
  }

  #addDuty(line: number, bearers: string, partners: string): void {
    const key = this.#keys[line];
    const meant = this.#names(bearers, line);
    const helpers = this.#names(partners === "-" || partners === "?" ? "" : partners, line);
    if (key === undefined || meant === null || helpers === null) this.faults.push(`${line + 1}\t${bearers}`);
    else this.rows.push([this.#id, "W", key, meant, helpers].join("\t"));
  }

  #addDate(line: number, date: string, owners: string): void {
    const key = this.#keys[line];
    const place = placeOfText(this.#lines[line], date);
    const meant = this.#names(owners, line);
    if (key === undefined || place === null || meant === null) this.faults.push(`D ${line + 1}\t${date}`);
    else this.rows.push([this.#id, "D", key, place, meant].join("\t"));
  }

  #names(cell: string, own: number): string | null {
    const text = cell.trim();
    if (text === "" || text === "-" || text === "?") return text;
    const places = text
      .split(/;\s*(?=\d{1,5}\s*=)/u)
      .map((part) => part.trim().replace(/;$/u, ""))
      .map((part) => {
        const [number = "", name = ""] = splitOnce(part, "=");
        const line = Number(number) - 1;
        const span = placeOfText(this.#lines[line], name);
        return span === null ? null : `${line === own ? "" : this.#keys[line]}:${span}`;
      });
    return places.includes(null) ? null : places.join(",");
  }
}

function splitOnce(text: string, mark: string): [string, string] {
  const at = text.indexOf(mark);
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 1)];
}

const catalogue = loadCatalogue();
const stored: string[] = [];
let faults = 0;
const done = new Set<string>();
for (const folder of values.read)
  for (const { id, lines } of readDocuments(folder, catalogue)) {
    const file = join(values.labels, `${id}.tsv`);
    if (done.has(id) || !existsSync(file)) continue;
    done.add(id);
    const labels = new DocumentLabels(id, lines);
    for (const row of readFileSync(file, "utf8").split("\n")) if (row.trim() !== "") labels.add(row);
    for (const fault of labels.faults) console.log(`${id}: not found: ${fault}`);
    faults += labels.faults.length;
    stored.push(...labels.rows);
  }
writeFileSync(values.out, `${stored.join("\n")}\n`);
console.log(
  `${done.size} documents, ${stored.length} rows, ${faults} rows with faults left out: ${values.out}`,
);

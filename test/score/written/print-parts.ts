import { readdirSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

/** What the program reads of one kind, against the lists. */
export interface Tally {
  listed: number;
  found: number;
  /** What the program states, and how much of it no list says. */
  stated: number;
  wrong: number;
}
export type Tallies = Map<string, Tally>;

/** Counts one comparison of a kind; a miss is the line that says what differs. */
export type Add = (kind: string, one: Partial<Tally>, miss: string | null) => void;

/** Counts into tallies and collects the misses of a document. */
export const counter =
  (id: string, tallies: Tallies, misses: string[]): Add =>
  (kind, one, miss) => {
    const tally = tallies.get(kind) ?? { listed: 0, found: 0, stated: 0, wrong: 0 };
    tallies.set(kind, tally);
    for (const key of ["listed", "found", "stated", "wrong"] as const) tally[key] += one[key] ?? 0;
    if (miss !== null) misses.push(`${id}\t${kind}\t${miss}`);
  };

/** "opened": used for mending first; "opened-later": after others; "held-out": never. */
export type Part = "opened" | "opened-later" | "held-out";
const PARTS: readonly Part[] = ["opened", "opened-later", "held-out"];

interface Score<Document> {
  /** The folder with the documents, where no file is named. */
  readonly folder: URL;
  readonly read: (file: string) => readonly Document[];
  readonly partOf: (document: Document) => Part;
  /** Counts a document and returns its misses. */
  readonly score: (document: Document, tallies: Tallies) => Promise<readonly string[]>;
}

/** Prints a score by parts: `[--file <documents.jsonl>] [--part <part>] [--misses]`. */
export async function printParts<Document>({ folder, read, partOf, score }: Score<Document>): Promise<void> {
  const { values } = parseArgs({
    args: process.argv.slice(3),
    options: {
      file: { type: "string", multiple: true, default: [] },
      part: { type: "string", default: "" },
      misses: { type: "boolean", default: false },
    },
  });
  const names = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  const files =
    values.file.length > 0 ? values.file : names.sort().map((name) => join(folder.pathname, name));
  const all = files.flatMap(read);
  for (const part of PARTS) {
    if (values.part !== "" && values.part !== part) continue;
    const tallies: Tallies = new Map();
    const documents = all.filter((document) => partOf(document) === part);
    for (const document of documents) {
      const misses = await score(document, tallies);
      if (values.misses) for (const miss of misses) console.log(miss);
    }
    console.log(`${part}: ${documents.length} documents`);
    for (const [kind, tally] of [...tallies].sort(([a], [b]) => a.localeCompare(b))) {
      const stated = tally.stated > 0 ? `; ${tally.wrong} of ${tally.stated} stated are wrong` : "";
      console.log(`  ${kind}: ${tally.found} of ${tally.listed}${stated}`);
    }
  }
}

// The first sentences are the same words and numbers wherever a run prints them.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { read, utils } from "@e965/xlsx";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Lang } from "../../src/language/lang.ts";
import { wordsIn } from "../../src/report/words/words.ts";
import { readBack } from "../report/writers/read-back.ts";
import { call } from "./call.ts";

const RECEIVED = fileURLToPath(new URL("../../fixtures/received", import.meta.url));
/** "PGI 2024, tỉnh Cao Bằng: …" and the sentence on the files; not the one on the letters. */
const GROUP = /^[A-Z]+ \d{4}, /u;
const FIRST_WORDS: Readonly<Record<Lang, string>> = {
  vi: "PGI 2025, tỉnh Cao Bằng: 16 đơn vị được giao",
  en: "PGI 2025, Cao Bằng province: assigned to 16 units",
};

/** The parts of a sentence about a group but for its name and for how many units the plan binds. */
const clausesOf = (sentence: string) => sentence.replace(/\.$/u, "").split("; ").slice(1);

async function outputsIn(lang: Lang, out: string) {
  const flags = ["--format", "html,md,xlsx,docx", "--as-of", "2026-11-20", "--jobs", "1", "--lang", lang];
  const { stdout, stderr } = await call("run", RECEIVED, "--out", out, ...flags);
  const bytes = (name: string) => readFileSync(join(out, name));
  const textOf = (name: string) => readBack(bytes(name)).texts.join("").replace(/\s+/gu, " ");
  return {
    printed: `${stdout}\n${stderr}`.split("\n"),
    page: textOf("report.html"),
    markdown: textOf("report.md"),
    paper: textOf("bao-cao.docx"),
    workbook: read(bytes("report.xlsx")),
  };
}

describe.each<Lang>(["vi", "en"])("the first sentences in %s", (lang) => {
  const words = wordsIn(lang);
  let outputs: Awaited<ReturnType<typeof outputsIn>>;
  let groups: readonly string[];
  const folder = mkdtempSync(join(tmpdir(), "kehoach-test-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  beforeAll(async () => {
    outputs = await outputsIn(lang, join(folder, "out"));
    groups = outputs.printed.filter((line) => GROUP.test(line));
  }, 120_000);

  it("are printed for both years and for the files", () => {
    expect(groups).toHaveLength(2);
    expect(groups.some((line) => line.startsWith(FIRST_WORDS[lang]))).toBe(true);
    expect(outputs.printed.filter((line) => line.startsWith(words.files.sentence(18)))).toHaveLength(1);
  });

  it.each(["page", "markdown"] as const)("are the same in the %s", (name) => {
    const ofFiles = outputs.printed.find((line) => line.startsWith(words.files.sentence(18)))!;
    for (const sentence of [...groups, ofFiles]) expect(outputs[name]).toContain(sentence);
  });

  it("have the clauses of the consolidating report, for the year that it is about", () => {
    const [sentence, ...others] = groups.toSorted(
      (one, other) => Number(other.startsWith(FIRST_WORDS[lang])) - Number(one.startsWith(FIRST_WORDS[lang])),
    );
    const clauses = clausesOf(sentence!);
    expect(clauses.length).toBeGreaterThan(4);
    for (const clause of clauses) expect(outputs.paper).toContain(clause);
    for (const other of others)
      expect(clausesOf(other).every((clause) => outputs.paper.includes(clause))).toBe(false);
  });

  it("state the numbers of the workbook's first sheet, and no other", () => {
    const { SheetNames, Sheets } = outputs.workbook;
    const [head, ...rows] = utils.sheet_to_json<(string | number)[]>(Sheets[SheetNames[0]!]!, { header: 1 });
    expect(rows).toHaveLength(groups.length);
    for (const [name, ...counts] of rows) {
      const year = /\d{4}/u.exec(String(name))![0];
      const sentence = groups.find((line) => line.includes(` ${year},`))!;
      const stated = Object.entries(words.summary.rows).flatMap(([key, label]) => {
        const at = head!.indexOf(label);
        const n = at < 0 ? 0 : Number(counts[at - 1]);
        const clause = words.summary[key as keyof typeof words.summary.rows](n);
        return n > 0 ? [clause] : [];
      });
      expect(stated.length).toBeGreaterThan(4);
      for (const clause of stated) expect(sentence).toContain(clause);
      // The sentence also says how many of a group have sent a plan ("6/102"); the group has no column.
      const counted = sentence.replace(/ \([^()]*\d(?:\/| of )\d[^()]*\)/gu, "");
      const clauses = counted.slice(counted.indexOf(": ") + 2).split(/; | \(/u);
      expect(clauses).toHaveLength(stated.length);
    }
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { foreignCounts } from "../../bench/restore/foreign.ts";
import { restorer } from "./shipped-model.ts";

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "kehoach-foreign-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, ".."), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

describe("counts of words changed in files of other languages", () => {
  test("markup, records and French stay as they are", () => {
    const folder = folderOf({
      "html/a.html": '<p class="note">The <b>same</b> page in two columns &amp; one row.</p>\n',
      "csv/a.csv": "id,name,total\n1,ban do,12\n2,can ho,7\n",
      "french/a.txt":
        "Le général a préféré la même méthode que l'année dernière, très étonné par le résultat.\n",
    });
    const counts = [...foreignCounts(folder, restorer)];
    expect(counts.map(({ kind }) => kind)).toEqual(["csv", "french", "html"]);
    expect(
      counts.map(({ files, changedWords, changedLines }) => [files, changedWords, changedLines]),
    ).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
    ]);
    expect(counts[1]!.words).toBe(16);
  });

  test("a changed word is counted and shown", () => {
    const folder = folderOf({
      "text/a.txt": "Nothing to see here, only a short English line.\n",
      "text/b.txt": "Ke hoach cai thien moi truong dau tu kinh doanh cua thanh pho trong nam nay.\n",
    });
    const [count] = [...foreignCounts(folder, restorer)];
    expect(count).toMatchObject({ kind: "text", files: 2, words: 25, changedLines: 1 });
    expect(count!.changedWords).toBeGreaterThan(10);
    expect(count!.examples).toEqual(["b.txt: Ke → Kế"]);
  });
});

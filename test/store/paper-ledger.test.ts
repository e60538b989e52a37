import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { disk } from "../../src/store/disk.ts";
import { writePapers, writtenPapers } from "../../src/store/paper-ledger.ts";
import { tempFolder } from "../support/temp-folder.ts";

const paper = (path: string, text: string) => ({ path, content: new TextEncoder().encode(text) });
const textIn = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

it("replaces papers that nobody edited", async () => {
  const folder = tempFolder({});
  await writePapers(folder, "docx", [paper("bao-cao.docx", "first")]);
  const written = await writePapers(folder, "docx", [paper("bao-cao.docx", "second")]);
  expect(written).toEqual([{ path: "bao-cao.docx", kept: null }]);
  expect(textIn(folder, "bao-cao.docx")).toBe("second");
});

it("keeps an edited paper and writes the new one beside it, and replaces that one next time", async () => {
  const folder = tempFolder({});
  await writePapers(folder, "docx", [paper("cong-van/so-y-te.docx", "first")]);
  writeFileSync(join(folder, "cong-van/so-y-te.docx"), "signed by the director");
  for (const text of ["second", "third"]) {
    const written = await writePapers(folder, "docx", [paper("cong-van/so-y-te.docx", text)]);
    expect(written).toEqual([
      { path: "cong-van/so-y-te.moi.docx", kept: { path: "cong-van/so-y-te.docx", reason: "edited" } },
    ]);
    expect(textIn(folder, "cong-van/so-y-te.docx")).toBe("signed by the director");
    expect(textIn(folder, "cong-van/so-y-te.moi.docx")).toBe(text);
  }
});

it("keeps a file of the same name that it never wrote", async () => {
  const folder = tempFolder({ "bao-cao.docx": "the officer's own report" });
  await writePapers(folder, "docx", [paper("bao-cao.docx", "ours")]);
  expect(textIn(folder, "bao-cao.docx")).toBe("the officer's own report");
  expect(textIn(folder, "bao-cao.moi.docx")).toBe("ours");
});

it("removes papers that are no longer made, unless they were edited", async () => {
  const folder = tempFolder({});
  const names = ["a", "b", "c"].map((name) => `phieu/${name}.docx`);
  await writePapers(
    folder,
    "docx",
    names.map((name) => paper(name, name)),
  );
  writeFileSync(join(folder, "phieu/b.docx"), "edited");
  await writePapers(folder, "docx", [paper("phieu/c.docx", "again")]);
  expect(names.map((name) => existsSync(join(folder, name)))).toEqual([false, true, true]);
  expect(await writtenPapers(folder)).toEqual(["phieu/c.docx"]);
});

it.each(["../x.docx", "/etc/x.docx", "a/b/c.docx", "cong-van/Sở.docx", "x", "C:x.docx", "a\\b.docx"])(
  "refuses the path %s",
  async (path) => {
    await expect(writePapers(tempFolder({}), "docx", [paper(path, "")])).rejects.toThrow("not safe");
  },
);

it("removes no papers of another format", async () => {
  const folder = tempFolder({});
  await writePapers(folder, "docx", [paper("bao-cao.docx", "report")]);
  await writePapers(folder, "csv", [paper("csv/tong-hop.csv", "table")]);
  expect(textIn(folder, "bao-cao.docx")).toBe("report");
  expect((await writtenPapers(folder)).toSorted()).toEqual(["bao-cao.docx", "csv/tong-hop.csv"]);
});

it("keeps every existing file where its own record is damaged", async () => {
  const folder = tempFolder({ "bao-cao.docx": "signed", ".kehoach-papers.json": '{"docx": {"../x": 1}}' });
  await writePapers(folder, "docx", [paper("bao-cao.docx", "ours")]);
  expect(textIn(folder, "bao-cao.docx")).toBe("signed");
});

it.each([".~lock.bao-cao.docx#", "~$ao-cao.docx", "~$bao-cao.docx", "~$o-cao.docx"])(
  "keeps a paper that a program has open (%s), and replaces it when it is closed",
  async (lock) => {
    const folder = tempFolder({});
    await writePapers(folder, "docx", [paper("bao-cao.docx", "first")]);
    writeFileSync(join(folder, lock), "");
    for (const text of ["second", "third"])
      expect(await writePapers(folder, "docx", [paper("bao-cao.docx", text)])).toEqual([
        { path: "bao-cao.moi.docx", kept: { path: "bao-cao.docx", reason: "open" } },
      ]);
    expect([textIn(folder, "bao-cao.docx"), textIn(folder, "bao-cao.moi.docx")]).toEqual(["first", "third"]);
    rmSync(join(folder, lock));
    expect(await writePapers(folder, "docx", [paper("bao-cao.docx", "fourth")])).toEqual([
      { path: "bao-cao.docx", kept: null },
    ]);
    expect(textIn(folder, "bao-cao.docx")).toBe("fourth");
    expect(existsSync(join(folder, "bao-cao.moi.docx"))).toBe(false);
  },
);

it("removes a paper that is no longer made only after it was closed", async () => {
  const folder = tempFolder({});
  await writePapers(folder, "docx", [paper("phieu/a.docx", "first")]);
  writeFileSync(join(folder, "phieu/~$a.docx"), "");
  await writePapers(folder, "docx", []);
  expect(textIn(folder, "phieu/a.docx")).toBe("first");
  rmSync(join(folder, "phieu/~$a.docx"));
  await writePapers(folder, "docx", []);
  expect(existsSync(join(folder, "phieu/a.docx"))).toBe(false);
});

it.each(["EBUSY", "EPERM"])(
  "writes beside a paper whose replacement the system refuses (%s)",
  async (code) => {
    const folder = tempFolder({});
    await writePapers(folder, "docx", [paper("bao-cao.docx", "first")]);
    const rename = vi.spyOn(disk, "rename").mockImplementationOnce(() => {
      throw Object.assign(new Error(`${code}: resource busy or locked`), { code });
    });
    expect(await writePapers(folder, "docx", [paper("bao-cao.docx", "second")])).toEqual([
      { path: "bao-cao.moi.docx", kept: { path: "bao-cao.docx", reason: "open" } },
    ]);
    rename.mockRestore();
    expect([textIn(folder, "bao-cao.docx"), textIn(folder, "bao-cao.moi.docx")]).toEqual(["first", "second"]);
  },
);

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { PlanRecord } from "../../src/model/plan.ts";
import { OutputFolder } from "../../src/store/output-folder.ts";
import { planOf } from "../pipeline/plan-of.ts";
import { tempFolder } from "../support/temp-folder.ts";

const ID = "0123456789abcdef";
const record = (id: string): PlanRecord => ({
  schemaVersion: 1,
  id,
  source: {
    paths: ["kế hoạch.docx"],
    sha256: ID.repeat(4),
    bytes: 1,
    mediaType: "text/plain",
    pages: 1,
    range: null,
    extraction: [],
  },
  ...planOf({ title: "Nâng cao Chỉ số Xanh" }),
});

describe("OutputFolder", () => {
  it("reads what it wrote, plans in the order of their ids", async () => {
    const output = await OutputFolder.create(join(tempFolder(), "a", "b"));
    for (const id of [`${ID}-2`, ID]) await output.writePlan(record(id));
    const text = await output.openResult("text", ID);
    for (const piece of ["một\n", "hai\n"]) await text.write(Buffer.from(piece));
    await text.close();
    expect(await output.readText(ID)).toBeNull();
    await text.commit();
    expect(await output.readPlans()).toEqual([record(ID), record(`${ID}-2`)]);
    expect(await output.readText(ID)).toBe("một\nhai\n");
    expect(await output.readText("ffffffffffffffff")).toBeNull();
  });

  it("leaves no temporary file", async () => {
    const path = tempFolder();
    const output = await OutputFolder.create(path);
    await Promise.all(Array.from({ length: 20 }, () => output.writePlan(record(ID))));
    await output.writeReport("report.html", Buffer.from("<p>báo cáo</p>"));
    expect(readdirSync(path).sort()).toEqual(["extraction", "plans", "report.html", "text"]);
    expect(readdirSync(join(path, "plans"))).toEqual([`${ID}.json`]);
  });

  it("removes only plans that no longer exist and files of interrupted writes", async () => {
    const path = tempFolder({ [`plans/${ID}.json.123`]: "{", "plans/README.md": "x", "text/notes.txt": "x" });
    const output = await OutputFolder.create(path);
    await output.writePlan(record(ID));
    await output.writePlan(record("ffffffffffffffff"));
    await output.keepOnly(new Set([ID]));
    expect(readdirSync(join(path, "plans")).sort()).toEqual([`${ID}.json`, "README.md"]);
    expect(existsSync(join(path, "text", "notes.txt"))).toBe(true);
  });

  it("keeps the pictures of a file's pages as they were written last, and none of files that are gone", async () => {
    const other = "ffffffffffffffff";
    const unfinished = "0000000000000000-p1.webp.123";
    const path = tempFolder({ [`pages/${unfinished}`]: "x", "pages/anh.webp": "x" });
    const output = await OutputFolder.create(path);
    const write = async (id: string, ...pages: number[]) => {
      for (const page of pages) {
        const file = await output.openPageImage(id, page);
        await file.write(Uint8Array.of(page));
        await file.close();
        await file.commit();
      }
      await output.keepPageImages(id, pages);
    };
    await write(ID, 1, 2);
    await write(other, 3);
    await write(ID, 2);
    const names = () => readdirSync(join(path, "pages")).sort();
    expect(names()).toEqual([`${ID}-p2.webp`, "anh.webp", `${other}-p3.webp`, unfinished].sort());
    expect([...readFileSync(join(path, "pages", `${ID}-p2.webp`))]).toEqual([2]);
    await output.keepOnly(new Set([ID]));
    expect(names()).toEqual([`${ID}-p2.webp`, "anh.webp"]);
    await write(ID);
    expect(names()).toEqual(["anh.webp"]);
  });

  it("names a damaged result", async () => {
    const path = tempFolder();
    const output = await OutputFolder.create(path);
    writeFileSync(join(path, "plans", `${ID}.json`), '{"schemaVersion": 1}');
    await expect(output.readPlans()).rejects.toThrow(`${ID}.json`);
    expect(await output.readPlan(ID)).toBeNull();
    await expect(output.readRun()).rejects.toMatchObject({ code: "damaged" });
  });

  it("names the largest input if there are more plans than can be compared at once", async () => {
    const output = await OutputFolder.create(tempFolder());
    await output.writePlan(record(ID));
    const large = record(`${ID}-2`);
    const paths = ["dài nhất.docx"];
    await output.writePlan({ ...large, title: "dài ".repeat(1000), source: { ...large.source, paths } });
    expect(await output.readPlans(1e6)).toHaveLength(2);
    const refused = await output.readPlans(1000).catch((error) => error);
    expect(refused.code).toBe("too-large");
    for (const sentence of Object.values(refused.messages)) expect(sentence).toContain("dài nhất.docx");
  });

  it("accepts fields that a later version added", async () => {
    const path = tempFolder();
    const output = await OutputFolder.create(path);
    await output.writePlan(record(ID));
    const file = join(path, "plans", `${ID}.json`);
    const later = { ...JSON.parse(readFileSync(file, "utf8")), mood: "vui" };
    writeFileSync(file, JSON.stringify(later));
    expect(await output.readPlan(ID)).toMatchObject({ id: ID });
  });

  it("explains what to do if there is nothing to open, or if the folder cannot be created", async () => {
    const folder = tempFolder({ taken: "x" });
    await expect(OutputFolder.open(folder)).rejects.toMatchObject({ code: "usage" });
    await expect(OutputFolder.create(join(folder, "taken"))).rejects.toMatchObject({ code: "usage" });
    mkdirSync(join(folder, "plans"));
    expect((await OutputFolder.open(folder)).folder).toBe(folder);
  });
});

it("removes the pages of an earlier, larger report, and no other file", async () => {
  const folder = tempFolder({ "report-cua-toi.docx": "", "ghi-chu.html": "", "report-quy-3.html": "" });
  const output = await OutputFolder.create(folder);
  const pages = ["report.html", "report-pgi--2024.html", "report-pgi--2025.html"];
  for (const page of pages) await output.writeReport(page, Buffer.from("<p>"));
  await output.keepReportPages("html", ["report.html", "report-pgi--2025.html"]);
  const left = readdirSync(folder).filter((name) => /\.(?:html|docx)$/.test(name));
  expect(left.toSorted()).toEqual(
    [
      "ghi-chu.html",
      "report-quy-3.html",
      "report-cua-toi.docx",
      "report-pgi--2025.html",
      "report.html",
    ].toSorted(),
  );
});

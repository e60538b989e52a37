// The examples in docs/library.md: each is type-checked and run, and prints what the page shows below it.
import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { asPng, drawnPage } from "../support/drawn-page.ts";
import { tempFolder } from "../support/temp-folder.ts";

const PROJECT = resolve(import.meta.dirname, "../..");
const PACKAGE_ENTRY = join(PROJECT, "src/index.ts");

interface Example {
  readonly title: string;
  readonly code: string;
  readonly prints: string;
}

/** Code blocks with the heading above and the `text` block below. */
function examplesOf(markdown: string): Example[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const code = /```ts\n([\s\S]*?)```/.exec(section)?.[1];
      const prints = /```text\n([\s\S]*?)```/.exec(section)?.[1];
      return code === undefined ? [] : [{ title: section.split("\n", 1)[0]!, code, prints: prints ?? "" }];
    });
}

const examples = examplesOf(readFileSync(join(PROJECT, "docs/library.md"), "utf8"));

async function drawScan(): Promise<Buffer> {
  const page = await drawnPage((pen) => {
    pen.centre("UBND TỈNH TÂN GIANG", 180, 60, { size: 13 });
    pen.centre("SỞ CÔNG THƯƠNG", 180, 78, { face: "bold", size: 13 });
    pen.centre("Số: 45/KH-SCT", 180, 98, { size: 13 });
    pen.centre("KẾ HOẠCH", 297, 150, { face: "bold" });
    pen.centre("Nâng cao Chỉ số Xanh cấp tỉnh năm 2025", 297, 170, { face: "bold" });
  });
  return asPng(page);
}

describe("the examples in docs/library.md", () => {
  it("exist", () => {
    expect(examples.map((example) => example.title)).toEqual([
      "Read a folder",
      "Read one file",
      "Restore a text",
      "Read a scan",
    ]);
  });

  it("have no type errors", () => {
    const config = {
      extends: join(PROJECT, "tsconfig.json"),
      compilerOptions: {
        noUncheckedIndexedAccess: false,
        types: [join(PROJECT, "node_modules/@types/node")],
        paths: { kehoach: [PACKAGE_ENTRY] },
      },
      include: ["*.ts"],
    };
    const folder = tempFolder({
      "tsconfig.json": JSON.stringify(config),
      "package.json": '{ "type": "module" }',
      ...Object.fromEntries(examples.map(({ code }, i) => [`example-${i + 1}.ts`, code])),
    });
    const compiler = join(PROJECT, "node_modules/typescript/bin/tsc");
    const { stdout } = spawnSync(process.execPath, [compiler, "-p", folder], { encoding: "utf8" });
    // The project's own files have stricter settings than those of these examples.
    expect(stdout.split("\n").filter((line) => line.includes("example-"))).toEqual([]);
  });

  it.each(examples)("$title: prints what the page shows", { timeout: 120_000 }, async ({ code, prints }) => {
    const folder = tempFolder({ "package.json": '{ "type": "module" }' });
    if (code.includes('"received')) {
      cpSync(join(PROJECT, "fixtures/received"), join(folder, "received"), { recursive: true });
    }
    if (code.includes("scan.png")) writeFileSync(join(folder, "scan.png"), await drawScan());
    writeFileSync(
      join(folder, "example.ts"),
      code.replace('from "kehoach"', `from "${pathToFileURL(PACKAGE_ENTRY)}"`),
    );
    const { stdout, stderr } = spawnSync(process.execPath, ["example.ts"], { cwd: folder, encoding: "utf8" });
    expect(stdout, stderr).toBe(prints);
  });
});

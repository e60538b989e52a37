import { spawnSync } from "node:child_process";
import { pathToFileURL } from "node:url";
import { expect, it } from "vitest";
import { WORKER } from "../../../src/pipeline/readers/reader-pool.ts";
import { readerRights, systemFiles } from "../../../src/pipeline/readers/reader-rights.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const CPU_TIME = new URL("../../../src/extract/shared/cpu-time.ts", import.meta.url).href;

/** What a module of this text prints with the rights of a reader, and its errors. */
function printedBy(text: string, recognises: boolean) {
  const folder = tempFolder({ "main.ts": text });
  const worker = pathToFileURL(`${folder}/main.ts`);
  const rights = [WORKER, worker].flatMap((one) =>
    readerRights({ worker: one, inputs: [folder], recognises }),
  );
  const { stdout, stderr } = spawnSync(process.execPath, [...new Set(rights), worker.pathname], {
    encoding: "utf8",
  });
  return { stdout: stdout.trim(), stderr };
}

it("lets a reader ask for processor times, so that a busy machine loses no page", () => {
  const text = (system: string) => `
    import { cpuTimeOf } from ${JSON.stringify(CPU_TIME)};
    for (const end = Date.now() + 50; Date.now() < end; );
    console.log((await cpuTimeOf(process.pid, "${system}")) > 0);`;
  expect(printedBy(text(process.platform), true)).toEqual({ stdout: "true", stderr: "" });
});

it("refuses files elsewhere, and programs unless pages are recognised", () => {
  const text = `
    import { readFileSync } from "node:fs";
    import { spawnSync } from "node:child_process";
    const attempt = (work) => { try { work(); return "done"; } catch (error) { return error.code; } };
    console.log(attempt(() => readFileSync("/etc/passwd")), attempt(() => spawnSync("true")));`;
  const denied = "ERR_ACCESS_DENIED";
  expect(printedBy(text, true).stdout).toBe(`${denied} done`);
  expect(printedBy(text, false).stdout).toBe(`${denied} ${denied}`);
});

it("names the files that libraries ask on each system", () => {
  expect(systemFiles("linux")).toContain("/proc/*");
  expect(systemFiles("darwin")).toEqual(["/etc/alpine-release"]);
  expect(systemFiles("win32", "D:\\Windows")).toEqual([
    "/etc/alpine-release",
    "D:\\Windows\\System32\\wbem\\WMIC.exe",
  ]);
});

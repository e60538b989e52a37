import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openReport } from "../../../src/cli/shared/open-report.ts";
import { Terminal } from "../../../src/cli/shared/terminal.ts";
import { hasBrowser } from "../../support/browser.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const { PATH, BROWSER } = process.env;
const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
const OPENER = "/usr/bin/xdg-open";
const hasViewer = hasBrowser("the report in a viewer") && existsSync(OPENER);

/** Opens a report; returns its path and what the program says. */
async function open(folder: string) {
  const stderr = new PassThrough();
  const streams = { stdin: new PassThrough(), stdout: new PassThrough(), stderr };
  const report = join(folder, "report.html");
  await openReport(
    [join(folder, "report.xlsx"), report],
    new Terminal(streams, { lang: "vi", json: false, quiet: false }),
  );
  return { report, said: (stderr.read() as Buffer | null)?.toString() ?? "" };
}

function withScript(name: string, lines: string): string {
  const folder = tempFolder({
    [name]: `#!/bin/sh\n${lines}\n`,
    "report.html": "<meta charset=utf-8><title>Báo cáo</title><p>Nội dung</p>",
  });
  chmodSync(join(folder, name), 0o755);
  return folder;
}

describe.skipIf(process.platform !== "linux")("opening the report", () => {
  // Else the opener asks the desktop of whoever runs the tests.
  beforeEach(() => {
    delete process.env.BROWSER;
  });
  afterEach(() => {
    process.env.PATH = PATH;
    if (BROWSER === undefined) delete process.env.BROWSER;
    else process.env.BROWSER = BROWSER;
  });

  it("gives the whole path of the page to the system's opener", async () => {
    const folder = withScript("xdg-open", 'echo "$1" > "$(dirname "$0")/opened"');
    process.env.PATH = `${folder}:${PATH}`;
    const { report, said } = await open(folder);
    expect(said).toBe("");
    expect(readFileSync(join(folder, "opened"), "utf8")).toBe(`${report}\n`);
  });

  it("says which file to open where the opener finds no viewer", async () => {
    const folder = withScript("xdg-open", "exit 3");
    process.env.PATH = `${folder}:${PATH}`;
    const { report, said } = await open(folder);
    expect(said).toContain(`đề nghị mở tệp “${report}”`);
  });

  it("says so where the system has no opener", async () => {
    const folder = withScript("other", "");
    process.env.PATH = folder;
    const { report, said } = await open(folder);
    expect(said).toContain(`đề nghị mở tệp “${report}”`);
  });

  it("does not wait until a viewer in the foreground is closed", { timeout: 20_000 }, async () => {
    const folder = withScript("xdg-open", "sleep 12");
    process.env.PATH = `${folder}:${PATH}`;
    const before = Date.now();
    const { said } = await open(folder);
    expect(said).toBe("");
    expect(Date.now() - before).toBeLessThan(11_000);
  });

  // The opener of the system, and Chromium as the user's viewer: without a screen it writes the page that it shows.
  it.skipIf(!hasViewer)("shows the page in the viewer that the user has", { timeout: 60_000 }, async () => {
    const folder = withScript(
      "viewer",
      `${CHROMIUM} --headless --no-sandbox --disable-gpu --dump-dom "$1" > "$(dirname "$0")/shown.part" 2>/dev/null
mv "$(dirname "$0")/shown.part" "$(dirname "$0")/shown"`,
    );
    process.env.BROWSER = join(folder, "viewer");
    const { said } = await open(folder);
    expect(said).toBe("");
    await expect.poll(() => existsSync(join(folder, "shown")), { timeout: 45_000 }).toBe(true);
    expect(readFileSync(join(folder, "shown"), "utf8")).toContain("<p>Nội dung</p>");
  });
});

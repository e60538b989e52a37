import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { tesseractProcess } from "../../../../src/extract/ocr/engines/tesseract-process.ts";
import type { GreyImage } from "../../../../src/extract/shared/ocr-engine.ts";
import { tempFolder } from "../../../support/temp-folder.ts";

const disk = vi.hoisted(() => ({ isFull: false }));
vi.mock("node:fs", async (original) => {
  const fs = await original<typeof import("node:fs")>();
  const writeSync = (...args: Parameters<typeof fs.writeSync>) => {
    if (disk.isFull) throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    return fs.writeSync(...args);
  };
  return { ...fs, writeSync };
});

/** Answers with the way in which it got the picture. */
const PROGRAM = `#!/bin/sh
answer() {
  echo "<div class='ocr_page'><span class='ocr_line' title='bbox 0 0 9 9'><span class='ocrx_word' title='bbox 0 0 9 9'>$1</span></span></div>"
}
case "$*" in
  *stream_filelist=1*) while read -r picture; do answer file; done;;
  *) cat >/dev/null; answer pipe;;
esac
`;

it.skipIf(process.platform !== "linux")(
  "reads a page if the disk becomes full between two pages",
  async () => {
    const program = join(tempFolder({ tesseract: PROGRAM }), "tesseract");
    chmodSync(program, 0o755);
    const engine = tesseractProcess(program);
    const page: GreyImage = { data: new Uint8Array(400), width: 20, height: 20, dpi: 200 };
    const read = async () =>
      (await engine.recognize(page, { layout: "page", timeoutMs: 5000 }))[0]!.words[0]!.text;
    expect(await read()).toBe("file");
    disk.isFull = true;
    expect(await read()).toBe("pipe");
    disk.isFull = false;
    expect(await read()).toBe("file");
    await engine.close();
  },
);

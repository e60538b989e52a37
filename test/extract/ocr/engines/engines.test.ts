import { spawnSync } from "node:child_process";
import { chmodSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { findEngines } from "../../../../src/extract/ocr/engines/choose-engine.ts";
import { encodeTiff } from "../../../../src/extract/ocr/engines/encode-tiff.ts";
import { modelFolder, tesseractJs } from "../../../../src/extract/ocr/engines/tesseract-js.ts";
import { tesseractProcess, tesseractVersion } from "../../../../src/extract/ocr/engines/tesseract-process.ts";
import type { GreyImage, OcrEngine } from "../../../../src/extract/shared/ocr-engine.ts";
import { TEMPORARY_FILE } from "../../../../src/extract/shared/temporary-file.ts";
import { drawnPage, writePlan } from "../../../support/drawn-page.ts";
import { tempFolder } from "../../../support/temp-folder.ts";

const blank: GreyImage = { data: new Uint8Array(40_000).fill(255), width: 200, height: 200, dpi: 200 };
const noNative =
  tesseractVersion() === null ? "no tesseract with the Vietnamese model on this machine" : null;
if (noNative) console.warn(`Skipped: ${noNative}`);

/** A program in place of tesseract. */
function program(script: string): string {
  const path = join(tempFolder({ tesseract: `#!/bin/sh\n${script}\n` }), "tesseract");
  chmodSync(path, 0o755);
  return path;
}

const failureOf = (engine: OcrEngine, timeoutMs = 5000) =>
  engine.recognize(blank, { layout: "page", timeoutMs }).then(
    () => null,
    (error) => error.why,
  );

describe("the tesseract program", () => {
  it.each([
    ["that crashes", "kill -SEGV $$", "crashed"],
    ["that refuses the picture", "echo 'Error in pixRead' >&2; exit 1", "crashed"],
    ["that answers garbage", "cat >/dev/null; echo 'not hOCR'", "crashed"],
    ["that answers nothing", "cat >/dev/null", "crashed"],
    ["that hangs", "exec sleep 60", "timeout"],
    ["that answers without end", "exec yes '<span class=ocr_page>'", "crashed"],
  ])("%s loses one page", async (_, script, why) => {
    expect(await failureOf(tesseractProcess(program(script)), 1500)).toBe(why);
  });

  it("is not available if the program is missing or lacks Vietnamese", async () => {
    expect(tesseractVersion("/no/such/program")).toBeNull();
    expect(tesseractVersion(program("echo 'List of available languages (1):\neng'"))).toBeNull();
    expect(await failureOf(tesseractProcess("/no/such/program"))).toBe("crashed");
  });

  it("gets the picture, one thread and the Vietnamese model", async () => {
    const echo = program(
      `printf "<div class='ocr_page'><span class='ocr_line' title='bbox 0 0 9 9'>"
       printf "<span class='ocrx_word' title='bbox 0 0 9 9; x_wconf 90'>$OMP_THREAD_LIMIT $*</span>"
       printf "<span class='ocrx_word' title='bbox 0 0 9 9; x_wconf 90'>%s</span></span></div>" "$(wc -c)"`,
    );
    const lines = await tesseractProcess(echo).recognize(blank, { layout: "block", timeoutMs: 5000 });
    expect(lines[0]!.words.map((word) => word.text)).toEqual([
      "1 stdin stdout --oem 1 --psm 6 -l vie hocr",
      String((await encodeTiff(blank)).length),
    ]);
  });
});

describe("a persistent tesseract process", () => {
  const ODD = 99;
  /** Answers each picture with its process and the size of the file; runs `atOddPicture` for a picture of ODD pixels. */
  const persistent = async (atOddPicture: string) =>
    program(
      `case "$*" in *stream_filelist=1*) ;; *) exit 3;; esac
       while read -r picture; do
         bytes=$(wc -c < "$picture" | tr -d ' ')
         if [ "$bytes" = ${await bytesOf(ODD)} ]; then ${atOddPicture}; fi
         printf "<div class='ocr_page'><span class='ocr_line' title='bbox 0 0 9 9'>"
         printf "<span class='ocrx_word' title='bbox 0 0 9 9'>$$:$bytes</span></span></div>\\n"
       done`,
    );
  const picture = (width: number): GreyImage => ({
    ...blank,
    data: new Uint8Array(width * 10),
    width,
    height: 10,
  });
  const bytesOf = async (width: number) => String((await encodeTiff(picture(width))).length);
  const wordOf = async (engine: OcrEngine, width: number) => {
    const lines = await engine.recognize(picture(width), { layout: "page", timeoutMs: 1500 });
    return lines[0]!.words[0]!.text.split(":");
  };

  it.skipIf(process.platform !== "linux")("reads one picture after another and leaves no file", async () => {
    const before = readdirSync(tmpdir());
    const engine = tesseractProcess(await persistent("exit 1"));
    const [[first, bytes], [second, other]] = [await wordOf(engine, 40), await wordOf(engine, 7)];
    expect([bytes, other, second]).toEqual([await bytesOf(40), await bytesOf(7), first]);
    expect(
      readdirSync(tmpdir()).filter((name) => name.startsWith(TEMPORARY_FILE) && !before.includes(name)),
    ).toEqual([]);
    await engine.close();
  });

  it.skipIf(process.platform !== "linux").each([
    ["crashes", "kill -SEGV $$", "crashed"],
    ["hangs", "exec sleep 60", "timeout"],
    ["ends without an answer", "exit 0", "crashed"],
  ])("that %s loses one page and is replaced", async (_, script, why) => {
    const engine = tesseractProcess(await persistent(script));
    const [first] = await wordOf(engine, 40);
    const failure = engine.recognize(picture(ODD), { layout: "page", timeoutMs: 1500 });
    await expect(failure).rejects.toMatchObject({ why });
    const [second] = await wordOf(engine, 41);
    expect(second).not.toBe(first);
    await engine.close();
  });
});

describe("tesseract.js", () => {
  it("fails if its model is missing or damaged, and ends when it hangs", async () => {
    expect(await failureOf(tesseractJs(tempFolder()))).toBe("crashed");
    const folder = tempFolder({ "vie.traineddata.gz": "no model" });
    expect(await failureOf(tesseractJs(folder))).toBe("crashed");
    const slow = tesseractJs();
    expect(await failureOf(slow, 1)).toBe("timeout");
    expect(await slow.recognize(blank, { layout: "page", timeoutMs: 60_000 })).toEqual([]);
    await slow.close();
  });

  it("reads offline with the packaged model", () => {
    const script = fileURLToPath(new URL("./read-offline.ts", import.meta.url));
    const block = fileURLToPath(new URL("./no-network.ts", import.meta.url));
    const folder = tempFolder();
    const { stdout, stderr, status } = spawnSync(process.execPath, [script], {
      cwd: folder,
      encoding: "utf8",
      // The threads of the engine inherit this.
      env: { ...process.env, NODE_OPTIONS: `--import=${block}` },
    });
    expect([status, stderr]).toEqual([0, expect.not.stringContaining("network")]);
    const answer = JSON.parse(stdout.slice(stdout.indexOf("{")));
    expect(answer.text).toContain("Phòng Quản lý năng lượng chủ trì, phối hợp với Văn phòng Sở");
    expect(answer.files).toEqual([]);
    expect(answer.shut).toBe("shut");
  });
});

describe("the choice of an engine", () => {
  it("prefers the program of the machine, unless another is set", () => {
    expect(modelFolder()).toContain("vie");
    expect(findEngines("tesseract.js").chosen).toBe("tesseract.js");
    expect(findEngines("").chosen).toBe(noNative ? "tesseract.js" : "tesseract");
  });
});

describe.each([
  ["native", noNative, () => tesseractProcess()],
  ["packaged", null, () => tesseractJs()],
])("%s", (_, missing, make) => {
  const engine = make();
  afterAll(() => engine.close());

  it.skipIf(missing !== null)("reads words with their places", { timeout: 60_000 }, async () => {
    const lines = await engine.recognize(await drawnPage(writePlan), { layout: "page", timeoutMs: 60_000 });
    const line = lines.find((one) => one.words.some((word) => word.text === "57/KH-UBND"))!;
    expect(line.words.map((word) => word.text).join(" ")).toBe(
      "Thực hiện Kế hoạch số 57/KH-UBND ngày 05 tháng 3 năm 2025 của Ủy ban nhân dân tỉnh,",
    );
    // Drawn at x = 70, y = 170 points, 12 points high.
    const [x, y] = [line.words[0]!.x0 * 0.36, line.baseline * 0.36];
    expect(Math.abs(x - 70)).toBeLessThan(2);
    expect(y).toBeGreaterThan(176);
    expect(y).toBeLessThan(186);
    expect(Math.min(...line.words.map((word) => word.confidence))).toBeGreaterThan(0.6);
  });
});

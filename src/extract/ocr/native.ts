import { spawn, spawnSync } from "node:child_process";
import { processLoad } from "../process-load.ts";
import { WorkDeadline } from "../work-deadline.ts";
import { type GreyImage, type OcrEngine, OcrFailure } from "./engine.ts";
import { parseHocr } from "./hocr.ts";
import { pgm } from "./pgm.ts";

const LANGUAGE = "vie";
/** A page of hOCR has about 200 kB. */
const MAX_ANSWER = 20_000_000;
const LIST_TIMEOUT_MS = 5000;
// tesseract --help-psm
const PAGE_MODE = { page: "3", block: "6" } as const;

/**
 * The `tesseract` program of this machine, where it has the Vietnamese model. Pixels go in and hOCR comes out by
 * pipes, so nothing is written anywhere; a process that hangs is killed and costs its page.
 */
export function nativeEngine(program = "tesseract"): OcrEngine {
  return {
    name: "tesseract",
    async recognize(image, { layout, timeoutMs }) {
      const args = ["stdin", "stdout", "--dpi", String(Math.round(image.dpi))];
      args.push("--oem", "1", "--psm", PAGE_MODE[layout], "-l", LANGUAGE, "hocr");
      const lines = parseHocr(await run(program, args, image, timeoutMs));
      if (!lines) throw new OcrFailure("crashed", `${program} gave no hOCR`);
      return lines;
    },
    close: async () => undefined,
  };
}

/** Version of the program where it is there with the Vietnamese model; else null. */
export function nativeVersion(program = "tesseract"): string | null {
  const ask = (argument: string) =>
    spawnSync(program, [argument], { encoding: "utf8", timeout: LIST_TIMEOUT_MS });
  const languages = ask("--list-langs");
  if (languages.status !== 0 || !/^vie$/m.test(languages.stdout)) return null;
  return /^tesseract v?(\d[\w.-]{0,20})/m.exec(ask("--version").stdout)?.[1] ?? "?";
}

function run(program: string, args: readonly string[], image: GreyImage, timeoutMs: number): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["pipe", "pipe", "pipe"],
      // A second thread of one page waits for the first: pages side by side use the cores better.
      env: { ...process.env, OMP_THREAD_LIMIT: "1" },
    });
    const out: Buffer[] = [];
    let bytes = 0;
    let said = "";
    let why: "timeout" | null = null;
    const deadline = new WorkDeadline(
      0,
      () => processLoad(child.pid ?? 0),
      () => {
        why = "timeout";
        child.kill("SIGKILL");
      },
    );
    deadline.allow(timeoutMs);
    child.stdout.on("data", (piece: Buffer) => {
      bytes += piece.length;
      if (bytes > MAX_ANSWER) child.kill("SIGKILL");
      else out.push(piece);
    });
    child.stderr.on("data", (piece: Buffer) => {
      said = (said + piece).slice(-500);
    });
    // A program that ends before it has read everything breaks the pipe; its exit tells the story.
    child.stdin.on("error", () => undefined);
    child.once("error", (error) => {
      deadline.stop();
      reject(new OcrFailure("crashed", error.message));
    });
    child.once("close", (status, signal) => {
      deadline.stop();
      if (status === 0 && bytes <= MAX_ANSWER) resolve(Buffer.concat(out).toString("utf8"));
      else
        reject(new OcrFailure(why ?? "crashed", `${program} ended with ${signal ?? status}: ${said.trim()}`));
    });
    child.stdin.end(pgm(image));
  });
}

import type { RunInput } from "../../model/run-report.ts";
import { onOneLine, type Terminal } from "./terminal.ts";

/** A page takes a second or more, so a line comes about every half minute. */
const PAGES_BETWEEN = 20;

/** Shows the progress of reading. */
export interface Progress {
  onInput(input: RunInput, done: number, total: number): void;
  /** Called before each page that is recognised; most files have few, and only long scans are shown. */
  onPage(path: string, page: number): void;
  stop(): void;
}

/** A bar on a terminal, one line for each file elsewhere, nothing with `quiet`. Always on stderr. */
export async function startProgress(terminal: Terminal): Promise<Progress> {
  const { streams, texts, quiet } = terminal;
  if (quiet) return { onInput: () => undefined, onPage: () => undefined, stop: () => undefined };
  const isShown = (page: number) => page % PAGES_BETWEEN === 0;
  if (!streams.stderr.isTTY) {
    return {
      onInput: (input, done, total) =>
        terminal.printNote(
          `[${done}/${total}] ${texts.outcomes[input.readInPart && input.outcome === "parsed" ? "partial" : input.outcome]}: ${input.path}`,
        ),
      onPage: (path, page) => {
        if (isShown(page)) terminal.printNote(texts.progressPages(path, page));
      },
      stop: () => undefined,
    };
  }
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({
    stream: streams.stderr,
    format: `{bar} {value}/{total} ${texts.progressFile} {pages}`,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  let started = false;
  return {
    onInput(_, done, total) {
      if (!started) bar.start(total, 0, { pages: "" });
      started = true;
      bar.update(done, { pages: "" });
    },
    onPage(path, page) {
      if (!isShown(page)) return;
      const text = texts.progressPages(path, page);
      // The bar starts with the first file that is finished.
      if (started) bar.update({ pages: onOneLine(text) });
      else terminal.printNote(text);
    },
    stop: () => bar.stop(),
  };
}

import { SingleBar } from "cli-progress";
import type { RunInput } from "../../model/run-report.ts";
import type { Terminal } from "./terminal.ts";

export interface Progress {
  onInput(input: RunInput, done: number, total: number): void;
  stop(): void;
}

/** A bar on a terminal, a line a file elsewhere, nothing when quiet. Always on stderr. */
export function startProgress(terminal: Terminal): Progress {
  const { streams, words, quiet } = terminal;
  if (quiet) return { onInput: () => undefined, stop: () => undefined };
  if (!streams.stderr.isTTY) {
    return {
      onInput: (input, done, total) =>
        terminal.note(`[${done}/${total}] ${words.outcomes[input.outcome]}: ${input.path}`),
      stop: () => undefined,
    };
  }
  const bar = new SingleBar({
    stream: streams.stderr,
    format: `{bar} {value}/{total} ${words.progressFile}`,
    hideCursor: true,
    clearOnComplete: true,
    gracefulExit: false,
  });
  let started = false;
  return {
    onInput(_, done, total) {
      if (!started) bar.start(total, 0);
      started = true;
      bar.update(done);
    },
    stop: () => bar.stop(),
  };
}

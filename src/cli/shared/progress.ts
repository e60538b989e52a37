import type { RunInput } from "../../model/run-report.ts";
import type { Terminal } from "./terminal.ts";

/** Shows the progress of reading. */
export interface Progress {
  onInput(input: RunInput, done: number, total: number): void;
  stop(): void;
}

/** A bar on a terminal, one line for each file elsewhere, nothing with `quiet`. Always on stderr. */
export async function startProgress(terminal: Terminal): Promise<Progress> {
  const { streams, texts, quiet } = terminal;
  if (quiet) return { onInput: () => undefined, stop: () => undefined };
  if (!streams.stderr.isTTY) {
    return {
      onInput: (input, done, total) =>
        terminal.printNote(`[${done}/${total}] ${texts.outcomes[input.outcome]}: ${input.path}`),
      stop: () => undefined,
    };
  }
  const { SingleBar } = await import("cli-progress");
  const bar = new SingleBar({
    stream: streams.stderr,
    format: `{bar} {value}/{total} ${texts.progressFile}`,
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

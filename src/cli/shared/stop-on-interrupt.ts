import { EXIT } from "./exit-codes.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Signals that request a program to stop. On Windows other programs cannot send SIGTERM; there Ctrl-C arrives as SIGINT,
 * Ctrl-Break as SIGBREAK, and the closing of the console window as SIGHUP.
 */
export function stopSignals(platform: NodeJS.Platform = process.platform): readonly NodeJS.Signals[] {
  return platform === "win32" ? ["SIGINT", "SIGBREAK", "SIGHUP"] : ["SIGINT", "SIGTERM"];
}

/**
 * Turns the first stop signal into an abort, so that finished results are kept. A second signal ends the process at once.
 * Call `release` when the work is done.
 */
export function stopOnInterrupt(terminal: Terminal): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController();
  const onSignal = () => {
    if (controller.signal.aborted) process.exit(EXIT.interrupted);
    terminal.printError(terminal.texts.interrupting);
    controller.abort();
  };
  const signals = stopSignals();
  // `bin/kehoach.js` ends the process at a signal while no command handles signals.
  const earlier = signals.map((name) => [name, process.listeners(name)] as const);
  for (const [name, listeners] of earlier) {
    for (const listener of listeners) process.off(name, listener);
    process.on(name, onSignal);
  }
  return {
    signal: controller.signal,
    release: () => {
      for (const [name, listeners] of earlier) {
        process.off(name, onSignal);
        for (const listener of listeners) process.on(name, listener);
      }
    },
  };
}

import type { OutputFolder } from "../../store/output-folder.ts";
import { stopOnInterrupt } from "./stop-on-interrupt.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Does something with an output folder while no other run writes to it.
 * @throws KehoachError "unwritable" if another run does, unless `wait` is set; "interrupted" if the user stops the waiting
 */
export async function withOutput<T>(
  store: OutputFolder,
  { wait }: { readonly wait?: boolean | undefined },
  terminal: Terminal,
  act: (store: OutputFolder) => Promise<T>,
): Promise<T> {
  const { lockOutput } = await import("../../store/output-lock.ts");
  const interrupt = stopOnInterrupt(terminal);
  const onWait = wait
    ? (messages: { readonly vi: string; readonly en: string }) => terminal.printError(messages[terminal.lang])
    : undefined;
  const release = await lockOutput(store.folder, { onWait, signal: interrupt.signal }).finally(
    interrupt.release,
  );
  try {
    return await act(store);
  } finally {
    release();
  }
}

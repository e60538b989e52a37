import { setTimeout as sleep } from "node:timers/promises";

const IN_USE: ReadonlySet<string | undefined> = new Set(["EACCES", "EBUSY", "EPERM"]);
/** Together 1.6 s. */
const PAUSES_MS: readonly number[] = [50, 100, 200, 400, 800];

/**
 * Replaces or removes a file. Windows refuses this while another program has the file open: a virus scanner or a search
 * index has a new file for a moment, so it is tried again.
 */
export async function retryInUse(
  act: () => Promise<void>,
  platform: NodeJS.Platform = process.platform,
  pausesMs = PAUSES_MS,
): Promise<void> {
  for (const pause of platform === "win32" ? pausesMs : []) {
    try {
      return await act();
    } catch (error) {
      if (!IN_USE.has((error as NodeJS.ErrnoException).code)) throw error;
    }
    await sleep(pause);
  }
  await act();
}

import { randomUUID } from "node:crypto";
import { readFileSync, rmSync } from "node:fs";
import { lstat, open, readFile, rename, rm } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { KehoachError } from "../model/error.ts";
import { ownProcess, type RunningProcess, stillRuns } from "./running-process.ts";
import { unwritable } from "./write-whole.ts";

const LOCK = ".kehoach-lock.json";
const POLL_MS = 300;
const WRITTEN_WITHIN_MS = 5000;

/** Who writes to an output folder. */
interface Owner extends RunningProcess {
  readonly schemaVersion: 1;
  readonly host: string;
  /** ISO time. */
  readonly startedAt: string;
  /** Different for each lock. */
  readonly token: string;
}

export interface LockOptions {
  /** Called once when another run has the folder: the call then waits until that run ends. Absent: it fails. */
  readonly onWait?: ((messages: KehoachError["messages"]) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
  /** A lock file is empty for an instant after it is created; longer than this, its writer was killed in that instant. */
  readonly writtenWithinMs?: number;
}

/**
 * Reserves an output folder for this process, because two runs that write to it at the same time would remove each other's
 * results. A lock whose process has ended is taken over. Returns a function that ends the reservation.
 * @throws KehoachError "unwritable" if another run has the folder, "interrupted" if `signal` ends the waiting
 */
export async function lockOutput(
  folder: string,
  { onWait, signal, writtenWithinMs = WRITTEN_WITHIN_MS }: LockOptions = {},
): Promise<() => void> {
  const path = join(folder, LOCK);
  const unwritten = new UnwrittenLock(writtenWithinMs);
  const unwrittenClaim = new UnwrittenLock(writtenWithinMs);
  let told = false;
  for (;;) {
    const token = await create(path);
    if (token !== null) return releaseOf(path, token);
    const owner = await readOwner(path);
    if (owner !== null && (await isStale(owner))) {
      await takeAway(path, owner, unwrittenClaim);
      continue;
    }
    if (owner === null) await unwritten.removeIfLeft(path);
    if (owner !== null && !onWait) throw busy(path, owner, false);
    if (owner !== null && !told) onWait?.(busy(path, owner, true).messages);
    told ||= owner !== null;
    await sleep(POLL_MS, undefined, { signal }).catch(() => undefined);
    if (signal?.aborted) throw new KehoachError("interrupted", STOPPED);
  }
}

/** Creates the lock; returns its token, or null if there is one. */
async function create(path: string): Promise<string | null> {
  const token = randomUUID();
  const owner: Owner = {
    schemaVersion: 1,
    ...ownProcess(),
    host: hostname(),
    startedAt: new Date().toISOString(),
    token,
  };
  try {
    const file = await open(path, "wx");
    try {
      await file.writeFile(`${JSON.stringify(owner, null, 2)}\n`);
      await file.close();
    } catch (error) {
      await file.close().catch(() => undefined);
      await rm(path, { force: true });
      throw error;
    }
    return token;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return null;
    throw unwritable(path, error);
  }
}

/** null: the lock is gone, or is being written. */
const readOwner = async (path: string) => parseOwner(await readFile(path, "utf8").catch(() => ""));

/**
 * A lock without its owner. How long it is so is measured here, because the times of files come from the clock of the drive,
 * which may be another machine's.
 */
class UnwrittenLock {
  readonly #withinMs: number;
  #lock: number | null = null;
  #since = 0;

  constructor(withinMs: number) {
    this.#withinMs = withinMs;
  }

  /** Removes a lock whose writer was killed before it wrote it. @throws KehoachError "unwritable" */
  async removeIfLeft(path: string): Promise<void> {
    // Not what a link leads to: a link in a circle, or to nothing, has the name as well.
    const found = await lstat(path).catch(() => null);
    if (found?.isDirectory())
      throw unwritable(path, Object.assign(new Error("a folder"), { code: "EISDIR" }));
    const lock = found?.mtimeMs ?? null;
    if (lock === null || lock !== this.#lock) [this.#lock, this.#since] = [lock, performance.now()];
    else if (performance.now() - this.#since > this.#withinMs)
      await rm(path, { force: true }).catch((error) => {
        throw unwritable(path, error);
      });
  }
}

function parseOwner(text: string): Owner | null {
  try {
    const owner: Owner = JSON.parse(text);
    const texts = [owner.host, owner.startedAt, owner.token, owner.processStartedAt];
    return texts.every((value) => typeof value === "string") ? owner : null;
  } catch {
    return null;
  }
}

/** Whether the owner certainly has ended. Processes of other machines cannot be asked. */
async function isStale(owner: Owner): Promise<boolean> {
  return owner.host === hostname() && !(await stillRuns(owner));
}

/**
 * Removes the lock of a process that has ended. Only one process can create the file that announces this for a token, so
 * a lock that another process has created meanwhile is not removed.
 */
async function takeAway(path: string, { token }: Owner, unwritten: UnwrittenLock): Promise<void> {
  const claim = `${path}.${token.replaceAll(/[^0-9a-f-]/gu, "")}`;
  if ((await create(claim)) === null) {
    const other = await readOwner(claim);
    if (other === null) await unwritten.removeIfLeft(claim);
    if (other !== null && (await isStale(other))) await rm(claim, { force: true });
    else await sleep(POLL_MS);
    return;
  }
  try {
    const current = await readOwner(path);
    if (current?.token === token) await rename(path, claim);
  } finally {
    await rm(claim, { force: true });
  }
}

function releaseOf(path: string, token: string): () => void {
  const release = () => {
    process.off("exit", release);
    try {
      if (JSON.parse(readFileSync(path, "utf8")).token === token) rmSync(path, { force: true });
    } catch {
      // Somebody has removed the lock.
    }
  };
  process.on("exit", release);
  return release;
}

const STOPPED = {
  vi: "Đã dừng khi đang chờ lần chạy khác; chưa đọc gì.",
  en: "Stopped while waiting for another run; nothing was read.",
};

function busy(path: string, { pid, host, startedAt }: Owner, waits: boolean): KehoachError {
  const since = new Date(startedAt);
  const here = host === hostname();
  const times = { vi: since.toLocaleString("vi-VN"), en: since.toLocaleString("en-GB") };
  const vi = waits
    ? "Đang chờ lần chạy đó kết thúc; bấm Ctrl+C để thôi chờ."
    : "Đề nghị chờ lần chạy đó kết thúc rồi chạy lại, thêm --wait để tự chờ, hoặc chọn thư mục khác bằng --out.";
  const en = waits
    ? "Waiting for that run to end; press Ctrl-C to stop waiting."
    : "Wait for that run to end and run again, add --wait to wait for it, or choose another folder with --out.";
  const viElsewhere = here ? "" : ` Nếu chắc chắn máy đó không còn chạy chương trình, hãy xóa tệp “${path}”.`;
  const enElsewhere = here
    ? ""
    : ` If you are sure that the program no longer runs on that machine, delete the file “${path}”.`;
  return new KehoachError("unwritable", {
    vi: `Thư mục kết quả đang được một lần chạy khác ghi (máy “${host}”, tiến trình ${pid}, bắt đầu lúc ${times.vi}). ${vi}${viElsewhere}`,
    en: `Another run is writing to the output folder (machine “${host}”, process ${pid}, started ${times.en}). ${en}${enElsewhere}`,
  });
}

import { randomInt } from "node:crypto";
import { existsSync, rmSync, type Stats } from "node:fs";
import { type FileHandle, lstat } from "node:fs/promises";
import { resolve } from "node:path";
import { KehoachError } from "../model/error.ts";
import { disk } from "./disk.ts";
import { retryInUse } from "./retry-in-use.ts";

/**
 * Writes a file completely or not at all: writes a temporary file in the same folder, flushes it, checks its size and
 * renames it. After an error, the file has its earlier content or is still absent. Writes to one file run in call order.
 * A link of this name is replaced and what it leads to stays, because somebody else may have put it there.
 * @throws KehoachError "unwritable", naming the file, the reason and what to do
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  const key = resolve(path);
  const write = (pending.get(key) ?? Promise.resolve()).then(() => replace(path, Buffer.from(content)));
  const settled = write.catch(() => undefined);
  pending.set(key, settled);
  try {
    await write;
  } finally {
    if (pending.get(key) === settled) pending.delete(key);
  }
}

/** Removes a file if there is one. @throws KehoachError "unwritable" */
export async function removeFile(path: string): Promise<void> {
  try {
    await retryInUse(() => disk.rm(path, { force: true }));
  } catch (error) {
    throw unwritable(path, error);
  }
}

/** The last write of each file. */
const pending = new Map<string, Promise<void>>();

async function replace(path: string, bytes: Uint8Array): Promise<void> {
  const file = await WholeFile.open(path);
  try {
    await file.write(bytes);
    await file.close();
    await file.commit();
  } catch (error) {
    await file.discard();
    throw error;
  }
}

/** Files to remove if the process ends during a write. */
const unfinished = new Set<string>();
/** Those of them that the system may be creating at this moment, in a thread of its own that goes on while the process ends. */
const opening = new Set<string>();
/** Together 0.1 s. */
const MOST_PAUSES = 20;
const PAUSE_MS = 5;
const clock = new Int32Array(new SharedArrayBuffer(4));

/** Removes the temporary files of unfinished writes, also those that the system is just creating. For the end of the process. */
export function removeUnfinished(): void {
  for (let pauses = 0; ; pauses++) {
    for (const path of unfinished) {
      if (existsSync(path)) opening.delete(path);
      rmSync(path, { force: true });
    }
    if (opening.size === 0 || pauses === MOST_PAUSES) return;
    Atomics.wait(clock, 0, 0, PAUSE_MS);
  }
}
process.on("exit", removeUnfinished);

/** A new version of a file, in a temporary file beside it until it is committed. Errors are as those of `writeWhole`. */
export class WholeFile {
  readonly #path: string;
  readonly #temporary: string;
  #handle: FileHandle | null = null;
  #bytes = 0;

  private constructor(path: string) {
    this.#path = path;
    this.#temporary = `${path}.${randomInt(1e12, 1e13)}`;
  }

  static async open(path: string): Promise<WholeFile> {
    const file = new WholeFile(path);
    try {
      const earlier = await lstat(path).catch(() => null);
      // Renaming a file to the name of a device would replace it for the whole system.
      if (earlier && !earlier.isFile() && !earlier.isDirectory() && !earlier.isSymbolicLink())
        throw notAFile();
      await file.#create(earlier);
    } catch (error) {
      await file.discard();
      throw unwritable(path, error);
    }
    return file;
  }

  /** @param earlier the replaced file; its owner and permissions are kept where the system allows it */
  async #create(earlier: Stats | null): Promise<void> {
    unfinished.add(this.#temporary);
    opening.add(this.#temporary);
    try {
      this.#handle = await disk.open(this.#temporary, "wx");
    } finally {
      opening.delete(this.#temporary);
    }
    if (!earlier?.isFile()) return;
    await this.#handle.chown(earlier.uid, earlier.gid).catch(() => undefined);
    await this.#handle.chmod(earlier.mode).catch(() => undefined);
  }

  write(bytes: Uint8Array): Promise<void> {
    return this.#try(async () => {
      await writeAll(this.#handle!, bytes, this.#bytes);
      this.#bytes += bytes.length;
    });
  }

  /** Flushes the file and checks its size. */
  close(): Promise<void> {
    return this.#try(async () => {
      await this.#handle!.sync();
      const { size } = await this.#handle!.stat();
      if (size !== this.#bytes) throw new Error(`${size} of ${this.#bytes} bytes are on the disk`);
      // Some network drives report a full disk only when the file is closed.
      await this.#closeHandle();
    });
  }

  commit(): Promise<void> {
    return this.#try(async () => {
      await retryInUse(() => disk.rename(this.#temporary, this.#path));
      unfinished.delete(this.#temporary);
    });
  }

  /** Never throws. */
  async discard(): Promise<void> {
    await this.#closeHandle().catch(() => undefined);
    await disk.rm(this.#temporary, { force: true }).catch(() => undefined);
    unfinished.delete(this.#temporary);
  }

  async #closeHandle(): Promise<void> {
    const handle = this.#handle;
    this.#handle = null;
    await handle?.close();
  }

  async #try(act: () => Promise<void>): Promise<void> {
    try {
      await act();
    } catch (error) {
      throw unwritable(this.#path, error);
    }
  }
}

const notAFile = () => Object.assign(new Error("not a regular file"), { code: NOT_A_FILE });
const NOT_A_FILE = "NOT_A_FILE";

/** A write may store fewer bytes than given, for instance if the disk becomes full. Only the next write then fails. */
async function writeAll(file: FileHandle, bytes: Uint8Array, start: number): Promise<void> {
  let at = 0;
  while (at < bytes.length) {
    const { bytesWritten } = await file.write(bytes, at, bytes.length - at, start + at);
    if (bytesWritten === 0) throw new Error(`the disk stored ${at} of ${bytes.length} bytes`);
    at += bytesWritten;
  }
}

const CAUSES: Readonly<Record<string, { readonly vi: string; readonly en: string }>> = {
  ENOSPC: {
    vi: "ổ đĩa đã đầy. Đề nghị dọn bớt ổ đĩa",
    en: "the disk is full. Free some space",
  },
  EDQUOT: {
    vi: "đã hết dung lượng được cấp trên ổ đĩa. Đề nghị xóa bớt tệp hoặc xin thêm dung lượng",
    en: "your quota on the disk is used up. Delete some files or ask for more space",
  },
  EIO: {
    vi: "ổ đĩa báo lỗi khi ghi. Đề nghị kiểm tra ổ đĩa và kết nối",
    en: "the disk reports an error. Check the disk and its connection",
  },
  EROFS: {
    vi: "ổ đĩa chỉ cho đọc. Đề nghị dùng ổ đĩa cho phép ghi",
    en: "the disk is read-only. Use a disk that can be written",
  },
  EBUSY: {
    vi: "tệp đang được chương trình khác mở. Đề nghị đóng tệp đó",
    en: "another program has the file open. Close the file in that program",
  },
  EISDIR: {
    vi: "đã có thư mục trùng tên. Đề nghị đổi tên thư mục đó",
    en: "a folder has this name. Rename the folder",
  },
  [NOT_A_FILE]: {
    vi: "tên này là của một thiết bị hoặc ống dẫn, không phải tệp. Đề nghị xóa hoặc đổi tên nó",
    en: "this is the name of a device or a pipe, not of a file. Remove or rename it",
  },
};
const DENIED = {
  vi: "không có quyền ghi, hoặc tệp đang được chương trình khác mở. Đề nghị kiểm tra quyền ghi và đóng tệp đó",
  en: "you have no permission to write it, or another program has it open. Check the permissions and close the file",
};
const OTHER = {
  vi: "ổ đĩa không nhận đủ dữ liệu. Đề nghị kiểm tra dung lượng và kết nối của ổ đĩa",
  en: "the disk did not store all data. Check its free space and its connection",
};

export function unwritable(path: string, error: unknown): KehoachError {
  const code = (error as NodeJS.ErrnoException).code ?? "";
  const cause = code === "EACCES" || code === "EPERM" ? DENIED : (CAUSES[code] ?? OTHER);
  return new KehoachError(
    "unwritable",
    {
      vi: `Không ghi được tệp “${path}”: ${cause.vi} rồi chạy lại. Nội dung cũ của tệp (nếu có) còn nguyên.`,
      en: `The file “${path}” cannot be written: ${cause.en}, then run the program again. The earlier file, if there was one, is unchanged.`,
    },
    error instanceof Error ? error.message : String(error),
  );
}

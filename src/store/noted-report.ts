import { join } from "node:path";
import { isBusy, isOpen } from "./open-file.ts";
import { pathBeside } from "./paper-ledger.ts";
import type { WrittenPaper } from "./result-store.ts";
import { removeFile, writeWhole } from "./write-whole.ts";

/**
 * Writes a report in which people make notes. If a program has it open, or its notes could not be read, it is kept and the
 * new one is written beside it.
 *
 * @param unreadable names of files whose notes could not be read
 * @throws KehoachError "unwritable"
 */
export async function writeNotedReport(
  folder: string,
  { fileName, content }: { readonly fileName: string; readonly content: Uint8Array },
  unreadable: ReadonlySet<string>,
): Promise<WrittenPaper> {
  const path = join(folder, fileName);
  const keep = unreadable.has(fileName);
  if (!keep && !(await isOpen(path))) {
    try {
      await writeWhole(path, content);
      if (!unreadable.has(pathBeside(fileName))) await removeFile(pathBeside(path));
      return { path, kept: null };
    } catch (error) {
      if (!isBusy(error)) throw error;
    }
  }
  const beside = join(folder, await freeBeside(folder, fileName, unreadable));
  await writeWhole(beside, content);
  return { path: beside, kept: { path, reason: keep ? "unreadable" : "open" } };
}

/** The first name beside a file that no open or unreadable file has. */
async function freeBeside(
  folder: string,
  fileName: string,
  unreadable: ReadonlySet<string>,
): Promise<string> {
  for (let n = 1; ; n++) {
    const name = pathBeside(fileName, n);
    if (!unreadable.has(name) && !(await isOpen(join(folder, name)))) return name;
  }
}

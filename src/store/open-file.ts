import { readdir } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { KehoachError } from "../model/error.ts";

/**
 * Whether Word, Excel or LibreOffice has a file open: each writes a lock file beside it. Word replaces the first one or two
 * letters of a longer name by "~$" ("~$ao-cao.docx"), Excel puts "~$" before the name.
 */
export async function isOpen(path: string): Promise<boolean> {
  const fileName = basename(path);
  const names = new Set(await readdir(dirname(path)).catch((): string[] => []));
  const owners = [0, 1, 2].map((letters) => `~$${fileName.slice(letters)}`);
  return names.has(`.~lock.${fileName}#`) || owners.some((name) => names.has(name));
}

/** Whether a write failed because another program has the file open, or because the folder may not be written. */
export const isBusy = (error: unknown): boolean =>
  error instanceof KehoachError && /^(?:EBUSY|EPERM|EACCES|ETXTBSY)/.test(error.detail ?? "");

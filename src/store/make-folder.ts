import { mkdir, stat } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Creates a folder and those above it. `mkdir` of Node.js with `recursive` never ends on a file system that says of a
 * new folder that its parent is missing, as /proc does.
 */
export async function makeFolder(folder: string): Promise<void> {
  const error = await errorOf(folder);
  if (error === null) return;
  const above = dirname(folder);
  if (error.code === "ENOENT" && above !== folder) {
    await makeFolder(above);
    const again = await errorOf(folder);
    if (again === null) return;
    throw again;
  }
  throw error;
}

/** Why a folder is not there after it was to be created; null if it is. */
async function errorOf(folder: string): Promise<NodeJS.ErrnoException | null> {
  try {
    await mkdir(folder);
    return null;
  } catch (error) {
    // Drives and shares refuse with other codes than EEXIST what is there.
    const there = await stat(folder).catch(() => null);
    return there?.isDirectory() ? null : (error as NodeJS.ErrnoException);
  }
}

import { lstatSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { KehoachError } from "../../model/error.ts";

export const CONFIG_NAME = "kehoach.config.json";

/** The nearest `kehoach.config.json` in the folder of an input or above it; null: there is none. */
function findAbove(input: string): string | null {
  const start = resolve(input);
  for (let folder = isFolder(start) ? start : dirname(start); ; folder = dirname(folder)) {
    const path = join(folder, CONFIG_NAME);
    if (exists(path)) return path;
    if (folder === dirname(folder)) return null;
  }
}

/** Also of a name that is no file, or a link to nothing: reading it then says so, instead of running without the settings. */
function exists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}

/** The folder that contains all inputs, or that is the only input; null: there are several. */
export function folderOf(inputs: readonly string[]): string | null {
  const folders = new Set(inputs.map((input) => resolve(isFolder(input) ? input : dirname(input))));
  return folders.size === 1 ? [...folders][0]! : null;
}

const isFolder = (path: string) => {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
};

/**
 * The configuration that applies to all inputs; null: there is none.
 * @throws KehoachError "usage" if two inputs have different ones
 */
export function findConfig(inputs: readonly string[]): string | null {
  const found = [...new Set(inputs.map(findAbove))];
  if (found.length <= 1) return found[0] ?? null;
  const list = found.filter((path) => path !== null).join("”, “");
  throw new KehoachError("usage", {
    vi: `Các đường dẫn cần đọc có cấu hình khác nhau (“${list}”). Đề nghị chọn một tệp bằng --config.`,
    en: `The inputs have different configurations (“${list}”). Choose one with --config.`,
  });
}

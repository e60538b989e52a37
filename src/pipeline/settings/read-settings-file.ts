import { readFileSync, statSync } from "node:fs";
import type { Messages } from "../../model/error.ts";

/** The text of a file of settings without a byte-order mark, or why it was not read. */
export type SettingsFile =
  | { readonly text: string; readonly fault: null }
  | { readonly text: null; readonly fault: Messages };

const fault = (vi: string, en: string): SettingsFile => ({ text: null, fault: { vi, en } });
const NOT_OPENED = fault(
  "không có tệp này hoặc không mở được",
  "there is no such file, or it cannot be opened",
);

/** Reads a small file. Devices and pipes are refused before they are opened: some have no end, others wait for a writer. */
export function readSettingsFile(path: string, maxMegabytes: number): SettingsFile {
  try {
    const found = statSync(path);
    if (!found.isFile()) return fault("đây không phải là tệp", "it is not a file");
    if (found.size > maxMegabytes * 1_000_000)
      return fault(`tệp quá lớn (hơn ${maxMegabytes} MB)`, `the file is too large (over ${maxMegabytes} MB)`);
    return { text: readFileSync(path, "utf8").replace(/^\uFEFF/, ""), fault: null };
  } catch {
    return NOT_OPENED;
  }
}

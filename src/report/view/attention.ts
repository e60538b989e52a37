import type { View } from "../model/view.ts";

/** The files that need attention, each in one line: those that could not be read, and those with something to check. */
export function attentionLines({ files, words }: Pick<View, "files" | "words">): string[] {
  return files.rows.flatMap(({ file, tone, stateWord, notes: [first = "", ...more] }) => {
    // The reason why a file was not read names the file.
    if (tone === "bad") return first;
    if (tone !== "warn") return [];
    return `“${file.path}” (${stateWord}): ${first}${more.length > 0 ? ` ${words.files.moreNotes(more.length)}` : ""}`;
  });
}

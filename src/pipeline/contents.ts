import type { ContentSource } from "./assemble-records.ts";
import type { InputFile } from "./collect-inputs.ts";
import { hashFile } from "./hash-file.ts";
import { type Refusal, refuse } from "./reasons.ts";

/** One content, with every file that holds it; the first is the one that is read. */
export interface Content {
  readonly source: ContentSource;
  readonly files: readonly InputFile[];
}

/** Files by content, in the order of their first paths. What cannot be opened is refused. */
export async function contentsOf(
  files: readonly InputFile[],
  signal: AbortSignal,
  onRefused: (file: InputFile, refusal: Refusal) => void,
): Promise<Content[]> {
  const byHash = new Map<string, InputFile[]>();
  for (const file of files) {
    if (signal.aborted) {
      onRefused(file, refuse("interrupted", file.path));
      continue;
    }
    try {
      const sha256 = file.member?.sha256 ?? (await hashFile(file.location));
      byHash.set(sha256, [...(byHash.get(sha256) ?? []), file]);
    } catch {
      onRefused(file, refuse("unreadable", file.path));
    }
  }
  return [...byHash].map(([sha256, same]) => ({
    source: { paths: same.map((file) => file.path), sha256, bytes: same[0]!.bytes },
    files: same,
  }));
}

import { createHash } from "node:crypto";
import { stat } from "node:fs/promises";
import { join } from "node:path";

/** Hashes names, sizes and modification times: reading all results would take longer than a run over unchanged input. */
export async function fingerprint(folder: string, names: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const name of names.toSorted()) {
    const file = await stat(join(folder, name), { bigint: true }).catch(() => null);
    hash.update(`${name}:${file?.size}:${file?.mtimeNs}\n`);
  }
  return hash.digest("hex").slice(0, 16);
}

import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/**
 * SHA-256 of a file's content, in hex. The file is read in pieces into `buffer`, which the caller reuses: a new buffer
 * for each file would be garbage that grows with their number. @throws the file system's error
 */
export async function hashFile(location: Buffer, buffer: Uint8Array): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(location);
  try {
    for (;;) {
      const { bytesRead } = await file.read(buffer, 0, buffer.length, null);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(buffer.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

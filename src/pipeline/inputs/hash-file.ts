import { createHash } from "node:crypto";
import { open } from "node:fs/promises";

/**
 * SHA-256 of a file's content, in hex. Read piece by piece into `room`: a new room for each file would be memory
 * that grows with their number. @throws the file system's error
 */
export async function hashFile(location: Buffer, room: Uint8Array): Promise<string> {
  const hash = createHash("sha256");
  const file = await open(location);
  try {
    for (;;) {
      const { bytesRead } = await file.read(room, 0, room.length, null);
      if (bytesRead === 0) return hash.digest("hex");
      hash.update(room.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}

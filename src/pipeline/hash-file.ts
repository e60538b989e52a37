import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";

/** SHA-256 of a file's content, in hex, read piece by piece. @throws the file system's error */
export async function hashFile(location: Buffer): Promise<string> {
  const hash = createHash("sha256");
  for await (const piece of createReadStream(location)) hash.update(piece);
  return hash.digest("hex");
}

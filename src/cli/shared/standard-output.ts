import { fstatSync, writeFileSync } from "node:fs";
import { Writable } from "node:stream";

/**
 * Standard output. Where it is a file, each write is repeated until all bytes are taken: Node makes one attempt only and
 * does not look at the count, so that on a full disk the file would be cut and nothing said.
 */
export function standardOutput(): NodeJS.WritableStream & { readonly columns?: number } {
  return isFile(process.stdout.fd) ? fileOutput(process.stdout.fd) : process.stdout;
}

function fileOutput(file: number): Writable {
  return new Writable({
    write(bytes: Buffer, _encoding, done) {
      try {
        writeFileSync(file, bytes);
        done();
      } catch (error) {
        done(error as Error);
      }
    },
  });
}

function isFile(file: number): boolean {
  try {
    return fstatSync(file).isFile();
  } catch {
    return false;
  }
}

import { fstatSync, writeFileSync } from "node:fs";
import { Writable } from "node:stream";

/**
 * Standard output. If it is a file, each write is repeated until all bytes are written. Node tries only once and ignores
 * the number of bytes written, so on a full disk the file would be cut off without an error.
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

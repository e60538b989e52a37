import type { FileHandle } from "node:fs/promises";
import { vi } from "vitest";
import { disk } from "../../src/store/disk.ts";

export const POINTS = ["open", "write", "second write", "sync", "stat", "close", "rename"] as const;
export type Point = (typeof POINTS)[number];

const fault = (code: string) => Object.assign(new Error(`${code}: injected`), { code });

/** Fails a write of the files that `applies` selects, at one point. A "second write" follows one that wrote half. */
export function failAt(point: Point, code: string, applies: (path: string) => boolean): void {
  const { open, rename } = disk;
  const isTarget = (path: unknown) => applies(String(path).replace(/\.\d+$/, ""));
  vi.spyOn(disk, "open").mockImplementation(async (path, ...rest) => {
    if (!isTarget(path)) return open(path, ...rest);
    if (point === "open") throw fault(code);
    return faultyHandle(await open(path, ...rest), point, code);
  });
  vi.spyOn(disk, "rename").mockImplementation(async (from, to) => {
    if (point === "rename" && isTarget(from)) throw fault(code);
    return rename(from, to);
  });
}

/** Every write writes at most `most` bytes and returns their number, as a write may. */
export function shortWrites(most: number): void {
  const { open } = disk;
  vi.spyOn(disk, "open").mockImplementation(async (...args) => {
    const file = await open(...args);
    return withWrite(file, (bytes, at, length, position) =>
      file.write(bytes, at, Math.min(most, length), position),
    );
  });
}

/** The disk writes half of the bytes, returns the number of all, and reports no error later. */
export function silentLoss(): void {
  const { open } = disk;
  vi.spyOn(disk, "open").mockImplementation(async (...args) => {
    const file = await open(...args);
    return withWrite(file, async (bytes, at, length, position) => {
      await file.write(bytes, at, length >> 1, position);
      return { bytesWritten: length, buffer: bytes };
    });
  });
}

type Write = (
  bytes: Uint8Array,
  at: number,
  length: number,
  position: number,
) => Promise<{ bytesWritten: number; buffer: Uint8Array }>;

function withWrite(file: FileHandle, write: Write): FileHandle {
  return withMethods(file, { write });
}

/** The handle with some methods replaced; all others act on the real file. */
function withMethods(file: FileHandle, methods: Readonly<Record<string, unknown>>): FileHandle {
  return new Proxy(file, {
    get(target, name) {
      const own = Object.hasOwn(methods, name) ? methods[name as string] : Reflect.get(target, name);
      return typeof own === "function" ? own.bind(target) : own;
    },
  });
}

function faultyHandle(file: FileHandle, point: Point, code: string): FileHandle {
  const fail = async () => {
    throw fault(code);
  };
  let writes = 0;
  switch (point) {
    case "write":
      return withMethods(file, { write: fail });
    case "second write":
      return withWrite(file, (bytes, at, length, position) => {
        writes += 1;
        return writes > 1 ? fail() : file.write(bytes, at, Math.ceil(length / 2), position);
      });
    case "sync":
    case "stat":
      return withMethods(file, { [point]: fail });
    case "close":
      return withMethods(file, {
        async close() {
          await file.close();
          throw fault(code);
        },
      });
    default:
      return file;
  }
}

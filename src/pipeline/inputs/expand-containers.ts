import { open } from "node:fs/promises";
import PQueue from "p-queue";
import { mayBeContainer } from "../../extract/container/may-be-container.ts";
import { type ErrorCode, KehoachError } from "../../model/error.ts";
import type { ReaderPool } from "../readers/reader-pool.ts";
import type { MemberListing } from "../readers/replies.ts";
import { fileNameOf } from "../shared/paths.ts";
import { refusalOf, refuse } from "../shared/refusal.ts";
import { clutterRefusal } from "./clutter.ts";
import type { InputFile } from "./collect-inputs.ts";

const HEAD_BYTES = 16_384;

/**
 * Replaces each archive and e-mail with the files in it, whose paths look like "thu.eml!/ke-hoach.docx". Reader
 * processes open them; nothing is unpacked to disk. A container that cannot be opened is listed with its refusal.
 */
export async function expandContainers(
  files: readonly InputFile[],
  pool: ReaderPool,
  jobs: number,
): Promise<InputFile[]> {
  const queue = new PQueue({ concurrency: jobs });
  const expanded = await queue.addAll(files.map((file) => () => expand(file, pool)));
  return expanded.flat();
}

async function expand(file: InputFile, pool: ReaderPool): Promise<InputFile[]> {
  if (file.refusal || !mayBeContainer(await headOf(file))) return [file];
  const reply = await pool.open({ location: file.location.toString("base64") });
  if (reply.kind === "died") {
    return [{ ...file, refusal: refuse(reply.code, file.path, reply.detail ?? undefined) }];
  }
  if (reply.kind === "failed") {
    const error = new KehoachError(reply.code as ErrorCode, reply.messages, reply.detail);
    return [{ ...file, refusal: refusalOf(error, file.path) }];
  }
  if (reply.kind === "read") throw new TypeError("the reader read a file that it was asked to open");
  return reply.members === null ? [file] : reply.members.map((member) => inputOf(member, file));
}

function inputOf(
  { path: below, inside, bytes, sha256, refusal }: MemberListing,
  container: InputFile,
): InputFile {
  const path = below === "" ? container.path : `${container.path}!/${below}`;
  const clutter = below === "" ? null : clutterRefusal(fileNameOf(below), path);
  const reason = refusal
    ? refusalOf(new KehoachError(refusal.code as ErrorCode, refusal.messages), path)
    : null;
  return {
    path,
    location: container.location,
    bytes,
    refusal: clutter ?? reason ?? (bytes === 0 ? refuse("empty", path) : null),
    ...(sha256 === null ? {} : { member: { inside, sha256 } }),
  };
}

/** The beginning of a file; empty if the file cannot be opened, which is reported when it is read. */
async function headOf({ location }: InputFile): Promise<Uint8Array> {
  try {
    const file = await open(location);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
      return buffer.subarray(0, bytesRead);
    } finally {
      await file.close();
    }
  } catch {
    return new Uint8Array(0);
  }
}

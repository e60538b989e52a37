import { KehoachError } from "../../model/error.ts";
import { openContainer } from "./open-container.ts";

export interface WalkLimits {
  /** Of one member, unpacked. */
  readonly memberBytes: number;
  /** Of all that is unpacked on the way. */
  readonly totalBytes: number;
  readonly members: number;
  /** Containers inside each other; 1: only the outermost is opened. */
  readonly depth: number;
}

/** A file inside a container, or inside a container in it, or one that was refused. */
export type Found = {
  /** "thu.eml!/ke-hoach.docx": the way to it, below the outermost container. */
  readonly path: string;
  /** The member's place in each container on the way. */
  readonly inside: readonly number[];
} & ({ readonly bytes: Uint8Array } | { readonly error: KehoachError });

const SEPARATOR = "!/";

/**
 * All files in a container, one at a time, so that only the last one need be in memory; null: it is no container. What
 * is over the limits is refused: the rest of it under the container's own path "".
 */
export async function walkContainer(
  bytes: Uint8Array,
  limits: WalkLimits,
): Promise<AsyncGenerator<Found, void> | null> {
  const members = await openContainer(bytes, limits);
  return (
    members &&
    walk(members, "", [], { members: limits.members, bytes: limits.totalBytes, cut: false }, limits)
  );
}

interface Left {
  members: number;
  bytes: number;
  /** The limits ended the walk before everything was seen. */
  cut: boolean;
}

async function* walk(
  members: NonNullable<Awaited<ReturnType<typeof openContainer>>>,
  way: string,
  outer: readonly number[],
  left: Left,
  limits: WalkLimits,
): AsyncGenerator<Found, void> {
  for (const [i, member] of members.entries()) {
    if (left.members <= 0 || left.bytes <= 0) {
      left.cut = true;
      break;
    }
    left.members--;
    const path = way + member.name;
    const inside = [...outer, i];
    let bytes: Uint8Array;
    let nested: Awaited<ReturnType<typeof openContainer>>;
    try {
      bytes = member.read();
      left.bytes -= bytes.length;
      nested = await openContainer(bytes, limits);
    } catch (error) {
      if (!(error instanceof KehoachError)) throw error;
      // Its bytes were unpacked all the same, up to the limit.
      if (error.code === "too-large") left.bytes -= limits.memberBytes;
      yield { path, inside, error };
      continue;
    }
    if (!nested) yield { path, inside, bytes };
    else if (inside.length >= limits.depth) yield { path, inside, error: tooDeep(limits) };
    else if (nested.length === 0) yield { path, inside, error: nothingInside() };
    else yield* walk(nested, path + SEPARATOR, inside, left, limits);
  }
  if (left.cut && outer.length === 0) yield { path: "", inside: [], error: tooMuch(limits) };
}

/**
 * The bytes of one member, by its place in each container on the way.
 * @throws KehoachError "unreadable" where it is not there, and what opening and reading throw
 */
export async function memberBytes(
  bytes: Uint8Array,
  inside: readonly number[],
  limits: Pick<WalkLimits, "memberBytes">,
): Promise<Uint8Array> {
  let current = bytes;
  for (const place of inside) {
    const member = (await openContainer(current, limits))?.[place];
    if (!member) throw changed();
    current = member.read();
  }
  return current;
}

export function nothingInside(): KehoachError {
  return new KehoachError("not-a-document", {
    vi: "Tệp nén hoặc thư không chứa tệp nào.",
    en: "The archive or mail holds no file.",
  });
}

function tooMuch({ members, totalBytes }: WalkLimits): KehoachError {
  const mb = Math.ceil(totalBytes / 1e6);
  return new KehoachError("too-large", {
    vi: `Tệp nén hoặc thư chứa quá ${members} tệp hoặc quá ${mb} MB khi giải nén; phần còn lại không được đọc. Hãy giải nén rồi chạy lại.`,
    en: `The archive or mail holds more than ${members} files or unpacks to more than ${mb} MB; the rest was not read. Unpack it and run again.`,
  });
}

function tooDeep({ depth }: WalkLimits): KehoachError {
  return new KehoachError("too-large", {
    vi: `Tệp nén hoặc thư lồng nhau quá ${depth} lớp; lớp trong cùng không được mở. Hãy giải nén rồi chạy lại.`,
    en: `Archives or mails lie more than ${depth} deep in each other; the innermost were not opened. Unpack them and run again.`,
  });
}

function changed(): KehoachError {
  return new KehoachError("unreadable", {
    vi: "Tệp thay đổi trong lúc đang đọc. Đề nghị chờ tệp ghi xong rồi chạy lại.",
    en: "The file changed while it was being read. Wait until it is complete, then run again.",
  });
}

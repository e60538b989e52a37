import type { KehoachError } from "../../model/error.ts";

/** A file inside an archive or a mail. */
export interface Member {
  /** Its path inside the container, names joined with "/": only for display, never a path on a disk. */
  readonly name: string;
  /** @throws KehoachError "encrypted" | "damaged" | "too-large" | "not-a-document" */
  read(): Uint8Array;
}

export interface MemberLimits {
  /** Of one member, unpacked. */
  readonly memberBytes: number;
}

/** A member that is listed but not read. */
export function refusedMember(name: string, error: KehoachError): Member {
  return {
    name,
    read() {
      throw error;
    },
  };
}

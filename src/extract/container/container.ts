import type { KehoachError } from "../../model/error.ts";

/** One thing inside an archive or a mail. */
export interface Member {
  /** Its path inside, names joined with "/": only to be shown, never a place on a disk. */
  readonly name: string;
  /** @throws KehoachError "encrypted" | "damaged" | "too-large" | "not-a-document" */
  read(): Uint8Array;
}

export interface ContainerLimits {
  /** Of one member, unpacked. */
  readonly memberBytes: number;
}

/** A member that is not to be read at all. */
export function refusedMember(name: string, error: KehoachError): Member {
  return {
    name,
    read() {
      throw error;
    },
  };
}

const FORBIDDEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;
const LONGEST_NAME = 200;

/** Members with names that are safe to show: no way up or out, no control signs, none twice. */
export function withShownNames(members: readonly Member[]): Member[] {
  const seen = new Set<string>();
  return members.map((member) => {
    const shown = shownName(member.name);
    let name = shown;
    for (let i = 2; seen.has(name); i++) name = numbered(shown, i);
    seen.add(name);
    return { name, read: () => member.read() };
  });
}

function shownName(name: string): string {
  const parts = name
    .normalize("NFC")
    .replace(FORBIDDEN, "")
    .split(/[/\\]/)
    .map((part) => part.trim().slice(0, LONGEST_NAME))
    .filter((part) => part !== "" && part !== "." && part !== "..");
  return parts.join("/") || "không tên";
}

/** "a.docx" → "a (2).docx". */
function numbered(name: string, number: number): string {
  const dot = name.lastIndexOf(".");
  return dot > name.lastIndexOf("/")
    ? `${name.slice(0, dot)} (${number})${name.slice(dot)}`
    : `${name} (${number})`;
}

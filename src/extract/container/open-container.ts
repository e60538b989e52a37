import { isMail, isWebArchive } from "../mail/mail-headers.ts";
import { withDisplayNames } from "./display-names.ts";
import type { Member, MemberLimits } from "./member.ts";

/**
 * The files in an archive or a mail, in their order; null if the file is not a container. Nothing is written to disk.
 * @throws KehoachError "damaged"
 */
export async function openContainer(bytes: Uint8Array, limits: MemberLimits): Promise<Member[] | null> {
  const members = await membersOf(bytes, limits);
  return members && withDisplayNames(members);
}

async function membersOf(bytes: Uint8Array, limits: MemberLimits): Promise<Member[] | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    const { zipMembers } = await import("./zip-members.ts");
    return zipMembers(bytes, limits);
  }
  if (!isMail(bytes) || isWebArchive(bytes)) return null;
  const { mailMembers } = await import("./mail-members.ts");
  return mailMembers(bytes);
}

import { isMail, openMail } from "../mail/mail.ts";
import { type ContainerLimits, type Member, withShownNames } from "./container.ts";
import { openZipFiles } from "./zip.ts";

/** Where an entry of an archive has its name. */
const NAME_AT = 30;

/** Whether a file that begins so may hold others; a cheap question before it is opened. */
export function mayBeContainer(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 100)).toString("latin1");
  // Office programs write this part first; others are found out when the file is opened.
  if (start.startsWith("PK")) return !/^(?:\[Content_Types\]\.xml|mimetype)/.test(start.slice(NAME_AT));
  return isMail(head);
}

/**
 * The files in an archive or a mail, in their order; null: the file is no container. Nothing is written anywhere.
 * @throws KehoachError "damaged"
 */
export async function openContainer(bytes: Uint8Array, limits: ContainerLimits): Promise<Member[] | null> {
  const members = openZipFiles(bytes, limits) ?? (await openMail(bytes));
  return members && withShownNames(members);
}

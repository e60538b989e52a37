import { isMail } from "../mail/mail-headers.ts";

/** Offset of the first entry's name in a zip archive. */
const NAME_AT = 30;

/** Whether a file that begins with `head` may contain other files. The test is cheap and avoids opening most files. */
export function mayBeContainer(head: Uint8Array): boolean {
  const start = Buffer.from(head.subarray(0, 100)).toString("latin1");
  // Office programs write this entry first; other documents are recognised when the file is opened.
  if (start.startsWith("PK")) return !/^(?:\[Content_Types\]\.xml|mimetype)/.test(start.slice(NAME_AT));
  return isMail(head);
}

import type { Warning } from "./warning.ts";

/** Warnings of a file of which a part was not read: damage, pages whose text was not recognised, lost text. */
export const PARTS_UNREAD: ReadonlySet<string> = new Set(["damaged-partly", "ocr-needed", "text-lost"]);

/** Whether only a part of a file was read, by the warnings of its documents. */
export const isReadInPart = (warnings: readonly Pick<Warning, "code">[]): boolean =>
  warnings.some(({ code }) => PARTS_UNREAD.has(code));

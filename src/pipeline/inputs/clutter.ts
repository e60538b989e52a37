import type { Refusal } from "../shared/refusal.ts";

const SYSTEM_FILES: ReadonlySet<string> = new Set(["thumbs.db", "desktop.ini", "ehthumbs.db"]);

/** Refuses files that systems and programs leave among documents; null: the file may be a document. */
export function clutterRefusal(name: string, path: string): Refusal | null {
  if (name.startsWith("~$")) {
    return {
      code: "not-a-document",
      messages: {
        vi: `“${path}” là tệp khóa tạm của Word hoặc Excel; đã bỏ qua.`,
        en: `“${path}” is a temporary lock file of Word or Excel; it was skipped.`,
      },
    };
  }
  if (!name.startsWith(".") && !SYSTEM_FILES.has(name.toLowerCase())) return null;
  return {
    code: "not-a-document",
    messages: {
      vi: `“${path}” là tệp, thư mục ẩn hoặc của hệ thống; đã bỏ qua.`,
      en: `“${path}” is a hidden file or folder, or one of the system; it was skipped.`,
    },
  };
}

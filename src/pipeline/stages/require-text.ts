import { regex } from "../../language/regex.ts";
import { KehoachError } from "../../model/error.ts";
import type { Warning } from "../../model/warning.ts";
import type { FileReading } from "./file-reading.ts";

const LETTER_OR_DIGIT = regex`[\p{L}\p{N}]`;

/**
 * Returns the reading if a document in it has a letter or a digit. A record without text would look as if the file had been read.
 * @throws KehoachError "unreadable", with the reason
 */
export function requireText(reading: FileReading): FileReading {
  const { documents } = reading;
  if (documents.length === 0 || documents.some(({ text }) => LETTER_OR_DIGIT.test(text))) return reading;
  const warnings = documents.flatMap(({ plan }) => plan.warnings as readonly Warning[]);
  const unread = warnings.find(({ code }) => code === "ocr-needed");
  const { vi, en } = unread?.messages ?? {
    vi: unread?.message ?? "Các trang chỉ có số trang, dấu ký số hoặc ký hiệu.",
    en: unread?.message ?? "Its pages have only page numbers, digital signature marks or symbols.",
  };
  throw new KehoachError("unreadable", {
    vi: `Tệp không có chữ nào đọc được. ${vi}`,
    en: `No text of the file could be read. ${en}`,
  });
}

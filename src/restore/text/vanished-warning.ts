import { withoutAddresses } from "../../language/model/addresses.ts";
import { regex } from "../../language/regex.ts";
import type { Warning } from "../../model/warning.ts";
import type { VanishedLetters } from "./vanished-letters.ts";

/** The warning for a text from which letters vanished. With many doubtful words a part of the text counts as missing. */
export function vanishedWarning({ completed, doubtful }: VanishedLetters): Warning {
  const messages = {
    vi: `Chữ trong tệp bị mất một số chữ cái có dấu (ví dụ “Thực hiện” chỉ còn “Thc hin”). Đã điền lại ${completed} từ theo ngữ cảnh; ${doubtful} từ chưa rõ, giữ nguyên như trong tệp. Cần đối chiếu với bản gốc.`,
    en: `Letters with marks are missing from the text of the file (as in “Thc hin” for “Thực hiện”). ${completed} words were completed by their context; ${doubtful} words are in doubt and stay as they are. Compare with the original.`,
  };
  const isPartly = doubtful >= FEW && doubtful > MOST_DOUBTFUL * (completed + doubtful);
  return { code: isPartly ? "text-lost" : "restored-with-doubt", message: messages.vi, messages };
}

/** A word with the sign for a lost letter inside: "V?n", "th_c". Markup and code have other signs around. */
const INCOMPLETE = regex.g`\p{L}[?_□▯■¤¿\ufffd]{1,3}\p{Ll}`;
/** Fewer such words may be slips of the typist, and leave the text complete. */
const FEW = 3;

/** A warning if words with lost letters are left after restoration. `restored`: the number of words that were restored. */
export function incompleteWords(lines: readonly string[], restored: number): Warning[] {
  const left = lines.reduce((sum, line) => sum + (withoutAddresses(line).match(INCOMPLETE)?.length ?? 0), 0);
  if (restored < FEW || left < FEW) return [];
  const messages = {
    vi: `Còn ${left} từ trong tệp bị mất chữ cái (ví dụ “V?n phòng”), chưa rõ là từ nào nên giữ nguyên; ${restored} từ khác đã điền lại theo ngữ cảnh. Cần đối chiếu với bản gốc.`,
    en: `${left} words of the file lack letters (as in “V?n phòng”) and stay as they are, because several words fit; ${restored} others were completed by their context. Compare with the original.`,
  };
  const isPartly = left > MOST_DOUBTFUL * (restored + left);
  return [{ code: isPartly ? "text-lost" : "restored-with-doubt", message: messages.vi, messages }];
}

/** Share of doubtful words from which the text counts as read in part. */
const MOST_DOUBTFUL = 0.1;

import type { Warning } from "../../model/warning.ts";
import type { Diagnosis } from "./diagnosis.ts";
import type { Token } from "./restored-tokens.ts";

/** Many words of a page are in doubt after restoration. */
export function doubtWarning(page: number, words: number, judgement: Diagnosis): Warning {
  const marked = Math.round(judgement.marked * 100);
  const vi = `Trang ${page}: chữ bị hỏng (chỉ ${marked}% số từ còn dấu), đã khôi phục; ${words} từ còn ngờ, cần đối chiếu lại với bản gốc.`;
  const en = `Page ${page}: damaged letters (only ${marked}% of the words have marks) were restored; ${words} words are in doubt, compare with the original.`;
  return { code: "restored-with-doubt", message: vi, messages: { vi, en }, page };
}

/** Number of figures that a warning names. */
const NAMED = 5;

/** `figures`: those that the hidden layer has otherwise. */
export function figuresWarning(page: number, figures: readonly Token[]): Warning {
  const named = figures.slice(0, NAMED);
  const more = figures.length > NAMED;
  const list = (hasWord: string) =>
    named.map(({ restored, witness }) => `“${restored}” (${hasWord} “${witness}”)`).join(", ");
  const vi = `Trang ${page}: số nhận dạng được khác số trong lớp chữ ẩn của tệp: ${list("lớp chữ ẩn ghi")}${more ? ", …" : ""}. Cần đối chiếu với bản gốc.`;
  const en = `Page ${page}: recognised figures differ from those of the file's hidden text layer: ${list("the layer has")}${more ? ", …" : ""}. Compare with the original.`;
  return { code: "restored-with-doubt", message: vi, messages: { vi, en }, page };
}

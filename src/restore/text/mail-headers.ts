// Keeps what mail programs write in English before the text of a message: "To:" is no "Tổ:", "Thu, 5 Mar" no "Thứ".

import { isAddress } from "../../language/model/addresses.ts";
import type { Restored, RestoredToken } from "../decode/restored-line.ts";

/** A line of a header; in quoted messages after ">", in bold after "*". */
const FIELD =
  /^[\s>*]{0,9}(?<field>From|To|C[cC]|B[cC][cC]|Subject|Date|Sent|Reply-To|Attachments?|Importance|Priority)\*?:\*?(?=\s|$)/u;
const TIME = /^[\s>*]{0,9}(?:(?:Date|Sent)\*?:|On)\s.{0,99}$/u;
const DAY_OR_MONTH =
  /(?<![A-Za-z])(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?|Jan(?:uary)?|Feb(?:ruary)?|March?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?=[,.\s]).{0,30}\d/u;
/** A header has at least two fields this near to each other. */
const NEAR = 3;

/** The results with the fields and the times of mail headers as printed. One result per line. */
export function withMailHeaders(lines: readonly string[], results: readonly Restored[]): Restored[] {
  return results.map((result, i) => {
    if (result.tokens.length === 0) return result;
    const end = keptLength(lines, i);
    return end === 0 ? result : withPrinted(result, end);
  });
}

/** Length of the part of a line that stays as printed. */
function keptLength(lines: readonly string[], i: number): number {
  const line = lines[i]!;
  if (TIME.test(line) && DAY_OR_MONTH.test(line)) return line.length;
  const found = FIELD.exec(line);
  return found && isInHeader(lines, i, found.groups!.field!) ? found[0].length : 0;
}

/** True for a field beside another one, or before an address. */
function isInHeader(lines: readonly string[], i: number, field: string): boolean {
  if (lines[i]!.split(/[\s<>;,]+/u).some(isAddress)) return true;
  return lines
    .slice(Math.max(0, i - NEAR), i + NEAR + 1)
    .some((line) => (FIELD.exec(line)?.groups?.field ?? field) !== field);
}

/** The result without the changes before an offset of the printed line. */
function withPrinted(restored: Restored, end: number): Restored {
  const tokens: RestoredToken[] = [];
  let text = "";
  let at = 0;
  for (const token of restored.tokens) {
    text += restored.text.slice(at, token.start);
    at = token.end;
    const start = text.length;
    const isPrinted = start < end;
    text += isPrinted ? token.original : token.restored;
    if (!isPrinted) tokens.push({ ...token, start, end: text.length });
  }
  return { ...restored, text: text + restored.text.slice(at), tokens };
}

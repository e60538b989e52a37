import { BARE_NUMBER, documentNumber, NUMBER_LINE } from "../../../language/document-number.ts";
import { regex } from "../../../language/regex.ts";
import type { DocumentNumber } from "../../../model/plan.ts";
import { ANNEX_OF } from "../../structure/lines/line-kinds.ts";
import { defineReader } from "../../text/rule.ts";
import { type Span, spanIn } from "../../text/span.ts";
import type { TextLine } from "../../text/text-line.ts";

const SERIAL_ALONE = regex`(?<!\p{L})[Ss][ốỐ] ?[:.] ?(?<serial>\d{1,5})(?= |$)`;

/** The last part of a symbol after a dash that a scan misread: "Số: 12/SYT: NVY". */
const MISREAD_DASH = regex`^ ?[:.·] ?(?<part>\p{Lu}{2,8})$`;

/** "ĐOÀN KIỂM TRA THEO QUYẾT ĐỊNH" above "SỐ 15/QĐ-SYT": a number in the issuer's name. */
const OF_ISSUER = /(?:^|\s)theo (?:quyết định|kế hoạch|nghị quyết|chỉ thị|công văn)(?: của .{2,60})?$/u;

interface Read {
  readonly value: DocumentNumber;
  readonly span: Span;
  readonly confidence: number;
}

/**
 * "Số: 163/KH-UBND", "Số:      /KH-SGTVT" (blank until signed), "Số 12-KH/TU"; also a number stamped on another line:
 * "Số: 85" and, elsewhere in the head, "/GM-UBND". A blank serial stays blank.
 */
export const numberLine = defineReader<DocumentNumber>({
  id: "number/number-line",
  read(all) {
    const lines = all.filter((line) => !ANNEX_OF.test(line.folded));
    const read = printed(lines) ?? bare(lines) ?? misread(lines);
    return read ? [read] : [];
  },
});

function printed(lines: readonly TextLine[]): Read | null {
  for (const [i, line] of lines.entries()) {
    const match = NUMBER_LINE.exec(line.text);
    if (!match?.groups || OF_ISSUER.test(lines[i - 1]?.folded ?? "")) continue;
    const misread = MISREAD_DASH.exec(line.text.slice(match.index + match[0].length));
    const value = withLastPart(documentNumber(match.groups), misread?.groups?.part ?? null);
    if (!regex`\p{Lu}`.test(value.symbol)) continue;
    // "Số: /KH-UBND" with the serial stamped on another line.
    const stamped = value.serial === null ? stampedSerial(lines, line) : null;
    const span = spanIn(line, match.index, match.index + match[0].length + (misread?.[0].length ?? 0));
    if (stamped) return { value: withSerial(value, stamped), span, confidence: 0.75 };
    return { value, span, confidence: misread ? 0.75 : value.serial === null ? 0.9 : 0.97 };
  }
  return null;
}

function bare(lines: readonly TextLine[]): Read | null {
  const line = lines.find(({ text }) => BARE_NUMBER.test(text));
  const groups = line && BARE_NUMBER.exec(line.text)?.groups;
  if (!line || !groups) return null;
  const value = documentNumber(groups);
  const span = spanIn(line, 0, line.text.length);
  const serial = value.serial === null ? stampedSerial(lines, line) : null;
  return serial
    ? { value: withSerial(value, serial), span, confidence: 0.75 }
    : { value, span, confidence: 0.8 };
}

/** The symbol on a line whose label and serial a scan misread: "Só:A©0>/7UBND-VP". The serial stays blank. */
const MISREAD_LINE = regex`^S[oóòỏõọôốồổỗộơớờ] ?[:;] ?[^/\p{Ll}]{0,10}/{1,3} ?\d?(?<symbol>\p{Lu}{2,8}(?:-\p{Lu}[\p{L}\d]{0,8}){0,2})$`;

function misread(lines: readonly TextLine[]): Read | null {
  const line = lines.find(({ text, source }) => source.confidence < 1 && MISREAD_LINE.test(text));
  const symbol = line && MISREAD_LINE.exec(line.text)?.groups?.symbol;
  if (!line || !symbol) return null;
  const value = { text: `/${symbol}`, serial: null, symbol };
  return { value, span: spanIn(line, 0, line.text.length), confidence: 0.6 };
}

/** The serial that is printed without a symbol on another line; null if there is none, or more than one. */
function stampedSerial(lines: readonly TextLine[], own: TextLine): string | null {
  const found = lines.flatMap((line) =>
    line.index === own.index ? [] : (SERIAL_ALONE.exec(line.text)?.groups?.serial ?? []),
  );
  return found.length === 1 ? found[0]! : null;
}

const withLastPart = (number: DocumentNumber, part: string | null): DocumentNumber =>
  part === null ? number : { ...number, text: `${number.text}-${part}`, symbol: `${number.symbol}-${part}` };

const withSerial = (number: DocumentNumber, serial: string): DocumentNumber => ({
  text: `${serial}${number.text}`,
  serial: Number(serial),
  symbol: number.symbol,
});

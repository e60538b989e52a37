import { BARE_NUMBER, documentNumber, NUMBER_LINE } from "../../../language/document-number.ts";
import type { DocumentNumber } from "../../../model/plan.ts";
import { spanIn } from "../../document.ts";
import { defineReader } from "../../rule.ts";

const SERIAL_ALONE = /(?<!\p{L})[Ss][ốỐ] ?[:.] ?(?<serial>\d{1,5})(?= |$)/u;

/**
 * "Số: 163/KH-UBND", "Số:      /KH-SGTVT" (blank until signed), "Số 12-KH/TU"; also a number stamped apart from its
 * line: "Số: 85" and, elsewhere in the head, "/GM-UBND". A blank serial stays blank.
 */
export const numberLine = defineReader<DocumentNumber>({
  id: "number/number-line",
  read(lines) {
    for (const line of lines) {
      const match = NUMBER_LINE.exec(line.text);
      if (!match?.groups) continue;
      const value = documentNumber(match.groups);
      if (!/\p{Lu}/u.test(value.symbol)) continue;
      const span = spanIn(line, match.index, match.index + match[0].length);
      return [{ value, span, confidence: value.serial === null ? 0.9 : 0.97 }];
    }
    const bare = lines.find((line) => BARE_NUMBER.test(line.text));
    const groups = bare && BARE_NUMBER.exec(bare.text)?.groups;
    if (!bare || !groups) return [];
    const value = documentNumber(groups);
    const serialLine = lines.find((line) => SERIAL_ALONE.test(line.text));
    const serial = serialLine && SERIAL_ALONE.exec(serialLine.text)?.groups?.serial;
    if (!serial || value.serial !== null)
      return [{ value, span: spanIn(bare, 0, bare.text.length), confidence: 0.8 }];
    const whole = { text: `${serial}${value.text}`, serial: Number(serial), symbol: value.symbol };
    return [{ value: whole, span: spanIn(bare, 0, bare.text.length), confidence: 0.75 }];
  },
});

import { regex } from "../../../language/regex.ts";
import type { OcrLine, OcrWord } from "../../shared/ocr-engine.ts";
import type { Correction } from "./correction.ts";

// Engines know words, and the symbols of documents are none: "QĐ" is read as "QĐĐ", "QH15" as "QHI5" or "QII15", "khóa XIII" as
// "khóa XIH". What was printed follows from the rules of the symbols.

/** "đ", also read as the letter eth, is never twice in a symbol: "1187/QĐĐ-BNV", "QĐĐ". */
const DOUBLE = /(?<=^|[/\d…])(?<first>[QN])[ĐÐ]{2}(?=[-–]|[.,;:)]{0,2}$)/u;

/** The stroke before the issuer in symbols of the Party, and the one after the year: "13-KLITW", "20/2008INĐ-CP". */
const STROKE = regex`(?<=^\d{1,5}[-–](?:NQ|QĐ|CT|QC|TB|HD|CTr|KH|BC|TTr|KL)|^\d{1,5}/(?:19|20)\d\d)[Il|](?=\p{Lu}{2})`;

/** "72/2025/QII15": the number and year of a law or resolution of the National Assembly, and what was read for its symbol. */
const ASSEMBLY = /(?<=\/(?<year>(?:19|20)\d\d)\/)Q[HIl1|]{1,4}(?<last>\d)(?=[.,;:)”"]{0,3}$)/u;
/** The terms of the National Assembly from X on and the years in which they began; a term ends in the year of the next one. */
const TERMS = [
  [10, 1997],
  [11, 2002],
  [12, 2007],
  [13, 2011],
  [14, 2016],
  [15, 2021],
  [16, 2026],
] as const;

/** Words before a Roman numeral. */
const BEFORE_NUMERAL = /^(?:vực|khóa|khoá|chương|thứ)$/u;
/** Two strokes of Roman numerals are read as H. */
const NUMERAL = /^(?=.{0,4}H)(?<numeral>[IVXH]{2,5})(?<after>[.,;:)]{0,2})$/u;
const ROMAN = /^X{0,2}(?:IX|IV|V?I{0,3})$/u;

/** Highest confidence of a corrected word: it was concluded, not read. */
const CONFIDENCE = 0.75;

/** Corrects the symbols of documents and Roman numerals of which only one reading is possible. */
export const correctDocumentSymbols: Correction = {
  name: "document-symbols",
  correct: (lines) =>
    lines.map(
      (line): OcrLine => ({
        ...line,
        words: line.words.map((word, i) => corrected(word, line.words[i - 1])),
      }),
    ),
};

function corrected(word: OcrWord, before: OcrWord | undefined): OcrWord {
  const symbol = word.text.replace(DOUBLE, "$<first>Đ").replace(STROKE, "/");
  const text = withNumeral(withAssembly(symbol), before?.text ?? "");
  return text === word.text ? word : { ...word, text, confidence: Math.min(word.confidence, CONFIDENCE) };
}

/** The text with the symbol of the term in force in its year, if that term ends with the figure that was read. */
function withAssembly(text: string): string {
  const { year, last } = ASSEMBLY.exec(text)?.groups ?? {};
  const term = TERMS.find(([number, from], i) => {
    const to = TERMS[i + 1]?.[1] ?? Number.POSITIVE_INFINITY;
    return from <= Number(year) && Number(year) <= to && number % 10 === Number(last);
  });
  return term ? text.replace(ASSEMBLY, `QH${term[0]}`) : text;
}

function withNumeral(text: string, before: string): string {
  const { numeral, after } = NUMERAL.exec(text)?.groups ?? {};
  if (numeral === undefined || !BEFORE_NUMERAL.test(before.toLowerCase())) return text;
  const strokes = numeral.replaceAll("H", "II");
  return ROMAN.test(strokes) ? strokes + after : text;
}

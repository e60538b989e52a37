// Repairs labels at the start of a line by their form: "I11." is "III.", and the letter after "d)" is "đ)".

/** The repair of a line's label. */
export interface LabelRepair {
  readonly replacement: { start: number; end: number; text: string; probability: number } | null;
  /** Offset of the text after the label; 0: no label. */
  readonly end: number;
  /** The last list letter so far. */
  readonly letter: string | null;
}

/** A list letter at the start of a line or of a table row ("| d) |"). */
const LETTER = /^(\s{0,20}(?:\|\s{0,5})?)([a-zđ])(\)|\.)(?=\s)/u;
/** Characters that engines read for the strokes of I, V and X. */
const ROMAN = /^(\s{0,20})([IVXl1|ỊÌÍ]{1,5})(\.)(?=\s)/u;
const ROMAN_FORM = /^(?:X{0,2})(?:IX|IV|V?I{0,3})$/u;

/** `last`: the list letter before this one. */
export function repairLabel(line: string, last: string | null): LabelRepair {
  const letter = LETTER.exec(line);
  if (letter) {
    const [whole, blank, read] = letter as unknown as [string, string, string];
    const isSecondD = read === "d" && last === "d";
    const start = blank.length;
    const replacement = isSecondD ? { start, end: start + 1, text: "đ", probability: 0.95 } : null;
    return { replacement, end: whole.length, letter: isSecondD ? "đ" : read };
  }
  const roman = ROMAN.exec(line);
  if (roman) {
    const [whole, blank, read] = roman as unknown as [string, string, string];
    const text = read.replace(/[l1|ỊÌÍ]/gu, "I");
    // "1." and "11." are Arabic numbers; a Roman numeral has at least one letter.
    if (/[IVX]/u.test(read) && ROMAN_FORM.test(text)) {
      const start = blank.length;
      if (text === read) return { replacement: null, end: whole.length, letter: null };
      return {
        replacement: { start, end: start + read.length, text, probability: 0.95 },
        end: whole.length,
        letter: null,
      };
    }
  }
  return { replacement: null, end: 0, letter: last };
}

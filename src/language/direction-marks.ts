/**
 * The marks that change the direction in which text is shown (Unicode Standard Annex 9, section 2). In a file name they can
 * disguise its ending: "báo-cáo-\u202Efdp.exe" is shown as "báo-cáo-exe.pdf".
 */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** The text with each direction mark as a visible escape, such as "\\u202E". */
export function showDirectionMarks(text: string): string {
  return text.replace(DIRECTION_MARKS, (mark) => {
    const code = mark.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
    return `\\u${code}`;
  });
}

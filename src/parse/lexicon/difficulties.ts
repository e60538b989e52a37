// "Khó khăn, vướng mắc: các đơn vị phản ánh …" is a formula of every document, so a sentence with these words gives nobody work.

/** Folded words for difficulties. */
export const DIFFICULTIES = /vướng mắc|khó khăn/u;
/** The same, and "nếu có vấn đề phát sinh": in a sentence that asks somebody. */
export const DIFFICULTIES_OR_CASES = /vướng mắc|khó khăn|phát sinh/u;

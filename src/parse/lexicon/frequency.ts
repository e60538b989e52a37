// The words for what recurs, as pattern sources over folded text.

/** "hằng năm", "hàng quý". */
export const EACH = "hằng|hàng";
export const EVERY = `(?:${EACH}|mỗi|từng)`;

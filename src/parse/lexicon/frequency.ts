// The words for what recurs, as pattern sources over folded text.

/** "hằng năm", "hàng quý". */
export const EACH = "hằng|hàng";
export const EVERY = `(?:${EACH}|mỗi|từng)`;

/** "(những năm) tiếp theo", "(giai đoạn) tới": the time after a stated one. */
export const NEXT =
  "(?:tiếp theo|kế tiếp|tiếp sau|tiếp đến|về sau|tới|tiếp|sau này|sau đó|sau(?! (?:khi|sáp nhập|hợp nhất)))";

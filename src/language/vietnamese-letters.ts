/** Letters that only Vietnamese has: no legacy encoding has them, and of other languages only Romanian has "ă". */
export const VIETNAMESE_LETTER = /[ăđơưĂĐƠƯ\u1ea0-\u1ef9]/u;

import { expect, it } from "vitest";
import { tokenAt } from "../../../src/catalogue/matching/token-at.ts";
import { tokens } from "../../../src/catalogue/matching/tokens.ts";
import { mulberry32 } from "../../support/random.ts";

const PARTS = [
  ...[
    "Sở Tài chính",
    "Ủy ban nhân dân",
    "UBND tỉnh",
    "và",
    "TP. Huế",
    "Phòng Giáo dục – Đào tạo",
    "12/KH-UBND",
  ],
  ...["đảm bảo đảm", "các phòng, ban", "(xã)", "chủ trì; phối hợp với", "Công an", "ngày 05/7/2025.", "Đ"],
];
/** Words of the longest name. */
const NAME_WORDS = 60;
/** Characters that are searched for a name. */
const NAME_LENGTH = 600;

function longText(seed: number): string {
  const random = mulberry32(seed);
  return Array.from({ length: 1000 }, () => PARTS[Math.floor(random() * PARTS.length)]).join(" ");
}

const wordsOf = (list: readonly { key: string; start: number; end: number }[], by = 0) =>
  list.map(({ key, start, end }) => `${key} ${start + by}-${end + by}`);

it("finds at each place of a long text the words that a text has which begins there", () => {
  const text = longText(1);
  let places = 0;
  for (let at = 0; at < text.length - NAME_LENGTH; at++) {
    // "và" is a word only after the end of a sentence; no name begins with it.
    if (text.startsWith("và ", at)) continue;
    const alone = tokens(text.slice(at, at + NAME_LENGTH)).slice(0, NAME_WORDS);
    const found = tokenAt(text, at);
    if (!found) expect(alone[0]?.start === 0, text.slice(at, at + 20)).toBe(false);
    else expect(wordsOf(found.list.slice(found.at, found.at + NAME_WORDS))).toEqual(wordsOf(alone, at));
    if (found) places++;
  }
  expect(places).toBeGreaterThan(3000);
});

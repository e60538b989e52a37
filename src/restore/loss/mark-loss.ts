// The ways in which programs remove the marks of Vietnamese letters from whole texts or single words.

/**
 * "none": the word is as it was written. "all": no mark is left, and đ is d. "all-but-stroke": combining marks are
 * stripped, which leaves đ. "hats": circumflex, breve and horn are lost, tones and đ stay. "tones": only tones are lost.
 * "stroke": only đ became d.
 */
export const LOSSES = ["none", "all", "all-but-stroke", "hats", "tones", "stroke"] as const;

export type Loss = (typeof LOSSES)[number];

const LETTERS = "aăâeêioôơuưy";
const TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"];
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const HATS = /[\u0302\u0306\u031b]/gu;

/** What each loss leaves of each marked letter. */
const LETTER: Readonly<Record<Loss, ReadonlyMap<string, string>>> = {
  none: new Map(),
  all: letterMap((letter) => letter[0]!, "d"),
  "all-but-stroke": letterMap((letter) => letter[0]!, "đ"),
  hats: letterMap((letter) => letter.replace(HATS, ""), "đ"),
  tones: letterMap((letter) => letter.replace(TONE, ""), "đ"),
  stroke: new Map([["đ", "d"]]),
};

/** `leave`: what is left of a letter in NFD. `stroke`: what is left of đ. */
function letterMap(leave: (letter: string) => string, stroke: string): ReadonlyMap<string, string> {
  const marked = [...LETTERS].flatMap((letter) => TONES.map((tone) => (letter + tone).normalize("NFC")));
  return new Map([
    ...marked.map((letter) => [letter, leave(letter.normalize("NFD")).normalize("NFC")] as const),
    ["đ", stroke],
  ]);
}

/** The word (lower case, NFC) as a loss leaves it; same length. */
export function withLoss(word: string, loss: Loss): string {
  const left = LETTER[loss];
  let out = "";
  for (let i = 0; i < word.length; i++) out += left.get(word[i]!) ?? word[i];
  return out;
}

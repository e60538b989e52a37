const FINALS_OF: Readonly<Record<string, string>> = {
  a: " c ch i m n ng nh o p t u y",
  ă: "c m n ng p t",
  â: "c m n ng p t u y",
  e: " c m n ng o p t",
  ê: " ch m n nh p t u",
  i: " ch m n nh p t u",
  ia: " ",
  iê: "c m n ng p t u",
  o: " c i m n ng p t",
  oa: " c ch i m n ng nh o p t y",
  oă: "c m n ng t",
  oe: " n o t",
  oo: "c ng",
  ô: " c i m n ng p t",
  ơ: " i m n p t",
  u: " c i m n ng p t",
  ua: " ",
  uâ: "n ng t y",
  uê: " ch n nh",
  uô: "c i m n ng t",
  uơ: " ",
  uy: " ch n nh p t u",
  uya: " ",
  uyê: "n t",
  ư: " c i m n ng t u",
  ưa: " ",
  ươ: "c i m n ng p t u",
  y: " ch n nh p t u",
  yê: "m n ng t u",
};
// "qu" contains the u: the rhyme begins after it.
const INITIAL = /^(?:ngh|ng|nh|gh|gi|kh|ch|th|tr|ph|qu|[bcdđghklmnrstvx])/u;
const RHYMES = new Set(
  Object.entries(FINALS_OF).flatMap(([nucleus, finals]) => finals.split(" ").map((final) => nucleus + final)),
);
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** Syllables with these finals have only the tones sắc and nặng: "các" is a word, "cac" is not. */
const STOPPED = /(?:c|ch|p|t)$/u;
const ACUTE_OR_DOT = /[\u0301\u0323]/u;

/** Returns true if a lower-case word (NFC) has the spelling of a Vietnamese syllable, marks and tone included. */
export function isVietnameseSyllable(word: string): boolean {
  const parted = word.normalize("NFD");
  const tones = parted.match(TONES) ?? [];
  if (tones.length > 1) return false;
  const plain = parted.replace(TONES, "").normalize("NFC");
  const initial = INITIAL.exec(plain)?.[0] ?? "";
  const rhyme = [plain.slice(initial.length), plain].find((rest) => RHYMES.has(rest));
  // "gì", "giêng": the i of "gi" is also the vowel.
  const shared = initial === "gi" && RHYMES.has(plain.slice(1)) ? plain.slice(1) : undefined;
  const spoken = rhyme ?? shared;
  if (spoken === undefined || spoken === "") return false;
  return !STOPPED.test(spoken) || (tones.length === 1 && ACUTE_OR_DOT.test(tones[0]!));
}

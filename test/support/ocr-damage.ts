/** What an English-only OCR engine reads for a poorly printed letter. */
const LOOK_ALIKES: Readonly<Record<string, readonly string[]>> = {
  a: ["d", "4", "é", "i"],
  b: ["h", "6", "8"],
  c: ["e", "¢", "o"],
  d: ["đ", "cl", "a"],
  e: ["é", "c", "€"],
  g: ["q", "9", "y"],
  h: ["b", "li"],
  i: ["1", "l", "j", "!"],
  l: ["1", "I", "t"],
  m: ["rn", "nn", "in"],
  n: ["r", "ri", "m"],
  o: ["6", "0", "é", "d"],
  q: ["g"],
  r: ["t", "v"],
  s: ["5", "$"],
  t: ["f", "1", "l"],
  u: ["w", "ti", "ii", "v"],
  v: ["y", "u"],
  x: ["k"],
  y: ["v", "¥"],
};

const pick = <T>(list: readonly T[], random: () => number): T => list[Math.floor(random() * list.length)]!;

/**
 * Damages a line as such an engine does: all Vietnamese marks are lost, and `share` of the letters is changed: replaced by a
 * look-alike, dropped, or followed by another letter or a blank; some blanks are lost.
 */
export function ocrDamage(text: string, random: () => number, share = 0.22): string {
  let out = "";
  for (const printed of text.normalize("NFC")) {
    const letter = printed.normalize("NFD").replace(/\p{M}/gu, "").replace("đ", "d").replace("Đ", "D");
    if (letter === " ") {
      out += random() < 0.06 ? "" : " ";
      continue;
    }
    if (random() >= share) {
      out += letter;
      continue;
    }
    const kind = random();
    if (kind < 0.75) out += pick(LOOK_ALIKES[letter.toLowerCase()] ?? [letter], random);
    else if (kind < 0.88) out += "";
    else if (kind < 0.95) out += letter + pick([...Object.keys(LOOK_ALIKES)], random);
    else out += `${letter} `;
  }
  return out;
}

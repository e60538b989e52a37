/** Pseudo-random numbers in [0, 1), reproducible by seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

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
 * Damages a line as such an engine does: every Vietnamese mark is lost or turned into an acute e now and then, and
 * `share` of the letters is changed: swapped for a look-alike, dropped, doubled; blanks are lost and added.
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

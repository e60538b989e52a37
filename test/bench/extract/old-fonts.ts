// Types text as documents of the 1990s did, with letters of an 8-bit font.
import { toLegacy } from "../../../src/language/encoding/to-legacy.ts";
import type { Typing } from "./lay-out.ts";

export const inVni: Typing = (text) => [{ text: toLegacy(text, "vni"), font: "VNI-Times" }];

const WORD = /[\p{L}\p{M}]+|[^\p{L}\p{M}]+/gu;
const TONED_CAPITAL = /^(?=\p{Lu})\p{L}[\u0302\u0306\u031b]?[\u0300\u0309\u0303\u0301\u0323]/u;

/**
 * TCVN3 has no capitals with tones: words of capitals are typed in .VnTimeH, which shows small letters as capitals, and
 * so is a single capital with a tone ("Ủy").
 */
export const inVnTime: Typing = (text) => {
  const stretches: { text: string; font: string }[] = [];
  const type = (part: string, capitals: boolean) => {
    if (part === "") return;
    const font = capitals ? ".VnTimeH" : ".VnTime";
    const typed = toLegacy(capitals ? part.toLowerCase() : part, "tcvn3");
    const last = stretches.at(-1);
    if (last?.font === font) last.text += typed;
    else stretches.push({ text: typed, font });
  };
  for (const [word] of text.normalize("NFC").matchAll(WORD)) {
    const isCapital = [...word].map((letter) => TONED_CAPITAL.test(letter.normalize("NFD")));
    if (!isCapital.includes(true)) type(word, false);
    else if (word === word.toUpperCase()) type(word, true);
    else for (const [i, letter] of [...word].entries()) type(letter, isCapital[i]!);
  }
  return stretches;
};

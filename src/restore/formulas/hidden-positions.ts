import { bareLetters } from "../../catalogue/matching/bare-letters.ts";
import { isFamilyName } from "../../language/family-names.ts";
import { POSITIONS } from "../../language/head-positions.ts";
import { regex } from "../../language/regex.ts";
import { isVietnameseSyllable } from "../../language/vietnamese-syllable.ts";
import { type Formula, SHORT_FORMULA } from "./formula.ts";
import { differenceOf, resembles } from "./resembles.ts";

// Positions under a seal or a signature: "“8 SỤÚ TỊCH" for "CHỦ TỊCH", "-#T, GIÁM ĐỐC" for "KT. GIÁM ĐỐC".

const LONGEST_LINE = 60;
/** An authority after noise of the seal: ": TL.CHỦ TỊCH". */
const STATED = regex`^[^\p{L}]{1,8}(?<authority>TM|KT|TL|TUQ)[.,] ?(?=\p{Lu}{2})`;
/** The chief of an office signs by order of the head (Decree 30/2020/NĐ-CP, Article 13). */
const CHIEF_OF_OFFICE = "chanhvanphong";
const TOLERANCE = 0.3;
/** Most difference of a position from words that are spelt as Vietnamese: "GIẢM ĐÓC", but not "HIỆU TRƯỞNG" for "CỤC TRƯỞNG". */
const SPELT_TOLERANCE = 0.2;
/** "TRƯỜNG" is a word of seals too, so the word after it must be that of the position. */
const HEAD_OF = /^trưởng /iu;
/** Most letters and signs of noise before a position. */
const LONGEST_NOISE = 8;
/** An authority without a blank after it, which may be misread: "KT.GIÁM ĐỐC", "KI.GIÁM ĐÓC". */
const GLUED = regex`^(?:[\p{Lu}\d|!]{2,3}|Q)[.,](?=\p{Lu}\p{L})`;
const AUTHORITY = regex`^(?:TM|KT|TL|TUQ|Q|T\/M|K\/T|T\/L)(?:[.,]|$)`;
/** Noise that may be an authority ("Kĩ* GIÁM ĐỐC") or the word "PHÓ": then the position may not be the head's. */
const MAY_MEAN = /[pktlq]|.[.,*]$/iu;
/** "PHđ", "PHO": the word "PHÓ" with a misread last letter. */
const DEPUTY = regex`^P[HN]\S?$`;
const ITEM = regex`^[-–—+*•] ?\p{Lu}\p{Ll}`;
const RECIPIENTS_NEAR = 8;

/**
 * Corrects a position of which a seal hides letters, near the recipients. The authority before it is "KT." where the deputy's
 * position follows; other noise before it is dropped.
 */
export const hiddenPositions: Formula = (line) => {
  const { text, above, below } = line;
  if (text.length > LONGEST_LINE || ITEM.test(text) || !isClosing(line)) return [];
  const stated = STATED.exec(text);
  if (stated) {
    const corrected = `${stated.groups!.authority}. `;
    return [{ start: 0, end: stated[0].length, text: corrected, confidence: SHORT_FORMULA }];
  }
  const deputy = deputyBelowHead(text, above.at(-1) ?? "");
  if (deputy) return [{ start: 0, end: text.length, text: deputy, confidence: SHORT_FORMULA }];
  const found = positionAtEnd(text);
  if (!found) return [];
  const { noise, position } = found;
  if (AUTHORITY.test(noise)) return [];
  const isDeputy = below.slice(0, 3).some((next) => bareLetters(next) === bareLetters(`Phó ${position}`));
  const isBelowHead = above
    .slice(-3)
    .some((previous) => /^KT/u.test(previous) && bareLetters(previous).endsWith(bareLetters(position)));
  const isWordDeputy = DEPUTY.test(noise);
  const isOrdered = below.slice(0, 3).some((next) => bareLetters(next).endsWith(CHIEF_OF_OFFICE));
  if (MAY_MEAN.test(noise) && !isDeputy && !isBelowHead && !isWordDeputy && !isOrdered) return [];
  const before =
    noise === "" ? "" : isDeputy ? "KT. " : isBelowHead || isWordDeputy ? "PHÓ " : isOrdered ? "TL. " : "";
  const corrected = before + position.toUpperCase();
  return corrected === text
    ? []
    : [{ start: 0, end: text.length, text: corrected, confidence: SHORT_FORMULA }];
};

/** "PHÓ GIÁM ĐỐC" for "PH 3@ ƠẢ ĐỐC" directly below "GIÁM ĐỐC": the first letters and the last word were read. */
function deputyBelowHead(text: string, above: string): string | null {
  const words = text.split(" ");
  const position = POSITIONS.find((name) => bareLetters(above.replace(AUTHORITY, "")) === bareLetters(name));
  if (
    !position ||
    position.startsWith("Phó ") ||
    words.length < 3 ||
    words.length > 5 ||
    !DEPUTY.test(words[0]!)
  )
    return null;
  return bareLetters(words.at(-1)!) === bareLetters(position.split(" ").at(-1)!) && isMostlyCapitals(text)
    ? `PHÓ ${position.toUpperCase()}`
    : null;
}

const isClosing = ({ inRecipients, below }: { inRecipients: boolean; below: readonly string[] }) =>
  inRecipients || below.slice(0, RECIPIENTS_NEAR).some((next) => bareLetters(next).startsWith("noinhan"));

/** The position with which a line ends, and the noise before it; null if no position is similar. */
function positionAtEnd(text: string): { noise: string; position: string } | null {
  const words = text.replace(GLUED, "$& ").split(" ");
  let best: { noise: string; position: string } | null = null;
  let least = TOLERANCE;
  for (let from = 0; from < words.length - 1 && from < 4; from++) {
    const noise = words.slice(0, from).join(" ");
    const rest = words.slice(from).join(" ");
    if (noise.length > LONGEST_NOISE || !isMostlyCapitals(rest) || isFamilyName(inNameCase(words[from]!)))
      continue;
    const isSpelt = (rest.match(regex.g`\p{L}+`) ?? []).every((word) =>
      isVietnameseSyllable(word.toLowerCase()),
    );
    for (const position of POSITIONS) {
      const difference = differenceOf(rest, position);
      if (isSpelt && difference > SPELT_TOLERANCE) continue;
      if (
        HEAD_OF.test(position) &&
        !resembles(words.slice(from + 1).join(" "), position.replace(HEAD_OF, ""), TOLERANCE)
      )
        continue;
      if (difference > least || (difference === least && best)) continue;
      least = difference;
      best = { noise, position };
    }
  }
  return best;
}

function isMostlyCapitals(text: string): boolean {
  const letters = text.match(regex.g`\p{L}`) ?? [];
  return (text.match(regex.g`\p{Lu}`) ?? []).length * 2 > letters.length;
}

const inNameCase = (word: string) => word.slice(0, 1) + word.slice(1).toLowerCase();

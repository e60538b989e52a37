import { bareLetters } from "../../catalogue/matching/bare-letters.ts";
import { likelyFamilyName } from "../../language/family-names.ts";
import { COLLECTIVES, POSITIONS } from "../../language/head-positions.ts";
import { regex } from "../../language/regex.ts";
import { type Formula, SHORT_FORMULA } from "./formula.ts";

// The name under a position: "fếuyễn Văn Minh" for "Nguyễn Văn Minh". A seal hides its first letters most often.

/** The family name, and at least two whole words after it. */
const NAME = regex`^(?<family>\p{L}{4,8})(?: \p{Lu}\p{Ll}{1,6}){2,3}$`;
const POSITION_REACH = 8;

const OFFICES = [...POSITIONS, ...COLLECTIVES].map(bareLetters);

/** Corrects the family name of the signer where its readable letters determine it. */
export const signerName: Formula = ({ text, above }) => {
  const family = NAME.exec(text)?.groups?.family;
  if (!family || !isBelowPosition(above)) return [];
  const likely = likelyFamilyName(family);
  return likely ? [{ start: 0, end: family.length, text: likely, confidence: SHORT_FORMULA }] : [];
};

const isBelowPosition = (above: readonly string[]) =>
  above.slice(-POSITION_REACH).some((line) => {
    const letters = bareLetters(line);
    return line === line.toUpperCase() && OFFICES.some((office) => letters.includes(office));
  });

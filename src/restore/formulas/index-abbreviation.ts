import { ocrDistance } from "../../catalogue/matching/ocr-distance.ts";
import { type Correction, type Formula, LONG_FORMULA } from "./formula.ts";

/** The abbreviation of an index in brackets after its name: "Chỉ số năng lực cạnh tranh cấp tỉnh (PCI)". */
const IN_BRACKETS = /\((?<read>[^()\s]{2,6})\)/gu;
/** One of three letters. */
const TOLERANCE = 0.34;

/** Corrects it by the name before it: capitals without a word around them are misread often ("PCT", "PHI"). */
export const indexAbbreviation: Formula = ({ text, above }, { abbreviationsOf }) => {
  const before = above.at(-1) ?? "";
  return [...text.matchAll(IN_BRACKETS)].flatMap(({ index, groups }): Correction[] => {
    const read = groups!.read!;
    const known = abbreviationsOf(`${before} ${text.slice(0, index)}`.trimEnd());
    if (known.includes(read.toUpperCase())) return [];
    const likely = known.find(
      (one) => ocrDistance(read.toLowerCase(), one.toLowerCase()) <= TOLERANCE && read !== read.toLowerCase(),
    );
    const start = index + 1;
    return likely ? [{ start, end: start + read.length, text: likely, confidence: LONG_FORMULA }] : [];
  });
};

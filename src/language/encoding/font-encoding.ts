import type { LegacyEncoding } from "./legacy-encoding.ts";

export interface FontEncoding {
  readonly encoding: LegacyEncoding;
  /** The font shows every letter as a capital (.VnTimeH). */
  readonly capitals: boolean;
}

// Unicode fonts of Vietnamese makers are named otherwise: UVN, UTM, SVN-, VNF-.
const ABC = /^(?:\.Vn|Vn(?:Time|Arial|Courier|Avant|Helvet|Univers))/i;
const CAPITALS = /H(?=$|[ ,-](?:Bold|Italic|Regular|Normal|Oblique))/;

/** The old encoding that a font is made for, by the naming of its family; null: none known. */
export function fontEncoding(font: string): FontEncoding | null {
  if (ABC.test(font)) return { encoding: "tcvn3", capitals: CAPITALS.test(font) };
  if (/^VNI[- ]/i.test(font)) return { encoding: "vni", capitals: false };
  if (/^VPS[- ]/i.test(font)) return { encoding: "vps", capitals: false };
  return null;
}

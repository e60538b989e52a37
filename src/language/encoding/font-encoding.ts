import type { LegacyEncoding } from "./legacy-encoding.ts";

export interface FontEncoding {
  readonly encoding: LegacyEncoding;
  /** The font prints every letter as a capital (.VnTimeH). */
  readonly capitals: boolean;
}

// Unicode fonts of Vietnamese makers have other names: UVN, UTM, SVN-, VNF-.
const ABC = /^(?:\.Vn|Vn(?:Time|Arial|Courier|Avant|Helvet|Univers))/i;
const CAPITALS = /H(?=$|[ ,-](?:Bold|Italic|Regular|Normal|Oblique))/;

/** The legacy encoding of a font, by the name of its family; null if unknown. */
export function fontEncoding(font: string): FontEncoding | null {
  if (ABC.test(font)) return { encoding: "tcvn3", capitals: CAPITALS.test(font) };
  if (/^VNI[- ]/i.test(font)) return { encoding: "vni", capitals: false };
  if (/^VPS[- ]/i.test(font)) return { encoding: "vps", capitals: false };
  return null;
}

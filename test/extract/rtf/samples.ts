import { rtf } from "../../../src/extract/rtf/format.ts";
import { type FormatSample, SENTENCE } from "../sample.ts";

const escaped = SENTENCE.replace(/[^\0-\x7f]/g, (letter) => `\\u${letter.charCodeAt(0)}?`);

export const samples: readonly FormatSample[] = [
  {
    mediaType: rtf.mediaType,
    bytes: Buffer.from(`{\\rtf1\\ansi{\\fonttbl{\\f0 Arial;}}${`${escaped}\\par `.repeat(40)}}`),
    text: SENTENCE.repeat(40),
  },
];

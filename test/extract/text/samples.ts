import { markdown, plainText } from "../../../src/extract/text/format.ts";
import { type FormatSample, SENTENCE } from "../sample.ts";

const plan = `# KẾ HOẠCH\n\n## I\n\n| a | b |\n|---|---|\n| 1 | ${SENTENCE} |\n\n${SENTENCE.repeat(20)}`;

export const samples: readonly FormatSample[] = [
  {
    mediaType: markdown.mediaType,
    bytes: Buffer.from(plan),
    text: `KẾ HOẠCH I a b 1 ${SENTENCE.repeat(21)}`,
  },
  { mediaType: plainText.mediaType, bytes: Buffer.from(SENTENCE.repeat(40)), text: SENTENCE.repeat(40) },
];

import { strToU8, zipSync } from "fflate";
import { odt } from "../../../src/extract/odt/format.ts";
import { type FormatSample, SENTENCE } from "../sample.ts";

const body = `<text:p>${SENTENCE}</text:p>`.repeat(40);

export const samples: readonly FormatSample[] = [
  {
    mediaType: odt.mediaType,
    bytes: zipSync({
      mimetype: [strToU8(odt.mediaType), { level: 0 }],
      "content.xml": strToU8(
        `<office:document-content><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
      ),
      "styles.xml": strToU8("<office:document-styles/>"),
    }),
    text: SENTENCE.repeat(40),
  },
];

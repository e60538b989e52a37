import { Document, Packer, Paragraph, TextRun } from "docx";
import { docx } from "../../../src/extract/docx/format.ts";
import { type FormatSample, SENTENCE } from "../sample.ts";

const paragraphs = Array.from({ length: 40 }, () => new Paragraph({ children: [new TextRun(SENTENCE)] }));

export const samples: readonly FormatSample[] = [
  {
    mediaType: docx.mediaType,
    bytes: await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] })),
    text: SENTENCE.repeat(40),
  },
];

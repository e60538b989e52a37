import { html, webArchive } from "../../../src/extract/html/format.ts";
import { type FormatSample, SENTENCE } from "../sample.ts";
import { webArchiveOf } from "./web-archive.ts";

const page = `<html><head><meta charset="utf-8"></head><body><table><tr><td>${SENTENCE}</td></tr></table>${`<p>${SENTENCE}</p>`.repeat(30)}</body></html>`;

export const samples: readonly FormatSample[] = [
  { mediaType: html.mediaType, bytes: Buffer.from(page), text: SENTENCE.repeat(31) },
  { mediaType: webArchive.mediaType, bytes: webArchiveOf(page), text: SENTENCE.repeat(31) },
];

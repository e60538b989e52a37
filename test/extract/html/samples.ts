import { html, webArchive } from "../../../src/extract/html/format.ts";
import { type FormatSample, SENTENCE } from "../sample.ts";

const page = `<html><head><meta charset="utf-8"></head><body><table><tr><td>${SENTENCE}</td></tr></table>${`<p>${SENTENCE}</p>`.repeat(30)}</body></html>`;
const archive = [
  "From: <Saved by a browser>",
  "Subject: ke hoach",
  "MIME-Version: 1.0",
  'Content-Type: multipart/related; type="text/html"; boundary="b"',
  "",
  "--b",
  'Content-Type: text/html; charset="utf-8"',
  "Content-Transfer-Encoding: base64",
  "",
  Buffer.from(page).toString("base64"),
  "--b--",
  "",
].join("\r\n");

export const samples: readonly FormatSample[] = [
  { mediaType: html.mediaType, bytes: Buffer.from(page), text: SENTENCE.repeat(31) },
  { mediaType: webArchive.mediaType, bytes: Buffer.from(archive), text: SENTENCE.repeat(31) },
];

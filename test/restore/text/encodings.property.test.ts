import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextStream } from "../../../src/extract/shared/text-stream.ts";
import { LEGACY_ENCODINGS, type LegacyEncoding } from "../../../src/language/encoding/legacy-encoding.ts";
import { codeOfLetter } from "../../../src/language/encoding/letter-codes.ts";
import { toLegacy } from "../../../src/language/encoding/to-legacy.ts";
import { bare } from "../../../src/language/fold.ts";
import { TextFilter } from "../../../src/restore/text/text-filter.ts";
import { restorer } from "./shipped-model.ts";

const WORDS =
  "triển khai việc kế hoạch của Sở Nội vụ về cải cách hành chính đạt nhiệm vụ giao các đơn vị báo cáo trước ngày tháng năm xã phường tỉnh số Điều khoản điểm thực hiện UBND HĐND hưởng ứng rõ kết quả chỉ tiêu KẾ HOẠCH NHIỆM VỤ";
const FIGURES = [
  "6",
  "14",
  "2026",
  "05/3/2026",
  "6,58",
  "1.250",
  "85%",
  "15/2024/NĐ-CP",
  "245/KH-UBND",
  "a)",
];

const word = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS.split(" ")) },
  { weight: 1, arbitrary: fc.constantFrom(...FIGURES) },
);
const line = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));
const lines = fc.array(line, { minLength: 1, maxLength: 4 });

const codes = (letters: string) =>
  Buffer.from(Array.from(letters, (letter) => codeOfLetter(letter) ?? letter.charCodeAt(0)));
const misread = (text: string, encoding: string) => new TextDecoder(encoding).decode(Buffer.from(text));
const utf8 = (text: string) => Buffer.from(text);

/** The bytes of a text in each encoding and damage. */
const ENCODINGS: readonly (readonly [string, (text: string) => Buffer])[] = [
  ...LEGACY_ENCODINGS.flatMap((encoding: LegacyEncoding) => [
    [`${encoding}, bytes`, (text: string) => codes(toLegacy(text, encoding))] as const,
    [`${encoding}, letters`, (text: string) => utf8(toLegacy(text, encoding))] as const,
    [
      `${encoding}, letters of Latin-1`,
      (text: string) => utf8(codes(toLegacy(text, encoding)).toString("latin1")),
    ] as const,
  ]),
  ["decomposed letters", (text) => utf8(text.normalize("NFD"))],
  ["UTF-8 read as windows-1252", (text) => utf8(misread(text, "windows-1252"))],
  ["UTF-8 read as windows-1258", (text) => utf8(misread(text, "windows-1258"))],
  [
    "UTF-8 read as windows-1252 twice",
    (text) => utf8(misread(misread(text, "windows-1252"), "windows-1252")),
  ],
  [
    "UTF-8 without the bytes 80 to 9F",
    (text) =>
      utf8(
        Buffer.from(text)
          .toString("latin1")
          .replace(/[\x80-\x9f]/gu, ""),
      ),
  ],
  ["? for the letters of two bytes and more", (text) => utf8(text.replace(/[\u0100-\uffff]/gu, "?"))],
];

function restored(bytes: Uint8Array): string {
  const stream = new TextStream();
  const filter = new TextFilter(restorer);
  return [...filter.push(stream.push(bytes)), ...filter.push(stream.end()), ...filter.end()]
    .map((own) => own.text + own.lineEnd)
    .join("");
}
const digits = (text: string) => text.replace(/\D/gu, "");

describe("the sequence of digits is kept", () => {
  it.each(ENCODINGS)("in %s, alone and among lines that are good or without marks", (_, encode) => {
    fc.assert(
      fc.property(lines, line, fc.boolean(), (damaged, other, isBare) => {
        const around = utf8(`${isBare ? bare(other) : other}\n`);
        const text = `${damaged.join("\n")}\n`;
        // Control codes among a few letters are not taken for text: nothing is written then.
        const alone = restored(encode(text));
        if (alone !== "") expect(digits(alone)).toBe(digits(text));
        const among = restored(Buffer.concat([around, encode(text), around]));
        if (among !== "") expect(digits(among)).toBe(digits(other + text + other));
      }),
      { numRuns: 60, seed: 20_261_125 },
    );
  });
});

import { describe, expect, it } from "vitest";
import { TextStream } from "../../../src/extract/shared/text-stream.ts";
import type { LEGACY_ENCODINGS } from "../../../src/language/encoding/legacy-encoding.ts";
import { codeOfLetter } from "../../../src/language/encoding/letter-codes.ts";
import { toLegacy } from "../../../src/language/encoding/to-legacy.ts";
import { PLAN_LINES } from "../../language/encoding/plan-text.ts";

const bytesIn = (line: string, encoding: (typeof LEGACY_ENCODINGS)[number]) =>
  Buffer.from([...toLegacy(line, encoding)].map((letter) => codeOfLetter(letter) ?? letter.charCodeAt(0)));

function read(lines: readonly Buffer[]): string {
  const stream = new TextStream();
  return stream.push(Buffer.concat(lines.flatMap((line) => [line, Buffer.from("\n")]))) + stream.end();
}

describe("TextStream", () => {
  // "ư" alone in a line has two bytes, which are letters of an old encoding too.
  it.each(["tcvn3", "vni"] as const)("keeps short UTF-8 lines of a text with a line in %s", (encoding) => {
    const lines = [...PLAN_LINES, "- Lưu: VT.", PLAN_LINES[8]!];
    const encoded = lines.map((line, i) =>
      i === lines.length - 1 ? bytesIn(line, encoding) : Buffer.from(line),
    );
    expect(read(encoded)).toBe(`${lines.join("\n")}\n`);
  });
});

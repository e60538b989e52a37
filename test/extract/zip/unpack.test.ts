import { randomBytes } from "node:crypto";
import { constants, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpack } from "../../../src/extract/zip/unpack.ts";

const CONTENT = Buffer.from(randomBytes(20_000).toString("hex"));
const LIMIT = 1_000_000;

/** A block of a type that does not exist (RFC 1951, 3.2.3). */
const NO_BLOCK = Buffer.alloc(5000, 0xff);

describe("a deflated entry of a zip archive", () => {
  it("is unpacked up to its end, whatever follows", () => {
    const packed = Buffer.concat([deflateRawSync(CONTENT), NO_BLOCK]);
    expect(unpackDeflated(packed)).toEqual(CONTENT);
  });

  it("is unpacked up to where it is cut off", () => {
    const half = unpackDeflated(deflateRawSync(CONTENT).subarray(0, 10_000));
    expect(half.length).toBeGreaterThan(CONTENT.length / 3);
    expect(half).toEqual(CONTENT.subarray(0, half.length));
  });

  it("is unpacked up to the first damage, to the last byte", () => {
    const packed = deflateRawSync(CONTENT, { finishFlush: constants.Z_SYNC_FLUSH });
    expect(unpackDeflated(Buffer.concat([packed, NO_BLOCK]))).toEqual(CONTENT);
  });

  it("is empty if its first byte is damaged", () => {
    expect(unpackDeflated(NO_BLOCK)).toEqual(Buffer.alloc(0));
  });

  it("is refused above the limit, also if it is damaged", () => {
    const cut = deflateRawSync(CONTENT, { finishFlush: constants.Z_SYNC_FLUSH });
    expect(unpackDeflated(deflateRawSync(CONTENT), CONTENT.length)).toEqual(CONTENT);
    for (const packed of [deflateRawSync(CONTENT), Buffer.concat([cut, NO_BLOCK])]) {
      expect(() => unpackDeflated(packed, CONTENT.length - 1)).toThrow(
        expect.objectContaining({ code: "too-large" }),
      );
    }
  });
});

/** As an entry without a name at the start of an archive. */
function unpackDeflated(packed: Uint8Array, maxBytes = LIMIT): Buffer {
  const archive = new Uint8Array(30 + packed.length);
  archive.set([0x50, 0x4b, 3, 4]);
  archive.set(packed, 30);
  const entry = { name: "", encrypted: false, method: 8, offset: 0, size: null, crc: null };
  const content = unpack(new DataView(archive.buffer), { ...entry, packed: packed.length }, maxBytes);
  return Buffer.from(content);
}

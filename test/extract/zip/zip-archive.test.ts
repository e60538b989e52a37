import { crc32, deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { openZip } from "../../../src/extract/zip/zip-archive.ts";

const CONTENT = Buffer.from("Số: 12/KH-SCT\n".repeat(50));
const LIMITS = { entryBytes: 1_000_000, totalBytes: 1_000_000 };
const NONE = 0xffffffff;

const bytesOf = (size: number, ...fields: (readonly [at: number, bytes: 2 | 4 | 8, value: number])[]) => {
  const record = Buffer.alloc(size);
  for (const [at, bytes, value] of fields)
    if (bytes === 8) record.writeBigUInt64LE(BigInt(value), at);
    else record.writeUIntLE(value, at, bytes);
  return record;
};

/** An archive with one entry, all of whose sizes and offsets are in the fields of the Zip64 format. */
function longArchive(method = 8, before = Buffer.alloc(0)): Buffer {
  const name = Buffer.from("ke-hoach.txt");
  const packed = method === 8 ? deflateRawSync(CONTENT) : CONTENT;
  const common = [
    [8, 2, method],
    [14, 4, crc32(CONTENT)],
  ] as const;
  const local = bytesOf(
    30,
    [0, 4, 0x04034b50],
    ...common,
    [18, 4, NONE],
    [22, 4, NONE],
    [26, 2, name.length],
  );
  const extra = bytesOf(
    28,
    [0, 2, 1],
    [2, 2, 24],
    [4, 8, CONTENT.length],
    [12, 8, packed.length],
    [20, 8, 0],
  );
  const entry = bytesOf(
    46,
    [0, 4, 0x02014b50],
    [10, 2, method],
    [16, 4, crc32(CONTENT)],
    [20, 4, NONE],
    [24, 4, NONE],
    [28, 2, name.length],
    [30, 2, extra.length],
    [42, 4, NONE],
  );
  const start = local.length + name.length + packed.length;
  const size = entry.length + name.length + extra.length;
  const longEnd = bytesOf(
    56,
    [0, 4, 0x06064b50],
    [4, 8, 44],
    [24, 8, 1],
    [32, 8, 1],
    [40, 8, size],
    [48, 8, start],
  );
  const locator = bytesOf(20, [0, 4, 0x07064b50], [8, 8, start + size], [16, 4, 1]);
  const end = bytesOf(22, [0, 4, 0x06054b50], [8, 2, 0xffff], [10, 2, 0xffff], [12, 4, NONE], [16, 4, NONE]);
  return Buffer.concat([before, local, name, packed, entry, name, extra, longEnd, locator, end]);
}

describe("an archive in the Zip64 format", () => {
  it.each([0, 100])("is read, also with %i bytes before it", (before) => {
    const zip = openZip(longArchive(8, Buffer.alloc(before)), LIMITS);
    expect(zip).toMatchObject({ names: ["ke-hoach.txt"], complete: true });
    expect(zip.readAt(0)).toMatchObject({ intact: true });
    expect(Buffer.from(zip.readAt(0)!.bytes).toString()).toBe(CONTENT.toString());
  });

  it("never throws a plain error, whatever its numbers state", () => {
    const whole = longArchive();
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] = 0xff;
      expect(() => openZip(damaged, LIMITS).readAt(0)).not.toThrow(RangeError);
    }
  });
});

it("names the reason if an entry was compressed by an unsupported method", () => {
  const zip = openZip(longArchive(12), LIMITS);
  expect(() => zip.readAt(0)).toThrow(
    expect.objectContaining({
      code: "unreadable",
      messages: { vi: expect.stringContaining("giải nén"), en: expect.stringContaining("Unpack it") },
    }),
  );
});

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { extract, INPUT_FORMATS } from "../../src/extract/extract.ts";
import type { Format } from "../../src/extract/shared/input-format.ts";
import { lineTexts } from "../../src/extract/shared/line-texts.ts";
import { NO_RECOGNITION } from "../../src/extract/shared/recognition.ts";
import { KehoachError } from "../../src/model/error.ts";
import { type Extraction, extractionSchema, type Limits } from "../../src/model/extraction.ts";
import { mulberry32 } from "../support/random.ts";
import type { FormatSample } from "./sample.ts";

// What every input format must do, whatever bytes it gets. Formats are found by listing the folders of src/extract:
// each folder with a format.ts must have samples in test/extract/<folder>/samples.ts.

const SOURCE = path.resolve(import.meta.dirname, "../../src/extract");
const limits: Limits = { maxBytes: 1e7, maxPages: 50 };

const folders = readdirSync(SOURCE).filter((name) => existsSync(path.join(SOURCE, name, "format.ts")));

async function load<T>(...place: string[]): Promise<T> {
  return import(pathToFileURL(path.join(...place)).href);
}

async function formatsIn(folder: string): Promise<Format[]> {
  const exported: unknown[] = Object.values(await load<object>(SOURCE, folder, "format.ts")).flat();
  return exported.filter((value): value is Format => (value as Partial<Format>).loadReader !== undefined);
}

async function samplesIn(folder: string): Promise<readonly FormatSample[]> {
  const { samples } = await load<{ samples: FormatSample[] }>(import.meta.dirname, folder, "samples.ts");
  return samples;
}

const read = (bytes: Uint8Array, fileName = "tep", own: Partial<Limits> = {}): Promise<Extraction> =>
  extract(bytes, { fileName, limits: { ...limits, ...own }, recognition: NO_RECOGNITION });

/** The code of the error, or null if the bytes were read; anything else thrown fails the test. */
async function outcomeOf(reading: Promise<Extraction>): Promise<string | null> {
  try {
    const extraction = await reading;
    expect(() => extractionSchema.parse(extraction)).not.toThrow();
    expect(JSON.parse(JSON.stringify(extraction))).toEqual(extraction);
    return null;
  } catch (error) {
    if (!(error instanceof KehoachError)) throw error;
    expect(error.messages.vi).toMatch(/[.]$/);
    expect(error.messages.en).toMatch(/[.]$/);
    return error.code;
  }
}

const wordsOf = (text: string) => text.normalize("NFC").match(/[\p{L}\p{M}\p{N}]{1,60}/gu) ?? [];

const formats: Format[] = [];
const samples: FormatSample[] = [];
beforeAll(async () => {
  for (const folder of folders) {
    formats.push(...(await formatsIn(folder)));
    samples.push(...(await samplesIn(folder)));
  }
});

describe("the list of formats", () => {
  it("contains every format of every folder once, and no other", () => {
    const listed = INPUT_FORMATS.map(({ mediaType }) => mediaType);
    expect(listed.toSorted()).toEqual(formats.map(({ mediaType }) => mediaType).toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it("has a sample of every format", () => {
    const sampled = new Set(samples.map(({ mediaType }) => mediaType));
    expect(INPUT_FORMATS.map(({ mediaType }) => mediaType).filter((type) => !sampled.has(type))).toEqual([]);
  });
});

describe("every format", () => {
  it("is recognised by the bytes under any name, and a wrong extension gives a warning", async () => {
    for (const { mediaType, bytes, warnings = [] } of samples) {
      const extraction = await read(bytes);
      expect(extraction.mediaType).toBe(mediaType);
      expect([mediaType, extraction.warnings.map((w) => w.code)]).toEqual([mediaType, warnings]);
      const named = await read(bytes, "ke-hoach.xlsx");
      expect(named.mediaType).toBe(mediaType);
      expect(named.warnings.map((w) => w.code)).toEqual(["extension-mismatch", ...warnings]);
    }
  });

  it("returns the words of its file in order, and the same result each time", async () => {
    for (const { mediaType, bytes, text } of samples) {
      const extraction = await read(bytes);
      const words = extraction.pages.flatMap(({ readings }) =>
        wordsOf(lineTexts(readings[0]?.blocks ?? []).join("\n")),
      );
      expect([mediaType, words.join(" ")]).toEqual([
        mediaType,
        expect.stringContaining(wordsOf(text).join(" ")),
      ]);
      expect(await read(bytes)).toEqual(extraction);
    }
  });

  it("refuses a file above the limits on bytes and pages", async () => {
    for (const { mediaType, bytes } of samples) {
      const aboveBytes = await outcomeOf(read(bytes, "tep", { maxBytes: bytes.length - 1 }));
      const abovePages = await outcomeOf(read(bytes, "tep", { maxPages: 0 }));
      expect([mediaType, aboveBytes, abovePages]).toEqual([mediaType, "too-large", "too-large"]);
    }
  });

  it("throws only KehoachErrors on a file cut off anywhere", async () => {
    for (const { bytes } of samples) {
      const cuts = [
        1,
        4,
        8,
        30,
        ...Array.from({ length: 24 }, (_, i) => Math.floor((bytes.length * (i + 1)) / 25)),
      ];
      for (const cut of cuts) await outcomeOf(read(bytes.subarray(0, cut)));
    }
  }, 120_000);

  it("throws only KehoachErrors on changed bytes", async () => {
    const next = mulberry32(7);
    for (const { bytes } of samples) {
      for (let round = 0; round < 15; round++) {
        const changed = Uint8Array.from(bytes);
        for (let i = 0; i < 30; i++) changed[Math.floor(next() * changed.length)] = Math.floor(next() * 256);
        await outcomeOf(read(changed));
      }
    }
  }, 120_000);
});

describe("bytes of no format", () => {
  it("are not taken for a document", async () => {
    const next = mulberry32(11);
    for (const length of [1, 2, 16, 300, 5000]) {
      const noise = Uint8Array.from({ length }, () => Math.floor(next() * 256));
      const code = await outcomeOf(read(noise));
      if (length > 16) expect(code).toBe("not-a-document");
    }
  });

  it("give a message that names an extension of every format", async () => {
    const error = await read(Buffer.from("\x01\x02\0\0\x05\x9c\xff\x06", "latin1")).catch((e) => e);
    for (const { extensions } of INPUT_FORMATS) expect(error.messages.en).toContain(`.${extensions[0]}`);
  });
});

describe("deeply nested elements", () => {
  it("are read at any depth, and never exhaust the stack", async () => {
    const nested = (depth: number) => Buffer.from(`<html><body>${"<span>".repeat(depth)}Kế hoạch`);
    expect(await outcomeOf(read(nested(1000)))).toBeNull();
    const { pages } = await read(nested(10_000));
    expect(lineTexts(pages[0]!.readings[0]!.blocks)).toEqual(["Kế hoạch"]);
  });
});

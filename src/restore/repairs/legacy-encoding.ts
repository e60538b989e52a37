import { detectEncoding, vietnameseFit } from "../../language/encoding/detect-encoding.ts";
import { fontEncoding } from "../../language/encoding/font-encoding.ts";
import { fromLegacy } from "../../language/encoding/from-legacy.ts";
import type { LegacyEncoding } from "../../language/encoding/legacy-encoding.ts";
import { losesControls } from "../../language/encoding/lost-bytes.ts";
import { undoMojibake } from "../../language/encoding/undo-mojibake.ts";
import type { Line } from "../../model/extraction.ts";
import { linesIn, mapLines, type Repair } from "../flow/flow.ts";
import { decodePart, decodeWords } from "./encoded-parts.ts";

/** How to decode the text of one font. */
interface FontReading {
  readonly encoding: LegacyEncoding;
  /** Encodings of other segments, in which a segment may read better. */
  readonly others: readonly LegacyEncoding[];
  readonly capitals: boolean;
  /** True if the font's name shows the encoding: then all words of the font have it. */
  readonly named: boolean;
  /** True if the font's name or nearly all of its text shows the encoding; else each segment must read better decoded. */
  readonly sure: boolean;
}

interface Segment {
  readonly text: string;
  readonly font: string;
}

const MOJIBAKE = "utf-8 as windows-1252";
/** Letters that no legacy encoding has: a segment with one of them is Unicode. */
const UNICODE_ONLY = /[\u1ea0-\u1ef9]/;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Length of the sample of a font's text, in UTF-16 units. */
const SAMPLE = 20_000;
/** Minimum number of words of a segment that votes for an encoding. */
const SURE_WORDS = 3;
/** Minimum number of two-letter sequences of mojibake in a segment; 1 if another segment has enough. */
const SURE_PAIRS = 2;
/** Minimum share of the text beyond ASCII whose segments agree on the encoding of a font. */
const SURE_SHARE = 0.7;

/** Minimum share of the text that has another encoding; less is coincidence. */
const OTHER_SHARE = 0.05;
/** Another encoding than most of the text has is used where it costs at most this share. */
const MUCH_BETTER = 0.75;

/**
 * Converts text of legacy fonts (TCVN3, VNI, VPS, VISCII, windows-1258) and UTF-8 decoded as Latin to Unicode. The
 * encoding follows from the font's name, else from how well the text reads. Text that reads well is not changed.
 */
export const legacyEncoding: Repair = {
  id: "legacy-encoding",
  apply(items) {
    const segments = linesIn(items).flatMap(segmentsOf);
    const readings = new Map(
      [...Map.groupBy(segments, (s) => s.font)].map(([font, own]) => [font, readingOf(font, own)] as const),
    );
    const lostControls = losesControls(segments.map((s) => s.text).join("\n"));
    const leastPairs =
      lostControls || segments.some((s) => withoutMojibake(s.text, SURE_PAIRS, false) !== null)
        ? 1
        : SURE_PAIRS;
    const known = encodingOfParts(segments);
    const encodings = new Map<number, Set<string>>();
    const changed = mapLines(items, (line, page) => {
      const read = segmentsOf(line).map((segment) => {
        const better = withoutMojibake(segment.text, leastPairs, lostControls);
        const reading = readings.get(segment.font) ?? null;
        const { text, encoding } =
          better !== null
            ? { text: better, encoding: MOJIBAKE }
            : decodeSegment(segment.text, reading, known);
        if (text === segment.text) return segment;
        if (BEYOND_ASCII.test(segment.text))
          encodings.set(page, (encodings.get(page) ?? new Set()).add(encoding));
        return { ...segment, text };
      });
      return withSegments(line, read);
    });
    return { items: changed, removed: [], encodings };
  },
};

/** The encoding of the first line that was pasted in part from a text in one. */
function encodingOfParts(segments: readonly Segment[]): LegacyEncoding | null {
  for (const { text } of segments) {
    const part = decodePart(text);
    if (part !== null) return part.encoding;
  }
  return null;
}

function readingOf(font: string, segments: readonly Segment[]): FontReading | null {
  const marked = segments
    .map((s) => s.text)
    .filter((text) => BEYOND_ASCII.test(text) && !UNICODE_ONLY.test(text));
  const known = fontEncoding(font);
  if (known) {
    const sample = marked.join("\n").slice(0, SAMPLE);
    const reads = vietnameseFit(fromLegacy(sample, known.encoding)).cost <= vietnameseFit(sample).cost;
    return reads ? { ...known, others: [], named: true, sure: true } : null;
  }
  const votes = new Map<LegacyEncoding, number>();
  for (const text of marked) {
    const found = detectEncoding(text, SURE_WORDS);
    if (found) votes.set(found.encoding, (votes.get(found.encoding) ?? 0) + text.length);
  }
  const [winner, ...others] = [...votes].sort(([, a], [, b]) => b - a);
  if (!winner) return null;
  const [encoding, length] = winner;
  const all = segments.filter((s) => BEYOND_ASCII.test(s.text)).reduce((sum, s) => sum + s.text.length, 0);
  return {
    encoding,
    others: others.filter(([, own]) => own >= OTHER_SHARE * all).map(([other]) => other),
    capitals: false,
    named: false,
    sure: length >= SURE_SHARE * all,
  };
}

/** The text of a segment, and its encoding if it was decoded. */
function decodeSegment(
  text: string,
  reading: FontReading | null,
  known: LegacyEncoding | null,
): { text: string; encoding: string } {
  if (UNICODE_ONLY.test(text) || reading === null)
    return decodePart(text, reading?.encoding ?? known) ?? { text, encoding: "" };
  const { encoding, others, capitals, named, sure } = reading;
  const read = named ? fromLegacy(text, encoding) : decodeWords(text, encoding);
  if (sure && others.length === 0) return { text: capitals ? read.toUpperCase() : read, encoding };
  const readings = [
    { text: read, encoding, weight: 1 },
    ...(sure ? [] : [{ text, encoding: "", weight: 1 }]),
    ...others.map((other) => ({ text: fromLegacy(text, other), encoding: other, weight: 1 / MUCH_BETTER })),
  ].map((own) => ({ ...own, cost: vietnameseFit(own.text).cost * own.weight }));
  return readings.reduce((best, own) => (own.cost < best.cost ? own : best));
}

/** The text with mojibake undone; null if that does not make it read better. */
function withoutMojibake(text: string, leastPairs: number, lostControls: boolean): string | null {
  // After "Â" or "Ă" of a Unicode text a soft hyphen would complete two letters of mojibake.
  const own = UNICODE_ONLY.test(text) ? text.replaceAll("\u00ad", "") : text;
  const better = BEYOND_ASCII.test(own) ? undoMojibake(own, leastPairs, lostControls) : null;
  return better !== null && vietnameseFit(better).cost < vietnameseFit(text).cost ? better : null;
}

function segmentsOf(line: Line): Segment[] {
  if (!line.runs) return [{ text: line.text, font: line.font ?? "" }];
  let end = 0;
  const segments = line.runs.map((run) => {
    // Text between two runs belongs to the run before it.
    const start = Math.min(end, run.start);
    end = run.end;
    return { text: line.text.slice(start, run.end), font: run.font };
  });
  return [...segments, { text: line.text.slice(end), font: line.font ?? "" }].filter((s) => s.text !== "");
}

function withSegments(line: Line, segments: readonly Segment[]): Line {
  const text = segments.map((s) => s.text).join("");
  if (text === line.text) return line;
  if (!line.runs) return { ...line, text };
  let at = 0;
  const runs = segments.map(({ text: own, font }) => {
    const start = at;
    at += own.length;
    return { start, end: at, font };
  });
  return { ...line, text, runs };
}

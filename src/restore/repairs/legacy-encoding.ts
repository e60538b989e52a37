import { detectEncoding, vietnameseFit } from "../../language/encoding/detect-encoding.ts";
import { fontEncoding } from "../../language/encoding/font-encoding.ts";
import { fromLegacy } from "../../language/encoding/from-legacy.ts";
import type { LegacyEncoding } from "../../language/encoding/legacy-encoding.ts";
import { undoMojibake } from "../../language/encoding/undo-mojibake.ts";
import type { Line } from "../../model/extraction.ts";
import { linesIn, mapLines, type Repair } from "../flow/flow.ts";

/** How the stretches of one font are to be read. */
interface FontReading {
  readonly encoding: LegacyEncoding;
  readonly capitals: boolean;
  /** The font's name or nearly all its text says so; else each stretch has to read better for it. */
  readonly sure: boolean;
}

interface Stretch {
  readonly text: string;
  readonly font: string;
}

const MOJIBAKE = "utf-8 as windows-1252";
/** Letters that only Unicode has: a stretch with one of them is no old encoding. */
const UNICODE_ONLY = /[\u1ea0-\u1ef9]/;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** Enough of a font's text to judge it by, in UTF-16 units. */
const SAMPLE = 20_000;
/** A stretch that stands alone is judged by this many words at least. */
const SURE_WORDS = 3;
const SURE_PAIRS = 2;
/** Of the letters of all stretches beyond ASCII. */
const SURE_SHARE = 0.7;

/**
 * Letters of old fonts (TCVN3, VNI, VPS, VISCII, windows-1258) and UTF-8 taken for Latin, as Unicode: by the font's
 * name first, by how the text reads otherwise. What reads well as it stands is not touched.
 */
export const legacyEncoding: Repair = {
  id: "legacy-encoding",
  apply(items) {
    const stretches = linesIn(items).flatMap(stretchesOf);
    const readings = new Map(
      [...Map.groupBy(stretches, (s) => s.font)].map(([font, own]) => [font, readingOf(font, own)] as const),
    );
    const leastPairs = stretches.some((s) => undone(s.text, SURE_PAIRS) !== null) ? 1 : SURE_PAIRS;
    const encodings = new Map<number, Set<string>>();
    const changed = mapLines(items, (line, page) => {
      const read = stretchesOf(line).map((stretch) => {
        const better = undone(stretch.text, leastPairs);
        const reading = readings.get(stretch.font) ?? null;
        const text = better ?? (reading ? readStretch(stretch.text, reading) : stretch.text);
        if (text === stretch.text) return stretch;
        if (better !== null || BEYOND_ASCII.test(stretch.text)) {
          const found = encodings.get(page) ?? new Set();
          encodings.set(page, found.add(better !== null ? MOJIBAKE : reading!.encoding));
        }
        return { ...stretch, text };
      });
      return withStretches(line, read);
    });
    return { items: changed, removed: [], encodings };
  },
};

function readingOf(font: string, stretches: readonly Stretch[]): FontReading | null {
  const marked = stretches
    .map((s) => s.text)
    .filter((text) => BEYOND_ASCII.test(text) && !UNICODE_ONLY.test(text));
  const known = fontEncoding(font);
  if (known) {
    const sample = marked.join("\n").slice(0, SAMPLE);
    const reads = vietnameseFit(fromLegacy(sample, known.encoding)).cost <= vietnameseFit(sample).cost;
    return reads ? { ...known, sure: true } : null;
  }
  const votes = new Map<LegacyEncoding, number>();
  for (const text of marked) {
    const found = detectEncoding(text, SURE_WORDS);
    if (found) votes.set(found.encoding, (votes.get(found.encoding) ?? 0) + text.length);
  }
  const [winner] = [...votes].sort(([, a], [, b]) => b - a);
  if (!winner) return null;
  const [encoding, length] = winner;
  const all = stretches.filter((s) => BEYOND_ASCII.test(s.text)).reduce((sum, s) => sum + s.text.length, 0);
  return { encoding, capitals: false, sure: length >= SURE_SHARE * all };
}

function readStretch(text: string, { encoding, capitals, sure }: FontReading): string {
  if (UNICODE_ONLY.test(text)) return text;
  const read = fromLegacy(text, encoding);
  if (!sure) return vietnameseFit(read).cost < vietnameseFit(text).cost ? read : text;
  return capitals ? read.toUpperCase() : read;
}

/** The text with mojibake undone, where that makes it read better. */
function undone(text: string, leastPairs: number): string | null {
  const better = BEYOND_ASCII.test(text) ? undoMojibake(text, leastPairs) : null;
  return better !== null && vietnameseFit(better).cost < vietnameseFit(text).cost ? better : null;
}

function stretchesOf(line: Line): Stretch[] {
  if (!line.runs) return [{ text: line.text, font: line.font ?? "" }];
  let end = 0;
  const stretches = line.runs.map((run) => {
    // What stands between two runs belongs to the one before it.
    const start = Math.min(end, run.start);
    end = run.end;
    return { text: line.text.slice(start, run.end), font: run.font };
  });
  return [...stretches, { text: line.text.slice(end), font: line.font ?? "" }].filter((s) => s.text !== "");
}

function withStretches(line: Line, stretches: readonly Stretch[]): Line {
  const text = stretches.map((s) => s.text).join("");
  if (text === line.text) return line;
  if (!line.runs) return { ...line, text };
  let at = 0;
  const runs = stretches.map(({ text: own, font }) => {
    const start = at;
    at += own.length;
    return { start, end: at, font };
  });
  return { ...line, text, runs };
}

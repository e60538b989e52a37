// Applies to plain lines, block by block, the repairs of letters that pages get.

import type { Change, FlowItem } from "../flow/flow.ts";
import { withoutReferences } from "./character-references.ts";
import { cleanLetters } from "./characters.ts";
import { keyStrokes } from "./key-strokes.ts";
import { legacyEncoding } from "./legacy-encoding.ts";
import { lookAlikeRepairs } from "./look-alikes.ts";
import { joinSpacedLetters } from "./spaced-letters.ts";

/** A line after the repairs of its letters. */
export interface RepairedLine {
  readonly text: string;
  /** How the line was encoded or typed ("tcvn3", "telex"); null: as Unicode. */
  readonly encoding: string | null;
  /** Words of which single letters were repaired; offsets in `text`. */
  readonly changes: readonly Change[];
}

/** Length of the lines that show how the lines after them are encoded, in UTF-16 units. */
const MEMORY = 4000;

/** Repairs plain lines block by block, and remembers how earlier blocks were encoded. */
export class LineRepairs {
  /** Encoded lines before the present block, the last one last. */
  private memory: readonly string[] = [];
  /** The lines of the block before, which show the language of short lines. */
  private block: readonly string[] = [];

  /** One result per line. */
  apply(lines: readonly string[]): RepairedLine[] {
    const before = this.memory;
    const { texts, encodings } = encodingsOf([...before, ...withoutReferences(lines)]);
    const own = encodings.slice(before.length);
    this.remember(lines, own);
    const clean = lines.map((_, i) => cleanLetters(joinSpacedLetters(texts[before.length + i]!)));
    const repaired = lookAlikeRepairs(clean, this.block);
    this.block = clean;
    return repaired.map(({ text, changes }, i) => ({
      text,
      changes,
      encoding: text === lines[i] ? null : own[i]!,
    }));
  }

  private remember(lines: readonly string[], encodings: readonly (string | null)[]): void {
    let length = 0;
    this.memory = [...this.memory, ...lines.filter((_, i) => encodings[i] !== null)]
      .toReversed()
      .filter((line) => {
        length += line.length;
        return length <= MEMORY;
      })
      .toReversed();
  }
}

interface Decoded {
  readonly texts: readonly string[];
  readonly encodings: readonly (string | null)[];
}

function encodingsOf(lines: readonly string[]): Decoded {
  // Each line becomes a page of its own, because repairs report encodings per page.
  const items = lines.map(
    (text, page): FlowItem => ({
      kind: "line",
      page,
      line: { kind: "line", text, paragraph: false, role: "body", confidence: 1 },
    }),
  );
  const legacy = legacyEncoding.apply(items);
  const typed = keyStrokes.apply(legacy.items);
  return {
    texts: typed.items.map((item) => (item.kind === "line" ? item.line.text : "")),
    encodings: lines.map((_, i) => {
      const found = [...(legacy.encodings?.get(i) ?? []), ...(typed.encodings?.get(i) ?? [])];
      return found.length === 0 ? null : found.join(", ");
    }),
  };
}

import type { ExtractedPage, Reading } from "../../model/extraction.ts";

/** A shorter layer is the note of a signature or a stamp, not the page. */
const MIN_LINES = 8;

/** The lines of the text layer of a recognised page, a second opinion for doubtful words; empty if there is none. */
export function hiddenLayer(page: ExtractedPage, chosen: Reading | null): readonly string[] {
  if (chosen?.method !== "ocr") return [];
  const layer = page.readings.find((reading) => reading.method === "text-layer");
  const lines = (layer?.blocks ?? []).flatMap((block) =>
    block.kind === "line" && block.text !== "" ? [block.text] : [],
  );
  return lines.length < MIN_LINES ? [] : lines;
}

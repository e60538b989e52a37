import { LanguageModel } from "../src/language/model/language-model.ts";
import { packModel } from "../src/language/model/model-file.ts";
import { START } from "../src/language/model/model-tokens.ts";
import { COMPONENTS } from "./corpus.ts";
import { countNgrams } from "./count-ngrams.ts";
import { type MixtureOptions, mixModel } from "./mixture.ts";
import { modelSections } from "./model-sections.ts";
import type { TokenStreams, Vocabulary } from "./token-streams.ts";

const BLOCK_LINES = 50;

/** The half, 0 or 1, of a line; adjacent lines, often of one document, are in the same half. */
export const halfOf = (line: number) => Math.floor(line / BLOCK_LINES) % 2;

/** N-gram models of the first and of the second half of the lines. The other half is unseen text for each. */
export function halfModels(
  streams: TokenStreams,
  vocabulary: Vocabulary,
  order: number,
  options: MixtureOptions,
): [LanguageModel, LanguageModel] {
  const model = (half: number) => {
    const rows = streams.streams.map((row, component) =>
      component < COMPONENTS.length ? linesOfHalf(row, streams.lines[component]!, half) : row,
    );
    const levels = countNgrams(rows, vocabulary.renumber, vocabulary.words.length, order);
    const sections = modelSections(mixModel(levels, options, START), vocabulary.words);
    return LanguageModel.read(packModel(sections, 0));
  };
  return [model(0), model(1)];
}

function linesOfHalf(row: Uint32Array, lines: Uint32Array, half: number): Uint32Array {
  const kept = new Uint32Array(row.length);
  let length = 0;
  lines.forEach((from, line) => {
    if (halfOf(line) !== half) return;
    const part = row.subarray(from, lines[line + 1] ?? row.length);
    kept.set(part, length);
    length += part.length;
  });
  return kept.subarray(0, length);
}

import { outsideAddresses } from "../../language/model/addresses.ts";
import { modelTokens } from "../../language/model/model-tokens.ts";
import { wordKey } from "../../language/model/word-key.ts";
import type { LossModel, PrintedWord } from "../loss/loss-model.ts";

const MAX_WORDS = 5000;

/** The words of a text that show whether marks were lost. */
export function lossWords(lines: readonly string[], model: LossModel): PrintedWord[] {
  const words: PrintedWord[] = [];
  for (const text of lines) {
    const line = text.normalize("NFC");
    for (const { kind, start, end } of outsideAddresses(line, modelTokens(line))) {
      if (kind !== "word" || end - start < 2) continue;
      const printed = line.slice(start, end);
      // Abbreviations have no marks to lose; words that begin with a capital are often foreign names.
      const inCapitals = printed === printed.toUpperCase();
      if (
        inCapitals
          ? end - start <= 4 && line !== line.toUpperCase()
          : printed[0] !== printed[0]!.toLowerCase()
      )
        continue;
      const word = model.look(wordKey(printed));
      if (word) words.push(word);
    }
    if (words.length >= MAX_WORDS) break;
  }
  return words;
}

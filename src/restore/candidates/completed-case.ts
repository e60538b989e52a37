import type { ModelToken } from "../../language/model/model-tokens.ts";
import { regex } from "../../language/regex.ts";
import type { LetterCase } from "../channel/letter-case.ts";
import type { RestorerTools } from "./restorer-tools.ts";

/** Text before the first word of a sentence. */
const BEGINS = regex`^[^\p{L}]*$|[.!?]\s*$`;
/** A word inside a sentence that lost its first letter begins with a capital if the model has it so (weighted log-odds). */
const MOSTLY_CAPITAL = 0.2;
const HAS_SMALL = regex`\p{Ll}`;

/** A completed word, and the tokens that are left of it. */
interface Completed {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly word: string;
}

/** The case of a completed word by its other letters; if its first letter vanished, by its neighbours and by the word. */
export function completedCase(
  line: string,
  tokens: readonly ModelToken[],
  { from, to, word }: Completed,
  { cases, model }: RestorerTools,
): LetterCase {
  const { start } = tokens[from]!;
  const printed = line.slice(start, tokens[to - 1]!.end);
  const around = [tokens[from - 1], tokens[to]].map((token) =>
    token?.kind === "word" ? line.slice(token.start, token.end) : "",
  );
  const inCapitals = (letters: string) => letters.length > 1 && !HAS_SMALL.test(letters);
  const upper = !HAS_SMALL.test(printed);
  if (upper && (inCapitals(printed) || around.some(inCapitals) || !HAS_SMALL.test(line))) return "upper";
  if (printed[0] !== printed[0]!.toLowerCase()) return "title";
  if (printed[0]!.toLowerCase() === word[0]) return "lower";
  const id = model.id(word);
  if (!BEGINS.test(line.slice(0, start)))
    return cases.log(id, "capital") - cases.log(id, "small") > MOSTLY_CAPITAL ? "title" : "lower";
  return "title";
}

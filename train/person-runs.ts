// Finds runs of words that name a person, so that the model learns the class <person> and no names of persons.

import type { ModelToken } from "../src/language/model/model-tokens.ts";
import { wordKey } from "../src/language/model/word-key.ts";
import type { NameFacts } from "./name-facts.ts";

const MIN_WORDS = 3;
const MAX_WORDS = 5;
/** Family names so frequent that three capitalised words that begin with them are always a person. */
const COMMON_FAMILY = 0.004;

export type PersonFinder = (line: string, tokens: readonly ModelToken[]) => Map<number, number>;

/** `places`: folded names of three words and more that begin like a person ("hồ chí minh"). */
export function personFinder(names: NameFacts, places: ReadonlySet<string>): PersonFinder {
  const isPerson = (keys: string[], allCaps: boolean): boolean => {
    const family = names.family.get(keys[0]!);
    if (family === undefined || places.has(keys.join(" "))) return false;
    const given = names.given.has(keys.at(-1)!);
    const middle = keys.slice(1, -1).some((key) => names.middle.has(key));
    if (allCaps) return family >= COMMON_FAMILY && given && middle;
    return family >= COMMON_FAMILY || given || middle;
  };
  const caseOf = (word: string) => {
    const lower = word.toLowerCase();
    if (word[0] === lower[0]) return "lower";
    return word.length > 1 && word === word.toUpperCase() ? "upper" : "title";
  };
  return (line, tokens) => {
    const found = new Map<number, number>();
    for (let i = 0; i < tokens.length; ) {
      if (tokens[i]!.kind !== "word") {
        i++;
        continue;
      }
      const shape = caseOf(line.slice(tokens[i]!.start, tokens[i]!.end));
      let end = i + 1;
      while (
        shape !== "lower" &&
        end < tokens.length &&
        tokens[end]!.kind === "word" &&
        tokens[end]!.start === tokens[end - 1]!.end + 1 &&
        caseOf(line.slice(tokens[end]!.start, tokens[end]!.end)) === shape
      ) {
        end++;
      }
      const keys = tokens.slice(i, end).map((t) => wordKey(line.slice(t.start, t.end)));
      let person = -1;
      for (let from = 0; from + MIN_WORDS <= keys.length; from++) {
        if (keys.length - from > MAX_WORDS) continue;
        if (isPerson(keys.slice(from), shape === "upper")) {
          person = i + from;
          break;
        }
      }
      if (person >= 0) found.set(person, end);
      i = end;
    }
    return found;
  };
}

import type { Catalogue } from "../../catalogue/catalogue.ts";
import { NameTree } from "./name-tree.ts";
import { isCapital, type NameWord, nameWords } from "./name-word.ts";

/** What the names of the catalogue's units show about the words of names. */
export interface CatalogueNames {
  readonly names: NameTree;
  /** "Chi cục", "Trung tâm": beginnings of names that any other words follow. */
  readonly heads: NameTree;
  readonly firstWords: ReadonlySet<string>;
  /** Two adjacent words of a name (see `pairOf`). */
  readonly pairs: ReadonlySet<string>;
}

export const pairOf = (first: string, second: string): string => `${first} ${second}`;

export function catalogueNames({ data }: Catalogue): CatalogueNames {
  const [names, heads] = [new NameTree(), new NameTree()];
  const firstWords = new Set<string>();
  const pairs = new Set<string>();
  for (const { name, aliases } of data.units)
    for (const text of [name, ...aliases]) {
      const words = nameWords(text);
      const [first, second] = words;
      if (!first || !second || words.slice(1).some(({ gap }) => gap === "")) continue;
      firstWords.add(first.key);
      names.add(words);
      for (const [i, word] of words.slice(1).entries()) pairs.add(pairOf(words[i]!.key, word.key));
      if (isCommonHead(first, second, words.length)) heads.add([first, second]);
    }
  return { names, heads, firstWords, pairs };
}

const isCommonHead = (first: NameWord, second: NameWord, length: number): boolean =>
  length > 2 && isCapital(first) && !isCapital(second);

import { bare, nameKey } from "../../language/fold.ts";
import type { UnclearSource } from "../../model/duty.ts";
import { lettersOf, type NameForms } from "./name-forms.ts";

interface NamedFile {
  readonly letters: string;
  readonly words: ReadonlySet<string>;
  readonly years: readonly number[];
  readonly source: UnclearSource;
}

/** Finds files and documents whose file names fit a unit and, where they name a year, one of `years`; [] fits any year. */
export function fileNames(files: readonly { readonly path: string; readonly source: UnclearSource }[]) {
  const named = files.map(({ path, source }): NamedFile => {
    const name = bare(nameKey(path.split(/[\\/]/u).at(-1) ?? path)).replace(/\.[a-z0-9]{1,5}$/u, "");
    const words = name.match(/[a-z]{2,40}|\d{1,40}/gu) ?? [];
    const years = words.filter((word) => /^20\d\d$/u.test(word)).map(Number);
    return { letters: lettersOf(name), words: new Set(words), years, source };
  });
  // Nearly always no file fits: one search over all names decides that.
  const all = named.map(({ letters }) => letters).join("\n");
  const words = new Set(named.flatMap((file) => [...file.words]));
  const isWord = (file: { readonly has: (word: string) => boolean }, symbol: string) =>
    file.has(symbol) || file.has(`kh${symbol}`);
  return {
    find({ names, symbols }: NameForms, years: readonly number[]): UnclearSource[] {
      const inNames = names.filter((name) => all.includes(name));
      const inWords = symbols.filter((symbol) => isWord(words, symbol));
      if (inNames.length === 0 && inWords.length === 0) return [];
      const fits = (file: NamedFile) =>
        inNames.some((name) => file.letters.includes(name)) ||
        inWords.some((symbol) => isWord(file.words, symbol));
      const ofYears = (file: NamedFile) =>
        file.years.length === 0 || years.length === 0 || file.years.some((year) => years.includes(year));
      return named.filter((file) => fits(file) && ofYears(file)).map(({ source }) => source);
    },
  };
}

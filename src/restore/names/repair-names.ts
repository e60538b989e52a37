import type { Catalogue } from "../../catalogue/catalogue.ts";
import { regex } from "../../language/regex.ts";
import { greatestOf, pushAll } from "../../model/lists.ts";
import type { Paragraph } from "../../model/restored-text.ts";
import { inCase } from "../channel/letter-case.ts";
import { type CatalogueNames, catalogueNames } from "./catalogue-names.ts";
import { DocumentNames } from "./document-names.ts";
import { costOf, type NamePath } from "./name-tree.ts";
import { hasCapitals, isCapital, isOfPlace, type NameWord, nameWords } from "./name-word.ts";
import { type WordRepair, withWords } from "./replace-words.ts";
import { withoutStrayMarks } from "./stray-marks.ts";

/** How probable a repaired word is: by its marks only, by its letters, and in a name of which no word was read right. */
const CONFIDENCE = { marks: 0.85, letters: 0.7, none: 0.55 };

/**
 * Repairs the words of units' names on recognised pages. The language model cannot tell what is meant by a word with a
 * capital ("Sở Tài chinh", "Phòng Kính tế"); the catalogue and the other places of the document can. Two
 * names that may both be real stay as they are.
 */
export function repairNames(
  read: readonly Paragraph[],
  recognised: ReadonlySet<number>,
  catalogue: Catalogue | null,
): readonly Paragraph[] {
  if (catalogue === null || recognised.size === 0) return read;
  const paragraphs = read.map((one) => (recognised.has(one.page) ? withoutStrayMarks(one, catalogue) : one));
  const known = catalogueNames(catalogue);
  const words = paragraphs.map(({ text, changes }) => nameWords(text, changes));
  let inDocument: DocumentNames | null = null;
  return paragraphs.map((paragraph, i) => {
    if (!recognised.has(paragraph.page)) return paragraph;
    const exact = exactNames(paragraph.text, catalogue);
    inDocument ??= new DocumentNames(words, known);
    const repairs = repairsIn(words[i]!, { known, exact, inDocument });
    return repairs.length === 0 ? paragraph : withWords(paragraph, repairs);
  });
}

interface Sources {
  readonly known: CatalogueNames;
  /** For offsets inside an exact name of the catalogue: its end. */
  readonly exact: readonly { readonly start: number; readonly end: number }[];
  readonly inDocument: DocumentNames;
}

const exactNames = (text: string, catalogue: Catalogue) =>
  catalogue.findUnits(text).filter(({ entry }) => entry.entry !== null);

function repairsIn(words: readonly NameWord[], { known, exact, inDocument }: Sources): WordRepair[] {
  const repairs: WordRepair[] = [];
  for (let i = 0; i < words.length; i++) {
    const { start } = words[i]!;
    if (!mayBegin(words, i, known) || exact.some((one) => one.start <= start && start < one.end)) continue;
    const path =
      ofCatalogue(words, i, known) ?? inDocument.nameAt(words, i) ?? ofHead(words, i, { known, inDocument });
    if (!path) continue;
    pushAll(repairs, repairsOf(path, words, i));
    i += path.words.length - 1;
  }
  return repairs;
}

/** Names begin with a capital: "Sở Tài chính"; or their second word does: "phòng Kinh tế". */
function mayBegin(words: readonly NameWord[], i: number, { firstWords }: CatalogueNames): boolean {
  const [word, next] = [words[i]!, words[i + 1]];
  if (isCapital(word)) return true;
  return next?.gap === " " && isCapital(next) && (!word.isPossible || firstWords.has(word.key));
}

function repairsOf({ words: names, damage }: NamePath, words: readonly NameWord[], at: number): WordRepair[] {
  const isSure = damage.includes("none");
  return damage.flatMap((own, k) => {
    const word = words[at + k]!;
    const { start, end } = word;
    if (own === "none") return [];
    const right = inCase(names[k]!.key, caseOf(word), word.text);
    return [{ start, end, text: right, confidence: isSure ? CONFIDENCE[own] : CONFIDENCE.none }];
  });
}

const CAPITALS = regex`^\p{Lu}{2,}$`;

/** As the word was read, but not with a capital inside ("phOng"). */
function caseOf(read: NameWord): "lower" | "title" | "upper" {
  if (!isCapital(read)) return "lower";
  return CAPITALS.test(read.text) ? "upper" : "title";
}

/** The longest whole name of the catalogue, if no other one is as near. */
function ofCatalogue(words: readonly NameWord[], at: number, { names }: CatalogueNames): NamePath | null {
  const paths = names.pathsAt(words, at).filter((path) => path.isWhole && fits(path, words, at));
  const longest = greatestOf(paths.map((path) => path.words.length));
  const [best, second] = paths
    .filter((path) => path.words.length === longest)
    .sort((a, b) => costOf(a) - costOf(b));
  if (!best || costOf(best) === 0 || (second && costOf(second) - costOf(best) < 1)) return null;
  return best;
}

function fits({ words: names, damage }: NamePath, words: readonly NameWord[], at: number): boolean {
  const same = damage.filter((one) => one === "none").length;
  const letters = damage.filter((one) => one === "letters").length;
  if (!hasCapitals(names, words, at)) return false;
  if (names.length === 2)
    return damage.every((one, k) => one === "none" || !words[at + k]!.isPossible) && same === 1;
  return 2 * letters <= names.length && (same > 0 || letters <= 1);
}

/** "Chỉ cục | Quản lý thị trường": the head of a name that neither the catalogue nor the document has elsewhere. */
function ofHead(
  words: readonly NameWord[],
  at: number,
  { known, inDocument }: Pick<Sources, "known" | "inDocument">,
): NamePath | null {
  const [first, second, third] = words.slice(at, at + 3);
  if (!first || !second || !third || third.gap !== " " || !isCapital(third) || isCapital(second)) return null;
  if (isOfPlace(words, at)) return null;
  if (known.pairs.has(`${first.key} ${second.key}`)) return null;
  const [path, other] = known.heads
    .pathsAt(words, at)
    .filter(({ words: own, damage }) => own.length === 2 && damage.includes("none"));
  if (!path || other) return null;
  const isFirst = path.damage[1] === "none";
  return isFirst || !second.isPossible || inDocument.hasPair(path.words[0]!, path.words[1]!) ? path : null;
}

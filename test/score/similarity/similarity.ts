import distance from "natural/lib/natural/distance/index.js";
import { loadCatalogue } from "../../../src/catalogue/load-catalogue.ts";
import { check } from "../../../src/check/check.ts";
import { taskUncovered } from "../../../src/check/rules/task-uncovered.ts";
import { fold } from "../../../src/language/fold.ts";
import { relate } from "../../../src/relate/relate.ts";
import { type Content, contentOf } from "../../../src/relate/similarity/content.ts";
import { PassageIndex } from "../../../src/relate/similarity/passage-index.ts";
import { type LabelledPair, labelledPairs } from "./labelled-pairs.ts";
import { taskFolder } from "./task-folder.ts";

const NEAR = taskUncovered.threshold!.value;
const FOLDERS = 200;

/** How well uncovered tasks are distinguished from covered ones: on labelled pairs, and on folders made of them, by the check. */
export function scoreSimilarity(): void {
  const [tuning, heldOut] = [labelledPairs("tuning"), labelledPairs("held-out")];
  console.log(`\nsimilarity: a task is uncovered where no passage is as near as ${NEAR}`);
  print(`tuning pairs (${tuning.length})`, uncoveredIn(tuning));
  print(`held-out pairs (${heldOut.length})`, uncoveredIn(heldOut));
  const dice = ({ task, passage }: LabelledPair) => distance.DiceCoefficient(fold(task), fold(passage));
  const limit = mostPreciseLimit(tuning, dice);
  const byDice = outcome(heldOut, (pair) => dice(pair) < limit);
  print(`held-out pairs, DiceCoefficient of natural below ${limit.toFixed(2)}`, byDice);
  printFolders("folders of tuning pairs", tuning);
  printFolders("folders of held-out pairs", heldOut);
}

type Similarity = (pair: LabelledPair) => number;

/**
 * The similarity of a pair alone, with the tasks of all pairs as the tasks of its parent; 1 where both name the same
 * subject.
 */
function similarityIn(pairs: readonly LabelledPair[]): Similarity {
  const read = (text: string): Content => contentOf(fold(text));
  const contents = [...new Set(pairs.map(({ task }) => task))].map(read);
  const counts = new Map<string, number>();
  for (const key of contents.flatMap(({ words, terms }) => [...words, ...terms])) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const parent = { tasks: contents.length, counts };
  return ({ task, passage }) => {
    const index = new PassageIndex([{ page: 1, line: 1, text: passage, ...read(passage) }], parent);
    const { words, terms } = read(task);
    const isNamed = index.sharedTerms(terms).length > 0;
    return isNamed ? 1 : (index.nearest(words).found?.similarity ?? 0);
  };
}

/** The highest limit below which hardly any covered task of the pairs lies. */
function mostPreciseLimit(pairs: readonly LabelledPair[], similarity: Similarity): number {
  const limits = pairs.map(similarity).sort((a, b) => b - a);
  return limits.find((limit) => outcome(pairs, (pair) => similarity(pair) < limit).precision >= 0.97) ?? 0;
}

/** The pairs that the check's threshold finds uncovered. */
export function uncoveredIn(pairs: readonly LabelledPair[]): Outcome {
  const similarity = similarityIn(pairs);
  return outcome(pairs, (pair) => similarity(pair) < NEAR);
}

interface Outcome {
  readonly found: number;
  readonly precision: number;
  readonly recall: number;
}

function outcome<T extends { readonly same: boolean }>(
  all: readonly T[],
  isFound: (one: T) => boolean,
): Outcome {
  const found = all.filter(isFound);
  const right = found.filter(({ same }) => !same).length;
  const due = all.filter(({ same }) => !same).length;
  return { found: found.length, precision: right / found.length, recall: right / due };
}

function print(name: string, { found, precision, recall }: Outcome): void {
  console.log(
    `  ${name}: ${found} found uncovered, precision ${percent(precision)}, recall ${percent(recall)}`,
  );
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

/** A parent with tasks of the pairs and a unit's plan that carries out half of them, through `relate` and `check`. */
function printFolders(name: string, pairs: readonly LabelledPair[]): void {
  const catalogue = loadCatalogue();
  const all = Array.from({ length: FOLDERS }, (_, seed) => {
    const { plans, texts, tasks } = taskFolder(pairs, seed);
    const corpus = relate(plans, catalogue, { texts }).value;
    const findings = check(corpus, catalogue, { lang: "vi" }).value;
    const found = findings.filter(({ rule }) => rule === taskUncovered.id);
    const places = new Set(found.flatMap(({ evidence }) => evidence.map(({ pointer }) => pointer)));
    return tasks.map(({ same, pointer }) => ({ same, isFound: places.has(pointer) }));
  }).flat();
  print(
    `${name} (${FOLDERS} with ${all.length} tasks)`,
    outcome(all, ({ isFound }) => isFound),
  );
}

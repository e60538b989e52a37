import { OTHER } from "../../src/relate/subjects/subject-counts.ts";
import { SubjectModel } from "../../src/relate/subjects/subject-model.ts";
import { countSubjects } from "./count-subjects.ts";
import type { OtherLine, SubjectLine } from "./lines-under-names.ts";

const MARGINS = [0, 4, 6, 8, 10, 12, 15];

/**
 * Prints by index and margin how many lines get a sub-index, and how many the one under whose name they stand, each heap with the counts of
 * the others; then how many lines on no index get one. Half of these are counted, the other half is tried.
 */
export function printTrial(lines: readonly SubjectLine[], others: readonly OtherLine[]): void {
  const isTried = (_: OtherLine, i: number) => i % 2 === 0;
  const [tried, counted] = [others.filter(isTried), others.filter((line, i) => !isTried(line, i))];
  for (const [index, all] of Map.groupBy(lines, (line) => line.index)) {
    const whole = countSubjects(lines, counted)[index];
    if (!whole) continue;
    const model = new SubjectModel(whole);
    const outside = tried.map(({ words }) => model.subjectOf(contentOf(words)));
    const results = [...new Set(all.map(({ heap }) => heap))].flatMap((heap) => {
      const counts = countSubjects(
        lines.filter((line) => line.heap !== heap),
        counted,
      )[index];
      if (!counts) return [];
      const model = new SubjectModel(counts);
      return all
        .filter((line) => line.heap === heap && line.subject !== OTHER)
        .map(({ subject, words }) => ({ subject, found: model.subjectOf(contentOf(words)) }));
    });
    for (const margin of MARGINS) {
      const found = results.filter((result) => result.found !== null && result.found.margin >= margin);
      const right = found.filter((result) => result.found?.subIndex === result.subject).length;
      const wrong = outside.filter((subject) => subject !== null && subject.margin >= margin).length;
      console.log(
        `${index} from ${margin}: ${found.length} of ${results.length} lines, ${right} as named; ${wrong} of ${tried.length} lines on no index`,
      );
    }
  }
}

const contentOf = (words: readonly string[]) => ({ words: new Set(words), terms: new Set<string>() });

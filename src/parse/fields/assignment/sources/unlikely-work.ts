import { parseLabel } from "../../../../language/labels.ts";
import { regex } from "../../../../language/regex.ts";
import { taskVerbAt } from "../../../lexicon/task-verbs.ts";
import type { Located } from "../../../text/located.ts";
import type { TextLine } from "../../../text/text-line.ts";
import { isVerbAt } from "../../../units/ends/witnesses/predicates.ts";
import { ROLE_LABEL_RULE } from "../labels/role-label.ts";
import type { LocatedAssignment } from "../shared/assignment-draft.ts";
import type { DocumentSources } from "./document-sources.ts";

// The units of a heading, or of a sentence that announces a list, are given to all lines below it. Where such a list ends without a
// mark, titles, fields of a form, footnotes and cited rules follow. A line is left out if the second witness doubts both that it is
// work and that it is theirs.

/** A line below this probability hardly states work. */
const UNLIKELY_WORK = 0.1;
/** Below this probability another source, or none, says whose work the line is. */
const UNLIKELY_BEARER = 0.5;
/** Between a line and the label below it that says whose work it is: place, time, money. */
const LINES_TO_LABEL = 6;

/** Assignments without the tasks that are left out, and the lines of these. */
interface LikelyWork {
  readonly assignments: Located<LocatedAssignment>[];
  readonly leftOut: readonly TextLine[];
}

/**
 * Leaves out the tasks that only inherit their units and are unlikely to be work, and an assignment that has no task left. `lines`: all
 * lines of the document, by their index.
 */
export function withoutUnlikelyWork(
  assignments: readonly Located<LocatedAssignment>[],
  lines: readonly TextLine[],
  sources: DocumentSources,
): LikelyWork {
  const leftOut: TextLine[] = [];
  const likely = assignments.flatMap((assignment) => {
    const { value, span, rule } = assignment;
    const tasks = value.tasks.filter((task) => {
      const line = lines[task.span.from]!;
      // A label below a line ("Đơn vị chủ trì: …") is about it, whatever its words are: "Chương trình nghệ thuật khai mạc".
      const toLabel = rule === ROLE_LABEL_RULE ? span.from - task.span.from : 0;
      const isLabelled = toLabel > 0 && toLabel <= LINES_TO_LABEL;
      const isInherited = task.value.units.length === 0 && task.span.from !== span.from && !isLabelled;
      if (!isInherited || !isUnlikely(line, value, sources)) return true;
      leftOut.push(line);
      return false;
    });
    if (tasks.length === value.tasks.length) return [assignment];
    return tasks.length === 0 ? [] : [{ ...assignment, value: { ...value, tasks } }];
  });
  return { assignments: likely, leftOut };
}

/** "Trình Chủ tịch UBND tỉnh quyết định": a verb, unless it is "trình tự" or "trình độ". */
const SUBMITS = /^trình (?!tự |độ )/u;

/** "Hệ thống hóa văn bản", "Đa dạng hóa dịch vụ": a noun is made a verb. "Nhà văn hóa" and "hàng hóa" stay nouns. */
const MAKES_VERB = /^(?:[^ .,;:()\d]{1,8} ){1,3}(?<!(?:văn|hàng|tiêu|sinh|thoái) )hóa (?=[^ ])/u;

const HAS_LETTERS = regex`\p{L}`;

/** Rows of tables are judged by their columns; a line that begins with a verb of work may be work in an unknown form. */
function isUnlikely(line: TextLine, { units }: LocatedAssignment, sources: DocumentSources): boolean {
  const start = parseLabel(line.text)?.length ?? 0;
  if (line.source.kind === "row" || taskVerbAt(line.folded, start)) return false;
  const words = line.text.slice(start);
  // A figure that a table without borders left on its own line.
  if (!HAS_LETTERS.test(words)) return true;
  // Verbs are known in small letters.
  const small = line.reworded(words.slice(0, 1).toLowerCase() + words.slice(1), line.folded.slice(start));
  const isOrder =
    isVerbAt(small, 0) || SUBMITS.test(small.folded.slice(0, 10)) || MAKES_VERB.test(small.folded);
  if (isOrder && !words.trimEnd().endsWith("?")) return false;
  if (sources.workProbability(line) >= UNLIKELY_WORK) return false;
  return units.every(({ name }) => (sources.bearerProbability(line.index, name) ?? 1) < UNLIKELY_BEARER);
}

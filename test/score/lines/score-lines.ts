import type { Catalogue } from "../../../src/catalogue/catalogue.ts";
import { fold, nameKey } from "../../../src/language/fold.ts";
import type { Assignment, Evidence } from "../../../src/model/plan.ts";
import { assessConfidence } from "../../../src/parse/confidence/assess-confidence.ts";
import { readValues } from "../../../src/parse/read-values.ts";
import type { TextLine } from "../../../src/parse/text/text-line.ts";
import { type LabelledSpan, lineKey, type ReadDocument } from "./labelled-lines.ts";
import { isAmong, isNamed, isSameName, ownWords, spellingsOf, wordsOf } from "./same-names.ts";

/** How often the lines of documents have the right bearers of their work. */
export interface LineTally {
  /** Labelled lines. */
  lines: number;
  /** Lines that name who bears their work. */
  named: number;
  /** Of these: exactly these units were read; no unit was read. */
  exact: number;
  unread: number;
  /** Lines that give nobody work, and were read as work of a unit. */
  invented: number;
  /** Units that were read, by their confidence: 0.9 and more, and below 0.8. */
  sure: { right: number; all: number };
  doubted: { wrong: number; allWrong: number; right: number; allRight: number };
}

export const emptyTally = (): LineTally => ({
  lines: 0,
  named: 0,
  exact: 0,
  unread: 0,
  invented: 0,
  sure: { right: 0, all: 0 },
  doubted: { wrong: 0, allWrong: 0, right: 0, allRight: 0 },
});

/** Kinds of documents that give work. */
const GIVES_WORK: ReadonlySet<string> = new Set(
  "ke-hoach chi-thi cong-dien thong-bao chuong-trinh cong-van quyet-dinh huong-dan phuong-an nghi-quyet quy-che".split(
    " ",
  ),
);
const SURE = 0.9;
const DOUBTED = 0.8;

/** Adds the labelled lines of a document. A label is used once: it is removed. */
export function scoreDocument(
  { record, lines }: ReadDocument,
  labels: Map<string, readonly LabelledSpan[]>,
  catalogue: Catalogue,
  tally: LineTally,
): void {
  if (!GIVES_WORK.has(record.docType) || !lines.some((line) => labels.has(lineKey(line.source.text)))) return;
  const read = unitsByLine(lines, catalogue);
  for (const line of lines) {
    const key = lineKey(line.source.text);
    const spans = labels.get(key);
    if (!spans || !labels.delete(key)) continue;
    scoreLine(line, spans, read.get(line.index + 1) ?? [], { catalogue, tally });
  }
}

interface ReadUnit {
  readonly name: string;
  readonly confidence: number;
}

/** The units that a document gives work, by the number of the line that shows it. */
function unitsByLine(lines: readonly TextLine[], catalogue: Catalogue): ReadonlyMap<number, ReadUnit[]> {
  const { plan, evidence: before, facts, sources } = readValues(lines, catalogue);
  const evidence = assessConfidence(plan, before, facts, sources);
  const units = new Map<number, ReadUnit[]>();
  const add = (entries: readonly Evidence[] | undefined, name: string, own?: readonly Evidence[]) => {
    for (const entry of entries ?? []) {
      const confidence = own?.find(({ line }) => line === entry.line)?.confidence ?? entry.confidence;
      for (let line = entry.line; line <= entry.endLine; line++)
        units.set(line, [...(units.get(line) ?? []), { name, confidence }]);
    }
  };
  const addAll = (assignments: readonly Assignment[], at: string) => {
    for (const [i, { units: own, tasks }] of assignments.entries()) {
      const pointer = `${at}/${i}`;
      for (const [k, { name }] of own.entries())
        add(evidence[pointer], name, evidence[`${pointer}/units/${k}`]);
      for (const [k, task] of tasks.entries())
        for (const { name } of task.units) add(evidence[`${pointer}/tasks/${k}`], name);
    }
  };
  addAll(plan.assignments, "/assignments");
  for (const [i, { assignments }] of plan.subIndices.entries())
    addAll(assignments, `/subIndices/${i}/assignments`);
  return units;
}

function scoreLine(
  line: TextLine,
  spans: readonly LabelledSpan[],
  all: readonly ReadUnit[],
  { catalogue, tally }: { readonly catalogue: Catalogue; readonly tally: LineTally },
): void {
  const printed = ` ${wordsOf(line.text).join(" ")} `;
  const isHere = ({ name }: ReadUnit) => ownWords(name).every((word) => printed.includes(` ${word} `));
  const read = [...new Map(all.filter(isHere).map((unit) => [nameKey(unit.name), unit])).values()];
  const labelled = spans.map((span) => spellingsOf(line, span));
  // "các cơ quan, đơn vị liên quan" is nobody in particular.
  const isNobody = (name: string) => catalogue.namesNoUnit(name) || fold(name).endsWith(" liên quan");
  const meant = labelled.filter((names) => !names.some(isNobody));
  tally.lines++;
  for (const unit of read) addUnit(tally, unit.confidence, isAmong(unit.name, labelled));
  if (meant.length === 0) {
    if (labelled.length === 0 && read.length > 0) tally.invented++;
    return;
  }
  tally.named++;
  if (read.length === 0) tally.unread++;
  const isComplete = meant.every((label) => read.some(({ name }) => isNamed(name, label)));
  const isTrue = read.every(({ name }) => isAmong(name, labelled));
  const together = meant.map(([printed]) => printed).join(" ");
  if ((isComplete && isTrue) || isSameName(together, read.map(({ name }) => name).join(" "))) tally.exact++;
}

function addUnit({ sure, doubted }: LineTally, confidence: number, right: boolean): void {
  if (confidence >= SURE) {
    sure.all++;
    if (right) sure.right++;
  }
  const isDoubted = confidence < DOUBTED;
  doubted[right ? "allRight" : "allWrong"]++;
  if (isDoubted) doubted[right ? "right" : "wrong"]++;
}

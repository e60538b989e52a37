import type { ParsedPlan } from "../model/plan.ts";
import type { PlacedAssignment } from "./fields/assignment/assigned.ts";
import type { FoundSubIndex } from "./fields/sub-index/sub-indices.ts";
import type { Reading } from "./read-plan.ts";
import { EvidenceBook } from "./text/evidence.ts";
import type { TextLine } from "./text/text-line.ts";

/** The evidence of every value of a record, by the value's JSON Pointer in it. */
export function evidenceOf(reading: Reading, lines: readonly TextLine[]): ParsedPlan["evidence"] {
  const book = new EvidenceBook(lines);
  const { dated } = reading;
  book.noteFound("/docType", reading.docType);
  book.noteFound("/number", reading.number);
  if (dated) {
    book.noteFound("/issueDate", dated);
    if (dated.value.place) book.noteFound("/place", dated);
  }
  book.noteFound("/issuer", reading.issuer);
  book.noteFound("/title", reading.title);
  book.noteFound("/index", reading.indices[0] ?? null);
  for (const place of reading.years.places) book.noteFound("/years", place);
  book.noteFound("/signer", reading.signer);
  const lists = {
    otherIndices: reading.indices.slice(1),
    references: reading.references,
    deadlines: reading.deadlines,
    figures: reading.figures,
    recipients: reading.recipients,
  };
  for (const [field, found] of Object.entries(lists)) {
    found.forEach((entry, i) => {
      book.noteFound(`/${field}/${i}`, entry);
    });
  }
  reading.overall.forEach((entry, i) => {
    book.noteFound(`/overall/${i}/baseline`, entry.baseline);
    book.noteFound(`/overall/${i}/rank`, entry.rank);
    entry.targets.forEach((target, j) => {
      book.noteFound(`/overall/${i}/targets/${j}`, target);
    });
  });
  reading.subIndices.forEach((sub, i) => {
    noteSubIndex(book, sub, `/subIndices/${i}`);
  });
  noteAssignments(book, "/assignments", reading.organisation);
  // A mention stands with the sub-index it names; where that has no section, with the index.
  for (const mention of reading.mentions) {
    const at = reading.subIndices.findIndex((sub) => sub.value.id === mention.value);
    book.noteFound(at < 0 ? "/index" : `/subIndices/${at}`, mention);
  }
  return book.toRecord();
}

function noteSubIndex(book: EvidenceBook, sub: FoundSubIndex, pointer: string): void {
  book.note(pointer, sub.span, sub.rule, sub.confidence);
  if (sub.targetSpan) book.note(`${pointer}/target`, sub.targetSpan, sub.targetRule ?? sub.rule, 0.95);
  sub.otherTargetSpans.forEach((span, i) => {
    book.note(`${pointer}/otherTargets/${i}`, span, "target/other", 0.9);
  });
  noteAssignments(book, `${pointer}/assignments`, sub.placed);
  sub.placedTasks.forEach((task, i) => {
    book.note(`${pointer}/tasks/${i}`, task.span, "assignment/task", 0.9);
  });
}

function noteAssignments(book: EvidenceBook, pointer: string, placed: readonly PlacedAssignment[]): void {
  placed.forEach((entry, i) => {
    book.noteOnly(`${pointer}/${i}`, entry.span, entry.rule, 0.92);
    entry.tasks.forEach((task, j) => {
      book.noteOnly(`${pointer}/${i}/tasks/${j}`, task.span, "assignment/task", 0.9);
    });
  });
}

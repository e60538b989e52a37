import type { Catalogue } from "../catalogue/catalogue.ts";
import { NO_DATE } from "../model/date.ts";
import type { ParsedPlan } from "../model/plan.ts";
import type { RestoredText } from "../model/restored-text.ts";
import type { Outcome, Warning } from "../model/warning.ts";
import { type Found, type Span, type TextLine, textLines } from "./document.ts";
import { EvidenceBook } from "./evidence.ts";
import { outline } from "./outline.ts";
import { attachmentWarnings } from "./refine/appendices.ts";
import { assignmentOf, type PlacedAssignment, readAssignments } from "./refine/assignments.ts";
import { readDeadlines } from "./refine/deadlines.ts";
import { figuresBesideNames, figuresOfOverall, figuresOfTargets, yearsOfNotes } from "./refine/figures.ts";
import { readIssuer } from "./refine/issuer.ts";
import { organisationSections } from "./refine/organisation.ts";
import { readOverall } from "./refine/overall.ts";
import { planKind } from "./refine/plan-kind.ts";
import { readProvince } from "./refine/province.ts";
import { readReferences } from "./refine/references.ts";
import { isSubIndexHeading, subIndexSections } from "./refine/sub-index-sections.ts";
import { readSubIndices } from "./refine/sub-indices.ts";
import { readTables } from "./refine/tables.ts";
import { allFound, type RuleContext } from "./rule.ts";
import { placeAndDate } from "./rules/date/place-and-date.ts";
import { readDocType } from "./rules/doc-type/doc-type.ts";
import { namedIndices } from "./rules/index/named-index.ts";
import { numberLine } from "./rules/number/number-line.ts";
import { recipients as recipientRule } from "./rules/recipient/recipients.ts";
import { signOff } from "./rules/signer/sign-off.ts";
import { title as titleRule } from "./rules/title/title.ts";
import { openEnd, planYears } from "./rules/year/plan-years.ts";
import { wholeNames } from "./unit-form.ts";
import { cutZones, leadingType, type Zones } from "./zones.ts";

/** One document of a file; `range`: its pages where the file holds several, else null. */
export interface ParsedDocument {
  readonly plan: ParsedPlan;
  readonly range: { readonly from: number; readonly to: number } | null;
}

/**
 * Reads a restored text as an administrative document. Pure; never throws. What is not stated stays null or empty,
 * and every value has its evidence.
 */
export function parse(text: RestoredText, catalogue: Catalogue): Outcome<ParsedDocument[]> {
  const { plan, warnings } = parseDocument(text, catalogue);
  return { value: [{ plan: { ...plan, warnings }, range: null }], warnings };
}

function parseDocument(text: RestoredText, catalogue: Catalogue): { plan: ParsedPlan; warnings: Warning[] } {
  const lines = textLines(text);
  const zones = cutZones(lines, catalogue);
  const book = new EvidenceBook(lines);
  const bare: RuleContext = { catalogue, year: null, indexIds: [], province: null, wholeNames: new Set() };

  const [number] = numberLine.read(zones.head, bare);
  const [dated] = placeAndDate.read(zones.head, bare);
  const docType = readDocType(zones, number?.value ?? null, catalogue);
  const [title] = titleRule.read(titleLines(zones, catalogue), bare);
  const indices = readIndices(zones, docType?.value ?? null, bare);
  const years = readYears(zones, bare);
  const province = readProvince(zones, dated?.value.place ?? null, catalogue);
  const context: RuleContext = {
    catalogue,
    year: years.years[0] ?? dated?.value.date.year ?? null,
    indexIds: indices.map((index) => index.value.id),
    province,
    wholeNames: wholeNames(lines),
  };
  const issuer = readIssuer(zones, number?.value ?? null, context, lines);
  const [signer] = signOff.read(zones.signOff, context);
  const recipients = recipientRule.read(zones.signOff, context);
  const references = readReferences(zones, context);

  const tree = outline(zones.body, (line) => isSubIndexHeading(line, context));
  const sections = subIndexSections(tree, context);
  const tables = readTables(zones, context);
  const found = readSubIndices(sections, tables.rows, context);
  const organisation = readAssignments(organisationSections(tree, sections), context, {
    collecting: true,
  }).assignments;
  const assignments = organisation.map(assignmentOf);
  const subIndices = found.map((sub) => sub.value);
  const deadlines = readDeadlines(tree, context);
  const overall = readOverall([...zones.bases, ...outside(zones.body, sections)], context);
  const figures = [
    ...figuresOfOverall(overall, lines),
    ...figuresOfTargets(
      subIndices,
      new Map(found.map((sub) => [sub.value, sub.targetSpan ?? sub.span])),
      context.year,
    ),
    ...figuresBesideNames(
      [...zones.bases, ...zones.footnotes],
      yearsOfNotes([...zones.bases, ...zones.body]),
      context,
    ),
  ];
  const kind = planKind(
    docType?.value ?? null,
    issuer?.value ?? null,
    subIndices,
    assignments,
    references.map((r) => r.value),
    holdsPlan(zones, catalogue),
  );
  const settled = kind === "other" && docType?.value === "ke-hoach" ? references.map(onlyCites) : references;

  book.noteFound("/number", number ?? null);
  if (dated) {
    book.note("/issueDate", dated.span, dated.rule, dated.confidence);
    if (dated.value.place) book.note("/place", dated.span, dated.rule, dated.confidence);
  }
  book.noteFound("/docType", docType);
  book.noteFound("/title", title ?? null);
  book.noteFound("/issuer", issuer);
  book.noteFound("/signer", signer ?? null);
  book.noteFound("/index", indices[0] ?? null);
  indices.slice(1).forEach((index, i) => book.noteFound(`/otherIndices/${i}`, index));
  for (const place of years.places) book.noteFound("/years", place);
  settled.forEach((reference, i) => book.noteFound(`/references/${i}`, reference));
  recipients.forEach((recipient, i) => book.noteFound(`/recipients/${i}`, recipient));
  deadlines.forEach((deadline, i) => book.noteFound(`/deadlines/${i}`, deadline));
  figures.forEach((figure, i) => book.noteFound(`/figures/${i}`, figure));
  overall.forEach((entry, i) => {
    book.noteFound(`/overall/${i}/baseline`, entry.baseline);
    book.noteFound(`/overall/${i}/rank`, entry.rank);
    entry.targets.forEach((target, j) => book.noteFound(`/overall/${i}/targets/${j}`, target));
  });
  found.forEach((sub, i) => noteSubIndex(book, sub, i));
  noteAssignments(book, "/assignments", organisation);

  const plan: ParsedPlan = {
    docType: docType?.value ?? "other",
    planKind: kind,
    number: number?.value ?? null,
    issueDate: dated?.value.date ?? NO_DATE,
    place: dated?.value.place ?? null,
    issuer: issuer?.value ?? null,
    title: title?.value ?? "",
    index: indices[0]?.value ?? null,
    otherIndices: indices.slice(1).map((index) => index.value),
    years: [...years.years],
    openEnded: years.openEnded,
    references: settled.map((r) => r.value),
    subIndices,
    assignments,
    deadlines: deadlines.map((d) => d.value),
    overall: overall.map((o) => o.value),
    figures: figures.map((f) => f.value),
    recipients: recipients.map((r) => r.value),
    signer: signer?.value ?? null,
    signature: text.signature,
    tables: tables.tables,
    footnotes: zones.footnotes.map((line) => ({
      mark: markOf(line),
      text: line.text.replace(/^\[\d{1,3}\] ?/u, ""),
    })),
    appendices: tables.appendices,
    evidence: {},
    warnings: [],
  };
  const warnings = attachmentWarnings(zones, tables.appendices);
  return { plan: { ...plan, evidence: book.toRecord() }, warnings };
}

type FoundSubIndex = ReturnType<typeof readSubIndices>[number];

function noteSubIndex(book: EvidenceBook, sub: FoundSubIndex, i: number): void {
  const pointer = `/subIndices/${i}`;
  book.note(pointer, sub.span, sub.rule, sub.confidence);
  if (sub.targetSpan) book.note(`${pointer}/target`, sub.targetSpan, sub.targetRule ?? sub.rule, 0.95);
  sub.otherTargetSpans.forEach((span, j) =>
    book.note(`${pointer}/otherTargets/${j}`, span, "target/other", 0.9),
  );
  noteAssignments(book, `${pointer}/assignments`, sub.placed);
  sub.placedTasks.forEach((task, j) => book.note(`${pointer}/tasks/${j}`, task.span, "assignment/task", 0.9));
}

function noteAssignments(book: EvidenceBook, pointer: string, placed: readonly PlacedAssignment[]): void {
  placed.forEach((entry, i) => {
    book.note(`${pointer}/${i}`, entry.span, entry.rule, 0.92);
    entry.tasks.forEach((task, j) =>
      book.note(`${pointer}/${i}/tasks/${j}`, task.span, "assignment/task", 0.9),
    );
  });
}

/** The title's lines; a type in capitals at its beginning is cut off. */
function titleLines(zones: Zones, catalogue: Catalogue): TextLine[] {
  return zones.title.map((line) => {
    const length = line === zones.typeLine ? leadingType(line.text, catalogue) : 0;
    return length > 0
      ? { ...line, text: line.text.slice(length).trim(), folded: line.folded.slice(length).trim() }
      : line;
  });
}

/** The title's index leads, else the introduction's; a plan may name it in its first lines only. */
function readIndices(
  zones: Zones,
  docType: string | null,
  context: RuleContext,
): Found<{ id: string; name: string }>[] {
  const inTitle = namedIndices(zones.title, context);
  if (inTitle.length > 0) return inTitle;
  const inBases = namedIndices(zones.bases, context);
  if (inBases.length > 0) return inBases.slice(0, 1);
  return docType === "ke-hoach" ? namedIndices(zones.body.slice(0, 30), context).slice(0, 1) : [];
}

interface FoundYears {
  readonly years: readonly number[];
  readonly openEnded: boolean;
  readonly places: readonly Found<unknown>[];
}

const OWN_PLAN = /(?:xây dựng|ban hành)[^.;]{0,30}kế hoạch/u;

/** Years of the title; without one, those of the sentence that announces the plan. */
function readYears(zones: Zones, context: RuleContext): FoundYears {
  const announcing = zones.bases
    .filter((line) => OWN_PLAN.test(line.folded))
    .map((line) => {
      const at = line.folded.search(OWN_PLAN);
      return {
        ...line,
        text: " ".repeat(at) + line.text.slice(at),
        folded: " ".repeat(at) + line.folded.slice(at),
      };
    });
  for (const lines of [zones.title, announcing]) {
    const joined = joinedLine(lines);
    const places = joined ? allFound([planYears], [joined], context) : [];
    if (places.length === 0) continue;
    const open = joined ? openEnd.find(joined, context) : [];
    const years = [...new Set(places.flatMap((place) => place.value.years))].sort((a, b) => a - b);
    return {
      years,
      openEnded: open.length > 0,
      places: places.map((place) => ({ ...place, span: clampSpan(place.span, lines) })),
    };
  }
  return { years: [], openEnded: false, places: [] };
}

/** Several lines as one, so that "và những năm" + "tiếp theo" is read over the line's end. */
function joinedLine(lines: readonly TextLine[]): TextLine | null {
  const first = lines[0];
  if (!first) return null;
  return { ...first, text: lines.map((l) => l.text).join(" "), folded: lines.map((l) => l.folded).join(" ") };
}

/** An offset in joined lines back to the line it came from. */
function clampSpan(span: Span, lines: readonly TextLine[]): Span {
  let offset = 0;
  for (const line of lines) {
    if (span.start < offset + line.text.length + 1) {
      const start = span.start - offset;
      return {
        from: line.index,
        start,
        to: line.index,
        end: Math.min(line.text.length, start + span.end - span.start),
      };
    }
    offset += line.text.length + 1;
  }
  return span;
}

/** Lines of the body that are under no sub-index. */
function outside(body: readonly TextLine[], sections: ReturnType<typeof subIndexSections>): TextLine[] {
  const starts = new Set(sections.flatMap((s) => s.sections.map(({ section }) => section)));
  const inside = new Set<number>();
  const mark = (section: {
    line: TextLine | null;
    lines: readonly TextLine[];
    children: readonly (typeof section)[];
  }): void => {
    if (section.line) inside.add(section.line.index);
    for (const line of section.lines) inside.add(line.index);
    for (const child of section.children) mark(child);
  };
  for (const section of starts) mark(section);
  return body.filter((line) => !inside.has(line.index));
}

const onlyCites = (found: ReturnType<typeof readReferences>[number]) =>
  found.value.relation === "implements"
    ? { ...found, value: { ...found.value, relation: "cites" as const } }
    : found;

/** A decision may promulgate a plan as its annex; then the annex's type line stands in the body. */
const holdsPlan = (zones: Zones, catalogue: Catalogue) =>
  zones.body
    .concat(zones.bases)
    .some(
      (line) =>
        line.text.length < 20 &&
        /^KẾ HOẠCH$/u.test(line.text) &&
        catalogue.matchDocumentType(line.text) !== null,
    );

const markOf = (line: TextLine) => line.source.mark ?? /^\[(\d{1,3})\]/u.exec(line.text)?.[1] ?? "";

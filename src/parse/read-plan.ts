import type { Catalogue } from "../catalogue/catalogue.ts";
import { NO_DATE, type PartialDate } from "../model/date.ts";
import type {
  Deadline,
  DocumentNumber,
  Figure,
  IndexRef,
  Issuer,
  ParsedPlan,
  Recipient,
  Reference,
  Signer,
} from "../model/plan.ts";
import { HeadFacts } from "./document-context.ts";
import { assignmentOf, type PlacedAssignment } from "./fields/assignment/assigned.ts";
import { readAssignments } from "./fields/assignment/assignments.ts";
import { organisationSections } from "./fields/assignment/organisation.ts";
import { joinBrokenPlace } from "./fields/date/join-broken-place.ts";
import { type PlaceAndDate, placeAndDate } from "./fields/date/place-and-date.ts";
import { readDeadlines } from "./fields/deadline/deadlines.ts";
import { readDocType } from "./fields/doc-type/doc-type.ts";
import {
  figuresBesideNames,
  figuresOfOverall,
  figuresOfTargets,
  yearsOfNotes,
} from "./fields/figure/figures.ts";
import { readIndices } from "./fields/index/indices.ts";
import { readIssuer } from "./fields/issuer/issuer.ts";
import { readProvince } from "./fields/issuer/province.ts";
import { numberLine } from "./fields/number/number-line.ts";
import { type FoundOverall, readOverall } from "./fields/overall/overall.ts";
import { planKind } from "./fields/plan-kind/plan-kind.ts";
import { recipients as recipientRule } from "./fields/recipient/recipients.ts";
import { readReferences } from "./fields/reference/references.ts";
import { signOff } from "./fields/signer/sign-off.ts";
import { subIndexGoals } from "./fields/sub-index/sub-index-goals.ts";
import { subIndexMentions } from "./fields/sub-index/sub-index-mentions.ts";
import { isSubIndexHeading, linesOutside, subIndexSections } from "./fields/sub-index/sub-index-sections.ts";
import { type FoundSubIndex, readSubIndices } from "./fields/sub-index/sub-indices.ts";
import { type FoundTables, readTables } from "./fields/table/tables.ts";
import { title as titleRule } from "./fields/title/title.ts";
import { type FoundYears, readYears } from "./fields/year/years.ts";
import { descendants, linesUnder, outline, type Section } from "./structure/outline.ts";
import { leadingType } from "./structure/type-line.ts";
import { cutZones, type Zones } from "./structure/zones.ts";
import type { RuleContext } from "./text/rule.ts";
import type { Found, Span, TextLine } from "./text/text-line.ts";

/** Everything the rules found in one document, each value with its place. */
export interface Reading {
  readonly zones: Zones;
  /** The tree of the body. */
  readonly tree: Section;
  readonly docType: Found<string> | null;
  readonly kind: ParsedPlan["planKind"];
  readonly number: Found<DocumentNumber> | null;
  readonly dated: Found<PlaceAndDate> | null;
  readonly issuer: Found<Issuer> | null;
  readonly title: Found<string> | null;
  readonly indices: readonly Found<IndexRef>[];
  readonly years: FoundYears;
  readonly references: readonly Found<Reference>[];
  readonly subIndices: readonly FoundSubIndex[];
  /** Ids of sub-indices named outside any section, table or target of theirs. */
  readonly mentions: readonly Found<string>[];
  readonly organisation: readonly PlacedAssignment[];
  readonly deadlines: readonly Found<Deadline>[];
  readonly overall: readonly FoundOverall[];
  readonly figures: readonly Found<Figure>[];
  readonly recipients: readonly Found<Recipient>[];
  readonly signer: Found<Signer> | null;
  readonly tables: FoundTables;
}

/**
 * Reads a document's lines: the head first, since year, index and province help to read the body. `all`: the lines of the
 * whole file, by their index, where it holds several documents.
 */
export function readPlan(
  lines: readonly TextLine[],
  catalogue: Catalogue,
  all: readonly TextLine[] = lines,
): Reading {
  const zones = cutZones(lines, catalogue);
  const nothing = new HeadFacts([], { catalogue, year: null, indexIds: [], province: null });
  const number = numberLine.read(zones.head, nothing)[0] ?? null;
  const printedDate = placeAndDate.read(zones.head, nothing)[0] ?? null;
  const docType = readDocType(zones, number?.value ?? null, catalogue);
  const title = titleRule.read(titleLines(zones, catalogue), nothing)[0] ?? null;
  const indices = readIndices(zones, docType?.value ?? null, nothing);
  const years = readYears(zones, nothing, printedDate?.value.date.year ?? null);
  const context: RuleContext = new HeadFacts(lines, {
    catalogue,
    year: years.years[0] ?? printedDate?.value.date.year ?? null,
    indexIds: indices.map((index) => index.value.id),
    province: readProvince(zones, printedDate?.value.place ?? null, catalogue),
  });
  const dated = joinBrokenPlace(printedDate, context.province, all);
  const issuer = readIssuer(zones, number?.value ?? null, context, lines);
  const references = readReferences(zones, context, number?.value ?? null);
  const body = readBody(zones, all, dated, context);
  const kind = planKind(
    docType?.value ?? null,
    issuer?.value ?? null,
    body.subIndices.map((sub) => sub.value),
    body.organisation.map(assignmentOf),
    references.map((r) => r.value),
    holdsPlan(zones, catalogue) || (body.subIndices.length > 0 && holdsProgramme(zones)),
  );
  // A plan of another kind answers nothing (training, inspection, publicity): it cites.
  const cites = kind === "other" && docType?.value === "ke-hoach";
  return {
    zones,
    docType,
    kind,
    number,
    dated,
    issuer,
    title,
    indices,
    years,
    references: cites ? references.map(onlyCites) : references,
    ...body,
    recipients: recipientRule.read(zones.signOff, context),
    signer: signOff.read(zones.signOff, context)[0] ?? null,
  };
}

function readBody(
  zones: Zones,
  lines: readonly TextLine[],
  issued: Found<PlaceAndDate> | null,
  context: RuleContext,
) {
  const tree = outline(zones.body, (line) => isSubIndexHeading(line, context));
  const sections = subIndexSections(tree, context);
  const tables = readTables(zones, context);
  const outside = [...zones.bases, ...linesOutside(zones.body, sections)];
  const aims = aimsOf(tree);
  const goals = () => subIndexGoals(outside, context, aims);
  const subIndices = readSubIndices(sections, tables.rows, goals, context);
  const organisation = readAssignments(organisationSections(tree, sections), context, { collecting: true });
  const overall = readOverall(outside, context, aims, resultYearsOf(tree, context.year));
  const targetPlaces = new Map(subIndices.map((sub) => [sub.value, sub.targetSpan ?? sub.span]));
  return {
    tree,
    mentions: subIndexMentions(
      outside.filter((line) => line.source.kind !== "row"),
      context,
    ),
    tables,
    subIndices,
    organisation: inOrder([
      // A unit's name with nothing below and nothing behind assigns nothing: a member of a committee.
      ...organisation.assignments.filter((assignment) => assignment.tasks.length > 0),
      ...assignedInTables(tables),
    ]),
    deadlines: deadlinesOf(tree, tables, zones.body, context).filter(
      ({ value }) => !isOver(value, issued?.value.date ?? NO_DATE),
    ),
    overall,
    figures: [
      ...figuresOfOverall(overall, lines),
      ...figuresOfTargets([...targetPlaces.keys()], targetPlaces, context.year),
      ...figuresBesideNames(
        [...zones.bases, ...zones.footnotes],
        yearsOfNotes([...zones.bases, ...zones.body]),
        context,
      ),
    ],
  };
}

const AIM = /mục tiêu|chỉ tiêu/u;
const LONGEST_HEADING = 80;

/** Lines under a heading of goals ("I. MỤC TIÊU", "2. Mục tiêu cụ thể"), by their number. */
function aimsOf(tree: Section): Set<number> {
  const aims = descendants(tree).filter(
    ({ line, text }) => line && text.length < LONGEST_HEADING && AIM.test(line.folded),
  );
  return new Set(aims.flatMap((section) => linesUnder(section).map((line) => line.index)));
}

const RESULTS = /kết quả|đánh giá|thực trạng|tình hình|công bố/u;

/** Lines under a heading on the results of one past year ("I. KẾT QUẢ NĂM 2023"), by their number. */
function resultYearsOf(tree: Section, planYear: number | null): Map<number, number> {
  const years = new Map<number, number>();
  for (const { line, text, ...section } of descendants(tree)) {
    if (!line || text.length > 2 * LONGEST_HEADING || !RESULTS.test(line.folded)) continue;
    const stated = new Set(Array.from(line.folded.matchAll(/năm ((?:19|20)\d{2})/gu), (m) => Number(m[1])));
    const [year] = stated;
    if (stated.size !== 1 || planYear === null || year! >= planYear) continue;
    for (const under of linesUnder({ line, text, ...section })) years.set(under.index, year!);
  }
  return years;
}

/** "vào ngày 29/8" in a document of November tells of what has been; whatever was due before it may still be owed. */
function isOver({ date, bound }: Deadline, issued: PartialDate): boolean {
  if (bound !== "in" || date.recurring || date.year === null || issued.year === null) return false;
  const months = ({ year, month }: PartialDate) => year! * 12 + (month ?? 12);
  if (date.iso && issued.iso) return date.iso < issued.iso;
  return issued.month !== null && date.month !== null && months(date) < months(issued);
}

/** Rows that assign, in a table on no sub-index. */
const assignedInTables = ({ rows }: FoundTables) =>
  rows.flatMap((row) => (row.subIndex === null && row.assignment ? [row.assignment] : []));

const inOrder = <T extends { readonly span: Span }>(found: readonly T[]): T[] =>
  [...found].sort((a, b) => a.span.from - b.span.from || a.span.start - b.span.start);

/** The days of the body's sentences and of the cells of its tables. */
function deadlinesOf(
  tree: Section,
  { rows }: FoundTables,
  body: readonly TextLine[],
  context: RuleContext,
): Found<Deadline>[] {
  const inBody = new Set(body.map((line) => line.index));
  const headed = rows.filter((row) => row.headed);
  const inCells = headed.flatMap(({ deadline }) =>
    deadline && inBody.has(deadline.span.from) ? [deadline] : [],
  );
  return inOrder([...readDeadlines(tree, context, new Set(headed.map((row) => row.line))), ...inCells]);
}

/** "… NĂM 2024 ỦY BAN NHÂN DÂN TỈNH …": who decides, run into a summary in capitals that its line's end did not part. */
const WHO_DECIDES =
  /(?<!(?:CỦA|TẠI|DO|VÀ|CHO|VỚI|GIỮA|,|–|-)) (?:CHỦ TỊCH )?(?:[ỦU][ỶY] BAN NHÂN DÂN|UBND|HỘI ĐỒNG NHÂN DÂN) (?:TỈNH|THÀNH PHỐ) \p{Lu}[\p{Lu} -]{2,30}$/u;

/** The title's lines; a type in capitals at its beginning is cut off. */
function titleLines(zones: Zones, catalogue: Catalogue): TextLine[] {
  const decided = zones.typeLine !== null && /^(?:quyết định|nghị quyết)/u.test(zones.typeLine.folded);
  return zones.title.map((whole) => {
    const end = decided ? whole.text.search(WHO_DECIDES) : -1;
    const line = end > 20 ? whole.upTo(end) : whole;
    const length = line === zones.typeLine ? leadingType(line.text, catalogue) : 0;
    return length > 0
      ? line.reworded(line.text.slice(length).trim(), line.folded.slice(length).trim())
      : line;
  });
}

const onlyCites = (found: Found<Reference>): Found<Reference> =>
  found.value.relation === "implements" ? { ...found, value: { ...found.value, relation: "cites" } } : found;

/** "CHƯƠNG TRÌNH HÀNH ĐỘNG" as the annex of a decision. */
const holdsProgramme = (zones: Zones) =>
  [...zones.body, ...zones.bases].some((line) => /^CHƯƠNG TRÌNH(?: HÀNH ĐỘNG)?$/u.test(line.text));

/** A decision may promulgate a plan as its annex; then the annex's type line stands in the body. */
const holdsPlan = (zones: Zones, catalogue: Catalogue) =>
  [...zones.body, ...zones.bases].some(
    (line) => line.text === "KẾ HOẠCH" && catalogue.matchDocumentType(line.text)?.id === "ke-hoach",
  );

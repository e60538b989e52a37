import type { Catalogue } from "../catalogue/catalogue.ts";
import type { ParsedPlan } from "../model/plan.ts";
import { onlySubmits } from "./fields/assignment/line-kinds/submitting-documents.ts";
import { statesGoalOfGiven } from "./fields/overall/given-sub-indices.ts";
import { containsPlan, containsProgramme } from "./fields/plan-kind/annexed-plan.ts";
import { isPlanType, planKind } from "./fields/plan-kind/plan-kind.ts";
import { isOfOtherWork, saysToCarryOut, saysToImprove } from "./fields/plan-kind/title-aim.ts";
import { onlyCites } from "./fields/reference/only-cites.ts";
import { withMentions } from "./fields/sub-index/mention.ts";
import { readIndependentFields } from "./independent-fields.ts";
import { assignedUnits, type BodyFields, readBody } from "./read-body.ts";
import { type HeadFields, readHead } from "./read-head.ts";
import { withoutQuotedRules } from "./structure/lines/quoted-rules.ts";
import { linesUnder } from "./structure/outline/section.ts";
import { withoutCharter } from "./structure/zones/charter.ts";
import { cutZones, type Zones } from "./structure/zones/zones.ts";
import { plainValue, plainValues } from "./text/located.ts";
import type { TextLine } from "./text/text-line.ts";
import { linesOf } from "./warnings/proposed-work.ts";

/** The fields that the parser reads; `signature` comes from the file, evidence and warnings from the whole plan. */
type FieldName = Exclude<keyof ParsedPlan, "signature" | "evidence" | "warnings">;

/**
 * Reads every field of a document. Each value carries its place; `stripLocated` separates the two. A new field is not added
 * here but to `read-head.ts` or `read-body.ts`, or to `independent-fields.ts` if no other field needs it. `lines`: all
 * lines of the document, by their index.
 */
export function readPlan(lines: readonly TextLine[], catalogue: Catalogue) {
  const zones = cutZones(lines, catalogue);
  const head = readHead(zones, lines, catalogue);
  const body = readBody(withoutRules(zones, lines), lines, head);
  const kind = kindOf(zones, head, body, catalogue);
  const submits = onlySubmits(plainValue(head.docType), body.tree, zones.annex !== null);
  const citesOnly = kind === "other" && isPlanType(plainValue(head.docType));
  const plan = {
    ...head.fields,
    ...body.fields,
    ...(submits ? withoutProposed(body.fields) : {}),
    ...withAllMentions(head, body),
    ...readIndependentFields({ zones, head, body }),
    planKind: kind,
    references: citesOnly ? head.references.map(onlyCites) : head.references,
  } satisfies Record<FieldName, unknown>;
  const { tree, rows, unitHeadings, withoutUnit } = body;
  const proposed = submits ? body.fields.assignments : [];
  return { plan, zones, tree, rows, unitHeadings, withoutUnit, proposed, context: head.context };
}

/** The fields without the work that the document only proposes, and its due dates. */
function withoutProposed({ assignments, deadlines }: BodyFields["fields"]) {
  const proposed = linesOf(assignments);
  return { assignments: [], deadlines: deadlines.filter(({ span }) => !proposed.has(span.from)) };
}

/** Without the rules of other documents and of associations, which are no tasks. */
const withoutRules = (zones: Zones, lines: readonly TextLine[]): Zones => ({
  ...zones,
  bases: withoutCharter(withoutQuotedRules(zones.bases), lines),
  body: withoutCharter(withoutQuotedRules(zones.body), lines),
});

function kindOf(
  zones: Zones,
  head: HeadFields,
  body: BodyFields,
  catalogue: Catalogue,
): ParsedPlan["planKind"] {
  const hasSubIndices = body.subIndices.length > 0;
  const indicesIn = (text: string) => catalogue.findIndices(text).length;
  return planKind({
    docType: plainValue(head.docType),
    issuer: plainValue(head.fields.issuer),
    hasSubIndices,
    units: assignedUnits(body),
    references: plainValues(head.references),
    containsPlan: containsPlan(zones, catalogue) || (hasSubIndices && containsProgramme(zones)),
    assigns: body.fields.assignments.length > 0,
    aimsAtIndex: aimsAtIndex(head, body, indicesIn),
    carriesOut: saysToCarryOut(printedTitle(head)),
    improvesWithoutIndex: head.indices.length === 0 && saysToImprove(printedTitle(head), true),
    indicesIn,
  });
}

/**
 * True for a plan with a target or a task on an index as a whole, with a target of the sub-indices that its unit was given, or with tasks
 * and a title that says that it improves the index.
 */
function aimsAtIndex(
  head: HeadFields,
  { tree, fields: { overall, assignments } }: BodyFields,
  indicesIn: (text: string) => number,
): boolean {
  const printed = printedTitle(head);
  if (head.indices.length === 0 || isOfOtherWork(printed)) return false;
  return (
    overall.some(({ targets }) => targets.length > 0) ||
    linesUnder(tree).some(({ folded }) => statesGoalOfGiven(folded)) ||
    (assignments.length > 0 && saysToImprove(printed, indicesIn(printed) > 0)) ||
    assignments.some(({ value: { tasks } }) => tasks.some(({ value }) => indicesIn(value.text) > 0))
  );
}

function printedTitle({ fields: { title } }: HeadFields): string {
  return typeof title === "string" ? title : title.value;
}

/** Adds each mention of a sub-index to its section's place; without a section, to the place of the index. */
function withAllMentions({ indices }: HeadFields, { subIndices, mentions }: BodyFields) {
  const known = new Set(subIndices.map(({ value }) => value.id));
  const [index, ...otherIndices] = indices;
  const others = mentions.filter(({ value }) => !known.has(value));
  return {
    index: index ? withMentions(index, others) : null,
    otherIndices,
    subIndices: subIndices.map((subIndex) =>
      withMentions(
        subIndex,
        mentions.filter(({ value }) => value === subIndex.value.id),
      ),
    ),
  };
}

import type { Catalogue } from "../catalogue/catalogue.ts";
import type { Evidence } from "../model/plan.ts";
import type { Warning } from "../model/warning.ts";
import { DocumentFacts } from "./confidence/features/document-facts.ts";
import type { ReadPlan } from "./confidence/features/features.ts";
import { DocumentSources, type RuledDocument } from "./fields/assignment/sources/document-sources.ts";
import { ruleReadings } from "./fields/assignment/sources/rule-readings.ts";
import { withoutUnlikelyWork } from "./fields/assignment/sources/unlikely-work.ts";
import { statesOwnWork, workWithoutUnit } from "./fields/assignment/sources/work-without-unit.ts";
import { readPlan } from "./read-plan.ts";
import { stripLocated } from "./text/evidence.ts";
import { inDocumentOrder } from "./text/span.ts";
import type { TextLine } from "./text/text-line.ts";
import { doubtfulValueWarnings } from "./warnings/doubtful-values.ts";
import { furtherSignerWarnings } from "./warnings/further-signers.ts";
import { annexAloneWarnings, missingAnnexWarnings } from "./warnings/missing-documents.ts";
import { outlineWarnings } from "./warnings/outline-warnings.ts";
import { proposedWorkWarnings } from "./warnings/proposed-work.ts";
import { unknownUnitWarnings } from "./warnings/unknown-units.ts";
import { possibleWorkWarnings } from "./warnings/unread/possible-work.ts";
import { unreadLines, unreadLineWarnings } from "./warnings/unread/unread-lines.ts";

/** The values of one document with their evidence, whose confidences depend only on the rules and the letters. */
export interface ReadValues {
  readonly plan: ReadPlan;
  readonly evidence: Readonly<Record<string, Evidence[]>>;
  readonly warnings: Warning[];
  readonly facts: DocumentFacts;
  /** The second witness of who must do the work of a line. */
  readonly sources: DocumentSources;
}

/** Reads one document. `lines`: all of its lines, by their index. */
export function readValues(lines: readonly TextLine[], catalogue: Catalogue): ReadValues {
  const read = readPlan(lines, catalogue);
  const { proposed, withoutUnit, ...document } = read;
  const { zones, tree } = document;
  const sources = new DocumentSources(ruledDocument(read));
  const { plan: likely, leftOut } = withLikelyWork(read.plan, lines, sources);
  const stated = withEvidence(likely, proposed, lines);
  const unread = unreadLines(
    { ...document, sources, leftOut },
    { ...stated.value, evidence: stated.allEvidence },
  );
  const unreadDuties = unread.flatMap(({ duties }) => duties);
  // What a document only proposes is no work yet.
  const isOwnWork = proposed.length === 0 && statesOwnWork(stated.value);
  const ofNobody = workWithoutUnit(isOwnWork ? withoutUnit : [], unreadDuties, sources);
  const plan = withAssignments(likely, ofNobody.assignments);
  const { value, evidence, allEvidence } = plan === likely ? stated : withEvidence(plan, proposed, lines);
  const unreadWarnings = unreadLineWarnings(unread, ofNobody.lines);
  const others = [
    ...missingAnnexWarnings(zones, value.appendices),
    ...annexAloneWarnings(zones),
    ...outlineWarnings(tree, zones.body),
    ...unreadWarnings,
    ...proposedWorkWarnings(proposed, lines),
    ...doubtfulValueWarnings(plan, evidence, lines),
    ...furtherSignerWarnings(zones),
    ...unknownUnitWarnings(value.subIndices, value.assignments, catalogue),
  ];
  const warnings = [
    ...others,
    ...possibleWorkWarnings({ zones, sources, evidence: allEvidence, warnings: others }),
  ];
  const numberingBreaks = warnings.filter(({ code }) => code === "section-numbering").length;
  const facts = new DocumentFacts(lines, catalogue, {
    unread: unreadWarnings.flatMap(({ lines: places }) => places ?? []),
    numberingBreaks,
  });
  return { plan: value, evidence, warnings, facts, sources };
}

type LocatedPlan = ReturnType<typeof readPlan>["plan"];
type Assignments = LocatedPlan["assignments"];

/** The values with their evidence; `allEvidence` also has that of proposed work, which is not in the plan, but whose lines were read. */
function withEvidence(plan: LocatedPlan, proposed: Assignments, lines: readonly TextLine[]) {
  const { value, evidence } = stripLocated(plan, lines);
  const allEvidence =
    proposed.length > 0 ? stripLocated({ ...plan, assignments: proposed }, lines).evidence : evidence;
  return { value, evidence, allEvidence };
}

/** The plan with further assignments outside its sub-indices. */
const withAssignments = (plan: LocatedPlan, further: Assignments): LocatedPlan =>
  further.length === 0 ? plan : { ...plan, assignments: inDocumentOrder([...plan.assignments, ...further]) };

/** The plan without tasks that only inherit their units and are hardly work by the second witness, and the lines of these. */
function withLikelyWork(plan: LocatedPlan, lines: readonly TextLine[], sources: DocumentSources) {
  const ofPlan = withoutUnlikelyWork(plan.assignments, lines, sources);
  const leftOut = new Set(ofPlan.leftOut);
  const subIndices = plan.subIndices.map((subIndex) => {
    const own = withoutUnlikelyWork(subIndex.value.assignments, lines, sources);
    for (const line of own.leftOut) leftOut.add(line);
    return { ...subIndex, value: { ...subIndex.value, assignments: own.assignments } };
  });
  return { plan: { ...plan, assignments: ofPlan.assignments, subIndices }, leftOut };
}

/** The document for the second witness, with what the rules read in each line. */
export function ruledDocument({ plan, zones, tree, context }: ReturnType<typeof readPlan>): RuledDocument {
  const subIndices = plan.subIndices.map(({ value }) => value);
  return {
    zones,
    tree,
    context,
    docType: typeof plan.docType === "string" ? plan.docType : plan.docType.value,
    read: ruleReadings({
      assignments: [...plan.assignments, ...subIndices.flatMap(({ assignments }) => assignments)],
      withoutUnit: subIndices.flatMap(({ tasks }) => tasks),
    }),
  };
}

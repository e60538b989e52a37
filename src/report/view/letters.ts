import { documentNameAfterIssuer } from "../../language/document-name.ts";
import { nameKey } from "../../language/fold.ts";
import { formatIsoDate } from "../../language/format.ts";
import { withCapital } from "../../language/with-capital.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { LetterBasis, LetterItem, LetterView } from "../model/letter-view.ts";
import { unitFileNames } from "./ascii-names.ts";
import { clauseOf } from "./clause.ts";
import type { ViewContext } from "./context.ts";
import { plansInside, plansToSign } from "./document-names.ts";
import { findingOrder } from "./finding-order.ts";
import type { NumberedFinding } from "./findings-by-group.ts";
import { groupIndexYear, groupName } from "./group-name.ts";
import { planUnits } from "./plan-label.ts";

interface Request {
  readonly unit: string;
  readonly finding: NumberedFinding;
  readonly group: ComparisonGroup | null;
  /** Of the unit: units of two provinces have the same names. */
  readonly province: string | null;
}

type GroupUnit = ComparisonGroup["units"][number];

/**
 * One letter for each unit of a province that certain findings of the latest years ask something of, in the order of the
 * groups and of the page's findings, and one for all members of a group of units that sent no plan: nothing else is asked of them. A finding that an officer accepted, a note and a doubtful finding are in no letter, nor is a unit that no longer exists
 * or the office itself.
 */
export function lettersView(
  byGroup: ReadonlyMap<ComparisonGroup | null, readonly NumberedFinding[]>,
  groups: readonly ComparisonGroup[],
  { context, office }: { readonly context: ViewContext; readonly office: string | null },
): LetterView[] {
  const seen = new Set<string>();
  const requests = [...groups, null].flatMap((group) =>
    (byGroup.get(group) ?? [])
      .filter(isForLetter)
      .toSorted(findingOrder(group, context))
      .flatMap((finding) =>
        addresseesOf(finding, group, context).flatMap((unit): Request[] => {
          const province = group ? group.province : provinceOf(finding, context);
          const key = `${nameKey(unit)}\n${province}\n${finding.number}`;
          if (seen.has(key) || isEnded(unit, finding, context)) return [];
          if (office !== null && nameKey(unit) === nameKey(office)) return [];
          seen.add(key);
          return [{ unit, finding, group, province }];
        }),
      ),
  );
  const idOf = unitFileNames(new Set(requests.map(({ province }) => province)));
  const inOrder = ({ unit, province }: Request) => {
    const positions = groups.map((group) =>
      group.province === province ? group.units.findIndex(({ name }) => nameKey(name) === nameKey(unit)) : -1,
    );
    const group = positions.findIndex((position) => position >= 0);
    return group < 0 ? [groups.length, 0] : [group, positions[group]!];
  };
  return [...Map.groupBy(requests, ({ unit, province }) => `${nameKey(unit)}\n${province}`).values()]
    .map((list) => ({ list, at: inOrder(list[0]!) }))
    .sort((a, b) => a.at[0]! - b.at[0]! || a.at[1]! - b.at[1]!)
    .map(({ list }) => letterOf(list, idOf(list[0]!), context));
}

const provinceOf = ({ planId }: NumberedFinding, { plans }: ViewContext): string | null =>
  plans.get(planId)?.issuer?.province ?? null;

/** The units that a finding asks: each issuer of a joint plan. */
function addresseesOf(
  { letterTo = [], planId }: NumberedFinding,
  group: ComparisonGroup | null,
  context: ViewContext,
): readonly string[] {
  const issuer = context.plans.get(planId)?.issuer?.name;
  const issuers = planUnits(planId, group, context);
  return letterTo.flatMap((unit) => (unit === issuer && issuers.length > 1 ? issuers : [unit]));
}

const isForLetter = ({ letterTo, ask, accepted, severity }: NumberedFinding): boolean =>
  ask !== null && accepted === undefined && severity !== "info" && (letterTo ?? []).length > 0;

/** Whether the sender of a plan was merged into another unit by the day of the report. */
function isEnded(
  unit: string,
  { planId }: NumberedFinding,
  { plans, catalogue, asOf }: ViewContext,
): boolean {
  const issuer = plans.get(planId)?.issuer;
  if (!issuer?.unitId || nameKey(issuer.name) !== nameKey(unit)) return false;
  return (catalogue.unit(issuer.unitId)?.successors ?? []).some(
    ({ id, date }) => id !== issuer.unitId && date <= asOf,
  );
}

function letterOf(list: readonly Request[], id: string, context: ViewContext): LetterView {
  const items = joinBlanks(list, context).map((requests) => itemOf(requests, context));
  const parents = list.flatMap(({ finding, group }) => parentsOf(finding, group));
  return {
    id,
    unit: list[0]!.unit,
    members: [...new Set(list.flatMap((request) => classOf(request)?.missing ?? []))],
    purpose: purposeOf(list),
    subjects: [...new Set(items.flatMap(({ subject }) => subject ?? []))],
    parents: [...new Set(parents)].map((planId) => plansInside([planId], context)),
    parentsToSign: [...new Set(parents)].map((planId) => plansToSign([planId], context)),
    items,
  };
}

const NOT_RECEIVED = "plan-not-received";

function purposeOf(list: readonly Request[]): LetterView["purpose"] {
  const isToSend = ({ finding }: Request) => finding.rule === NOT_RECEIVED;
  if (list.every(isToSend)) return "send";
  return list.some(isToSend) ? "both" : "complete";
}

/** The group of units of which a request is about the members without a plan; null: it is about a unit. */
const classOf = ({ unit, group }: Request): GroupUnit | null =>
  group?.units.find(({ name, group: isClass }) => isClass && nameKey(name) === nameKey(unit)) ?? null;

/** The parents of the group that a finding is about. */
function parentsOf({ planId, related }: NumberedFinding, group: ComparisonGroup | null): string[] {
  const parents = group?.parents.map((parent) => parent.planId) ?? [];
  const about = parents.filter((id) => id === planId || related.includes(id));
  return about.length > 0 ? about : parents.slice(0, 1);
}

const BLANKS: ReadonlySet<string> = new Set(["number-blank", "date-blank"]);

/** The requests in their order. A blank number and a blank date of one document are asked for together. */
function joinBlanks(list: readonly Request[], context: ViewContext): Request[][] {
  const keyOf = ({ finding, group }: Request, i: number) =>
    BLANKS.has(finding.rule) && documentOf(finding, group, context) !== null
      ? `${finding.planId}\n${group?.index}\n${group?.year}`
      : i;
  return [...Map.groupBy(list.entries(), ([i, request]) => keyOf(request, i)).values()].map((same) =>
    same.map(([, request]) => request),
  );
}

function itemOf(requests: readonly Request[], context: ViewContext): LetterItem {
  const { finding, group, unit } = requests[0]!;
  const { lang, words } = context;
  const about = {
    rule: finding.rule,
    subject: group && groupIndexYear(group, context),
    group: group && groupName(group, context),
    documentOfUnit: documentOfUnit(finding, context),
  };
  const document = documentOf(finding, group, context);
  if (document !== null && requests.length > 1) {
    const w = words.papers.letter.blanks;
    return {
      ...about,
      title: w.title,
      sentence: w.sentence(withCapital(document)),
      ask: w.ask(unit, document),
      document,
      basis: basisOf(finding, group, context),
    };
  }
  const row = classOf(requests[0]!);
  if (row !== null)
    return {
      ...about,
      title: finding.ruleTitle?.[lang] ?? null,
      ...membersRequest(row, finding, context),
      document: null,
      basis: basisOf(finding, group, context),
    };
  return {
    ...about,
    title: finding.ruleTitle?.[lang] ?? null,
    sentence: finding.messages[lang],
    ask: finding.ask![lang],
    document,
    basis: basisOf(finding, group, context),
  };
}

/** The finding names every member in its sentence; a letter has them in a list. */
function membersRequest(
  { missing = [], members = 0, due }: GroupUnit,
  { planId }: NumberedFinding,
  context: ViewContext,
): Pick<LetterItem, "sentence" | "ask"> {
  const { lang, asOf } = context;
  const w = context.words.papers.letter.members;
  const day = due ? formatIsoDate(due, lang) : null;
  return {
    sentence: w.sentence(formatIsoDate(asOf, lang), missing.length, members, day),
    ask: w.ask(plansInside([planId], context)),
  };
}

/** The document of a finding, unless it is the province's. */
function documentOf(
  { planId }: NumberedFinding,
  group: ComparisonGroup | null,
  context: ViewContext,
): string | null {
  const isParent = group?.parents.some((parent) => parent.planId === planId) ?? false;
  return isParent || !context.plans.has(planId) ? null : plansInside([planId], context);
}

function documentOfUnit({ planId }: NumberedFinding, { plans, lang }: ViewContext): string | null {
  const plan = plans.get(planId);
  return plan ? documentNameAfterIssuer(plan)[lang] : null;
}

/** Longer lines are shortened. */
const LONGEST_BASIS = 400;

const shortened = (quote: string): string =>
  quote.length <= LONGEST_BASIS
    ? quote
    : `${quote.slice(0, Math.max(1, quote.lastIndexOf(" ", LONGEST_BASIS))).toWellFormed()} …`;

/** The first quoted line of a parent; the heading over a task and the task are one quotation. */
function basisOf(
  finding: NumberedFinding,
  group: ComparisonGroup | null,
  context: ViewContext,
): LetterBasis | null {
  const parents = new Set(group?.parents.map(({ planId }) => planId));
  const at = finding.evidence.findIndex(({ planId }) => parents.has(planId));
  const place = finding.evidence[at];
  if (!place) return null;
  const next = finding.evidence[at + 1];
  const isTaskBelow =
    next?.planId === place.planId && next.pointer?.startsWith(`${place.pointer}/tasks/`) === true;
  const quotes = [place, ...(isTaskBelow ? [next] : [])].map(({ quote }) => quote.replaceAll("\t", " | "));
  return {
    document: plansInside([place.planId], context),
    clause: clauseOf(place, context),
    column: place.column && !place.quote.includes("\t") ? place.column.head : null,
    quotes: quotes.map(shortened),
  };
}

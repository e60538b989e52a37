import { nameKey } from "../../language/fold.ts";
import { formatAccepted } from "../../language/format-accepted.ts";
import { compareNames } from "../../language/vietnamese-order.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import type { FindingItem, FindingKind, FindingsView, UnitFindings } from "../model/finding-view.ts";
import type { LinkedText } from "../model/links.ts";
import type { Tone } from "../model/tone.ts";
import type { ViewContext } from "./context.ts";
import { withShownPaths } from "./file-link.ts";
import { checkRank, findingOrder, weightOf } from "./finding-order.ts";
import type { NumberedFinding } from "./findings-by-group.ts";
import { identityOf } from "./follow-ups.ts";
import type { GroupAnchors } from "./group-anchors.ts";
import { planUnits } from "./plan-label.ts";
import { quotationsAt } from "./quotations.ts";
import { textMark } from "./text-mark.ts";

/** What the ids of findings begin with. */
type FindingAnchors = Pick<GroupAnchors, "id" | "unitPart">;

const TONE: Readonly<Record<Severity, Tone>> = { error: "bad", warning: "warn", info: "info" };

/** A finding with its unit and its id on the page; several units of a joint plan. */
interface PlacedFinding {
  readonly finding: NumberedFinding;
  readonly unit: string;
  readonly units: readonly string[];
  readonly id: string;
}

/** "2 cần xử lý, 1 lưu ý"; accepted findings are not counted. */
function countBySeverity(findings: readonly PlacedFinding[], context: ViewContext): string {
  const open = findings.map((f) => f.finding).filter((f) => !f.accepted);
  const count = (severity: Severity) => open.filter((f) => f.severity === severity).length;
  return context.words.findings.items(count("error"), count("warning"), count("info"));
}

/** Findings by unit, the unit with the most serious finding first; otherwise in the order of the group's list of units. */
function findingsByUnit(
  anchors: FindingAnchors,
  findings: readonly NumberedFinding[],
  group: ComparisonGroup | null,
  context: ViewContext,
): PlacedFinding[][] {
  // The name of a row may differ from the name in its plan: findings are shown under the name of the row.
  const rowsOf = new Map<string, string[]>();
  for (const { name, planIds, supersededIds = [] } of group?.units ?? [])
    for (const id of [...planIds, ...supersededIds]) rowsOf.set(id, [...(rowsOf.get(id) ?? []), name]);
  const unitsOf = ({ planId, unit }: Finding): readonly string[] =>
    rowsOf.get(planId) ?? (unit === undefined ? planUnits(planId, group, context) : [unit]);
  const unitOf = (f: Finding) => unitsOf(f).join(", ");
  const listed = new Map((group?.units ?? []).map((u, i) => [nameKey(u.name), i]));
  const position = (key: string) => listed.get(key) ?? listed.size;
  const units = [...Map.groupBy(findings, (f) => nameKey(unitOf(f))).values()]
    .map((list) => ({
      key: nameKey(unitsOf(list[0]!)[0]!),
      list: list.toSorted(findingOrder(group, context)),
    }))
    .sort(
      (a, b) =>
        weightOf(a.list[0]!) - weightOf(b.list[0]!) ||
        position(a.key) - position(b.key) ||
        compareNames(a.key, b.key),
    );
  return units.map(({ list }) =>
    list.map((finding) => {
      const unit = unitOf(finding);
      const { subIndex, rule } = finding;
      const id = context.anchor(anchors.id, anchors.unitPart(unit), subIndex, rule, markOf(finding));
      return { finding, unit, units: unitsOf(finding), id };
    }),
  );
}

/**
 * The quoted words of the finding's own plan as a part of its id: a rule may find several things in one sub-index, and the
 * id of each must stay the same when another is gone.
 */
const markOf = ({ planId, evidence }: Finding) =>
  textMark(evidence.flatMap((place) => (place.planId === planId ? place.quote : [])).join("\n"));

const titleOf = ({ ruleTitle }: Finding, { lang, words }: ViewContext) =>
  ruleTitle?.[lang] ?? words.findings.otherKind;

function findingItem(
  { finding, id }: PlacedFinding,
  group: ComparisonGroup | null,
  context: ViewContext,
): FindingItem {
  const { words, lang } = context;
  const { subIndex, accepted } = finding;
  const shortName = group?.subIndices.find((s) => s.id === subIndex)?.shortName;
  return {
    id,
    planId: finding.planId,
    number: finding.number,
    rule: finding.rule,
    title: titleOf(finding, context),
    severity: finding.severity,
    severityWord: words.findings.severities[finding.severity],
    tone: accepted ? "quiet" : TONE[finding.severity],
    subIndex: shortName ?? subIndex ?? null,
    sentence: withShownPaths(finding.messages[lang], context),
    ask: finding.ask?.[lang] ?? null,
    quotes: quotationsAt(finding.evidence, "", context),
    accepted: accepted ? formatAccepted(accepted, lang) : null,
    key: identityOf(finding),
    followUp: context.followUps.of(identityOf(finding)),
  };
}

/** One row for a rule and severity, with a link to the first finding of each unit. */
function findingKind(
  { id }: FindingAnchors,
  list: readonly PlacedFinding[],
  context: ViewContext,
): FindingKind {
  const { words } = context;
  const { rule, severity } = list[0]!.finding;
  const links = new Map<string, LinkedText>();
  for (const { unit, id: itemId } of list) {
    if (!links.has(unit)) links.set(unit, { text: unit, href: `#${itemId}` });
  }
  return {
    id: context.anchor(id, rule, severity),
    rule,
    title: titleOf(list[0]!.finding, context),
    severityWord: words.findings.severities[severity],
    tone: TONE[severity],
    count: list.length,
    units: [...links.values()],
  };
}

/** Findings by unit, and the number of open ones by kind. `group` is null for findings outside all groups. */
export function findingsView(
  anchors: FindingAnchors,
  findings: readonly NumberedFinding[],
  group: ComparisonGroup | null,
  context: ViewContext,
): FindingsView {
  const byUnit = findingsByUnit(anchors, findings, group, context);
  const units = byUnit.map((list): UnitFindings => {
    const items = list.map((placed) => findingItem(placed, group, context));
    return {
      id: context.anchor(anchors.id, anchors.unitPart(list[0]!.unit), "findings"),
      unit: list[0]!.unit,
      units: list[0]!.units,
      tone: items[0]!.tone,
      count: countBySeverity(list, context),
      items,
    };
  });
  const open = byUnit.flat().filter(({ finding }) => !finding.accepted);
  const rank = checkRank(context);
  const kinds = [...Map.groupBy(open, ({ finding }) => `${finding.severity} ${finding.rule}`).values()]
    .map((list) => ({ list, first: list[0]!.finding }))
    .sort((a, b) => weightOf(a.first) - weightOf(b.first) || rank(a.first.rule) - rank(b.first.rule))
    .map(({ list }) => findingKind(anchors, list, context));
  return { kinds, units };
}

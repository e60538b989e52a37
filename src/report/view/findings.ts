import type { ComparisonGroup } from "../../model/comparison.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import type { Part, Tone } from "../model/basics.ts";
import type { FindingItem, FindingsView, UnitFindings } from "../model/view.ts";
import type { Context } from "./context.ts";
import { quotesOf } from "./place.ts";
import { planUnit, unitKey } from "./plan-label.ts";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const TONE: Readonly<Record<Severity, Tone>> = { error: "bad", warning: "warn", info: "info" };

function unitOfFinding(finding: Finding, group: ComparisonGroup | null, context: Context): string {
  return finding.unit ?? planUnit(finding.planId, group, context);
}

/** Errors before warnings before notes; what was accepted by hand comes last. */
function weight(finding: Finding): number {
  return RANK[finding.severity] + (finding.accepted ? RANK.info + 1 : 0);
}

/** Counts by severity; what was accepted counts no more. */
function countOf(findings: readonly Finding[], context: Context): string {
  const count = (severity: Severity) => findings.filter((f) => !f.accepted && f.severity === severity).length;
  return context.words.findings.items(count("error"), count("warning"), count("info"));
}

/**
 * Findings by unit, the most serious unit and finding first, units of the same weight in the order given; and the
 * same counted by kind. `group`: whose units' order and sub-indices' names hold; null for findings outside all groups.
 */
export function findingsView(
  idPrefix: string,
  findings: readonly Finding[],
  group: ComparisonGroup | null,
  context: Context,
): FindingsView {
  const { words, lang } = context;
  const place = new Map((group?.units ?? []).map((u, i) => [unitKey(null, u.name), i]));
  const subIndexName = (id: string) => group?.subIndices.find((s) => s.id === id)?.shortName ?? id;
  const byUnit = Map.groupBy(findings, (f) => unitKey(null, unitOfFinding(f, group, context)));
  const position = (key: string) => place.get(key) ?? place.size;
  const entries = [...byUnit].map(([key, list]) => ({
    key,
    list: list.toSorted((a, b) => weight(a) - weight(b)),
  }));
  entries.sort(
    (a, b) =>
      weight(a.list[0]!) - weight(b.list[0]!) ||
      position(a.key) - position(b.key) ||
      (a.key < b.key ? -1 : 1),
  );

  let serial = 0;
  const ids = new Map<Finding, string>();
  const item = (f: Finding): FindingItem => {
    const id = `${idPrefix}-f${++serial}`;
    ids.set(f, id);
    return {
      id,
      rule: f.rule,
      severity: f.severity,
      severityWord: words.findings.severities[f.severity],
      tone: f.accepted ? "quiet" : TONE[f.severity],
      subIndex: f.subIndex === undefined ? null : subIndexName(f.subIndex),
      sentence: f.messages[lang],
      ask: f.ask?.[lang] ?? null,
      quotes: quotesOf(f.evidence, "", context),
      accepted: f.accepted ? words.findings.accepted(f.accepted.reason) : null,
    };
  };
  const units = entries.map(({ list }, i): UnitFindings => {
    const unit = unitOfFinding(list[0]!, group, context);
    const items = list.map(item);
    return { id: `${idPrefix}-fu${i + 1}`, unit, tone: items[0]!.tone, count: countOf(list, context), items };
  });

  const open = entries.flatMap((e) => e.list).filter((f) => !f.accepted);
  const kinds = [...Map.groupBy(open, (f) => `${RANK[f.severity]} ${f.rule}`)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, list]) => {
      const { rule, severity } = list[0]!;
      const links = new Map<string, Part>();
      for (const f of list) {
        const unit = unitOfFinding(f, group, context);
        if (!links.has(unit)) links.set(unit, { text: unit, href: `#${ids.get(f)!}` });
      }
      return {
        id: kindId(idPrefix, rule, severity),
        rule,
        title: words.findings.titles[rule] ?? words.findings.otherKind,
        severityWord: words.findings.severities[severity],
        tone: TONE[severity],
        count: list.length,
        units: [...links.values()],
      };
    });
  return { kinds, units };
}

/** The id of the row that counts a rule's findings: where the numbers of the first sentence lead. */
function kindId(idPrefix: string, rule: string, severity: Severity): string {
  return `${idPrefix}-${rule.replace(/[^a-z0-9-]/g, "")}-${severity}`;
}

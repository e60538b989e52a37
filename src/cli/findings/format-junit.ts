import { formatAccepted } from "../../language/format-accepted.ts";
import type { Lang } from "../../language/lang.ts";
import { cleanText } from "../../report/writers/shared/clean-text.ts";
import { TEXTS } from "../shared/texts.ts";
import { groupByUnit, type ListedFinding } from "./listed-finding.ts";

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\n": "&#10;",
  "\t": "&#9;",
};

const escapeXml = (text: string) => cleanText(text).replace(/[&<>"'\n\t]/g, (sign) => ENTITIES[sign]!);

/**
 * Findings as JUnit XML: a suite for each unit and a case for each finding. Errors are failures and accepted findings are
 * skipped; all others pass, with the sentence as their output.
 */
export function formatJunit(listed: readonly ListedFinding[], lang: Lang): string {
  const suites = groupByUnit(listed).map(([unit, list]) => {
    const skipped = list.filter(({ finding }) => finding.accepted).length;
    const counts = `tests="${list.length}" failures="${failuresIn(list)}" errors="0" skipped="${skipped}"`;
    const cases = list.map((one) => caseOf(one, lang));
    return `  <testsuite name="${escapeXml(unit)}" ${counts}>\n${cases.join("\n")}\n  </testsuite>`;
  });
  const counts = `tests="${listed.length}" failures="${failuresIn(listed)}" errors="0"`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="kehoach" ${counts}>`,
    ...suites,
    "</testsuites>",
  ].join("\n");
}

const isFailure = ({ finding }: ListedFinding) => finding.severity === "error" && !finding.accepted;
const failuresIn = (listed: readonly ListedFinding[]) => listed.filter(isFailure).length;

function caseOf(one: ListedFinding, lang: Lang): string {
  const texts = TEXTS[lang];
  const { rule, ruleTitle, severity, messages, subIndex, accepted } = one.finding;
  const name = [ruleTitle?.[lang] ?? rule, subIndex].filter(Boolean).join(": ");
  const sentence = `${texts.severities[severity]}: ${messages[lang]}`;
  const body = [sentence, ...one.places.map(texts.findingPlace)].join("\n");
  const content = accepted
    ? `<skipped message="${escapeXml(formatAccepted(accepted, lang))}"/>`
    : isFailure(one)
      ? `<failure type="${severity}" message="${escapeXml(sentence)}">${escapeXml(body)}</failure>`
      : `<system-out>${escapeXml(body)}</system-out>`;
  return `    <testcase classname="${escapeXml(rule)}" name="${escapeXml(name)}">${content}</testcase>`;
}

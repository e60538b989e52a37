import { rules } from "../../check/rules.ts";
import type { Lang } from "../../language/lang.ts";
import type { Severity } from "../../model/finding.ts";
import type { FindingPlace, ListedFinding } from "./listed-finding.ts";

const LEVEL: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * Findings as a SARIF 2.1.0 log. A region's line counts in the text that was read (`text/<id>.txt`), as in all evidence.
 * Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function formatSarif(listed: readonly ListedFinding[], lang: Lang, version: string): object {
  const used = rules.filter(({ id }) => listed.some(({ finding }) => finding.rule === id));
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "kehoach",
            version,
            rules: used.map(({ id, title, about }) => ({
              id,
              name: title.en,
              shortDescription: { text: title[lang] },
              fullDescription: { text: about[lang] },
            })),
          },
        },
        results: listed.map((one) => resultOf(one, lang)),
      },
    ],
  };
}

function resultOf({ finding, unit, places }: ListedFinding, lang: Lang): object {
  const { rule, severity, messages, ask, key, accepted } = finding;
  // The standard does not allow a location twice, but several values may be read from one line.
  const [first, ...others] = distinct(places).map(locationOf);
  return {
    ruleId: rule,
    level: LEVEL[severity],
    message: { text: [messages[lang], ask?.[lang]].filter(Boolean).join(" ").toWellFormed() },
    locations: first ? [first] : [],
    ...(others.length > 0 && { relatedLocations: others }),
    ...(key && { partialFingerprints: { "kehoach/v1": key } }),
    ...(accepted && {
      suppressions: [{ kind: "external", status: "accepted", justification: accepted.reason.toWellFormed() }],
    }),
    properties: { unit: unit.toWellFormed() },
  };
}

const distinct = (places: readonly FindingPlace[]) => [
  ...new Map(places.map((place) => [JSON.stringify(place), place])).values(),
];

function locationOf({ file, page, line, quote }: FindingPlace): object {
  return {
    physicalLocation: {
      artifactLocation: { uri: uriOf(file) },
      region: {
        startLine: Math.max(1, line),
        ...(quote && { snippet: { text: quote.toWellFormed() } }),
        properties: { page },
      },
    },
  };
}

/** A path as a relative URI, encoded so that no part of a name can act as a scheme, a host, a query or a fragment. */
function uriOf(path: string): string {
  return path
    .toWellFormed()
    .split(/[\\/]+/u)
    .map(encodeURIComponent)
    .join("/");
}

import { formatAccepted } from "../../language/format-accepted.ts";
import type { Lang } from "../../language/lang.ts";
import { TEXTS } from "../shared/texts.ts";
import { groupByUnit, type ListedFinding } from "./listed-finding.ts";

/**
 * Findings as lines of text, by unit: for each finding its sentence, its rule, its first place and the key for accepting
 * it.
 */
export function formatText(listed: readonly ListedFinding[], lang: Lang): string[] {
  const texts = TEXTS[lang];
  return groupByUnit(listed).flatMap(([unit, list]) => [
    unit,
    ...list.flatMap(({ finding, places }) => {
      const { rule, severity, messages, accepted, key } = finding;
      const place = places[0];
      return [
        `  ${texts.severities[severity]}: ${messages[lang]} [${rule}]`,
        ...(accepted ? [`    ${formatAccepted(accepted, lang)}`] : []),
        ...(place ? [`    ${texts.findingPlace(place)}`] : []),
        ...(key && !accepted ? [`    ${texts.findingKey(key)}`] : []),
      ];
    }),
  ]);
}

import { formatYears, yearsInWords } from "../../language/format-years.ts";
import type { ComparisonGroup } from "../../model/comparison.ts";
import { yearsOfGroup } from "../../model/years-of-group.ts";
import type { ViewContext } from "./context.ts";

type NamingContext = Pick<ViewContext, "catalogue" | "words" | "lang">;

/** "PGI"; the full name of an index without an abbreviation. */
export function indexLabel(
  group: Pick<ComparisonGroup, "index" | "indexName">,
  { catalogue }: Pick<ViewContext, "catalogue">,
): string {
  return catalogue.index(group.index)?.abbreviations[0] ?? group.indexName;
}

/** "tỉnh Lạng Sơn", "thành phố Hải Phòng". */
export function provinceName(province: string | null, { catalogue, words }: NamingContext): string {
  if (province === null) return words.group.noProvince;
  const city = catalogue.matchProvince(province)?.kind === "city";
  return city ? words.group.city(province) : words.group.province(province);
}

/** "2024"; "2025 – 2030". */
function yearsText(group: Pick<ComparisonGroup, "year" | "years">, { words }: NamingContext): string {
  const years = yearsOfGroup(group);
  return years.length > 0 ? formatYears(years) : words.group.noYear;
}

/** "PGI 2024, tỉnh Lạng Sơn" */
export function groupName(
  group: Pick<ComparisonGroup, "index" | "indexName" | "province" | "year" | "years">,
  context: NamingContext,
): string {
  return `${indexLabel(group, context)} ${yearsText(group, context)}, ${provinceName(group.province, context)}`;
}

/** "PGI 2024, Lạng Sơn": for tables, where space is short. */
export function groupShortName(group: ComparisonGroup, context: ViewContext): string {
  return [`${indexLabel(group, context)} ${yearsText(group, context)}`, group.province]
    .filter(Boolean)
    .join(", ");
}

/** "PGI năm 2025", "PGI giai đoạn 2025 – 2030", inside a sentence; an index without a year is named alone. */
export function groupIndexYear(group: ComparisonGroup, context: NamingContext): string {
  const years = yearsOfGroup(group);
  const inWords = years.length > 0 ? yearsInWords(years, context.lang) : null;
  return context.words.papers.indexYear(indexLabel(group, context), inWords);
}

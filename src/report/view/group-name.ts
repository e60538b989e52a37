import type { ComparisonGroup } from "../../model/comparison.ts";
import type { ViewContext } from "./context.ts";

type NamingContext = Pick<ViewContext, "catalogue" | "words">;

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

/** "PGI 2024, tỉnh Lạng Sơn" */
export function groupName(
  group: Pick<ComparisonGroup, "index" | "indexName" | "province" | "year">,
  context: NamingContext,
): string {
  const year = group.year ?? context.words.group.noYear;
  return `${indexLabel(group, context)} ${year}, ${provinceName(group.province, context)}`;
}

/** "PGI 2024, Lạng Sơn": for tables, where space is short. */
export function groupShortName(group: ComparisonGroup, context: ViewContext): string {
  const year = group.year ?? context.words.group.noYear;
  return [`${indexLabel(group, context)} ${year}`, group.province].filter(Boolean).join(", ");
}

/** "PGI năm 2025", inside a sentence; an index without a year is named alone. */
export function groupIndexYear(group: ComparisonGroup, context: NamingContext): string {
  return context.words.papers.indexYear(indexLabel(group, context), group.year);
}

import { defineReader } from "../../src/parse/text/rule.ts";
import { wholeLines } from "../../src/parse/text/span.ts";
import { readUnitList } from "../../src/parse/units/list/unit-list.ts";
import { corpus, type RuleCorpus } from "./rule-corpus.ts";

const list = defineReader<string[]>({
  id: "unit/list",
  read([line], context) {
    const found = line ? readUnitList(line, 0, context) : null;
    if (!line || !found) return [];
    const value = found.units.map(
      ({ name, unitId, group, assigned }) =>
        `${name}${group ? " *" : unitId ? ` = ${unitId}` : ""}${assigned ? ` ${assigned}` : ""}`,
    );
    return [{ value, span: wholeLines(line, line) }];
  },
});

export const FINANCE = "Sở Tài chính = so-tai-chinh";
export const BUILDING = "Sở Xây dựng = so-xay-dung";

/**
 * Examples of lists of units and groups. A unit is written as "name = id", a unit that the catalogue does not know as
 * "name", a group as "name *" (narrowed to those assigned: "name * lead", "name * any"), words that name no particular unit as nothing.
 */
export const unitLists = (
  finds: RuleCorpus<string[]>["finds"],
  ignores: readonly string[] = [],
  year = 2024,
): RuleCorpus<string[]> => corpus(list, { context: { year, province: "Lào Cai" }, finds, ignores });

import type { UnitEntry } from "../../../model/catalogue.ts";
import type { NameTrie } from "../../matching/name-trie.ts";
import type { Token } from "../../matching/tokens.ts";

export interface SharedItem {
  readonly from: number;
  readonly to: number;
  readonly entry: UnitEntry;
}

const NONE: SharedItem[] = [];

/**
 * Units that share one head: "các sở: Tài chính, Xây dựng và Công Thương" are three, each with its own stretch
 * ("Tài chính" alone; the first without its head too). Needs the plural: "Sở Tài chính, Xây dựng kế hoạch" is one.
 * `fields`: a head's names without it, by the head's token key.
 */
export function sharedHead(
  list: readonly Token[],
  at: number,
  fields: ReadonlyMap<string, NameTrie<UnitEntry>>,
): SharedItem[] {
  if (list[at]?.key !== "các") return NONE;
  const names = fields.get(list[at + 1]?.key ?? "");
  if (!names || list[at + 1]!.before !== "blank") return [];
  const items: SharedItem[] = [];
  for (let from = at + 2; from < list.length; ) {
    const token = list[from]!;
    // The colon behind the head ends no list; nor does a semicolon between its items, where a name follows.
    if (!token.capital || (items.length > 0 && token.before === "blank")) break;
    const hit = names.longest(list, from);
    if (hit?.values.length !== 1) break;
    items.push({ from, to: hit.to, entry: hit.values[0]! });
    from = hit.to;
  }
  return items;
}

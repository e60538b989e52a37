import type { UnitEntry } from "../../../model/catalogue.ts";
import type { NameTrie } from "../../matching/name-trie.ts";
import type { Token } from "../../matching/tokens.ts";

export interface SharedItem {
  readonly from: number;
  readonly to: number;
  readonly entry: UnitEntry;
}

const NONE: readonly SharedItem[] = [];

/**
 * Units that share one head: "các sở: Tài chính, Xây dựng và Công Thương" are three units, each with its own span
 * ("Tài chính" alone; the first one also without its head). Requires the plural: "Sở Tài chính, Xây dựng kế hoạch" is
 * one unit. `fields`: names without their head word, by the head's token key.
 */
export function unitsWithSharedHead(
  list: readonly Token[],
  at: number,
  fields: ReadonlyMap<string, NameTrie<UnitEntry>>,
): readonly SharedItem[] {
  if (list[at]?.key !== "các") return NONE;
  const names = fields.get(list[at + 1]?.key ?? "");
  if (!names || list[at + 1]!.before !== "blank") return [];
  const items: SharedItem[] = [];
  for (let from = at + 2; from < list.length; ) {
    const token = list[from]!;
    // A colon after the head does not end the list, nor does a semicolon between items that is followed by a name.
    if (!token.capital || (items.length > 0 && token.before === "blank")) break;
    const hit = names.longest(list, from);
    if (hit?.values.length !== 1) break;
    items.push({ from, to: hit.to, entry: hit.values[0]! });
    from = hit.to;
  }
  return items;
}

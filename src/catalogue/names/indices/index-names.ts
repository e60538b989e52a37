import type { IndexEntry } from "../../../model/catalogue.ts";
import type { Mention } from "../../matching/mention.ts";
import { NameTrie } from "../../matching/name-trie.ts";
import { tokens } from "../../matching/tokens.ts";

interface Name {
  readonly entry: IndexEntry;
  /** An abbreviation counts in capitals only: "pci" in lower case may be part of any word list. */
  readonly capitals: boolean;
}

/** Indices by name, alias and abbreviation. */
export class IndexNames {
  readonly #names = new NameTrie<Name>();

  constructor(indices: readonly IndexEntry[]) {
    for (const entry of indices) {
      for (const name of [entry.name, ...entry.aliases]) {
        const capitals = entry.abbreviations.includes(name);
        this.#names.add(name, { entry, capitals }, true);
      }
      for (const name of entry.abbreviations) this.#names.add(name, { entry, capitals: true });
    }
  }

  /** In order of position; if several names begin at one position, the longest. */
  find(text: string): Mention<IndexEntry>[] {
    const list = tokens(text.normalize("NFC"));
    const found: Mention<IndexEntry>[] = [];
    for (let i = 0; i < list.length; i++) {
      const first = list[i]!;
      const hits = this.#names.at(list, i);
      if (hits.length === 0) continue;
      const hit = hits.find((h) => h.values.some((v) => !v.capitals || first.allCapitals));
      if (!hit) continue;
      const name = hit.values.find((v) => !v.capitals || first.allCapitals)!;
      found.push({ start: first.start, end: list[hit.to - 1]!.end, entry: name.entry });
      i = hit.to - 1;
    }
    return found;
  }
}

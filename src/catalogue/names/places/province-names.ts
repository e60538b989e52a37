import type { ProvinceEntry } from "../../../model/catalogue.ts";
import type { Mention } from "../../matching/mention.ts";
import { NameTrie } from "../../matching/name-trie.ts";
import { type Token, tokens } from "../../matching/tokens.ts";

/** "tỉnh Lạng Sơn", "TP. Huế": words before a province's bare name, as token keys. */
const HEADS: ReadonlySet<string> = new Set(["tỉnh", "tp"]);

/** Provinces by name, old and new. */
export class ProvinceNames {
  readonly #byId: ReadonlyMap<string, ProvinceEntry>;
  readonly #names = new NameTrie<ProvinceEntry>();

  constructor(provinces: readonly ProvinceEntry[]) {
    this.#byId = new Map(provinces.map((p) => [p.id, p]));
    for (const province of provinces) {
      for (const name of [province.name, ...province.spellings]) this.#names.add(name, province);
    }
  }

  /** The province of a whole name, bare or with "tỉnh", "thành phố", "TP.". */
  match(name: string): ProvinceEntry | null {
    const list = tokens(name.normalize("NFC"));
    const direct = this.#names.whole(list);
    if (direct.length === 1) return direct[0]!;
    return HEADS.has(list[0]?.key ?? "") ? (this.#names.whole(list.slice(1))[0] ?? null) : null;
  }

  /** The province whose bare name begins at token `at`. */
  at(list: readonly Token[], at: number): { to: number; entry: ProvinceEntry } | null {
    const hit = this.#names.longest(list, at);
    return hit ? { to: hit.to, entry: hit.values[0]! } : null;
  }

  /** Names in running text must begin with a capital: "an giang" may be two other words. */
  find(text: string): Mention<ProvinceEntry>[] {
    const list = tokens(text);
    const found: Mention<ProvinceEntry>[] = [];
    for (let i = 0; i < list.length; i++) {
      const hit = list[i]!.capital ? this.at(list, i) : null;
      if (!hit) continue;
      found.push({ start: list[i]!.start, end: list[hit.to - 1]!.end, entry: hit.entry });
      i = hit.to - 1;
    }
    return found;
  }

  /** The id of a province after all mergers. */
  current(id: string): string {
    let now = id;
    for (let steps = 0; steps < 5; steps++) {
      const successor = this.#byId.get(now)?.successor;
      if (!successor) break;
      now = successor;
    }
    return now;
  }

  same(a: string | null, b: string | null): boolean {
    if (a === null || b === null) return false;
    const [first, second] = [this.match(a), this.match(b)];
    if (!first || !second)
      return (
        tokens(a)
          .map((t) => t.key)
          .join(" ") ===
        tokens(b)
          .map((t) => t.key)
          .join(" ")
      );
    return this.current(first.id) === this.current(second.id);
  }
}

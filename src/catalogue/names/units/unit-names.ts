import { fold } from "../../../language/fold.ts";
import type { UnitEntry } from "../../../model/catalogue.ts";
import { pushAll } from "../../../model/lists.ts";
import type { Mention } from "../../matching/mention.ts";
import { NameTrie } from "../../matching/name-trie.ts";
import { tokenAt, wordAt } from "../../matching/token-at.ts";
import { type Token, tokens } from "../../matching/tokens.ts";
import { cityAt, committeeId, isClass, type PlaceHit, placeAt } from "../places/local-places.ts";
import type { ProvinceNames } from "../places/province-names.ts";
import { afterTitle, isOnlyTitle } from "./after-title.ts";
import { DamagedUnitNames } from "./damaged-unit-names.ts";
import { canBeginDivision, divisionAt } from "./division-names.ts";
import { placeAfterUnit, provinceAt, unknownProvinceAt } from "./place-after-unit.ts";
import type { UnitMatch } from "./unit-match.ts";
import { knownUnit, unknownUnit } from "./unit-match.ts";
import { type Spelling, spellingsOf } from "./unit-spellings.ts";
import { unitsWithSharedHead } from "./units-with-shared-head.ts";

interface Found {
  readonly to: number;
  readonly match: UnitMatch;
}

/** `to`: index of the first token after the mention. */
interface MentionTo {
  readonly to: number;
  readonly mention: Mention<UnitMatch>;
}
const NO_MENTION: readonly MentionTo[] = [];

function mentionOf(text: string, list: readonly Token[], from: number, { to, match }: Found): MentionTo {
  const [start, end] = [list[from]!.start, list[to - 1]!.end];
  return { to, mention: { start, end, entry: { ...match, name: text.slice(start, end) } } };
}

/** Heads that name a unit even in lower case; any other name needs a capital in running text. */
const SMALL_HEADS: ReadonlySet<string> = new Set(["sở", "ubnd", "hđnd"]);

/** First words of units that no list contains in full: "các sở: …", "UBND xã …". */
const PLURAL_OR_COMMITTEE: ReadonlySet<string> = new Set(["các", "ubnd", "hđnd"]);

/** Units by their printed names. */
export class UnitNames {
  readonly #names = new NameTrie<Spelling>();
  readonly #damaged: DamagedUnitNames;
  /** Names without their head word, by the head's token key, for lists that share one head. */
  readonly #fields = new Map<string, NameTrie<UnitEntry>>();
  readonly #provinces: ProvinceNames;
  readonly #byId: ReadonlyMap<string, UnitEntry>;
  /** First words of names, folded; collected on demand. */
  #firstWords: ReadonlySet<string> | null = null;

  constructor(units: readonly UnitEntry[], provinces: ProvinceNames) {
    this.#provinces = provinces;
    this.#byId = new Map(units.map((u) => [u.id, u]));
    const all = units.flatMap(spellingsOf);
    for (const spelling of all) {
      this.#names.add(spelling.text, spelling);
      const field = /^(Sở|Bộ)\s(.+)$/u.exec(spelling.text);
      if (!field || spelling.scope !== "text") continue;
      const head = field[1]!.toLowerCase();
      const names = this.#fields.get(head) ?? new NameTrie<UnitEntry>();
      names.add(field[2]!, spelling.entry);
      this.#fields.set(head, names);
    }
    this.#damaged = new DamagedUnitNames(all);
  }

  /** Returns true if a folded word is the first word of a unit's name. */
  begins(word: string): boolean {
    this.#firstWords ??= new Set(
      Array.from(this.#byId.values(), ({ name }) => fold(name.slice(0, name.indexOf(" ")))),
    );
    return this.#firstWords.has(word);
  }

  /** The unit of a whole name; ignores a person's title before it ("Giám đốc Sở …") and a bracket after it. */
  match(name: string): UnitMatch | null {
    const text = name.normalize("NFC").replace(/\s{0,4}\([^()]{0,200}\)[\s.;,]{0,4}$/u, "");
    const all = tokens(text);
    const list = all.slice(afterTitle(all));
    if (list.length === 0) return null;
    const found = this.#at(list, 0, true) ?? divisionAt(list, 0, true);
    const printed = text.slice(list[0]!.start, list.at(-1)!.end);
    const isWhole = found?.to === list.length;
    const match = isWhole ? found.match : isOnlyTitle(all) ? null : this.#damaged.match(printed);
    return match && { ...match, name: printed };
  }

  /** Units and divisions in running text, in order of position, not nested. */
  find(text: string): Mention<UnitMatch>[] {
    const list = tokens(text);
    const found: Mention<UnitMatch>[] = [];
    for (let i = 0; i < list.length; i++) {
      const here = this.#mentions(text, list, i);
      if (here.length === 0) continue;
      pushAll(
        found,
        here.map(({ mention }) => mention),
      );
      i = here.at(-1)!.to - 1;
    }
    return found;
  }

  /** The unit or division whose name begins exactly at an offset of a running text. */
  findAt(text: string, at: number): Mention<UnitMatch> | null {
    const place = this.#canBeginAt(text, at) ? tokenAt(text, at) : null;
    const first = place && this.#mentions(text, place.list, place.at)[0]?.mention;
    return first?.start === at ? first : null;
  }

  #canBeginAt(text: string, at: number): boolean {
    if (this.#names.canBeginAt(text, at)) return true;
    const word = wordAt(text, at);
    return PLURAL_OR_COMMITTEE.has(word) || canBeginDivision(word);
  }

  /** The mentions that begin at token `i`: one unit, or several that share a head word. */
  #mentions(text: string, list: readonly Token[], i: number): readonly MentionTo[] {
    const shared = unitsWithSharedHead(list, i, this.#fields);
    if (shared.length > 0)
      return shared.map(({ from, to, entry }) =>
        mentionOf(text, list, from, { to, match: knownUnit(entry, entry.name, null) }),
      );
    const unit = this.#at(list, i, false) ?? divisionAt(list, i, false);
    return unit ? [mentionOf(text, list, i, unit)] : NO_MENTION;
  }

  /** The unit whose name begins at token `at`, with the place that belongs to it. */
  #at(list: readonly Token[], at: number, whole: boolean): Found | null {
    const committee = this.#committee(list, at, whole);
    if (committee) return committee;
    for (const hit of this.#names.at(list, at)) {
      const found = this.#named(list, at, hit.to, hit.values, whole);
      if (found && (!whole || found.to === list.length)) return found;
    }
    return null;
  }

  /** "UBND huyện Tràng Định", "HĐND xã …"; that of a city of provincial level is the province's own committee. */
  #committee(list: readonly Token[], at: number, whole: boolean): Found | null {
    const head = list[at]!.key;
    if ((head !== "ubnd" && head !== "hđnd") || list[at + 1]?.before !== "blank") return null;
    const city = cityAt(list, at + 1, this.#provinces);
    const provincial = this.#byId.get(head === "ubnd" ? "ubnd-tinh" : "hdnd-tinh");
    if (city && provincial) return { to: city.to, match: knownUnit(provincial, provincial.name, city.name) };
    const place = this.#placeAt(list, at + 1, whole);
    if (!place) return null;
    if (place.to === place.from) {
      // "UBND huyện": which one depends on the document. "UBND thành phố" may even be the province's.
      const level = place.slug === "thanh-pho" ? "other" : place.level;
      const classOf = list[place.to]?.before === "joint" && placeAt(list, place.to, whole) !== null;
      return classOf ? null : { to: place.to, match: unknownUnit(level, null) };
    }
    const tail = provinceAt(list, place.to, this.#provinces);
    const id = head === "ubnd" ? committeeId(list, place) : null;
    return { to: tail?.to ?? place.to, match: { ...unknownUnit(place.level, tail?.name ?? null), id } };
  }

  /** A place up to the next unit: "UBND phường Sa Pa | Sở Y tế" in a cell with a name on each line. */
  #placeAt(list: readonly Token[], at: number, whole: boolean): PlaceHit | null {
    const place = placeAt(list, at, whole);
    if (!place || whole) return place;
    for (let to = place.from + 1; to < place.to; to++)
      if ((this.#names.longest(list, to)?.to ?? to) - to >= LEAST_OF_NEXT_UNIT) return { ...place, to };
    return place;
  }

  /**
   * The unit of a spelling between tokens `at` and `to`; null if the neighbouring words show that it is a different
   * unit.
   */
  #named(
    list: readonly Token[],
    at: number,
    to: number,
    values: readonly Spelling[],
    whole: boolean,
  ): Found | null {
    const first = list[at]!;
    if (!whole && !first.capital && !SMALL_HEADS.has(first.key) && !list[at + 1]?.capital) return null;
    const spelling = choose(values, whole, () => list.slice(at, to));
    if (!spelling) return null;
    const { entry } = spelling;
    const below = this.#below(list, to, spelling, whole);
    if (below) return below;
    if (isClass(list, to)) return null;
    const tail =
      placeAfterUnit(list, to, entry, this.#provinces) ??
      (whole ? unknownProvinceAt(list, to, (at) => this.#names.longest(list, at) !== null) : null);
    if (spelling.scope === "place" && !tail?.name) return null;
    if (!whole && spelling.scope === "field" && !tail?.name) return null;
    const end = tail?.to ?? to;
    if (!whole && !CLOSED.has(entry.kind) && this.#continuesName(list, end)) return null;
    return { to: end, match: knownUnit(entry, entry.name, tail?.name ?? null) };
  }

  /** "Công an huyện Cao Lộc", "Văn phòng UBND xã …": the same kind of unit at a place below the province. */
  #below(list: readonly Token[], to: number, { entry, text }: Spelling, whole: boolean): Found | null {
    if (/^(?:Sở|Bộ)\s|\stỉnh$/u.test(text) || entry.level !== "province") return null;
    const isCity = list[to - 1]!.key === "tp";
    const from = isCity ? to - 1 : to;
    if (!isCity && list[from]?.before !== "blank") return null;
    const city = cityAt(list, from, this.#provinces);
    if (city) return { to: city.to, match: knownUnit(entry, entry.name, city.name) };
    const place = this.#placeAt(list, from, whole);
    if (!place || (isCity && place.to === place.from)) return null;
    return { to: place.to, match: unknownUnit(place.level, null) };
  }

  /**
   * Returns true if the next word is capitalised and begins no other unit, so that the name is a longer one ("Hội Nông
   * dân Việt Nam").
   */
  #continuesName(list: readonly Token[], at: number): boolean {
    const next = list[at];
    return (
      next?.capital === true && !next.allCapitals && next.before === "blank" && !this.#names.longest(list, at)
    );
  }
}

/** Shorter names may be a part of a place's: "Yên Sở". */
const LEAST_OF_NEXT_UNIT = 2;

/** Kinds whose names are fixed by the state: a capital after one begins something else. */
const CLOSED: ReadonlySet<UnitEntry["kind"]> = new Set([
  "department",
  "people-committee",
  "council",
  "ministry",
]);

/**
 * Selects one meaning of a spelling: stated facts win over generated spellings; null if two units remain. In running
 * text, letters after a dash or slash are part of a number ("184/BC-SNV").
 */
function choose(values: readonly Spelling[], whole: boolean, words: () => readonly Token[]): Spelling | null {
  const [only] = values;
  if (values.length === 1 && only!.scope !== "code") return only!;
  const isCode = () => words().every((w) => w.allCapitals) && !/[-/]$/.test(words()[0]!.gap);
  const fit = values.filter((s) => s.scope !== "code" || whole || isCode());
  const stated = fit.filter((s) => s.stated);
  const left = stated.length > 0 ? stated : fit;
  return new Set(left.map((s) => s.entry.id)).size === 1 ? left[0]! : null;
}

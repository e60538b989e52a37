import { bare, fold, nameKey } from "../../language/fold.ts";
import type { CommuneList } from "../../model/catalogue.ts";
import { tokens } from "../matching/tokens.ts";
import type { ProvinceNames } from "../names/places/province-names.ts";
import { communeLists, FIRST_DAY_OF_COMMUNES } from "./commune-lists.ts";

/** All communes, wards and special zones of a province on a day, and the public source of the list. */
export interface CommunesOfProvince {
  readonly source: string;
  readonly communes: readonly Commune[];
}

/** A commune, ward or special zone of a province, by its People's Committee. */
export interface Commune {
  /** "ubnd-xa-huu-lung". If two names in a province differ only in marks, the marks are appended as letters. */
  readonly id: string;
  /** "UBND xã Hữu Lũng". */
  readonly name: string;
}

type Committee = { readonly unitId: string | null; readonly name: string };

interface Entry {
  readonly id: string;
  /** Kind and name without marks, joined by dashes: "xa", "huu-lung". */
  readonly kind: string;
  readonly slug: string;
  /** The bare name, as printed and as a key. */
  readonly printed: string;
  readonly key: string;
  readonly laterWard: string | null;
}

interface ProvinceCommunes {
  readonly source: string;
  readonly all: readonly Entry[];
  readonly bySlug: ReadonlyMap<string, readonly Entry[]>;
}

const KINDS: Readonly<Record<string, string>> = { xa: "xã", phuong: "phường", "dac-khu": "đặc khu" };
const COMMITTEE = /^ubnd-(xa|phuong|dac-khu)-(.+)$/;
/** A letter for each combining mark, for tone marks the key of the Telex input method. */
const MARK_LETTERS: Readonly<Record<string, string>> = {
  "\u0300": "f",
  "\u0301": "s",
  "\u0309": "r",
  "\u0303": "x",
  "\u0323": "j",
  "\u0302": "z",
  "\u0306": "w",
  "\u031b": "w",
};

/** The communes of the provinces for which the catalogue has the whole list, from 1 July 2025. */
export class Communes {
  readonly #byProvince = new Map<string, ProvinceCommunes | null>();
  readonly #names: ProvinceNames;

  constructor(names: ProvinceNames) {
    this.#names = names;
  }

  /** All communes of a province on a day; null where the catalogue has no whole list. */
  on(province: string | null, day: string | null): CommunesOfProvince | null {
    const list = day === null ? null : this.#of(province, day);
    return list && { source: list.source, communes: list.all.map((entry) => communeOn(entry, day!)) };
  }

  /**
   * The commune that a committee's id and printed name mean. A commune that has become a ward, or is printed as one, is
   * found too, because a name occurs only once in a province. null if no commune or several communes match.
   */
  find(unit: Committee, province: string | null, day: string | null): Commune | null {
    const [, kind, slug] = COMMITTEE.exec(unit.unitId ?? "") ?? [];
    if (day === null || slug === undefined) return null;
    const alike = this.#of(province, day)?.bySlug.get(slug) ?? [];
    const name = ` ${nameKey(unit.name)} `;
    const exact = alike.filter(({ key }) => name.includes(` ${key} `));
    const [only] =
      [exact, alike.filter((one) => one.kind === kind), alike].find((list) => list.length === 1) ?? [];
    return only ? communeOn(only, day) : null;
  }

  #of(province: string | null, day: string): ProvinceCommunes | null {
    const id = day < FIRST_DAY_OF_COMMUNES || province === null ? undefined : this.#names.match(province)?.id;
    if (id === undefined) return null;
    const known = this.#byProvince.get(id);
    if (known !== undefined) return known;
    const list = communeLists().find((one) => one.province === id);
    const found = list ? readList(list) : null;
    this.#byProvince.set(id, found);
    return found;
  }
}

function communeOn({ id, kind, printed, laterWard }: Entry, day: string): Commune {
  const now = laterWard !== null && laterWard <= day ? "phuong" : kind;
  return { id, name: `UBND ${KINDS[now]} ${printed}` };
}

function readList({ communes, wards, specialZones, laterWards = [], source }: CommuneList): ProvinceCommunes {
  const laterWard = new Map(laterWards.flatMap(({ names, from }) => names.split(", ").map((n) => [n, from])));
  const ofKind = (kind: string, names: string | undefined) =>
    (names ? names.split(", ") : []).map((printed) => {
      const slug = slugOf(printed);
      const key = nameKey(printed);
      return {
        id: `ubnd-${kind}-${slug}`,
        kind,
        slug,
        printed,
        key,
        laterWard: laterWard.get(printed) ?? null,
      };
    });
  const all = [...ofKind("xa", communes), ...ofKind("phuong", wards), ...ofKind("dac-khu", specialZones)];
  const sameId = Map.groupBy(all, ({ id }) => id);
  const distinct = all.map((entry) =>
    sameId.get(entry.id)!.length === 1
      ? entry
      : { ...entry, id: `${entry.id}-${markLetters(entry.printed)}` },
  );
  return { source, all: distinct, bySlug: Map.groupBy(distinct, ({ slug }) => slug) };
}

const slugOf = (name: string) =>
  tokens(name)
    .map(({ key }) => bare(fold(key)))
    .join("-");

const markLetters = (name: string) =>
  Array.from(name.normalize("NFD"), (character) => MARK_LETTERS[character] ?? "").join("");

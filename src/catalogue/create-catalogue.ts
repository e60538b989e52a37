import { fold } from "../language/fold.ts";
import { memoize, memoizeBy } from "../language/memoize.ts";
import type { CatalogueData, IndexEntry, UnitEntry } from "../model/catalogue.ts";
import type { Catalogue, Mention, SubIndexMatch } from "./catalogue.ts";
import { cutNameTest } from "./cut-names.ts";
import { Communes } from "./facts/communes.ts";
import { endOfUnit } from "./facts/ended-units.ts";
import { type Members, membersOf } from "./facts/membership.ts";
import { Succession } from "./facts/succession.ts";
import { DocumentTypes } from "./names/document-types.ts";
import { GroupNames, namesNoUnit } from "./names/groups/group-names.ts";
import { IndexNames } from "./names/indices/index-names.ts";
import { SubIndexNames } from "./names/indices/sub-index-names.ts";
import { subIndicesIn } from "./names/indices/sub-indices-in.ts";
import { patternName } from "./names/places/local-places.ts";
import { ProvinceNames } from "./names/places/province-names.ts";
import { UnitNames } from "./names/units/unit-names.ts";
import { UnitSymbols } from "./names/units/unit-symbols.ts";

/** Builds the look-ups of a catalogue over its facts. */
export function createCatalogue(data: CatalogueData): Catalogue {
  const indices = new Map(data.indices.map((entry) => [entry.id, entry]));
  const unitsById = new Map(data.units.map((entry) => [entry.id, entry]));
  const provinces = new ProvinceNames(data.provinces);
  const indexNames = new IndexNames(data.indices);
  const units = new UnitNames(data.units, provinces);
  const groups = new GroupNames(data.groups, provinces);
  const symbols = new UnitSymbols(data.units);
  const succession = new Succession(data.units);
  const types = new DocumentTypes(data.documentTypes);
  const communes = new Communes(provinces);
  const matchUnit = memoize((name) => units.match(name));
  const members = (id: string, province: string | null, date: string | null): Members | null => {
    const group = groups.entry(id);
    return group && membersOf(group, data.units, province === null ? null : provinces.match(province), date);
  };
  const unit = (id: string): UnitEntry | null => unitsById.get(id) ?? null;

  return {
    data,
    index: (id) => indices.get(id) ?? null,
    findIndices: (text) => indexNames.find(text),
    ...subIndexLookups(data.indices, indices, indexNames),
    unit,
    unitSpellings: memoize((id) => foldedNames(unit(id))),
    beginsUnits: (word) => units.begins(word),
    isCutName: cutNameTest(data.units),
    matchUnit,
    findUnits: (text) => units.find(text),
    unitAt: (text, at) => units.findAt(text, at),
    unitBySymbol: (symbol) => symbols.find(symbol),
    matchGroup: (name) => groups.match(name),
    findGroups: (text) => groups.find(text),
    groupAt: (text, at) => groups.findAt(text, at),
    namesNoUnit: memoize(namesNoUnit),
    membersOf: (id, province, date) => members(id, province, date)?.certain ?? null,
    possibleMembersOf: (id, province, date) => members(id, province, date)?.possible ?? [],
    communesOf: (province, date) => communes.on(province, date),
    communeOf: (unit, province, date) => communes.find(unit, province, date),
    successorsOf: (id, date) => succession.after(id, date),
    replacementOf: (id, date) => succession.replacement(id, date),
    endOf: (one) => endOfUnit(one, groups),
    predecessorsOf: (id) => succession.before(id),
    unitName: (id) => unit(id)?.name ?? patternName(id, data.provinces),
    matchProvince: memoize((name) => provinces.match(name)),
    findProvinces: (text) => provinces.find(text),
    sameProvince: (a, b) => provinces.same(a, b),
    matchDocumentType: memoize((name) => types.byName(name)),
    documentTypeBySymbol: (symbol) => types.bySymbol(symbol),
  };
}

const foldedNames = (entry: UnitEntry | null) => (entry ? [entry.name, ...entry.aliases].map(fold) : []);

/**
 * Without names that are only the middle of the name of an index: "Chỉ số sẵn sàng cho phát triển và | ứng dụng công nghệ thông tin | và truyền
 * thông Việt Nam".
 */
function outsideLongerNames(
  found: Mention<SubIndexMatch>[],
  text: string,
  indexNames: IndexNames,
): Mention<SubIndexMatch>[] {
  if (found.length === 0) return found;
  const indices = indexNames.find(text);
  return found.filter(({ start, end }) => !indices.some((index) => index.start <= start && end < index.end));
}

type SubIndexLookups = Pick<
  Catalogue,
  "subIndicesOf" | "partsOf" | "wholeOf" | "matchSubIndex" | "findSubIndices" | "subIndexAt"
>;

function subIndexLookups(
  entries: readonly IndexEntry[],
  indices: ReadonlyMap<string, IndexEntry>,
  indexNames: IndexNames,
): SubIndexLookups {
  const names = new SubIndexNames(entries);
  const all = entries.flatMap(({ subIndices }) => subIndices);
  const parts = Map.groupBy(all, ({ partOf }) => partOf);
  const wholes = new Map(all.map(({ id, partOf }) => [id, partOf]));
  return {
    // Cached, because the features of every sub-index ask for them.
    subIndicesOf: memoizeBy(
      (id, year) => `${id}\n${year}`,
      (id, year) => (indices.has(id) ? subIndicesIn(indices.get(id)!, year) : []),
    ),
    partsOf: (id) => parts.get(id) ?? [],
    wholeOf: (id) => wholes.get(id) ?? null,
    // The text comes last in the key: the other parts contain no line break.
    matchSubIndex: memoizeBy(
      (text, ids, year, within) => `${within}\n${year}\n${ids.join(" ")}\n${text}`,
      (text, ids, year, within) => names.match(text, ids, year, within),
    ),
    findSubIndices: (text, ids, year) => outsideLongerNames(names.find(text, ids, year), text, indexNames),
    subIndexAt: (text, at, ids, year) => names.findAt(text, at, ids, year),
  };
}

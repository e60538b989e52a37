import type {
  CatalogueData,
  DocumentTypeEntry,
  GroupEntry,
  IndexEntry,
  ProvinceEntry,
  UnitEntry,
} from "../model/catalogue.ts";
import type { Commune, CommunesOfProvince } from "./facts/communes.ts";
import type { End } from "./facts/ended-units.ts";
import type { Replacement } from "./facts/succession.ts";
import type { Mention } from "./matching/mention.ts";
import type { SubIndexEntry, SubIndexMatch } from "./names/indices/sub-index-match.ts";
import type { UnitMatch } from "./names/units/unit-match.ts";

export type { Commune, CommunesOfProvince, End, Mention, SubIndexEntry, SubIndexMatch, UnitMatch };

/**
 * Facts about indices, units, groups of units, provinces and document types, and their look-ups. Names are compared by
 * `nameKey` (case, tone placement, dashes, blanks); look-ups that also accept a bounded edit distance are marked as such.
 */
export interface Catalogue {
  readonly data: CatalogueData;

  index(id: string): IndexEntry | null;
  /** Indices named in a text by name, alias or abbreviation, in order of position; the longest match wins. */
  findIndices(text: string): Mention<IndexEntry>[];
  /** Sub-indices of an index that are in force in a year (null: the latest), in order. */
  subIndicesOf(indexId: string, year: number | null): readonly SubIndexEntry[];
  /** The parts of a sub-index in order, as the factors of SIPAS; [] for most. They are not among the `subIndicesOf` an index. */
  partsOf(subIndexId: string): readonly SubIndexEntry[];
  /** The id of the sub-index of which another one is a part; null for most. */
  wholeOf(subIndexId: string): string | null;
  /**
   * The sub-index named by a whole heading or cell: by exact name or alias, else within a bounded edit distance of the
   * bare letters, so that damaged text matches too. `indexIds` limits the search; [] searches every index. null if no
   * name is within `within`, or if two different ones match equally well.
   */
  matchSubIndex(
    text: string,
    indexIds: readonly string[],
    year: number | null,
    within?: number,
  ): SubIndexMatch | null;
  /** Sub-indices named in running text, by exact name or alias only. */
  findSubIndices(text: string, indexIds: readonly string[], year: number | null): Mention<SubIndexMatch>[];
  /** The sub-index whose exact name or alias begins at an offset of a running text. */
  subIndexAt(
    text: string,
    at: number,
    indexIds: readonly string[],
    year: number | null,
  ): Mention<SubIndexMatch> | null;

  unit(id: string): UnitEntry | null;
  /** The folded name and aliases of a unit; [] for an unknown id. */
  unitSpellings(id: string): readonly string[];
  /** Returns true if a folded word is the first word of a unit's name: "sở", "chi" (of "chi cục"). */
  beginsUnits(word: string): boolean;
  /** True for the first words of a unit's name that are no name: "sở khoa học". The text is folded. */
  isCutName(folded: string): boolean;
  /**
   * The unit meant by a whole name, within a small edit distance: "Sở Tài chính" never becomes "Sở Tư pháp". null: the
   * name does not have the form of a unit's name.
   */
  matchUnit(name: string): UnitMatch | null;
  /** Units named in running text, in order of position; the longest match wins. Groups are not included. */
  findUnits(text: string): Mention<UnitMatch>[];
  /** The unit whose name begins exactly at an offset of a running text. */
  unitAt(text: string, at: number): Mention<UnitMatch> | null;
  /** The unit whose symbol appears in a document number: "KH-SGTVT", "SGTVT". null if unknown or ambiguous. */
  unitBySymbol(symbol: string): UnitEntry | null;
  /** The group meant by a whole phrase: "Các Sở, ban, ngành khác". */
  matchGroup(name: string): GroupEntry | null;
  /** Groups named in running text. */
  findGroups(text: string): Mention<GroupEntry>[];
  /** The group whose name begins exactly at an offset of a running text. */
  groupAt(text: string, at: number): Mention<GroupEntry> | null;
  /** Returns true if a name means no particular unit: "các cơ quan, đơn vị có liên quan". */
  namesNoUnit(name: string): boolean;
  /**
   * Ids of the group's members in a province on a day (YYYY-MM-DD) that (nearly) every province has; null if the
   * members are unknown. Groups with "… khác" and "… liên quan" have separate ids ("cac-so-ban-nganh-khac").
   */
  membersOf(groupId: string, province: string | null, date: string | null): string[] | null;
  /**
   * Ids of members that only some provinces have (Sở Ngoại vụ, boards). They owe a plan where they exist; a missing
   * plan is not reported.
   */
  possibleMembersOf(groupId: string, province: string | null, date: string | null): string[];
  /**
   * The committees of all communes, wards and special zones of a province on a day (YYYY-MM-DD); null before July 2025
   * and where the catalogue has no whole list.
   */
  communesOf(province: string | null, date: string | null): CommunesOfProvince | null;
  /** The entry of `communesOf` that a committee's id and printed name mean, also if its kind has changed. */
  communeOf(
    unit: { readonly unitId: string | null; readonly name: string },
    province: string | null,
    date: string | null,
  ): Commune | null;
  /** The units that a unit has become by a day (YYYY-MM-DD), through all mergers; [id] if it still exists. */
  successorsOf(unitId: string, date: string): string[];
  /** The successors of a department or ministry in every province by a day (YYYY-MM-DD); null: its name may be in use. */
  replacementOf(unitId: string, date: string): Replacement | null;
  /** The end of a district's or township's committee, or of the class of districts; null: it exists or has a successor. */
  endOf(unit: { readonly unitId: string | null; readonly name: string }): End | null;
  /** All units that have this one among their successors, at any time. */
  predecessorsOf(unitId: string): string[];
  /** The printed name of a unit id, also of generated ids ("ubnd-huyen-trang-dinh"). */
  unitName(unitId: string): string;

  /** The province of a bare name, full name or alternative spelling. */
  matchProvince(name: string): ProvinceEntry | null;
  findProvinces(text: string): Mention<ProvinceEntry>[];
  /** Compares provinces by successor, so that names before and after July 2025 are the same province. */
  sameProvince(a: string | null, b: string | null): boolean;

  /** The type named by a whole line ("KẾ HOẠCH"). */
  matchDocumentType(name: string): DocumentTypeEntry | null;
  /** The type of a document number's symbol: "KH" in "163/KH-UBND". null if the letters are not a type's. */
  documentTypeBySymbol(symbol: string): DocumentTypeEntry | null;
}

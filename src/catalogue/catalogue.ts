import type {
  CatalogueData,
  DocumentTypeEntry,
  GroupEntry,
  IndexEntry,
  ProvinceEntry,
  UnitEntry,
} from "../model/catalogue.ts";

export type SubIndexEntry = IndexEntry["subIndices"][number];

/** A stretch of text that names something: `start` inclusive, `end` exclusive. */
export interface Mention<T> {
  readonly start: number;
  readonly end: number;
  readonly entry: T;
}

export interface SubIndexMatch {
  readonly index: IndexEntry;
  readonly subIndex: SubIndexEntry;
  /** 0 exact … 1 nothing alike: edit distance over the longer length. */
  readonly distance: number;
}

/** What a unit's printed name means. `id` null: the form is known (a division, a commune pattern), the unit is not. */
export interface UnitMatch {
  readonly id: string | null;
  readonly name: string;
  readonly level: "province" | "department" | "district" | "commune" | "ministry" | "division" | "other";
  readonly entry: UnitEntry | null;
  /** The province the name itself states ("Sở Tư pháp tỉnh Lạng Sơn"). */
  readonly province: string | null;
}

/**
 * The facts about indices, units, groups, provinces and document types, with their look-ups. All names are matched
 * by `nameKey` (case, tone placement, dashes, blanks) or, where it says so, with a bounded edit distance.
 */
export interface Catalogue {
  readonly data: CatalogueData;

  index(id: string): IndexEntry | null;
  /** Indices named in a text, by name, alias or abbreviation, longest match first, in order of place. */
  findIndices(text: string): Mention<IndexEntry>[];
  /** Sub-indices of an index that hold in a year (null: the latest). In order. */
  subIndicesOf(indexId: string, year: number | null): SubIndexEntry[];
  /**
   * The sub-index a whole heading or cell names: exact by name or alias, else within a bounded edit distance of the
   * bare letters (so it holds on damaged text). `indexIds` limits the search; [] searches every index.
   * null where none fits, or where two different ones fit equally well. One further off than `within` is none.
   */
  matchSubIndex(
    text: string,
    indexIds: readonly string[],
    year: number | null,
    within?: number,
  ): SubIndexMatch | null;
  /** Sub-indices named inside a running text, exact names and aliases only. */
  findSubIndices(text: string, indexIds: readonly string[], year: number | null): Mention<SubIndexMatch>[];
  /** The sub-index whose exact name or alias begins at an offset of a running text. */
  subIndexAt(
    text: string,
    at: number,
    indexIds: readonly string[],
    year: number | null,
  ): Mention<SubIndexMatch> | null;

  unit(id: string): UnitEntry | null;
  /** What a whole name means. Bounded fuzziness: "Sở Tài chính" never becomes "Sở Tư pháp". null: no unit's form. */
  matchUnit(name: string): UnitMatch | null;
  /** Units named inside a running text, longest names first, in order of place; groups are not in it. */
  findUnits(text: string): Mention<UnitMatch>[];
  /** The unit whose name begins exactly at an offset of a running text; offsets of the mention are the text's. */
  unitAt(text: string, at: number): Mention<UnitMatch> | null;
  /** The unit whose letters stand in a document number: "KH-SGTVT", "SGTVT". null where unknown or ambiguous. */
  unitBySymbol(symbol: string): UnitEntry | null;
  /** A whole plural phrase: "Các Sở, ban, ngành khác". */
  matchGroup(name: string): GroupEntry | null;
  /** Groups named inside a running text. */
  findGroups(text: string): Mention<GroupEntry>[];
  /** The group whose name begins exactly at an offset of a running text. */
  groupAt(text: string, at: number): Mention<GroupEntry> | null;
  /** "các cơ quan, đơn vị có liên quan": nobody in particular, to be left out. */
  isNobody(name: string): boolean;
  /**
   * Member unit ids of a group in a province on a day (YYYY-MM-DD), only such as (nearly) every province has; null
   * where the members are not known. The ids of "… khác" and "… liên quan" are their own ("cac-so-ban-nganh-khac").
   */
  membersOf(groupId: string, province: string | null, date: string | null): string[] | null;
  /** Further members that only some provinces have (Sở Ngoại vụ, boards): bound where they exist, never missed. */
  possibleMembersOf(groupId: string, province: string | null, date: string | null): string[];
  /** The units that a unit has become by a day, followed through every step; [id] where it still stands. */
  successorsOf(unitId: string, date: string): string[];
  /** All units whose successors (at any time) include this one. */
  predecessorsOf(unitId: string): string[];
  /** A printed name for a unit id, also for pattern ids ("ubnd-huyen-trang-dinh"). */
  unitName(unitId: string): string;

  /** A province by bare name, full name or spelling. */
  matchProvince(name: string): ProvinceEntry | null;
  findProvinces(text: string): Mention<ProvinceEntry>[];
  /** Same province before and after July 2025? Compares by successor. */
  sameProvince(a: string | null, b: string | null): boolean;

  /** By name ("KẾ HOẠCH"), whole line. */
  matchDocumentType(name: string): DocumentTypeEntry | null;
  /** By a name whose marks a scan may have mistaken: "QUYÉT ĐỊNH". */
  documentTypeByLetters(name: string): DocumentTypeEntry | null;
  /** By a name without its blanks: "KẾHOẠCH". */
  documentTypeSetWide(name: string): DocumentTypeEntry | null;
  /** By the letters of a number: "KH" in "163/KH-UBND". null where the letters are none of a type. */
  documentTypeBySymbol(symbol: string): DocumentTypeEntry | null;
}

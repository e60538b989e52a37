import { z } from "zod";

const yearRange = z.object({ from: z.int().nullable(), to: z.int().nullable() });
/** "YYYY-MM-DD"; `to` is the last day. */
const dayRange = z.object({ from: z.string().nullable(), to: z.string().nullable() });

/** Public source of a fact. */
const source = z.string().min(1);

export const indexEntrySchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  nameEn: z.string().optional(),
  abbreviations: z.array(z.string()),
  aliases: z.array(z.string()),
  firstYear: z.int().nullable(),
  /** The highest possible total in points. */
  maxTotal: z.number().nullable(),
  /** true: the total is the sum of the sub-indices. */
  totalIsSum: z.boolean(),
  /** true: its criteria have codes that begin with the number of their sub-index ("1.2.1"). */
  hasCodes: z.boolean().optional(),
  source,
  subIndices: z.array(
    z.object({
      id: z.string(),
      /** The sub-index of which it is a part: one of the factors of SIPAS. */
      partOf: z.string().optional(),
      /** Among the sub-indices of the index, or among the parts of one. */
      order: z.int(),
      name: z.string(),
      nameEn: z.string().optional(),
      /** Short names as plans print them, the usual one first. */
      aliases: z.array(z.string()),
      /** Names that mean the sub-index as a whole heading and letter for letter, because other phrases are like them. */
      wholeNames: z.array(z.string()).optional(),
      shortName: z.string(),
      years: yearRange,
      maxPoints: z.number().nullable(),
    }),
  ),
});
export type IndexEntry = z.infer<typeof indexEntrySchema>;

export const unitKindSchema = z.enum([
  "department",
  "board",
  "centre",
  "office",
  "council",
  "people-committee",
  "police",
  "military",
  "central-agency",
  "judicial",
  "enterprise",
  "party",
  "front",
  "union",
  "association",
  "press",
  "ministry",
  "other",
]);

export const unitEntrySchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  kind: unitKindSchema,
  level: z.enum(["province", "district", "commune", "central"]),
  aliases: z.array(z.string()),
  /** Letters in document numbers: "SGTVT". Only a hint, because each unit chooses its own. */
  symbols: z.array(z.string()),
  valid: dayRange,
  successors: z.array(z.object({ id: z.string(), date: z.string(), legal: z.string() })),
  source,
});
export type UnitEntry = z.infer<typeof unitEntrySchema>;

export const groupEntrySchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  phrases: z.array(z.string()),
  /** Kinds of units of the province that belong to it; empty: members are not known. */
  memberKinds: z.array(z.string()),
  /** Members by id, for groups that list them. */
  members: z.array(z.string()),
  /** "khác", "còn lại": the group without the units that are assigned by name in the same sub-index. */
  others: z.boolean(),
  source,
});
export type GroupEntry = z.infer<typeof groupEntrySchema>;

export const provinceEntrySchema = z.object({
  id: z.string(),
  /** Bare name: "Lạng Sơn", "Hồ Chí Minh". */
  name: z.string(),
  kind: z.enum(["province", "city"]),
  spellings: z.array(z.string()),
  valid: dayRange,
  /** The province that it was merged into as a whole; null if it still exists under its id. */
  successor: z.string().nullable(),
  /** District-level units until 30 June 2025, full printed names; empty where not known for sure. */
  districts: z.array(z.string()),
  source,
});
export type ProvinceEntry = z.infer<typeof provinceEntrySchema>;

/**
 * The communes of a province from 1 July 2025, by kind: bare names, separated by commas. Names are unique in a province.
 */
export const communeListSchema = z.strictObject({
  province: z.string(),
  communes: z.string(),
  wards: z.string(),
  specialZones: z.string().optional(),
  /** Communes that became wards, and the first day as a ward. */
  laterWards: z.array(z.strictObject({ names: z.string(), from: z.iso.date(), source })).optional(),
  source,
});
export type CommuneList = z.infer<typeof communeListSchema>;

export const documentTypeEntrySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** The letters of the type in numbers ("KH"); null for official letters (công văn), whose numbers have none. */
  code: z.string().nullable(),
  family: z.enum(["administrative", "normative", "party", "copy", "other"]),
  source,
});
export type DocumentTypeEntry = z.infer<typeof documentTypeEntrySchema>;

/** The data of a catalogue; own entries (`--catalogue`) have the same shape, every list optional. */
export const catalogueDataSchema = z.object({
  indices: z.array(indexEntrySchema).default([]),
  units: z.array(unitEntrySchema).default([]),
  groups: z.array(groupEntrySchema).default([]),
  provinces: z.array(provinceEntrySchema).default([]),
  documentTypes: z.array(documentTypeEntrySchema).default([]),
});
export type CatalogueData = z.infer<typeof catalogueDataSchema>;

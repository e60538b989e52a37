import type { PlacedInput } from "../model/placed-input.ts";

/**
 * Where files are on this machine. It is kept apart from all other results, which are passed on: they name files by paths
 * that start at the given inputs.
 */
export interface LocalFiles {
  readonly schemaVersion: 1;
  /** The given inputs of the last run. */
  readonly inputs: readonly PlacedInput[];
  /** The files with the user's settings; `check` and `report` read them again. */
  readonly settings: SettingsFiles;
  /** What the command line prints about the reports: counts, sentences and locations. null: no reports were written. */
  readonly summary: unknown;
}

/** Absolute paths; null if there is no file. `units` is set only if the configuration does not name the file. */
export interface SettingsFiles {
  readonly config: string | null;
  readonly units: string | null;
  /** The folder of the inputs, where a new configuration is written; null if the inputs are in several folders. */
  readonly folder?: string | null;
}

export const NO_LOCAL_FILES: LocalFiles = {
  schemaVersion: 1,
  inputs: [],
  settings: { config: null, units: null },
  summary: null,
};

/** From parsed JSON; null if it does not have the expected shape. Checked without a schema library, as the state is. */
export function parseLocalFiles(value: unknown): LocalFiles | null {
  if (!isRecord(value) || value.schemaVersion !== 1 || !("summary" in value)) return null;
  if (!Array.isArray(value.inputs) || !value.inputs.every(isPlacedInput)) return null;
  return isSettingsFiles(value.settings) ? (value as unknown as LocalFiles) : null;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isPlacedInput = (value: unknown): boolean =>
  isRecord(value) && typeof value.shown === "string" && typeof value.location === "string";

function isSettingsFiles(value: unknown): boolean {
  const isPath = (path: unknown) => path === null || typeof path === "string";
  return isRecord(value) && isPath(value.config) && isPath(value.units) && isPath(value.folder ?? null);
}

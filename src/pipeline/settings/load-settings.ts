import { dirname, resolve } from "node:path";
import type { Config, Office } from "../../model/config.ts";
import type { RequiredUnit } from "../../model/required-unit.ts";
import type { RuleSettings } from "../../model/rule-settings.ts";
import type { Warning } from "../../model/warning.ts";
import type { SettingsFiles } from "../../store/local-files.ts";
import { loadStoredCatalogue } from "../shared/load-stored-catalogue.ts";

/** What the user sets for checks and comparison: from the configuration and the list of units. */
export interface Settings {
  readonly files: SettingsFiles;
  readonly rules: RuleSettings;
  readonly accepted: Config["accepted"];
  readonly requiredUnits: readonly RequiredUnit[];
  /** The officer's statement of who sent a file. */
  readonly senders: Config["senders"];
  /** How letters and reports are signed; null: the configuration does not say. */
  readonly office: Office | null;
  readonly warnings: readonly Warning[];
}

const NO_SETTINGS: Settings = {
  files: { config: null, units: null },
  rules: {},
  accepted: [],
  requiredUnits: [],
  senders: {},
  office: null,
  warnings: [],
};

/** Files that the configuration names, as absolute paths. */
export interface ConfigFiles {
  readonly config: Config | null;
  readonly units: string | null;
  readonly catalogue: string | null;
}

/** @throws KehoachError "usage" if the configuration cannot be used */
export async function loadConfig(path: string | null): Promise<ConfigFiles> {
  if (path === null) return { config: null, units: null, catalogue: null };
  const { readConfig } = await import("./config-file.ts");
  const config = readConfig(path);
  const at = (name: string | undefined) => (name === undefined ? null : resolve(dirname(path), name));
  return { config, units: at(config.units), catalogue: at(config.catalogue) };
}

/**
 * The settings of a run. A given list of units replaces the one that the configuration names.
 * @param catalogue the user's own entries, as parsed JSON
 * @throws KehoachError "usage" if a file cannot be used
 */
export async function loadSettings(files: SettingsFiles, catalogue: unknown): Promise<Settings> {
  if (files.config === null && files.units === null) return NO_SETTINGS;
  const { config, units: listed } = await loadConfig(files.config);
  const list = files.units ?? listed;
  const rules = config ? (await import("./config-file.ts")).ruleSettingsOf(config) : {};
  const accepted = config?.accepted ?? [];
  const office = config?.office ?? null;
  const senders = config?.senders ?? {};
  if (list === null) return { files, rules, accepted, senders, office, requiredUnits: [], warnings: [] };
  const { readUnitList } = await import("../unit-list/read-unit-list.ts");
  const { value, warnings } = await readUnitList(list, await loadStoredCatalogue(catalogue));
  return { files, rules, accepted, senders, office, requiredUnits: value, warnings };
}

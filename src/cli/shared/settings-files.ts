import { resolve } from "node:path";
import { findConfig } from "../../pipeline/settings/find-config.ts";
import type { ResultStore } from "../../store/result-store.ts";
import type { SettingsFiles } from "../../store/state.ts";
import type { SettingsFlags } from "./options.ts";

const absolute = (path: string | undefined) => (path === undefined ? null : resolve(path));

/** The settings of a run: the given files, else the configuration at the inputs. */
export function settingsFiles({ config, units }: SettingsFlags, inputs: readonly string[]): SettingsFiles {
  return { config: absolute(config) ?? findConfig(inputs), units: absolute(units) };
}

/** The settings of a later check or report: the given files, else those of the run. */
export async function settingsOf(
  { config, units }: SettingsFlags,
  store: ResultStore,
): Promise<SettingsFiles> {
  const { settings } = await store.readState();
  return {
    config: absolute(config) ?? settings?.config ?? null,
    units: absolute(units) ?? settings?.units ?? null,
  };
}

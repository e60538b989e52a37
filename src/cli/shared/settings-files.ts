import { join, resolve } from "node:path";
import { KehoachError } from "../../model/error.ts";
import { CONFIG_NAME, findConfig, folderOf } from "../../pipeline/settings/find-config.ts";
import type { SettingsFiles } from "../../store/local-files.ts";
import type { ResultStore } from "../../store/result-store.ts";
import type { SettingsFlags } from "./options.ts";

const absolute = (path: string | undefined) => (path === undefined ? null : resolve(path));

/** The settings of a run: the given files, else the configuration found at the inputs. */
export function settingsFiles({ config, units }: SettingsFlags, inputs: readonly string[]): SettingsFiles {
  return {
    config: absolute(config) ?? findConfig(inputs),
    units: absolute(units),
    folder: folderOf(inputs),
  };
}

/** The settings of a later check or report: the given files, else those of the run. */
export async function settingsOf(
  { config, units }: SettingsFlags,
  store: ResultStore,
): Promise<SettingsFiles> {
  const { settings } = await store.readLocalFiles();
  return {
    config: absolute(config) ?? settings.config,
    units: absolute(units) ?? settings.units,
  };
}

/**
 * The configuration file to write an entry into: the given one, else that of the run, else a new one beside the inputs.
 * @throws KehoachError "usage" if the inputs of the run are in several folders
 */
export async function configToWrite(
  { config }: Pick<SettingsFlags, "config">,
  store: ResultStore,
): Promise<string> {
  const { settings } = await store.readLocalFiles();
  const known = absolute(config) ?? settings.config;
  if (known) return known;
  if (settings.folder) return join(settings.folder, CONFIG_NAME);
  throw new KehoachError("usage", {
    vi: "Các tệp đầu vào nằm ở nhiều thư mục nên chưa biết ghi vào tệp cấu hình nào. Đề nghị nêu tệp bằng --config.",
    en: "The inputs are in several folders, so it is not known which configuration file to write. Name the file with --config.",
  });
}

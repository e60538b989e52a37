import type { Lang } from "../../language/lang.ts";
import { KehoachError } from "../../model/error.ts";
import { type IngestResult, ingest } from "../../pipeline/ingest.ts";
import { loadConfig, loadSettings, type Settings } from "../../pipeline/settings/load-settings.ts";
import { readSettingsFile } from "../../pipeline/settings/read-settings-file.ts";
import { DEFAULTS, type IngestOptions } from "../../pipeline/shared/options.ts";
import { shownPath } from "../../pipeline/shared/paths.ts";
import { OutputFolder } from "../../store/output-folder.ts";
import type { ResultStore } from "../../store/result-store.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import type { IngestFlags } from "./options.ts";
import { startProgress } from "./progress.ts";
import { settingsFiles } from "./settings-files.ts";
import { stopOnInterrupt } from "./stop-on-interrupt.ts";
import type { Terminal } from "./terminal.ts";
import { withOutput } from "./with-output.ts";

export interface Ingested {
  readonly result: IngestResult;
  readonly store: ResultStore;
  readonly settings: Settings;
}

/**
 * Reads the inputs into the output folder, shows progress and prints a summary. `then` continues while no other run can
 * write to the folder.
 */
export async function ingestInputs<T>(
  paths: readonly string[],
  flags: IngestFlags,
  terminal: Terminal,
  then: (ingested: Ingested) => Promise<T> | T,
): Promise<T> {
  refuseBlankPaths(paths);
  const { options, settings } = await ingestOptionsOf(paths, flags, terminal.lang);
  terminal.printWarnings(settings.warnings);
  return withOutput(await OutputFolder.create(flags.out), flags, terminal, async (store) => {
    const progress = await startProgress(terminal);
    const interrupt = stopOnInterrupt(terminal);
    let result: IngestResult;
    try {
      const { signal } = interrupt;
      result = await ingest(paths, store, options, {
        signal,
        onInput: progress.onInput,
        onPage: progress.onPage,
      });
    } finally {
      progress.stop();
      interrupt.release();
    }
    printResult(result, paths, flags, terminal);
    return then({ result, store, settings });
  });
}

/** "kehoach run "$FOLDER"" without the variable. @throws KehoachError "usage" */
function refuseBlankPaths(paths: readonly string[]): void {
  if (paths.every((path) => path.trim() !== "")) return;
  throw new KehoachError("usage", {
    vi: "Đường dẫn đầu vào để trống. Đề nghị ghi tên thư mục hoặc tệp cần đọc.",
    en: "An input path is blank. Name the folder or file to read.",
  });
}

/** The exit code of `run` and `ingest`: an interruption comes before wrong usage, and wrong usage before failed files. */
export function exitCodeOf({ interrupted, missing, nothingToRead, run }: IngestResult): ExitCode {
  if (interrupted) return EXIT.interrupted;
  if (missing.length > 0 || nothingToRead) return EXIT.usage;
  return run.totals.failed > 0 ? EXIT.failed : EXIT.done;
}

/** The options of the pipeline. @throws KehoachError "usage" if the catalogue file is not JSON or does not fit the schema */
async function ingestOptionsOf(
  paths: readonly string[],
  flags: IngestFlags,
  lang: Lang,
): Promise<{ readonly options: IngestOptions; readonly settings: Settings }> {
  const files = settingsFiles(flags, paths);
  const named = await loadConfig(files.config);
  const catalogueFile = flags.catalogue ?? named.catalogue;
  const catalogue = catalogueFile === null ? null : await readCatalogueFile(catalogueFile);
  const settings = await loadSettings(files, catalogue);
  const options = {
    ...DEFAULTS,
    ...sameOptions(flags),
    lang,
    timeoutMs: flags.timeout * 1000,
    catalogue,
    settings: files,
    ownFiles: [named.units, catalogueFile].filter((path) => path !== null),
  };
  return { options, settings };
}

/** The given flags that are options of the pipeline with the same name. */
function sameOptions(flags: IngestFlags): Partial<IngestOptions> {
  const given = Object.entries(flags).filter(([name, value]) => name in DEFAULTS && value !== undefined);
  return Object.fromEntries(given);
}

/** Many times the built-in catalogue. */
const MAX_CATALOGUE_MEGABYTES = 50;

function catalogueIn(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const messages = {
      vi: `Không đọc được danh mục “${path}”: không phải JSON đúng cú pháp.`,
      en: `The catalogue “${path}” cannot be read: it is not well-formed JSON.`,
    };
    throw new KehoachError("usage", messages, error instanceof Error ? error.message : null);
  }
}

async function readCatalogueFile(path: string): Promise<unknown> {
  const { text, fault } = readSettingsFile(path, MAX_CATALOGUE_MEGABYTES);
  if (fault)
    throw new KehoachError("usage", {
      vi: `Không đọc được danh mục “${path}”: ${fault.vi}.`,
      en: `The catalogue “${path}” cannot be read: ${fault.en}.`,
    });
  const catalogue = catalogueIn(text, path);
  // The catalogue is also loaded here so that an error in it is reported once, not once for each file.
  const { loadCatalogue } = await import("../../catalogue/load-catalogue.ts");
  loadCatalogue([catalogue]);
  return catalogue;
}

function printResult(
  result: IngestResult,
  paths: readonly string[],
  flags: Pick<IngestFlags, "out" | "prune">,
  terminal: Terminal,
): void {
  const { texts } = terminal;
  const { run, missing, nothingToRead, interrupted } = result;
  for (const { typed } of missing) terminal.printError(texts.missingPath(shownPath(typed)));
  if (interrupted) {
    terminal.printError(texts.interrupted(flags.out));
    return;
  }
  if (result.kept > 0 && missing.length + result.empty.length > 0) {
    const absent = [...missing, ...result.empty].map(({ typed }) => `“${shownPath(typed)}”`).join(", ");
    if (!flags.prune) terminal.printError(texts.notRemoved(absent, result.kept));
  }
  for (const line of texts.reused(run.totals)) terminal.printLine(line);
  if (nothingToRead && missing.length === 0) {
    terminal.printError(texts.nothingToRead(paths.map((path) => `“${path}”`).join(", ")));
  }
}

import { existsSync, realpathSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve, win32 } from "node:path";
import { fileURLToPath } from "node:url";
import { TEMPORARY_FILE } from "../../extract/shared/temporary-file.ts";

/**
 * Files of the system that libraries ask: which C library this is (detect-libc), open files and processor times of processes
 * (proc(5)); elsewhere pidusage asks whether these exist before it asks for processor times.
 */
export function systemFiles(system: NodeJS.Platform, systemRoot = "C:/Windows"): string[] {
  if (system === "linux") return ["/proc/*", "/usr/bin/ldd"];
  const alpine = "/etc/alpine-release";
  return system === "win32" ? [alpine, win32.join(systemRoot, "System32/wbem/WMIC.exe")] : [alpine];
}

/** What a reader process needs. */
export interface ReaderNeeds {
  /** The main module of the process. */
  readonly worker: URL;
  /** Given files and folders, as the user named them. */
  readonly inputs: readonly string[];
  /** Whether the process may start the OCR program. */
  readonly recognises: boolean;
}

/**
 * The options of Node.js that limit a reader process to its work (Node.js 24 documentation, "Permissions"): it reads only
 * the input and this package, writes only temporary files, and starts no program but the OCR engine. The model of Node.js
 * cannot name the programs that may be started, so without recognition none may. Threads are needed by the memory watch
 * and by tesseract.js, native modules by sharp. A link inside the input is followed by the system without a check; which
 * links are inputs at all is decided where inputs are collected.
 */
export function readerRights({ worker, inputs, recognises }: ReaderNeeds): string[] {
  const readable = [
    ...packageFolders(dirname(fileURLToPath(worker))),
    ...inputs.flatMap(withContents),
    ...systemFiles(process.platform, process.env.SystemRoot),
  ];
  const temporary = join(tmpdir(), `${TEMPORARY_FILE}*`);
  return [
    "--permission",
    "--disable-warning=SecurityWarning",
    "--allow-worker",
    "--allow-addons",
    ...(recognises ? ["--allow-child-process"] : []),
    ...[...new Set([...readable, temporary])].map((path) => `--allow-fs-read=${path}`),
    `--allow-fs-write=${temporary}`,
  ];
}

/** The package that the module belongs to, and the folders in which its dependencies may be installed. */
function packageFolders(module: string): string[] {
  const above: string[] = [];
  for (let folder = module; !above.includes(folder); folder = dirname(folder)) above.push(folder);
  const root = above.find((folder) => existsSync(join(folder, "package.json"))) ?? module;
  const modules = above.map((folder) => join(folder, "node_modules")).filter((path) => existsSync(path));
  return [root, ...modules].flatMap(withContents);
}

/** The path, what is below it, and where a link leads: modules are loaded from their real path. */
function withContents(path: string): string[] {
  const whole = resolve(path);
  if (!isFolder(whole)) return [whole];
  const places = [...new Set([whole, realpathSync(whole)])];
  return places.flatMap((place) => [place, join(place, "*")]);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

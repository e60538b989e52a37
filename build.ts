// Builds the `dist/` of the package: JavaScript and types from `src/`, with the data files that the code reads. The
// modules are bundled, because a process that loads hundreds of small files spends more time on finding and linking them
// than on its work. Dependencies are not bundled.
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, isAbsolute, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { type Plugin, rolldown } from "rolldown";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const ENTRIES = ["index", "cli/start", "pipeline/readers/worker"];
/** The package of the helper functions that the bundler inserts; only this one is bundled. */
const HELPERS = "@oxc-project/runtime";
const DIST_URL = "__DIST_URL__";

/**
 * Modules read their data files by `import.meta.url`. In a bundle it is replaced by the address that the module would have
 * without bundling.
 */
const addressOfModules: Plugin = {
  name: "address-of-modules",
  transform(code, id) {
    const path = relative(at("src"), id).replaceAll("\\", "/").replace(/\.ts$/, ".js");
    const address = `new URL(${JSON.stringify(path)}, ${DIST_URL}).href`;
    return code.includes("import.meta.url") ? code.replaceAll("import.meta.url", address) : null;
  },
  renderChunk(code, { fileName }) {
    const root = `${relative(dirname(fileName), ".").replaceAll("\\", "/") || "."}/`;
    return code.replaceAll(DIST_URL, `new URL(${JSON.stringify(root)}, import.meta.url)`);
  },
};

/** Modules that are loaded together at a start: by the command line, by a run over unchanged input, by a reader process. */
const STARTS = {
  program: ["cli/start"],
  run: ["cli/commands/run", "cli/shared/terminal"],
  reader: ["pipeline/readers/worker", "pipeline/stages/read-document"],
};
type Start = keyof typeof STARTS;
const loadedAt = new Map<Start, Set<string>>();

const findModulesOfStarts: Plugin = {
  name: "find-modules-of-starts",
  buildEnd() {
    for (const [start, modules] of Object.entries(STARTS)) {
      const loaded = new Set(modules.map((module) => at(`src/${module}.ts`)));
      for (const id of loaded) for (const next of this.getModuleInfo(id)?.importedIds ?? []) loaded.add(next);
      loadedAt.set(start as Start, loaded);
    }
  },
};

/** One chunk for the modules that are loaded at all of these starts, in place of one for every set of users. */
const sharedBy = (...starts: readonly Start[]) => ({
  name: starts.join("-"),
  test: (id: string) => starts.every((start) => loadedAt.get(start)?.has(id)),
});

rmSync(at("dist"), { recursive: true, force: true });
execFileSync(process.execPath, [at("node_modules/typescript/bin/tsc"), "-p", at("tsconfig.build.json")], {
  stdio: "inherit",
});
cpSync(at("src"), at("dist"), { recursive: true, filter: (path) => !path.endsWith(".ts") });
const bundle = await rolldown({
  input: Object.fromEntries(ENTRIES.map((entry) => [entry, at(`src/${entry}.ts`)])),
  platform: "node",
  external: (id) => /^[^.\0]/.test(id) && !isAbsolute(id) && !id.startsWith(HELPERS),
  plugins: [addressOfModules, findModulesOfStarts],
});
await bundle.write({
  dir: at("dist"),
  entryFileNames: "[name].js",
  chunkFileNames: "chunks/[name]-[hash].js",
  // The first that fits: what a module imports is loaded at the same starts, or at more of them.
  codeSplitting: {
    groups: [
      sharedBy("program", "run", "reader"),
      sharedBy("run", "reader"),
      sharedBy("program", "run"),
      sharedBy("run"),
    ],
  },
});
writeFileSync(at("dist/sbom.cdx.json"), sbom());

interface SbomPart {
  readonly "bom-ref": string;
  readonly properties?: readonly { readonly name: string; readonly value: string }[];
}

/**
 * What is installed with the package, in the CycloneDX format. `npm sbom` names the project by its folder, and gives each list a
 * number and a time; these are left out, so that the same package is the same bytes. With `--omit dev` it also leaves out libraries
 * that a development library needs too, so the development libraries are removed here.
 */
function sbom(): string {
  const options = ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"];
  const { npm_execpath: npm } = process.env;
  const [program, args] = npm ? [process.execPath, [npm, ...options]] : ["npm", options];
  const printed = execFileSync(program, args, {
    cwd: at("."),
    encoding: "utf8",
    shell: !npm && process.platform === "win32",
  });
  const { serialNumber: _number, metadata, components, dependencies, ...list } = JSON.parse(printed);
  const { name, version } = JSON.parse(readFileSync(at("package.json"), "utf8"));
  const { timestamp: _time, ...facts } = { ...metadata, component: { ...metadata.component, name } };
  const isInstalled = ({ properties = [] }: SbomPart) =>
    !properties.some(
      (property) => property.name === "cdx:npm:package:development" && property.value === "true",
    );
  const installed = components.filter(isInstalled);
  const refs = new Set([`${name}@${version}`, ...installed.map((part: SbomPart) => part["bom-ref"])]);
  const kept = dependencies
    .filter(({ ref }: { ref: string }) => refs.has(ref))
    .map(({ ref, dependsOn }: { ref: string; dependsOn: string[] }) => ({
      ref,
      dependsOn: dependsOn.filter((other) => refs.has(other)),
    }));
  const result = { ...list, metadata: facts, components: installed, dependencies: kept };
  return `${JSON.stringify(result, null, 2)}\n`;
}

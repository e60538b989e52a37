// Builds the `dist/` of the package: JavaScript and types from `src/`, with the data files that the code reads.
import { execFileSync } from "node:child_process";
import { cpSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

rmSync(at("dist"), { recursive: true, force: true });
execFileSync(process.execPath, [at("node_modules/typescript/bin/tsc"), "-p", at("tsconfig.build.json")], {
  stdio: "inherit",
});
cpSync(at("src"), at("dist"), { recursive: true, filter: (path) => !path.endsWith(".ts") });

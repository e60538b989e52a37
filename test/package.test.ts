// The package as a user gets it: packed, installed into an empty folder, run there.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { planRecordSchema } from "../src/model/plan.ts";
import { tempFolder } from "./support/temp-folder.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
const NO_REGISTRY = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENOTCACHED|network/;

function call(program: string, args: readonly string[], cwd: string) {
  const PATH = `${dirname(process.execPath)}${delimiter}${process.env.PATH}`;
  const env = { ...process.env, PATH };
  return spawnSync(program, args, { cwd, env, encoding: "utf8", timeout: 280_000 });
}

it("can be packed, installed into an empty folder and run there", { timeout: 300_000 }, (context) => {
  const packed = tempFolder();
  const pack = call("npm", ["pack", "--pack-destination", packed], project);
  expect(pack.status, pack.stderr).toBe(0);
  const [tarball] = readdirSync(packed);

  const folder = tempFolder({
    "package.json": '{ "private": true, "type": "module" }',
    "received/a.txt": "SỞ CÔNG THƯƠNG\nSố: 45/KH-SCT\n\nKẾ HOẠCH\nNâng cao Chỉ số Xanh (PGI) năm 2024\n",
    "received/b.html": "<html><body><p>KẾ HOẠCH</p><p>Nâng cao Chỉ số Xanh năm 2024</p></body></html>",
    "use.ts": `import { type PlanRecord, planRecordSchema } from "kehoach";
export const check = (value: unknown): PlanRecord => planRecordSchema.parse(value);`,
    "use.js": `import { loadCatalogue, parse } from "kehoach"; console.log(typeof parse, loadCatalogue().index("pgi").id);`,
  });
  const install = call(
    "npm",
    // No library may need a script at its installation.
    ["install", "--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund", join(packed, tarball!)],
    folder,
  );
  if (install.status !== 0 && NO_REGISTRY.test(install.stderr)) {
    console.warn("Skipped: the package's dependencies cannot be installed without a registry.");
    context.skip();
  }
  expect(install.status, install.stderr).toBe(0);

  const installed = join(folder, "node_modules", "kehoach");
  expect(existsSync(join(installed, "src"))).toBe(false);
  const { metadata, components } = JSON.parse(readFileSync(join(installed, "dist", "sbom.cdx.json"), "utf8"));
  expect(metadata.component.name).toBe("kehoach");
  const { dependencies } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
  const listed = new Set(components.map((part: { name: string }) => part.name));
  expect(Object.keys(dependencies).filter((name) => !listed.has(name))).toEqual([]);
  const kehoach = (...args: string[]) => call(join(folder, "node_modules", ".bin", "kehoach"), args, folder);

  const schema = kehoach("schema", "plan");
  expect(schema.stderr).toBe("");
  expect(JSON.parse(schema.stdout).properties.id).toBeDefined();

  const doctor = kehoach("doctor", "--json");
  const reader = JSON.parse(doctor.stdout).find(({ id }: { id: string }) => id === "reader");
  expect(reader, doctor.stderr).toMatchObject({ state: "ok" });

  const run = kehoach("run", "received");
  expect(run.status, run.stderr).toBe(0);
  expect(run.stdout).toContain(join("output", "report.html"));
  const plans = readdirSync(join(folder, "output", "plans"));
  expect(plans).toHaveLength(2);
  for (const name of plans) {
    planRecordSchema.parse(JSON.parse(readFileSync(join(folder, "output", "plans", name), "utf8")));
  }

  const used = call(process.execPath, ["use.js"], folder);
  expect(used.stdout.trim(), used.stderr).toBe("function pgi");
  const modules = join(project, "node_modules");
  const compile = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2024", "use.ts"];
  const nodeTypes = ["--types", "node", "--typeRoots", join(modules, "@types")];
  const tsc = join(modules, "typescript", "bin", "tsc");
  const types = call(process.execPath, [tsc, ...compile, ...nodeTypes], folder);
  expect(types.stdout).toBe("");
});

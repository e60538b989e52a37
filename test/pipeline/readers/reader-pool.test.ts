import { expect, it } from "vitest";
import { ReaderPool } from "../../../src/pipeline/readers/reader-pool.ts";
import { DEFAULTS } from "../../../src/pipeline/shared/options.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const drop = async () => ({ begin: async () => undefined, write: async () => undefined });
const worker = new URL("../../faults/faulty-worker.ts", import.meta.url);

it("starts no process after it is closed, for example when the disk is full in the middle of a run", async () => {
  const folder = tempFolder({ "good.txt": "Kế hoạch", "hang.txt": "hang" });
  const file = (name: string) => ({
    content: { sha256: "0".repeat(64), parts: [{ sha256: "", bytes: 8, paths: [name] }] },
    files: [{ location: Buffer.from(`${folder}/${name}`).toString("base64"), inside: [] }],
    warnings: [],
  });
  const pool = new ReaderPool(DEFAULTS, new AbortController().signal, [folder], worker);
  expect((await pool.read(file("good.txt"), drop)).kind).toBe("read");
  const hanging = pool.read(file("hang.txt"), drop);
  pool.close();
  expect(await hanging).toMatchObject({ kind: "died" });
  expect(await pool.read(file("good.txt"), drop)).toMatchObject({ kind: "died" });
});

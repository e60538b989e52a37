import { expect, it } from "vitest";
import { ReaderPool } from "../../../src/pipeline/readers/reader-pool.ts";
import { DEFAULTS } from "../../../src/pipeline/shared/options.ts";
import { tempFolder } from "../../support/temp-folder.ts";

const worker = new URL("../../faults/faulty-worker.ts", import.meta.url);

it("starts no process after it is closed, for example when the disk is full in the middle of a run", async () => {
  const folder = tempFolder({ "good.txt": "Kế hoạch", "hang.txt": "hang" });
  const file = (name: string) => ({
    files: [{ location: Buffer.from(`${folder}/${name}`), path: name, inside: [], sha256: "" }],
    warnings: [],
  });
  const pool = new ReaderPool(DEFAULTS, new AbortController().signal, [folder], worker);
  expect((await pool.read(file("good.txt"))).kind).toBe("read");
  const hanging = pool.read(file("hang.txt"));
  pool.close();
  expect(await hanging).toMatchObject({ kind: "died" });
  expect(await pool.read(file("good.txt"))).toMatchObject({ kind: "died" });
});

import { expect, it } from "vitest";
import { examineReader } from "../../../src/cli/doctor/reader.ts";

it("starts a reader process with the rights of a run", async () => {
  expect(await examineReader()).toMatchObject({ id: "reader", state: "ok", cost: null });
});

import { expect, it } from "vitest";
import { stopSignals } from "../../../src/cli/shared/stop-on-interrupt.ts";

it("stops on the signals that each system sends", () => {
  expect(stopSignals("linux")).toEqual(["SIGINT", "SIGTERM"]);
  expect(stopSignals("darwin")).toEqual(["SIGINT", "SIGTERM"]);
  // Ctrl-C, Ctrl-Break, a closed console window.
  expect(stopSignals("win32")).toEqual(["SIGINT", "SIGBREAK", "SIGHUP"]);
});

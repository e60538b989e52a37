import { expect, it } from "vitest";
import { examineCommuneLists } from "../../../src/cli/doctor/commune-lists.ts";

it("names the provinces with a complete list of communes, with their number", () => {
  const { found, cost } = examineCommuneLists();
  expect(found).toContain("34/34: ");
  expect(found).toContain("Lạng Sơn (65)");
  expect(found).toContain("Hải Phòng (114)");
  expect(found).not.toContain("Bắc Giang");
  expect(cost).toBeNull();
});

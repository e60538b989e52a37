import { expect, it } from "vitest";
import { builtInData } from "../../../src/catalogue/facts/built-in.ts";
import { catalogueDataSchema } from "../../../src/model/catalogue.ts";

it("the built-in facts fit the schema, which is not checked at run time", () => {
  expect(catalogueDataSchema.parse(builtInData())).toEqual(builtInData());
});

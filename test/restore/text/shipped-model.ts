import { readFileSync } from "node:fs";
import { LanguageModel } from "../../../src/language/model/language-model.ts";
import { createRestorer } from "../../../src/restore/text/restorer.ts";

export const MODEL_BYTES = readFileSync(
  new URL("../../../src/language/model/data/vietnamese.klm", import.meta.url),
);
export const model = LanguageModel.read(MODEL_BYTES);
export const restorer = createRestorer(model);

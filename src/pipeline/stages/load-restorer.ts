import { existsSync, readFileSync } from "node:fs";
import { LanguageModel } from "../../language/model/language-model.ts";
import { createRestorer, type Restorer } from "../../restore/text/restorer.ts";

/** The model that `npm run train` makes; it travels with the program. */
export const MODEL_FILE = new URL("../../language/model/data/vietnamese.klm", import.meta.url);

/**
 * The restorer over the packaged model; null where the model is not there (`doctor` says what that costs).
 * @throws KehoachError "damaged" where the file is no model of this version
 */
export function loadRestorer(file: URL = MODEL_FILE): Restorer | null {
  return existsSync(file) ? createRestorer(LanguageModel.read(readFileSync(file))) : null;
}

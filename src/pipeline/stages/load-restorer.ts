import { existsSync, readFileSync } from "node:fs";
import { LanguageModel } from "../../language/model/language-model.ts";
import { createRestorer, type Restorer } from "../../restore/text/restorer.ts";

/** The model that `npm run train` builds; it is part of the package. */
const PACKAGED_MODEL = new URL("../../language/model/data/vietnamese.klm", import.meta.url);

/**
 * The restorer with the packaged model; null if the model is missing (`doctor` explains the consequences).
 * @throws KehoachError "damaged" if the file is not a model of this version
 */
export function loadRestorer(file: URL = PACKAGED_MODEL): Restorer | null {
  return existsSync(file) ? createRestorer(LanguageModel.read(readFileSync(file))) : null;
}

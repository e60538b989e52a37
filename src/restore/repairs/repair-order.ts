import type { Repair } from "../flow/flow.ts";
import { andSigns } from "./and-signs.ts";
import { apostrophes } from "./apostrophes.ts";
import { characterReferences } from "./character-references.ts";
import { characters } from "./characters.ts";
import { dateBesideSubject } from "./date-beside-subject.ts";
import { doubledDashes } from "./doubled-dashes.ts";
import { edgeSpecks } from "./edge-specks.ts";
import { emphasis } from "./emphasis.ts";
import { figures } from "./figures.ts";
import { furniture } from "./furniture.ts";
import { keyStrokes } from "./key-strokes.ts";
import { layoutTables } from "./layout-tables.ts";
import { legacyEncoding } from "./legacy-encoding.ts";
import { lookAlikes } from "./look-alikes.ts";
import { lostCapitals } from "./lost-capitals.ts";
import { roleMarks } from "./role-marks.ts";
import { signOffColumns } from "./sign-off-columns.ts";
import { spacedLetters } from "./spaced-letters.ts";
import { stamps } from "./stamps.ts";
import { strayStops } from "./stray-stops.ts";
import { typedFigures } from "./typed-figures.ts";

/** Repairs of letters, which diagnosis needs. Order matters: each reads the output of the one before. */
export const LETTER_REPAIRS: readonly Repair[] = [
  characterReferences,
  legacyEncoding,
  keyStrokes,
  spacedLetters,
  signOffColumns,
  dateBesideSubject,
  lostCapitals,
  characters,
  emphasis,
  lookAlikes,
];

/** Repairs of figures and layout. They look for Vietnamese words, so they run on restored letters. */
export const LAYOUT_REPAIRS: readonly Repair[] = [
  figures,
  roleMarks,
  layoutTables,
  furniture,
  stamps,
  andSigns,
  apostrophes,
  doubledDashes,
  edgeSpecks,
  strayStops,
  typedFigures,
];

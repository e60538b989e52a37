import type { Catalogue } from "../../catalogue/catalogue.ts";
import { ocrDistance } from "../../catalogue/matching/ocr-distance.ts";
import { bare, nameKey } from "../../language/fold.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { isNobodysCommune } from "../plan/commune-id.ts";
import { hasUnknownSender } from "../plan/may-be-plan.ts";
import { hasDoubtfulIssuer } from "../plan/readable-issuer.ts";
import type { fileNames } from "./file-names.ts";
import { lettersOf, type NameForms, nameForms } from "./name-forms.ts";

interface Unit {
  readonly name: string;
  readonly unitId: string | null;
}

/** A unit that a parent asks for a plan. */
export interface AskedUnit extends Unit {
  /** Only as a member of a group. */
  readonly isMember: boolean;
}

/** Returns the documents with a doubtful issuer that may be the unit's. */
export type PossibleSenders = (unit: Unit, forms: NameForms) => PlanRecord[];

/**
 * Finds whose documents with a doubtful issuer may be: the units that their title, symbol or file name states; else, for a
 * plan with an issuer that was misread or not read, the units asked by name whose names are most like the words of its head; else
 * every unit that its signer may belong to, because the plan is one of theirs. `units`: the units that parents ask for plans.
 */
export function possibleSenders(
  plans: readonly PlanRecord[],
  { units, files }: { readonly units: readonly AskedUnit[]; readonly files: ReturnType<typeof fileNames> },
  catalogue: Catalogue,
): PossibleSenders {
  const isDoubtful = (plan: PlanRecord) => hasDoubtfulIssuer(plan) || isNobodysCommune(plan);
  const doubtful = plans.filter(isDoubtful).map((plan) => ({ plan, stated: statedSender(plan) }));
  if (doubtful.length === 0) return () => [];
  const asked = units.map((unit) => ({
    key: unitKey(unit),
    name: unit.name,
    isMember: unit.isMember,
    forms: nameForms(unit.name, unit.unitId, catalogue),
  }));
  const inFileNames = new Set(
    asked.flatMap(({ forms }) =>
      files.find(forms, []).flatMap((source) => (source.kind === "document" ? source.planId : [])),
    ),
  );
  const isIdentified = ({ plan, stated }: (typeof doubtful)[number]) =>
    inFileNames.has(plan.id) ||
    namesUnit(plan, catalogue) ||
    asked.some(({ forms }) => states(stated, forms));
  const documents = doubtful.map((document) => {
    const { plan } = document;
    const isUnknown = (hasUnknownSender(plan) || isNobodysCommune(plan)) && !isIdentified(document);
    const able = isUnknown ? asked.filter(({ name }) => mayHaveSigned(plan, name)) : [];
    return { ...document, likely: new Set(likelySenders(plan, able)) };
  });
  return (unit, forms) =>
    documents
      .filter(({ stated, likely }) => states(stated, forms) || likely.has(unitKey(unit)))
      .map(({ plan }) => plan);
}

/** What a document states of its sender beside the issuer. */
interface StatedSender {
  /** The title without marks and blanks: "… của Thanh tra tỉnh". */
  readonly title: string;
  /** The parts of the symbol: "kh", "ttr". */
  readonly symbols: readonly string[];
}

const statedSender = ({ title, number }: PlanRecord): StatedSender => ({
  title: lettersOf(title),
  symbols: symbolParts(number?.symbol).map(lettersOf),
});

const symbolParts = (symbol = "") => symbol.split(/[-/]/u);

const states = ({ title, symbols }: StatedSender, forms: NameForms): boolean =>
  forms.names.some((name) => title.includes(name)) ||
  forms.symbols.some((symbol) => symbols.includes(symbol));

/** Whether the symbol names a department, also one that no parent asks. A symbol that was cut to "UBND" names nobody. */
const namesUnit = ({ number }: PlanRecord, catalogue: Catalogue): boolean =>
  symbolParts(number?.symbol).some((part) => catalogue.unitBySymbol(part)?.kind === "department");

/** A chairman signs for a committee and a director for a department. No scan turns one of these words into the other. */
function mayHaveSigned(plan: PlanRecord, unit: string): boolean {
  const { signer } = plan;
  if (isNobodysCommune(plan)) return COMMUNE.test(nameKey(unit));
  const position = nameKey(signer?.position ?? "");
  if (/(?:^| )giám đốc/u.test(position)) return !/^(?:ubnd|ủy ban nhân dân) /u.test(nameKey(unit));
  return !(/^(?:phó )?chủ tịch/u.test(position) && /^sở /u.test(nameKey(unit)));
}

const COMMUNE = /^(?:ubnd|ủy ban nhân dân) (?:xã|phường|đặc khu|thị trấn) /u;

/** A name at a greater distance from what was read is not like it. */
const MAX_DISTANCE = 0.4;
/** Names that are nearly as like as the closest one may be meant as well. */
const MARGIN = 0.1;

function likelySenders(
  { evidence }: PlanRecord,
  asked: readonly { readonly key: string; readonly isMember: boolean; readonly forms: NameForms }[],
): string[] {
  const read = (evidence["/issuer"] ?? []).map(({ quote }) => quote).join(" ");
  const windows = wordWindows(read);
  // Of a hundred communes, some have a short name that is like any words.
  const distances = asked.map(({ key, isMember, forms: { names } }) => ({
    key,
    far: isMember ? 1 : leastDistance(windows, names),
  }));
  const least = distances.reduce((best, { far }) => Math.min(best, far), 1);
  const most = least <= MAX_DISTANCE ? least + MARGIN : 1;
  return distances.filter(({ far }) => far <= most).map(({ key }) => key);
}

/** No head has more words. */
const MAX_WORDS = 20;

/** The superior of an agency, in the line above its name. */
const COMMITTEE = /^(?:ubnd|uybannhandan)/u;

/** The letters of each run of words: the read name may have the superior before it and dirt after it. */
function wordWindows(name: string): string[] {
  const words = bare(nameKey(name)).split(" ").slice(0, MAX_WORDS);
  return words
    .flatMap((_, from) =>
      words.slice(from).map((_, length) => lettersOf(words.slice(from, from + length + 1).join(""))),
    )
    .filter((window) => !COMMITTEE.test(window));
}

function leastDistance(windows: readonly string[], names: readonly string[]): number {
  let least = 1;
  for (const name of names) for (const window of windows) least = Math.min(least, ocrDistance(window, name));
  return least;
}

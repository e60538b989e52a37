import type { Catalogue } from "../../catalogue/catalogue.ts";
import { earliestIso, latestIso } from "../../language/dates.ts";
import { bare, nameKey } from "../../language/fold.ts";
import { unitKey } from "../../language/unit-key.ts";
import { QUOTE_DOUBTFUL_BELOW } from "../../model/confidence.ts";
import type { UnclearSource } from "../../model/duty.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { contradicts, sameSymbol } from "../plan/contradicts.ts";
import { issuersOf } from "../plan/issuers-of.ts";
import { indicesOf } from "../plan/plan-indices.ts";
import { provinceOf, provincesFit } from "../plan/plan-province.ts";
import { dayOfIssue, yearsOf } from "../plan/plan-years.ts";

interface Unit {
  readonly unit: string;
  readonly unitId: string | null;
}

/** Finds what makes it unclear whether a unit sent its plan for a parent. */
export type UnclearFinder = (unit: Unit, parent: PlanRecord) => UnclearSource[];

// "sở y tế" has five letters; shorter names are found by chance inside other words.
const SHORTEST_NAME = 5;

/**
 * Documents of the unit that cite the parent or name its index and year; such documents with a doubtful issuer that name the
 * unit elsewhere; and files whose name fits the unit: files that could not be read, and documents whose issuer could not be
 * read.
 */
export function unclearFinder(
  plans: readonly PlanRecord[],
  unreadFiles: readonly string[],
  catalogue: Catalogue,
): UnclearFinder {
  const others = plans.filter((plan) => plan.planKind !== "parent");
  const byUnit = documentsByUnit(others, catalogue);
  const files = fileNames([
    ...unreadFiles.map((path) => ({ path, source: { kind: "file" as const, path } })),
    ...(byUnit.get(null) ?? []).flatMap(({ id, source: { paths } }) =>
      paths.map((path) => ({ path, source: { kind: "document" as const, planId: id } })),
    ),
  ]);
  const doubtful = others.filter(hasDoubtfulIssuer).map((plan) => ({ plan, stated: statedSender(plan) }));
  return ({ unit, unitId }, parent) => {
    const forms = nameForms(unit, unitId, catalogue);
    const own = byUnit.get(unitKey({ unitId, name: unit })) ?? [];
    const successors = successorsIn(unitId, parent, catalogue).flatMap((id) =>
      (byUnit.get(id) ?? []).filter((plan) => sharesStatedYear(plan, parent)),
    );
    const underOldName = predecessorsOf(unitId, catalogue).flatMap((id) =>
      (byUnit.get(id) ?? []).filter((plan) => isOfSuccessor(plan, id, unitId, catalogue)),
    );
    const misread = others.filter((plan) => mayBeMisread(plan, unit));
    const named = doubtful.filter(({ stated }) => states(stated, forms)).map(({ plan }) => plan);
    const documents = [...own, ...successors, ...underOldName, ...misread, ...named].filter((plan) =>
      concerns(plan, parent, catalogue),
    );
    const ids = new Set(documents.map(({ id }) => id));
    return [
      ...Array.from(ids, (planId) => ({ kind: "document" as const, planId })),
      ...files.find(forms, yearsOf(parent)),
    ];
  };
}

/** Documents by the keys of their issuers; null: issuer unknown. A joint plan counts for each of its issuers. */
function documentsByUnit(
  plans: readonly PlanRecord[],
  catalogue: Catalogue,
): Map<string | null, PlanRecord[]> {
  const byUnit = new Map<string | null, PlanRecord[]>();
  for (const plan of plans) {
    const issuers = issuersOf(plan, catalogue);
    const keys = issuers.length === 0 ? [null] : issuers.map(unitKey);
    for (const key of new Set(keys)) {
      const known = byUnit.get(key) ?? [];
      known.push(plan);
      byUnit.set(key, known);
    }
  }
  return byUnit;
}

/**
 * True for a recognised document whose issuer has the words of this name in another order: columns of a scanned head that were
 * mixed up ("Trung tâm Phục vụ chính hành công").
 */
function mayBeMisread({ issuer, source }: PlanRecord, unit: string): boolean {
  if (!issuer || issuer.unitId !== null || source.extraction[0]?.method !== "ocr") return false;
  const words = wordsOf(issuer.name);
  return words.length >= FEWEST_WORDS && words.join(" ") === wordsOf(unit).join(" ");
}
/** The words of shorter names are the same by chance. */
const FEWEST_WORDS = 4;
const LEVEL = / (?:tinh|thanh pho)$/u;
const wordsOf = (name: string) => bare(name.toLowerCase()).replace(LEVEL, "").split(" ").sort();

/** True if no issuer was read, or a name that no unit of the catalogue has and that was read with doubt. */
function hasDoubtfulIssuer({ issuer, evidence }: PlanRecord): boolean {
  if (issuer === null) return true;
  const places = evidence["/issuer"] ?? [];
  return issuer.unitId === null && places.some(({ confidence }) => confidence < QUOTE_DOUBTFUL_BELOW);
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
  symbols: (number?.symbol ?? "").split(/[-/]/u).map(lettersOf),
});

const states = ({ title, symbols }: StatedSender, forms: NameForms): boolean =>
  forms.names.some((name) => title.includes(name)) ||
  forms.symbols.some((symbol) => symbols.includes(symbol));

/** Whether a document cites a parent, or names its index and a year of it. */
function concerns(plan: PlanRecord, parent: PlanRecord, catalogue: Catalogue): boolean {
  const [own, province] = [provinceOf(plan, catalogue), provinceOf(parent, catalogue)];
  // A department has the same name in every province.
  if (
    own !== null &&
    province !== null &&
    !provincesFit({ province: own, plan }, { province, plan: parent }, catalogue)
  )
    return false;
  const cites = plan.references.some(
    (reference) =>
      reference.number?.serial != null &&
      reference.number.serial === parent.number?.serial &&
      sameSymbol(reference.number, parent.number) &&
      !contradicts(reference, parent),
  );
  if (cites) return true;
  const named = new Set([
    ...indicesOf(plan),
    ...catalogue.findIndices(plan.title).map(({ entry }) => entry.id),
  ]);
  // "Kết quả cải thiện chỉ số Chi phí không chính thức năm 2026" names the index by its part.
  const [ofParent, [year = null]] = [indicesOf(parent), yearsOf(parent)];
  for (const { entry } of catalogue.findSubIndices(plan.title, ofParent, year)) named.add(entry.index.id);
  const isOfTime = sharesStatedYear(plan, parent) || isIssuedUnder(plan, parent);
  return isOfTime && ofParent.some((index) => named.has(index));
}

/** A plan issued in a year of the parent and after it may be its answer, though its title still has last year's number. */
function isIssuedUnder(plan: PlanRecord, parent: PlanRecord): boolean {
  const [issued, from] = [latestIso(plan.issueDate), earliestIso(parent.issueDate)];
  const { year } = plan.issueDate;
  if (plan.planKind !== "sub-plan" || issued === null || year === null || !yearsOf(parent).includes(year))
    return false;
  return from === null || issued >= from;
}

const sharesStatedYear = (plan: PlanRecord, parent: PlanRecord) =>
  yearsOf(plan).some((year) => yearsOf(parent).includes(year));

/** The units that a unit became by the end of the parent's last year. */
function successorsIn(unitId: string | null, parent: PlanRecord, catalogue: Catalogue): string[] {
  const year = yearsOf(parent).at(-1);
  if (unitId === null || year === undefined) return [];
  return catalogue.successorsOf(unitId, `${year}-12-31`).filter((id) => id !== unitId);
}

const predecessorsOf = (unitId: string | null, catalogue: Catalogue): string[] =>
  unitId === null ? [] : catalogue.predecessorsOf(unitId);

/** A head with the name of a unit that had been merged into this one before the plan was issued: an old form was used. */
function isOfSuccessor(plan: PlanRecord, id: string, unitId: string | null, catalogue: Catalogue): boolean {
  const day = dayOfIssue(plan);
  return unitId !== null && day !== null && catalogue.successorsOf(id, day).includes(unitId);
}

/** How a file name may state a unit: its names without marks and blanks, and the letters of its documents ("syt"). */
interface NameForms {
  readonly names: readonly string[];
  readonly symbols: readonly string[];
}

const lettersOf = (text: string) => bare(nameKey(text)).replace(/[^a-z0-9]+/gu, "");

function nameForms(unit: string, unitId: string | null, catalogue: Catalogue): NameForms {
  const entry = unitId === null ? null : catalogue.unit(unitId);
  const stated = [unit, ...(entry ? [entry.name, ...entry.aliases] : [])];
  const names = [...stated, ...placeNames(unit)].map(lettersOf);
  return {
    names: [...new Set(names)].filter((name) => name.length >= SHORTEST_NAME),
    symbols: (entry?.symbols ?? []).map(lettersOf),
  };
}

/** "xã Hữu Lũng", "Hữu Lũng": files of a local committee are named after its place. */
function placeNames(unit: string): string[] {
  const place =
    /^(?:UBND|Ủy ban nhân dân) (?<place>(?:xã|phường|đặc khu|thị trấn|huyện|quận|thị xã|thành phố) (?<name>.+))$/u;
  const found = place.exec(unit)?.groups;
  return found ? [found.place!, found.name!] : [];
}

interface NamedFile {
  readonly letters: string;
  readonly words: ReadonlySet<string>;
  readonly years: readonly number[];
  readonly source: UnclearSource;
}

function fileNames(files: readonly { readonly path: string; readonly source: UnclearSource }[]) {
  const named = files.map(({ path, source }): NamedFile => {
    const name = bare(nameKey(path.split(/[\\/]/u).at(-1) ?? path)).replace(/\.[a-z0-9]{1,5}$/u, "");
    const words = name.match(/[a-z]{2,40}|\d{1,40}/gu) ?? [];
    const years = words.filter((word) => /^20\d\d$/u.test(word)).map(Number);
    return { letters: lettersOf(name), words: new Set(words), years, source };
  });
  // Nearly always no file fits: one search over all names decides that.
  const all = named.map(({ letters }) => letters).join("\n");
  const words = new Set(named.flatMap((file) => [...file.words]));
  const isWord = (file: { readonly has: (word: string) => boolean }, symbol: string) =>
    file.has(symbol) || file.has(`kh${symbol}`);
  return {
    find({ names, symbols }: NameForms, years: readonly number[]): UnclearSource[] {
      const inNames = names.filter((name) => all.includes(name));
      const inWords = symbols.filter((symbol) => isWord(words, symbol));
      if (inNames.length === 0 && inWords.length === 0) return [];
      const fits = (file: NamedFile) =>
        inNames.some((name) => file.letters.includes(name)) ||
        inWords.some((symbol) => isWord(file.words, symbol));
      const ofYears = (file: NamedFile) =>
        file.years.length === 0 || years.length === 0 || file.years.some((year) => years.includes(year));
      return named.filter((file) => fits(file) && ofYears(file)).map(({ source }) => source);
    },
  };
}

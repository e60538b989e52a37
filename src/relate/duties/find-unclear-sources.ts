import type { Catalogue } from "../../catalogue/catalogue.ts";
import { isCommitteeName } from "../../language/committee-name.ts";
import { earliestIso, latestIso } from "../../language/dates.ts";
import { bare, nameKey } from "../../language/fold.ts";
import { isCapitals } from "../../language/is-capitals.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { UnclearSource } from "../../model/duty.ts";
import { LETTER_TYPES } from "../../model/letter-types.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { contradicts, sameSymbol } from "../plan/contradicts.ts";
import { issuersOf } from "../plan/issuers-of.ts";
import { indicesOf } from "../plan/plan-indices.ts";
import { provinceOf, provincesFit } from "../plan/plan-province.ts";
import { dayOfIssue, yearsOf } from "../plan/plan-years.ts";
import { fileNames } from "./file-names.ts";
import { nameForms } from "./name-forms.ts";
import { type AskedUnit, possibleSenders } from "./possible-senders.ts";

interface Unit {
  readonly unit: string;
  readonly unitId: string | null;
}

/** Finds what makes it unclear whether a unit sent its plan for a parent. */
export type UnclearFinder = (unit: Unit, parent: PlanRecord) => UnclearSource[];

/**
 * Documents of the unit that cite the parent or name its index and year; such documents with a doubtful issuer that may be the
 * unit's, and documents of a body that nobody asked and whose name is like the unit's; and files whose name fits the unit: files that could not be read, and documents whose issuer could not be read.
 * `units`: the units that parents ask for plans.
 */
export function unclearFinder(
  plans: readonly PlanRecord[],
  unreadFiles: readonly string[],
  units: readonly AskedUnit[],
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
  const asked = new Set(units.map(unitKey));
  const unasked = others.filter(({ issuer }) => issuer && !asked.has(unitKey(issuer)));
  const mayHaveSent = possibleSenders(others, { units, files }, catalogue);
  return ({ unit, unitId }, parent) => {
    const forms = nameForms(unit, unitId, catalogue);
    const own = byUnit.get(unitKey({ unitId, name: unit })) ?? [];
    const successors = [...byUnit.keys()].flatMap((key) =>
      key === null || unitId === null || key === unitId
        ? []
        : byUnit
            .get(key)!
            .filter(
              (plan) =>
                sharesStatedYear(plan, parent) && becameBy(unitId, plan, parent, catalogue).includes(key),
            ),
    );
    const underOldName = predecessorsOf(unitId, catalogue).flatMap((id) =>
      (byUnit.get(id) ?? []).filter((plan) => isOfSuccessor(plan, id, unitId, catalogue)),
    );
    const misread = others.filter((plan) => mayBeMisread(plan, unit));
    const renamed = unasked.filter((plan) => mayBeOtherName(plan, { unit, unitId }));
    const doubtful = mayHaveSent({ name: unit, unitId }, forms);
    const documents = [...own, ...successors, ...underOldName, ...misread, ...renamed, ...doubtful].filter(
      (plan) => concerns(plan, parent, catalogue),
    );
    const ids = new Set(documents.map(({ id }) => id));
    return [
      ...Array.from(ids, (planId) => ({ kind: "document" as const, planId })),
      ...files
        .find(forms, yearsOf(parent))
        .filter((source) => source.kind === "file" || !ids.has(source.planId)),
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
/**
 * True for the plan of a body with nearly the name of a unit: a board or a centre that was renamed after the province's plan, or whose name
 * is printed otherwise; or of the committee of a place that became one of a higher kind, "thị xã" for "huyện". Of two bodies that the
 * catalogue knows, one has all words of the other ("Sở Văn hóa và Thể thao").
 */
function mayBeOtherName({ issuer }: PlanRecord, { unit, unitId }: Unit): boolean {
  if (!issuer) return false;
  if (isCommitteeName(issuer.name) || isCommitteeName(unit)) return wasRaised(unit, issuer.name);
  const areKnown = issuer.unitId !== null && unitId !== null;
  if (!areKnown && isInitialsOf(unit, issuer.name)) return true;
  const [own, other] = [issuer.name, unit].map((name) => new Set(wordsOf(name.replace(/[,;]/gu, ""))));
  const shared = own!.intersection(other!).size;
  const fewest = Math.min(own!.size, other!.size);
  return shared >= FEWEST_WORDS && shared >= (areKnown ? fewest : SHARE_OF_NAME * fewest);
}

/** Whether the place of a committee may have become that of another one: a place keeps its name and becomes one of a higher kind. */
function wasRaised(before: string, after: string): boolean {
  const [a, b] = [before, after].map((name) => PLACE.exec(nameKey(name))?.groups);
  if (a?.name === undefined || a.name !== b?.name) return false;
  return KINDS.some((kinds) => kinds.includes(a.kind!) && kinds.indexOf(b.kind!) > kinds.indexOf(a.kind!));
}
/** From low to high. */
const KINDS: readonly (readonly string[])[] = [
  ["huyện", "thị xã", "quận", "thành phố"],
  ["xã", "thị trấn", "phường", "đặc khu"],
];
const PLACE =
  /^(?:(?:ubnd|ủy ban nhân dân) )?(?<kind>xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố) (?<name>.+)$/u;

/**
 * "BQL KCNC" for "Ban Quản lý Khu công nghệ cao …" and "Ban Quản lý các Khu kinh tế và Khu công nghệ cao": each group of letters is the first
 * letters of words of the name that follow each other, in the same order.
 */
function isInitialsOf(short: string, name: string): boolean {
  const letters = short.replace(/[\s.]/gu, "");
  if (letters.length < FEWEST_WORDS || !isCapitals(letters)) return false;
  const initials = name
    .split(/[\s,]{1,3}/u)
    .map((word) => bare(word.slice(0, 1).toLowerCase()))
    .join("");
  let from = 0;
  for (const group of bare(short.toLowerCase()).split(/[\s.]{1,3}/u)) {
    const at = initials.indexOf(group, from);
    if (at < 0 || (from === 0 && at > 0)) return false;
    from = at + group.length;
  }
  return true;
}
const SHARE_OF_NAME = 0.6;

/** The words of shorter names are the same by chance. */
const FEWEST_WORDS = 4;
const LEVEL = / (?:tinh|thanh pho)$/u;
const wordsOf = (name: string) => bare(name.toLowerCase()).replace(LEVEL, "").split(" ").sort();

/**
 * Whether a document cites a parent, or names its index and a year of it. A letter issued before the parent cannot be an answer to it;
 * units are asked for comments on the draft of it.
 */
function concerns(plan: PlanRecord, parent: PlanRecord, catalogue: Catalogue): boolean {
  if (LETTER_TYPES.has(plan.docType) && isIssuedBefore(plan, parent)) return false;
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
  const { year } = plan.issueDate;
  const isDated = latestIso(plan.issueDate) !== null && year !== null && yearsOf(parent).includes(year);
  return plan.planKind === "sub-plan" && isDated && !isIssuedBefore(plan, parent);
}

function isIssuedBefore(plan: PlanRecord, parent: PlanRecord): boolean {
  const [issued, from] = [latestIso(plan.issueDate), earliestIso(parent.issueDate)];
  return issued !== null && from !== null && issued < from;
}

const sharesStatedYear = (plan: PlanRecord, parent: PlanRecord) =>
  yearsOf(plan).some((year) => yearsOf(parent).includes(year));

/** The units that a unit became by the day of a plan, or by the end of the parent's last year: some had another name in between. */
function becameBy(unitId: string, plan: PlanRecord, parent: PlanRecord, catalogue: Catalogue): string[] {
  const [day, year] = [dayOfIssue(plan), yearsOf(parent).at(-1)];
  return [day, year === undefined ? null : `${year}-12-31`].flatMap((by) =>
    by === null ? [] : catalogue.successorsOf(unitId, by),
  );
}

const predecessorsOf = (unitId: string | null, catalogue: Catalogue): string[] =>
  unitId === null ? [] : catalogue.predecessorsOf(unitId);

/** A head with the name of a unit that had been merged into this one before the plan was issued: an old form was used. */
function isOfSuccessor(plan: PlanRecord, id: string, unitId: string | null, catalogue: Catalogue): boolean {
  const day = dayOfIssue(plan);
  return unitId !== null && day !== null && catalogue.successorsOf(id, day).includes(unitId);
}

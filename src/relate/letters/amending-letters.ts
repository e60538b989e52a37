import type { Catalogue } from "../../catalogue/catalogue.ts";
import { needsNoPlan } from "../../language/asks-for-plan.ts";
import { earliestIso, latestIso } from "../../language/dates.ts";
import { entitledUnits } from "../../language/entitled-units.ts";
import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { Place } from "../../model/comparison.ts";
import type { AmendingLetter, Extension } from "../../model/corpus.ts";
import { LETTER_TYPES } from "../../model/letter-types.ts";
import { pushAll } from "../../model/lists.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { contradicts } from "../plan/contradicts.ts";
import { indicesOf } from "../plan/plan-indices.ts";
import { yearsOf } from "../plan/plan-years.ts";
import { storedLines } from "../plan/stored-lines.ts";
import { REMINDS, readExtension } from "./read-extension.ts";
import { unitsInText } from "./units-in-text.ts";

/** The sentences of a line; a list in brackets is in one sentence: "các sở mới hợp nhất (Sở A; Sở B), thời hạn là …". */
const SENTENCE_END = regex`(?<=[.;]) (?=\p{Lu})(?![^()]{0,300}\))`;

/** What somebody else asks for is not changed yet. */
const ONLY_ASKED =
  /(?:kiến nghị|đề xuất|xin|xem xét)(?: [^.;,]{1,60})? (?:điều chỉnh|sửa đổi|bổ sung|thay thế|chuyển|lùi|giao)/u;
const ON_UNITS = /chủ trì|chịu trách nhiệm|đầu mối|phối hợp|tham gia|phân công|đảm nhận|thay cho|thay thế/u;
/** Of ON_UNITS, the words that say who helps, which leave all other units as they are. */
const ON_HELP = /phối hợp|tham gia/gu;
const ON_TARGET = /mục tiêu|chỉ tiêu|điểm số|thứ hạng|\d điểm/u;
/** Without the name of a sub-index, only words for a change tell a new part of a unit from any other work that a letter gives. */
const NEW_PART = regex`(?<!\p{L})(?:từ nay|kể từ nay|chuyển sang|lui về|thay cho|thay thế|thay vì|không còn|thôi|điều chỉnh|sửa đổi)(?!\p{L})`;
/** What stays as it was: "Mục tiêu giữ nguyên", "mức điểm phấn đấu … vẫn như cũ". */
const UNCHANGED = /giữ nguyên|không thay đổi|như cũ/u;
/** "… từ 7,20 thành | 7,35". */
const NEW_FIGURE = /(?:thành|lên|xuống|còn|bằng|là)[^\d.;]{0,16}(?<figure>\d{1,3}(?:,\d{1,2})?)(?![\d,/])/u;

/**
 * The letters that change parts of a parent which they cite, without being versions of it: by its issuer, or by the unit that the plans
 * are sent to. `texts`: the stored text of each document by its id.
 */
export function findAmendingLetters(
  plans: readonly PlanRecord[],
  parents: readonly PlanRecord[],
  texts: ReadonlyMap<string, string>,
  catalogue: Catalogue,
): AmendingLetter[] {
  return plans
    .filter(({ docType, planKind }) => planKind === "other" && docType !== null && LETTER_TYPES.has(docType))
    .flatMap((letter) =>
      parents
        .filter((parent) => mayAmend(letter, parent))
        .flatMap((parent): AmendingLetter[] => {
          const read = readLetter(letter, parent, texts.get(letter.id) ?? "", catalogue);
          return read.subIndices.length > 0 ||
            read.units.length > 0 ||
            read.exempt.length > 0 ||
            read.corrections.length > 0 ||
            read.extensions.length > 0
            ? [{ planId: letter.id, parentId: parent.id, ...read }]
            : [];
        }),
    );
}

function mayAmend(letter: PlanRecord, parent: PlanRecord): boolean {
  const cites = letter.references.some(
    (reference) => reference.number?.serial != null && !contradicts(reference, parent),
  );
  const [issuedTo, parentFrom] = [latestIso(letter.issueDate), earliestIso(parent.issueDate)];
  if (!cites || letter.issuer === null || (issuedTo !== null && parentFrom !== null && issuedTo < parentFrom))
    return false;
  return entitledUnits(parent).all.has(unitKey(letter.issuer));
}

function readLetter(
  letter: PlanRecord,
  parent: PlanRecord,
  stored: string,
  catalogue: Catalogue,
): Omit<AmendingLetter, "planId" | "parentId"> {
  const subject = { indices: indicesOf(parent), year: yearsOf(parent)[0] ?? null };
  const found = {
    subIndices: [] as ChangedSubIndex[],
    units: [] as ChangedUnit[],
    exempt: [] as string[],
    corrections: [] as Correction[],
    extensions: [] as Extension[],
  };
  const namedIn = (text: string) => unitsInText(text, parent, catalogue);
  const issuedFrom = earliestIso(letter.issueDate);
  // "Đến hết ngày 17/3/2026, Sở A đã nhận 12 kế hoạch": a day before the letter is no due date that it sets.
  const isPast = ({ until }: Pick<Extension, "until">) =>
    until !== null && issuedFrom !== null && until < issuedFrom;
  for (const { line: number, page, text } of storedLines(letter, stored)) {
    const line = text.trim();
    const folded = fold(line);
    const place = { planId: letter.id, page, line: number, quote: line };
    for (const sentence of line.split(SENTENCE_END)) {
      if (needsNoPlan(fold(sentence))) pushAll(found.exempt, namedIn(sentence));
      const extended = readExtension(fold(sentence), folded);
      if (extended && !isPast(extended))
        found.extensions.push({ ...extended, place: { ...place, quote: sentence } });
    }
    if (ONLY_ASKED.test(folded) || REMINDS.test(folded)) continue;
    const changed = changeIn(folded, place);
    if (!changed.units && !changed.target) continue;
    const named = catalogue.findSubIndices(line, subject.indices, subject.year);
    const helpers = isOnlyOnHelp(folded) ? namedIn(line) : [];
    for (const { entry } of named)
      found.subIndices.push({
        subIndex: entry.subIndex.id,
        ...changed,
        helpers: helpers.length > 0 ? helpers : null,
      });
    if (named.length > 0) continue;
    pushAll(found.corrections, correctionsIn(folded, changed));
    if (changed.units && NEW_PART.test(folded))
      for (const key of namedIn(line)) found.units.push({ key, place });
  }
  return found;
}

const isOnlyOnHelp = (folded: string) =>
  !ON_UNITS.test(folded.replace(ON_HELP, "")) && !NEW_PART.test(folded);

type ChangedSubIndex = AmendingLetter["subIndices"][number];
type ChangedUnit = AmendingLetter["units"][number];
type Correction = AmendingLetter["corrections"][number];

/** The figures before the new one in a line on a target. */
function correctionsIn(
  folded: string,
  { target, figure, place }: Pick<ChangedSubIndex, "target" | "figure" | "place">,
): Correction[] {
  if (!target || figure === null) return [];
  const before = folded.slice(0, folded.search(NEW_FIGURE));
  return (before.match(/(?<![\d,/])\d{1,3},\d{1,2}(?![\d,/])/gu) ?? []).map((text) => ({
    from: Number(text.replace(",", ".")),
    to: figure,
    place,
  }));
}

/** What a line changes of a sub-index. */
function changeIn(folded: string, place: Place): Omit<ChangedSubIndex, "subIndex" | "helpers"> {
  const figure = NEW_FIGURE.exec(folded)?.groups?.figure;
  return {
    units: ON_UNITS.test(folded),
    target: ON_TARGET.test(folded) && (figure !== undefined || !UNCHANGED.test(folded)),
    figure: figure === undefined ? null : Number(figure.replace(",", ".")),
    place,
  };
}

import type { Catalogue } from "../../catalogue/catalogue.ts";
import { earliestIso, latestIso } from "../../language/dates.ts";
import { fold } from "../../language/fold.ts";
import { regex } from "../../language/regex.ts";
import { unitKey } from "../../language/unit-key.ts";
import type { AmendingLetter } from "../../model/corpus.ts";
import type { PlanRecord } from "../../model/plan.ts";
import { contradicts } from "../plan/contradicts.ts";
import { indicesOf } from "../plan/plan-indices.ts";
import { yearsOf } from "../plan/plan-years.ts";
import { readExtension } from "./read-extension.ts";

const LETTERS: ReadonlySet<string> = new Set(["cong-van", "thong-bao", "cong-dien"]);

/** A line that changes something. */
const CHANGES = regex`(?:^|[^\p{L}])(?:điều chỉnh|sửa đổi|bổ sung|thay thế|thay cho|thay bằng|thay vì|chuyển|bãi bỏ|thôi (?:giao|chủ trì)|không giao)(?!\p{L})`;
/** What somebody else asks to be changed is not changed yet. */
const ONLY_ASKED =
  /(?:đề nghị|kiến nghị|đề xuất|xin|xem xét)(?: [^.;,]{1,60})? (?:điều chỉnh|sửa đổi|bổ sung|thay thế|chuyển)/u;
const ON_UNITS = /chủ trì|phối hợp|phân công|đầu mối|giao |cơ quan|đơn vị/u;
const ON_TARGET = /mục tiêu|chỉ tiêu|điểm số|thứ hạng/u;
/** "… từ 7,20 thành | 7,35". */
const NEW_FIGURE = /(?:thành|lên|xuống|còn|bằng)[^\d.;]{0,16}(?<figure>\d{1,3}(?:,\d{1,2})?)(?![\d,/])/u;

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
    .filter(({ docType, planKind }) => planKind === "other" && docType !== null && LETTERS.has(docType))
    .flatMap((letter) =>
      parents
        .filter((parent) => mayAmend(letter, parent))
        .flatMap((parent): AmendingLetter[] => {
          const read = readLetter(letter, parent, texts.get(letter.id) ?? "", catalogue);
          return read.subIndices.length > 0 || read.extension !== null
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
  const receivers = parent.deadlines.flatMap(({ what, to }) => (what === "sub-plan" ? to : []));
  const entitled = [parent.issuer, ...receivers].flatMap((unit) => (unit ? unitKey(unit) : []));
  return entitled.includes(unitKey(letter.issuer));
}

function readLetter(
  letter: PlanRecord,
  parent: PlanRecord,
  text: string,
  catalogue: Catalogue,
): Pick<AmendingLetter, "subIndices" | "extension"> {
  const indices = indicesOf(parent);
  const year = yearsOf(parent)[0] ?? null;
  const subIndices: AmendingLetter["subIndices"][number][] = [];
  let extension: AmendingLetter["extension"] = null;
  let page = 1;
  for (const [i, printed] of text.split("\n").entries()) {
    // A form feed in the text ends a page.
    page += printed.split("\f").length - 1;
    const line = printed.replaceAll("\f", "").trim();
    const folded = fold(line);
    const place = { planId: letter.id, page, line: i + 1, quote: line };
    const extended = readExtension(folded, fold(letter.title));
    if (extended) extension ??= { ...extended, place };
    if (!CHANGES.test(folded) || ONLY_ASKED.test(folded)) continue;
    const figure = NEW_FIGURE.exec(folded)?.groups?.figure;
    const changed = {
      units: ON_UNITS.test(folded),
      target: ON_TARGET.test(folded),
      figure: figure === undefined ? null : Number(figure.replace(",", ".")),
      place,
    };
    if (!changed.units && !changed.target) continue;
    for (const { entry } of catalogue.findSubIndices(line, indices, year))
      subIndices.push({ subIndex: entry.subIndex.id, ...changed });
  }
  return { subIndices, extension };
}

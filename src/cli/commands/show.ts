import { builtInData } from "../../catalogue/facts/built-in.ts";
import { withShortCommittees } from "../../language/committee-name.ts";
import { bare, nameKey } from "../../language/fold.ts";
import { KehoachError } from "../../model/error.ts";
import { isListedUnit } from "../../model/listed-unit.ts";
import type { Evidence, PlanRecord } from "../../model/plan.ts";
import { OutputFolder } from "../../store/output-folder.ts";
import type { PlanNames } from "../plan-view/head-fields.ts";
import { type PlanItem, planItems } from "../plan-view/plan-items.ts";
import { PLAN_TEXTS, type PlanTexts } from "../plan-view/plan-texts.ts";
import type { CommandAction } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";
import type { OutputFlags } from "../shared/options.ts";

/** Number of characters of a quotation that are shown; the record contains all of it. */
const QUOTE_LENGTH = 200;

export const show: CommandAction<OutputFlags> = async ([wanted], { out }, terminal) => {
  const store = await OutputFolder.open(out);
  const comparison = await store.readComparison();
  const senders = new Map(comparison?.statedSenders?.map(({ planId, sender }) => [planId, sender]));
  const plan = findPlan(wanted!, await store.readPlans(), senders);
  terminal.printJson(plan);
  if (terminal.json) return EXIT.done;
  const sender = senders.get(plan.id) ?? null;
  for (const line of formatPlan(plan, PLAN_TEXTS[terminal.lang], planNames(), sender)) {
    terminal.printText(line.replaceAll("\n", " "));
  }
  return EXIT.done;
};

/**
 * Finds a plan by its id or the beginning of it, by its path or the end of it, by its number, or by its issuer. `senders`: those
 * that the officer stated, by id.
 * @throws KehoachError "usage" if no plan matches, or several do: the message lists the candidates
 */
export function findPlan(
  wanted: string,
  plans: readonly PlanRecord[],
  senders: ReadonlyMap<string, string> = new Map(),
): PlanRecord {
  const path = wanted.normalize("NFC").replace(/^\.\//, "");
  const ofPath = (plan: PlanRecord) =>
    plan.source.paths.some((p) => `/${p.normalize("NFC")}`.endsWith(`/${path}`) || p === wanted);
  const found =
    plans.filter((plan) => plan.id === wanted)[0] ??
    oneOf(wanted, plans.filter(ofPath)) ??
    oneOf(
      wanted,
      plans.filter((plan) => plan.id.startsWith(wanted)),
    ) ??
    oneOf(
      wanted,
      plans.filter(({ number }) => number !== null && nameKey(number.text) === nameKey(wanted)),
    ) ??
    oneOf(
      wanted,
      plans.filter(({ id, issuer }) => {
        const name = senders.get(id) ?? issuer?.name;
        return name !== undefined && nameKey(name) === nameKey(wanted);
      }),
    );
  if (found) return found;
  const near = plans.filter((plan) => isNear(wanted, plan));
  const [vi, en] =
    near.length > 0
      ? [`Có phải một trong các văn bản sau:\n${listOf(near)}`, `Did you mean one of these:\n${listOf(near)}`]
      : [
          "Đề nghị nêu số, ký hiệu, tên đơn vị, tên tệp hoặc mã (tên tệp trong thư mục plans).",
          "Give the number, the unit, the file name or the id (a file name in plans).",
        ];
  throw new KehoachError("usage", {
    vi: `Không có văn bản nào ứng với “${wanted}”. ${vi}`,
    en: `No document matches “${wanted}”. ${en}`,
  });
}

/** Maximum number of candidates that are listed. */
const MOST_LISTED = 20;

/** Whether a number, a unit or a file name contains what was asked for, marks and case apart. */
function isNear(wanted: string, { number, issuer, source }: PlanRecord): boolean {
  const key = bare(nameKey(wanted));
  if (key.length < 2) return false;
  return [number?.text, issuer?.name, ...source.paths].some((name) =>
    bare(nameKey(name ?? "")).includes(key),
  );
}

const listOf = (plans: readonly PlanRecord[]) =>
  plans
    .slice(0, MOST_LISTED)
    .map(({ id, number, issuer, source }) =>
      ["", id, number?.text ?? "-", withShortCommittees(issuer?.name ?? "-"), source.paths[0] ?? ""].join(
        "  ",
      ),
    )
    .join("\n");

function oneOf(wanted: string, plans: readonly PlanRecord[]): PlanRecord | undefined {
  if (plans.length <= 1) return plans[0];
  const list = listOf(plans);
  throw new KehoachError("usage", {
    vi: `Có ${plans.length} văn bản ứng với “${wanted}”, đề nghị nêu rõ hơn:\n${list}`,
    en: `${plans.length} documents match “${wanted}”; be more specific:\n${list}`,
  });
}

/**
 * The plan as lines, each followed by its places in the document and the rule that read it. `sender`: the unit that the officer
 * stated; null: the issuer was read.
 */
export function formatPlan(
  plan: PlanRecord,
  texts: PlanTexts,
  names: PlanNames,
  sender: string | null = null,
): string[] {
  const items = planItems(plan, texts, names);
  const shown = new Set(items.map((item) => item.pointer));
  // The units of a list have the place of their assignment, which is shown once.
  const places = Object.entries(plan.evidence).filter(([pointer]) => !isListedUnit(pointer));
  const notes = Map.groupBy(places, ([pointer]) => nearestShown(pointer, shown));
  return [
    plan.id,
    ...plan.source.paths.map((path) => `${texts.fields.sources}: ${path}`),
    ...(sender === null ? [] : [texts.statedSender(sender)]),
    "",
    ...items.flatMap((item) => [indent(item), ...evidenceLines(item, notes.get(item.pointer) ?? [], texts)]),
  ];
}

const shorten = (quote: string) =>
  quote.length <= QUOTE_LENGTH ? quote : `${quote.slice(0, QUOTE_LENGTH).toWellFormed()}…`;

/** The field itself if it has a line, otherwise the nearest field above it that has one. */
function nearestShown(pointer: string, shown: ReadonlySet<string>): string {
  let at = pointer;
  while (at !== "" && !shown.has(at)) at = at.slice(0, at.lastIndexOf("/"));
  return at;
}

const indent = ({ depth, text }: PlanItem) => `${"  ".repeat(depth)}${text}`;

function planNames(): PlanNames {
  const { documentTypes, indices } = builtInData();
  const subIndices = indices.flatMap((index) => index.subIndices);
  const indexById = (id: string) => indices.find((index) => index.id === id);
  return {
    docType: (id) => documentTypes.find((type) => type.id === id)?.name ?? null,
    index: (id) => indexById(id)?.abbreviations[0] ?? indexById(id)?.name ?? null,
    subIndex: (id) => subIndices.find((subIndex) => subIndex.id === id)?.shortName ?? null,
  };
}

function evidenceLines(
  { depth, pointer: field, text }: PlanItem,
  entries: readonly [string, readonly Evidence[]][],
  texts: PlanTexts,
): string[] {
  return entries.flatMap(([pointer, places]) =>
    places.map((e) => {
      const part = pointer === field ? "" : `${pointer.slice(field.length)} `;
      // A quotation that the line above contains is not repeated.
      const quote = text.includes(e.quote) ? "" : `: “${shorten(e.quote)}”`;
      const original = e.original === undefined ? "" : `; ${texts.original(e.original)}`;
      return `${"  ".repeat(depth)}    ${part}← ${texts.place(e.page, e.line)}${quote}${original} [${e.rule}]`;
    }),
  );
}

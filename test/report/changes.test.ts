import { expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import type { PlanRecord } from "../../src/model/plan.ts";
import { changesBetween, runResultsOf } from "../../src/report/changes/changes-between.ts";
import type { FindingItem, FindingsView } from "../../src/report/model/finding-view.ts";
import { changesView } from "../../src/report/view/changes.ts";
import { wordsIn } from "../../src/report/words/words.ts";
import { casePlan, unit } from "../support/case-plan.ts";

const finding = (key: string, values = "1", rest: Partial<Finding> = {}): Finding => ({
  rule: "number-blank",
  severity: "warning",
  planId: "p",
  message: key,
  messages: { vi: `${key} ${values}`, en: `${key} ${values}` },
  ask: null,
  data: {},
  evidence: [],
  related: [],
  key,
  values,
  ...rest,
});
const texts = (findings: readonly Pick<Finding, "messages">[]) => findings.map(({ messages }) => messages.vi);
const between = (before: readonly Finding[], after: readonly Finding[]) =>
  changesBetween({ plans: [], findings: before }, { plans: [], findings: after });

it("tells new, gone, changed and still open findings apart", () => {
  const changes = between(
    [finding("a"), finding("b"), finding("c", "1")],
    [finding("b"), finding("c", "2"), finding("d")],
  );
  expect(texts(changes.opened)).toEqual(["d 1"]);
  expect(texts(changes.closed)).toEqual(["a 1"]);
  expect(texts(changes.stillOpen).toSorted()).toEqual(["b 1", "c 2"]);
  expect(texts(changes.changed)).toEqual(["c 2"]);
});

it("pairs several findings with one key by their values first", () => {
  const changes = between([finding("a", "1"), finding("a", "2")], [finding("a", "2"), finding("a", "3")]);
  expect(texts(changes.changed)).toEqual(["a 3"]);
  expect([changes.opened, changes.closed]).toEqual([[], []]);
});

it("closes a finding that was accepted, and opens it when it is no longer accepted", () => {
  const accepted = finding("a", "1", { accepted: { reason: "đã gửi bản giấy" } });
  expect(texts(between([finding("a")], [accepted]).closed)).toEqual(["a 1"]);
  expect(texts(between([accepted], [finding("a")]).opened)).toEqual(["a 1"]);
});

it("knows a document that was scanned again by its number and issuer", () => {
  const plan = (id: string, serial: string) =>
    casePlan({ id, unit: unit("Sở Y tế", "so-y-te"), number: `${serial}/KH-SYT` });
  const plans = (before: PlanRecord[], after: PlanRecord[]) => {
    const { arrived, left } = changesBetween(runResultsOf(before, []), runResultsOf(after, []));
    return [arrived.length, left.length];
  };
  expect(plans([plan("a", "57")], [plan("b", "57")])).toEqual([0, 0]);
  expect(plans([plan("a", "57")], [plan("a", "57"), plan("b", "58")])).toEqual([1, 0]);
  // Two copies of a document that are both gone.
  expect(plans([plan("a", "57"), plan("b", "57")], [])).toEqual([0, 1]);
  expect(plans([plan("a", "")], [plan("b", "")])).toEqual([1, 1]);
});

it("names a document whose file is another one now, if the earlier run says which it had", () => {
  const plan = (id: string) => casePlan({ id, unit: unit("Sở Y tế", "so-y-te"), number: "57/KH-SYT" });
  const renewed = (before: readonly string[], after: readonly string[]) =>
    changesBetween(runResultsOf(before.map(plan), []), runResultsOf(after.map(plan), [])).renewed;
  expect(renewed(["a"], ["b"]).map(({ vi }) => vi)).toEqual([expect.stringContaining("57/KH-SYT")]);
  expect(renewed(["a"], ["a", "b", "c"])).toHaveLength(1);
  expect(renewed(["a", "b"], ["b"])).toEqual([]);
  expect(renewed([], ["b"])).toEqual([]);
  const written = runResultsOf([plan("a")], []);
  const earlier = { ...written, plans: written.plans.map(({ identity, name }) => ({ identity, name })) };
  expect(changesBetween(earlier, runResultsOf([plan("b")], [])).renewed).toEqual([]);
});

it("says in a sentence which documents arrived and which are gone, and does not mention what did not happen", () => {
  const plan = (id: string) => casePlan({ id, number: `${id}/KH-SYT`, unit: unit("Sở Y tế", "so-y-te") });
  const sentence = (before: string[], after: string[], lang: "vi" | "en") => {
    const [was, is] = [before, after].map((ids) => runResultsOf(ids.map(plan), []));
    const view = changesView({ day: "2025-05-02", changes: changesBetween(was!, is!) }, [], {
      lang,
      words: wordsIn(lang),
    });
    return view!.sentence.map(({ text }) => text).join("");
  };
  expect(sentence(["1", "2"], ["2", "3"], "vi")).toMatch(
    /^1 văn bản mới nhận; 1 văn bản không còn; 0 cảnh báo mới/u,
  );
  expect(sentence(["1", "2"], ["2", "3"], "en")).toMatch(
    /^1 document arrived; 1 document gone; 0 new findings/u,
  );
  expect(sentence(["1"], ["1"], "vi")).not.toContain("văn bản không còn");
});

it("links each number to a list of as many rows, and the rows to the findings on the page", () => {
  const plan = (id: string) => casePlan({ id, number: `${id}/KH-SYT`, unit: unit("Sở Y tế", "so-y-te") });
  const before = runResultsOf([plan("1")], [finding("a"), finding("b"), finding("c", "1")]);
  const after = runResultsOf(
    [plan("1"), plan("2"), plan("3")],
    [finding("b"), finding("c", "2"), finding("d")],
  );
  const item = (key: string) => ({ key, id: `at-${key}`, title: "Chưa có số" }) as FindingItem;
  const found: FindingsView = {
    kinds: [],
    units: [
      {
        id: "u",
        unit: "Sở Y tế",
        units: ["Sở Y tế"],
        tone: "warn",
        count: "",
        items: [item("b"), item("c"), item("d")],
      },
    ],
  };
  const since = { day: "2025-05-02", changes: changesBetween(before, after) };
  const view = changesView(since, [found], { lang: "vi", words: wordsIn("vi") })!;
  const rowsAt = new Map(view.lists.map(({ id, items }) => [`#${id}`, items.length]));
  const numbers = view.line.flatMap(({ text, href }) => {
    const n = /^\d+/.exec(text)?.[0];
    return n === undefined ? [] : [[Number(n), href === undefined ? 0 : rowsAt.get(href)]];
  });
  expect(numbers).toEqual([
    [2, 2],
    [1, 1],
    [1, 1],
    [1, 1],
    [2, 2],
  ]);
  expect(view.lists.find(({ id }) => id === "changes-stillOpen")!.items).toEqual([
    { text: "Sở Y tế: Chưa có số", href: "#at-b" },
    { text: "Sở Y tế: Chưa có số", href: "#at-c" },
  ]);
});

it("names committees by their abbreviation, as the rest of the page does", () => {
  const sentence = "Kế hoạch của Ủy ban nhân dân xã Yên Bình chưa có số.";
  const messages = { vi: sentence, en: sentence };
  const changes = between([finding("a", "1", { messages })], [finding("b", "1", { messages })]);
  const view = changesView({ day: "2025-05-02", changes }, [], { lang: "vi", words: wordsIn("vi") })!;
  const shown = view.lists.flatMap(({ items }) => items.map(({ text }) => text));
  expect(shown).toEqual(Array.from({ length: 2 }, () => "Kế hoạch của UBND xã Yên Bình chưa có số."));
});

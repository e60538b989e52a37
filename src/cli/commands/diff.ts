import { KehoachError } from "../../model/error.ts";
import type { Finding, Wording } from "../../model/finding.ts";
import { changesBetween, type RunResults, runResultsOf } from "../../report/changes/changes-between.ts";
import { changesWithShortNames } from "../../report/view/with-short-names.ts";
import { OutputFolder } from "../../store/output-folder.ts";
import type { CommandAction } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";
import type { Terminal } from "../shared/terminal.ts";

export const diff: CommandAction<object> = async (folders, _, terminal) => {
  const [earlier, later] = folders;
  if (folders.length !== 2)
    throw new KehoachError("usage", {
      vi: "Lệnh diff cần đúng hai thư mục kết quả: lần trước và lần này.",
      en: "diff takes exactly two output folders: the earlier and the later one.",
    });
  const changes = changesBetween(await resultsIn(earlier!), await resultsIn(later!));
  terminal.printJson(changes);
  const { lang, texts } = terminal;
  const sentences = (findings: readonly Pick<Finding, "messages">[]) =>
    findings.map(({ messages }) => messages[lang]);
  const names = (plans: readonly Wording[]) => plans.map((name) => name[lang]);
  const w = texts.changes;
  const shown = changesWithShortNames(changes);
  printList(w.arrived, names(shown.arrived), terminal);
  printList(w.left, names(shown.left), terminal);
  printList(w.renewed, names(shown.renewed), terminal);
  printList(w.opened, sentences(shown.opened), terminal);
  printList(w.closed, sentences(shown.closed), terminal);
  printList(w.changed, sentences(shown.changed), terminal);
  terminal.printLine(w.stillOpen(changes.stillOpen.length));
  return EXIT.done;
};

/** @throws KehoachError "usage" if the folder contains no results */
async function resultsIn(folder: string): Promise<RunResults> {
  const store = await OutputFolder.open(folder);
  return runResultsOf(await store.readPlans(), (await store.readFindings())?.findings ?? []);
}

function printList(title: (n: number) => string, lines: readonly string[], terminal: Terminal): void {
  terminal.printLine(title(lines.length));
  for (const line of lines) terminal.printLine(`  - ${line}`);
}

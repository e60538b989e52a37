import { closestName } from "../../language/closest-name.ts";
import type { Lang } from "../../language/lang.ts";
import { KehoachError } from "../../model/error.ts";
import type { Finding } from "../../model/finding.ts";
import { acceptFinding } from "../../pipeline/settings/accept-finding.ts";
import { findingWithShortNames } from "../../report/view/with-short-names.ts";
import { OutputFolder } from "../../store/output-folder.ts";
import type { CommandAction } from "../shared/command.ts";
import { EXIT, type ExitCode } from "../shared/exit-codes.ts";
import { today } from "../shared/option-values.ts";
import type { AcceptFlags } from "../shared/options.ts";
import { configToWrite } from "../shared/settings-files.ts";
import type { Terminal } from "../shared/terminal.ts";
import { withOutput } from "../shared/with-output.ts";

/** Records in the configuration that an officer accepts a finding. The next check shows it as accepted. */
export const accept: CommandAction<AcceptFlags> = async ([key = ""], flags, terminal) => {
  const [reason, person] = [stated("--reason", flags.reason), stated("--person", flags.person)];
  const decision = { key, reason, person };
  return withOutput(await OutputFolder.open(flags.out), flags, terminal, (store) =>
    acceptIn(store, decision, flags, terminal),
  );
};

async function acceptIn(
  store: OutputFolder,
  { key, reason, person }: { readonly key: string; readonly reason: string; readonly person: string },
  flags: AcceptFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const { lang, texts } = terminal;
  const finding = findOne((await store.readFindings())?.findings ?? [], key, flags.values);
  const config = await configToWrite(flags, store);
  const entry = { key, values: finding.values!, reason, person, date: today() };
  const isNew = await acceptFinding(config, entry);
  const local = await store.readLocalFiles();
  // Later checks read the configuration of the run. If the run had none, the new file is stored for them.
  if (flags.config === undefined && local.settings.config === null)
    await store.writeLocalFiles({ ...local, settings: { ...local.settings, config } });
  terminal.printJson({ ...entry, config, isNew });
  const sentence = findingWithShortNames(finding).messages[lang];
  terminal.printLine(isNew ? texts.accepted(sentence) : texts.acceptedBefore(sentence));
  terminal.printLine(texts.acceptedIn(config));
  return EXIT.done;
}

/** The value of a required option. @throws KehoachError "usage" if it is absent or blank */
function stated(option: string, text: string | undefined): string {
  const value = text?.trim() ?? "";
  if (value !== "") return value;
  throw new KehoachError("usage", {
    vi: `Thiếu ${option}: cần ghi rõ lý do (--reason) và người chấp nhận (--person).`,
    en: `${option} is missing: state the reason (--reason) and who accepts the finding (--person).`,
  });
}

/** The finding with a key. @throws KehoachError "usage" if there is none, or several with different values */
function findOne(findings: readonly Finding[], key: string, values: string | undefined): Finding {
  const withKey = findings.filter((finding) => finding.key === key && finding.values !== undefined);
  const found = values === undefined ? withKey : withKey.filter((finding) => finding.values === values);
  const [first] = found;
  if (!first) throw noFinding(key, values, findings);
  if (found.every((finding) => finding.values === first.values)) return first;
  const list = (lang: Lang) =>
    found
      .map((finding) => `--values ${finding.values}: ${findingWithShortNames(finding).messages[lang]}`)
      .join("\n");
  throw new KehoachError("usage", {
    vi: `Có ${found.length} cảnh báo cùng mã “${key}”. Đề nghị chọn một:\n${list("vi")}`,
    en: `${found.length} findings have the key “${key}”. Choose one:\n${list("en")}`,
  });
}

function noFinding(key: string, values: string | undefined, findings: readonly Finding[]): KehoachError {
  const closest = closestName(
    key,
    findings.flatMap((finding) => finding.key ?? []),
  );
  const which = values === undefined ? `“${key}”` : `“${key}”, --values ${values}`;
  return new KehoachError("usage", {
    vi: `Không có cảnh báo nào có mã ${which}.${closest && closest !== key ? ` Có phải “${closest}” không?` : ""} Xem mã bằng “kehoach check”.`,
    en: `No finding has the key ${which}.${closest && closest !== key ? ` Did you mean “${closest}”?` : ""} “kehoach check” prints the keys.`,
  });
}

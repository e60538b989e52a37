import { examineMachine } from "../doctor/examine-machine.ts";
import type { CommandAction } from "../shared/command.ts";
import { EXIT } from "../shared/exit-codes.ts";

export const doctor: CommandAction<object> = async (_args, _flags, terminal) => {
  const results = await examineMachine();
  terminal.printJson(results);
  for (const { name, state, found, cost } of results) {
    const rest = [found, cost?.[terminal.lang]].filter((part) => part).join("; ");
    terminal.printLine(`${state === "ok" ? "✓" : "✗"} ${name[terminal.lang]}${rest ? `: ${rest}` : ""}`);
  }
  return EXIT.done;
};

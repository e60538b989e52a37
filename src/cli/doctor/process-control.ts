import { spawnSync } from "node:child_process";
import { cpuTimeOf, cpuTimeOfTree } from "../../extract/shared/cpu-time.ts";
import { killTreeCommand } from "../../pipeline/readers/kill-tree.ts";
import type { Examination } from "./examination.ts";

/** Whether the limits on the processes that read files work on this machine. */
export async function examineProcessControl(): Promise<Examination[]> {
  return [examineMemoryLimit(), await examineCpuTime(), examineKill()];
}

/** Every reader process watches its own memory, through Node.js. */
function examineMemoryLimit(): Examination {
  const isKnown = process.memoryUsage.rss() > 0;
  return {
    id: "memory-watch",
    name: { vi: "Theo dõi bộ nhớ khi đọc từng tệp", en: "Memory limit of the process that reads a file" },
    state: isKnown ? "ok" : "missing",
    found: null,
    cost: isKnown
      ? null
      : {
          vi: "hệ điều hành không cho biết bộ nhớ của tiến trình; một tệp lỗi có thể chiếm nhiều bộ nhớ cho tới khi hết giờ",
          en: "the system does not report the memory of a process; a damaged file may use much memory until its time limit",
        },
  };
}

async function examineCpuTime(): Promise<Examination> {
  const own = await cpuTimeOf(process.pid);
  const isKnown = own !== null && (await cpuTimeOfTree(process.pid)) !== null;
  return {
    id: "cpu-time",
    name: {
      vi: "Đo thời gian xử lý khi máy bận",
      en: "CPU time of other processes, for time limits on a busy machine",
    },
    state: isKnown ? "ok" : "missing",
    found: null,
    cost: isKnown
      ? null
      : {
          vi: "thời hạn cho mỗi tệp chỉ tính theo đồng hồ; khi máy bận, tệp lớn có thể bị dừng sớm, hãy tăng --timeout",
          en: "time limits use only the clock; on a busy machine a large file may be stopped too early; raise --timeout",
        },
  };
}

function examineKill(): Examination {
  const command = killTreeCommand(process.pid);
  const found = command ? command[0]! : null;
  const isThere = !found || spawnSync(found, ["/?"], { stdio: "ignore", windowsHide: true }).status === 0;
  return {
    id: "end-processes",
    name: {
      vi: "Dừng tiến trình đọc tệp cùng các tiến trình con",
      en: "Ending a reader process and the programs that it started",
    },
    state: isThere ? "ok" : "missing",
    found,
    cost: isThere
      ? null
      : {
          vi: "khi một tệp bị dừng, chương trình nhận dạng chữ có thể còn chạy thêm ít lâu",
          en: "after a file was stopped, an OCR program may continue for a while",
        },
  };
}

/** What a traced program did that it must not do. */
export interface Trespass {
  /** Calls that reach for a network. */
  readonly network: readonly string[];
  /** Paths that were written, made, renamed or removed outside of the allowed folders. */
  readonly writes: readonly string[];
}

/** System calls of interest (strace(1)). With `-y` the result of an open names the path of the file. */
export const TRACED =
  "connect,sendto,sendmsg,open,openat,openat2,creat,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,link,linkat,symlink,symlinkat,truncate,chmod,fchmodat";

const NETWORK = /^(?:connect|sendto|sendmsg)\(.*sa_family=AF_INET6?/;
const OPEN = /^(?:open|openat|openat2|creat)\(/;
const WRITES = /O_WRONLY|O_RDWR|O_CREAT|O_TRUNC|^creat\(/;
const RESULT_PATH = /= \d+<(.*)>$/;
const CHANGE = /^(?:mkdir|rename|unlink|rmdir|link|symlink|truncate|chmod|fchmod)\w{0,8}\(/;
const QUOTED = /"((?:[^"\\]|\\.)*)"/g;
const LINE = /^(\d+) +(.*)$/;
/** A call that ended after a call of another process began is printed in two parts. */
const UNFINISHED = " <unfinished ...>";
const RESUMED = /^<\.\.\. \w{1,20} resumed>/;
/** Devices and pipes, and what the kernel shows of processes. */
const NO_FILES = /^(?:\/dev\/|\/proc\/|(?:pipe|socket|anon_inode):)/;

/** Reads the log of strace. @param folders where writing is allowed */
export function trespassIn(log: string, folders: readonly string[]): Trespass {
  const network: string[] = [];
  const writes: string[] = [];
  const isAllowed = (path: string) =>
    NO_FILES.test(path) || folders.some((folder) => path === folder || path.startsWith(`${folder}/`));
  for (const call of callsIn(log)) {
    if (NETWORK.test(call)) network.push(call);
    if (/ = -1 /.test(call)) continue;
    const paths = OPEN.test(call)
      ? WRITES.test(call)
        ? [RESULT_PATH.exec(call)?.[1] ?? call]
        : []
      : CHANGE.test(call)
        ? Array.from(call.matchAll(QUOTED), ([, path]) => path!)
        : [];
    for (const path of paths) if (!isAllowed(path.replace(/ \(deleted\)$/, ""))) writes.push(path);
  }
  return { network, writes: [...new Set(writes)] };
}

function callsIn(log: string): string[] {
  const begun = new Map<string, string>();
  const calls: string[] = [];
  for (const line of log.split("\n")) {
    const [, pid, call] = LINE.exec(line) ?? [];
    if (pid === undefined || call === undefined) continue;
    if (call.endsWith(UNFINISHED)) begun.set(pid, call.slice(0, -UNFINISHED.length));
    else calls.push(RESUMED.test(call) ? (begun.get(pid) ?? "") + call.replace(RESUMED, "") : call);
  }
  return calls;
}

import { expect, it } from "vitest";
import { trespassIn } from "./trace.ts";

const FOLDERS = ["/tmp/out", "/tmp/temp"];

it("finds connections, and leaves sockets of this machine alone", () => {
  const log = `101 connect(19, {sa_family=AF_INET, sin_port=htons(443), sin_addr=inet_addr("10.0.0.1")}, 16) = -1 ENETUNREACH (Network is unreachable)
102 connect(20, {sa_family=AF_UNIX, sun_path="/run/nscd"}, 110) = -1 ENOENT (No such file or directory)`;
  expect(trespassIn(log, FOLDERS).network).toHaveLength(1);
});

it("finds what was written outside of the allowed folders", () => {
  const log = `101 openat(AT_FDCWD</srv/start>, "/tmp/out/run.json.1", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 19</tmp/out/run.json.1>
101 openat(AT_FDCWD</srv/start>, "notes.txt", O_WRONLY|O_CREAT|O_CLOEXEC, 0666) = 19</srv/start/notes.txt>
101 openat(AT_FDCWD</srv/start>, "/etc/passwd", O_RDONLY|O_CLOEXEC) = 19</etc/passwd>
101 openat(AT_FDCWD</srv/start>, "/var/x", O_RDWR|O_CREAT, 0666) = -1 EACCES (Permission denied)
101 openat(AT_FDCWD</srv/start>, "/dev/null", O_RDWR) = 3</dev/null<char 1:3>>
101 openat(AT_FDCWD</srv/start>, "/tmp/out/a.json", O_WRONLY|O_CREAT, 0666 <unfinished ...>
102 openat(AT_FDCWD</srv/start>, "/srv/b.json", O_WRONLY|O_CREAT, 0666 <unfinished ...>
101 <... openat resumed>) = 7</tmp/out/a.json>
102 <... openat resumed>) = 8</srv/b.json>
102 unlink("/tmp/temp/kehoach-page-1") = 0
102 rename("/tmp/out/run.json.1", "/srv/run.json") = 0`;
  expect(trespassIn(log, FOLDERS)).toEqual({
    network: [],
    writes: ["/srv/start/notes.txt", "/srv/b.json", "/srv/run.json"],
  });
});

import { describe, expect, it } from "vitest";
import { cmsSigner } from "../../../src/extract/pdf/cms-signer.ts";
import { isoTime } from "../../../src/extract/pdf/signature.ts";

// Made for this test with `openssl cms -sign`: a self-signed certificate, CN=Nông Thị Mẫu, O=Sở Y tế, C=VN.
const MESSAGE = Buffer.from(
  `MIIC0wYJKoZIhvcNAQcCoIICxDCCAsACAQExDTALBglghkgBZQMEAgEwCwYJKoZIhvcNAQcBoIIB2jCCAdYwggF7oAMCAQICFFye
gT+5i4OOFYBylGdQ80t4fgxmMAoGCCqGSM49BAMCMD8xCzAJBgNVBAYTAlZOMRQwEgYDVQQKDAtT4bufIFkgdOG6vzEaMBgGA1UE
AwwRTsO0bmcgVGjhu4sgTeG6q3UwIBcNMjYxMTIwMDkyNzA3WhgPMjEyNjEwMjcwOTI3MDdaMD8xCzAJBgNVBAYTAlZOMRQwEgYD
VQQKDAtT4bufIFkgdOG6vzEaMBgGA1UEAwwRTsO0bmcgVGjhu4sgTeG6q3UwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAAT626tE
w/Y5WgUwPKBeWqmLBh14zvYmkseuFgGhYgX4yISUDMK+FFmGKF778J57Yez0eQWhPYiYLmwi+WqUsqKio1MwUTAdBgNVHQ4EFgQU
r+WrVe0dslKMWoR7GwR2uowvD6MwHwYDVR0jBBgwFoAUr+WrVe0dslKMWoR7GwR2uowvD6MwDwYDVR0TAQH/BAUwAwEB/zAKBggq
hkjOPQQDAgNJADBGAiEAl8KubJ29WeCL2Fqt6z9GdsBY+lUPt0B99sX4ixuenqECIQDajsfBqTQvxhFWuId40VzU8hzLQsuydc/C
fBFKemOrkTGBwDCBvQIBATBXMD8xCzAJBgNVBAYTAlZOMRQwEgYDVQQKDAtT4bufIFkgdOG6vzEaMBgGA1UEAwwRTsO0bmcgVGjh
u4sgTeG6q3UCFFyegT+5i4OOFYBylGdQ80t4fgxmMAsGCWCGSAFlAwQCATAKBggqhkjOPQQDAgRGMEQCIBDkEUgcX60aw/JYogGh
21wQ9vjvpsnM/IcFSOqj0SxlAiBmb9jhrAniMIaRr4JaOwh2aVCJM1tw2K2vjChcUY2hIw==`,
  "base64",
);

describe("an electronic signature", () => {
  it("gives its signer and the signer's organisation", () => {
    expect(cmsSigner(MESSAGE)).toEqual({ name: "Nông Thị Mẫu", organisation: "Sở Y tế" });
  });

  it("is padded with zeros in a PDF", () => {
    expect(cmsSigner(Buffer.concat([MESSAGE, Buffer.alloc(500)]))?.name).toBe("Nông Thị Mẫu");
  });

  it("gives no name if it is cut off or not a message", () => {
    for (const end of [0, 1, 10, 40, 300]) expect(cmsSigner(MESSAGE.subarray(0, end))).toBeNull();
    expect(cmsSigner(Buffer.alloc(64, 0xff))).toBeNull();
  });

  it.each([
    ["D:20251113155350+07'00'", "2025-11-13T15:53:50+07:00"],
    ["D:20251113155350Z", "2025-11-13T15:53:50Z"],
    ["D:202511131553", "2025-11-13T15:53:00"],
    ["13/11/2025", null],
  ])("was made at %s", (stored, iso) => {
    expect(isoTime(stored)).toBe(iso);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { banner, portTaken } from "../../../src/workbench/server/banner";
import { trustedCertificate } from "../../../src/workbench/server/certificate";

const SERVING = {
  addIn: "https://localhost:3000",
  workbench: "https://localhost:8443",
  trusted: false,
  errors: [],
  stop: () => Promise.resolve(),
};

describe("what npm start prints", () => {
  test("the address to open and how to accept the certificate, in both languages", () => {
    const text = banner(SERVING);
    expect(text).toContain("https://localhost:8443/");
    expect(text).toContain("https://localhost:3000/taskpane.html");
    expect(text).toContain("Tiếp tục");
    expect(text).toContain("Proceed");
  });
  test("nothing about certificates where the machine trusts it", () => {
    expect(banner({ ...SERVING, trusted: true })).not.toContain("chứng chỉ");
  });
  test("errors of the build, so that nobody opens an empty page", () => {
    expect(banner({ ...SERVING, errors: ["Module not found"] })).toContain("Module not found");
  });
  test("what to do when a port is in use", () => {
    expect(portTaken("127.0.0.1:3000")).toContain("--addin-port");
  });
});

describe("the certificate the machine trusts", () => {
  const folder = mkdtempSync(join(tmpdir(), "binh-xet-cert-"));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  test("is none until both of its files are there", () => {
    expect(trustedCertificate(folder)).toBeNull();
    writeFileSync(join(folder, "localhost.crt"), "cert");
    expect(trustedCertificate(folder)).toBeNull();
    writeFileSync(join(folder, "localhost.key"), "key");
    expect(trustedCertificate(folder)?.cert.toString()).toBe("cert");
  });
});

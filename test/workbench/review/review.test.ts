import { spawnSync } from "node:child_process";
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { unzipSync } from "fflate";
import { compound, oneSheet, pack } from "../package/packages";

const SAMPLE = "assets/samples/cham-diem-15-don-vi.xlsx";
const ROSTER = "assets/samples/danh-sach-200-quan-nhan.xlsx";
const folder = mkdtempSync(join(tmpdir(), "binh-xet-review-"));
const at = (name: string): string => join(folder, name);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs the command as `npm run review` does. */
function review(...args: readonly string[]) {
  const run = spawnSync(
    process.execPath,
    ["-r", "sucrase/register", "src/workbench/review/main.ts", ...args],
    {
      encoding: "utf8",
      maxBuffer: 64 << 20,
    },
  );
  return { status: run.status, out: run.stdout, err: run.stderr };
}

interface Report {
  readonly year: number;
  readonly tables: readonly {
    readonly sheet: string;
    readonly headerRows: readonly number[];
    readonly entries: number;
  }[];
  readonly candidates: readonly {
    readonly id: string;
    readonly name: string;
    readonly proposed: string | null;
  }[];
  readonly nominations: readonly { readonly title: string; readonly candidates: readonly string[] }[];
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
}

describe("the review command", () => {
  test("prints the report as JSON and nothing else", () => {
    const { status, out, err } = review(SAMPLE, "--json", "-");
    expect([status, err]).toEqual([0, ""]);
    const report = JSON.parse(out) as Report;
    expect(report.year).toBe(2026);
    expect(report.tables).toMatchObject([{ sheet: "Chấm điểm", headerRows: [7, 8], entries: 15 }]);
    expect(report.nominations.map(({ title, candidates }) => [title, candidates.length])).toEqual([
      ["DVQT", 5],
      ["DVTT", 5],
    ]);
  });

  test("without --json it says the same in short Vietnamese", () => {
    const { status, out } = review(ROSTER);
    expect(status).toBe(0);
    expect(out).toContain("Danh sách (danh-sach-200-quan-nhan.xlsx): 200 người");
    expect(out).toMatch(/CSTT, 123 đồng chí/);
  });

  test("--out writes a copy with our sheets; the workbook given stays byte for byte", () => {
    copyFileSync(SAMPLE, at("sổ.xlsx"));
    const { status, out } = review(at("sổ.xlsx"), "--out", at("kết quả.xlsx"));
    expect(status).toBe(0);
    expect(out).toContain("Đã ghi");
    expect(readFileSync(at("sổ.xlsx")).equals(readFileSync(SAMPLE))).toBe(true);
    const before = unzipSync(new Uint8Array(readFileSync(SAMPLE)));
    const after = unzipSync(new Uint8Array(readFileSync(at("kết quả.xlsx"))));
    expect(
      Buffer.from(after["xl/worksheets/sheet1.xml"] ?? []).equals(
        Buffer.from(before["xl/worksheets/sheet1.xml"] ?? []),
      ),
    ).toBe(true);
    expect(Object.keys(after).length).toBeGreaterThan(Object.keys(before).length);
  });

  test("a second run on its own result rewrites our sheets and reviews the same", () => {
    review(SAMPLE, "--out", at("lần 1.xlsx"));
    const { out } = review(at("lần 1.xlsx"), "--out", at("lần 2.xlsx"), "--json", "-");
    const report = JSON.parse(out) as Report;
    expect(report.tables).toHaveLength(1);
    expect(report.sheets.map(({ name }) => name)).toEqual([
      "ĐN ĐVQT",
      "ĐN ĐVTT",
      "Tổng hợp kết quả",
      "Kết quả kiểm tra",
    ]);
    const sheets = Object.keys(unzipSync(new Uint8Array(readFileSync(at("lần 2.xlsx"))))).filter((part) =>
      /^xl\/worksheets\/[^/]+\.xml$/.test(part),
    );
    expect(sheets).toHaveLength(5);
  });

  test("--json FILE writes the report there, --year sets the emulation year", () => {
    const { status } = review(SAMPLE, "--json", at("báo cáo.json"), "--year", "2025");
    expect(status).toBe(0);
    expect((JSON.parse(readFileSync(at("báo cáo.json"), "utf8")) as Report).year).toBe(2025);
  });

  test("several workbooks: the first is reviewed, the others are merged in", () => {
    const { out } = review(SAMPLE, ROSTER, "--json", "-");
    const report = JSON.parse(out) as Report;
    expect(report.tables.map(({ entries }) => entries)).toEqual([15, 200, 8]);
    // 15 + 200 + 8, and both workbooks list a “Phòng Hậu cần - Kỹ thuật”.
    expect(report.candidates).toHaveLength(222);
  });

  test("a file of criteria of one's own is used", () => {
    const shipped = JSON.parse(readFileSync("src/domain/criteria/packs/luat-2022.json", "utf8")) as Record<
      string,
      unknown
    >;
    writeFileSync(at("rieng.json"), JSON.stringify({ ...shipped, id: "rieng", status: "unitsOwn" }));
    const { status, out } = review(SAMPLE, "--criteria", at("rieng.json"), "--json", "-");
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ criteria: { id: "rieng" } });
  });
});

describe("what the command cannot do it says in one line, and writes nothing", () => {
  const files: Readonly<Record<string, Uint8Array>> = {
    "không phải.xlsx": Buffer.from("xin chào"),
    "mật khẩu.xlsx": compound("EncryptedPackage"),
    "trống.xlsx": pack(oneSheet("")),
    "không bảng.xlsx": pack(oneSheet('<row r="1"><c r="A1"><v>5</v></c></row>')),
  };

  test.each([
    ["không phải.xlsx", "không phải là sổ Excel"],
    ["mật khẩu.xlsx", "mật khẩu"],
    ["trống.xlsx", "chưa có dữ liệu"],
    ["không bảng.xlsx", "Không tìm thấy bảng"],
    ["không có.xlsx", "Không mở được tệp"],
  ])("%s: exit 3", (name, sentence) => {
    const content = files[name];
    if (content) writeFileSync(at(name), content);
    const { status, out, err } = review(at(name), "--out", at("ra.xlsx"), "--json", at("ra.json"));
    expect([status, out]).toEqual([3, ""]);
    expect(err).toContain(sentence);
    expect(err.trim().split("\n")).toHaveLength(1);
    expect([existsSync(at("ra.xlsx")), existsSync(at("ra.json"))]).toEqual([false, false]);
  });

  test.each([
    ["no workbook", []],
    ["an unknown option", [SAMPLE, "--lạ"]],
    ["a year that is none", [SAMPLE, "--year", "hai nghìn"]],
    ["criteria that do not exist", [SAMPLE, "--criteria", "luat-1900"]],
    ["writing over the workbook given", [SAMPLE, "--out", SAMPLE]],
    ["a folder that does not exist", [SAMPLE, "--out", "/không/có/ra.xlsx"]],
  ])("%s: exit 2", (_case, args) => {
    const { status, out, err } = review(...args);
    expect([status, out]).toEqual([2, ""]);
    expect(err.trim().split("\n")).toHaveLength(1);
  });
});

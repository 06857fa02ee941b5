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
    ["-r", "./src/workbench/node/register.js", "src/workbench/review/main.ts", ...args],
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
      "Xếp hạng",
      "Kết quả kiểm tra",
    ]);
    const sheets = Object.keys(unzipSync(new Uint8Array(readFileSync(at("lần 2.xlsx"))))).filter((part) =>
      /^xl\/worksheets\/[^/]+\.xml$/.test(part),
    );
    expect(sheets).toHaveLength(6);
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

/** A workbook of one sheet with these rows, texts as inline strings. */
function workbook(name: string, rows: readonly (readonly (string | number)[])[]): string {
  const cells = rows.map((row, index) => {
    const at = (column: number): string => `${String.fromCharCode(65 + column)}${index + 1}`;
    const written = row.map((value, column) =>
      typeof value === "number"
        ? `<c r="${at(column)}"><v>${value}</v></c>`
        : `<c r="${at(column)}" t="inlineStr"><is><t>${value}</t></is></c>`,
    );
    return `<row r="${index + 1}">${written.join("")}</row>`;
  });
  writeFileSync(at(name), pack(oneSheet(cells.join(""))));
  return at(name);
}

const ONE_UNIT = [
  ["TT", "Đơn vị", "Quân số", "Mức độ HTNV", "Tỷ lệ HTNV", "Tỷ lệ CSTT", "Kỷ luật"],
  [1, "Đồn Biên phòng Sông Trăng", 40, "HTTNV", "100%", "65%", "Không"],
  [2, "Đồn Biên phòng Mũi Đá", 40, "HTTNV", "100%", "75%", "Không"],
];

describe("what a workbook without scoring tables tells", () => {
  test("only targets: they are told, exit 0", () => {
    const { status, out, err } = review(
      workbook("chỉ tiêu.xlsx", [
        ["TT", "Nội dung", "Chỉ tiêu đăng ký", "Kết quả thực hiện"],
        [1, "Quân số huấn luyện", "100%", "100%"],
        [2, "Xử lý tin báo", "100%", "98%"],
      ]),
      "--year",
      "2024",
    );
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("bảng chỉ tiêu, 2 hàng");
    expect(out).toContain("Chỉ tiêu (2): 0 vượt, 1 đạt, 1 chưa đạt, 0 chưa đủ dữ liệu");
  });
});

describe("criteria and settings", () => {
  test.each(["luat-2022", "quan-doi-151-2018", "du-thao-12-2025", "don-vi-tu-dat"])(
    "--criteria %s is known",
    (id) => {
      const { status, out } = review(SAMPLE, "--criteria", id, "--json", "-");
      expect(status).toBe(0);
      expect(JSON.parse(out)).toMatchObject({ criteria: { id } });
    },
  );

  test("a file may extend a shipped pack and leave one of its rules out", () => {
    const text = { vi: "Quy chế riêng", en: "Own rules" };
    const own = {
      id: "rieng",
      extends: "luat-2022",
      name: text,
      status: "unitsOwn",
      inForceFrom: "2024-01-01",
      inForceTo: null,
      confirmed: { on: "2026-11", how: text },
      source: text,
      leavesOut: ["DVTT/advanced-share"],
      criteria: [],
    };
    writeFileSync(at("mở rộng.json"), JSON.stringify(own));
    const file = workbook("đơn vị.xlsx", ONE_UNIT);
    const titles = (...args: readonly string[]) =>
      (JSON.parse(review(file, "--json", "-", ...args).out) as Report).candidates.map(
        ({ proposed }) => proposed,
      );
    expect(titles("--criteria", "luat-2022")).toEqual([null, "DVTT"]);
    expect(titles("--criteria", at("mở rộng.json"))).toEqual(["DVTT", "DVTT"]);
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

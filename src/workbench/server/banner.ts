import type { Serving } from "./serve";

/** What `npm start` says when all is served, in Vietnamese and English. */
export function banner({ addIn, workbench, trusted, errors }: Serving): string {
  const pane = `${addIn}/taskpane.html`;
  const certificate = trusted
    ? []
    : [
        "",
        "Lần đầu, trình duyệt báo chứng chỉ chưa tin cậy (chứng chỉ do máy này tự ký): chọn “Nâng cao” rồi “Tiếp tục”.",
        `Nếu khung Bình Xét vẫn trống, mở ${pane} và làm như vậy một lần.`,
        "The first time, the browser warns of a certificate this machine signed itself: choose “Advanced”, then “Proceed”.",
        `If the pane stays empty, open ${pane} and do the same once.`,
      ];
  const failed = errors.length === 0 ? [] : ["", "LỖI KHI DỰNG · BUILD ERRORS", ...errors];
  return [
    "",
    "Bàn thử Bình Xét đã sẵn sàng, mở địa chỉ · The workbench is ready, open",
    "",
    `    ${workbench}/`,
    ...certificate,
    ...failed,
    "",
    "Dừng: Ctrl+C · Stop: Ctrl+C",
    "",
  ].join("\n");
}

/** Another program already listens there. */
export function portTaken(detail: string): string {
  return [
    `Cổng đang bị chương trình khác dùng (${detail}). Dừng chương trình đó, hoặc chọn cổng khác:`,
    `Another program uses the port. Stop it, or choose other ports:`,
    "    npm start -- --addin-port 3001 --workbench-port 8444",
  ].join("\n");
}

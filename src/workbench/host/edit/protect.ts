import type { Sheet } from "../../model/sheet";
import { HostError } from "../batch/error";
import type { HostSession } from "../session";

/** @throws HostError AccessDenied on a protected sheet. Our claim: every cell counts as locked, as it does by default. */
export function assertWritable(sheet: Sheet, location: string): void {
  if (sheet.protected_)
    throw new HostError("AccessDenied", `The sheet “${sheet.name}” is protected.`, location);
}

/** @throws HostError AccessDenied while the workbook's structure is protected: no sheet may be added, removed, renamed or moved. */
export function assertStructure(host: HostSession, location: string): void {
  if (host.workbook.structureProtected) {
    throw new HostError("AccessDenied", "The workbook's structure is protected.", location);
  }
}

import { BinhXetError, type ErrorCode } from "../domain/errors";

/** Office's own codes (never its messages, which are not for users) and what they mean to us. */
const CODES: Readonly<Record<string, ErrorCode>> = {
  InvalidOperationInCellEditMode: "cellEditMode",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  OperationCellsExceedLimit: "tooLarge",
  TooManyRequests: "excelBusy",
  RequestAborted: "excelBusy",
  ItemNotFound: "sheetGone",
  InvalidReference: "sheetGone",
  ApiNotFound: "oldExcel",
  ApiNotAvailable: "oldExcel",
};

/**
 * Runs one conversation with Excel.
 * @throws BinhXetError only; `fallback` is the code for what Office calls by a name we do not know.
 */
export async function runExcel<T>(
  job: (context: Excel.RequestContext) => Promise<T>,
  fallback: ErrorCode = "unexpected",
): Promise<T> {
  try {
    return await Excel.run(job);
  } catch (cause) {
    throw asBinhXetError(cause, fallback);
  }
}

/** Names an error of Office's by our catalogue; one of ours stays as it is. */
export function asBinhXetError(cause: unknown, fallback: ErrorCode): BinhXetError {
  if (cause instanceof BinhXetError) return cause;
  return new BinhXetError(CODES[officeCode(cause)] ?? fallback, { cause });
}

function officeCode(cause: unknown): string {
  if (typeof cause !== "object" || cause === null || !("code" in cause)) return "";
  return String(cause.code);
}

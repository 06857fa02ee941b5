/** The error codes of Excel.ErrorCodes that this host gives, with the HTTP status the client reports. */
const STATUS = {
  AccessDenied: 403,
  ApiNotFound: 404,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidObjectPath: 400,
  InvalidOperation: 400,
  InvalidOperationInCellEditMode: 400,
  InvalidReference: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  RequestPayloadSizeLimitExceeded: 400,
  ResponsePayloadSizeLimitExceeded: 400,
  UnsupportedOperation: 400,
} as const;

export type HostErrorCode = keyof typeof STATUS;

/**
 * What an action failed with; the client turns it into an OfficeExtension.Error with the same code.
 * @param code one of Excel.ErrorCodes; tests may inject any other text.
 * @param location the member at fault, as Excel writes it: "Range.values".
 */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location = "",
  ) {
    super(message);
    this.name = "HostError";
  }

  get status(): number {
    return this.code in STATUS ? STATUS[this.code as HostErrorCode] : 500;
  }
}

/** A member the workbench does not know: it must fail loudly, never answer with a guess. */
export function apiNotFound(location: string): HostError {
  return new HostError("ApiNotFound", `The workbench's host does not know ${location}.`, location);
}

export function invalidArgument(location: string, why: string): HostError {
  return new HostError(
    "InvalidArgument",
    `The argument is invalid or missing or has an incorrect format: ${why}`,
    location,
  );
}

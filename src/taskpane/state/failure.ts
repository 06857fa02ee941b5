import { BinhXetError } from "../../domain/errors";
import type { Failure } from "./state";

/** The failure to show for anything thrown: the product's own error, or the catalogue's "unexpected". */
export function failureOf(error: unknown): Failure {
  return error instanceof BinhXetError
    ? { code: error.code, about: error.detail.about ?? null }
    : { code: "unexpected", about: null };
}

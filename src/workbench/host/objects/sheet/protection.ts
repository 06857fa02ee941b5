import type { Sheet } from "../../../model/sheet";
import { HostError } from "../../batch/error";
import { live, type Live, type ObjectType } from "../../batch/object";

/** Excel.WorksheetProtection. Passwords are not kept: our claim is that a sheet protected with one cannot be unprotected here. */
const type: ObjectType<Sheet> = {
  name: "WorksheetProtection",
  properties: { Protected: { get: (sheet) => sheet.protected_ } },
  methods: {
    Protect: (sheet, _args, host) => {
      if (sheet.protected_)
        throw new HostError(
          "InvalidOperation",
          "The sheet is protected already.",
          "WorksheetProtection.protect",
        );
      sheet.protected_ = true;
      sheet.layoutTouched = true;
      host.record({ kind: "layout", sheet });
    },
    Unprotect: (sheet) => {
      if (sheet.protected_)
        throw new HostError("AccessDenied", "The sheet's protection stays.", "WorksheetProtection.unprotect");
    },
  },
};

export const protectionOf = (sheet: Sheet): Live => live(type, sheet);

import type { Bilingual } from "../text/bilingual";
import type { RegistrationRow } from "./registration";

/** How a registration stands, in the words of the yearly report: Đạt / Không đạt / Vượt. */
export const REGISTRATION_STATES: Readonly<Record<RegistrationRow["state"], Bilingual>> = {
  met: { vi: "Đạt", en: "Met" },
  exceeded: { vi: "Vượt", en: "Exceeded" },
  notMet: { vi: "Không đạt", en: "Not met" },
  notRegistered: { vi: "Không đăng ký", en: "Not registered" },
  cannotTell: { vi: "Chưa đủ dữ liệu", en: "Cannot tell" },
};

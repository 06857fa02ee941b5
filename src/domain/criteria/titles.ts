import type { TitleId, TitleName } from "./title";

/**
 * How each title is written. Law 06/2022/QH15, articles 19-28, 32, 73-75; the Vietnamese name is the official
 * one, the English one explains it.
 */
export const TITLES: Readonly<Record<TitleId, TitleName>> = {
  CSTT: {
    short: "CSTT",
    full: { vi: "Chiến sĩ tiên tiến", en: "Chiến sĩ tiên tiến (advanced soldier)" },
    subject: "person",
    family: "soldier",
  },
  CSTDCS: {
    short: "CSTĐCS",
    full: { vi: "Chiến sĩ thi đua cơ sở", en: "Chiến sĩ thi đua cơ sở (base-level emulation soldier)" },
    subject: "person",
    family: null,
  },
  CSTDTQUAN: {
    short: "CSTĐ toàn quân",
    full: {
      vi: "Chiến sĩ thi đua toàn quân",
      en: "Chiến sĩ thi đua toàn quân (Army-wide emulation soldier)",
    },
    subject: "person",
    family: null,
  },
  CSTDTQUOC: {
    short: "CSTĐ toàn quốc",
    full: { vi: "Chiến sĩ thi đua toàn quốc", en: "Chiến sĩ thi đua toàn quốc (national emulation soldier)" },
    subject: "person",
    family: null,
  },
  LDTT: {
    short: "LĐTT",
    full: { vi: "Lao động tiên tiến", en: "Lao động tiên tiến (advanced worker)" },
    subject: "person",
    family: "labour",
  },
  DVTT: {
    short: "ĐVTT",
    full: { vi: "Đơn vị tiên tiến", en: "Đơn vị tiên tiến (advanced unit)" },
    subject: "unit",
    family: "soldier",
  },
  DVQT: {
    short: "ĐVQT",
    full: { vi: "Đơn vị Quyết thắng", en: "Đơn vị Quyết thắng (Determined-to-win unit)" },
    subject: "unit",
    family: "soldier",
  },
  TTLDTT: {
    short: "TTLĐTT",
    full: {
      vi: "Tập thể lao động tiên tiến",
      en: "Tập thể lao động tiên tiến (advanced working collective)",
    },
    subject: "unit",
    family: "labour",
  },
  TTLDXS: {
    short: "TTLĐXS",
    full: {
      vi: "Tập thể lao động xuất sắc",
      en: "Tập thể lao động xuất sắc (excellent working collective)",
    },
    subject: "unit",
    family: "labour",
  },
  CO_BTL: {
    short: "Cờ thi đua BTL",
    full: {
      vi: "Cờ thi đua của Bộ Tư lệnh và tương đương",
      en: "Emulation flag of a command or its equivalent",
    },
    subject: "unit",
    family: null,
  },
  CO_BQP: {
    short: "Cờ thi đua BQP",
    full: { vi: "Cờ thi đua của Bộ Quốc phòng", en: "Emulation flag of the Ministry of National Defence" },
    subject: "unit",
    family: null,
  },
  CO_CP: {
    short: "Cờ thi đua CP",
    full: { vi: "Cờ thi đua của Chính phủ", en: "Emulation flag of the Government" },
    subject: "unit",
    family: null,
  },
  GIAYKHEN: {
    short: "Giấy khen",
    full: { vi: "Giấy khen", en: "Giấy khen (letter of commendation)" },
    subject: "both",
    family: null,
  },
  BKBQP: {
    short: "BK BQP",
    full: {
      vi: "Bằng khen của Bộ Quốc phòng",
      en: "Certificate of merit of the Ministry of National Defence",
    },
    subject: "both",
    family: null,
  },
  BKTTCP: {
    short: "BK TTCP",
    full: {
      vi: "Bằng khen của Thủ tướng Chính phủ",
      en: "Certificate of merit of the Prime Minister",
    },
    subject: "both",
    family: null,
  },
};

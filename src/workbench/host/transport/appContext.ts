import type { Json } from "../batch/wire";
import type { HostSession } from "../session";

/** One add-in in one iframe. */
export interface Conversation {
  /** Fresh for each loading of the add-in: office.js keeps document settings in sessionStorage under it. */
  readonly id: string;
  readonly controlId: string;
  readonly hostOrigin: string;
  /** "vi-VN": the language of Office's own texts. */
  readonly locale: string;
}

const EXCEL_WEB_APP = 16;
const READ_WRITE = 1;
const SHOWN_AS_TASKPANE = 2;
/** Flag of the host info: the add-in runs in a shared runtime. */
const SHARED_RUNTIME = 1;

/**
 * The name the iframe must have before it loads: office.js finds the host and the conversation in it, so that
 * the add-in's address stays the manifest's own. "disableLogging" keeps Office's telemetry script from loading.
 */
export function frameName({ id, controlId, hostOrigin, locale }: Conversation): string {
  const hostInfo = ["Excel", "Web", "16.00", locale, id, "", "disableLogging", String(SHARED_RUNTIME)].join(
    "$",
  );
  return JSON.stringify({
    baseFrameName: `workbench-${id}`,
    hostInfo,
    xdmInfo: [id, controlId, hostOrigin].join("|"),
    serializerVersion: 1,
    flights: "[]",
  });
}

/**
 * What the client asks for first. There is no theme in it: the web client drops one, as Excel on the web
 * leaves Office.context.officeTheme undefined (office-js issue 6134).
 */
export function appContext(session: HostSession, { id, controlId, locale }: Conversation): Json {
  return {
    _id: controlId,
    _appName: EXCEL_WEB_APP,
    _appVersion: "16.00",
    _appMinorVersion: 0,
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: session.workbook.fileName,
    _clientMode: READ_WRITE,
    _settings: [...session.settings].map(([key, json]) => [key, json]),
    _reason: "documentOpened",
    // A text with texts in it: the number 1.10 would be 1.1.
    _requirementMatrix: JSON.stringify(session.requirements),
    _hostFullVersion: "16.0.14332.20000",
    _appInstanceId: controlId,
    _correlationId: id,
    _osfControlType: 1,
    _initialDisplayMode: SHOWN_AS_TASKPANE,
    _appDomains: [],
    _hostCustomMessage: "",
  };
}

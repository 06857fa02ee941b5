import { apiNotFound } from "../batch/error";
import { live, type Live, type ObjectType } from "../batch/object";
import { booleanOf, oneOf, textOf } from "./arguments";

/** Objects that are not the workbook's: the shared runtime, the ribbon, the client's own notifications. */
class Service {
  readonly kind = "service";
}
class Button {
  constructor(readonly id: string) {}
}

const STATES = ["Inactive", "Background", "Visible"] as const;

/** Office.addin.setStartupBehavior / getStartupBehavior. */
const persistence: ObjectType<Service> = {
  name: "AppRuntimePersistenceService",
  methods: {
    GetAppRuntimeStartState: (_service, _args, host) => host.startState,
    SetAppRuntimeStartState: (_service, [state], host) => {
      host.startState = oneOf(STATES, state, "AppRuntimePersistenceService.setAppRuntimeStartState");
    },
  },
};

/** Office.addin.showAsTaskpane / hide. */
const runtime: ObjectType<Service> = {
  name: "AppRuntimeService",
  methods: {
    GetAppRuntimeState: (_service, _args, host) => (host.taskpaneShown ? "Visible" : "Background"),
    SetAppRuntimeState: (_service, [state], host) => {
      host.taskpaneShown = oneOf(STATES, state, "AppRuntimeService.setAppRuntimeState") === "Visible";
      host.record({ kind: "taskpane", shown: host.taskpaneShown });
    },
  },
};

const button: ObjectType<Button> = {
  name: "RibbonButton",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    Enabled: {
      get: ({ id }, host) => !host.disabledButtons.has(id),
      set: ({ id }, value, host) => {
        const enabled = booleanOf(value, "RibbonButton.enabled");
        if (enabled) host.disabledButtons.delete(id);
        else host.disabledButtons.add(id);
        host.record({ kind: "ribbonButton", id, enabled });
      },
    },
  },
};

const tab: ObjectType<Button> = {
  name: "RibbonTab",
  id: ({ id }) => id,
  properties: { Id: { get: ({ id }) => id } },
};

/** Office.ribbon.requestUpdate. */
const ribbon: ObjectType<Service> = {
  name: "DynamicRibbon",
  methods: {
    GetButton: (_service, [id]) => live(button, new Button(textOf(id, "DynamicRibbon.getButton"))),
    GetTab: (_service, [id]) => live(tab, new Button(textOf(id, "DynamicRibbon.getTab"))),
  },
};

/** The client says by itself that its actions are ready; it only wants an answer. */
const internal: ObjectType<Service> = {
  name: "AddinInternalService",
  methods: { NotifyActionHandlerReady: () => undefined },
};

const SERVICES: Readonly<Record<string, ObjectType<Service>>> = {
  "Microsoft.AppRuntime.AppRuntimePersistenceService": persistence,
  "Microsoft.AppRuntime.AppRuntimeService": runtime,
  "Microsoft.DynamicRibbon.DynamicRibbon": ribbon,
  "Microsoft.InternalService.AddinInternalService": internal,
};

/** @throws HostError ApiNotFound naming the service. */
export function newService(typeName: string): Live {
  const type = SERVICES[typeName];
  if (type === undefined) throw apiNotFound(typeName);
  return live(type, new Service());
}

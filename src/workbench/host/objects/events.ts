import type { Method } from "../batch/object";
import { EVENT_NAMES } from "../events";

/** The `_Register…Event` and `_Unregister…Event` methods of an object; `target` gives the id its events carry. */
export function eventMethods<T>(target: (object: T) => string): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const name of EVENT_NAMES) {
    methods[`_Register${name}Event`] = (object, _args, host) => {
      host.registrations.register(name, target(object));
    };
    methods[`_Unregister${name}Event`] = (object, _args, host) => {
      host.registrations.unregister(name, target(object));
    };
  }
  return methods;
}

import type { Manifest, RibbonGroup } from "./manifest";

/**
 * The groups Excel puts on the ribbon. The manifest's own buttons need the shared runtime; an Excel without it
 * (2019) passes them over and offers the pane alone, under the add-in's name.
 */
export function offeredGroups(manifest: Manifest, sharedRuntime: boolean): readonly RibbonGroup[] {
  if (sharedRuntime) return manifest.groups;
  const pane = manifest.groups
    .flatMap((group) => group.buttons)
    .find(({ action }) => action.kind === "showPane");
  if (pane === undefined) return [];
  return [
    { id: manifest.id, label: manifest.displayName, buttons: [{ ...pane, label: manifest.displayName }] },
  ];
}

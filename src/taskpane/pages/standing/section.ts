import type { StandingSettings } from "../../../domain/settings";

/** What every group of choices gets: the choices being tried, and the way to try others. */
export interface SectionProps {
  readonly draft: StandingSettings;
  readonly change: (changed: Partial<StandingSettings>) => void;
}

import type { TitleId } from "../../domain/criteria/title";
import type { Finding } from "../../domain/findings/finding";
import type { ReviewedCandidate } from "../../domain/review.types";
import { usePane } from "../pane";

interface Decide {
  readonly waive: (finding: Finding, reason: string) => void;
  readonly exclude: (title: TitleId, reason: string) => void;
}

/** Keeps people's decisions about one candidate. */
export function useDecide({ candidate }: ReviewedCandidate): Decide {
  const { jobs } = usePane();
  const { subject, name, unit } = candidate;
  const about = { subject, name, unit };
  return {
    waive: ({ criterion }, reason) => void jobs.decide({ kind: "waive", ...about, criterion, reason }),
    exclude: (title, reason) => void jobs.decide({ kind: "exclude", ...about, title, reason }),
  };
}

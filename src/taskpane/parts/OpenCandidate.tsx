import { Link } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { usePane } from "../pane";

interface OpenCandidateProps {
  readonly candidateId: string;
  readonly name: string;
  /** The id of the link in the page, to which the focus comes back. */
  readonly id: string;
}

/** A candidate's name that opens its page over the one in view. */
export function OpenCandidate({ candidateId, name, id }: OpenCandidateProps): ReactElement {
  const { state, dispatch } = usePane();
  const page = { kind: "candidate", candidateId, from: id, under: state.page } as const;
  return (
    <Link as="button" id={id} onClick={() => dispatch({ kind: "pageOpened", page })}>
      {name}
    </Link>
  );
}

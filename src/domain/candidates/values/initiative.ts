import { cleanText, foldText } from "../../text";
import type { Initiative } from "../candidate";
import { saysNone } from "./none";

/** What an initiative cell says: "Không", "0 sáng kiến" none; an x, a number or any other text that there is one. */
export function readInitiative(text: string): Initiative {
  const folded = foldText(text);
  const none = saysNone(text) || /^(?:0+ |khong (?:co )?)(?:sang kien|sk|de tai)/.test(folded);
  return none ? { kind: "none" } : { kind: "some", text: cleanText(text) };
}

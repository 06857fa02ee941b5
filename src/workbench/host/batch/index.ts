/** The batch engine: it knows how requests run, nothing about Excel. */
export { HostError, apiNotFound, invalidArgument } from "./error";
export { Live, live, targetOf, type Method, type ObjectType, type Property } from "./object";
export { runBatch } from "./run";
export type { BatchReply, BatchRequest, Json } from "./wire";

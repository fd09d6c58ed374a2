import { answerRequest } from "../check/belt-child.node.ts";
import { workOnRecap, type ImportWork } from "./import-work.node.ts";

// Started by workLimited; the request is this program's own.
await answerRequest((request) => workOnRecap(request as ImportWork));

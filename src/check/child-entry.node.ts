import { answerRequest } from "./belt-child.node.ts";
import { inspectFile, type ChildRequest } from "./child.node.ts";

// Started by inspectLimited; the request is this program's own.
await answerRequest((request) => inspectFile(request as ChildRequest));

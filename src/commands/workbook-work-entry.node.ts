import { answerRequest } from "../check/belt-child.node.ts";
import { workbookWork, type WorkbookWork } from "./workbook-work.node.ts";

// Started by runWorkbookCommand; the request is this program's own.
await answerRequest((request) => workbookWork(request as WorkbookWork));

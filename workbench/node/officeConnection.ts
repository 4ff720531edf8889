/** How Office.js reaches the host: requests through its own HTTP door, messages through the manager that a browser's frame would feed. */
import type { ExcelHost, RichApiMessage } from "../host";

type Table = Record<string, unknown>;

/** The globals of Office.js that are touched here; the rest of its objects is left as it is. */
export interface OfficeGlobals {
  readonly Office: Table;
  readonly OSF: { readonly _OfficeAppFactory: Table; readonly DDA: { readonly RichApi: Table } };
  readonly OfficeExtension: {
    readonly CoreUtility: Table;
    readonly CommonUtility: Table;
    readonly Utility: Table;
    readonly HttpUtility: { setCustomSendRequestFunc(send: (request: HttpRequest) => Promise<HttpResponse>): void };
    readonly ClientRequestContext: Table;
  };
}

interface HttpRequest {
  readonly body: unknown;
}

interface HttpResponse {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

type Handler = (event: { readonly type: string; readonly entries: readonly Table[] }) => void;

export interface RichApiDoor {
  readonly handlers: Set<Handler>;
}

/** Any address that is not the local document makes Office.js use its HTTP door. */
const HOST_ADDRESS = "http://excel.host/";

export const connectRequests = (globals: OfficeGlobals, host: ExcelHost): void => {
  globals.OfficeExtension.HttpUtility.setCustomSendRequestFunc(async ({ body }) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    return { statusCode: 200, headers: {}, body: await host.processBatch(text) };
  });
  globals.OfficeExtension.ClientRequestContext.defaultRequestUrlAndHeaders = HOST_ADDRESS;
};

const toEntry = ({ category, type, targetId, message, id }: RichApiMessage): Table => ({
  messageCategory: category,
  messageType: type,
  targetId,
  message,
  id,
  isRemoteOverride: false,
});

/** The add-in is ready for messages when it first registers, as in a browser. */
export const connectMessages = (globals: OfficeGlobals, host: ExcelHost, door: RichApiDoor): void => {
  host.onMessages((messages) => {
    for (const handler of door.handlers) handler({ type: "richApiMessage", entries: messages.map(toEntry) });
  });
  globals.OSF.DDA.RichApi.richApiMessageManager = {
    register: async (handler: Handler): Promise<void> => {
      door.handlers.add(handler);
      host.addInReady();
    },
    removeHandlerAsync: (_type: string, { handler }: { handler: Handler }, done: (result: { status: string }) => void): void => {
      door.handlers.delete(handler);
      done({ status: "succeeded" });
    },
  };
};

/** How Office.js reaches the host: requests through its own HTTP door, messages through the manager that a browser's frame would feed. */
import type { ExcelHost, RichApiMessage } from "../host";
import { ConnectionLost } from "../host";

type Table = Record<string, unknown>;

/** The globals of Office.js that are touched here; the rest of its objects is left as it is. */
export interface OfficeGlobals {
  readonly Office: Table;
  readonly OSF: { readonly _OfficeAppFactory: Table; readonly DDA: { readonly RichApi: Table } };
  readonly OfficeExtension: {
    readonly CoreUtility: Table;
    readonly Error: new (details: { code: string; httpStatusCode: number; message: string }) => Error;
    readonly CommonUtility: Table;
    readonly Utility: Table;
    readonly HttpUtility: { setCustomSendRequestFunc(send: (request: HttpRequest) => Promise<HttpResponse>): void };
    readonly ClientRequestContext: Table;
  };
}

interface HttpRequest {
  readonly url: string;
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

/** Bit of the `flags` in the address that `Excel.run({ delayForCellEdit: true }, …)` sets. */
const DELAY_FOR_CELL_EDIT = 64;

const flagsOf = (url: string): number => Number(new URL(url).searchParams.get("flags") ?? 0);

/** What Office.js's own HTTP door throws when the server cannot be reached. */
const connectionFailure = (globals: OfficeGlobals): Error =>
  new globals.OfficeExtension.Error({ code: "ConnectionFailure", httpStatusCode: 0, message: "The request failed with status code of 0." });

export const connectRequests = (globals: OfficeGlobals, host: ExcelHost): void => {
  globals.OfficeExtension.HttpUtility.setCustomSendRequestFunc(async ({ url, body }) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    try {
      const answer = await host.processBatch(text, { delayForCellEdit: (flagsOf(url) & DELAY_FOR_CELL_EDIT) !== 0 });
      return { statusCode: 200, headers: {}, body: answer };
    } catch (error) {
      throw error instanceof ConnectionLost ? connectionFailure(globals) : error;
    }
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

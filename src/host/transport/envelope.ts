/** The messages between an add-in frame and the page of Excel on the web: JSON texts sent with postMessage. */

export const MessageType = { request: 0, response: 1 } as const;
export const RequestKind = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseKind = { answer: 0, event: 1 } as const;

export interface FrameRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data: unknown;
}

/** The request in a message of the frame, or null for anything else that pages send each other. */
export function parseRequest(data: unknown, conversationId: string): FrameRequest | null {
  if (typeof data !== 'string' || !data.startsWith('{')) {
    return null;
  }
  let message: Partial<FrameRequest>;
  try {
    message = JSON.parse(data) as Partial<FrameRequest>;
  } catch {
    return null;
  }
  const isOurs = message._messageType === MessageType.request && message._conversationId === conversationId;
  return isOurs ? (message as FrameRequest) : null;
}

interface Reply {
  readonly actionName: string;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly origin: string;
  readonly kind: number;
  readonly data: unknown;
}

export function replyText(reply: Reply): string {
  return JSON.stringify({
    _messageType: MessageType.response,
    _actionName: reply.actionName,
    _conversationId: reply.conversationId,
    _correlationId: reply.correlationId,
    _origin: reply.origin,
    _data: reply.data,
    _errorCode: 0,
    _responseType: reply.kind,
    _serializerVersion: 1,
  });
}

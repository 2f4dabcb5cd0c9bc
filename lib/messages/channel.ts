import { type Browser, browser } from 'wxt/browser';
import { UNREACHABLE, type Unreachable } from '../model/problem.ts';
import { fail } from '../model/result.ts';
import { z } from '../model/zod.ts';

// How a question travels between the parts of the extension. What comes in is read by a schema, whoever sent it.

/** The forms of a question and of its answer. */
export interface Question<Request extends z.core.$ZodType, Answer extends z.core.$ZodType> {
  readonly request: Request;
  readonly answer: Answer;
}

interface Place {
  readonly tab: number;
  /** one frame of the tab; all of them where absent, and the first answer counts */
  readonly frame?: number;
}

/** Sends to the background, or to the content scripts of a tab; never throws. */
export async function ask<Request extends z.core.$ZodType, Answer extends z.core.$ZodType>(
  { answer }: Question<Request, Answer>,
  message: z.infer<Request>,
  place?: Place,
): Promise<z.infer<Answer> | { ok: false; error: Unreachable }> {
  try {
    const raw: unknown = place
      ? await browser.tabs.sendMessage(place.tab, message, place.frame === undefined ? {} : { frameId: place.frame })
      : await browser.runtime.sendMessage(message);
    const read = z.safeParse(answer, raw);
    return read.success ? read.data : fail(UNREACHABLE);
  } catch {
    return fail(UNREACHABLE);
  }
}

type Sender = Browser.runtime.MessageSender;

/** Answers a message; undefined where it is not for this listener, or not for this sender to say. */
export type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** A listener for one question. */
export const on =
  <Request extends z.core.$ZodType, Answer extends z.core.$ZodType>(
    { request }: Question<Request, Answer>,
    answer: (asked: z.infer<Request>, sender: Sender) => Promise<z.infer<Answer>> | undefined,
  ): Listener =>
  (message, sender) => {
    const read = z.safeParse(request, message);
    return read.success ? answer(read.data, sender) : undefined;
  };

/** A listener that hears the extension's own pages only. */
export const fromOwnPages =
  (listener: Listener): Listener =>
  (message, sender) =>
    isOwnPage(sender) ? listener(message, sender) : undefined;

/**
 * Has the first listener answer that can, with the guarantee that whoever asks gets an answer, also when it throws.
 * Returns what ends it.
 */
export function listen(...listeners: readonly Listener[]): () => void {
  const heard = (message: unknown, sender: Sender, respond: (answer: unknown) => void): boolean => {
    const answered = isOurs(sender) ? firstAnswer(listeners, message, sender) : undefined;
    answered?.then(respond, (error: unknown) => {
      // Whoever asked shows a calm sentence; who looks for the cause finds it in the browser's console.
      console.error(error);
      respond(null);
    });
    return answered !== undefined;
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

function firstAnswer(listeners: readonly Listener[], message: unknown, sender: Sender): Promise<unknown> | undefined {
  for (const listener of listeners) {
    const answer = listener(message, sender);
    if (answer) return answer;
  }
  return undefined;
}

/** Hears what the content scripts tell, without answering. Returns what ends it. */
export function onTold<Request extends z.core.$ZodType, Answer extends z.core.$ZodType>(
  { request }: Question<Request, Answer>,
  told: (tab: number, told: z.infer<Request>) => void,
): () => void {
  const heard = (message: unknown, sender: Sender): void => {
    const read = z.safeParse(request, message);
    if (read.success && isOurs(sender) && sender.tab?.id !== undefined) told(sender.tab.id, read.data);
  };
  browser.runtime.onMessage.addListener(heard);
  return () => browser.runtime.onMessage.removeListener(heard);
}

const isOurs = (sender: Sender): boolean => sender.id === browser.runtime.id;

/** Whether a page of the extension speaks, and not its content script. */
export const isOwnPage = (sender: Sender): boolean => sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;

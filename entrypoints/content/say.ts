import { i18n } from '#i18n';
import type { MessageKey, Translate } from '../../lib/view/words.ts';

const translate: Translate = i18n.t;

/** A message without plural forms, in the browser's language. The content script carries no words itself. */
export const say = (key: MessageKey, values: readonly string[] = []): string => translate(key, [...values]);

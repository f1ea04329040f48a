import { clearTranslations, loadTranslations } from '@angular/localize';
import messages from '../../../locale/en/ladder-words.json';

/** Runs a test in the English of the shipped messages, so that it holds the real sentences and their placeholders. */
export function speakEnglish(test: () => void): void {
  loadTranslations(messages);
  $localize.locale = 'en';
  try {
    test();
  } finally {
    clearTranslations();
    $localize.locale = 'zh';
  }
}

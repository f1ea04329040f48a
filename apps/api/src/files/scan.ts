import { execFile } from 'node:child_process';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { refusal } from './refusal';

const LIMIT_MS = 60_000;

/**
 * Runs the scanner on a file that has just come in: `command` with its words, the path as the last one. It says no by ending with
 * anything but 0. A scanner that cannot be run lets nothing in.
 * @throws DomainError `files.scan_refused`, `files.scan_unavailable`
 */
export function scan(command: readonly string[], path: string): Promise<void> {
  const [program, ...words] = command;
  if (!program) return Promise.resolve();
  return new Promise((clean, refused) => {
    execFile(program, [...words, path], { timeout: LIMIT_MS, windowsHide: true }, (error) => {
      if (!error) clean();
      else if (typeof error.code === 'number') refused(refusal('scan_refused'));
      else refused(new DomainError('files.scan_unavailable', 'unavailable'));
    });
  });
}

import { HttpErrorResponse } from '@angular/common/http';
import { Injectable } from '@angular/core';

export interface Progress {
  done: number;
  /** Null when the server streams and does not know yet. */
  total: number | null;
}

export class DownloadFailed extends Error {}

const failed = (url: string, status: number, error: unknown): DownloadFailed =>
  new DownloadFailed(url, { cause: new HttpErrorResponse({ error, status, url }) });

/** Reads an answer piece by piece, so that the page can show how much has come. */
@Injectable({ providedIn: 'root' })
export class Downloads {
  /**
   * Fetches `url` and hands it to the browser as a file. The server's file name wins over `name`.
   * @throws DownloadFailed whose cause is what the other calls throw, so that it has the same sentence.
   */
  async save(url: string, name: string, onProgress: (progress: Progress) => void): Promise<void> {
    const answer = await this.fetch(url);
    const total = Number(answer.headers.get('content-length')) || null;
    const pieces = await read(answer, (done) => onProgress({ done, total }));
    const type = answer.headers.get('content-type') ?? 'application/octet-stream';
    handOver(new Blob(pieces, { type }), nameIn(answer.headers.get('content-disposition')) ?? name);
  }

  private async fetch(url: string): Promise<Response> {
    const answer = await fetch(url, { credentials: 'same-origin' }).catch((cause: unknown) => {
      // No answer at all: told like every other lost connection.
      throw failed(url, 0, cause);
    });
    if (answer.ok) return answer;
    const error: unknown = await answer.json().catch(() => null);
    throw failed(url, answer.status, error);
  }
}

async function read(answer: Response, onBytes: (done: number) => void): Promise<Uint8Array<ArrayBuffer>[]> {
  const reader = answer.body?.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let done = 0;
  while (reader) {
    const step = await reader.read();
    if (step.done) break;
    pieces.push(step.value);
    done += step.value.byteLength;
    onBytes(done);
  }
  return pieces;
}

/** Gives the browser a file to save. */
export function handOver(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** `attachment; filename*=UTF-8''%E4%BC%81…` → the name. */
export function nameIn(disposition: string | null): string | null {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition ?? '')?.[1];
  return encoded ? decodeURIComponent(encoded) : (/filename="([^"]+)"/i.exec(disposition ?? '')?.[1] ?? null);
}

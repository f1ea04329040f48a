import { Injectable } from '@nestjs/common';
import type { OpenTicket, RequestTicket } from '@yanzhen/contract/tickets/request-ticket';
import type { Reader } from '@yanzhen/domain/identity/reader';

/** Something that an enterprise asked for while somebody was there. */
export interface RaisedRequest {
  /** Of the row that keeps it: by this it is taken once. */
  readonly id: number;
  readonly enterpriseId: number;
  readonly title: string;
  readonly content: string;
  readonly place: string | null;
}

/** Where requests are handled. */
export interface RequestDesk {
  /** In the caller's transaction, for who raised it. @returns the id of the ticket, the same one when asked again */
  take(by: Reader, raised: RaisedRequest): Promise<number>;
  /** Those of the tickets that are in the reader's sight. */
  tell(reader: Reader, ticketIds: readonly number[]): Promise<ReadonlyMap<number, RequestTicket>>;
  /** What an enterprise asked for by other ways and waits for, as far as the reader sees it; the latest first. */
  open(reader: Reader, enterpriseId: number): Promise<OpenTicket[]>;
}

/** Null: it is open again. */
export type RequestClosed = (requestId: number, at: Date | null) => Promise<void>;

/** Requests go from the room that hears them to the room that handles them; neither knows the other. */
@Injectable()
export class RaisedRequests {
  private desk: RequestDesk | null = null;
  private readonly followers: RequestClosed[] = [];

  register(desk: RequestDesk): void {
    this.desk = desk;
  }

  /** News that a request came to its end, in the transaction in which it did. */
  onClosed(follow: RequestClosed): void {
    this.followers.push(follow);
  }

  /** Null where nobody handles requests: it waits. */
  async take(by: Reader, raised: RaisedRequest): Promise<number | null> {
    return this.desk ? this.desk.take(by, raised) : null;
  }

  tell(reader: Reader, ticketIds: readonly number[]): Promise<ReadonlyMap<number, RequestTicket>> {
    return this.desk && ticketIds.length ? this.desk.tell(reader, ticketIds) : Promise.resolve(new Map());
  }

  open(reader: Reader, enterpriseId: number): Promise<OpenTicket[]> {
    return this.desk ? this.desk.open(reader, enterpriseId) : Promise.resolve([]);
  }

  async closed(requestId: number, at: Date | null): Promise<void> {
    for (const follow of this.followers) await follow(requestId, at);
  }
}

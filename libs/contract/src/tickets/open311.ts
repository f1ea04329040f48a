import type { Open311Status } from '@yanzhen/domain/tickets/hotline/open311';
import type { TicketKind } from '@yanzhen/domain/tickets/ticket';

/* Named as GeoReport v2 names them. */

export interface Open311Service {
  service_code: TicketKind;
  service_name: string;
  description: string;
  /** No further attributes are asked for. */
  metadata: false;
  type: 'realtime';
  keywords: string;
  group: string;
}

export interface Open311Receipt {
  service_request_id: string;
  service_notice: string | null;
  account_id: null;
}

/** As everybody may know it: what was said, who said it and where stay inside, and so does the answer. */
export interface Open311Request {
  service_request_id: string;
  status: Open311Status;
  status_notes: string;
  service_name: string | null;
  service_code: TicketKind | null;
  description: null;
  agency_responsible: string | null;
  service_notice: null;
  requested_datetime: string;
  updated_datetime: string;
  /** By when it is to be answered; null before a department handles it, and while the clock stands. */
  expected_datetime: string | null;
  address: null;
  address_id: null;
  zipcode: null;
  lat: null;
  long: null;
  media_url: null;
}

/** Every refusal is a list of one of these. */
export interface Open311Error {
  code: number;
  description: string;
}

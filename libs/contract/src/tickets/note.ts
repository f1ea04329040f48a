/** What those who handle a request say among themselves; never shown to the enterprise, the public or the hotline. */
export interface TicketNote {
  id: number;
  text: string;
  by: string;
  department: string | null;
  /** Names of whom it calls for. */
  mentioned: string[];
  at: string;
}

export interface NewTicketNote {
  text: string;
  /** Accounts that are told; of those who may read it. */
  mentioned: number[];
}

export interface NotePerson {
  id: number;
  name: string;
  /** For whom they act. */
  department: string;
}

export const NOTE_LIMITS = { text: 1000, mentioned: 10, listed: 500 } as const;

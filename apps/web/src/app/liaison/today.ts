import { formatInstant } from '../shared/format/days';

/** Today in Asia/Shanghai by the device's clock: without signal there is no server to ask. */
export const todayHere = (): string => formatInstant(new Date().toISOString()).slice(0, 10);

/** `HH:MM` in Asia/Shanghai. */
export const timeHere = (): string => formatInstant(new Date().toISOString()).slice(11, 16);

import { Injectable } from '@nestjs/common';

const SHANGHAI_DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** The only place that asks what time it is. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in Asia/Shanghai, `YYYY-MM-DD`. */
  today(): string {
    return SHANGHAI_DAY.format(this.now());
  }
}

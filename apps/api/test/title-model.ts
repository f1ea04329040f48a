import type { UnitCode } from '@yanzhen/domain/identity/unit';
import type { TitleKind } from '@yanzhen/domain/ladder/title-kind';
import { addDays } from '@yanzhen/domain/shared/calendar-day';
import type { Client } from './client';
import { enterpriseInput } from './enterprise-builder';

interface Firm {
  readonly id: number;
  unitCode: UnitCode;
  gone: boolean;
}

interface Held {
  readonly id: number;
  firm: Firm;
  readonly kind: TitleKind;
  readonly from: string;
  readonly to: string;
  suspended: boolean;
  revokedOn: string | null;
}

/** Does things to titles through the front door, and keeps its own book of what should be true, from which it counts plainly. */
export class TitleModel {
  readonly firms: Firm[] = [];
  titles: Held[] = [];

  constructor(private readonly bureau: Client) {}

  async found(unitCode: UnitCode): Promise<void> {
    const { body } = await this.must('post', '/api/enterprises', enterpriseInput({ unitCode }));
    this.firms.push({ id: body.id, unitCode, gone: false });
  }

  async grant(at: number, kind: TitleKind, from: string, to: string): Promise<void> {
    const firm = this.living(at);
    if (!firm) return;
    const title = { kind, batch: `批${this.titles.length} ${from}`, certificateNo: null, document: null };
    const path = `/api/enterprises/${firm.id}/titles`;
    const { body } = await this.must('post', path, { ...title, validFrom: from, validTo: to });
    this.titles.push({ id: body.id, firm, kind, from, to, suspended: false, revokedOn: null });
  }

  async renew(at: number): Promise<void> {
    const title = this.titles[at % this.titles.length];
    if (!title) return;
    const from = addDays(title.to, 1);
    await this.grant(this.firms.indexOf(title.firm), title.kind, from, addDays(from, 1094));
  }

  async suspend(at: number, today: string): Promise<void> {
    const title = this.pick(at, ({ suspended, revokedOn, to }) => !suspended && !revokedOn && to >= today);
    if (!title) return;
    await this.act(title, 'suspend', { on: title.from < today ? title.from : today });
    title.suspended = true;
  }

  /** The day itself does not count any more. */
  async revoke(at: number, on: string): Promise<void> {
    const title = this.pick(at, ({ revokedOn, from }) => !revokedOn && from <= on);
    if (!title) return;
    await this.act(title, 'revoke', { on, ground: 'other', document: null });
    title.revokedOn = on;
  }

  async restore(at: number): Promise<void> {
    const title = this.pick(at, ({ revokedOn }) => revokedOn !== null);
    if (!title) return;
    await this.act(title, 'restore', {});
    title.revokedOn = null;
  }

  async remove(at: number): Promise<void> {
    const title = this.pick(at, ({ revokedOn, suspended }) => !revokedOn && !suspended);
    if (!title) return;
    const { id, version } = await this.row(title);
    await this.must('delete', `/api/enterprises/${title.firm.id}/titles/${id}?version=${version}`);
    this.titles = this.titles.filter((one) => one !== title);
  }

  async move(at: number, unitCode: UnitCode): Promise<void> {
    const firm = this.living(at);
    if (!firm) return;
    const { body } = await this.must('get', `/api/enterprises/${firm.id}`);
    const input = enterpriseInput({ name: body.name, unitCode });
    await this.must('patch', `/api/enterprises/${firm.id}`, { ...input, uscc: undefined, version: body.version });
    firm.unitCode = unitCode;
  }

  async merge(at: number, into: number): Promise<void> {
    const [goes, stays] = [this.living(at), this.living(into)];
    if (!goes || !stays || goes === stays) return;
    const version = async ({ id }: Firm) => (await this.must('get', `/api/enterprises/${id}`)).body.version;
    const body = { version: await version(goes), into: stays.id, intoVersion: await version(stays) };
    await this.must('post', `/api/enterprises/${goes.id}/merge`, body);
    goes.gone = true;
    for (const title of this.titles) if (title.firm === goes) title.firm = stays;
  }

  /** Firms that hold a kind on a day, one by one. */
  holders(kind: TitleKind, day: string): Firm[] {
    return this.firms.filter((firm) =>
      this.titles.some(
        (title) =>
          title.firm === firm &&
          title.kind === kind &&
          title.from <= day &&
          day <= title.to &&
          (title.revokedOn === null || day < title.revokedOn),
      ),
    );
  }

  /** Of the holders of a day those whom nothing registered carries beyond some days after it. */
  expiring(kind: TitleKind, day: string, days: number): Firm[] {
    const last = addDays(day, days);
    const reaches = (title: Held) =>
      title.to > last && (title.revokedOn === null || addDays(title.revokedOn, -1) > last);
    return this.holders(kind, day).filter(
      (firm) => !this.titles.some((title) => title.firm === firm && title.kind === kind && reaches(title)),
    );
  }

  private living(at: number): Firm | undefined {
    const living = this.firms.filter(({ gone }) => !gone);
    return living[at % living.length];
  }

  private pick(at: number, which: (title: Held) => boolean): Held | undefined {
    const found = this.titles.filter(which);
    return found[at % found.length];
  }

  private async row({ id, firm }: Held): Promise<{ id: number; version: number }> {
    const { body } = await this.must('get', `/api/enterprises/${firm.id}/titles`);
    return body.find((title: { id: number }) => title.id === id);
  }

  private async act(title: Held, verb: string, body: object): Promise<void> {
    const { id, version } = await this.row(title);
    await this.must('post', `/api/enterprises/${title.firm.id}/titles/${id}/${verb}`, {
      version,
      why: '核查',
      ...body,
    });
  }

  private async must(method: 'get' | 'post' | 'patch' | 'delete', url: string, body?: object) {
    const answer = method === 'get' ? await this.bureau.get(url) : await this.bureau[method](url, body);
    if (answer.status >= 300) throw new Error(`${method} ${url}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }
}

import { HttpClient } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import type { VisitBrief, VisitDetail } from '@yanzhen/contract/liaison/visit';
import { problemOf } from '../../shared/problem/problem-of';
import { isSilence } from '../../shared/session/silence';
import { firstValueFrom } from 'rxjs';
import { briefUrl, visitUrl } from '../liaison-api';
import { Phone } from './phone';

/** `keptAt`: when this device took the copy; null = the server has just said so. */
export interface Read<T> {
  readonly value: T;
  readonly keptAt: string | null;
}

/** The server first; where it cannot be reached, the copy on this device. */
@Injectable({ providedIn: 'root' })
export class Reading {
  private readonly http = inject(HttpClient);
  private readonly phone = inject(Phone);

  async brief(enterpriseId: number): Promise<Read<VisitBrief>> {
    return this.orKept(briefUrl(enterpriseId), () =>
      this.phone.pack()?.briefs.find(({ enterprise }) => enterprise.id === enterpriseId),
    );
  }

  visit(clientId: string): Promise<Read<VisitDetail>> {
    return this.orKept(visitUrl(clientId), () =>
      this.phone.pack()?.planned.find((visit) => visit.clientId === clientId),
    );
  }

  /** Null = nobody saved it yet, as far as can be told from here. */
  async visitOrNone(clientId: string): Promise<VisitDetail | null> {
    try {
      return (await this.visit(clientId)).value;
    } catch (error) {
      if (problemOf(error).status === 404 || isSilence(error)) return null;
      throw error;
    }
  }

  private async orKept<T>(url: string, kept: () => T | undefined): Promise<Read<T>> {
    await this.phone.ready();
    try {
      return { value: await firstValueFrom(this.http.get<T>(url)), keptAt: null };
    } catch (error) {
      const copy = isSilence(error) ? kept() : undefined;
      if (copy === undefined) throw error;
      return { value: copy, keptAt: this.phone.pack()?.madeAt ?? null };
    }
  }
}

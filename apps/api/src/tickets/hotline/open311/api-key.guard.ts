import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';
import { KnownClient } from '../keys/known-client';
import type { KeyedRequest } from '../keys/signed.guard';

/** Lets a request pass whose `api_key` (form, query or header) is a client's. */
@Injectable()
export class ApiKeyGuard implements CanActivate {
  constructor(private readonly clients: KnownClient) {}

  /** @throws DomainError `open311.api_key` */
  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<KeyedRequest>();
    const given = [request.headers['x-api-key'], inside(request.body), inside(request.query)];
    const apiKey = given.find((one): one is string => typeof one === 'string' && one !== '');
    const client = apiKey === undefined ? null : await this.clients.byApiKey(apiKey);
    if (!client)
      throw new DomainError('open311.api_key', 'forbidden', {
        sentence: apiKey === undefined ? '缺少 api_key。' : 'api_key 不对或已停用。',
      });
    request.client = client;
    return true;
  }
}

const inside = (fields: unknown): unknown =>
  typeof fields === 'object' && fields !== null ? (fields as { api_key?: unknown }).api_key : undefined;

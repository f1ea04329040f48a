import { Injectable, type PipeTransform } from '@nestjs/common';
import { DomainError } from '@yanzhen/domain/shared/domain-error';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** The id that a device gave a visit. Anything else names no visit. */
@Injectable()
export class ClientIdPipe implements PipeTransform<string, string> {
  transform(text: string): string {
    if (!UUID.test(text)) throw new DomainError('liaison.visit_not_found', 'not_found', {});
    return text.toLowerCase();
  }
}

import { maxLength, minLength, type SchemaPathTree, validate } from '@angular/forms/signals';
import { ENTERPRISE_LIMITS } from '@yanzhen/domain/registry/enterprise';
import { readUscc } from '@yanzhen/domain/registry/uscc';
import { SENTENCES } from '../../../shared/problem/sentences';
import { namesIn, type TypedEnterprise } from './typed-enterprise';

const SHORTEST_NAME = 2;

const tooLong = (limit: number): string => $localize`:@@registry.form.tooLong:最多 ${limit}:limit: 个字`;

/** The same limits as the server's, told while typing. */
export function enterpriseRules(path: SchemaPathTree<TypedEnterprise>, isNew: () => boolean, today: string): void {
  validate(path.uscc, ({ value }) => {
    const { reason } = readUscc(value());
    if (!isNew() || reason === null) return undefined;
    return { kind: reason, message: SENTENCES[`registry.${reason}`]?.({}) ?? reason };
  });
  minLength(path.name, SHORTEST_NAME, { message: $localize`:@@registry.form.nameMissing:请填写企业全称` });
  validate(path.name, ({ value }) =>
    value().trim() ? undefined : { kind: 'required', message: $localize`:@@registry.form.nameMissing:请填写企业全称` },
  );
  validate(path.unitCode, ({ value }) =>
    value() ? undefined : { kind: 'required', message: $localize`:@@registry.form.unitMissing:请选择县区` },
  );
  validate(path.establishedOn, ({ value }) =>
    value() > today ? { kind: 'future', message: $localize`:@@registry.form.future:不能晚于今天` } : undefined,
  );
  validate(path.formerNames, ({ value }) => {
    const names = namesIn(value());
    if (names.length > ENTERPRISE_LIMITS.formerNames) {
      return {
        kind: 'many',
        message: $localize`:@@registry.form.tooMany:最多 ${ENTERPRISE_LIMITS.formerNames}:limit: 个`,
      };
    }
    return names.some((name) => name.length > ENTERPRISE_LIMITS.name)
      ? { kind: 'long', message: tooLong(ENTERPRISE_LIMITS.name) }
      : undefined;
  });
  maxLength(path.name, ENTERPRISE_LIMITS.name, { message: tooLong(ENTERPRISE_LIMITS.name) });
  maxLength(path.address, ENTERPRISE_LIMITS.address, { message: tooLong(ENTERPRISE_LIMITS.address) });
  maxLength(path.remark, ENTERPRISE_LIMITS.remark, { message: tooLong(ENTERPRISE_LIMITS.remark) });
  maxLength(path.legalRep, ENTERPRISE_LIMITS.person, { message: tooLong(ENTERPRISE_LIMITS.person) });
  maxLength(path.contactName, ENTERPRISE_LIMITS.person, { message: tooLong(ENTERPRISE_LIMITS.person) });
  maxLength(path.contactPhone, ENTERPRISE_LIMITS.phone, { message: tooLong(ENTERPRISE_LIMITS.phone) });
}
